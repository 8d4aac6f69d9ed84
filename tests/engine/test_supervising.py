"""Supervisors look on, whisper, take over and give away; whoever has the chat is told, and it stands in the audit."""

from __future__ import annotations

from bot.engine.duty import Duty, Volunteer
from bot.engine.handing import ALERT
from bot.engine.model import Admin, Arm, Due, Record, Tell
from bot.language.queues import Limits
from tests.engine.talk import ANNA, BORIS, Talk, small_book

MIKA = Volunteer("mika", ("en",), (), free=2, on=True, queues=())
OTHER = Volunteer("otto", ("en",), (), free=2, on=True, queues=("labour",))


def waiting(*volunteers: Volunteer) -> Talk:
    return Talk(small_book(), *(volunteers or (ANNA, BORIS, MIKA))).say("hi").press("no").press("_human")


def live() -> Talk:
    return waiting().volunteer("accept")


def records(talk: Talk) -> list[str]:
    return [each.act for each in talk.effects if isinstance(each, Record)]


def alerts(talk: Talk) -> list[Arm]:
    return [each for each in talk.effects if isinstance(each, Arm) and each.kind == ALERT]


def ring(talk: Talk, alert: Arm) -> Talk:
    return talk.do(Due(ALERT, talk.conversation.epoch, alert.mark))


def holder(talk: Talk) -> str | None:
    return talk.conversation.handoff.holder if talk.conversation.handoff else None


def test_who_looks_on_reads_what_was_said_and_what_both_write_from_then_on() -> None:
    talk = live().say("they took my card").volunteer("look", who="mika")
    assert "they took my card" in talk.told("mika")
    assert "do it as before" not in talk.told("mika")
    assert talk.say("it is cold here").told_messages("mika") == ["desk-person"]
    assert "are you warm" in talk.volunteer("say", "are you warm?").told("mika")
    assert records(talk.volunteer("look", who="mika")) == ["look"]


def test_who_has_the_chat_knows_that_somebody_looks_on_and_the_person_is_not_disturbed() -> None:
    talk = live().volunteer("look", who="mika")
    assert talk.told_messages("anna") == ["desk-looked_on"]
    assert talk.shown == []


def test_who_looks_away_reads_no_more() -> None:
    talk = live().volunteer("look", who="mika").volunteer("look_away", who="mika")
    assert talk.say("hello").told("mika") == ""


def test_who_is_no_supervisor_any_more_reads_no_more() -> None:
    talk = live().volunteer("look", who="mika")
    talk.duty = Duty((ANNA, Volunteer("mika", ("en",), on=True)))
    assert talk.say("hello").told("mika") == ""


def test_words_of_who_looks_on_never_reach_the_person() -> None:
    talk = live().volunteer("look", who="mika").volunteer("say", "hello there", who="mika")
    assert talk.shown == []
    assert talk.told_messages("mika") == ["desk-not_yours"]


def test_a_whisper_is_read_by_who_has_the_chat_and_by_nobody_else() -> None:
    talk = live().volunteer("whisper", "ask about the door", who="mika")
    assert "ask about the door" in talk.told("anna")
    assert talk.told("boris") == ""
    assert talk.shown == []
    assert records(talk) == ["whisper"]


def test_a_whisper_that_nobody_could_read_is_told() -> None:
    assert waiting().volunteer("whisper", "hello", who="mika").told_messages("mika") == ["desk-nobody_to_whisper"]
    assert live().volunteer("whisper", "", who="mika").told_messages("mika") == ["desk-whisper_how"]


def test_a_chat_that_is_taken_over_has_one_holder_and_all_know() -> None:
    talk = live().volunteer("take", who="mika")
    assert holder(talk) == "mika"
    assert talk.told_messages("anna") == ["desk-taken_over"]
    assert talk.told_messages("mika") == ["desk-header"]
    assert talk.messages
    assert records(talk) == ["take:mika"]
    assert talk.volunteer("say", "me again").told_messages("anna") == ["desk-not_yours"]
    assert talk.volunteer("say", "hello", who="mika").text == "hello"


def test_a_chat_is_given_to_somebody_on_duty_only() -> None:
    talk = live().volunteer("give", "boris", who="mika")
    assert holder(talk) == "boris"
    assert talk.told_messages("mika") == ["desk-given"]
    talk.duty = Duty((ANNA, Volunteer("boris", ("en",), on=True), MIKA, Volunteer("chai", ("en",))))
    assert talk.volunteer("give", "chai", who="mika").told_messages("mika") == ["desk-not_on_duty"]
    assert talk.volunteer("give", "gone", who="mika").told_messages("mika") == ["desk-not_on_duty"]
    assert talk.volunteer("give", "boris", who="mika").told_messages("mika") == ["desk-already_theirs"]
    assert holder(talk) == "boris"


def test_who_waits_is_taken_too_and_whoever_was_asked_hears_it() -> None:
    talk = waiting().volunteer("take", who="mika")
    assert holder(talk) == "mika"
    assert talk.told_messages("anna") == ["desk-taken"]
    assert talk.messages == ["hotline-live"]


def test_of_two_supervisors_at_once_the_last_one_has_it_and_the_first_knows() -> None:
    second = Volunteer("noor", ("en",), on=True, free=2, queues=())
    talk = waiting(ANNA, MIKA, second).volunteer("accept").volunteer("take", who="mika").volunteer("take", who="noor")
    assert holder(talk) == "noor"
    assert talk.told_messages("mika") == ["desk-taken_over"]


def test_nothing_can_be_done_to_a_chat_that_is_over() -> None:
    talk = live().volunteer("look", who="mika").volunteer("helped")
    assert talk.told_messages("mika") == ["desk-over"]
    for act in ("look", "whisper", "take", "give"):
        assert talk.volunteer(act, "x", who="mika").told_messages("mika") == ["desk-over"]
    assert talk.conversation.watched_by == ()


def test_a_hidden_person_sees_nothing_of_a_change_of_hands() -> None:
    talk = live().press("_leave").volunteer("take", who="mika")
    assert holder(talk) == "mika"
    assert talk.shown == []


def test_supervisors_hear_once_that_somebody_waits_too_long() -> None:
    talk = waiting(ANNA, MIKA, OTHER)
    [alert] = alerts(Talk(small_book(), ANNA, MIKA).say("hi").press("no").press("_human"))
    assert alert.seconds == Limits().alert
    [alert] = alerts(waiting(ANNA, MIKA, OTHER))
    told = ring(talk.wait(minutes=5), alert)
    assert told.told_messages("mika") == ["desk-alert"]
    assert told.told("otto") != "", "whoever asks for any human is everybody's"
    assert alerts(talk.press("_human")) == []


def test_no_alert_for_who_has_a_human_and_one_of_its_own_for_a_second_wait() -> None:
    talk = waiting(ANNA, MIKA)
    [first] = alerts(talk)
    talk.volunteer("accept")
    assert ring(talk, first).told("mika") == ""
    talk.wait(minutes=1).do(Admin("free", "anna"))
    [second] = alerts(talk)
    assert ring(talk, first).told("mika") == ""
    assert ring(talk, second).told_messages("mika") == ["desk-alert"]


def test_the_alert_s_button_looks_at_that_chat() -> None:
    talk = waiting(ANNA, MIKA)
    [alert] = alerts(talk)
    told = [each for each in ring(talk, alert).effects if isinstance(each, Tell) and each.volunteer == "mika"]
    assert [answer.name for answer in told[0].outgoing.answers] == ["look"]
