"""A calendar (RFC 5545) looked through line by line before anything works with it: what could go on for ever. Pure.

Whoever can write into a calendar can write a rule that means a million shifts. What is plainly too much is told here,
with its line; what slips through meets the limits of the process that works the shifts out (`expanding.py`).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.desk.oncall import reading
from bot.language.findings import Finding, did_you_mean, printable, quoted

MOST_BYTES = 1024 * 1024
MOST_EVENTS = 5000
MOST_TIMES = 100_000
MOST_A_DAY = 24
FIRST_YEAR = 1990
FREQUENCIES = ("HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")
BEGINNING = re.compile(rb"\s*(?:\xef\xbb\xbf)?BEGIN:VCALENDAR\s", re.IGNORECASE)
PROPERTY = re.compile(r"(?P<name>[A-Za-z-]+)(?:;(?:[^:\"]|\"[^\"]*\")*)?:(?P<value>.*)", re.DOTALL)


class Line(NamedTuple):
    """A property's value, and the line in which it begins."""

    number: int
    value: str


@dataclass(frozen=True, slots=True)
class Event:
    """One entry: where it begins, and its properties by name (of several of one name the last)."""

    line: int
    properties: dict[str, Line] = field(default_factory=dict)

    def at(self, name: str) -> int:
        """The line of a property, or of the entry where it has none."""
        return self.properties[name].number if name in self.properties else self.line


class Scan(NamedTuple):
    """The entries in their order, and what is wrong with them."""

    events: tuple[Event, ...]
    findings: tuple[Finding, ...]


def is_calendar(data: bytes) -> bool:
    """Whether it begins like one."""
    return BEGINNING.match(data) is not None


def scan(path: str, data: bytes, known: Collection[str] | None) -> Scan:
    """Look it through. `known`: the names of those who are invited; None where names are not looked at."""
    if len(data) > MOST_BYTES:
        return Scan((), (wrong(path, 1, "RO201", f"The calendar is larger than {MOST_BYTES // 1024} KiB."),))
    if not is_calendar(data):
        return Scan((), (wrong(path, 1, "RO202", "This is no calendar.", "It has to begin with BEGIN:VCALENDAR."),))
    lines = list(_unfolded(data.decode("utf-8", "replace")))
    events = tuple(_events(lines))
    if len(events) > MOST_EVENTS:
        return Scan((), (wrong(path, 1, "RO203", f"The calendar has more than {MOST_EVENTS} entries."),))
    findings = (finding for event in events for finding in _findings(path, event, known))
    return Scan(events, tuple(findings))


def wrong(path: str, line: int, code: str, message: str, advice: str = "", source: str = "") -> Finding:
    """A finding at the beginning of a line."""
    return Finding(path, line, 1, code, "error", printable(message), printable(advice), printable(source))


def _unfolded(text: str) -> Iterator[Line]:
    """Lines that begin with a space go on where the one before ended."""
    held: Line | None = None
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if held and line[:1] in (" ", "\t"):
            held = Line(held.number, held.value + line[1:])
            continue
        if held:
            yield held
        held = Line(number, line)
    if held:
        yield held


def _events(lines: list[Line]) -> Iterator[Event]:
    within: list[str] = []
    event: Event | None = None
    for number, line in lines:
        found = PROPERTY.fullmatch(line)
        if found is None:
            continue
        name, value = found["name"].upper(), found["value"].strip()
        if name == "BEGIN":
            within.append(value.upper())
            event = Event(number) if within[-1] == "VEVENT" else event
        elif name == "END":
            if event and within[-1:] == ["VEVENT"]:
                yield event
                event = None
            del within[-1:]
        elif event and within[-1:] == ["VEVENT"]:
            event.properties[name] = Line(number, value)


def _findings(path: str, event: Event, known: Collection[str] | None) -> Iterator[Finding]:
    title = event.properties.get("SUMMARY", Line(event.line, ""))
    if not title.value:
        advice = "Its title has to be the name of a volunteer: Mika, or Mika [child]."
        yield wrong(path, event.line, "RO206", "This entry has no title.", advice)
    elif known is not None and (name := named(title.value, known)) not in known:
        hint = str(did_you_mean(name, sorted(known)))
        source = f"SUMMARY:{title.value}"
        yield wrong(path, title.number, "RO101", f"Nobody is invited by the name {quoted(name)}.", hint, source)
    if "RRULE" in event.properties:
        yield from _rule(path, event, event.properties["RRULE"])


def named(title: str, known: Collection[str] = ()) -> str:
    """The name in a title."""
    return reading.who(title.replace("\\,", ",").replace("\\;", ";"), known).name


def _rule(path: str, event: Event, rule: Line) -> Iterator[Finding]:
    parts = dict(part.upper().partition("=")[::2] for part in rule.value.split(";"))
    too_much = _too_often(parts) or _too_long(parts, event.properties.get("DTSTART"))
    if too_much:
        yield wrong(
            path, rule.number, "RO204", too_much, "Let it begin and repeat as shifts do.", f"RRULE:{rule.value}"
        )


def _too_often(parts: Mapping[str, str]) -> str:
    if parts.get("FREQ") not in FREQUENCIES:
        return f"Nobody's shift begins {quoted(parts.get('FREQ', '').lower() or 'never')}."
    times = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        times *= len(parts[name].split(",")) if name in parts else 1
    if times > MOST_A_DAY:
        return f"This repeats {times} times a day."
    if _number(parts.get("INTERVAL", "1")) == 0:
        return "This repeats after no time at all."
    return ""


def _too_long(parts: Mapping[str, str], start: Line | None) -> str:
    if _number(parts.get("COUNT", "1")) > MOST_TIMES:
        return f"This repeats more than {MOST_TIMES} times."
    if start and 0 < _number(start.value[:4]) < FIRST_YEAR:
        return f"This repeats since the year {quoted(start.value[:4])}."
    return ""


def _number(text: str) -> int:
    return int(text[:18]) if text.isascii() and text.isdigit() else 0
