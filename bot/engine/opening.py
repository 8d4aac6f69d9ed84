"""Opening hours as OpenStreetMap writes them: whether somebody is there now, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from opening_hours import OpeningHours


@dataclass(frozen=True, slots=True)
class Hours:
    """Whether it is open now; `until`: when that changes, by its own clock; None where we don't know."""

    is_open: bool
    until: datetime | None


def hours(written: str, timezone: str, now: datetime, country: str | None = None) -> Hours | None:
    """Whether it is open now, by its own clock and, with a country, its holidays; None where that can't be read."""
    rules = _rules(written, timezone, country) if written else None
    if rules is None:
        return None
    there = now.astimezone(ZoneInfo(timezone))
    return Hours(rules.is_open(there), rules.next_change(there))


@lru_cache(maxsize=64)
def _rules(written: str, timezone: str, country: str | None) -> OpeningHours | None:
    from opening_hours import OpeningHours, ParserError, UnknownCountryError  # type: ignore[attr-defined]

    zone = ZoneInfo(timezone)
    try:
        return OpeningHours(written, timezone=zone, country=country)
    except UnknownCountryError:  # no calendar of holidays: what is said of them is left out
        return OpeningHours(written, timezone=zone)
    except ParserError:
        return None
