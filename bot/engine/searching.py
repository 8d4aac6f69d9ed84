"""Many phrases found inside a text in one pass: a tree of their words, walked from each word of the text.

In scripts with spaces a phrase begins and ends with whole words; in scripts without, it is found anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import regex

from bot.engine.normal import LONGEST_STORY, folded

UNSPACED = r"\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Hiragana}\p{Katakana}\p{Han}ー"
_TOKEN = regex.compile(
    rf"(?V1)[{UNSPACED}]|[[\p{{L}}\p{{M}}]--[{UNSPACED}]]+|\d+|[^\s]|(?<=[{UNSPACED}])\s(?=[{UNSPACED}])"
)
_ASCII_TOKEN = re.compile(r"[A-Za-z]+|\d+|\S")
GAP = " "
"""A space between two characters of a script without spaces: some put one after each word, others after a thought."""
_VALUES = ""
"""The key of a tree's node under which stand the phrases that end there: of each its value and its own gaps, as bits,
by how many tokens are before them. No token is empty."""

Value = TypeVar("Value")


class Hit(NamedTuple, Generic[Value]):
    """A phrase found from token `start` up to `end`; `gaps` where the text has spaces in it that the phrase has not."""

    start: int
    end: int
    gaps: bool
    value: Value


class Phrases(Generic[Value]):
    """A set of phrases, each with its value. A phrase and a text are tokens, as `tokens_of` gives them."""

    def __init__(self, phrases: Iterable[tuple[Sequence[str], Value]]) -> None:
        self._root: dict[str, Any] = {}
        for tokens, value in phrases:
            self._add(tokens, value)

    def _add(self, tokens: Sequence[str], value: Value) -> None:
        node, before, gaps = self._root, 0, 0
        for token in tokens:
            if token == GAP:
                gaps |= 1 << before
            else:
                node, before = node.setdefault(token, {}), before + 1
        if before:
            node.setdefault(_VALUES, []).append((value, gaps))

    def within(self, tokens: Sequence[str]) -> Iterator[Hit[Value]]:
        """All phrases inside a text, by their start, then by their end. Linear in the length of the text."""
        for start, token in enumerate(tokens):
            if token in self._root:
                yield from self._from(tokens, start)

    def _from(self, tokens: Sequence[str], start: int) -> Iterator[Hit[Value]]:
        node, before, gaps = self._root, 0, 0
        for end in range(start, len(tokens)):
            if tokens[end] == GAP:
                gaps |= 1 << before
                continue
            node = node.get(tokens[end], {})
            if not node:
                return
            before += 1
            for value, own in node.get(_VALUES, ()):
                yield Hit(start, end + 1, bool(gaps & ~own), value)

    def any_in(self, tokens: Sequence[str]) -> bool:
        """Whether a text holds one of them."""
        return any(True for _ in self.within(tokens))


def tokens_of(text: str) -> list[str]:
    """Words; single characters where a script has no spaces; numbers and signs on their own."""
    return split(folded(text, LONGEST_STORY))


def split(text: str) -> list[str]:
    """The same of a text that is folded already."""
    found: list[str] = (_ASCII_TOKEN if text.isascii() else _TOKEN).findall(text)
    return found
