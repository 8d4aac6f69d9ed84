"""Each folder of `broken` holds transcripts that are wrong; `expected.txt` is what staff are shown.

`REWRITE_EXPECTED=1 pytest tests/rehearsal/test_broken_transcripts.py` writes the files anew, to be read before they are
kept.
"""

from __future__ import annotations

import os

import pytest

from bot.language.findings import show
from tests.rehearsal.books import BROKEN, broken, findings

NAMES = sorted(path.name for path in BROKEN.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_a_broken_transcript_is_shown_as_expected(name: str) -> None:
    shown = show(findings(broken(name)))
    expected = BROKEN / name / "expected.txt"
    if os.environ.get("REWRITE_EXPECTED"):
        expected.write_text(shown, encoding="utf-8")
    assert shown == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_every_place_is_in_its_file(name: str) -> None:
    files = broken(name)
    for finding in findings(files):
        lines = files[finding.path].decode().split("\n")
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
