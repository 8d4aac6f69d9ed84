"""Somebody who does what `docs/writing-flows.md` says, in its order, and nothing else."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.cli.root import app

PAGE = Path(__file__).parents[2] / "docs" / "writing-flows.md"
BLOCK = re.compile(r"((?:[^\n]+\n)*)\n```(\w+)\n(.*?)```", re.DOTALL)
PATH = re.compile(r"`(content/[^`]+\.(?:yaml|ftl))`")
PLACE = re.compile(r"(below|in place of) the\s+line\s+`([^`]+)`")
UNTIL_STOPPED = "hotline flows watch"
"""Goes on until Ctrl-C."""


LANGUAGES = ("en", "ja", "th")
"""What they write, and one that lacks it."""


class Block(NamedTuple):
    """A block of the page, and the lines before it, which say what it is."""

    before: str
    language: str
    text: str


class Done(NamedTuple):
    """A command and what came of it."""

    line: str
    result: Result


def blocks() -> list[Block]:
    """All of the page."""
    return [Block(*found.groups()) for found in BLOCK.finditer(PAGE.read_text("utf-8"))]


class Newcomer:
    """Has a folder to be in, and a terminal in it."""

    def __init__(self, folder: Path, terminal: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.terminal = terminal
        self.done: list[Done] = []
        terminal.chdir(folder)

    def does(self, block: Block, only: str = "") -> None:
        """What the block says. `only`: of commands those alone in which one of these words stands (`|`)."""
        match block.language:
            case "sh":
                for line in block.text.splitlines():
                    if re.search(only, line) and line != UNTIL_STOPPED:
                        self._types(line)
            case "text":
                self._reads(block.text)
            case _:
                self._writes(block)

    def _types(self, line: str) -> None:
        if line.startswith("export "):
            name, value = line.removeprefix("export ").split("=", 1)
            shown = subprocess.run(["sh", "-c", f"printf %s {value}"], capture_output=True, text=True, check=True)
            self.terminal.setenv(name, shown.stdout)
        else:
            self.done.append(Done(line, CliRunner().invoke(app, shlex.split(line)[1:])))
            if "content init" in line:
                self._keeps_what_the_page_speaks_of()

    def _keeps_what_the_page_speaks_of(self) -> None:
        """Nine more languages, and seven hundred conversations in them, would only make every command slower."""
        shutil.rmtree(self.folder / "content" / "flows" / "tests")
        for language in (self.folder / "content" / "translations").iterdir():
            if language.name not in LANGUAGES:
                shutil.rmtree(language)
        (self.folder / "content" / "flows" / "tests").mkdir()

    def _reads(self, text: str) -> None:
        shown = self.done[-1].result.output
        assert all(line in shown.splitlines() for line in text.splitlines()), f"{text}\n— and not:\n{shown}"

    def _writes(self, block: Block) -> None:
        path = self.folder / PATH.findall(block.before)[-1]
        place = PLACE.search(block.before)
        if place is None:
            path.write_text(block.text, "utf-8")
            return
        how, line = place.groups()
        lines = path.read_text("utf-8").splitlines(keepends=True)
        at = lines.index(f"{line}\n")
        lines[at : at + 1] = [block.text] if how == "in place of" else [f"{line}\n", block.text]
        path.write_text("".join(lines), "utf-8")
