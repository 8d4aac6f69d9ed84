"""`hotline flows graph`: what it draws, where it writes it, and its exit status."""

from __future__ import annotations

from pathlib import Path

from typer.testing import CliRunner

from bot.cli.root import app
from tests.language.books import SAMPLE, broken, folder
from tests.language.test_loading import write


def graph(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["flows", "graph", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_a_flow_of_a_folder_is_drawn_to_the_screen_or_to_a_file(tmp_path: Path) -> None:
    content, file = write(tmp_path, folder(SAMPLE)), tmp_path / "labour.svg"
    status, out, _ = graph("labour", content)
    assert (status, out.startswith("<svg")) == (0, True)
    assert graph("labour", content, "--output", file) == (0, "", "")
    assert file.read_text("utf-8") == out


def test_without_a_flow_it_is_the_map_also_where_only_the_folder_is_named(tmp_path: Path) -> None:
    content = write(tmp_path, folder(SAMPLE))
    status, out, _ = graph(content, "--format", "mermaid")
    assert status == 0
    assert all(f"<b>{name}</b>" in out for name in ("child", "danger", "labour"))


def test_all_pictures_and_their_index_go_into_a_folder(tmp_path: Path) -> None:
    content, pictures = write(tmp_path, folder(SAMPLE)), tmp_path / "new" / "pictures"
    assert graph("--all", content, "--output", pictures) == (0, "", "")
    assert {path.name for path in pictures.iterdir()} == {
        "README.md", "all-flows.svg", "child.svg", "danger.svg", "labour.svg"
    }  # fmt: skip


def test_all_pictures_need_a_folder_to_go_into() -> None:
    status, _, err = graph("--all")
    assert status == 2
    assert "--output" in err


def test_a_flow_or_language_that_is_not_there_is_told_with_the_nearest_name(tmp_path: Path) -> None:
    content = write(tmp_path, folder(SAMPLE))
    assert graph("labor", content) == (2, "", "There is no flow “labor”. Did you mean “labour”?\n")
    status, _, err = graph("labour", content, "--language", "xx")
    assert (status, "no language “xx”" in err) == (2, True)


def test_content_with_errors_is_not_drawn_and_the_errors_are_shown(tmp_path: Path) -> None:
    status, out, err = graph(write(tmp_path, broken("unknown-step")))
    assert (status, out) == (1, "")
    assert "TM301" in err


def test_a_folder_that_is_none_ends_with_two(tmp_path: Path) -> None:
    status, _, err = graph("labour", tmp_path / "nowhere")
    assert (status, "There is no such folder." in err) == (2, True)
