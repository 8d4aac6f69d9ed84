"""The roster drawn for a terminal of 80 columns, readable without colour too. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, time, timedelta
from itertools import pairwise

from bot.desk.oncall.clocks import DAY, moment, wall_of
from bot.desk.oncall.coverage import Missing, Need, People, lowest, meets
from bot.desk.oncall.oncall import Period, Shift
from bot.desk.oncall.schedule import Who
from bot.language.findings import printable

LABEL = 18
CELL = timedelta(minutes=30)
NOBODY, ONE, MORE, NO_TIME = "!", "▒", "█", " "
LEGEND = f"{MORE} two or more   {ONE} one   {NOBODY} nobody"
RULER = "".join(f"{hour:<6}" for hour in range(0, 24, 3)) + "24"
RED, PLAIN = "\x1b[1;41m", "\x1b[0m"


def week(
    found: Sequence[Period], worked: Sequence[Shift], people: People, wanted: Sequence[Need], zone: str, *, colour: bool
) -> Iterator[str]:
    """A block a day: a row for each need, half an hour a sign, and whose shifts begin on that day."""
    yield f"{LEGEND}   ({zone})"
    day = datetime.combine(wall_of(found[0].start, zone).date(), time.min)
    while moment(day, zone) < found[-1].end:
        today = _within(found, day, zone)
        yield ""
        yield f"{day:%a %d %b %Y}".ljust(LABEL) + RULER
        for need in wanted:
            yield f"  {need.name or need.kind}"[: LABEL - 1].ljust(LABEL) + _row(today, day, zone, need, people, colour)
        yield from _begun(worked, day, zone)
        day += DAY


def _within(found: Iterable[Period], day: datetime, zone: str) -> list[Period]:
    start, end = moment(day, zone), moment(day + DAY, zone)
    return [each for each in found if each.start < end and each.end > start]


def _row(found: Sequence[Period], day: datetime, zone: str, need: Need, people: People, colour: bool) -> str:
    fits = meets(need, people)
    edges = [moment(day + number * CELL, zone) for number in range(49)]
    counts = (lowest(found, start, end, fits) for start, end in pairwise(edges))
    row = "".join((NO_TIME, NOBODY, ONE, MORE)[min(count, 2) + 1] for count in counts).rstrip(NO_TIME)
    return row.replace(NOBODY, f"{RED}{NOBODY}{PLAIN}") if colour else row


def _begun(worked: Iterable[Shift], day: datetime, zone: str) -> Iterator[str]:
    together: dict[tuple[datetime, datetime], list[Who]] = {}
    for shift in worked:
        if wall_of(shift.start, zone).date() == day.date():
            together.setdefault((shift.start, shift.end), []).append(shift.who)
    for (start, end), people in together.items():
        yield from _folded(f"  {span(start, end, zone)}  ", ", ".join(map(named, people)))


def _folded(first: str, text: str) -> list[str]:
    from textwrap import wrap

    return wrap(text, 80, initial_indent=first, subsequent_indent=" " * len(first), break_on_hyphens=False) or [first]


def named(who: Who) -> str:
    """`Aki (child)`."""
    return f"{shown(who.name)} ({who.skill})" if who.skill else shown(who.name)


def shown(name: str) -> str:
    """In one line, with nothing that steers a terminal: whoever writes into a calendar can write any name."""
    return printable(" ".join(name.split()))


def span(start: datetime, end: datetime, zone: str) -> str:
    """`20:00–08:00`; with the day where it ends later than within a day."""
    first, last = wall_of(start, zone), wall_of(end, zone)
    far = last - first > DAY
    return f"{first:%H:%M}–{last:%a %d %b %H:%M}" if far else f"{first:%H:%M}–{last:%H:%M}"


def lacking(found: Iterable[Missing], zone: str) -> Iterator[str]:
    """A line a gap."""
    for need, gap in found:
        hours = (gap.end - gap.start) / timedelta(hours=1)
        whom = "nobody" if not need.name else f"nobody for {need.name}"
        yield f"{wall_of(gap.start, zone):%a %d %b} {span(*gap, zone)}  {whom} ({hours:g} h)"
