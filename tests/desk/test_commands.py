"""What a volunteer means by what they type: nothing that is meant for the desk is ever said to the person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.desk.commands import Command, understand


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
def test_what_only_looks_like_a_command_is_answered_with_help(typed: str) -> None:
    assert understand(typed) == Command("help")


@pytest.mark.parametrize("typed", ["hello", " hello ", "and/or", "1/2", "いつ／どこ", "-/note", "", "\u200b"])
def test_everything_else_is_said_as_it_stands(typed: str) -> None:
    assert understand(typed) == Command("say", typed)


@given(st.sampled_from(["/", "／", "\u200b/", "\u3000／"]), st.text(max_size=40))
def test_nothing_behind_a_slash_is_ever_said_to_the_person(slash: str, text: str) -> None:
    assert understand(slash + text).act != "say"
