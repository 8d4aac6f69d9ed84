"""Who is on call: `on_call(schedule, at)`, and the same over a time as periods, shifts and gaps. Pure.

Everything is computed on the wall first (turns, hours, holidays, overrides are what clocks show), then put on the line
of moments, and there walked through from change to change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from bot.desk.oncall.clocks import DAY, MINUTE, moment, wall_of
from bot.desk.oncall.publicly import public_holidays
from bot.desk.oncall.schedule import Fixed, Holiday, Holidays, Override, Rule, Schedule, Who, Window

Walls = tuple[datetime, datetime]


class Period(NamedTuple):
    """A time in which nothing changes; moments in UTC."""

    start: datetime
    end: datetime
    on: frozenset[Who]


class Shift(NamedTuple):
    """Somebody's time without a break; moments in UTC."""

    who: Who
    start: datetime
    end: datetime


class Gap(NamedTuple):
    """A time in which nobody is there; moments in UTC."""

    start: datetime
    end: datetime


class _Piece(NamedTuple):
    """A rule's turn, a holiday, a calendar's shift or an override, on the line of moments."""

    start: datetime
    end: datetime
    what: tuple[Who, ...] | Holiday | Fixed | Override


def on_call(schedule: Schedule, at: datetime) -> frozenset[Who]:
    """Who is on call at this moment."""
    return periods(schedule, at, at + MINUTE)[0].on


def periods(schedule: Schedule, start: datetime, end: datetime) -> tuple[Period, ...]:
    """The time from `start` to `end` (later than it), cut where somebody comes or goes."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    pieces = [each for each in _pieces(schedule, start, end) if each.start < end and each.end > start]
    cuts = sorted({start, *(cut for each in pieces for cut in each[:2] if start < cut < end)})
    starting = sorted(range(len(pieces)), key=lambda index: pieces[index].start)
    active: list[int] = []
    found: list[Period] = []
    for cut, after in zip(cuts, (*cuts[1:], end), strict=True):
        while starting and pieces[starting[0]].start <= cut:
            active.append(starting.pop(0))
        active = sorted(index for index in active if pieces[index].end > cut)
        _extend(found, Period(cut, after, _on(pieces[index].what for index in active)))
    return tuple(found)


def shifts(schedule: Schedule, start: datetime, end: datetime) -> tuple[Shift, ...]:
    """Everybody's shifts within this time, by their beginning."""
    since: dict[Who, datetime] = {}
    found = []
    for period in (*periods(schedule, start, end), Period(end, end, frozenset())):
        over = [who for who in since if who not in period.on]
        found += [Shift(who, since.pop(who), period.start.astimezone(UTC)) for who in over]
        for who in period.on:
            since.setdefault(who, period.start)
    return tuple(sorted(found, key=lambda shift: (shift.start, shift.who)))


def gaps(
    schedule: Schedule, start: datetime, end: datetime, fits: Callable[[Who], bool] = lambda _: True
) -> tuple[Gap, ...]:
    """The times in which nobody is there, or nobody who fits."""
    return gaps_of(periods(schedule, start, end), fits)


def gaps_of(found: Iterable[Period], fits: Callable[[Who], bool] = lambda _: True) -> tuple[Gap, ...]:
    """The same, of periods that are known already."""
    empty: list[Period] = []
    for period in found:
        if not any(map(fits, period.on)):
            _extend(empty, period._replace(on=frozenset()))
    return tuple(Gap(period.start, period.end) for period in empty)


def _extend(found: list[Period], period: Period) -> None:
    """Add it, or where nothing changed let the last go on."""
    if found and found[-1].on == period.on and found[-1].end == period.start:
        period = period._replace(start=found.pop().start)
    found.append(period)


def _on(active: Iterable[tuple[Who, ...] | Holiday | Fixed | Override]) -> frozenset[Who]:
    """In their order: rules, holidays, a calendar's shifts, overrides."""
    on: frozenset[Who] = frozenset()
    usual = on
    for what in active:
        match what:
            case Holiday(only=None):
                on = usual
            case Holiday(only=only):
                on = frozenset(only or ())
            case Fixed(who):
                on |= {who}
            case Override():
                on = what.applied(on)
            case people:
                on = usual = usual.union(people)
    return on


# ── from the wall to moments ───────────────────────────────────────────────────────────────────────────────


def _pieces(schedule: Schedule, start: datetime, end: datetime) -> Iterator[_Piece]:
    for rule in schedule.rules:
        low, high = _around(start, end, rule.zone)
        for first, last, people in _turns(rule, low, high):
            for opens, closes in _opened(rule.windows, first, last):
                yield _piece(opens, closes, rule.zone, people)
    for country in schedule.countries:
        for day in _public(country, *_around(start, end, country.zone)):
            yield _whole_days(day)
    yield from map(_whole_days, schedule.holidays)
    yield from (_Piece(one.start, one.end, one) for one in schedule.fixed)
    yield from (_piece(one.start, one.end, one.zone, one) for one in schedule.overrides)


def _around(start: datetime, end: datetime, zone: str) -> Walls:
    """Walls between which everything lies that can matter; clocks are never put by a day."""
    return wall_of(start, zone) - DAY, wall_of(end, zone) + DAY


def _piece(first: datetime, last: datetime, zone: str, what: tuple[Who, ...] | Holiday | Override) -> _Piece:
    return _Piece(moment(first, zone), moment(last, zone), what)


def _whole_days(day: Holiday) -> _Piece:
    return _piece(_midnight(day.first), _midnight(day.last + DAY), day.zone, day)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min)


def _turns(rule: Rule, low: datetime, high: datetime) -> Iterator[tuple[datetime, datetime, tuple[Who, ...]]]:
    """Whose turn it is when, between two walls and within the rule's own time."""
    finish = min(rule.until, high)
    if rule.length is None:
        yield max(rule.start, low), finish, rule.turns[0]
        return
    number = max(0, (low - rule.start) // rule.length)
    while (first := rule.start + number * rule.length) < finish:
        yield first, min(first + rule.length, finish), rule.turns[number % len(rule.turns)]
        number += 1


def _opened(windows: tuple[Window, ...], first: datetime, last: datetime) -> Iterator[Walls]:
    """The parts of a turn that fall into the hours."""
    if not windows and first < last:
        yield first, last
    for window in windows:
        for opens in _openings(window, first - DAY, last):
            start, end = max(opens, first), min(opens + timedelta(minutes=window.minutes), last)
            if start < end:
                yield start, end


def _openings(window: Window, first: datetime, last: datetime) -> Iterator[datetime]:
    day = _midnight(first.date())
    while day < last:
        if day.weekday() in window.days:
            yield day + timedelta(minutes=window.begins)
        day += DAY


def _public(country: Holidays, low: datetime, high: datetime) -> Iterator[Holiday]:
    for year in range(low.year, high.year + 1):
        for day, name in public_holidays(country.country, year):
            yield Holiday(day, day, country.zone, country.only, name)
