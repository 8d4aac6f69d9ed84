"""What `docs/transcripts.md` shows is true: its example plays, and each line that it explains can be read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.language.findings import Report, show
from bot.language.transcript_file import READERS, read_transcripts
from bot.rehearsal.ways import rehearse
from tests.content.shipped import book

PAGE = (Path(__file__).parents[2] / "docs/transcripts.md").read_text("utf-8")
LINES = [line for line in re.findall(r"`([^`\n]+)`", PAGE) if line.partition(":")[0] in READERS and ": " in line]
BEFORE = "- as: {language: [en, th]}\n- duty: {anna: {}, chai: {}}\n- they: start\n"


def test_the_example_plays() -> None:
    text = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)[0]
    report = Report()
    transcripts = read_transcripts({"flows/tests/labour.yaml": text.encode()}, book(), report)
    assert report.findings({}) == ()
    assert all(each.played.difference is None for each in rehearse(transcripts, (book(),)))


@pytest.mark.parametrize("line", LINES)
def test_a_line_that_is_explained_can_be_read(line: str) -> None:
    begins = line.startswith(("as:", "duty:"))
    of_one = line.startswith("volunteer: ") and "{" not in line
    before = "" if begins else "- they: start\n" if of_one else BEFORE
    written = f"{before}- {line}\n" + ("- they: start\n" if begins else "")
    report = Report()
    assert read_transcripts({"x.yaml": written.encode()}, book(), report), show(report.findings({}))


def test_every_kind_of_line_is_explained() -> None:
    assert {line.partition(":")[0] for line in LINES} == set(READERS)
