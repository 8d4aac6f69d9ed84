"""`hotline flows schema`: what it prints and writes."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from bot.cli.root import app
from bot.language.editor import BESIDE, files, schema_path
from bot.language.reader import NO_FLOWS
from bot.language.schema import schemas


def schema(*arguments: str | Path) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, ["flows", "schema", *map(str, arguments)])
    return result.exit_code, result.stdout, result.stderr


def test_the_schema_of_a_flow_is_printed_or_that_of_another_file() -> None:
    assert json.loads(schema()[1]) == schemas()["flow"]
    assert json.loads(schema("--kind", "urgency")[1]) == schemas()["urgency"]


def test_all_that_an_editor_needs_goes_into_a_folder(tmp_path: Path) -> None:
    assert schema("--all", "--output", tmp_path / "content") == (0, "", "")
    written = {path.relative_to(tmp_path / "content").as_posix() for path in tmp_path.rglob("*.*") if path.is_file()}
    assert written == set(files())
    assert written >= {".vscode/settings.json", ".vscode/extensions.json", "docs/flow.schema.json"}


def test_all_of_it_needs_a_folder_to_go_into() -> None:
    assert schema("--all")[0] == 2


def test_the_settings_give_every_file_the_one_schema_that_is_its_own() -> None:
    settings = json.loads(files()[".vscode/settings.json"])
    globs = settings["yaml.schemas"]
    assert set(globs) == {f"./{schema_path(kind)}" for kind in schemas()}
    assert {each.removeprefix("!") for each in globs["./docs/flow.schema.json"][1:]} == set(NO_FLOWS)
    assert {each for each in BESIDE.values() if each.count("/") == 1} <= set(NO_FLOWS)
