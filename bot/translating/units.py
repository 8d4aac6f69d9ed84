"""What a translator is given of a language: every text, label and list of typed words, each in all its variants."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fluent.syntax import ast

from bot.language import words
from bot.language.lengths import LONGEST_CAPTION, LONGEST_TITLE, SHORTEST_LABEL, SHORTEST_TEXT
from bot.language.model import SOURCE_LANGUAGE, Book, MapPoint
from bot.language.wording import HEARD, SHARED_LABELS
from bot.language.words import ALT
from bot.translating import plurals
from bot.translating.cells import cell_of
from bot.translating.entries import VALUE, Entry, Kind, group_of, kind_of
from bot.translating.status import Catalogue
from bot.translating.variants import MOST, OTHER, Choice, Keys, choices_of, combinations, sentence

LONGEST_GLIMPSE = 80
SENTENCE = re.compile(r"(?<=[.!?]) ")
GROUPS = {
    "hotline": "the hotline itself, at any moment",
    "desk": "read by volunteers",
    "phrases": "typed by people, anywhere in a text",
    "terms": "a word that other texts use",
    "print": "on printed flows and pictures of them, for reviewers",
}
OPTIONAL_LABEL = "Only where “{}” is no answer to this question in your language; else leave it empty."
OPTIONAL_HEARD = "What people type for this answer, parts separated by |. It may stay empty."


@dataclass(frozen=True)
class Unit:
    """One part of a message beside its source. Either pattern is None where there is none."""

    message: str
    part: str
    kind: Kind
    source: ast.Pattern | None
    current: ast.Pattern | None
    choices: tuple[Choice, ...]
    """What the language chooses by, with all keys that it needs; empty too where there are more than MOST sentences."""
    where: str
    about: str
    longest: int | None
    """Letters that every platform shows; None for what is shown nowhere."""
    needed: bool
    """Without it people see the source language."""

    @property
    def name(self) -> str:
        """`labour-papers`, `labour-papers.yes`."""
        return f"{self.message}.{self.part}" if self.part else self.message

    @property
    def group(self) -> str:
        """The flow that it belongs to, or one of `hotline desk phrases`."""
        return group_of(self.message)

    def variants(self) -> list[Keys]:
        """Its variants; one without keys where nothing is chosen."""
        return combinations(self.choices)

    def cell(self, pattern: ast.Pattern | None, keys: Keys) -> str:
        """One variant of the source or of the present words; empty where there are none."""
        if pattern is None:
            return ""
        return cell_of(sentence(pattern, self.choices, keys) if self.choices else pattern)


def units(catalogue: Catalogue, book: Book | None) -> Iterator[Unit]:
    """All units of a language: the flows first, then what belongs to none, each in the order of the source's files.

    Without a book the answers have only what is written.
    """
    for message, source in sorted(catalogue.source.items(), key=lambda each: each[1].group in GROUPS):
        own = catalogue.own.get(message)
        answers = answers_of(book, message)
        written = dict.fromkeys((*source.parts, *(own.parts if own else ())))
        for part in _in_order(answers, written):
            yield _unit(
                catalogue, source, own, part, _where(book, message, part, answers), _longest(book, message, part)
            )


def answers_of(book: Book | None, message: str) -> tuple[str, ...]:
    """The answers of the question that a message belongs to, in their order."""
    flow, _, step = message.partition("-")
    return words.answers_of(book.step(flow, step), book.slots) if book else ()


def _in_order(answers: tuple[str, ...], written: Mapping[str, None]) -> dict[str, None]:
    """The text, then each answer with its typed forms; where nothing is known of answers, as it is written."""
    asked = [part for answer in answers for part in (answer, answer + HEARD)]
    first = [VALUE] if VALUE in written else []
    return dict.fromkeys((*first, *asked, *written))


def _unit(catalogue: Catalogue, source: Entry, own: Entry | None, part: str, where: str, longest: int | None) -> Unit:
    original, current = source.parts.get(part), own.parts.get(part) if own else None
    return Unit(
        source.name,
        part,
        kind_of(source.name, part),
        _shared(catalogue, part) if original is None else original,
        current,
        _choices(original, current, catalogue.language),
        where,
        source.about if part == next(iter(source.parts)) else _optional(part, original),
        longest,
        original is not None and not part.endswith(HEARD),
    )


def _shared(catalogue: Catalogue, part: str) -> ast.Pattern | None:
    """What the button says where the question has no label of its own."""
    shared = catalogue.source.get(SHARED_LABELS.get(part, ""))
    return shared.parts.get(part) if shared else None


def _optional(part: str, original: ast.Pattern | None) -> str:
    if original is not None:
        return ""
    return OPTIONAL_HEARD if part.endswith(HEARD) else OPTIONAL_LABEL.format(part)


def _choices(original: ast.Pattern | None, current: ast.Pattern | None, language: str) -> tuple[Choice, ...]:
    """The choices of both; a number gets the forms of this language, not those of the source."""
    found: dict[str, list[Choice]] = {}
    for pattern in filter(None, (original, current)):
        for choice in choices_of(pattern):
            found.setdefault(choice.name, []).append(choice)
    choices = tuple(_merged(several, language) for several in found.values())
    return choices if len(combinations(choices)) <= MOST else ()


def _merged(several: list[Choice], language: str) -> Choice:
    first = several[0]
    keys = tuple(dict.fromkeys(key for choice in several for key in choice.keys))
    if not plurals.is_plural(keys, first.selector):
        return Choice(first.selector, keys, first.default)
    exact = tuple(key for key in keys if key not in plurals.CATEGORIES)
    forms = plurals.needed(language, ordinal=plurals.is_ordinal(first.selector))
    return Choice(first.selector, (*exact, *forms), OTHER)


def _longest(book: Book | None, message: str, part: str) -> int | None:
    if part == ALT:
        return LONGEST_TITLE if _is_on_a_map(book, message) else LONGEST_CAPTION
    return {"text": SHORTEST_TEXT[1].text, "label": SHORTEST_LABEL[1].label}.get(kind_of(message, part))


def _is_on_a_map(book: Book | None, message: str) -> bool:
    flow, _, step = message.partition("-")
    found = book.flows.get(flow) if book else None
    return found is not None and isinstance(found.beside_of(step).media, MapPoint)


# ── where it is seen ───────────────────────────────────────────────────────────────────────────────────────


def _where(book: Book | None, message: str, part: str, answers: tuple[str, ...]) -> str:
    flow, step = group_of(message), message.partition("-")[2]
    place = f"flow {flow}, step {step}"
    if flow in GROUPS or book is None:
        return GROUPS.get(flow, place)
    if not part:
        labels = [_label(book, message, answer) for answer in answers]
        return f"{place}; answers: {' · '.join(labels)}" if labels else place
    if part == ALT:
        return f"{place}; said of what it shows"
    asked = book.words.text(SOURCE_LANGUAGE, message).text
    role = "typed for" if part.endswith(HEARD) else "button"
    named = _label(book, message, part.removesuffix(HEARD))
    return f"{place}; {role} “{named}” of: {_glimpse(asked)}"


def _label(book: Book, message: str, answer: str) -> str:
    return book.words.label(SOURCE_LANGUAGE, message, answer).text


def _glimpse(text: str) -> str:
    """The question itself: what comes before it is for the locked screen."""
    question = SENTENCE.split(" ".join(text.split()))[-1]
    return question if len(question) <= LONGEST_GLIMPSE else f"{question[:LONGEST_GLIMPSE]}…"
