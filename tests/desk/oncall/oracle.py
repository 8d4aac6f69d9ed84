"""The roster's meaning once more, as slowly and plainly as it can be said: minute by minute, by what clocks show.

Clocks that are put back show an hour twice. Here they stand still instead until they have caught up, which is what
*the first time counts* means; after that every rule is a comparison of what a clock shows.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from bot.desk.oncall.schedule import Holiday, Override, Rule, Schedule, Who

MINUTE = timedelta(minutes=1)
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
LAST = datetime(2027, 1, 1, tzinfo=UTC)
LEAD = 3 * 24 * 60
"""Minutes before the year at which the clocks are set going."""
BLOCK = 15
"""Zones change at quarters of an hour."""
NAIVE_EPOCH = datetime(1970, 1, 1)


@cache
def clock(zone: str) -> array[int]:
    """For each minute of the year what a clock shows that is never put back, in minutes."""
    here, latest, shown = ZoneInfo(zone), 0, array("q")
    for number in range(-LEAD, (LAST - FIRST) // MINUTE, BLOCK):
        at = FIRST + number * MINUTE
        showing = (at.astimezone(here).replace(tzinfo=None) - NAIVE_EPOCH) // MINUTE
        block = [max(latest, showing + minute) for minute in range(BLOCK)]
        latest = block[-1]
        shown.extend(block if number >= 0 else ())
    return shown


def minute_of(at: datetime) -> int:
    return (at - FIRST) // MINUTE


def shows(zone: str, minute: int) -> datetime:
    return NAIVE_EPOCH + clock(zone)[minute] * MINUTE


def on_call(schedule: Schedule, minute: int) -> frozenset[Who]:
    on = {who for rule in schedule.rules for who in _of_rule(rule, shows(rule.zone, minute))}
    for day in schedule.holidays:
        if _is_today(day, shows(day.zone, minute)):
            others = {who for rule in schedule.rules for who in _of_rule(rule, shows(rule.zone, minute))}
            on = others if day.only is None else set(day.only)
    at = FIRST + minute * MINUTE
    on |= {one.who for one in schedule.fixed if one.start <= at < one.end}
    for override in schedule.overrides:
        if override.start <= shows(override.zone, minute) < override.end:
            on = _overridden(override, on)
    return frozenset(on)


def _of_rule(rule: Rule, now: datetime) -> tuple[Who, ...]:
    if not rule.start <= now < rule.until:
        return ()
    if rule.windows and not any(_is_open(rule, now - days * timedelta(days=1), now) for days in (0, 1)):
        return ()
    if rule.length is None:
        return rule.turns[0]
    return rule.turns[(now - rule.start) // rule.length % len(rule.turns)]


def _is_open(rule: Rule, day: datetime, now: datetime) -> bool:
    midnight = day.replace(hour=0, minute=0)
    return any(
        midnight.weekday() in window.days
        and window.begins <= (now - midnight) // MINUTE < window.begins + window.minutes
        for window in rule.windows
    )


def _is_today(day: Holiday, now: datetime) -> bool:
    return day.first <= now.date() <= day.last


def _overridden(override: Override, on: Iterable[Who]) -> set[Who]:
    left = [who for who in on if who.name not in override.remove]
    swaps = dict(override.replace)
    return {who._replace(name=swaps[who.name]) if who.name in swaps else who for who in left} | set(override.add)
