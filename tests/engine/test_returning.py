"""After a chat: who comes back may have the same volunteer asked first, and is asked once how it was."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from bot.engine.duty import Duty, Volunteer
from bot.engine.handoff import Urgency
from bot.engine.model import Due, Media
from tests.content.shipped import book as shipped
from tests.engine.talk import ANNA, BORIS, Talk
from tests.engine.test_asking import asked

OFFER = ["_known", "_not_now", "_human", "_leave"]


def talked(*volunteers: Volunteer, outcome: str = "helped") -> Talk:
    """A chat with Anna that is over."""
    talk = Talk(None, *(volunteers or (ANNA, BORIS))).say("hi").press("no").press("_human").volunteer("accept")
    talk.say("my name is Lan").volunteer("say", "I am Anna from Osaka")
    return talk.volunteer(outcome)


def returned(talk: Talk, **span: float) -> Talk:
    """Somebody who writes again later and says that they would like to go on."""
    return talk.wait(**(span or {"minutes": 31})).say("hello").press("_go_on")


def without(*volunteers: Volunteer) -> Talk:
    """The same person, who finds this desk when they are back."""
    talk = talked()
    talk.duty = Duty(volunteers)
    return returned(talk)


# ── the volunteer they knew ────────────────────────────────────────────────────────────────────────────────


def test_who_writes_again_is_offered_whom_they_knew_and_nothing_of_before_is_repeated() -> None:
    talk = returned(talked())
    assert talk.messages == ["hotline-known"]
    assert talk.buttons == OFFER
    assert not any(word in talk.text for word in ("Anna", "Osaka", "Lan", "anna"))


def test_one_tap_asks_them_alone_and_silence_passes_on_to_everybody() -> None:
    talk = returned(talked()).press("_known")
    assert asked(talk) == ["anna"]
    assert "hotline-asking_known" in talk.messages
    handoff = talk.conversation.handoff
    assert asked(talk.do(Due("offer", talk.conversation.epoch, f"{handoff.id}.{handoff.round}.45"))) == ["boris"]


def test_a_no_of_theirs_passes_on_at_once() -> None:
    talk = returned(talked()).press("_known")
    assert asked(talk.volunteer("decline")) == ["boris"]
    assert talk.volunteer("accept", who="boris").conversation.handoff.holder == "boris"


@pytest.mark.parametrize("words", ["yes", "ask them", "the same person", "1"])
def test_the_offer_is_taken_in_own_words(words: str) -> None:
    assert asked(returned(talked()).say(words)) == ["anna"]


@pytest.mark.parametrize("words", ["no", "not now", "2"])
def test_the_offer_is_left_in_own_words_and_the_script_goes_on(words: str) -> None:
    talk = returned(talked()).say(words)
    assert talk.messages == ["hotline-not_now", "welcome-menu"]
    assert talk.conversation.handoff is None


def test_everybody_is_asked_at_once_where_there_is_danger() -> None:
    talk = returned(talked())
    talk.conversation = msgspec.structs.replace(talk.conversation, said=("danger",))
    assert sorted(asked(talk.press("_known"))) == ["anna", "boris"]
    assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE


@pytest.mark.parametrize(
    "anna",
    [
        msgspec.structs.replace(ANNA, on=False, free=0),
        msgspec.structs.replace(ANNA, free=0, holds=2),
        msgspec.structs.replace(ANNA, rests=True),
    ],
    ids=["off duty", "full", "at rest"],
)
def test_nobody_is_offered_who_could_not_come(anna: Volunteer) -> None:
    assert without(anna, BORIS).messages == ["welcome-menu"]


def test_a_volunteer_who_is_gone_is_not_offered() -> None:
    assert without(BORIS).messages == ["welcome-menu"]


def test_who_became_busy_meanwhile_keeps_nobody_waiting() -> None:
    talk = returned(talked())
    talk.duty = Duty((msgspec.structs.replace(ANNA, free=0), BORIS))
    assert asked(talk.press("_known")) == ["boris"]
    assert "hotline-asking" in talk.messages


@pytest.mark.parametrize("outcome", ["abusive", "prank"])
def test_nobody_is_offered_back_to_whoever_hurt_them(outcome: str) -> None:
    assert returned(talked(outcome=outcome)).messages == ["welcome-menu"]


def test_after_a_day_it_is_as_if_they_were_new() -> None:
    assert returned(talked(), hours=25).messages == ["welcome-menu"]


def test_where_somebody_else_may_be_writing_nobody_is_spoken_of() -> None:
    talk = talked().wait(minutes=31)
    talk.conversation = msgspec.structs.replace(talk.conversation, doubts=("who",))
    assert talk.say("hello").press("_go_on").messages == ["welcome-menu"]


def test_whoever_begins_afresh_is_not_taken_for_the_one_before() -> None:
    talk = talked().wait(minutes=31).say("hello").say("start again")
    assert "hotline-known" not in talk.messages
    assert talk.conversation.knew is None


def test_words_right_after_the_chat_may_be_meant_for_them_and_are_asked_about_once() -> None:
    talk = talked().say("are you still there, one more thing")
    assert talk.messages == ["hotline-known"]
    assert "hotline-known" not in talk.press("_not_now").say("one more thing, really").messages


def test_thanks_after_a_chat_call_nobody_back() -> None:
    assert "hotline-known" not in talked().say("thank you so much").messages


def test_an_answer_after_a_chat_is_an_answer() -> None:
    assert talked().press("work").messages == ["welcome-papers"]


def test_a_picture_brings_back_the_offer_that_stands() -> None:
    assert returned(talked()).do(Media("picture")).messages == ["hotline-media", "hotline-known"]


# ── how it was ─────────────────────────────────────────────────────────────────────────────────────────────


def closed(outcome: str = "helped") -> Talk:
    """In the middle of a flow somebody asked for a human, and the chat is over."""
    talk = Talk(shipped(), ANNA, BORIS).say("hi").press("en").press("no").press("work").press("_human")
    return talk.volunteer("accept").volunteer(outcome)


def test_after_a_talk_one_button_asks_how_it_was() -> None:
    talk = closed()
    assert talk.messages[0] == "hotline-bot_back"
    assert talk.buttons.count("_feedback") == 1
    assert talk.press("_feedback").messages == ["feedback-helped"]
    talk.press("yes")
    assert talk.press("skip").messages == ["feedback-thanks", "goodbye-safe"]


def test_it_stands_below_one_question_and_never_comes_again() -> None:
    talk = closed()
    assert "_feedback" not in talk.say("something else").buttons
    talk.press("_human").volunteer("accept").volunteer("helped")
    assert "_feedback" not in talk.buttons


@pytest.mark.parametrize("outcome", ["left", "silent", "blank", "prank", "abusive", "not_for_us"])
def test_where_there_was_no_talk_nothing_is_asked(outcome: str) -> None:
    assert "_feedback" not in closed(outcome).buttons


def test_nothing_is_asked_of_whoever_is_hidden_or_quiet() -> None:
    for talk in (closed_after("_leave"), closed_after("", minutes=31)):
        assert not talk.conversation.feedback
        assert all(answer.name != "_feedback" for outgoing in talk.shown + talk.held for answer in outgoing.answers)


def closed_after(press: str, **span: float) -> Talk:
    talk = Talk(shipped(), ANNA).say("hi").press("en").press("no").press("_human").volunteer("accept")
    if press:
        talk.press(press)
    return talk.wait(**span).volunteer("helped")


def test_what_was_said_of_a_chat_is_read_by_supervisors_and_not_by_whoever_had_it() -> None:
    lead = msgspec.structs.replace(BORIS, queues=())
    talk = closed().press("_feedback").press("no").say("she did not listen")
    talk.duty = Duty((ANNA, lead))
    talk.press("_human").volunteer("accept")
    assert "she did not listen" not in answered(talk, "anna")
    assert "she did not listen" in answered(talk.volunteer("look", who="boris"), "boris")


def answered(talk: Talk, who: str) -> str:
    """What they read of the answers, without the last words, of which it is one as well."""
    text = talk.told(who)
    assert "Answered: " in text
    return text.partition("Answered: ")[2].partition("Their last words")[0]


def test_a_day_is_counted_from_the_end_of_the_chat() -> None:
    talk = talked()
    assert talk.conversation.knew is not None
    talk.now = talk.conversation.knew.until + timedelta(hours=23)
    assert returned(talk, minutes=1).messages == ["hotline-known"]
