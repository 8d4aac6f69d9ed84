"""The table that goes to a translator and comes back: CSV that Excel, LibreOffice and Google Sheets open as it is.

Written as UTF-8 with a byte order mark (Excel takes it for the system's old encoding without), commas, and nothing that
a spreadsheet would calculate. Read more widely: semicolons and tabs, UTF-16, columns in any order and more of them.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import NamedTuple

from bot.language.findings import Report, did_you_mean, quoted
from bot.language.model import Position
from bot.translating.cells import protected, restored

COLUMNS = (
    "id", "kind", "where", "variant", "comment", "source", "current", "translation", "longest", "status",
    "language", "source_stamp", "current_stamp",
)  # fmt: skip
NEEDED = ("id", "variant", "current", "translation", "language", "source_stamp", "current_stamp")
"""What coming back can't do without; the other columns are for people."""
MOST_BYTES = 16 * 1024 * 1024
"""All that the hotline says in a language is 0.2 MB as a table."""
SEPARATORS = (",", ";", "\t")
UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
ZIP = b"PK\x03\x04"
SAVE_AS = """In Excel: Save as, “CSV UTF-8 (comma delimited)”. In LibreOffice: Save as, “Text CSV”, Unicode (UTF-8).
In Google Sheets: File, Download, “Comma-separated values”."""


class Line(NamedTuple):
    """One row as it came back: where it begins, its number in a spreadsheet, its cells by column."""

    at: Position
    row: int
    cells: Mapping[str, str]


def write(rows: Iterable[Mapping[str, str]]) -> bytes:
    """The table, with CRLF between rows (RFC 4180) and LF inside of cells, as spreadsheets write it."""
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({column: protected(cell) for column, cell in row.items()})
    return codecs.BOM_UTF8 + text.getvalue().encode("utf-8")


def read(path: str, data: bytes, report: Report) -> list[Line]:
    """The rows of a table, without empty ones; what can't be read is reported. Raises nothing."""
    text = _decoded(path, data, report)
    if text is None:
        return []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    lines: list[Line] = []
    begun, row = 1, 0
    try:
        columns = _columns(next(reader, []), path, report)
        while columns:
            begun, row = reader.line_num + 1, row + 1
            cells = next(reader, None)
            if cells is None:
                break
            at = Position(path, begun, 1)
            if any(cells) and _fits(cells, columns, at, report):
                lines.append(Line(at, row + 1, _by_column(columns, cells)))
    except csv.Error as error:
        advice = "Save the table anew as CSV, with quotes where a cell holds a comma, a quote or a line break."
        report.error("TM741", Position(path, begun, 1), f"This row is no CSV: {error}.", advice)
        return []
    return lines


def _decoded(path: str, data: bytes, report: Report) -> str | None:
    top = Position(path, 1, 1)
    if len(data) > MOST_BYTES:
        too_large(path, report)
    elif data.startswith(ZIP):
        report.error("TM740", top, "This is a workbook, not a CSV file.", SAVE_AS)
    else:
        try:
            text = data.decode("utf-16" if data.startswith(UTF16) else "utf-8-sig")
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            report.error("TM740", Position(path, line, 1), "This is not UTF-8: letters would be lost.", SAVE_AS)
            return None
        if "\0" not in text:
            return text
        at = Position(path, text.count("\n", 0, text.index("\0")) + 1, 1)
        report.error("TM740", at, "A character stands here that no text has (NUL).", SAVE_AS)
    return None


def too_large(path: str, report: Report) -> None:
    """Say that a file is larger than any translation."""
    limit = f"{MOST_BYTES // 1024 // 1024} MiB"
    advice = "What `hotline translations export` writes is far smaller. Is it the right file?"
    report.error("TM740", Position(path, 1, 1), f"This file is larger than {limit}.", advice)


def _separator(text: str) -> str:
    """The one that makes most of our columns of the first line."""
    first = text.partition("\n")[0]
    return max(SEPARATORS, key=lambda each: sum(name in NEEDED for name in map(_named, first.split(each))))


def _named(cell: str) -> str:
    return cell.strip(' "\r\ufeff').lower().replace(" ", "_")


def _columns(cells: list[str], path: str, report: Report) -> list[str]:
    """The names of the columns; none where one that is needed is missing or there twice."""
    names = [_named(cell) for cell in cells]
    top = Position(path, 1, 1)
    before = report.errors(path)
    for name in NEEDED:
        if name not in names:
            advice = did_you_mean(name, [each for each in names if each], "The first row names the columns.")
            report.error("TM742", top, f"The column {quoted(name)} is missing.", advice)
        elif names.count(name) > 1:
            report.error("TM742", top, f"The column {quoted(name)} is there twice.", "Delete one of them.")
    return names if report.errors(path) == before else []


def _fits(cells: list[str], columns: list[str], at: Position, report: Report) -> bool:
    if any(cells[len(columns) :]):
        advice = "A cell with a comma has to stand in quotes. Save the table anew as CSV."
        report.error("TM741", at, "This row has more cells than there are columns.", advice)
    return not any(cells[len(columns) :])


def _by_column(columns: list[str], cells: list[str]) -> dict[str, str]:
    return {column: restored(cell) for column, cell in zip_longest(columns, cells[: len(columns)], fillvalue="")}
