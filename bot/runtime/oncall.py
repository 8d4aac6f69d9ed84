"""The roster: kept sealed, and who is on by it now. Worked out anew only when somebody comes or goes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from bot.desk.oncall.oncall import Period, periods
from bot.desk.oncall.roster_file import read_roster
from bot.desk.oncall.schedule import Fixed, Schedule, Who
from bot.privacy.keyring import Keyring
from storage import facts

FACT = "roster"
TABLE = "facts"
LOOK_AHEAD = timedelta(days=31)
"""Whoever comes on duty later than this is not told of."""


class Kept(msgspec.Struct, frozen=True):
    """What was imported: `plan` is the file of a roster, `calendar` one of iCalendar (read at `url`, if at any)."""

    plan: bytes = b""
    calendar: bytes = b""
    url: str = ""
    fixed: tuple[Fixed, ...] = ()
    """The shifts that the calendar's entries mean."""
    read_at: float = 0.0
    """When they were worked out."""


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Kept)


class Stored(NamedTuple):
    """What is kept, since when."""

    kept: Kept
    revision: float


def load(connection: Connection, keyring: Keyring) -> Stored | None:
    """The roster as it was kept last; None where there never was one."""
    fact = facts.get(connection, FACT)
    if fact is None:
        return None
    return Stored(_DECODER.decode(keyring.desk.unseal(TABLE, FACT, "body", fact.body)), fact.at)


def save(connection: Connection, keyring: Keyring, kept: Kept, now: float) -> None:
    """From now on this; what serves takes it within seconds."""
    facts.put(connection, FACT, keyring.desk.seal(TABLE, FACT, "body", _ENCODER.encode(kept)), now)


def revision(connection: Connection) -> float | None:
    """Since when the present roster is kept."""
    fact = facts.get(connection, FACT)
    return fact.at if fact else None


def schedule_of(kept: Kept) -> Schedule:
    """All that was imported as one schedule. A plan that this program can't read any more counts as empty."""
    plan = read_roster(FACT, kept.plan).schedule if kept.plan else None
    return replace(plan or Schedule(), fixed=kept.fixed)


def is_on(on_until: float | None, off_until: float | None, now: float, *, in_shift: bool) -> bool:
    """Whether somebody is on duty: what they said themselves goes before the roster, as long as it lasts."""
    if (on_until or 0.0) > now:
        return True
    return in_shift and not (off_until or 0.0) > now


class Now(NamedTuple):
    """Who is on by the roster: name → the skills that they are there for; empty: for all that they have."""

    on: Mapping[str, tuple[str, ...]] = {}
    next_shift: datetime | None = None
    """When somebody comes, within a month."""


class OnCall:
    """One worker's view of one roster; replaced as a whole when another was imported."""

    def __init__(self, schedule: Schedule | None = None, revision: float | None = None) -> None:
        self.schedule = schedule
        self.revision = revision
        self._now = Now()
        self._from = self._until = 0.0
        self._names: frozenset[str] = frozenset()

    @property
    def zone(self) -> str:
        """By whose clocks times are told."""
        return self.schedule.zone if self.schedule else "UTC"

    def now(self, seconds: float, names: frozenset[str]) -> Now:
        """At this time (epoch seconds), of the people who have these names."""
        if self.schedule is None:
            return self._now
        if not self._from <= seconds < self._until or names != self._names:
            self._work_out(self.schedule, seconds, names)
        return self._now

    def changes(self, name: str, seconds: float, within: float) -> float | None:
        """When this person's next shift begins or ends, if that is within so many seconds."""
        if self.schedule is None:
            return None
        at = datetime.fromtimestamp(seconds, UTC)
        first, *others = periods(self.schedule, at, at + timedelta(seconds=within))
        there = _is_on(name, first.on)
        return next((each.start.timestamp() for each in others if _is_on(name, each.on) != there), None)

    def _work_out(self, schedule: Schedule, seconds: float, names: frozenset[str]) -> None:
        at = datetime.fromtimestamp(seconds, UTC)
        found = periods(schedule, at, at + LOOK_AHEAD)
        self._now = Now(_by_name(found[0].on, names), _next_shift(found, names))
        self._from, self._until, self._names = seconds, found[0].end.timestamp(), names


def taken(connection: Connection, keyring: Keyring) -> OnCall:
    """The roster that is kept, for a worker."""
    stored = load(connection, keyring)
    return OnCall(schedule_of(stored.kept), stored.revision) if stored else OnCall()


def _is_on(name: str, on: Iterable[Who]) -> bool:
    return any(who.name == name for who in on)


def _next_shift(found: Iterable[Period], names: frozenset[str]) -> datetime | None:
    here = ((period.start, {who.name for who in period.on} & names) for period in found)
    return next((start for (_, before), (start, after) in pairwise(here) if after - before), None)


def _by_name(on: Iterable[Who], names: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Somebody who is there for everything and for one skill besides is there for everything."""
    skills: dict[str, list[str]] = {}
    for who in sorted(on):
        if who.name in names:
            skills.setdefault(who.name, []).append(who.skill)
    return {name: () if "" in found else tuple(found) for name, found in skills.items()}
