"""How long the texts of a language can get, with all that they refer to, and whether they can come out empty.

The longest variant counts, for somebody will get it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

from fluent.syntax import ast

from bot.language.patterns import is_visible, plain_text
from bot.language.proofs import circle_through, circles, components
from bot.language.translations import LANGUAGES, Message, Text, Translation
from bot.language.wording import LONGEST_PART, UNKNOWN

VALUE = ""
"""The name of a message's own text among its parts; the others are its attributes."""
MOST_LETTERS = 20_000
"""What is longer is cropped: it is far over every limit, and a few lines can be made to refer to millions."""
MOST_READINGS = 200
MOST_PARTS = 1000
"""fluent.runtime makes no text of more parts (`resolver.Pattern.MAX_PARTS`, against texts that multiply)."""
DEEPEST = 8
"""Texts that refer to one another; the engine's formatter gives up at some hundred."""
Key = tuple[str, str]
"""Message (or term with its `-`), and attribute or VALUE."""


class Extent(NamedTuple):
    """What a text comes to."""

    longest: str
    shows: bool
    """Something is to be seen of it, whatever the case."""
    too_much: bool = False
    """A part of it is longer than the formatter takes, so that nothing would be shown."""
    parts: int = 0
    """Texts, variables and so on that it is put together of; not more than one over MOST_PARTS."""


NOT_KNOWN = Extent("", shows=True)


class Extents:
    """The texts of one language. `values`: variable → its longest value; one that is not there counts nothing."""

    def __init__(self, translation: Translation, values: Mapping[str, str]) -> None:
        self._values = values
        self.texts: Mapping[Key, Text] = dict(_texts_of(translation))
        self._uses = {
            key: [used for each in text.used.references if (used := (each.entry, each.attribute)) in self.texts]
            for key, text in self.texts.items()
        }
        referring = {key: [each for each in used if self._uses[each]] for key, used in self._uses.items() if used}
        self.circles = circles(referring)
        self._extents: dict[Key, Extent] = {}
        self._deep: dict[Key, int] = {}
        alone = (key for key in self.texts if key not in referring)
        for key in chain(alone, *components(referring)):  # what others refer to comes first
            self._extents[key] = self._of_pattern(self.texts[key].pattern)
            self._deep[key] = 1 + max((self._deep.get(each, 0) for each in self._uses[key]), default=0)

    def of(self, name: str, part: str = VALUE) -> Extent:
        """What a part of a message (or of a term, with its `-`) comes to."""
        return self._extents.get((name, part), NOT_KNOWN)

    def readings(self, name: str, part: str = VALUE) -> list[str]:
        """What a part of a message can say: each of its variants stands in one of these, for a variable stands “…”."""
        return self._readings(self.texts[name, part].pattern)

    def _readings(self, pattern: ast.Pattern) -> list[str]:
        plain = plain_text(pattern)
        if plain is not None:
            return [plain[:MOST_LETTERS]]
        said = [self._said(element) for element in pattern.elements]
        count = min(max(map(len, said), default=0), MOST_READINGS)
        return ["".join(each[min(number, len(each) - 1)] for each in said)[:MOST_LETTERS] for number in range(count)]

    def _said(self, element: Any) -> list[str]:
        match element:
            case ast.TextElement(value=text):
                return [text]
            case ast.Placeable(expression=inner):
                return self._said(inner)
            case ast.SelectExpression(variants=variants):
                return [reading for variant in variants for reading in self._readings(variant.value)]
            case ast.VariableReference() | ast.FunctionReference():
                return [UNKNOWN]
            case _:
                return [self._of(element).longest]

    def circle(self, group: list[Key]) -> list[Key]:
        """The way around in such a group, from the first by name back to it."""
        return circle_through(min(group), self._uses, group)

    def too_deep(self) -> list[Key]:
        """The longest row of texts that refer to one another, where it is too long."""
        if self.circles or not self._deep:
            return []
        key = max(self._deep, key=lambda key: self._deep[key])
        row = [key]
        while self._uses[key]:
            key = max(self._uses[key], key=lambda each: self._deep[each])
            row.append(key)
        return row if len(row) > DEEPEST else []

    # ── one text ─────────────────────────────────────────────────────────────────────────────────────────

    def _of_pattern(self, pattern: ast.Pattern) -> Extent:
        plain = plain_text(pattern)
        if plain is not None:
            return Extent(plain[:MOST_LETTERS], is_visible(plain[:MOST_LETTERS]), parts=1)
        longest, shows, parts, too_much = "", False, len(pattern.elements), False
        for element in pattern.elements:
            part = self._of_element(element)
            if len(longest) < MOST_LETTERS:
                longest += part.longest
            shows = shows or part.shows
            parts += part.parts
            too_much = too_much or part.too_much or len(part.longest) > LONGEST_PART
        return Extent(longest[:MOST_LETTERS], shows, too_much, min(parts, MOST_PARTS + 1))

    def _of_element(self, element: ast.TextElement | ast.Placeable) -> Extent:
        return _plain(element.value) if isinstance(element, ast.TextElement) else self._of(element.expression)

    def _of(self, expression: Any) -> Extent:
        match expression:
            case ast.Placeable():
                return self._of(expression.expression)
            case ast.StringLiteral():
                return _plain(expression.parse()["value"])
            case ast.NumberLiteral():
                return _plain(expression.value)
            case ast.VariableReference():
                return Extent(self._values.get(expression.id.name, ""), shows=True)
            case ast.MessageReference():
                return self.of(expression.id.name, expression.attribute.name if expression.attribute else VALUE)
            case ast.TermReference():
                return self.of(f"-{expression.id.name}", expression.attribute.name if expression.attribute else VALUE)
            case ast.SelectExpression():
                return _of_variants([self._of_pattern(variant.value) for variant in expression.variants])
            case _:
                return Extent("", shows=True)


@lru_cache(LANGUAGES)
def extents_of(translation: Translation, values: tuple[tuple[str, str], ...]) -> Extents:
    """Kept: after a save most languages are as they were. `values`: see Extents."""
    return Extents(translation, dict(values))


def _of_variants(variants: list[Extent]) -> Extent:
    return Extent(
        max((variant.longest for variant in variants), key=len),
        all(variant.shows for variant in variants),
        any(variant.too_much for variant in variants),
        max(variant.parts for variant in variants),
    )


def _texts_of(translation: Translation) -> Iterator[tuple[Key, Text]]:
    for message in translation.known.values():
        yield from (((message.name, part), text) for part, text in parts_of(message))
    for name, term in translation.known_terms.items():
        yield from (((f"-{name}", part), text) for part, text in parts_of(term))


def parts_of(message: Message) -> Iterator[tuple[str, Text]]:
    """The value and the attributes of a message."""
    if message.value:
        yield VALUE, message.value
    yield from message.attributes.items()


def _plain(text: str) -> Extent:
    return Extent(text, is_visible(text))


def letters(text: str) -> int:
    """Letters as people count them (grapheme clusters)."""
    if text.isascii():
        return len(text)
    import regex  # takes as long to start as all checks of a small book

    return len(regex.findall(r"\X", text))
