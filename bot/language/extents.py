"""How long the texts of a language can get, with all that they refer to, and whether they can come out empty.

The longest variant counts, for somebody will get it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any, NamedTuple

from fluent.syntax import ast

from bot.language.patterns import is_visible
from bot.language.proofs import circle_through, circles, components
from bot.language.translations import Message, Text, Translation
from bot.language.wording import LONGEST_PART, UNKNOWN

VALUE = ""
"""The name of a message's own text among its parts; the others are its attributes."""
MOST_LETTERS = 20_000
"""What is longer is cropped: it is far over every limit, and a few lines can be made to refer to millions."""
MOST_READINGS = 200
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
        uses_others = any(self._uses.values())
        groups = components(self._uses) if uses_others else [[key] for key in self.texts]
        self.circles = circles(self._uses) if uses_others else []
        self._extents: dict[Key, Extent] = {}
        self._rows: dict[Key, list[Key]] = {}
        for key in chain.from_iterable(groups):  # what others refer to comes first
            self._extents[key] = self._of_pattern(self.texts[key].pattern)
            self._rows[key] = [key, *max((self._rows.get(each, []) for each in self._uses[key]), key=len, default=[])]

    def of(self, name: str, part: str = VALUE) -> Extent:
        """What a part of a message (or of a term, with its `-`) comes to."""
        return self._extents.get((name, part), NOT_KNOWN)

    def readings(self, name: str, part: str = VALUE) -> list[str]:
        """What a part of a message can say: each of its variants stands in one of these, for a variable stands “…”."""
        return self._readings(self.texts[name, part].pattern)

    def _readings(self, pattern: ast.Pattern) -> list[str]:
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

    def too_deep(self) -> list[list[Key]]:
        """Rows of texts that refer to one another, where they are too long; each from a text that no other uses."""
        used = {each for several in self._uses.values() for each in several}
        return [row for key, row in self._rows.items() if len(row) > DEEPEST and key not in used and not self.circles]

    # ── one text ─────────────────────────────────────────────────────────────────────────────────────────

    def _of_pattern(self, pattern: ast.Pattern) -> Extent:
        parts = [self._of_element(element) for element in pattern.elements]
        plain = len(parts) == 1 and isinstance(pattern.elements[0], ast.TextElement)
        return Extent(
            "".join(part.longest for part in parts)[:MOST_LETTERS],
            any(part.shows for part in parts),
            not plain and any(part.too_much or len(part.longest) > LONGEST_PART for part in parts),
        )

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


def _of_variants(variants: list[Extent]) -> Extent:
    return Extent(
        max((variant.longest for variant in variants), key=len),
        all(variant.shows for variant in variants),
        any(variant.too_much for variant in variants),
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
