"""Screening: each line of the rules, the made-up cases, and what has to hold whatever is answered."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import Any

import msgspec
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.assessment import Facts, assess, facts_of, is_positive, result_of
from bot.engine.casefile import Case, judge, read_cases
from bot.engine.model import Value
from bot.language.model import Condition
from bot.language.screening import DIMENSIONS, INDICATOR_SETS, RESULTS, URGENCIES
from tests.content.shipped import book
from tests.engine.cases import ROOT
from tests.engine.talk import Talk

Answers = dict[str, str]
MISSED = ("none", "low")
AT_MOST_TOO_URGENT = 9
"""Of 57 cases. Too much costs a volunteer a minute, too little may cost more."""


@lru_cache
def vignettes(name: str = "vignettes") -> list[dict[str, Any]]:
    return yaml.safe_load((ROOT / f"tests/cases/{name}.yaml").read_text("utf-8"))


def found(answers: Answers, **more: Any) -> dict[str, Any]:
    return judge(book(), msgspec.convert({"answers": answers, **more}, Case))


def level(answers: Answers, **more: Any) -> int:
    return URGENCIES.index(found(answers, **more)["urgency"])


# ── the made-up cases ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("case", vignettes(), ids=lambda case: case["id"])
def test_nobody_at_risk_is_sent_away_and_no_child_is_missed(case: dict[str, Any]) -> None:
    judged = judge(book(), msgspec.convert(case, Case, strict=False))
    wanted = case["expected"]
    good = [wanted["urgency"], *wanted.get("also_ok", ())]
    assert URGENCIES.index(judged["urgency"]) >= min(map(URGENCIES.index, good))
    assert judged["child"] or not wanted["child"]
    positive = {name.replace("-", "_") for name in wanted["dimensions_positive"]}
    assert positive <= {name for name, is_there in judged["dimensions"].items() if is_there}
    assert RESULTS.index(judged["result"]) >= RESULTS.index(wanted["rule_result"].replace("-", "_"))


def test_few_others_are_alarmed() -> None:
    def too_urgent(case: dict[str, Any]) -> bool:
        wanted = case["expected"]
        most = max(map(URGENCIES.index, [wanted["urgency"], *wanted.get("also_ok", ())]))
        return URGENCIES.index(judge(book(), msgspec.convert(case, Case, strict=False))["urgency"]) > most

    assert sum(map(too_urgent, vignettes())) <= AT_MOST_TOO_URGENT


def test_who_is_no_child_is_not_taken_for_one() -> None:
    for case in vignettes():
        assert judge(book(), msgspec.convert(case, Case, strict=False))["child"] == case["expected"]["child"], case[
            "id"
        ]


@pytest.mark.parametrize("case", vignettes("more_vignettes"), ids=lambda case: case["id"])
def test_what_is_left_unsaid_contradicted_or_told_in_own_words_is_judged_as_the_protocol_says(case: Any) -> None:
    judged = judge(book(), msgspec.convert(case, Case, strict=False))
    good = [case["expected"]["urgency"], *case["expected"].get("also_ok", ())]
    assert (judged["urgency"] in good, judged["child"]) == (True, case["expected"]["child"]), judged


# ── each line of urgency.yaml and of indicators.yaml ───────────────────────────────────────────────────────


def lines() -> list[tuple[str, Condition]]:
    return [(name, sign) for name, signs in book().urgency.items() for sign in signs]


@pytest.mark.parametrize(("name", "sign"), lines(), ids=str)
def test_each_sign_of_urgency_is_enough_alone(name: str, sign: Condition) -> None:
    for values in itertools.product(*(test.any_of for test in sign.tests)):
        answers = {test.slot: (Value(value),) for test, value in zip(sign.tests, values, strict=True)}
        noted = [value.name for value in answers.pop("raised", ())]
        if answers.pop("result", None):
            continue  # comes of the record; below
        judged = assess(book(), Facts(answers, noted=noted))
        assert URGENCIES.index(judged.urgency) >= URGENCIES.index(name)


@pytest.mark.parametrize(
    "indicator", [each for each in book().indicators.values() if each.raised_by], ids=lambda each: each.name
)
def test_each_indicator_is_raised_by_its_answers(indicator: Any) -> None:
    for condition in indicator.raised_by:
        answers = {test.slot: (Value(test.any_of[0]),) for test in condition.tests}
        assert indicator.name in assess(book(), Facts(answers)).raised


def test_there_are_the_official_indicators_in_the_official_number() -> None:
    official = [each for each in book().indicators.values() if each.counts_as == each.name and not each.enough]
    sizes = [sum(each.dimension == dimension for each in official) for dimension in DIMENSIONS]
    assert sizes == [10, 10, 16, 9, 15, 7]
    assert sum("child_labour" in each.strength for each in official) == 65
    assert "weak" not in {each.strength.get("child_labour") for each in official}


@pytest.mark.parametrize(
    ("strengths", "positive"),
    [
        ("strong strong", True),
        ("strong medium", True),
        ("strong weak", True),
        ("medium medium medium", True),
        ("medium medium weak", True),
        ("strong", False),
        ("medium medium", False),
        ("medium weak weak", False),
        ("weak weak weak weak", False),
        ("", False),
    ],
)
def test_a_dimension_is_positive_as_the_rule_says(strengths: str, positive: bool) -> None:
    assert is_positive(strengths.split()) is positive


@pytest.mark.parametrize(
    ("positive", "child", "result"),
    [
        ("deceptive_recruitment exploitation coercion_destination", False, "likely_trafficking"),
        ("coercive_recruitment exploitation coercion_destination", False, "likely_trafficking"),
        ("exploitation coercion_destination", False, "possible_forced_labour"),
        ("deceptive_recruitment exploitation", False, "exploitation"),
        ("exploitation", False, "exploitation"),
        ("exploitation", True, "likely_trafficking"),
        ("coercion_destination", True, "risk"),
        ("vulnerability_destination", False, "risk"),
        ("", True, "below_threshold"),
    ],
)
def test_the_record_comes_to_what_the_rule_says(positive: str, child: bool, result: str) -> None:
    assert result_of(positive.split(), child=child) == result


# ── what has to hold, whatever is answered ─────────────────────────────────────────────────────────────────


CONDITIONS = [sign for _, sign in lines()] + [each for one in book().indicators.values() for each in one.raised_by]
SLOTS = sorted({test.slot for condition in CONDITIONS for test in condition.tests} & book().slots.keys())
AGES = ("age", "their_age")


def answers_of(names: list[str]) -> st.SearchStrategy[Answers]:
    return st.fixed_dictionaries(
        {}, optional={name: st.sampled_from([*book().slots[name].values, "skip"]) for name in names}
    )


cases = st.fixed_dictionaries(
    {"answers": answers_of(SLOTS)},
    optional={
        "indicators": st.lists(st.sampled_from(sorted(book().indicators)), max_size=6, unique=True),
        "indicator_set": st.sampled_from([*INDICATOR_SETS, None]),
        "said": st.lists(st.sampled_from(["I am 12", "I want to die", "they lock me in", "hello"]), max_size=2),
    },
)


def worse_or_same(before: dict[str, Any], after: dict[str, Any]) -> bool:
    return (
        URGENCIES.index(after["urgency"]) >= URGENCIES.index(before["urgency"])
        and RESULTS.index(after["result"]) >= RESULTS.index(before["result"])
        and after["child"] >= before["child"]
        and all(after["dimensions"][name] >= before["dimensions"][name] for name in DIMENSIONS)
    )


@settings(deadline=None, max_examples=150)
@given(cases, st.sampled_from(sorted(book().indicators)), st.sampled_from(["I am 12", "I want to die", "danger"]))
def test_a_further_sign_never_lowers_anything(case: dict[str, Any], indicator: str, words: str) -> None:
    before = found(**case)
    more = {**case, "indicators": [*case.get("indicators", ()), indicator]}
    assert worse_or_same(before, found(**more))
    assert worse_or_same(before, found(**{**case, "said": [*case.get("said", ()), words]}))


@settings(deadline=None, max_examples=100)
@given(cases, st.data())
def test_a_further_answer_and_a_contradiction_never_lower_anything(case: dict[str, Any], data: st.DataObject) -> None:
    slot = data.draw(st.sampled_from([name for name in SLOTS if name not in AGES]))
    value = data.draw(st.sampled_from(book().slots[slot].values))
    given_before = case["answers"].get(slot, "skip")
    more = {**case, "answers": {**case["answers"], slot: [given_before, value]}}
    assert worse_or_same(found(**case), found(**more))


@settings(deadline=None, max_examples=100)
@given(cases, st.sampled_from(SLOTS))
def test_a_skipped_question_changes_nothing(case: dict[str, Any], slot: str) -> None:
    without = {**case, "answers": {name: value for name, value in case["answers"].items() if name != slot}}
    assert found(**without) == found(**{**without, "answers": {**without["answers"], slot: "skip"}})


def test_no_answer_at_all_is_no_sign() -> None:
    nothing = found({})
    assert (nothing["urgency"], nothing["child"], nothing["result"]) == ("none", False, "below_threshold")


def test_where_the_age_is_open_the_set_of_children_counts_too() -> None:
    taught = {"indicators": ["dr_education", "dr_wages"]}  # strong for children only
    assert found({}, **taught)["dimensions"]["deceptive_recruitment"]
    assert not found({"age": "adult"}, **taught)["dimensions"]["deceptive_recruitment"]


def test_contradictory_answers_keep_the_worse_and_are_flagged() -> None:
    judged = found({"hurt": ["no", "yes"]})
    assert judged["urgency"] == "immediate"
    assert "contradiction: hurt" in judged["reasons"]


def test_an_answer_that_contradicts_an_earlier_one_does_not_undo_it_but_back_does() -> None:
    talk = Talk(book(), locale="en").say("hello").press("en").press("no").press("work").press("adult").press("no")
    assert assess(talk.book, facts_of(talk.conversation)).urgency == "immediate"
    corrected = talk.say("back")
    while corrected.step != "labour-leave":
        corrected = corrected.say("back")
    corrected = corrected.press("yes")
    assert assess(corrected.book, facts_of(corrected.conversation)).urgency == "none"
    assert corrected.conversation.earlier == ()


# ── cases as they come in ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("under", ["yes", "unsure"])
def test_in_doubt_it_is_a_child(under: str) -> None:
    assert found({"under_18": under})["child"]


@pytest.mark.parametrize(
    ("group", "child"),
    [
        ("under-13", True),
        ("13-15", True),
        ("16–17", True),
        ("18-24", False),
        ("10–12", True),
        ("12", True),
        ("under 16", True),
        ("under 21", True),
        ("child", True),
        ("40+", False),
        ("34", False),
        ("adult", False),
        ("unknown", False),
        (None, False),
    ],
)
def test_an_age_group_counts_where_no_answer_says_the_age(group: str | None, child: bool) -> None:
    assert found({}, profile={"age_group": group})["child"] is child
    assert found({"age": group})["child"] is child
    assert found({"their_age": group})["child"] is child


def test_the_age_of_whoever_writes_for_another_does_not_make_that_one_grown_up() -> None:
    assert found({"under_18": "yes"}, profile={"age_group": "25-39"})["child"]


def test_words_are_searched_in_every_language() -> None:
    assert found({}, said=[{"language": "th", "text": "หนูอายุ 12 เขาขังหนูไว้"}])["child"]
    assert found({}, said=["死にたい"])["urgency"] == "immediate"


def test_what_the_book_does_not_know_is_named_and_harmless() -> None:
    judged = found({"note": "about another", "hurt": "thoughts"}, indicators=["cd-documents", "nonsense"])
    assert judged["ignored"] == ["note", "nonsense"]
    assert judged["urgency"] == "high"


@pytest.mark.parametrize(
    "data", [b"", b"3", b"{", b'{"answers": []}', b'[{"said": [7]}]', b"\xff", b'{"answers": {"hurt": {}}}']
)
def test_what_is_no_case_is_refused(data: bytes) -> None:
    with pytest.raises(msgspec.DecodeError):
        read_cases(data)
