"""`hotline translations`: what each command prints, and its exit status."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.root import flows, translations
from bot.language.findings import Report
from bot.language.loading import ContentError
from bot.translating import sheet
from tests.translating.books import ENGLISH, FLOW, THAI, files, write

THAI_FILE = "translations/th/welcome.ftl"
REVIEW = "translations/th/review.yaml"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path / "content", files())


def run(*arguments: str | Path) -> tuple[int, str, str]:
    """Status, output, errors; an error in our own words ends with 2, as in `hotline` itself."""
    result = CliRunner().invoke(translations.app, [str(each) for each in arguments])
    if isinstance(result.exception, ContentError):
        return 2, result.stdout, str(result.exception)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.stdout, result.stderr


def listed(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ── check ──────────────────────────────────────────────────────────────────────────────────────────────────


def test_check_shows_what_is_wrong_as_flows_check_does(folder: Path) -> None:
    status, out, _ = run("check", folder, "--language", "th")
    assert (status, out.splitlines()[-1]) == (0, "0 errors, 5 warnings.")
    assert "translations/th/welcome.ftl:13:1: warning TM711: “welcome-chats” is missing" in out
    write(folder, {THAI_FILE: THAI.replace("ไม่ถึง 18", "น" * 21).encode()})
    status, out, _ = run("check", folder, "--json")
    assert (status, json.loads(out)["errors"]) == (1, 1)
    assert {each["path"].split("/")[1] for each in json.loads(out)["findings"]} == {"pl", "th"}


def test_check_says_what_it_could_not_look_at(folder: Path) -> None:
    write(folder, {"flows/welcome.yaml": FLOW.replace("next: bye", "next: by").encode()})
    status, _, err = run("check", folder)
    assert (status, err) == (0, "What may be typed was not looked at: the flows have errors (hotline flows check).\n")


def test_check_of_a_language_that_is_not_there_is_a_misuse(folder: Path) -> None:
    assert "There is nothing in “vi” yet" in run("check", folder, "--language", "vi")[2]
    assert "is no language" in run("check", folder, "--language", "xq")[2]


def test_a_release_is_refused_while_nobody_has_read_what_is_served(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOTLINE_LANGUAGES", "pl")
    assert CliRunner().invoke(flows.app, ["check", str(folder)]).exit_code == 0
    result = CliRunner().invoke(flows.app, ["check", str(folder), "--release"])
    assert result.exit_code == 1
    assert (
        "translations/pl/review.yaml:1:1: error TM701: 1 of 8 texts were read by nobody: welcome-hello" in result.stdout
    )
    assert "translations/th/review.yaml" not in result.stdout


# ── coverage ───────────────────────────────────────────────────────────────────────────────────────────────


def test_coverage_shows_every_language_and_fails_below_what_is_asked(folder: Path) -> None:
    status, out, _ = run("coverage", folder)
    assert status == 0
    assert [block.split()[0] for block in out.split("\n\n")] == ["en", "pl", "th"]
    assert run("coverage", folder, "--min", "50")[0] == 1
    status, _, err = run("coverage", folder, "--min", "10", "--reviewed")
    assert (status, err.splitlines()[0]) == (1, "en has 0.0 % of 10 %.")


def test_coverage_is_json_for_programs(folder: Path) -> None:
    status, out, _ = run("coverage", folder, "--json", "--min", "100")
    assert status == 1
    assert [each["language"] for each in json.loads(out)] == ["en", "pl", "th"]


def test_what_ships_is_complete_in_every_language_and_read_by_nobody() -> None:
    status, out, _ = run("coverage", "--min", "90", "--json")
    assert status == 0
    for each in json.loads(out):
        assert (each["total"]["missing"], each["total"]["reviewed"]) == (0, 0)


# ── review ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_waits_is_listed_until_it_is_signed(folder: Path) -> None:
    status, out, err = run("review", "th", "--content", folder, "--flow", "welcome", "--list")
    assert (status, err) == (1, "4 of 4 wait for a reader.\n")
    assert "welcome-hello  (draft)" in out
    command = [
        "review",
        "th",
        "--content",
        folder,
        "--flow",
        "welcome",
        "--reader",
        "Thai lawyer",
        "--date",
        "2026-01-31",
    ]
    assert run(*command)[:2] == (0, f"4 signed by Thai lawyer: {REVIEW}\n")
    assert run("review", "th", "--content", folder)[:2] == (0, "\n")
    assert "by: Thai lawyer, on: 2026-01-31}" in (folder / REVIEW).read_text()


def test_signing_one_message_leaves_the_others_and_says_today(folder: Path) -> None:
    assert run("review", "th", "welcome-hello", "--content", folder, "--reader", "NK")[0] == 0
    (line,) = (folder / REVIEW).read_text().split("messages:\n")[1].splitlines()
    assert line.startswith("  welcome-hello: {source: ")
    assert date.fromisoformat(line.rpartition("on: ")[2].removesuffix("}"))
    waiting = json.loads(run("review", "th", "--content", folder, "--json")[1])
    assert [each["message"] for each in waiting] == ["welcome-alone", "welcome-age", "welcome-told"]
    assert waiting[0]["parts"][1] == {"part": "yes", "kind": "label", "source": "Yes", "text": "อยู่คนเดียว"}


def test_what_a_draft_was_made_from_is_noted_without_a_signature(folder: Path) -> None:
    assert run("review", "th", "--made", "--content", folder)[0] == 0
    (folder / "translations/en/welcome.ftl").write_text(ENGLISH.replace("Hello.", "Welcome."))
    _, out, _ = run("review", "th", "--content", folder)
    assert "welcome-hello  (stale)" in out
    assert "welcome-alone  (draft)" in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["th", "--reader", "NK"], "Name the messages that were read"),
        (["th", "welcome-helo", "--reader", "NK"], "Did you mean “welcome-hello”?"),
        (["th", "welcome-chats", "--reader", "NK"], "is not translated yet"),
        (["th", "--flow", "welcom", "--reader", "NK"], "Did you mean “welcome”?"),
        (["th", "welcome-hello", "--reader", "NK", "--date", "31.1.2027"], "is no day that was"),
        (["th", "welcome-hello", "--reader", "NK", "--date", "2999-01-31"], "is no day that was"),
        (["th", "welcome-hello", "--reader", "x" * 41], "at most 40 letters"),
        (["tj"], "“tj” is no language."),
        (["Thai"], "Did you mean “th”?"),
        (["vi"], "There is nothing in “vi” yet"),
        (["../th"], "“../th” is no language."),
    ],
)
def test_what_can_t_be_signed_is_told_and_nothing_is_written(folder: Path, arguments: list[str], told: str) -> None:
    before = listed(folder)
    status, out, err = run("review", *arguments, "--content", folder)
    assert (status, out) == (2, "")
    assert told in err
    assert listed(folder) == before


def test_a_review_with_a_fault_is_not_written_over(folder: Path) -> None:
    write(folder, {REVIEW: b"format: 1\nmessages:\n<<<<<<< mine\n"})
    before = listed(folder)
    status, _, err = run("review", "th", "welcome-hello", "--content", folder, "--reader", "NK")
    assert status == 2
    assert f"{REVIEW}:3:1: error TM703" in err
    assert listed(folder) == before


# ── a language of nobody ───────────────────────────────────────────────────────────────────────────────────


def test_a_language_of_nobody_is_written_and_is_not_for_a_release(folder: Path) -> None:
    write(folder, {"translations/en/welcome.ftl": ENGLISH.replace("Under 18", "Under eighteen years").encode()})
    status, out, _ = run("pseudo", "--content", folder)
    assert status == 0
    assert out.splitlines() == [
        "welcome-age.child: “Under eighteen years” would need 28 letters on its button.",
        "2 files in translations/xx-pseudo. Delete the folder before you publish.",
    ]
    result = CliRunner().invoke(flows.app, ["check", str(folder), "--release"])
    assert "error TM706: “xx-pseudo” is a language of nobody." in result.stdout
    assert "xx-pseudo" not in run("check", folder)[1]


def test_no_real_language_is_written_over_by_one_of_nobody(folder: Path) -> None:
    before = listed(folder)
    status, out, err = run("pseudo", "--content", folder, "--language", "th")
    assert (status, out) == (2, "")
    assert "is named xx" in err
    assert listed(folder) == before


# ── export and import ──────────────────────────────────────────────────────────────────────────────────────


def exported(folder: Path, words: dict[str, str]) -> Path:
    table = folder.parent / "th.csv"
    assert run("export", "th", "--content", folder, "-o", table)[0] == 0
    lines = sheet.read("t", table.read_bytes(), Report())
    table.write_bytes(sheet.write({**line.cells, "translation": words.get(line.cells["id"], "")} for line in lines))
    return table


def test_a_table_goes_out_and_comes_back(folder: Path) -> None:
    table = exported(folder, {"welcome-hello": "หวัดดี", "welcome-age.child": "น" * 21})
    status, out, err = run("import", table, "--content", folder)
    assert status == 1
    summary = "th: 1 changed, 0 confirmed as they are, 19 without new words, 1 refused:"
    assert out == f"{summary}\n  welcome-hello\n"
    assert "th.csv:" in err
    assert "error TM405: Row" in err
    assert (folder / THAI_FILE).read_text() == THAI.replace("สวัสดี", "หวัดดี")
    assert "welcome-hello: {source: " in (folder / REVIEW).read_text()


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    table, before = exported(folder, {"welcome-hello": "หวัดดี"}), listed(folder)
    status, out, _ = run("import", table, "--content", folder, "--dry-run")
    assert status == 0
    assert out.endswith("welcome-hello\nNothing was written.\n")
    assert listed(folder) == before


def test_a_table_without_new_words_changes_no_byte(folder: Path) -> None:
    table, before = exported(folder, {}), listed(folder)
    assert run("import", table, "--content", folder)[0] == 0
    assert listed(folder) == before


def test_older_words_are_taken_only_if_asked_for(folder: Path) -> None:
    table = exported(folder, {"welcome-hello": "หวัดดี"})
    (folder / "translations/en/welcome.ftl").write_text(ENGLISH.replace("Hello.", "Welcome."))
    status, _, err = run("import", table, "--content", folder)
    assert status == 1
    assert "It is now: Welcome." in err
    assert run("import", table, "--content", folder, "--force-stale")[0] == 0
    assert "welcome-hello  (stale)" in run("review", "th", "welcome-hello", "--content", folder)[1]


def test_one_flow_of_a_new_language_can_go_out(folder: Path) -> None:
    status, out, _ = run("export", "vi", "--flow", "welcome", "--content", folder)
    assert status == 0
    assert "hotline-" not in out
    assert out.count(",vi,") > 5


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["export", "xq"], "“xq” is no language."),
        (["export", "th", "--flow", "nothing"], "There is no flow “nothing”."),
        (["export", "th", "--format", "xlsx"], "csv is the only one"),
        (["import", "nowhere.csv"], "nowhere.csv can't be read: No such file or directory."),
        (["import", "."], "can't be read: Is a directory."),
    ],
)
def test_misuse_is_told(folder: Path, arguments: list[str], told: str) -> None:
    status, out, err = run(*arguments, "--content", folder)
    assert (status, out) == (2, "")
    assert told in err


def test_a_table_that_can_t_be_read_is_told_with_its_line(folder: Path, tmp_path: Path) -> None:
    table = tmp_path / "bad.csv"
    table.write_bytes(b"id;translation\n" + "ä".encode("cp1252"))
    status, out, err = run("import", table, "--content", folder)
    assert (status, out) == (1, "")
    assert err.startswith("bad.csv:2:1: error TM740: This is not UTF-8")
    assert "CSV UTF-8 (comma delimited)" in err


def test_a_table_whose_language_was_deleted_is_told(folder: Path) -> None:
    table = exported(folder, {"welcome-hello": "หวัดดี"})
    table.write_bytes(table.read_bytes().replace(b",th,", b",,"))
    status, out, err = run("import", table, "--content", folder)
    assert (status, out) == (2, "")
    assert "The first row has no language" in err


def test_a_folder_that_takes_no_file_keeps_all_it_has(folder: Path) -> None:
    (folder / "translations/th").joinpath("review.yaml").mkdir()
    table, before = exported(folder, {"welcome-hello": "หวัดดี"}), listed(folder)
    status, out, err = run("import", table, "--content", folder)
    assert (status, out) == (2, "")
    assert "Nothing was changed." in err
    assert listed(folder) == before


def test_a_table_is_not_written_where_there_is_no_place(folder: Path) -> None:
    status, _, err = run("export", "th", "--content", folder, "-o", folder / "flows")
    assert status == 2
    assert "can't be written" in err
