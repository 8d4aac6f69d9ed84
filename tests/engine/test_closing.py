"""After a chat: what it was about and what was given, in a few taps, and never twice asked for."""

from __future__ import annotations

import msgspec

from bot.engine.closing import END_SECONDS, NO_CONTACTS, REMIND_SECONDS, TIMER
from bot.engine.model import Arm, Due, Joined, Note, Record, Tell, Value
from bot.engine.outgoing import Answer
from tests.content.shipped import book
from tests.engine.talk import ANNA, BORIS, Talk


def closed(outcome: str = "helped") -> Talk:
    """A chat that Anna has closed."""
    talk = Talk(book(), ANNA, BORIS).do(Joined()).press("en")
    return talk.press("_human").volunteer("accept").volunteer(outcome)


def tap(talk: Talk, act: str, text: str = "", who: str = "anna") -> Talk:
    return talk.volunteer(act, text, who)


def buttons(talk: Talk) -> list[Answer]:
    tells = [each for each in talk.effects if isinstance(each, Tell) and each.volunteer == "anna"]
    return [answer for each in tells for answer in each.outgoing.answers]


def facts(talk: Talk) -> list[str]:
    return [each.act for each in talk.effects if isinstance(each, Record)]


def timers(talk: Talk) -> list[Arm]:
    return [each for each in talk.effects if isinstance(each, Arm) and each.kind == TIMER]


def ring(talk: Talk) -> Talk:
    return talk.do(Due(TIMER, talk.conversation.epoch, "1"))


def test_how_it_ended_can_stand_behind_the_word_and_anything_else_is_asked() -> None:
    for words in ("helped", " Helped ", "not for us", "not_for_us"):
        assert closed("accept").volunteer("close", words).conversation.handoff is None
    for words in ("", "help", "the door"):
        assert closed("accept").volunteer("close", words).told_messages("anna") == ["desk-outcome"]


def test_the_chat_is_over_for_the_person_before_the_form_is_filled_in() -> None:
    talk = closed()
    assert talk.conversation.handoff is None
    assert "hotline-bot_back" in talk.messages
    assert talk.told_messages("anna") == ["desk-closed", "desk-form"]


def test_taps_choose_and_unchoose_and_done_notes_the_fact_without_content() -> None:
    talk = tap(tap(closed(), "category", "work"), "gave", "numbers")
    assert {each.label for each in buttons(talk) if each.label.startswith("✓")} == {"✓ Work", "✓ Numbers"}
    tap(talk, "category", "papers")
    tap(talk, "category", "papers")
    assert facts(tap(talk, "form_done")) == ["form:work;numbers"]
    assert talk.conversation.form is None
    assert talk.shown == []


def test_outcomes_without_a_talk_ask_nothing() -> None:
    for outcome in NO_CONTACTS:
        talk = closed(outcome)
        assert talk.told_messages("anna") == ["desk-closed"], outcome
        assert facts(talk) == [f"close:{outcome}"]


def test_what_the_screening_knows_is_chosen_already() -> None:
    talk = Talk(book(), ANNA).do(Joined()).press("en")
    talk.conversation = msgspec.structs.replace(talk.conversation, slots={"papers_held_by_other": Value("yes")})
    talk.press("_human").volunteer("accept").volunteer("helped")
    assert [each.label for each in buttons(talk) if each.label.startswith("✓")] == ["✓ Papers"]


def test_a_form_left_half_done_is_reminded_once_and_then_counts_as_it_stands() -> None:
    talk = closed()
    assert [each.seconds for each in timers(talk)] == [REMIND_SECONDS]
    tap(talk, "category", "money")
    assert ring(talk).told_messages("anna") == ["desk-form_reminder"]
    assert [each.seconds for each in timers(talk)] == [END_SECONDS]
    assert facts(ring(talk)) == ["form:money;"]
    assert talk.told("anna") == ""
    assert ring(talk).effects == ()


def test_nobody_else_fills_it_in_and_a_late_tap_is_told() -> None:
    talk = closed()
    assert tap(talk, "category", "work", who="boris").told_messages("boris") == ["desk-form_over"]
    tap(talk, "form_done")
    assert tap(talk, "category", "work").told_messages("anna") == ["desk-form_over"]


def test_a_second_chat_ends_the_form_of_the_first_as_it_stands() -> None:
    talk = tap(closed(), "category", "work")
    talk.press("_human").volunteer("accept").volunteer("helped")
    assert facts(talk) == ["close:helped", "form:work;"]
    assert talk.conversation.form
    assert talk.conversation.form.handoff == "2"


def test_a_note_is_kept_for_the_next_volunteer_and_written_down() -> None:
    talk = Talk(book(), ANNA, BORIS).do(Joined()).press("en").press("_human").volunteer("accept")
    talk.volunteer("note", "speaks softly")
    assert [each for each in talk.effects if isinstance(each, Note)] == [Note("anna", "speaks softly")]
    talk.volunteer("left").press("_human").volunteer("accept", who="boris")
    assert "speaks softly" in talk.told("boris")


def test_an_empty_note_is_no_note() -> None:
    talk = Talk(book(), ANNA).do(Joined()).press("en").press("_human").volunteer("accept").volunteer("note", "")
    assert talk.told_messages("anna") == ["desk-note_how"]
    assert talk.conversation.notes == ()


# ── the case of a child ────────────────────────────────────────────────────────────────────────────────────

HEAD = msgspec.structs.replace(BORIS, id="head", queues=())


def closed_with_a_child(outcome: str = "helped", **slots: str) -> Talk:
    talk = Talk(book(), ANNA, HEAD).do(Joined()).press("en")
    told = {name: Value(value) for name, value in (slots or {"age": "teen"}).items()}
    talk.conversation = msgspec.structs.replace(talk.conversation, slots=told)
    return talk.press("_human").volunteer("accept").volunteer(outcome)


def test_after_a_chat_with_a_child_it_is_asked_who_is_responsible_until_somebody_is() -> None:
    talk = closed_with_a_child()
    assert talk.told_messages("anna") == ["desk-closed", "desk-form", "desk-form_child"]
    assert [each.name for each in buttons(talk)[-3:]] == [
        "responsible:themself",
        "responsible:supervisor",
        "responsible:child_lead",
    ]
    assert tap(talk, "form_done").told_messages("anna") == ["desk-form_child"], "done is not done yet"
    tap(talk, "responsible", "supervisor")
    assert talk.told_messages("anna") == ["desk-responsible", "desk-form_done"]
    assert facts(talk) == ["responsible:supervisor", "form:child;"]
    talk.press("_human").volunteer("accept").volunteer("helped")
    assert talk.told_messages("anna") == ["desk-closed", "desk-form"], "somebody is"


def test_whoever_sounds_like_a_child_counts_as_one_and_a_grown_up_does_not() -> None:
    talk = Talk(book(), ANNA).do(Joined()).press("en").say("i am 14 years old").press("_human")
    assert "desk-form_child" in talk.volunteer("accept").volunteer("left").told_messages("anna")
    assert "desk-form_child" not in closed_with_a_child(age="adult").told_messages("anna")
    assert "desk-form_child" not in closed_with_a_child("prank").told_messages("anna")


def test_who_is_responsible_is_told_to_supervisors_and_to_whoever_opens_the_case_and_never_to_the_child() -> None:
    talk = tap(closed_with_a_child(), "responsible", "themself")
    assert talk.told("anna").endswith(": you")
    assert talk.told("head").endswith(": whoever had the chat")
    assert talk.shown == []
    tap(talk, "form_done")
    talk.press("_human").volunteer("accept", who="head")
    assert "Responsible for it: whoever had the chat" in talk.told("head")
    assert "esponsible" not in talk.text


def test_supervisors_of_other_queues_do_not_hear_of_it() -> None:
    talk = closed_with_a_child()
    other = msgspec.structs.replace(HEAD, queues=("labour",))
    talk.conversation = msgspec.structs.replace(
        talk.conversation, form=msgspec.structs.replace(talk.conversation.form, queue="child")
    )
    talk.duty = msgspec.structs.replace(talk.duty, volunteers=(ANNA, other))
    assert tap(talk, "responsible", "child_lead").told("head") == ""


def test_where_nobody_says_who_is_responsible_the_figures_do() -> None:
    talk = ring(closed_with_a_child())
    assert talk.told_messages("anna") == ["desk-form_reminder", "desk-form_child"]
    assert facts(ring(talk)) == ["form:child;", "responsible:nobody"]
    assert talk.conversation.responsible is None


def test_a_role_that_nobody_wrote_is_not_responsible() -> None:
    talk = tap(closed_with_a_child(), "responsible", "boss")
    assert talk.told_messages("anna") == ["desk-form_child"]
    assert talk.conversation.responsible is None
