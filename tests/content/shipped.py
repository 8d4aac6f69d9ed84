"""What ships, as the tests read it: the book, and every text of every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from fluent.syntax import ast, parse

from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read

LANGUAGES = ("en", "fil", "id", "ja", "ja-x-easy", "km", "lo", "my", "ne", "th", "vi", "zh-Hans")
OF_STAFF = ("en", "ja", "th")
"""The languages that have the texts for staff as well."""
HEARD = "-heard"
FOR_VOLUNTEERS = "desk"
FOR_READERS = "print"
NEVER_SHOWN = "phrases"


class Text(NamedTuple):
    """A message (`part` empty) or an attribute of it."""

    file: str
    message: str
    part: str
    words: str

    @property
    def name(self) -> str:
        return f"{self.message}.{self.part}" if self.part else self.message


@lru_cache(maxsize=1)
def book() -> Book:
    """The shipped book; a fault in it fails every test of this folder."""
    reading = read(load(None))
    assert reading.book, [f"{each.path}:{each.line} {each.message}" for each in reading.findings]
    return reading.book


def for_staff(text: Text) -> bool:
    """Whether only volunteers and readers of the printed flows see it."""
    return text.file in (FOR_VOLUNTEERS, FOR_READERS)


@lru_cache
def texts(language: str) -> tuple[Text, ...]:
    """All texts of a language, as they are written."""
    files = {path: data for path, data in load(None).items() if path.startswith(f"translations/{language}/")}
    return tuple(text for path, data in sorted(files.items()) for text in _texts(path, data.decode()))


def shown(language: str) -> list[Text]:
    """What a person can read: not the typed forms, the phrases and the desk's texts."""
    return [
        text
        for text in texts(language)
        if text.file not in (FOR_VOLUNTEERS, FOR_READERS, NEVER_SHOWN) and not text.part.endswith(HEARD)
    ]


def plain_digits(words: str) -> str:
    """The digits of every script as 0 to 9: Burmese and Nepali have their own."""
    return "".join(str(unicodedata.decimal(letter, letter)) for letter in words)


def _texts(path: str, content: str) -> Iterator[Text]:
    file = path.rsplit("/", 1)[1].removesuffix(".ftl")
    for entry in parse(content).body:
        if isinstance(entry, ast.Message):
            if entry.value:
                yield Text(file, entry.id.name, "", _written(entry.value))
            for attribute in entry.attributes:
                yield Text(file, entry.id.name, attribute.id.name, _written(attribute.value))


def _written(pattern: ast.Pattern) -> str:
    """The text; a variable or a choice counts as one letter."""
    return "".join(element.value if isinstance(element, ast.TextElement) else "…" for element in pattern.elements)
