"""Ways through the shipped flows: nobody is asked too much, and a human and the way out are at every question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.conditions import urgency
from bot.engine.model import Conversation, Cover, Joined, Urgency, Value
from bot.language.model import URGENCIES
from tests.content.shipped import LANGUAGES, book
from tests.content.test_words import question, questions
from tests.engine.talk import ANNA, BORIS, Talk

CORE = {
    "danger_now": "yes",
    "hurt": "yes",
    "can_leave_freely": "no",
    "moved_or_travel_soon": "yes",
    "self_harm": "yes",
    "papers_held_by_other": "yes",
    "debt_must_be_worked_off": "yes",
    "threatened": "yes",
    "made_to_do_sex_or_crime": "yes",
    "pay_missing_or_cut": "yes",
    "job_as_promised": "no",
    "phone_watched": "yes",
    "age": "under_13",
}
"""Slot → the answer that is the sign."""
MOST_QUESTIONS = 7
HELP = ("offer-wish", "offer-asked", "labour-options")
ANSWERS = st.fixed_dictionaries(
    {}, optional={slot: st.sampled_from((*book().slots[slot].values, "skip")) for slot in CORE}
)


def arrived(language: str, *volunteers: object, watched: str = "no") -> Talk:
    """A new contact who has chosen a language and stands at the menu."""
    talk = Talk(book(), *volunteers, locale=language)  # type: ignore[arg-type]
    talk.do(Joined()).press(language).press(watched)
    return talk if watched == "no" else talk.press("go_on")


def level(answers: dict[str, str]) -> int:
    conversation = Conversation(
        id="c", platform="line", slots={slot: Value(answer) for slot, answer in answers.items()}
    )
    return URGENCIES.index(urgency(book(), conversation))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_human_and_the_way_out_stand_below_every_question(language: str) -> None:
    for flow, step in questions():
        names = [option.name for option in question(language, flow, step)]
        assert {"_human", "_leave"} <= set(names), f"{flow}-{step}"
        assert len(names) <= 13 or step == "where", f"{flow}-{step} does not fit on one screen of LINE"


def test_every_core_question_is_asked_somewhere() -> None:
    asked = {getattr(book().flows[flow].steps[step], "slot", None) for flow, step in questions()}
    assert CORE.keys() <= asked


def test_two_bubbles_then_the_language_is_all_that_a_new_contact_meets() -> None:
    talk = Talk(book(), locale="th").do(Joined())
    assert [len(outgoing.parts) for outgoing in talk.shown] == [3]
    assert talk.step == "welcome-language"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ["yes", "no", "unsure", "skip"])
def test_help_is_offered_after_seven_questions_at_most(language: str, answer: str) -> None:
    talk = arrived(language).press("work")
    asked = 0
    while talk.step not in HELP:
        asked += 1
        present = {option.name for option in question(language, *talk.conversation.place[-1])}
        talk.press(answer if answer in present else "skip")
    assert asked <= MOST_QUESTIONS


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_child_who_names_her_age_has_a_human_asked_at_once(language: str) -> None:
    talk = arrived(language, ANNA, BORIS).press("work").say("12")
    assert talk.conversation.handoff is not None
    assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_only_wants_to_talk_is_asked_one_thing_and_reaches_a_human(language: str) -> None:
    talk = arrived(language, ANNA, BORIS).press("talk").press("adult")
    assert talk.step == "talk-person"
    assert talk.conversation.handoff is not None


@pytest.mark.parametrize("language", LANGUAGES)
def test_danger_on_a_phone_that_others_see_shows_no_number_unasked(language: str) -> None:
    talk = arrived(language, ANNA, BORIS, watched="yes").press("danger").press("yes")
    assert "110" not in talk.text
    assert talk.press("calls").press("JP").text.count("110") >= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_leaving_quietly_and_the_told_word_bring_back_to_the_same_question(language: str) -> None:
    talk = arrived(language).press("work").press("_leave")
    assert talk.conversation.cover is Cover.HIDDEN
    talk.say(book().words.heard(language, "hotline-words", "sign")[0])
    assert (talk.conversation.cover, talk.step) == (Cover.NONE, "labour-age")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_now_ends_with_how_to_come_back(language: str) -> None:
    talk = arrived(language).press("nothing").press("no")
    assert talk.step == ""
    assert book().words.text(language, "goodbye-bye").text in talk.text


@given(ANSWERS)
def test_a_skipped_question_changes_nothing(answers: dict[str, str]) -> None:
    assert level(answers) == level({slot: answer for slot, answer in answers.items() if answer != "skip"})


@given(ANSWERS, st.sampled_from(sorted(CORE)))
def test_a_further_sign_never_lowers_the_urgency(answers: dict[str, str], slot: str) -> None:
    assert level(answers | {slot: CORE[slot]}) >= level(answers)


@pytest.mark.parametrize("slot", [slot for slot in CORE if slot not in ("pay_missing_or_cut", "job_as_promised")])
def test_one_strong_sign_is_enough_for_a_human(slot: str) -> None:
    assert level({slot: CORE[slot]}) >= URGENCIES.index("high")


@pytest.mark.parametrize("slot", [slot for slot in CORE if slot not in ("age", "phone_watched")])
def test_under_18_every_single_sign_is_enough_for_a_human(slot: str) -> None:
    assert level({"age": "teen", slot: CORE[slot]}) >= URGENCIES.index("high")
