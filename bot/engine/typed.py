"""Typed slots: what was written, read as the question asks for it, and what may be meant where it can be read twice.

What may be meant is offered as codes: of a date those of `calendars`, of a place ISO 3166.
"""

from __future__ import annotations

from datetime import date, timedelta

import regex

from bot.engine import calendars
from bot.engine.dates import read_date
from bot.engine.draft import Draft
from bot.engine.model import Value
from bot.engine.numbers import read_number
from bot.engine.places import Places, places_of
from bot.engine.times import read_time
from bot.engine.understanding import Perhaps, Taken

LONGEST = 500
COUNTRY = "country"
PLACE = "place"
TIME = "time"
"""Of the engine's own question for the hours; no slot has it."""
OFFERED = ("date", PLACE, TIME)
"""Types of which something may be offered."""
EXAMPLE_NUMBER, EXAMPLE_TIME = 12, "20:30"
EXAMPLE_DAYS = 40
"""The example of a date lies so far back, so that day and month are never both small."""
_PLACE = regex.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
_TIME = regex.compile(r"(?:[01]\d|2[0-3])[0-5]\d", regex.ASCII)


def read_typed(draft: Draft, kind: str, text: str) -> Value | Perhaps | None:
    """The value of a `text number date place time` question, what it may be, or None where the words are not that."""
    written = text.strip()[:LONGEST]
    if not written:
        return None
    match kind:
        case "number":
            number = read_number(written, draft.language)
            return None if number is None else Value(written, number=number)
        case "date":
            return _taken(kind, written, read_date(written, draft.language, today(draft)))
        case "place":
            return _taken(kind, written, places(draft).read(written, near(draft)))
        case "time":
            return _taken(kind, written, read_time(written, draft.language))
        case _:
            return Value(written)


def chosen(draft: Draft, kind: str, code: str) -> Value | None:
    """The value of a code that was offered; None where it is none."""
    return _value(kind, label(draft, kind, code), code)


def label(draft: Draft, kind: str, code: str) -> str:
    """What the button of a code says."""
    if kind == TIME:
        return f"{code[:2]}:{code[2:]}"
    return places(draft).label(code, draft.language) if kind == PLACE else calendars.label(code, draft.language)


def example(draft: Draft, kind: str) -> str | float:
    """How an answer may look, in the person's language; we read it."""
    if kind == TIME:
        return EXAMPLE_TIME
    if kind != "date":
        return EXAMPLE_NUMBER
    day = today(draft) - timedelta(days=EXAMPLE_DAYS)
    return calendars.label(day.isoformat(), draft.language)


def unread(text: str, country: str | None = None) -> Value:
    """Words that could not be read, kept as they are."""
    return Value(text.strip()[:LONGEST], country=country)


def today(draft: Draft) -> date:
    """The day where the person is."""
    return (draft.now + timedelta(hours=calendars.HOURS.get(near(draft), calendars.BY_THE_MEKONG))).date()


def near(draft: Draft) -> str:
    """The country where the person said they are, else empty."""
    said = draft.conversation.slots.get(COUNTRY)
    return said.name if said else ""


def places(draft: Draft) -> Places:
    """All places that the book knows."""
    return places_of(draft.book.places)


def _taken(kind: str, written: str, meant: Taken | Perhaps | None) -> Value | Perhaps | None:
    return _value(kind, written, meant.name) if isinstance(meant, Taken) else meant


def _value(kind: str, written: str, code: str) -> Value | None:
    if kind == "date":
        found = calendars.iso(code)
        return Value(written, date=found) if found else None
    if kind == PLACE and _PLACE.fullmatch(code):
        return Value(written, country=code[:2], region=code if "-" in code else None)
    if kind == TIME and _TIME.fullmatch(code):
        return Value(written, number=int(code[:2]) * 60 + int(code[2:]))
    return None
