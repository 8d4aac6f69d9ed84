"""What is known of a person is read in the volunteer's language, in the words of the questions and their buttons."""

from __future__ import annotations

from bot.engine.duty import Volunteer
from tests.engine.talk import ANNA, Talk, small_book

NOI = Volunteer("noi", ("th", "en"), (), free=2, on=True)


def taken(volunteer: Volunteer) -> Talk:
    """Somebody else keeps their passport; a volunteer took the chat."""
    talk = Talk(small_book(), volunteer).say("hi").press("no").press("work").press("theirs").say("seven")
    return talk.press("_human").volunteer("accept", who=volunteer.id)


def test_a_volunteer_reads_answers_and_reasons_in_their_own_language() -> None:
    words = small_book().words
    watched = words.label("th", "print-fact", "phone_watched").text
    no = words.label("th", "hotline-words", "no").text
    assert watched != words.label("en", "print-fact", "phone_watched").text
    header = taken(NOI).told("noi")
    assert f"· {watched}: {no}" in header
    assert "phone_watched" not in header
    assert "papers: Someone else" in header, "what a language lacks stands there in English"


def test_an_answer_stands_there_as_on_its_button_and_what_was_typed_as_it_was_written() -> None:
    header = taken(ANNA).told("anna")
    assert "· papers: Someone else" in header
    assert "· workers: seven" in header
    assert "Why: papers: Someone else" in header


def test_a_skipped_question_is_told_as_such_and_nothing_as_nothing() -> None:
    skipped = Talk(small_book(), ANNA).say("hi").press("skip").press("_human").volunteer("accept").told("anna")
    assert ": skipped" in skipped
    nothing = Talk(small_book(), ANNA).say("hi").press("_human").volunteer("accept").told("anna")
    assert "Answered: –" in nothing
    assert "Why: –" in nothing
