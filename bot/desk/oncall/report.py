"""What `hotline oncall show` says: who is there at a moment, the days after it, and what is not covered. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Any

from bot.desk.oncall import picture
from bot.desk.oncall.clocks import DAY, MINUTE, moment, wall_of
from bot.desk.oncall.coverage import Missing, Need, People, missing, needs
from bot.desk.oncall.oncall import Period, Shift, periods, shifts
from bot.desk.oncall.schedule import Schedule, Who

NEXT = timedelta(days=31)
"""How far it is looked for the next shift."""


@dataclass(frozen=True, slots=True)
class Look:
    """What was found. `missing` is None where it was not asked for; of what was asked for, `periods` are cut small."""

    at: datetime
    zone: str
    on: tuple[Shift, ...]
    next_shift: Shift | None
    needs: tuple[Need, ...]
    periods: tuple[Period, ...]
    shifts: tuple[Shift, ...]
    missing: tuple[Missing, ...] | None


def look(schedule: Schedule | None, people: People, at: datetime, days: int, gaps: timedelta | None) -> Look:
    """At `at`; on its day and the days after it, so many in all; and what is not covered within `gaps`."""
    schedule, at = schedule or Schedule(), at.astimezone(UTC)
    end = moment(datetime.combine(wall_of(at, schedule.zone).date(), time.min) + days * DAY, schedule.zone)
    known = shifts(schedule, at, at + NEXT)
    wanted = needs(people, skills=_tagged(schedule))
    return Look(
        at=at,
        zone=schedule.zone,
        on=tuple(shift for shift in known if shift.start == at),
        next_shift=next((shift for shift in known if shift.start > at and shift.who.name in people), None),
        needs=wanted,
        periods=periods(schedule, at, end) if days else (),
        shifts=shifts(schedule, at - NEXT, end + NEXT) if days else (),
        missing=missing(periods(schedule, at, at + gaps), people, wanted) if gaps else None,
    )


def _tagged(schedule: Schedule) -> set[str]:
    return {who.skill for rule in schedule.rules for turn in rule.turns for who in turn if who.skill}


def lines(
    found: Look,
    people: People,
    said: tuple[Mapping[str, float], Mapping[str, float]],
    invited: Collection[str],
    *,
    colour: bool,
) -> Iterator[str]:
    """For a terminal. `said`: name → until when somebody is on, or off, whatever the roster says (epoch seconds)."""
    said_on, said_off = said
    yield f"{wall_of(found.at, found.zone):%a %d %b %Y, %H:%M} ({found.zone})"
    for shift in found.on:
        until = "all the time" if shift.end - found.at >= NEXT - MINUTE else f"until {_time(shift.end, found)}"
        yield _person(shift.who, people, invited, "but said /off" if shift.who.name in said_off else until)
    for name, ends in sorted(said_on.items()):
        yield _person(Who(name), people, invited, f"/on until {_time(datetime.fromtimestamp(ends, UTC), found)}")
    if not found.on and not said_on:
        yield "  Nobody is on duty."
    if found.next_shift:
        yield f"Next: {picture.named(found.next_shift.who)}, {_time(found.next_shift.start, found)}."
    if found.periods:
        yield ""
        yield from picture.week(found.periods, found.shifts, people, found.needs, found.zone, colour=colour)
    if found.missing is not None:
        yield ""
        yield from _missing(found)


def _missing(found: Look) -> Iterator[str]:
    gaps = found.missing or ()
    yield f"{len(gaps)} gaps:" if gaps else "No gaps."
    yield from (f"  {line}" for line in picture.lacking(gaps, found.zone))


def _person(who: Who, people: People, invited: Collection[str], until: str) -> str:
    person = people.get(who.name)
    about = " ".join((*person.languages, *((who.skill,) if who.skill else person.skills))) if person else ""
    state = (
        "  no volunteer any more" if person is None else "  invited, has not come yet" if who.name in invited else ""
    )
    return f"  {picture.shown(who.name):<16}  {about:<24}  {until}{state}"


def _time(at: datetime, found: Look) -> str:
    return f"{wall_of(at, found.zone):%a %d %b %H:%M}"


def as_json(found: Look, people: People) -> dict[str, Any]:
    """For programs; moments as ISO 8601 in UTC."""
    answer = {
        "at": _iso(found.at),
        "zone": found.zone,
        "on": [_shift(shift, people) for shift in found.on],
        "next_shift": _iso(found.next_shift.start) if found.next_shift else None,
    }
    if found.periods:
        begun = (shift for shift in found.shifts if shift.end > found.at and shift.start < found.periods[-1].end)
        answer["shifts"] = [_shift(shift, people) for shift in begun]
    if found.missing is not None:
        answer["gaps"] = [
            {"start": _iso(gap.start), "end": _iso(gap.end), "need": need.kind, "name": need.name}
            for need, gap in found.missing
        ]
    return answer


def _shift(shift: Shift, people: People) -> dict[str, Any]:
    person = people.get(shift.who.name)
    return {
        "name": shift.who.name,
        "start": _iso(shift.start),
        "end": _iso(shift.end),
        "languages": [*person.languages] if person else [],
        "skills": [shift.who.skill] if shift.who.skill else [*person.skills] if person else [],
    }


def _iso(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
