"""How numbers, months and days are said: what `tools/spoken.py` made, read when the first typed answer comes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import regex

from bot.engine.searching import UNSPACED

_LETTER = r"[\p{L}\p{M}]"
_SPACED = regex.compile(rf"(?V1)[{_LETTER}--[{UNSPACED}]]")
_LOOSE = regex.compile(rf"(?<=[{UNSPACED}\d#])\s+(?=[{UNSPACED}])|(?<=[{UNSPACED}])\s+(?=[\d#])")

Shift = tuple[str, int]
"""`day week month year` and how many of them, before now if negative."""


class Speech(NamedTuple):
    """One language with English behind it, for people mix them. All words as `bare(normalise(…))` makes them."""

    numbers: Mapping[str, int]
    scales: Mapping[str, float]
    """`thousand` → 1000, the longest first."""
    units: tuple[str, ...]
    """What stands behind a number and changes nothing, the longest first."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Monday is 0."""
    shifts: Mapping[str, Shift]
    spans: Mapping[str, Shift]
    """With `#` for a number: `# days ago` → (day, -1)."""


class Nepal(NamedTuple):
    """The calendar Bikram Sambat: names of its months, and how long they are from the year 1975 on."""

    months: Mapping[str, int]
    lengths: tuple[tuple[int, ...], ...]


class Finder:
    """Finds words in a text, the longest first: whole words where a script has spaces, anywhere where it has none."""

    def __init__(self, words: Iterable[str]) -> None:
        listed = sorted(words, key=len, reverse=True)
        spaced = "|".join(regex.escape(word) for word in listed if _SPACED.match(word))
        others = "|".join(regex.escape(word) for word in listed if not _SPACED.match(word))
        whole = rf"(?<!{_LETTER})(?:{spaced})(?!{_LETTER}|(?<=\d)\d)"
        self._patterns = [regex.compile(pattern) for pattern, some in ((whole, spaced), (others, others)) if some]

    def find(self, text: str) -> list[tuple[int, int]]:
        """Where they stand, by their start."""
        return sorted(found.span() for pattern in self._patterns for found in pattern.finditer(text))


def close(text: str) -> str:
    """Without the spaces that people put as they like in scripts that have none, and between these and digits."""
    return text if text.isascii() else str(_LOOSE.sub("", text))


@cache
def speech(language: str) -> Speech:
    """What is said in a language; of one that is not there, what is said in English."""
    said = _data()["languages"]
    one, other = said.get(language.partition("-")[0], said["en"]), said["en"]
    return Speech(
        numbers={word.replace("-", " "): number for word, number in (other["numbers"] | one["numbers"]).items()},
        scales=dict(sorted((other["scales"] | one["scales"]).items(), key=lambda scale: -len(scale[0]))),
        units=tuple(sorted({*other["units"], *one["units"]}, key=len, reverse=True)),
        months=other["months"] | one["months"],
        weekdays=other["weekdays"] | one["weekdays"],
        shifts=_shifts(other["shifts"] | one["shifts"]),
        spans=_shifts(other["spans"] | one["spans"]),
    )


@cache
def nepal() -> Nepal:
    """The calendar of Nepal."""
    said = _data()["nepal"]
    return Nepal(said["months"], tuple(tuple(days) for days in said["lengths"]))


@cache
def _data() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(files("bot.engine").joinpath("spoken.json").read_text("utf-8"))
    return found


def _shifts(said: Mapping[str, Any]) -> dict[str, Shift]:
    return {close(words): (str(unit), int(many)) for words, (unit, many) in said.items()}
