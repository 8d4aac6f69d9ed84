"""`docs/translating.md` is true: every command in it runs, every finding that it names is told, every status is one."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from typer.testing import CliRunner

from bot.cli.root import app
from bot.language.findings import Report
from bot.language.loading import SHIPPED
from bot.translating import sheet
from bot.translating.review import read_review
from bot.translating.status import Status

PAGE = Path(__file__).parents[2] / "docs" / "translating.md"
TEXT = PAGE.read_text("utf-8")
UNTIL_STOPPED = ("hotline flows watch",)
"""Commands that go on until Ctrl-C; their own tests start them."""


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.DOTALL)


def column(heading: str) -> list[str]:
    """The first cells of the table below a heading."""
    table = TEXT.split(heading)[1].split("\n\n|", 1)[1].split("\n\n")[0]
    return [line.split("|")[1 if line.startswith("|") else 0].strip(" `") for line in table.splitlines()[2:]]


def fill(table: Path) -> None:
    """What a translator does in between: new words in one row."""
    lines = sheet.read(table.name, table.read_bytes(), Report())
    words = {"welcome-hello": "สวัสดีค่ะ ดีใจที่คุณเขียนมา"}
    table.write_bytes(sheet.write({**line.cells, "translation": words.get(line.cells["id"], "")} for line in lines))


def test_every_command_runs_in_its_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("flows", "translations"):
        shutil.copytree(SHIPPED / name, tmp_path / "content" / name, ignore=shutil.ignore_patterns("tests"))
    monkeypatch.chdir(tmp_path)
    commands = [line for block in blocks("sh") for line in block.splitlines()]
    for command in commands:
        if command.startswith("export "):
            monkeypatch.setenv(*command.removeprefix("export ").split("="))
        elif not command.startswith(UNTIL_STOPPED):
            done = CliRunner().invoke(app, shlex.split(command)[1:])
            listed = "review" in command and "--reader" not in command and "--made" not in command
            assert done.exit_code == int(listed), f"{command}\n{done.output}"
            for table in tmp_path.glob("th.csv") if "export th" in command else ():
                fill(table)
    assert "สวัสดีค่ะ" in (tmp_path / "content/translations/th/welcome.ftl").read_text("utf-8")
    review = (tmp_path / "content/translations/th/review.yaml").read_text("utf-8")
    assert "by: Thai lawyer" in review
    assert "by: NK, on: 2026-11-20" in review
    assert len(commands) > 10


def test_the_columns_are_those_of_the_table() -> None:
    assert column("## The table") == list(sheet.COLUMNS[:10])


def test_the_statuses_are_those_that_are_counted() -> None:
    assert column("## How far it is") == [status.value for status in Status]


@pytest.mark.parametrize("told", column("the others are taken"))
def test_what_is_told_of_a_row_is_what_the_program_says(told: str) -> None:
    sources = "".join(
        path.read_text("utf-8")
        for folder in ("translating", "language")
        for path in (SHIPPED / "bot" / folder).glob("*.py")
    )
    for words in re.split(r"…|\d+", told):
        assert words.strip() in re.sub(r"\{[^}]*\}", "…", sources), words


def test_the_examples_can_be_read() -> None:
    for block in blocks("ftl"):
        assert all(isinstance(entry, ast.Message) for entry in FluentParser().parse(block).body)
    (review,) = blocks("yaml")
    report = Report()
    assert len(read_review("x", review.encode(), report).marks) == 2
    assert not report.errors()
