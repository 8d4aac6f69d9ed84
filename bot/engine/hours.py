"""The hours in which a person lets us write first, by the clock where they are: when it is time, and when it never is.

Nobody is written to who did not name them. What goes out then is one neutral line, once (`bot.engine.later`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

import msgspec

HOUR, DAY = 60, 24 * 60
"""Minutes."""
PARTS = {
    "morning": (7 * HOUR, 11 * HOUR),
    "midday": (11 * HOUR, 15 * HOUR),
    "evening": (17 * HOUR, 21 * HOUR),
    "night": (21 * HOUR, 1 * HOUR),
}
"""The parts of a day that are buttons, from when to when; a night ends on the next day."""
TYPED = HOUR
"""How long it may be after a time that somebody typed."""
ON_ITS_WAY = 30
"""Nothing begins later than so many minutes before their end: a line may be that long on its way, and no longer."""
DAYS = 7
"""Whoever was not written to until then never is."""
ASKED_FOR = timedelta(days=1)
"""So long a wish for a human holds where it has gone quiet: later, nobody knows what hour a line would come at."""


class Hours(msgspec.Struct, frozen=True, omit_defaults=True):
    """From when to when, in minutes of the day by all clocks of `zones`; an end before the start is of the next day."""

    start: int
    end: int
    zones: tuple[str, ...]
    """Of the country: where it has several nobody knows by which of them the person lives."""
    until: datetime
    """The last moment at which it still holds."""
    written: bool = False
    """The one line went out: nothing more does."""

    @property
    def mark(self) -> str:
        """Of its timers: one of an earlier choice does nothing."""
        return f"{self.until.timestamp():.0f}"


NEVER = Hours(0, 0, (), datetime.fromtimestamp(0, UTC))
"""Of whoever does not want to be written to at all."""


def expects(last_heard: datetime | None, now: datetime) -> bool:
    """Whether whoever asked for a human, and named no hours, may still be written to: within a day, as they read."""
    return last_heard is not None and now - last_heard <= ASKED_FOR


def keeps_silent(hours: Hours | None) -> bool:
    """Whether nothing may go out by itself, be it a human's word: they named their hours, and are not back."""
    return hours is not None and not hours.written


def part_of_day(name: str, country: str, now: datetime) -> Hours | None:
    """One of PARTS; None where no hour of it is the same part of the day everywhere in the country."""
    start, end = PARTS[name]
    found = Hours(start, end, zones_of(country), now + timedelta(days=DAYS))
    return found if next_open(found, now) else None


def from_time(start: int, country: str, now: datetime) -> Hours | None:
    """From a time of the day on; longer where the clocks of the country differ. None for a country without clocks."""
    zones = zones_of(country)
    offsets = [now.astimezone(ZoneInfo(zone)).utcoffset() or timedelta() for zone in zones]
    apart = int((max(offsets) - min(offsets)).total_seconds() // 60) if offsets else 0
    found = Hours(start % DAY, (start + TYPED + apart) % DAY, zones, now + timedelta(days=DAYS))
    return found if next_open(found, now) else None


def is_open(hours: Hours, now: datetime) -> bool:
    """Whether a line may begin now."""
    longest = (hours.end - hours.start) % DAY - ON_ITS_WAY
    since = [(_minute(now.astimezone(ZoneInfo(zone))) - hours.start) % DAY for zone in hours.zones]
    return bool(since) and now <= hours.until and max(since) < longest


def next_open(hours: Hours, now: datetime) -> datetime | None:
    """From when on a line may begin, at the earliest now; None: never any more."""
    if is_open(hours, now):
        return now
    return min((at for at in _starts(hours, now) if at > now and is_open(hours, at)), default=None)


def _starts(hours: Hours, now: datetime) -> Iterator[datetime]:
    """When they begin by each clock, on each day that is left."""
    for zone in hours.zones:
        today = now.astimezone(ZoneInfo(zone)).replace(second=0, microsecond=0)
        first = today.replace(hour=hours.start // HOUR, minute=hours.start % HOUR)
        yield from ((first + timedelta(days=day)).astimezone(now.tzinfo) for day in range(DAYS + 1))


def _minute(there: datetime) -> int:
    return there.hour * HOUR + there.minute


def told(hours: Hours) -> str:
    """As everybody reads them: `17:00–21:00`."""
    return "–".join(f"{each // HOUR:02}:{each % HOUR:02}" for each in (hours.start, hours.end))


@cache
def zones_of(country: str) -> tuple[str, ...]:
    """The time zones of a country (ISO 3166-1), by the time zone database; none where it knows no such country."""
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text("utf-8")
    rows = (line.split("\t") for line in table.splitlines() if not line.startswith("#"))
    return tuple(row[2] for row in rows if row[0] == country)
