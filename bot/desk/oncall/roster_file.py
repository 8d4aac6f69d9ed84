"""The roster as a coordinator writes it: YAML, read into a `Schedule`, with all that is wrong shown at once. Pure.

What is wrong looks as in `hotline flows check`. Codes that begin with RO are those of rosters alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from bot.desk.oncall import reading
from bot.desk.oncall.clocks import DAY
from bot.desk.oncall.publicly import is_known
from bot.desk.oncall.schedule import BEGINNING, NO_END, Holiday, Holidays, Override, Rule, Schedule, Who, Window
from bot.language.findings import Finding, Report, did_you_mean, quoted
from bot.language.flow_file import check_format
from bot.language.model import Position
from bot.language.nodes import Node, Scalar, parse
from bot.language.page import Entry, Page

KEYS = ("format", "about", "zone", "shifts", "holidays", "overrides")
SHIFT = ("name", "people", "turn", "start", "until", "days", "hours", "zone")
HOLIDAY = ("name", "source", "on", "from", "to", "country", "who", "zone")
OVERRIDE = ("name", "from", "to", "add", "remove", "replace", "zone")
MOST = {"shifts": 200, "holidays": 2000, "overrides": 2000}
NOBODY, USUAL = "nobody", "usual"
A_TIME = "Write year-month-day, and the hour if it matters: 2026-11-30 08:00"
Entries = Mapping[str, Entry]
T = TypeVar("T")


class RosterReading(NamedTuple):
    """The schedule, unless something is wrong; and what is."""

    schedule: Schedule | None
    findings: tuple[Finding, ...]


def read_roster(path: str, data: bytes, known: Collection[str] | None = None) -> RosterReading:
    """Read the file. `known`: the names of those who are invited; None where names are not looked at."""
    report = Report()
    node = parse(path, data, report)
    schedule = _Reader(Page(path, report), known).schedule(node) if node else None
    sound = schedule if not report.errors() else None
    return RosterReading(sound, report.findings({path: data}))


class _Reader:
    def __init__(self, page: Page, known: Collection[str] | None) -> None:
        self._page = page
        self._known = known
        self._zone = ""

    def schedule(self, node: Node) -> Schedule | None:
        """The whole file."""
        page = self._page
        entries = page.fields(node, "A roster", KEYS)
        if entries is None:
            return None
        check_format(entries, page)
        zone = page.required(entries, "zone", Position(page.path, 1, 1), "A roster", "zone: Asia/Tokyo")
        self._zone = self._named_zone(zone) if zone else ""
        days = self._each(entries, "holidays", self._holiday)
        return Schedule(
            zone=self._zone,
            rules=self._each(entries, "shifts", self._rule),
            countries=tuple(day for day in days if isinstance(day, Holidays)),
            holidays=tuple(day for day in days if isinstance(day, Holiday)),
            overrides=self._each(entries, "overrides", self._override),
        )

    def _each(self, entries: Entries, key: str, read: Callable[[Node], T | None]) -> tuple[T, ...]:
        if key not in entries:
            return ()
        nodes = self._page.parts(entries[key].value, f"“{key}”")
        if len(nodes) > MOST[key]:
            self._wrong("RO106", nodes[MOST[key]].at, f"There are more than {MOST[key]} {key}.", "Delete what is past.")
        return tuple(found for node in nodes[: MOST[key]] if (found := read(node)) is not None)

    # ── one entry each ───────────────────────────────────────────────────────────────────────────────────

    def _rule(self, node: Node) -> Rule | None:
        entries = self._page.fields(node, "A shift", SHIFT)
        people = self._required(entries, "people", node, "A shift", "people: [Mika, Aki]")
        if entries is None or people is None:
            return None
        length = self._length(entries)
        example = "start: 2026-11-30 08:00, when the first of them begins"
        if length and "start" not in entries:
            self._required(entries, "start", node, "A turn", example)
        start, windows = self._wall(entries, "start") or BEGINNING, self._windows(entries)
        if length and not length % DAY and any(window.is_within(start) for window in windows):
            self._page.report.warning(
                "RO107", entries["start"].value.at, f"Each turn ends at {start:%H:%M}, within a shift.",
                "The shift is then split between two people. Let it start when a shift starts.",
            )  # fmt: skip
        return Rule(
            turns=self._turns(people, together=length is None),
            zone=self._zone_of(entries),
            start=start,
            until=self._wall(entries, "until", ends=True) or NO_END,
            length=length,
            windows=windows,
        )

    def _holiday(self, node: Node) -> Holiday | Holidays | None:
        entries = self._page.fields(node, "A holiday", HOLIDAY)
        example = "who: nobody (or usual, or [Mika])"
        who = self._required(entries, "who", node, "A holiday", example)
        if entries is None or who is None:
            return None
        only, zone = self._only(who), self._zone_of(entries)
        if "country" in entries:
            country = self._country(entries["country"].value)
            return Holidays(country, zone, only) if country else None
        span = self._span(entries, node, "A holiday", days=True)
        if span is None:
            return None
        return Holiday(span[0].date(), (span[1] - timedelta(minutes=1)).date(), zone, only, self._text(entries, "name"))

    def _override(self, node: Node) -> Override | None:
        entries = self._page.fields(node, "An override", OVERRIDE)
        if entries is None:
            return None
        if not {"add", "remove", "replace"} & {*entries}:
            advice = "For example: {from: 2026-12-05 20:00, to: 2026-12-06 08:00, replace: {Mika: Aki}}"
            self._page.error("TM202", node.at, "An override needs “add”, “remove” or “replace”.", advice)
        span = self._span(entries, node, "An override")
        removed, replaced = self._people(entries, "remove"), self._replaced(entries)
        added = self._people(entries, "add")
        if span is None:
            return None
        return Override(*span, self._zone_of(entries), tuple(who.name for who in removed), replaced, added)

    # ── people ───────────────────────────────────────────────────────────────────────────────────────────

    def _turns(self, node: Node, *, together: bool) -> tuple[tuple[Who, ...], ...]:
        nodes = (node,) if isinstance(node, Scalar) else self._page.parts(node, "“people”")
        turns = [tuple(self._who(each) for each in self._page.one_or_more(part, "A person")) for part in nodes]
        return (tuple(who for turn in turns for who in turn),) if together else tuple(turns)

    def _people(self, entries: Entries, key: str) -> tuple[Who, ...]:
        if key not in entries:
            return ()
        return tuple(self._who(each) for each in self._page.one_or_more(entries[key].value, f"“{key}”"))

    def _replaced(self, entries: Entries) -> tuple[tuple[str, str], ...]:
        node = entries["replace"].value if "replace" in entries else None
        pairs = self._page.fields(node, "“replace”") if node else None
        found = []
        for key, value in (pairs or {}).values():
            text = self._page.text(value, "A person")
            if text:
                found.append((self._who(key).name, self._who(text).name))
        return tuple(found)

    def _only(self, node: Node) -> tuple[Who, ...] | None:
        if isinstance(node, Scalar) and node.text in (NOBODY, USUAL):
            return () if node.text == NOBODY else None
        return tuple(self._who(each) for each in self._page.one_or_more(node, "“who”"))

    def _who(self, text: Scalar) -> Who:
        who = reading.who(text.text, self._known or ())
        if self._known is not None and who.name not in self._known:
            otherwise = "Invite them first: hotline volunteers invite --name …" if not self._known else ""
            self._wrong(
                "RO101", text.at, f"Nobody is invited by the name {quoted(who.name)}.",
                str(did_you_mean(who.name, sorted(self._known), otherwise)),
            )  # fmt: skip
        return who

    # ── times ────────────────────────────────────────────────────────────────────────────────────────────

    def _windows(self, entries: Entries) -> tuple[Window, ...]:
        """The hours on the days; only one of the two: every day, or the whole day."""
        if "days" not in entries and "hours" not in entries:
            return ()
        days = frozenset(range(7))
        if "days" in entries:
            days = frozenset().union(*self._read(entries, "days", reading.days, "RO103", "days: [mon, wed-fri]"))
        hours = [(0, 1440)]
        if "hours" in entries:
            hours = self._read(entries, "hours", reading.hours, "RO104", "hours: 20:00-08:00")
        return tuple(Window(days, begins, minutes) for begins, minutes in hours)

    def _read(self, entries: Entries, key: str, read: Callable[[str], T | None], code: str, example: str) -> list[T]:
        found = []
        for text in self._page.one_or_more(entries[key].value, f"“{key}”"):
            value = read(text.text)
            if value is None:
                self._wrong(code, text.at, f"{quoted(text.text)} can't be read as {key}.", f"For example: {example}")
            else:
                found.append(value)
        return found

    def _length(self, entries: Entries) -> timedelta | None:
        if "turn" not in entries:
            return None
        text = self._page.text(entries["turn"].value, "“turn”")
        found = reading.length(text.text) if text else None
        if text and found is None:
            self._wrong("RO105", text.at, f"{quoted(text.text)} is no length of a turn.", "For example: turn: 1 week")
        return found

    def _span(self, entries: Entries, node: Node, what: str, *, days: bool = False) -> tuple[datetime, datetime] | None:
        """From when to when; one day of `on` where that may be."""
        if days and "on" in entries:
            start, end = self._wall(entries, "on"), self._wall(entries, "on", ends=True)
        else:
            example = "on: 2027-01-01" if days else "from: 2026-12-05 20:00"
            self._required(entries, "from", node, what, example)
            self._required(entries, "to", node, what, "to: 2026-12-06 08:00")
            start, end = self._wall(entries, "from"), self._wall(entries, "to", ends=True)
        if start is None or end is None:
            return None
        if end <= start:
            self._wrong("RO102", node.at, f"{what} ends before it begins.", "Look at “from” and “to” again.")
            return None
        return start, end

    def _wall(self, entries: Entries, key: str, *, ends: bool = False) -> datetime | None:
        text = self._page.text(entries[key].value, f"“{key}”") if key in entries else None
        at = reading.wall(text.text, ends=ends) if text else None
        if text and at is None:
            self._wrong("TM505", text.at, f"{quoted(text.text)} is no time.", A_TIME)
        return at

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────

    def _zone_of(self, entries: Entries) -> str:
        return self._named_zone(entries["zone"].value) if "zone" in entries else self._zone

    def _named_zone(self, node: Node) -> str:
        text = self._page.text(node, "“zone”")
        if text is None:
            return ""
        try:
            ZoneInfo(text.text)
        except (KeyError, ValueError, OSError):
            self._wrong("TM520", text.at, f"{quoted(text.text)} is no time zone.", "For example: Asia/Tokyo")
        return text.text

    def _country(self, node: Node) -> str:
        text = self._page.text(node, "“country”")
        if text and not is_known(text.text):
            advice = "Write the two capital letters of ISO 3166-1: JP for Japan. Or write the days out: on: 2027-01-01"
            self._wrong("TM503", text.at, f"There is no list of holidays of {quoted(text.text)}.", advice)
            return ""
        return text.text if text else ""

    def _text(self, entries: Entries, key: str) -> str:
        text = self._page.text(entries[key].value, f"“{key}”") if key in entries else None
        return text.text if text else ""

    def _required(self, entries: Entries | None, key: str, node: Node, what: str, example: str) -> Node | None:
        return self._page.required(entries, key, node.at, what, example) if entries is not None else None

    def _wrong(self, code: str, at: Position, message: str, advice: str) -> None:
        self._page.error(code, at, message, advice)
