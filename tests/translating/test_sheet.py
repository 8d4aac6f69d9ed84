"""Tables from other programs, and from people who mean harm: an error with its line, or what stands in them."""

from __future__ import annotations

import csv
import io
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.findings import Report
from bot.translating import sheet
from tests.translating.books import content, files, rows

HEAD = ",".join(sheet.NEEDED)


def read(data: bytes | str) -> tuple[list[sheet.Line], list[str]]:
    report = Report()
    lines = sheet.read("t.csv", data.encode() if isinstance(data, str) else data, report)
    return lines, [f"{each.line} {each.code} {each.message}" for each in report.findings({})]


def test_the_table_opens_in_a_spreadsheet() -> None:
    """A byte order mark for Excel, CRLF between rows, nothing that is calculated, every cell under its column."""
    data = sheet.write([row | {"source": "=HYPERLINK(1)"} for row in rows(content(files()), "th")])
    assert data.startswith(b"\xef\xbb\xbfid,kind,where,")
    table = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert {row["source"] for row in table} == {"'=HYPERLINK(1)"}
    assert {len(row) for row in table} == {len(sheet.COLUMNS)}
    hello = table[0]
    assert (hello["id"], hello["kind"], hello["longest"]) == ("welcome-hello", "text", "4096")
    assert hello["comment"] == "Everybody may see the first forty characters.\nThe beginning\nWarm."
    assert data.count(b"\r\n") == len(table) + 1


def test_what_is_seen_where_is_said_in_each_row() -> None:
    table = {row["id"]: row for row in rows(content(files()), "th")}
    assert table["welcome-alone"]["where"] == "flow welcome, step alone; answers: Yes · No · I don't know"
    assert table["welcome-alone.no-heard"]["where"].endswith("typed for “No” of: You can skip this.")
    assert table["welcome-age.child"]["longest"] == "20"
    assert table["hotline-service.police"]["where"] == "the hotline itself, at any moment"


def test_a_label_that_the_source_does_not_have_is_offered_and_may_stay_empty() -> None:
    table = {row["id"]: row for row in rows(content(files()), "th")}
    own, free = table["welcome-alone.yes"], table["welcome-alone.no"]
    assert (own["source"], own["current"], own["status"]) == ("Yes", "อยู่คนเดียว", "draft")
    assert (free["source"], free["current"], free["status"]) == ("No", "", "optional")
    assert table["welcome-chats"]["status"] == "missing"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("id;translation\nไ".encode("utf-16-le"), "1 TM740 A character stands here that no text has (NUL)."),
        (f"{HEAD}\n".encode() + "a,,Größe".encode("cp1252"), "2 TM740 This is not UTF-8: letters would be lost."),
        (f"{HEAD}\n".encode() + "คน".encode("cp874"), "2 TM740 This is not UTF-8: letters would be lost."),
        (b"PK\x03\x04xl/workbook", "1 TM740 This is a workbook, not a CSV file."),
        (f"{HEAD}\na,\0", "2 TM740 A character stands here that no text has (NUL)."),
        (b"\xff\xfe\x00", "1 TM740 This is not UTF-8: letters would be lost."),
        ("", "1 TM742 The column “id” is missing."),
        ("one\ntwo\n", "1 TM742 The column “id” is missing."),
        (HEAD.replace("source_stamp", "source stampp"), "1 TM742 The column “source_stamp” is missing."),
        (f"{HEAD},id\n", "1 TM742 The column “id” is there twice."),
        (f'{HEAD}\n"a', "2 TM741 This row is no CSV: unexpected end of data."),
        (f'{HEAD}\nb,,,,,,\n"a"x,\n', "3 TM741 This row is no CSV: ',' expected after '\"'."),
        (f"{HEAD}\na,,,,,,,more\n", "2 TM741 This row has more cells than there are columns."),
        (f"{HEAD}\n{'x' * 200_000},,", "2 TM741 This row is no CSV: field larger than field limit (131072)."),
        (b"x" * (16 * 1024 * 1024 + 1), "1 TM740 This file is larger than 16 MiB."),
    ],
)
def test_what_can_t_be_read_is_told_with_its_line(data: bytes | str, told: str) -> None:
    lines, found = read(data)
    assert found[0] == told
    assert [line for line in lines if line.cells["id"] != "b"] == []


def test_a_row_knows_its_line_and_its_number_in_the_spreadsheet() -> None:
    lines, _ = read(f'{HEAD}\r\na,,"two\r\nlines",,,,\r\n,,,,,,\r\nb\r\n')
    assert [(line.cells["id"], line.at.line, line.row) for line in lines] == [("a", 2, 2), ("b", 5, 4)]
    assert lines[1].cells["translation"] == ""


def test_headings_are_known_however_they_are_written() -> None:
    lines, told = read(HEAD.upper().replace("_", " ") + "\na,,,x,,,\n")
    assert (told, lines[0].cells["translation"]) == ([], "x")


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f"{HEAD}\n{text}".encode("utf-8", "ignore")))
def test_no_bytes_at_all_raise(data: bytes) -> None:
    read(data)


def test_a_hundred_thousand_rows_take_seconds() -> None:
    data = (f"{HEAD}\n" + "a,b,c,d,e,f,g\n" * 100_000).encode()
    before = time.process_time()
    lines, _ = read(data)
    assert len(lines) == 100_000
    assert time.process_time() - before < 10
