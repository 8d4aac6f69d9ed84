"""Cries for help where no shipped flow shows them: inside of a story, by a child, without a flow that asks plainly."""

from __future__ import annotations

import pytest

from bot.engine.duty import Volunteer
from bot.engine.model import Edited, Said
from tests.engine.talk import ANNA, BORIS, Talk, small_book

CARE = Volunteer("care", ("en",), ("child",), free=2, on=True)
TELLS = (
    ("  workers: number\n", "  workers: number\n  story: text\n  age: [under_13, teen, adult]\n"),
    (
        "answers: {theirs: count}, next: bye}",
        "next: story}\n  story: {ask: story, next: age}\n  age: {ask: age, next: count}",
    ),
    (
        "welcome-bye =",
        "welcome-story = Tell me.\nwelcome-age = Which?\n    .under_13 = 12\n    .teen = 13 to 17\n    .adult = 18\n"
        "welcome-bye =",
    ),
)


def at_the_story(watched: str = "no", *volunteers: Volunteer) -> Talk:
    talk = Talk(small_book(*TELLS), *volunteers).say("hello").press(watched).press("work").press("mine")
    assert talk.step == "welcome-story"
    return talk


def test_a_cry_inside_a_story_is_kept_as_the_story_and_answered_as_a_cry() -> None:
    talk = at_the_story("no", ANNA).say("he came back and he will kill me")
    assert talk.messages == ["hotline-desk_told", "hotline-numbers", "welcome-age"]
    assert talk.told_messages("anna") == ["desk-offer"]
    assert talk.conversation.slots["story"].name == "he came back and he will kill me"


def test_a_cry_inside_a_story_on_a_watched_phone_shows_no_number() -> None:
    talk = at_the_story("yes", ANNA).say("he came back and he will kill me")
    assert talk.messages == ["hotline-desk_told", "welcome-age"]
    assert talk.told_messages("anna") == ["desk-offer"]


def test_a_cry_that_is_written_where_a_number_is_asked_is_no_number() -> None:
    talk = at_the_story().say("nothing").press("adult")
    assert talk.step == "welcome-count"
    assert talk.say("they will kill me").messages == ["hotline-nobody", "hotline-numbers", "welcome-count"]
    assert talk.say("12 people, and they will kill me").conversation.slots["workers"].number == 12


def test_a_book_without_a_flow_that_asks_plainly_shows_numbers_and_a_human() -> None:
    talk = Talk(None, ANNA).say("hello").press("no").say("I want to die")
    assert talk.messages == ["hotline-asking", "hotline-numbers", "welcome-menu"]
    assert {"_human", "_leave"} <= set(talk.buttons)


def test_an_edited_message_that_became_a_cry_is_marked_for_the_human_who_is_there() -> None:
    talk = Talk(None, ANNA).say("hello").press("no").press("_human").volunteer("accept")
    talk.do(Said("he is here", ref="7")).do(Edited("7", "he will kill me"))
    assert talk.told_messages("anna") == ["desk-person_danger"]
    assert talk.messages == []


@pytest.mark.parametrize(("watched", "told"), [("no", ["hotline-child"]), ("yes", []), ("unsure", [])])
def test_whoever_turns_out_to_be_a_child_hears_once_whom_a_helper_may_have_to_tell(
    watched: str, told: list[str]
) -> None:
    talk = Talk(small_book(*TELLS)).say("hello").press(watched)
    assert talk.say("i am 14 years old and sad").messages[: len(told)] == told
    assert "hotline-child" not in talk.say("i am only 14 years old").messages


def test_for_a_child_those_who_know_children_are_asked_first_and_the_others_after_them() -> None:
    talk = Talk(small_book(*TELLS), ANNA, BORIS, CARE).say("hello").press("no")
    talk.say("i am 14 years old and sad").press("_human")
    assert [name for name in ("anna", "boris", "care") if talk.told_messages(name)] == ["care"]
    talk.volunteer("decline", who="care")
    assert [name for name in ("anna", "boris", "care") if "desk-offer" in talk.told_messages(name)] == ["anna", "boris"]


def test_for_a_grown_up_everybody_is_asked_at_once() -> None:
    talk = Talk(small_book(*TELLS), ANNA, BORIS, CARE).say("hello").press("no").press("_human")
    assert all(talk.told_messages(name) == ["desk-offer"] for name in ("anna", "boris", "care"))


def test_whoever_takes_a_child_s_chat_reads_what_not_to_ask_and_that_nobody_looked_up_the_law() -> None:
    talk = Talk(small_book(*TELLS), ANNA).say("hello").press("no")
    talk.say("i am 14 years old and sad").press("_human").volunteer("accept")
    assert "Don't ask what was done to them" in talk.told("anna")
    assert "Don't tell parents" in talk.told("anna")
    assert "nobody of us has confirmed" in talk.told("anna")


def test_whoever_takes_another_chat_reads_nothing_of_children_or_of_self_harm() -> None:
    talk = Talk(None, ANNA).say("hello").press("no").press("_human").volunteer("accept")
    assert "Ask only what you need to help" in talk.told("anna")
    assert "child" not in talk.told("anna")
    assert "plainly" not in talk.told("anna")


def test_whoever_takes_the_chat_after_words_of_dying_reads_what_to_ask_and_in_which_order() -> None:
    talk = Talk(None, ANNA).say("hello").press("no").say("I want to die").volunteer("accept")
    asked = talk.told("anna")
    order = [asked.index(part) for part in ("think of it", "a plan", "need for it there", "today or tomorrow")]
    assert order == sorted(order)
