"""The shifts that a calendar's entries mean. Runs as a process of its own, which may be ended at any time.

Reads the calendar from standard input and writes JSON: `broken`, the properties that can't be read, as [entry, name];
`shifts` as [title, start, end] in epoch seconds.
"""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from bot.desk.oncall.clocks import moment

CPU_SECONDS = 20
MEMORY_BYTES = 2 * 1024**3
MOST_SHIFTS = 20_000


def main(start: str, end: str, zone: str) -> None:
    """Work it out between two moments (epoch seconds). `zone`: of times that name none."""
    _limit()
    import icalendar

    try:
        calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
        print(json.dumps(_read(calendar, float(start), float(end), zone)))  # noqa: T201
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OverflowError):
        print(json.dumps({"broken": [[-1, ""]], "shifts": []}))  # noqa: T201


def _read(calendar: Any, start: float, end: float, zone: str) -> dict[str, Any]:
    import recurring_ical_events

    events = enumerate(calendar.walk("VEVENT"))
    broken = [[number, str(name)] for number, event in events for name, _ in event.errors]
    if broken:
        return {"broken": broken, "shifts": []}
    span = datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC)
    found = recurring_ical_events.of(calendar).between(*span)
    return {"broken": [], "shifts": list(_shifts(found, zone))}


def _shifts(events: Any, zone: str) -> Iterator[list[Any]]:
    for number, event in enumerate(events):
        start, end = _seconds(event.start, zone), _seconds(event.end, zone)
        if number > MOST_SHIFTS:
            return
        if end > start and str(event.get("STATUS", "")).upper() != "CANCELLED":
            yield [str(event.get("SUMMARY", "")), start, end]


def _seconds(at: date | datetime, zone: str) -> float:
    """What names no zone is meant by the roster's clocks; a day without a time begins at midnight."""
    if not isinstance(at, datetime):
        at = datetime(at.year, at.month, at.day)  # noqa: DTZ001 - what a clock shows
    return (at if at.tzinfo else moment(at, zone)).timestamp()


def _limit() -> None:
    with contextlib.suppress(ImportError, ValueError):  # there is none of it on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    main(*sys.argv[1:4])
