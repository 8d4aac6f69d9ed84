"""What single words of a roster mean: days, hours, lengths, times, names with a skill. Pure.

Each gives None for what it cannot read; `roster_file.py` says what is wrong and where.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime, timedelta

from bot.desk.oncall.clocks import DAY
from bot.desk.oncall.schedule import Who

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
LENGTHS = {"hour": timedelta(hours=1), "day": DAY, "week": 7 * DAY}
FIRST_YEAR, LAST_YEAR = 2000, 2199
SKILLED = re.compile(r"(?P<name>.*\S)\s*[\[(](?P<skill>[a-z][a-z0-9_]*)[\])]")
HOURS = re.compile(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)", re.ASCII)
LENGTH = re.compile(r"(\d{1,3}) (hour|day|week)s?", re.ASCII)
WALL = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d))?", re.ASCII)


def who(text: str, known: Collection[str] = ()) -> Who:
    """`Mika`, `Mika (child)` or `Mika [child]`; a name that is known as it stands is only a name."""
    found = SKILLED.fullmatch(text)
    if found is None or text in known:
        return Who(text.strip())
    return Who(found["name"], found["skill"])


def days(text: str) -> frozenset[int] | None:
    """`mon`, `Monday`, `mon-fri`, `sat-mon`; Monday is 0."""
    first, dash, last = text.partition("-")
    start, end = _day(first), _day(last) if dash else _day(first)
    if start is None or end is None:
        return None
    return frozenset((start + after) % 7 for after in range((end - start) % 7 + 1))


def _day(text: str) -> int | None:
    word = text.strip().casefold()
    whole = (*DAYS, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return whole.index(word) % 7 if word in whole else None


def hours(text: str) -> tuple[int, int] | None:
    """`20:00-08:00`: minutes after midnight, and how many minutes; up to the same time is a whole day."""
    found = HOURS.fullmatch(text.strip())
    if found is None:
        return None
    start, end = int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4])
    if start >= 1440 or end > 1440 or int(found[2]) > 59 or int(found[4]) > 59:
        return None
    return start, (end - start) % 1440 or 1440


def length(text: str) -> timedelta | None:
    """`12 hours`, `1 day`, `2 weeks`."""
    found = LENGTH.fullmatch(text.strip())
    return int(found[1]) * LENGTHS[found[2]] or None if found else None


def wall(text: str, *, ends: bool = False) -> datetime | None:
    """`2026-11-30 08:00`; a day alone begins at midnight, or where something `ends` there, is meant to its end."""
    found = WALL.fullmatch(text.strip())
    if found is None or not FIRST_YEAR <= int(found[1]) <= LAST_YEAR:
        return None
    year, month, day, hour, minute = (int(part or 0) for part in found.groups())
    midnight = found[4] == "24" and minute == 0
    try:
        at = datetime(year, month, day, 0 if midnight else hour, minute)  # noqa: DTZ001 - what a clock shows
    except ValueError:
        return None
    return at + DAY if midnight or (ends and found[4] is None) else at
