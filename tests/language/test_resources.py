"""`hotline resources`, and the directory that ships."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from bot.cli.resources import app
from bot.language.assuring import Assurance, NotAssuredError, assured
from bot.language.loading import SHIPPED, load
from bot.language.reader import read, read_resources

TODAY = datetime.now(UTC).date()
HEAD = (
    "format: 1\ncountry: {country}\ntimezone: Asia/Tokyo\nservices:\n  one:\n    name: {{en: One}}\n    kind: labour\n"
)


def run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, list(arguments))
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("flows", "translations"):
        shutil.copytree(SHIPPED / name, tmp_path / name)
    return tmp_path


def checked(country: str, *lines: str) -> list[str]:
    text = HEAD.format(country=country) + "".join(
        f"    {line}\n" for line in (*lines, "sources: [https://example.org]", "source_date: 2026-11")
    )
    return [finding.code for finding in read_resources({f"flows/resources/{country}.yaml": text.encode()})]


# ── what ships ─────────────────────────────────────────────────────────────────────────────────────────────


def test_the_shipped_directory_is_clean_and_nobody_made_sure_of_any_of_it() -> None:
    assert not [finding.message for finding in read_resources(load(None))]
    book = read(load(None)).book
    assert book is not None
    assert len(book.services) > 140
    assert not [service.name for service in book.services.values() if service.assured or service.is_sure(TODAY)]


def test_a_dissolved_organisation_stays_as_a_tombstone_without_a_number() -> None:
    book = read(load(None)).book
    assert book is not None
    gone = [service for service in book.services.values() if service.status == "defunct"]
    assert gone
    assert not any(service.channels for service in gone)


# ── check ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("country", "line", "codes"),
    [
        ("JP", "opening_hours: Mon to Fri", ["TM527"]),
        ("JP", "opening_hours: Mo-Fr 09:00-17:00; PH off", []),
        ("TH", "opening_hours: Mo-Fr 09:00-17:00; PH off", ["TM528"]),
        ("JP", "channels: [{type: phone, dial: 03-1234-567890}]", ["TM530"]),
        ("JP", "channels: [{type: phone, dial: 03-3501-0110, e164: '+81335010110'}]", []),
        ("JP", "channels: [{type: phone, dial: 03-3501-0110, e164: '+81335010111'}]", ["TM529"]),
        ("JP", "channels: [{type: phone, dial: call us, e164: nonsense}]", ["TM529"]),
        ("JP", "channels: [{type: phone, dial: call us}]", ["TM529"]),
        ("TH", "channels: [{type: phone, dial: '1300'}]", []),
    ],
)
def test_hours_and_numbers_are_looked_at_one_by_one(country: str, line: str, codes: list[str]) -> None:
    assert checked(country, line) == codes


def test_a_source_has_a_date_or_says_that_it_has_none() -> None:
    entry = HEAD.format(country="JP") + "    sources: [https://example.org]\n"
    for line, codes in (("", ["TM532"]), ("    source_date: 2026-11\n", []), ("    source_date: n.d.\n", [])):
        found = read_resources({"flows/resources/JP.yaml": (entry + line).encode()})
        assert [(finding.code, finding.line) for finding in found] == [(code, 5) for code in codes]


def test_check_ends_with_one_for_errors_and_with_nought_for_warnings(folder: Path) -> None:
    assert run("check", "--dir", str(folder))[0] == 0
    file = folder / "flows/resources/JP.yaml"
    file.write_text(file.read_text("utf-8").replace("kind: police", "kind: polic", 1), "utf-8")
    status, out, _ = run("check", "--dir", str(folder), "--json")
    assert (status, json.loads(out)["errors"]) == (1, 1)


# ── list ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_list_says_what_a_live_hotline_shows() -> None:
    status, out, _ = run("list", "--country", "th")
    assert status == 0
    assert "1300" in out
    assert "0 of them are shown by a live hotline" in out
    rows = json.loads(run("list", "--country", "TH", "--json")[1])
    assert {"name", "channels", "assured", "shown", "days_left"} <= rows[0].keys()
    assert not any(row["shown"] for row in rows)


# ── verify ─────────────────────────────────────────────────────────────────────────────────────────────────


def verify(folder: Path, *more: str, name: str = "jp_yorisoi") -> tuple[int, str, str]:
    return run("verify", name, "--by", "shift lead", "--how", "called", "--dir", str(folder), *more)


def test_a_verified_entry_is_shown_and_nothing_else_in_the_file_changes(folder: Path) -> None:
    before = (folder / "flows/resources/JP.yaml").read_text("utf-8").splitlines()
    assert verify(folder)[0] == 0
    after = (folder / "flows/resources/JP.yaml").read_text("utf-8").splitlines()
    assert [line for line in after if line not in before] == [
        f"    assured_date: {TODAY}", "    assured_how: called", "    assurer: 'shift lead'",
    ]  # fmt: skip
    rows = json.loads(run("list", "--dir", str(folder), "--json")[1])
    assert [row["name"] for row in rows if row["shown"]] == ["jp_yorisoi"]


def test_a_second_check_replaces_the_first(folder: Path) -> None:
    verify(folder, "--on", str(TODAY - timedelta(days=30)))
    verify(folder, "--second", "coordinator")
    text = (folder / "flows/resources/JP.yaml").read_text("utf-8")
    assert text.count("assured_date") == 1
    assert "approver: 'coordinator'" in text


@pytest.mark.parametrize("second", [(), ("--second", "shift lead")])
def test_where_two_persons_are_asked_for_one_is_not_enough(
    folder: Path, second: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOTLINE_TWO_PERSON", "1")
    status, _, err = verify(folder, *second)
    assert status == 2
    assert "second person" in err
    assert verify(folder, "--second", "coordinator")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("verify", "jp_yorisoy", "--by", "lead", "--how", "called"), "Did you mean “jp_yorisoi”?"),
        (("verify", "jp_yorisoi", "--by", "lead", "--how", "guessed"), "no way to make sure"),
        (("verify", "jp_yorisoi", "--by", "lead'\nkind: police", "--how", "called"), "can't be noted as a role"),
        (("verify", "jp_yorisoi", "--by", "lead", "--how", "called", "--on", "2999-01-01"), "future"),
        (("verify", "jp_yorisoi", "--by", "lead", "--how", "called", "--on", "yesterday"), "yesterday"),
    ],
)
def test_what_can_not_be_noted_is_told_and_changes_nothing(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    before = (folder / "flows/resources/JP.yaml").read_bytes()
    status, _, err = run(*arguments, "--dir", str(folder))
    assert status == 2
    assert said in err
    assert (folder / "flows/resources/JP.yaml").read_bytes() == before


def test_what_ships_with_the_program_is_not_changed() -> None:
    assert "--dir" in run("verify", "jp_yorisoi", "--by", "lead", "--how", "called")[2]


@settings(deadline=None, max_examples=3)
@given(
    st.sampled_from(sorted(read(load(None)).book.services)),
    st.sampled_from(["called", "operator_page", "operator_mail"]),
)  # type: ignore[union-attr]
def test_any_entry_can_be_noted_and_is_read_back(name: str, how: str) -> None:
    files = load(None)
    path, text = assured(files, name, Assurance("shift lead", how, "", TODAY), TODAY)
    book = read(files | {path: text}).book
    assert book is not None
    assert [service.name for service in book.services.values() if service.assured] == [name]


def test_a_name_of_nobody_is_refused() -> None:
    with pytest.raises(NotAssuredError):
        assured({}, "nobody", Assurance("lead", "called", "", TODAY), TODAY)
