"""Each folder of `broken` holds one way to get a book wrong; `expected.txt` is what staff are shown.

`REWRITE_EXPECTED=1 pytest tests/language/test_broken_books.py` writes the files anew, to be read before they are kept.
"""

from __future__ import annotations

import os

import pytest

from bot.language.findings import show
from bot.language.reader import read
from tests.language.books import BROKEN, FULL, SAMPLE, SOUND, broken, folder

NAMES = sorted(path.name for path in BROKEN.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_a_broken_book_is_shown_as_expected(name: str) -> None:
    shown = show(read(broken(name)).findings)
    expected = BROKEN / name / "expected.txt"
    if os.environ.get("REWRITE_EXPECTED"):
        expected.write_text(shown, encoding="utf-8")
    assert shown == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_a_book_is_refused_for_errors_and_for_nothing_else(name: str) -> None:
    reading = read(broken(name))
    assert reading.findings
    assert (reading.book is None) == any(finding.severity == "error" for finding in reading.findings)


def test_sound_books_have_no_findings() -> None:
    assert read(folder(SOUND)).findings == ()
    assert read(folder(SAMPLE)).findings == ()
    assert read(folder(FULL)).findings == ()


def test_every_place_is_in_its_file() -> None:
    for name in NAMES:
        files = broken(name)
        for finding in read(files).findings:
            if finding.path in files:
                lines = files[finding.path].decode("utf-8", "replace").split("\n")
                assert 1 <= finding.line <= len(lines) + 1, name
                assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1, name


def test_what_is_read_again_is_told_again_and_what_was_mended_is_not() -> None:
    for name in ("fluent-syntax", "message-twice", "alias", "bad-indent"):
        first, again = read(broken(name)).findings, read(broken(name)).findings
        assert first == again
    assert read(folder(SOUND)).findings == ()
