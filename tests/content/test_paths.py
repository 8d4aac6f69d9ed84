"""Ways through the shipped flows: nobody is asked too much, and a human and the way out are at every question.

What is answered in one flow is judged as in all: signs add up to nothing less, and not to answer changes nothing.
"""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.assessment import Facts, assess
from bot.engine.conditions import urgency
from bot.engine.model import Conversation, Joined, Value
from bot.engine.walk import follow
from bot.language.model import Ask, End, Hand, Leave, Menu, Resources, Step, Visit
from bot.language.proofs import ways
from bot.language.screening import DIMENSIONS, RESULTS, URGENCIES
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
AGES = ("age", "their_age")
COVER = book().cover
OWN = [name for name in book().flows if COVER is None or name not in COVER.flows]
"""The flows of the hotline; the cover has no help, no human and no way out."""
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
    for flow, step in ((flow, step) for flow, step in questions() if flow in OWN):
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


# ── every path, whatever is answered ───────────────────────────────────────────────────────────────────────


Stack = tuple[tuple[str, str], ...]


def helps(flow: str, step: Step) -> bool:
    """Whether help is offered here: a human is asked for, a card is shown, or one press leads to either."""
    if isinstance(step, Hand | Resources) or (flow == "offer" and isinstance(step, Ask)):
        return True
    gos = step.answers.values() if isinstance(step, Menu) else ()
    first = [go.flow if isinstance(go, Visit | Leave) else book().flows[flow].steps[go.step] for go in gos]
    return any(isinstance(each, Hand | Resources) or each in ("calls", "near") for each in first)


def following(stack: Stack) -> list[Stack]:
    """Where it can go on from here. Another flow that one goes to for good begins anew: it is looked at by itself."""
    flow, name = stack[-1]
    step = book().flows[flow].steps[name]
    if isinstance(step, End):
        return [stack[:-1]] if len(stack) > 1 else []
    followed = [follow(stack, go) for go in ways(step) if not isinstance(go, Leave)]
    return [(*to[:-1], (to[-1][0], to[-1][1] or book().flows[to[-1][0]].start)) for to in followed]


def most_questions(stack: Stack, before: tuple[Stack, ...] = ()) -> int:
    """Of all ways from here to help (or to the end), the most questions on one of them."""
    assert stack not in before, f"round and round without help: {stack}"
    flow, name = stack[-1]
    step = book().flows[flow].steps[name]
    if helps(flow, step):
        return 0
    rest = (most_questions(to, (*before, stack)) for to in following(stack))
    return isinstance(step, Ask | Menu) + max(rest, default=0)


@pytest.mark.parametrize("flow", OWN)
def test_no_path_to_help_has_more_than_seven_questions(flow: str) -> None:
    assert most_questions(((flow, book().flows[flow].start),)) <= MOST_QUESTIONS


@pytest.mark.parametrize("flow", [name for name in book().flows if book().flows[name].slots])
@settings(deadline=None, max_examples=30)
@given(st.data())
def test_in_every_flow_a_further_answer_never_lowers_anything_and_to_skip_changes_nothing(
    flow: str, data: st.DataObject
) -> None:
    slots = [slot for slot in book().flows[flow].slots.values() if slot.values]
    if not slots:
        return
    answers = data.draw(
        st.fixed_dictionaries({}, optional={slot.name: st.sampled_from((*slot.values, "skip")) for slot in slots})
    )
    before = judged(answers)
    assert judged({name: value for name, value in answers.items() if value != "skip"}) == before
    further = data.draw(st.sampled_from(slots))
    if further.name not in AGES and answers.get(further.name, "skip") == "skip":
        after = judged(answers | {further.name: data.draw(st.sampled_from(further.values))})
        assert all(more >= less for more, less in zip(after, before, strict=True))


def judged(answers: dict[str, str]) -> tuple[int, ...]:
    """Urgency, result, whether it is a child, and each dimension, as numbers that may only grow."""
    found = assess(book(), Facts({slot: (Value(value),) for slot, value in answers.items()}))
    return (
        URGENCIES.index(found.urgency),
        RESULTS.index(found.result),
        found.child,
        *(found.dimensions[name] for name in DIMENSIONS),
    )
