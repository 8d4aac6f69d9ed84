"""In a live chat nobody waits in silence: a reminder, the supervisors, then others, and the truth for the person."""

from __future__ import annotations

from bot.engine.duty import Volunteer
from bot.engine.handoff import Stage, stage
from bot.engine.model import Arm, Due, Tell
from bot.engine.unanswered import BUTTONS, HERE, TIMER
from bot.language.queues import Limits
from tests.engine.talk import ANNA, BORIS, Talk, small_book

MIKA = Volunteer("mika", ("en",), (), free=2, on=True, queues=())


def live(*volunteers: Volunteer) -> Talk:
    return Talk(small_book(), *(volunteers or (ANNA,))).say("hi").press("no").press("_human").volunteer("accept")


def timers(talk: Talk) -> list[Arm]:
    return [each for each in talk.effects if isinstance(each, Arm) and each.kind == TIMER]


def ring(talk: Talk, timer: Arm) -> Talk:
    """Its time is over."""
    return talk.wait(seconds=timer.seconds).do(Due(TIMER, talk.conversation.epoch, timer.mark))


def silent(*volunteers: Volunteer) -> Talk:
    """Twice the time has passed since the chat was taken, without a word."""
    talk = live(*volunteers)
    [first] = timers(talk)
    [second] = timers(ring(talk, first))
    return ring(talk, second)


def holder(talk: Talk) -> str | None:
    return talk.conversation.handoff.holder if talk.conversation.handoff else None


def test_who_takes_a_chat_and_writes_nothing_is_reminded_and_the_supervisors_hear_it() -> None:
    talk = live(ANNA, MIKA)
    [timer] = timers(talk)
    assert timer.seconds == Limits().alert
    ring(talk, timer)
    [reminder] = [each for each in talk.effects if isinstance(each, Tell) and each.volunteer == "anna"]
    assert tuple(answer.name for answer in reminder.outgoing.answers) == BUTTONS
    assert "5 min" in talk.told("anna")
    assert talk.told_messages("mika") == ["desk-alert_unanswered"]
    assert talk.shown == []
    assert holder(talk) == "anna"


def test_after_twice_the_time_others_are_asked_and_the_person_hears_it() -> None:
    talk = silent(ANNA, BORIS)
    assert talk.conversation.handoff is not None
    assert stage(talk.conversation.handoff) is Stage.OFFERED
    assert "desk-offer" in talk.told_messages("boris")
    assert talk.messages[0] == "hotline-unanswered"
    assert "10 min" in talk.told("anna")


def test_where_nobody_else_is_there_the_person_hears_the_truth_and_has_the_program_again() -> None:
    talk = silent()
    assert talk.messages[:2] == ["hotline-unanswered", "hotline-nobody"]
    assert {"work", "_leave"} <= set(talk.buttons)


def test_who_comes_back_takes_the_chat_again() -> None:
    talk = silent(ANNA, BORIS).volunteer("accept")
    assert holder(talk) == "anna"
    assert "hotline-live" in talk.messages


def test_a_word_and_a_tap_end_the_wait() -> None:
    for act, text in (("say", "I am here"), (HERE, "")):
        talk = live(ANNA, MIKA)
        [timer] = timers(talk)
        ring(talk.volunteer(act, text), timer)
        assert (talk.told("anna"), talk.told("mika"), talk.shown) == ("", "", [])


def test_each_word_of_the_person_waits_for_one_and_more_words_wait_no_longer() -> None:
    talk = live().volunteer("say", "hello").say("they took my card")
    [timer] = timers(talk)
    assert timers(talk.wait(minutes=4).say("are you there")) == []
    talk.wait(minutes=-4, seconds=-1)
    assert "5 min" in ring(talk, timer).told("anna")


def test_thanks_wait_for_nothing() -> None:
    assert timers(live().volunteer("say", "call 110").say("thank you")) == []


def test_who_takes_it_over_owes_a_word_from_then_on() -> None:
    talk = live(ANNA, MIKA)
    [of_anna] = timers(talk)
    [of_mika] = timers(talk.wait(minutes=1).volunteer("take", who="mika"))
    assert ring(talk, of_anna).effects == ()
    assert ring(talk, of_mika).told_messages("mika") == ["desk-unanswered"]


def test_whoever_hides_waits_for_nothing_until_they_are_back() -> None:
    talk = live(ANNA, BORIS)
    [timer] = timers(talk)
    ring(talk.press("_leave"), timer)
    assert (talk.told("anna"), timers(talk), holder(talk)) == ("", [], "anna")
    assert len(timers(talk.say("🌙"))) == 1


def test_a_closed_chat_reminds_nobody() -> None:
    talk = live()
    [timer] = timers(talk)
    assert ring(talk.volunteer("helped"), timer).told("anna") == ""
