"""A number as people write it: digits of any script, grouped as in any country, or in words.

Exactly one number is read; "8-10 hours, 6 days" is asked again, for nobody knows which of them is meant.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import regex

from bot.engine.normal import bare, normalise
from bot.engine.speech import Speech, speech

_NUMBER = regex.compile(r"\d{1,12}(?:[.,' ]\d{2,3})*(?:[.,]\d+)?")
_GROUPED = regex.compile(r"[1-9]\d{0,2}([.,' ])(?:\d{2}\1|\d{3}\1)*\d{3}(?:(?!\1)([.,])\d{1,2})?")
"""Groups of three, or those of South Asia (1,50,000): the last has three. No decimals of three digits are written."""
_DIGITS = regex.compile(r"\d+(?:[.,]\d+)?")
MOST = 1e12
LONGEST = 100


def read_number(text: str, language: str) -> float | None:
    """The number that a text holds, or None where it holds none, several, or a date or time."""
    normal = bare(normalise(text))[:LONGEST]
    said = speech(language)
    value = _digits(normal, said) if any(map(str.isdigit, normal)) else _words(normal, said)
    return value if value is not None and value <= MOST else None


def _digits(normal: str, said: Speech) -> float | None:
    """One number, with "thousand" behind it or not; or several that make one ("2 million 5 hundred thousand")."""
    total, least, at, pieces = 0.0, MOST * 10, -1, 0
    for found in _NUMBER.finditer(normal):
        if pieces and normal[at : found.start()].strip():
            return None
        value = _value(found[0])
        scale, at = _scaled(normal, found.end(), said.scales)
        if value is None or scale >= least or (pieces and least == 1):
            return None
        total, least, pieces = total + value * scale, scale, pieces + 1
    return total if pieces else None


def _value(written: str) -> float | None:
    if grouped := _GROUPED.fullmatch(written):
        written = written.replace(grouped[1], "")
    return float(written.replace(",", ".")) if _DIGITS.fullmatch(written) else None


def _scaled(normal: str, end: int, scales: Mapping[str, float]) -> tuple[float, int]:
    """The scales that follow at `end` ("hundred thousand"), multiplied, and where what follows them begins."""
    scale = 1.0
    while word := next((word for word in scales if _follows(normal, end, word)), ""):
        scale *= scales[word]
        end = normal.index(word, end) + len(word)
    return scale, end


def _follows(normal: str, end: int, word: str) -> bool:
    rest = normal[end:].lstrip()
    return rest.startswith(word) and not (word.isascii() and rest[len(word) : len(word) + 1].isalpha())


def _words(normal: str, said: Speech) -> float | None:
    """A number word alone, or with a scale and a unit behind it."""
    rest = normal.replace("-", " ")
    rest, factor = rest if rest in said.numbers else _without(rest, said.units), 1.0
    while rest not in said.numbers and (scale := _ending(rest, said.scales)):
        factor *= said.scales[scale]
        rest = rest[: -len(scale)].strip()
    if rest in said.numbers:
        return said.numbers[rest] * factor
    return factor if not rest and factor > 1 else None


def _without(normal: str, units: Iterable[str]) -> str:
    unit = _ending(normal, units)
    return normal[: -len(unit)].strip() if unit else normal


def _ending(text: str, words: Iterable[str]) -> str:
    """The longest of the words with which a text ends, a whole word where the script has spaces."""
    fitting = (word for word in words if text.endswith(word) and _is_whole(text, word))
    return max(fitting, key=len, default="")


def _is_whole(text: str, word: str) -> bool:
    before = text[: -len(word)]
    return not (word[0].isascii() and before[-1:].isalpha())
