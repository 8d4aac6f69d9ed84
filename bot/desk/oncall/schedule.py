"""A roster as values: who is on call by which rule. Times without a zone are wall times (`clocks.py`). Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

BEGINNING, NO_END = datetime.min, datetime.max  # noqa: DTZ901 - wall times


class Who(NamedTuple):
    """Somebody by the name they were invited with. `skill`: in this shift they are there for that, and not for more."""

    name: str
    skill: str = ""


class Window(NamedTuple):
    """Hours of some weekdays: `days` on which they begin (Monday is 0), minutes after midnight, how many minutes."""

    days: frozenset[int]
    begins: int
    minutes: int

    def is_within(self, wall: datetime) -> bool:
        """Whether this time of the day lies between the beginning and the end of the hours, on whatever day."""
        after = (wall.hour * 60 + wall.minute - self.begins) % 1440
        return 0 < after < self.minutes


@dataclass(frozen=True, slots=True)
class Rule:
    """People in turn: each has `length`, the first from `start` on; or one turn that never ends.

    `windows`: only in these hours; without any, always.
    """

    turns: tuple[tuple[Who, ...], ...]
    zone: str
    start: datetime = BEGINNING
    until: datetime = NO_END
    length: timedelta | None = None
    windows: tuple[Window, ...] = ()


@dataclass(frozen=True, slots=True)
class Holiday:
    """Days on which the rules don't hold: `only` these people are there, or nobody; None: everything as usual."""

    first: date
    last: date
    zone: str
    only: tuple[Who, ...] | None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Holidays:
    """The public holidays of a country (`JP`), or of a part of it (`US-CA`)."""

    country: str
    zone: str
    only: tuple[Who, ...] | None


@dataclass(frozen=True, slots=True)
class Fixed:
    """One shift of a calendar, as moments."""

    who: Who
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Override:
    """For a while something else: first `remove` by name, then `replace` one by another, then `add`."""

    start: datetime
    end: datetime
    zone: str
    remove: tuple[str, ...] = ()
    replace: tuple[tuple[str, str], ...] = ()
    add: tuple[Who, ...] = ()

    def applied(self, on: Iterable[Who]) -> frozenset[Who]:
        """Who is on where these would be."""
        instead = dict(self.replace)
        kept = (who._replace(name=instead.get(who.name, who.name)) for who in on if who.name not in self.remove)
        return frozenset((*kept, *self.add))


@dataclass(frozen=True, slots=True)
class Schedule:
    """All of it. Of holidays the last that falls on a day counts, and those of countries come before the others."""

    zone: str = "UTC"
    rules: tuple[Rule, ...] = ()
    countries: tuple[Holidays, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    fixed: tuple[Fixed, ...] = ()
    overrides: tuple[Override, ...] = ()

    @property
    def people(self) -> frozenset[str]:
        """Everybody who is named, by name."""
        days: tuple[Holidays | Holiday, ...] = (*self.countries, *self.holidays)
        return frozenset(
            {
                *(who.name for rule in self.rules for turn in rule.turns for who in turn),
                *(who.name for day in days for who in day.only or ()),
                *(one.who.name for one in self.fixed),
                *(who.name for override in self.overrides for who in override.add),
                *(name for override in self.overrides for _, name in override.replace),
            }
        )
