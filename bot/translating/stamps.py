"""Stamps: a few letters that stand for a text, so that one can see later whether it changed.

Line breaks in the file and spaces around `|` change no stamp, for nobody hears or sees them.
"""

from __future__ import annotations

import hashlib

from fluent.syntax import ast

from bot.translating.cells import cell_of
from bot.translating.entries import Entry, kind_of

LETTERS = "bcdfghjklmnpqrst"
"""Sixteen, for four bits each. No figures, for a spreadsheet makes another number of 00012345 and of 1234e567; no
vowels, so that no word comes of it."""
LENGTH = 8


def stamp(text: str) -> str:
    """Eight letters; two texts have the same once in four thousand million."""
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()
    return "".join(LETTERS[byte >> 4] + LETTERS[byte & 15] for byte in digest[: LENGTH // 2])


def of_part(entry: Entry | None, part: str) -> str:
    """The stamp of one part; of one that is not there, that of no words."""
    pattern = entry.parts.get(part) if entry else None
    return stamp(_canonical(entry.name, part, pattern) if entry and pattern else "")


def of_source(entry: Entry) -> str:
    """What a translation was made from: texts and labels. What people type is no translation of what others type."""
    return _of_all(entry, [part for part in entry.parts if kind_of(entry.name, part) != "heard"])


def of_words(entry: Entry) -> str:
    """Everything that a reader of the language has read."""
    return _of_all(entry, list(entry.parts))


def _of_all(entry: Entry, parts: list[str]) -> str:
    return stamp("\n".join(f"{part}={_canonical(entry.name, part, entry.parts[part])}" for part in sorted(parts)))


def _canonical(message: str, part: str, pattern: ast.Pattern) -> str:
    text = cell_of(pattern)
    if kind_of(message, part) != "heard":
        return text
    return "|".join(phrase for each in text.split("|") if (phrase := " ".join(each.split())))
