"""What a volunteer means by what they type: nothing that is meant for the desk is ever said to the person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.commands import COMMANDS, OF_DESK, WORDS, Command, act_of, nearest, understand


@pytest.mark.parametrize(
    "typed",
    [
        "/note she is 14",
        " /note  she is 14 ",
        "/Note@tomoshibi_bot she is 14",
        "／note she is 14",
        "／ｎｏｔｅ\u3000she is 14",
        "/\u3000note\u3000she is 14",
        "/note\nshe is 14",
        "\u200b/note she is 14",
        "\u202a/note she is 14",
        "\ufeff／note\tshe is 14",
    ],
)
def test_a_command_is_one_however_a_keyboard_writes_it(typed: str) -> None:
    assert understand(typed) == Command("note", "she is 14")


@pytest.mark.parametrize("typed", ["/", "／", "/colse", "／メモ この子は14", "/note\u200bx", "//", "/😀", "/ "])
def test_what_only_looks_like_a_command_is_no_word_for_the_person(typed: str) -> None:
    assert understand(typed).act == "unknown"


@pytest.mark.parametrize("typed", ["hello", " hello ", "and/or", "1/2", "いつ／どこ", "-/note", "", "\u200b"])
def test_everything_else_is_said_as_it_stands(typed: str) -> None:
    assert understand(typed) == Command("say", typed)


@given(st.sampled_from(["/", "／", "\u200b/", "\u3000／"]), st.text(max_size=40))
def test_nothing_behind_a_slash_is_ever_said_to_the_person(slash: str, text: str) -> None:
    assert understand(slash + text).act != "say"


@pytest.mark.parametrize("word", [*COMMANDS, *OF_DESK])
def test_every_word_is_heard_with_what_stands_behind_it(word: str) -> None:
    assert understand(f"/{word}") == Command(word)
    assert understand(f"/{word.upper()} two words ") == Command(word, "two words")


def test_of_a_long_slip_only_its_beginning_is_shown_again() -> None:
    assert understand("/" + "a" * 500) == Command("unknown", "a" * 20)


def test_a_slip_is_met_with_the_word_that_was_meant() -> None:
    assert [nearest(slip, WORDS) for slip in ("clsoe", "Chat", "acept", "zzz", "")] == [
        "close",
        "chats",
        "accept",
        "",
        "",
    ]


def test_say_is_no_word_to_the_person() -> None:
    assert (act_of("say"), understand("/say police").act) == ("cards", "cards")
