"""`hotline flows check`: what it prints, and its exit status."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.flows import app
from bot.language import unsure
from bot.language.findings import Report
from bot.language.loading import load
from bot.language.reader import read
from tests.language.books import BROKEN, SAMPLE, broken, folder
from tests.language.test_loading import write


def check(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["check", *arguments])
    return result.exit_code, result.stdout, result.stderr


def test_a_sound_book_ends_well(tmp_path: Path) -> None:
    status, out, _ = check(str(write(tmp_path, folder(SAMPLE))))
    assert status == 0
    assert out.splitlines()[-1].startswith("0 errors")


def test_errors_are_shown_and_end_with_one(tmp_path: Path) -> None:
    status, out, _ = check(str(write(tmp_path, broken("unknown-step"))))
    assert status == 1
    assert (BROKEN / "unknown-step" / "expected.txt").read_text() in out
    assert out.splitlines()[-1].startswith("1 error,")


def test_a_folder_that_is_none_ends_with_two_and_says_what_to_do(tmp_path: Path) -> None:
    status, out, err = check(str(tmp_path / "nowhere"))
    assert (status, out) == (2, "")
    assert "There is no such folder." in err


def test_json_is_one_object_with_the_same_status(tmp_path: Path) -> None:
    status, out, _ = check(str(write(tmp_path, broken("unknown-step"))), "--json")
    assert status == 1
    assert [finding["code"] for finding in json.loads(out)["findings"] if finding["severity"] == "error"] == ["TM301"]


def test_the_content_folder_of_the_environment_is_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOTLINE_CONTENT_DIR", str(write(tmp_path, broken("unknown-step"))))
    assert check()[0] == 1


def test_a_release_counts_the_marked_warnings_as_errors(tmp_path: Path) -> None:
    folder = str(write(tmp_path, broken("words-missing-in-another-language")))
    assert check(folder)[0] == 0
    status, out, _ = check(folder, "--release")
    assert status == 1
    assert "error TM409" in out


def test_help_shows_examples() -> None:
    assert "hotline flows check content" in check("--help")[1]


@pytest.mark.parametrize(("settings", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)])
def test_a_terminal_gets_colours_unless_it_wants_none(tmp_path: Path, settings: dict[str, str], coloured: bool) -> None:
    folder = str(write(tmp_path, broken("unknown-step")))
    ours, theirs = pty.openpty()
    command = [sys.executable, "-c", f"from bot.cli.flows import app; app(['check', {folder!r}])"]
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"} | settings
    with open(theirs, "wb") as terminal:
        assert subprocess.run(command, stdout=terminal, env=environment, check=False).returncode == 1
    assert (b"\x1b[" in os.read(ours, 10_000)) == coloured
    os.close(ours)


def test_twelve_languages_are_checked_in_seconds_of_computing() -> None:
    """A bound against what grows faster than the content; the benchmarks measure how long it takes."""
    files = dict(load(None))
    ships = {path.split("/")[1] for path in files if path.startswith("translations/")}
    for number in range(12 - len(ships)):
        base = ("en", "ja", "th")[number % 3]
        for path in [path for path in files if path.startswith(f"translations/{base}/")]:
            files[path.replace(f"/{base}/", f"/{base}-{number}/")] = files[path]
    before = time.process_time()
    assert len(read(files).translations) == 12
    assert time.process_time() - before < 5


FLOW_WITH_HELP = """\
format: 1
flow: welcome
start: help
steps:
  help: {resources: {kinds: [labour]}, next: bye}
  bye: {end: true}
"""
SERVICE = """\
format: 1
country: JP
timezone: Asia/Tokyo
services:
  jp_labour:
    name: {en: Labour line}
    kind: labour
    channels: [{type: phone, dial: '110'}]
    sources: [somewhere]
"""


@pytest.mark.parametrize(("assured", "status"), [(None, 1), (date(2020, 1, 1), 1), (date.today(), 0)])
def test_a_release_hears_of_help_that_nobody_made_sure_of(assured: date | None, status: int) -> None:
    noted = f"    assured_date: {assured}\n    assured_how: called\n    assurer: staff\n" if assured else ""
    files = {"flows/welcome.yaml": FLOW_WITH_HELP.encode(), "flows/resources/JP.yaml": (SERVICE + noted).encode()}
    book = read(files | {"translations/en/words.ftl": b"welcome-bye = Bye.\n"}).book
    assert book is not None
    report = Report()
    unsure.check(book, date.today(), report)
    assert [(each.code, each.path) for each in report.findings({})] == [("TM531", "flows/welcome.yaml")] * status


def test_a_release_of_some_languages_leaves_the_others_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = str(write(tmp_path, broken("words-missing-in-another-language")))
    monkeypatch.setenv("HOTLINE_LANGUAGES", "en")
    assert "warning TM409" in check(folder, "--release")[1]
    monkeypatch.setenv("HOTLINE_LANGUAGES", "en,th")
    assert "error TM409" in check(folder, "--release")[1]
