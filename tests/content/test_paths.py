"""Ways through the shipped flows: nobody is asked too much, and a human and the way out are at every question."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.engine.conditions import urgency
from bot.engine.model import Conversation, Joined, Value
from bot.language.model import URGENCIES
from tests.content.shipped import LANGUAGES, book
from tests.content.test_words import question, questions
from tests.engine.talk import Talk

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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ["yes", "no", "unsure", "skip"])
def test_help_is_offered_after_seven_questions_at_most(language: str, answer: str) -> None:
    talk = Talk(book(), locale=language).do(Joined()).press(language).press("no").press("work")
    asked = 0
    while talk.step not in HELP:
        asked += 1
        present = {option.name for option in question(language, *talk.conversation.place[-1])}
        talk.press(answer if answer in present else "skip")
    assert asked <= MOST_QUESTIONS


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
