"""Somebody's own shifts as a calendar that says nothing but *shift*: it may lie open on a phone. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.desk.oncall.oncall import Shift, shifts
from bot.desk.oncall.schedule import Schedule

BEHIND, AHEAD = timedelta(days=7), timedelta(days=90)
TITLE = "shift"


def own_shifts(schedule: Schedule, name: str, at: datetime) -> tuple[tuple[datetime, datetime], ...]:
    """From a week ago to three months from now, whole ones; with a skill or without is one shift."""
    found = shifts(schedule, at - BEHIND, at + AHEAD)
    return tuple(dict.fromkeys((shift.start, shift.end) for shift in found if _is_whole(shift, name, at)))


def _is_whole(shift: Shift, name: str, at: datetime) -> bool:
    """One that reaches over the edge would end another way at the next look."""
    return shift.who.name == name and at - BEHIND < shift.start and shift.end < at + AHEAD


def as_calendar(found: Iterable[tuple[datetime, datetime]], at: datetime) -> bytes:
    """As iCalendar, in UTC: every program shows it by its own clock."""
    from icalendar import Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//shift//")
    calendar.add("version", "2.0")
    for start, end in found:
        event = Event()
        event.add("uid", f"{start:%Y%m%dT%H%MZ}@shift")
        event.add("dtstamp", at.replace(hour=0, minute=0, second=0, microsecond=0))
        event.add("dtstart", start)
        event.add("dtend", end)
        event.add("summary", TITLE)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
