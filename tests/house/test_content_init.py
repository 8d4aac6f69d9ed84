"""`hotline content init`: a folder of an organisation's own, in which everything that it says is true."""

from __future__ import annotations

import hashlib
import json
import re
import shlex
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from bot.cli.root import app
from bot.language.loading import load
from bot.language.reader import hash_of, read
from bot.language.source import LENT
from tests.house.test_command_line import COMMANDS


def init(folder: Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["content", "init", str(folder)])
    return result.exit_code, result.stdout, result.stderr


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house") / "content"
    assert init(folder)[0] == 0
    return folder


def own_hash(folder: Path | None) -> str:
    return hash_of({path: content for path, content in load(folder).items() if not path.startswith(LENT)})


def test_it_is_the_content_that_ships_and_has_no_errors(own: Path) -> None:
    assert own_hash(own) == own_hash(None)
    assert read(load(own)).book is not None


def test_the_example_conversations_and_the_notes_of_readers_come_with_it(own: Path) -> None:
    assert list((own / "flows" / "tests").glob("*.yaml"))
    assert (own / "translations" / "en" / "review.yaml").exists()


def test_every_schema_that_a_file_names_is_there(own: Path) -> None:
    named = 0
    for path in (own / "flows").rglob("*.yaml"):
        for schema in re.findall(r"\$schema=(\S+)", path.read_text("utf-8")):
            named += 1
            assert (path.parent / schema).resolve().is_relative_to(own)
            json.loads((path.parent / schema).read_text("utf-8"))
    assert named
    settings = json.loads((own / ".vscode" / "settings.json").read_text("utf-8"))
    assert all((own / schema).exists() for schema in settings["yaml.schemas"])
    assert json.loads((own / ".vscode" / "extensions.json").read_text("utf-8"))["recommendations"]


def test_it_notes_of_which_version_it_is_a_copy(own: Path) -> None:
    origin = json.loads((own / "shipped.json").read_text("utf-8"))
    assert origin["program"] == version("tomoshibi-hotline")
    assert origin["sha256"].keys() >= {"flows/welcome.yaml", "translations/en/welcome.ftl"}
    for name, digest in origin["sha256"].items():
        assert hashlib.sha256((own / name).read_bytes()).hexdigest() == digest


def test_every_command_of_its_pages_exists(own: Path) -> None:
    readme = (own / "README.md").read_text("utf-8")
    steps = yaml.safe_load((own / ".github" / "workflows" / "content.yml").read_text("utf-8"))["jobs"]["check"]["steps"]
    lines = [*re.findall(r"`(hotline [^`\n]+)`", readme), *(step["run"] for step in steps if "run" in step)]
    ours = [line for line in lines if line.startswith("hotline")]
    assert "hotline flows check . --release" in ours
    for line in ours:
        words = shlex.split(line)
        command = next((known for known in COMMANDS if f"{line} ".startswith(f"{known} ")), None)
        assert command, line
        options = {option for parameter in COMMANDS[command].params for option in parameter.opts}
        assert {word for word in words if word.startswith("-")} <= options, line


def test_every_folder_that_its_readme_names_is_there(own: Path) -> None:
    named = re.findall(r"`((?:flows|translations|docs|\.vscode)/[\w./]*)`", (own / "README.md").read_text("utf-8"))
    assert {name for name in named if not (own / name).exists()} <= {"flows/media/"}


def test_keys_settings_and_databases_are_not_kept_by_git(own: Path) -> None:
    ignored = (own / ".gitignore").read_text("utf-8").splitlines()
    assert {".env", "*.db", "*.db-*"} <= set(ignored)


@pytest.mark.parametrize("name", ["notes.txt", "flows", ".env"])
def test_a_folder_with_something_in_it_is_left_as_it_is(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir() if name == "flows" else (tmp_path / name).write_text("mine")
    status, out, err = init(tmp_path)
    assert (status, out) == (2, "")
    assert f"({name})" in err
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_repository_that_was_just_made_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    assert init(tmp_path)[0] == 0
    assert (tmp_path / ".git").is_dir()


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    status, _, err = init(tmp_path / "file" / "content")
    assert (status, "could not be written" in err) == (2, True)
