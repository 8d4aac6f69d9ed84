"""The shipped book: every question in every language takes what its writers listed, and never its denial.

What fails here is mended in translations/: a phrase that two answers share is nobody's answer.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from typing import NamedTuple

import pytest

from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.model import Conversation
from bot.engine.questions import PANELS, Question, options, present
from bot.engine.searching import tokens_of
from bot.engine.speech import close
from bot.engine.understanding import Option, Taken, normalise, prepare, understand
from bot.language.loading import load
from bot.language.model import Ask, Book, Menu
from bot.language.reader import read
from tests.engine.cases import listed

NOW = datetime(2026, 11, 23, tzinfo=UTC)


@lru_cache
def book() -> Book:
    reading = read(load(None))
    assert reading.book, [finding.message for finding in reading.findings]
    return reading.book


class Asked(NamedTuple):
    """One question as one person meets it."""

    language: str
    question: Question
    options: tuple[Option, ...]


def questions(language: str) -> Iterator[Asked]:
    """All questions of the flows, and the engine's own."""
    places = [
        Conversation(id="p", platform="line", language=language, place=((flow.name, name),))
        for flow in book().flows.values()
        for name, step in flow.steps.items()
        if isinstance(step, Ask | Menu)
    ]
    first = next(conversation.place for conversation in places)
    panels = [
        Conversation(id="p", platform="line", language=language, place=first, panel=panel)
        for panel in (*PANELS, "language", "languages", "country")
    ]
    for conversation in (*places, *panels):
        draft = Draft(book(), conversation, NOW, Duty())
        question = present(draft)
        yield Asked(language, question, options(draft, question))


LANGUAGES = [language for language in book().words.languages if listed(language, "negations")]


def test_no_language_of_the_book_is_left_out() -> None:
    assert set(LANGUAGES) == set(book().words.languages)
    assert all(sum(1 for _ in questions(language)) > 10 for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_and_listed_phrase_is_taken_for_its_answer(language: str) -> None:
    mistaken = sorted(
        f"{asked.question.message}.{option.name}: {form}"
        for asked in questions(language)
        for prepared in [prepare(asked.options, listed(language, "negations"))]
        for option in asked.options
        for form in (option.label, *option.heard)
        if understand(form, prepared) != Taken(option.name)
    )
    assert not mistaken, "\n".join(mistaken)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_is_taken_for_the_answer_at_its_place(language: str) -> None:
    for asked in questions(language):
        prepared = prepare(asked.options, listed(language, "negations"))
        for number, option in enumerate(asked.options, start=1):
            assert understand(str(number), prepared) == Taken(option.name), asked.question.message


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_with_a_negation_added_is_never_taken_for_it(language: str) -> None:
    """Unless its writers listed just that: "salary" and "no salary" both tell of work, "No, keep it" keeps."""
    negations = tuple({normalise(negation) for negation in listed(language, "negations")})
    mistaken = sorted(
        f"{asked.question.message}.{option.name}: {denied}"
        for asked in questions(language)
        for prepared in [prepare(asked.options, listed(language, "negations"))]
        for option in asked.options
        for own in [{close(normalise(form)) for form in (option.label, *option.heard)}]
        for form in own
        if not prepared.negations.any_in(tokens_of(form))
        for denied in denials(form, negations)
        # what `understand` takes, without its search for close spelling, which is most of its time and never taken
        if prepared.exact.get(denied) == (option.name,) and close(denied) not in own
    )
    assert not mistaken, "\n".join(mistaken)


def denials(form: str, negations: tuple[str, ...]) -> Iterator[str]:
    """Each negation before, behind and after the first word, apart and joined; all as `normalise` leaves it."""
    first, _, rest = form.partition(" ")
    for negation in negations:
        yield from (f"{negation} {form}", f"{negation}{form}", f"{form} {negation}", f"{form}{negation}")
        if rest:
            yield f"{first} {negation} {rest}"


def test_the_shared_words_of_yes_and_no_are_never_the_same() -> None:
    for language in LANGUAGES:
        heard = {name: set(book().words.heard(language, "hotline-words", name)) for name in ("yes", "no", "unsure")}
        assert not heard["yes"] & heard["no"]
        assert not heard["yes"] & heard["unsure"]
        assert not heard["no"] & heard["unsure"]
