"""Quiet and hidden at their edges: buttons of any age, edits, what an outage delayed, a sign too many."""

from __future__ import annotations

import pytest

from bot.engine.model import Cover, Edited, Joined, Pressed, Said
from tests.engine.talk import ANNA, Talk, small_book

LATER = (
    ("  workers: number\n", "  workers: number\n  story: text\n"),
    ("answers: {theirs: count}, next: bye}", "next: story}\n  story: {ask: story, next: count}"),
    ("welcome-bye =", "welcome-story = Tell me.\nwelcome-bye ="),
)


def misread() -> tuple[Talk, Pressed]:
    """Somebody at the menu, above which stands a button *I am in danger*."""
    talk = Talk(None, ANNA).say("hello").press("no").say("zzz qqq xxx")
    assert "_danger" in talk.buttons
    danger = Pressed(talk.conversation.visit, "_danger")
    return talk.press("work"), danger


def hidden() -> Talk:
    return Talk(None, ANNA).say("hello").press("no").press("work").press("theirs").press("_leave")


# ── danger ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_button_of_danger_reaches_the_desk_however_long_it_has_stood_there() -> None:
    talk, danger = misread()
    talk.wait(minutes=20).do(danger)
    assert talk.messages[:1] == ["hotline-asking"]
    assert talk.told_messages("anna") == ["desk-offer"]


@pytest.mark.parametrize("late", [False, True])
def test_the_button_of_danger_ends_quiet(late: bool) -> None:
    talk, danger = misread()
    talk.wait(minutes=45).do(Pressed(danger.visit, "_danger", late))
    assert talk.conversation.cover is Cover.NONE
    assert talk.told_messages("anna") == ["desk-offer"]


def test_a_human_who_is_there_reads_the_button_of_danger_as_a_cry() -> None:
    talk, danger = misread()
    talk.press("_human").volunteer("accept").do(danger)
    assert talk.told_messages("anna") == ["desk-person_danger"]
    assert talk.messages == ["hotline-still_live"]


def test_a_cry_in_an_edited_message_ends_quiet_and_any_other_edit_does_not() -> None:
    talk = Talk(None, ANNA).say("hello").press("no").do(Said("he is here", ref="7")).wait(minutes=45)
    talk.do(Edited("7", "he is not here"))
    assert (talk.messages, talk.conversation.cover) == (["hotline-quiet"], Cover.QUIET)
    talk.do(Edited("7", "he will kill me"))
    assert talk.conversation.cover is Cover.NONE
    assert talk.told_messages("anna") == ["desk-offer"]


# ── what an outage delayed ─────────────────────────────────────────────────────────────────────────────────


def test_a_sign_that_was_long_under_way_does_not_uncover_a_phone_that_somebody_else_may_hold_by_now() -> None:
    talk = hidden()
    assert talk.say("🌙", late=True).messages == ["hotline-cover"]
    assert talk.conversation.cover is Cover.HIDDEN
    assert talk.say("🌙").conversation.cover is Cover.NONE


@pytest.mark.parametrize("event", [Said("yes", late=True), Said("🌙", late=True), Said("menu", late=True)])
def test_what_was_long_under_way_does_not_end_quiet(event: Said) -> None:
    talk = Talk(None, ANNA).say("hello").press("no").press("work").wait(minutes=45).do(event)
    assert (talk.messages, talk.conversation.cover) == (["hotline-quiet"], Cover.QUIET)


def test_a_late_tap_on_the_neutral_line_shows_it_again() -> None:
    talk = Talk(None, ANNA).say("hello").press("no").press("work").wait(minutes=45).say("what")
    talk.do(Pressed(talk.conversation.visit, "_go_on", late=True))
    assert (talk.messages, talk.conversation.cover) == (["hotline-quiet"], Cover.QUIET)


@pytest.mark.parametrize("cry", ["he will kill me", "human"])
def test_a_cry_or_a_request_for_a_human_counts_however_late_it_comes(cry: str) -> None:
    talk = Talk(None, ANNA).say("hello").press("no").press("work").wait(minutes=45).say(cry, late=True)
    assert talk.conversation.cover is Cover.NONE
    assert talk.told_messages("anna") == ["desk-offer"]


# ── a sign too many ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("moon", ["🌙", "🌛", "🌜", "moonlight", "แสงจันทร์", "月あかり"])
def test_any_moon_brings_back(moon: str) -> None:
    assert hidden().say(moon).messages[:1] == ["hotline-welcome_back"]


def test_a_sign_that_was_sent_once_more_is_no_answer_and_no_misunderstanding() -> None:
    talk = Talk(small_book(*LATER)).say("hello").press("no").press("work").press("mine").press("_leave")
    assert talk.say("🌙").messages == ["hotline-welcome_back", "welcome-story"]
    assert talk.say("🌙").messages == ["welcome-story"]
    assert "story" not in talk.conversation.slots


def test_whoever_is_new_never_meets_the_phrase_book() -> None:
    talk = Talk(None, ANNA).say("🌙🌙")
    assert talk.messages[:1] == ["welcome-hello"]
    assert talk.conversation.cover is Cover.NONE
    assert Talk(None).do(Joined()).say("🌙🌙").conversation.cover is Cover.HIDDEN
