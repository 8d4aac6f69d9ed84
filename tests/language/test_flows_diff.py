"""`hotline flows diff`: what it compares with what, and its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli.root import app
from bot.language.loading import load
from tests.language.books import broken
from tests.language.test_loading import write

QUESTION = b"Is anyone taking you to another place, "


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The shipped content with one question put otherwise."""
    files = load()
    words = "translations/en/labour.ftl"
    return write(tmp_path / "content", files | {words: files[words].replace(QUESTION, b"Is anyone moving you, ")})


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder without a database."""
    monkeypatch.chdir(tmp_path)


def diff(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["flows", "diff", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_where_nothing_is_published_it_compares_with_what_ships(content: Path, tmp_path: Path) -> None:
    status, out, _ = diff(content)
    assert status == 0
    assert out.splitlines()[:2] == [
        "Compared with what ships with the program:",
        "  1 step with other words: labour-moved (en)",
    ]
    assert "now: Thank you. This one is about the next two days. Is anyone moving you, " in out
    assert sorted(path.name for path in tmp_path.iterdir()) == ["content"], "looking made something"


def test_without_a_folder_it_is_the_one_of_the_settings(content: Path, tmp_path: Path) -> None:
    assert "Nobody would meet a difference." in diff()[1]
    (tmp_path / ".env").write_text(f"HOTLINE_CONTENT_DIR={content}\n")
    assert "labour-moved (en)" in diff()[1]


def test_what_people_meet_in_another_language_is_asked_for_by_its_tag(content: Path) -> None:
    assert diff(content, "--language", "ja,th")[1].splitlines()[1] == "  Nobody would meet a difference."
    status, _, err = diff(content, "--language", "jp")
    assert (status, "There is no language “jp”. There is: en, " in err) == (2, True)


def test_a_program_reads_counts_and_changes(content: Path) -> None:
    found = json.loads(diff(content, "--against", "shipped", "--json")[1])
    assert found["summary"] == {"words": 1}
    assert [(each["flow"], each["step"], each["language"]) for each in found["changes"]] == [("labour", "moved", "en")]


def test_what_is_not_there_to_compare_with_is_told(content: Path) -> None:
    status, out, err = diff(content, "--against", "published")
    assert (status, out) == (2, "")
    assert "Nothing is published yet" in err
    assert "There is no book 3" in diff(content, "--against", "3")[2]
    assert diff(content, "--against", "yesterday")[0] == 2


def test_content_with_errors_is_not_compared(tmp_path: Path) -> None:
    status, out, err = diff(write(tmp_path / "content", broken("unknown-flow")))
    assert (status, out) == (1, "")
    assert "TM302" in err
    assert diff(tmp_path / "nowhere")[0] == 2
