"""From the bytes of a file to its text, refusing what an editor would not show."""

from __future__ import annotations

import re
from bisect import bisect_right

from bot.language.findings import INVISIBLE, Report, code_point
from bot.language.model import Position

LENT = "shipped/"
"""Before the path of a file that the program lends to a content folder (`loading.lend`). The folder's own words and
tables come first; what is lent is checked where it is made, so nothing is said about it here."""
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How a file begins that was saved as "Unicode" by an old Windows program."""
DELETE_IT = "Delete it; typing the line anew is the surest way."
ENDING = re.compile(r"((?:flows|translations/[^/]+)/[^/]+)\.(?:(ya?ml)|ftl)(?:\.txt)?", re.IGNORECASE)
MOST_BYTES = 1024 * 1024
"""A flow of a thousand steps has 150 kB."""


def right_name(path: str) -> str:
    """How a file of flows or texts has to be called to be read: not .yml, nor .ftl.txt with its end hidden."""
    found = ENDING.fullmatch(path)
    return path if found is None else f"{found[1]}{'.yaml' if found[2] else '.ftl'}"


def decode(path: str, data: bytes, report: Report) -> str | None:
    """The text with plain line breaks and without a byte order mark, or None where it was refused."""
    if len(data) > MOST_BYTES:
        report.error(
            "TM102", Position(path, 1, 1), f"This file is larger than {MOST_BYTES // 1024} KiB.", "Split it up."
        )
        return None
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8")
        at = Lines(path, _plain(before)).position(len(_plain(before)))
        wrong = "This is UTF-16, not UTF-8." if data.startswith(UTF_16) else "This is not UTF-8."
        report.error("TM101", at, wrong, "Save the file as UTF-8 in your editor.")
        return None
    text = _plain(text)
    return text if _visible(path, text, report) else None


class Lines:
    """Where a place in a text stands: offsets from 0 to line and column from 1."""

    def __init__(self, path: str, text: str) -> None:
        self._path = path
        self._text = text
        self._starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def position(self, offset: int) -> Position:
        """The position of the character at `offset`."""
        line = bisect_right(self._starts, offset)
        return Position(self._path, line, offset - self._starts[line - 1] + 1)

    def find(self, words: str, start: int, end: int) -> Position:
        """The position of these words between two offsets; of the first offset where they are not."""
        return self.position(max(start, self._text.find(words, start, end)))


def _plain(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _visible(path: str, text: str, report: Report) -> bool:
    found = INVISIBLE.search(text)
    if found:
        report.error(
            "TM103",
            Lines(path, text).position(found.start()),
            f"A character that nobody sees stands here ({code_point(found[0])}).",
            DELETE_IT,
        )
    return found is None
