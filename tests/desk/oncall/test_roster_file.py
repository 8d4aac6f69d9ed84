"""The roster as coordinators write it: what it means, and what they hear where it can't be read."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.desk.oncall.roster_file import read_roster
from bot.desk.oncall.schedule import Holiday, Holidays, Override, Rule, Who, Window
from bot.language.findings import show

INVITED = frozenset({"Mika", "Aki", "Somchai", "Noi"})
HEAD = "format: 1\nzone: Asia/Tokyo\n"
DOCS = Path(__file__).parents[3] / "docs" / "desk.md"
MIKA, AKI, SOMCHAI, NOI = Who("Mika"), Who("Aki"), Who("Somchai"), Who("Noi")


def findings(text: str) -> str:
    read = read_roster("roster.yaml", (HEAD + text).encode(), INVITED)
    assert read.schedule is None
    return show(read.findings)


def test_the_roster_of_the_docs_is_sound_and_means_what_its_remarks_say() -> None:
    text = re.search(r"```yaml\n(.*?)```", DOCS.read_text("utf-8"), re.DOTALL)
    assert text
    schedule, wrong = read_roster("roster.yaml", text[1].encode(), INVITED)
    assert not wrong
    assert schedule
    nights, days, weekends = schedule.rules
    everyday, workdays, weekend = frozenset(range(7)), frozenset(range(5)), frozenset({5, 6})
    assert nights == Rule(
        ((MIKA,), (AKI,), (SOMCHAI, NOI)), "Asia/Tokyo", datetime(2026, 11, 30, 20), length=timedelta(weeks=1),
        windows=(Window(everyday, 1200, 720),),
    )  # fmt: skip
    assert days.turns == ((SOMCHAI, Who("Aki", "child")),)
    assert days.windows == (Window(workdays, 540, 240), Window(workdays, 840, 360))
    assert (weekends.until, weekends.windows) == (datetime(2027, 4, 1), (Window(weekend, 0, 1440),))
    assert schedule.countries == (Holidays("JP", "Asia/Tokyo", None),)
    assert schedule.holidays == (
        Holiday(date(2026, 12, 29), date(2027, 1, 3), "Asia/Tokyo", (MIKA, AKI), "End of the year"),
    )
    swap, christmas = schedule.overrides
    assert swap == Override(
        datetime(2026, 12, 5, 20), datetime(2026, 12, 6, 8), "Asia/Tokyo", replace=(("Mika", "Aki"),)
    )
    assert (christmas.add, christmas.remove) == ((NOI,), ("Somchai",))
    assert schedule.people == INVITED


def test_an_unknown_name_is_shown_where_it_stands_with_the_nearest_one() -> None:
    assert findings("shifts:\n  - people: [Somchai, Miko]\n") == (
        "roster.yaml:4:23: error RO101: Nobody is invited by the name “Miko”.\n"
        "      - people: [Somchai, Miko]\n"
        "                          ^\n"
        "  Did you mean “Mika”?\n"
    )


@pytest.mark.parametrize(
    ("text", "code", "wrong", "hint"),
    [
        ("shifts:\n  - {people: Mika, days: fryday}", "RO103", "fryday", "days: [mon, wed-fri]"),
        ("shifts:\n  - {people: Mika, hours: 20:00-25:00}", "RO104", "20:00-25", "hours: 20:00-08:00"),
        ("shifts:\n  - {people: Mika, hours: 20-8}", "RO104", "20-8", "hours: 20:00-08:00"),
        ("shifts:\n  - {people: Mika, turn: a week, start: 2026-11-30}", "RO105", "a week", "turn: 1 week"),
        ("shifts:\n  - {people: Mika, turn: 0 weeks, start: 2026-11-30}", "RO105", "0 weeks", "turn: 1 week"),
        ("shifts:\n  - {people: Mika, turn: 1 week}", "TM202", "{people", "start: 2026-11-30 08:00"),
        ("shifts:\n  - {people: Mika, start: 30.11.2026}", "TM505", "30.11", "2026-11-30 08:00"),
        ("shifts:\n  - {people: Mika, start: 2026-02-30}", "TM505", "2026-02", "2026-11-30 08:00"),
        ("shifts:\n  - {people: Mika, start: 1026-01-01}", "TM505", "1026", "2026-11-30 08:00"),
        ("shifts:\n  - {people: Mika, zone: Asia/Tokio}", "TM520", "Asia/Tokio", "Asia/Tokyo"),
        ("shifts:\n  - {people: Mika, zone: ../../etc/passwd}", "TM520", "../..", "Asia/Tokyo"),
        ("shifts:\n  - {people: Mika, dais: mon}", "TM201", "dais", "days"),
        ("holidays:\n  - {country: Japan, who: nobody}", "TM503", "Japan", "JP for Japan"),
        ("holidays:\n  - {on: 2027-01-01}", "TM202", "{on", "who: nobody"),
        ("overrides:\n  - {from: 2026-12-05, to: 2026-12-06}", "TM202", "{from", "replace: {Mika: Aki}"),
        ("overrides:\n  - {from: 2026-12-05 20:00, to: 2026-12-05 08:00, add: Noi}", "RO102", "{from", "again"),
        ("overrides:\n  - {from: 2026-12-05, add: Noi}", "TM202", "{from", "to: 2026-12-06 08:00"),
    ],
)
def test_what_is_wrong_is_shown_with_an_example_of_what_is_right(text: str, code: str, wrong: str, hint: str) -> None:
    shown, column = findings(text), text.splitlines()[1].index(wrong) + 1
    assert shown.startswith(f"roster.yaml:4:{column}: error {code}: ")
    assert hint in shown


def test_turns_that_end_within_a_shift_are_warned_of() -> None:
    text = HEAD + "shifts:\n  - {people: [Mika, Aki], turn: 1 week, start: 2026-11-30, hours: 20:00-08:00}\n"
    read = read_roster("roster.yaml", text.encode(), INVITED)
    assert read.schedule
    assert [(each.code, each.severity) for each in read.findings] == [("RO107", "warning")]
    for sound in ("20:00", "08:00", "14:00"):
        fine = text.replace("2026-11-30", f"2026-11-30 {sound}").encode()
        assert not read_roster("roster.yaml", fine, INVITED).findings


def test_everything_that_is_wrong_is_told_at_once() -> None:
    shown = findings(
        "shifts:\n  - {people: Mico, days: funday}\noverrides:\n  - {from: never, to: ever, add: Nobody}\n"
    )
    assert [code in shown for code in ("RO101", "RO103", "TM505")] == [True] * 3


@pytest.mark.parametrize(
    "text", [b"", b"\xff\xfe", b"- 1", b"format: 1", b"format: 1\nzone: [x]\nshifts: 3", b"a: &b c"]
)
def test_hostile_bytes_are_findings(text: bytes) -> None:
    schedule, wrong = read_roster("roster.yaml", text, INVITED)
    assert schedule is None
    assert wrong


def test_more_overrides_than_anybody_has_are_refused() -> None:
    line = "  - {from: 2026-12-05, to: 2026-12-06, add: Noi}\n"
    assert "RO106" in findings("overrides:\n" + line * 2001)


def test_an_override_of_a_day_is_meant_to_its_end() -> None:
    read = read_roster("r.yaml", (HEAD + "overrides:\n  - {from: 2026-12-05, to: 2026-12-05, add: Noi}\n").encode())
    assert read.schedule
    assert read.schedule.overrides[0].end == datetime(2026, 12, 6)


def test_a_name_with_words_in_brackets_that_is_invited_like_that_is_a_name() -> None:
    read = read_roster(
        "r.yaml", (HEAD + "shifts:\n  - people: [Mika (child), Aki (labour)]\n").encode(), {"Mika (child)", "Aki"}
    )
    assert read.schedule
    assert read.schedule.rules[0].turns == ((Who("Mika (child)"), Who("Aki", "labour")),)
