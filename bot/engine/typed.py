"""Typed slots: what was written, read as the question asks for it."""

from __future__ import annotations

import re
from datetime import date

from bot.engine.model import Value
from bot.engine.understanding import normalise

LONGEST = 500
NUMBER = re.compile(r"-?\d{1,12}(?:[.,]\d{1,6})?")
DATE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})")
BUDDHIST_ERA = 543
"""Thailand counts years from the Buddha: 2569 is 2026."""


def read_typed(kind: str, text: str) -> Value | None:
    """The value of a `text number date place` question, or None where the words are not that. Any script's digits."""
    written = text.strip()[:LONGEST]
    if not written:
        return None
    match kind:
        case "number":
            return _number(written)
        case "date":
            return _date(written)
        case _:
            return Value(written)


def _number(written: str) -> Value | None:
    found = NUMBER.search(normalise(written))
    return Value(written, number=float(found[0].replace(",", "."))) if found else None


def _date(written: str) -> Value | None:
    found = DATE.search(normalise(written))
    if found is None:
        return None
    year, month, day = (int(part) for part in found.groups())
    try:
        return Value(date(year - BUDDHIST_ERA if year > 2400 else year, month, day).isoformat())
    except ValueError:
        return None
