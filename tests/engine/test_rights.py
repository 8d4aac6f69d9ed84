"""What a person may ask about what is kept, and *start afresh* on a phone that others use."""

from __future__ import annotations

import msgspec
import pytest

from bot.engine.handoff import Urgency
from bot.engine.model import Cancel, Conversation, Cover, Joined, Release, Word
from bot.engine.rights import STAYS
from tests.engine.talk import ANNA, BORIS, Talk

CRY = "he will kill me"


def in_danger() -> Talk:
    """Somebody who has told much, and for whom a human was called."""
    talk = Talk(None, ANNA).say("hello").press("yes").press("work").press("theirs").say("7")
    return talk.say(CRY)


def test_my_data_says_the_same_whether_or_not_a_volunteer_was_asked() -> None:
    alone, asked = Talk(None).say("hello").press("no"), Talk(None, ANNA).say("hello").press("no").press("_human")
    before = [part.text for part in alone.say("my data").shown[0].parts[:1]]
    assert before == [part.text for part in asked.say("my data").shown[0].parts[:1]]
    assert alone.messages == ["hotline-my_data", "welcome-menu"]


def test_my_data_holds_nothing_of_what_was_said() -> None:
    talk = in_danger().say("my data")
    told = talk.shown[0].parts[0].text.casefold()
    assert not any(said in told for said in ("theirs", CRY, "7 ", "passport"))


def test_the_long_form_is_there_on_request_and_as_a_command() -> None:
    for asked in ("/privacy", "privacy", "ความเป็นส่วนตัว"):
        assert Talk(None).say("hello").press("no").say(asked).messages == ["hotline-privacy", "welcome-menu"]
    assert "_privacy" in Talk(None).say("hello").press("no").say("menu").buttons


def test_a_child_reads_in_the_long_form_whom_a_helper_may_have_to_tell() -> None:
    talk = Talk(None).say("hello").press("no").say("i am 14 years old")
    assert talk.say("/privacy").messages == ["hotline-privacy", "hotline-privacy_child", "welcome-menu"]


@pytest.mark.parametrize(("asked", "message"), [("my data", "hotline-my_data"), ("/privacy", "hotline-privacy")])
def test_also_while_a_human_speaks_who_hears_that_it_was_asked(asked: str, message: str) -> None:
    talk = Talk(None, ANNA).say("hello").press("no").press("_human").volunteer("accept").say(asked)
    assert (talk.messages, talk.buttons) == ([message], ["_leave"])
    assert asked in talk.told("anna")


# ── start afresh ───────────────────────────────────────────────────────────────────────────────────────────


def test_whoever_starts_afresh_meets_nothing_of_before() -> None:
    talk = in_danger()
    before = talk.conversation
    talk.say("start afresh")
    assert talk.messages == ["welcome-hello", "welcome-watched"]
    after = msgspec.structs.asdict(talk.conversation)
    fresh = msgspec.structs.asdict(Talk(None).say("hello").conversation)
    changed = {name for name, value in after.items() if value != fresh[name]}
    assert changed <= {"visit", "handoff", "handoffs", "last_heard", "words", "recent"}
    assert before.slots
    assert (talk.conversation.slots, talk.conversation.words) == ({}, ())
    assert any(isinstance(effect, Cancel) for effect in talk.effects)
    assert talk.say("back").messages == ["welcome-watched"]


def test_every_field_of_a_conversation_begins_anew_but_what_says_nothing_of_a_person() -> None:
    full = Talk(None).say("hello").press("no")
    noted = msgspec.structs.replace(
        full.conversation, notes=("afraid of her uncle",), words=(Word("my uncle"),), said=("child",), desk_told=True
    )
    full.conversation = noted
    full.say("start afresh")
    fields = set(Conversation.__struct_fields__) - set(STAYS)
    assert {"notes", "words", "said", "slots", "earlier", "trail", "left", "desk_told"} <= fields
    assert (full.conversation.notes, full.conversation.words, full.conversation.said) == ((), (), ())
    assert not full.conversation.desk_told


def test_an_offer_that_is_out_stays_as_urgent_and_whoever_accepts_knows_that_it_may_be_another_person() -> None:
    talk = in_danger().say("start afresh").press("no").press("_human")
    assert talk.conversation.handoff
    assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE
    talk.volunteer("accept")
    assert "perhaps another person writes now" in talk.told("anna")
    assert CRY not in talk.told("anna")
    assert "theirs" not in talk.told("anna").partition("Why:")[2].partition("\n")[2]


def test_danger_of_whoever_started_afresh_reaches_the_desk_anew_and_once() -> None:
    talk = in_danger().say("start afresh").press("yes").press("work").press("theirs")
    assert "hotline-desk_told" in talk.messages
    assert "hotline-desk_told" not in talk.say("8").messages


def test_a_phone_that_lay_still_shows_nothing_of_before_to_whoever_starts_afresh() -> None:
    talk = Talk(None, ANNA, BORIS).say("hello").press("no").press("work").press("theirs").say("7")
    talk.wait(minutes=45).say("start again")
    assert talk.messages == ["welcome-hello", "welcome-watched"]
    assert talk.conversation.cover is Cover.NONE
    assert not any(isinstance(effect, Release) for effect in talk.effects)
    assert talk.conversation.slots == {}


def test_while_a_human_is_there_the_words_go_to_them_and_a_still_phone_stays_covered() -> None:
    talk = Talk(None, ANNA).say("hello").press("no").press("_human").volunteer("accept")
    assert "start again" in talk.say("start again").told("anna")
    talk.wait(minutes=45).say("start again")
    assert (talk.messages, talk.conversation.cover) == (["hotline-quiet"], Cover.QUIET)


# ── a first message alone ──────────────────────────────────────────────────────────────────────────────────


def test_only_the_first_message_sets_the_timer_by_which_it_is_forgotten() -> None:
    talk = Talk(None).do(Joined())
    assert [(effect.kind, effect.seconds) for effect in talk.effects if hasattr(effect, "seconds")] == [
        ("alone", 86_400.0)
    ]
    talk.say("hello")
    assert not [effect for effect in talk.effects if getattr(effect, "kind", "") == "alone"]
