"""No text that means the opposite of an answer is ever taken for it, in any language of tests/cases/negations.yaml."""

from __future__ import annotations

from typing import Any

import pytest

from bot.engine.understanding import Taken, normalise, understand
from tests.engine.cases import negations, options, prepared, read_cases, words

CASES = read_cases("negations")
SHIPPED = ("en", "ja", "th")
COURTESY = ["", "!", "。", " please", "ค่ะ", "ครับ", " po", "です", " kak", " ạ", "ចាស", "啊", " हजुर", "\u200b", "~", "…"]
PAIRS = [
    pytest.param(case, pair["text"], pair["never"], id=f"{case['language']}: {pair['text']}")
    for case in CASES
    for pair in case["pairs"]
]
LANGUAGES = [pytest.param(case, id=case["language"]) for case in CASES]


@pytest.mark.parametrize(("case", "text", "never"), PAIRS)
def test_the_opposite_is_never_taken(case: dict[str, Any], text: str, never: str) -> None:
    question = prepared(case)
    for ending in COURTESY:
        assert understand(text + ending, question) != Taken(never)
        assert understand((text + ending).upper(), question) != Taken(never)


@pytest.mark.parametrize("case", LANGUAGES)
def test_each_form_of_an_answer_is_taken_for_it(case: dict[str, Any]) -> None:
    question = prepared(case)
    for option in options(case):
        for form in (option.label, *option.heard):
            assert understand(form, question) == Taken(option.name), form


@pytest.mark.parametrize("case", LANGUAGES)
def test_an_answer_with_a_negation_added_anywhere_is_never_taken(case: dict[str, Any]) -> None:
    question = prepared(case)
    for option in options(case):
        for form in (option.label, *option.heard):
            if not question.negations.any_in(form):
                for changed in negated(form, negations(case)):
                    assert understand(changed, question) != Taken(option.name), changed


@pytest.mark.parametrize("case", LANGUAGES)
def test_one_wrong_letter_never_turns_an_answer_into_another_one_of_more_than_a_word(case: dict[str, Any]) -> None:
    """Of two short words ("ya", "ga") one may be the other's misspelling, and nobody can tell; of sentences not."""
    question = prepared(case)
    for option in options(case):
        for form in (option.label, *option.heard):
            for typo in typos(form) if len(normalise(form)) > 8 else ():
                found = understand(typo, question)
                assert not isinstance(found, Taken) or found.name == option.name or is_listed(typo, case), typo


@pytest.mark.parametrize("case", LANGUAGES)
def test_answers_of_a_question_share_no_form(case: dict[str, Any]) -> None:
    forms = [form for option in options(case) for form in {*map(normalise, (option.label, *option.heard))}]
    assert sorted(forms) == sorted({*forms})


def test_every_language_has_enough_cases_and_no_language_with_phrases_is_forgotten() -> None:
    pairs = {case["language"]: len(case["pairs"]) for case in CASES}
    assert set(words().languages) <= set(pairs)
    assert all(count >= (12 if language in SHIPPED else 5) for language, count in pairs.items())


def negated(form: str, negating: tuple[str, ...]) -> list[str]:
    """`form` with each negation put before, behind and at each gap or, where there are no spaces, at each place."""
    words_of = form.split(" ")
    gaps = range(len(words_of) + 1)
    spaced = [" ".join([*words_of[:at], word, *words_of[at:]]) for word in negating for at in gaps]
    joined = [form[:at] + word + form[at:] for word in negating for at in range(len(form) + 1)]
    return spaced + joined


def typos(form: str) -> list[str]:
    """One letter lost, doubled or swapped with the next."""
    at = range(len(form))
    lost = [form[:i] + form[i + 1 :] for i in at]
    doubled = [form[: i + 1] + form[i:] for i in at]
    swapped = [form[:i] + form[i + 1 : i + 2] + form[i] + form[i + 2 :] for i in at]
    return lost + doubled + swapped


def is_listed(text: str, case: dict[str, Any]) -> bool:
    """What stands there letter by letter is no misspelling to anyone who reads it."""
    return text.casefold() in {form.casefold() for option in options(case) for form in (option.label, *option.heard)}
