"""Time as staff write it: lengths (`90 s`, `31 min`, `2 h`, `3 days`) and time zones."""

from __future__ import annotations

import re
from zoneinfo import ZoneInfo

UNITS = {
    **dict.fromkeys(("s", "sec", "second", "seconds"), 1.0),
    **dict.fromkeys(("min", "minute", "minutes"), 60.0),
    **dict.fromkeys(("h", "hour", "hours"), 3600.0),
    **dict.fromkeys(("day", "days"), 86_400.0),
}
SPAN = re.compile(r"([0-9]{1,4}(?:\.[0-9])?) *([a-z]+)")
EXAMPLES = "For example: 90 s, 31 min, 2 h"


def seconds_of(text: str) -> float | None:
    """How long that is; None where it is no length of time."""
    found = SPAN.fullmatch(text)
    return float(found[1]) * UNITS[found[2]] if found and found[2] in UNITS else None


def is_zone(text: str) -> bool:
    """Whether that is a time zone: `Asia/Tokyo`."""
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        return False
    return True
