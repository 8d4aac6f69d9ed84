"""`docs/writing-flows.md` is true: whoever does what it says gets what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.language.loading import load
from bot.language.reader import read
from tests.house.newcomer import PAGE, Newcomer, blocks
from tests.house.test_written_docs import drawn

FOUND = {"hotline flows check": [1, 0, 0, 0, 1], "hotline flows check --fix": [1, 1, 1]}
"""How the checks of the page end: with words missing at first, wherever their places were just made, and with a
variable that one language has and another lacks."""


@pytest.fixture
def newcomer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Newcomer:
    return Newcomer(tmp_path, monkeypatch)


def test_from_nothing_to_a_published_flow(newcomer: Newcomer) -> None:
    for block in blocks():
        newcomer.does(block)
    ends: dict[str, list[int]] = {}
    for line, result in newcomer.done:
        ends.setdefault(line, []).append(result.exit_code)
    assert {line: codes for line, codes in ends.items() if any(codes)} == FOUND
    book = read(load(newcomer.folder / "content")).book
    assert book
    assert len(book.flows["room"].steps) == 8
    assert "Where people sleep" in newcomer.done[-1].result.output
    made = (newcomer.folder / "room.svg").read_text("utf-8")
    picture = PAGE.with_name("writing-room.svg").read_text("utf-8")
    assert seen(picture) == seen(made), "pytest tests/playground/watching/test_tutorial.py --screenshot"


def seen(picture: str) -> object:
    """The newcomer writes two languages; which others the hotline has meanwhile makes the picture no older."""
    return drawn(re.sub(r"(No words yet:) [\w, …-]+", r"\1 others", picture))
