"""`hotline flows print`: what it prints, and its exit status."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from bot.cli.root import app
from tests.language.books import SAMPLE, broken, folder
from tests.language.test_loading import write


def printing(*arguments: str | Path, **environment: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["flows", "print", *map(str, arguments)], env=environment)
    return result.exit_code, result.stdout, result.stderr


def test_all_flows_or_some_of_them_are_printed(tmp_path: Path) -> None:
    content = write(tmp_path, folder(SAMPLE))
    _, every, _ = printing(content)
    _, some, _ = printing("labour", "child", content)
    assert all(f'id="{name}"' in every for name in ("labour", "child", "danger"))
    assert 'id="labour"' in some
    assert 'id="danger"' not in some


def test_the_folder_may_come_from_the_environment_and_the_page_go_to_a_file(tmp_path: Path) -> None:
    content, file = write(tmp_path, folder(SAMPLE)), tmp_path / "labour.html"
    assert printing("labour", "--output", file, HOTLINE_CONTENT_DIR=str(content)) == (0, "", "")
    assert file.read_text("utf-8").startswith("<!DOCTYPE html>")


def test_the_state_of_each_translation_is_printed_as_its_review_says(tmp_path: Path) -> None:
    content = write(tmp_path, folder(SAMPLE))
    _, page, _ = printing(content)
    assert 'class="mark draft"' in page
    assert 'class="mark reviewed"' not in page


def test_more_languages_than_a_page_has_room_for_are_refused() -> None:
    status, _, err = printing("--language", "en,th,ja,en")
    assert status == 2
    assert "th,en" in err


def test_unknown_flows_and_languages_end_with_two(tmp_path: Path) -> None:
    content = write(tmp_path, folder(SAMPLE))
    assert printing("labor", content)[0] == 2
    assert printing(content, "--language", "en,xx")[0] == 2


def test_content_with_errors_is_not_printed(tmp_path: Path) -> None:
    status, out, err = printing(write(tmp_path, broken("unknown-step")))
    assert (status, out) == (1, "")
    assert "TM301" in err
