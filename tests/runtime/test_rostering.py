"""`hotline oncall`: taking a roster and looking at it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.cli.root import app
from bot.world import RealWorld
from tests.house.test_settings import KEY

ROSTER = """\
format: 1
zone: Asia/Tokyo
shifts:
  - {people: [Mika], days: mon-fri, hours: 08:00-20:00}
  - {people: [Aki], hours: 20:00-08:00}
"""


class Desk:
    """A hotline with two people invited, and its command line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._settings = {
            "HOTLINE_SECRET_KEYS": KEY,
            "HOTLINE_DATABASE_URL": f"sqlite+aiosqlite:///{folder}/hotline.db",
        }
        for name, languages in (("Mika", "en,ja"), ("Aki", "ja")):
            assert self.run("volunteers", "invite", "--name", name, "--languages", languages).exit_code == 0

    def run(self, *arguments: str, typed: str | bytes = "") -> Result:
        return CliRunner().invoke(app, [*arguments], input=typed, env=self._settings, catch_exceptions=False)

    def file(self, text: str) -> str:
        path = self.folder / "roster.yaml"
        path.write_text(text, "utf-8")
        return str(path)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    return Desk(tmp_path)


def on(desk: Desk, at: str) -> list[str]:
    shown = desk.run("oncall", "show", "--at", at, "--json")
    return [each["name"] for each in json.loads(shown.stdout)["on"]]


def test_a_roster_is_taken_shown_and_forgotten(desk: Desk) -> None:
    assert desk.run("oncall", "show").stdout.startswith("No roster was imported")
    taken = desk.run("oncall", "import", desk.file(ROSTER))
    assert (taken.exit_code, taken.stdout) == (0, "2 shifts, 0 holidays, 0 overrides. Taken.\n")
    assert (on(desk, "2026-11-30 08:00"), on(desk, "2026-11-30 07:59")) == (["Mika"], ["Aki"])
    week = desk.run("oncall", "show", "--at", "2026-11-30", "--week", "--gaps")
    assert week.exit_code == 1
    assert "Sat 05 Dec 08:00–20:00  nobody (12 h)" in week.stdout
    assert week.stdout.count("anybody") == 7
    assert desk.run("oncall", "clear").exit_code == 0
    assert on(desk, "2026-11-30 08:00") == []


def test_a_roster_with_a_mistake_changes_nothing(desk: Desk) -> None:
    desk.run("oncall", "import", desk.file(ROSTER))
    wrong = desk.run("oncall", "import", desk.file(ROSTER.replace("Aki", "Akki")))
    assert wrong.exit_code == 1
    assert "roster.yaml:5:15: error RO101: Nobody is invited by the name “Akki”." in wrong.stdout
    assert "Did you mean “Aki”?" in wrong.stdout
    assert on(desk, "2026-11-30 07:59") == ["Aki"]
    found = json.loads(desk.run("oncall", "import", desk.file(ROSTER.replace("Aki", "Akki")), "--json").stdout)
    assert (found["errors"], found["findings"][0]["line"]) == (1, 5)


def test_check_changes_nothing(desk: Desk) -> None:
    assert desk.run("oncall", "import", desk.file(ROSTER), "--check").exit_code == 0
    assert on(desk, "2026-11-30 08:00") == []


def test_the_roster_is_sealed_and_who_imported_it_stands_in_the_audit(desk: Desk) -> None:
    desk.run("oncall", "import", desk.file(ROSTER))
    with sqlite3.connect(desk.folder / "hotline.db") as connection:
        assert connection.execute("SELECT act, subject FROM audit WHERE act = 'roster:plan'").fetchall() != []
    connection.close()
    everything = b"".join(path.read_bytes() for path in desk.folder.glob("hotline.db*"))
    assert b"Asia/Tokyo" not in everything


def test_misuse_is_explained(desk: Desk) -> None:
    missing = desk.run("oncall", "import", str(desk.folder / "nowhere.yaml"))
    assert (missing.exit_code, "can't be read" in missing.stderr) == (2, True)
    when = desk.run("oncall", "show", "--at", "tomorrow")
    assert (when.exit_code, "--at" in when.stderr) == (2, True)


def test_a_calendar_is_taken_beside_the_roster_and_forgotten_with_it(desk: Desk) -> None:
    path = desk.folder / "shifts.ics"
    entry = "UID:a\nSUMMARY:Mika\nDTSTART:20200101T090000\nDTEND:20200101T100000\nRRULE:FREQ=DAILY"
    entry = f"BEGIN:VEVENT\n{entry}\nEND:VEVENT"
    path.write_text(f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{entry}\nEND:VCALENDAR\n", "utf-8")
    desk.run("oncall", "import", desk.file("format: 1\nzone: Asia/Tokyo\n"))
    taken = desk.run("oncall", "import", str(path))
    assert (taken.exit_code, taken.stdout.endswith(" shifts of 1 people within 400 days. Taken.\n")) == (0, True)
    tomorrow = RealWorld().now() + timedelta(days=1)
    assert on(desk, f"{tomorrow:%Y-%m-%d} 09:00") == ["Mika"]
    assert on(desk, f"{tomorrow:%Y-%m-%d} 10:00") == []
    assert desk.run("oncall", "clear").exit_code == 0
    assert on(desk, f"{tomorrow:%Y-%m-%d} 09:00") == []


def test_a_calendar_inside_of_our_own_network_is_not_fetched(desk: Desk) -> None:
    refused = desk.run("oncall", "import", "https://127.0.0.1/shifts.ics")
    assert (refused.exit_code, refused.stderr) == (2, "The address leads into a private network.\n")


def test_what_is_piped_in_is_taken_and_an_address_too_which_then_stands_on_no_command_line(desk: Desk) -> None:
    taken = desk.run("oncall", "import", "-", typed=ROSTER)
    assert (taken.exit_code, taken.stdout) == (0, "2 shifts, 0 holidays, 0 overrides. Taken.\n")
    wrong = desk.run("oncall", "import", "-", typed=ROSTER.replace("Aki", "Akki"))
    assert (wrong.exit_code, "typed" in wrong.output) == (1, True)
    private = desk.run("oncall", "import", "-", typed="https://127.0.0.1/private-0123/shifts.ics\n")
    assert (private.exit_code, private.stderr) == (2, "The address leads into a private network.\n")
    assert desk.run("oncall", "import", "-", typed=b"\xff\xfe\x00").exit_code == 2


def test_own_shifts_are_given_out_as_a_calendar(desk: Desk) -> None:
    desk.run("oncall", "import", desk.file(ROSTER))
    given = desk.run("oncall", "export", "Aki")
    assert given.exit_code == 0
    assert given.stdout.startswith("BEGIN:VCALENDAR")
    assert "Aki" not in given.stdout
    unknown = desk.run("oncall", "export", "Akki")
    assert (unknown.exit_code, "Did you mean “Aki”?" in unknown.stderr) == (1, True)
    stranger = desk.run("oncall", "export", "Akki", "--link")
    assert (stranger.exit_code, "There is no volunteer" in stranger.stderr) == (1, True)
