"""Many phrases found inside a text in one pass: a tree of their words, walked from each word of the text.

In scripts with spaces a phrase begins and ends with whole words; in scripts without, it is found anywhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Generic, NamedTuple, TypeVar

import regex

from bot.engine.normal import LONGEST_STORY, folded

UNSPACED = r"\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Hiragana}\p{Katakana}\p{Han}ー"
_TOKEN = regex.compile(
    rf"(?V1)(?<=[{UNSPACED}])\s(?=[{UNSPACED}])|[{UNSPACED}]|\d+|[[\p{{L}}\p{{M}}]--[{UNSPACED}]]+|[^\s]"
)
GAP = " "
"""A space between two characters of a script without spaces: some put one after each word, others after a thought."""
_VALUES = ""
"""The key of a tree's node under which the values of the phrase that ends there stand; no token is empty."""

Value = TypeVar("Value")


class Hit(NamedTuple, Generic[Value]):
    """A phrase found from token `start` up to `end`; `gaps` where the text has spaces in it that the phrase has not."""

    start: int
    end: int
    gaps: bool
    value: Value


class Phrases(Generic[Value]):
    """A set of phrases, each with its value."""

    def __init__(self, phrases: Iterable[tuple[str, Value]]) -> None:
        self._root: dict[str, Any] = {}
        for phrase, value in phrases:
            self._add([token for token in tokens_of(phrase) if token != GAP], value)

    def _add(self, tokens: list[str], value: Value) -> None:
        node = self._root
        for token in tokens:
            node = node.setdefault(token, {})
        if tokens:
            node.setdefault(_VALUES, []).append(value)

    def within(self, text: str) -> Iterator[Hit[Value]]:
        """All phrases inside `text`, by their start, then by their end. Linear in the length of the text."""
        tokens = tokens_of(text)
        for start, token in enumerate(tokens):
            if token in self._root:
                yield from self._from(tokens, start)

    def _from(self, tokens: list[str], start: int) -> Iterator[Hit[Value]]:
        node, gaps = self._root, False
        for end in range(start, len(tokens)):
            if tokens[end] == GAP:
                gaps = True
                continue
            node = node.get(tokens[end], {})
            if not node:
                return
            for value in node.get(_VALUES, ()):
                yield Hit(start, end + 1, gaps, value)

    def any_in(self, text: str) -> bool:
        """Whether `text` holds one of them."""
        return any(True for _ in self.within(text))


def tokens_of(text: str) -> list[str]:
    """Words; single characters where a script has no spaces; numbers and signs on their own."""
    found: list[str] = _TOKEN.findall(folded(text, LONGEST_STORY))
    return found
