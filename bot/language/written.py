"""Texts as they are written: what a person can read in all cases, with the facts that decide between them.

`Wording` gives the text of one moment; here a choice between variants is shown whole, so that two books can be
compared whatever a conversation knows.
"""

from __future__ import annotations

from typing import Any

from fluent.syntax import ast

from bot.language.entries import Entry
from bot.language.wording import SHARED_LABELS, Wording, chain

LONGEST = 10_000
"""Of a text; one that is made of others could grow without end."""


class Written:
    """All texts of a book, with each language's falling back."""

    def __init__(self, words: Wording) -> None:
        self._words = words
        self._texts: dict[tuple[str, str, str], str] = {}

    def shown(self, language: str, message: str, answer: str = "") -> str:
        """What is read there for a message, or on the button of its answer; empty where no language has it."""
        messages = (message, SHARED_LABELS[answer]) if answer in SHARED_LABELS else (message,)
        found = (self.exactly(each, name, answer) for name in messages for each in chain(language))
        return next(filter(None, found), "")

    def heard(self, language: str, message: str, answer: str) -> tuple[str, ...]:
        """What people write for an answer, in this language alone."""
        return parts(self.exactly(language, message, f"{answer}-heard"))

    def names(self, language: str, prefix: str) -> dict[str, tuple[str, ...]]:
        """The messages whose names begin so, each with its attributes; also those that the language falls back to."""
        return {
            name: tuple(each.id.name for each in entry.attributes)
            for spoken in reversed(chain(language))
            for name, entry in self._words.entries(spoken).items()
            if name.startswith(prefix)
        }

    def attributes(self, language: str, message: str) -> tuple[str, ...]:
        """The names of its attributes, also of those in which the language falls back."""
        entries = (self._words.entries(spoken).get(message) for spoken in chain(language))
        return tuple(dict.fromkeys(each.id.name for entry in entries if entry for each in entry.attributes))

    def exactly(self, language: str, message: str, attribute: str) -> str:
        """A message, or one of its attributes, in this language alone."""
        key = (language, message, attribute)
        if key not in self._texts:
            self._texts[key] = ""  # while it is made: a text that goes round in a circle has an end
            pattern = _pattern(self._words.entries(language).get(message), attribute)
            self._texts[key] = self._told(language, pattern) if pattern else ""
        return self._texts[key]

    # ── a text ───────────────────────────────────────────────────────────────────────────────────────────

    def _told(self, language: str, pattern: ast.Pattern) -> str:
        told = ""
        for element in pattern.elements:
            told += self._element(language, element)
            if len(told) > LONGEST:
                return f"{told[:LONGEST]} …"
        return told.strip()

    def _element(self, language: str, element: Any) -> str:
        match element:
            case ast.TextElement(value=value):
                return str(value)
            case ast.Placeable(expression=expression):
                return self._element(language, expression)
            case ast.StringLiteral():
                return str(element.parse()["value"])
            case ast.NumberLiteral(value=value):
                return str(value)
            case ast.VariableReference(id=name):
                return f"[{name.name}]"
            case ast.FunctionReference(arguments=arguments):
                return "".join(self._element(language, each) for each in arguments.positional)
            case ast.SelectExpression(selector=selector, variants=variants):
                return self._choice(language, self._element(language, selector), variants)
            case ast.MessageReference() | ast.TermReference():
                return self._other(language, element)
        return ""

    def _other(self, language: str, reference: Any) -> str:
        name = f"-{reference.id.name}" if isinstance(reference, ast.TermReference) else reference.id.name
        return self.exactly(language, name, reference.attribute.name if reference.attribute else "")

    def _choice(self, language: str, fact: str, variants: list[ast.Variant]) -> str:
        """`[age: under_13 → …; else → …]`."""
        told = [f"{_key(each)} → {self._told(language, each.value)}" for each in variants]
        return f"[{fact.strip('[]')}: {'; '.join(told)}]"


def parts(text: str) -> tuple[str, ...]:
    """The parts of a list as translators write it, separated by `|`."""
    return tuple(part.strip() for part in text.split("|") if part.strip())


def _key(variant: ast.Variant) -> str:
    key = variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
    return "else" if variant.default else str(key)


def _pattern(entry: Entry | None, attribute: str) -> ast.Pattern | None:
    if entry is None or not attribute:
        return entry.value if entry else None
    return next((each.value for each in entry.attributes if each.id.name == attribute), None)
