"""Who is writing? What is a sign that it may be somebody else, and what is not."""

from __future__ import annotations

import msgspec
import pytest

from bot.engine.doubting import CHANGING, HARMLESS
from bot.engine.hours import NEVER
from bot.engine.model import Cover, Release
from tests.content.shipped import book
from tests.engine.talk import Talk, small_book

PAPERS_AGAIN = (
    ("theirs: count}, next: bye}", "theirs: count}, next: again}\n  again: {ask: papers, next: bye}"),
    ("welcome-count =", "welcome-again = And now?\n    .mine = I do\n    .theirs = Someone else\nwelcome-count ="),
)
WORKERS_AGAIN = (
    ("{ask: workers, next: sum}", "{ask: workers, next: recount}\n  recount: {ask: workers, next: sum}"),
    ("{when: {workers: {over: 5}}, go: many}", "{when: {papers: mine}, go: many}"),
    ("welcome-bye =", "welcome-recount = And now?\nwelcome-bye ="),
)


def test_another_answer_than_before_shows_one_neutral_line_and_nothing_that_was_said() -> None:
    talk = Talk(small_book(*PAPERS_AGAIN)).say("hi").press("no").press("work").press("mine").press("theirs")
    assert talk.conversation.cover is Cover.QUIET
    assert talk.conversation.doubts == ("answer",)
    assert talk.messages == ["hotline-quiet"]


def test_what_waited_for_the_person_does_not_go_out_to_somebody_else_at_the_phone() -> None:
    talk = Talk(small_book(*PAPERS_AGAIN)).say("hi").press("no").press("work").press("mine")
    talk.conversation = msgspec.structs.replace(talk.conversation, hours=NEVER)
    talk.press("theirs")
    assert talk.messages == ["hotline-quiet"]
    assert not any(isinstance(each, Release) for each in talk.effects)


@pytest.mark.parametrize(
    ("kind", "first", "second"),
    [("text", "a house by the river", "the second floor"), ("number", "7", "12"), ("date", "2024-05-01", "2025-06-02")],
)
def test_what_is_typed_otherwise_the_second_time_is_no_sign(kind: str, first: str, second: str) -> None:
    talk = Talk(small_book(*WORKERS_AGAIN, ("workers: number", f"workers: {kind}")))
    talk.say("hi").press("no").press("work").press("theirs").say(first).say(second)
    assert talk.conversation.cover is Cover.NONE
    assert talk.messages[:1] == ["welcome-bye"]


def test_one_step_back_and_another_answer_is_a_correction() -> None:
    talk = (
        Talk(small_book(*PAPERS_AGAIN)).say("hi").press("no").press("work").press("mine").press("_back").press("theirs")
    )
    assert talk.conversation.doubts == ()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("labour-leave yes", "danger-leave no"),
        ("labour-made no", "sexual-made yes"),
        ("labour-moved no", "child-moved yes"),
        ("follow_up-since better", "follow_up-since worse"),
        ("danger-police no", "danger-police yes"),
        ("danger-hurt no", "child-hurt yes"),
    ],
)
def test_what_may_have_changed_since_or_is_told_only_by_now_is_no_sign(first: str, second: str) -> None:
    talk = Talk(book())
    for step, answer in (told.split() for told in (first, second)):
        talk.stand(*step.split("-")).press(answer)
    assert talk.conversation.doubts == ()
    assert talk.conversation.cover is Cover.NONE


def test_another_age_than_before_is_one() -> None:
    talk = Talk(book()).stand("labour", "age").press("teen").stand("talk", "age").press("adult")
    assert talk.conversation.doubts == ("answer",)


def test_these_facts_are_asked_for_in_the_flows_that_ship() -> None:
    assert set(book().slots) | {"country"} >= CHANGING | HARMLESS


def test_who_is_this_is_a_sign_once_anything_was_told_that_is_nobody_elses_business() -> None:
    talk = Talk(book()).say("hello").press("en").press("no")
    assert "hotline-who" in talk.say("who is this").messages
    talk.stand("danger", "hurt").press("yes").say("who is this")
    assert (talk.messages, talk.conversation.doubts) == (["hotline-quiet"], ("who",))
