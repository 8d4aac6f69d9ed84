"""Out to a table and back: nothing is lost, and only what changed moves."""

from __future__ import annotations

import csv
import io

import pytest
from fluent.syntax import FluentParser, ast
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.language.loading import load
from bot.translating import sheet
from bot.translating.cells import cell_of, pattern_of, protected, restored, tidy
from bot.translating.content import Content
from bot.translating.files import load_reviews
from tests.translating.books import THAI, brought, content, files, filled, rows

LETTERS = st.sampled_from("abc ไทย語é'\"|,;=+-@[.*#}{\\&<>0９＝\t\n\n  …☎️👍🏽")
CELLS = st.text(LETTERS, min_size=1, max_size=40).map(lambda text: text.replace("{", "{ $chats }").replace("}", " }"))
PLAIN = st.text(st.sampled_from("abc ไทย語é'\"|,;=+-@[.*#\\&0９＝\n👍🏽"), max_size=30).map(tidy).filter(bool)


def shipped() -> Content:
    return content(load(None), **{path.split("/")[1]: data.decode() for path, data in load_reviews(None).items()})


def with_current(table: list[dict[str, str]]) -> bytes:
    return sheet.write([row | {"translation": row["current"]} for row in table])


def comments(text: str) -> list[str]:
    return [line for line in text.splitlines() if line.startswith("#")]


@pytest.mark.parametrize("language", ["en", "ja", "th"])
def test_what_ships_comes_back_byte_for_byte(language: str) -> None:
    book = shipped()
    for table in (sheet.write(rows(book, language)), with_current(rows(book, language))):
        result, told = brought(book, language, table)
        assert ([path for path in result.files if path.endswith(".ftl")], told, result.refused) == ([], [], 0)


def test_each_text_of_what_ships_is_the_same_after_a_cell() -> None:
    for name, data in load(None).items():
        if not name.endswith(".ftl"):
            continue
        for entry in FluentParser().parse(data.decode()).body:
            if isinstance(entry, ast.Message) and entry.value:
                assert cell_of(pattern_of(cell_of(entry.value))) == cell_of(entry.value)


@given(PLAIN)
@example("first\n [second")
def test_what_a_translator_types_is_what_stands_in_the_file(text: str) -> None:
    assert cell_of(pattern_of(text)) == text


@given(st.text(max_size=20))
def test_no_cell_begins_with_what_a_spreadsheet_calculates_and_nothing_is_lost(text: str) -> None:
    assert protected(text)[:1] not in {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"}
    assert restored(protected(text)) == text


@pytest.mark.parametrize("text", ["=1+1", "+81", "-no", "@all", "'=1", "''-x", "'tis", "＝1", "\tx"])
def test_formulas_are_texts(text: str) -> None:
    assert protected(text).startswith("'")
    assert restored(protected(text)) == text


@settings(max_examples=8, deadline=None)
@given(
    st.dictionaries(st.sampled_from([row["id"] for row in rows(content(files()), "th") if not row["variant"]]), PLAIN)
)
def test_with_changes_only_the_changed_texts_move(words: dict[str, str]) -> None:
    book = content(files())
    result, _ = brought(book, "th", filled(book, "th", words))
    after = content({**book.files, **{path: data for path, data in result.files.items() if path.endswith(".ftl")}})
    before = {(row["id"], row["variant"]): row["current"] for row in rows(book, "th")}
    now = {(row["id"], row["variant"]): row["current"] for row in rows(after, "th")}
    assert now == before | {(name, ""): words[name] for name in result.changed}
    kept = result.files.get("translations/th/welcome.ftl", THAI.encode()).decode()
    assert comments(kept) == comments(THAI)


@settings(max_examples=20, deadline=None)
@given(CELLS)
@example("\t")
def test_whatever_a_translator_types_is_taken_as_it_stands_or_refused(text: str) -> None:
    book = content(files())
    result, told = brought(book, "th", filled(book, "th", {"welcome-hello": text}))
    if not result.changed:
        assert told or tidy(text) in ("", "สวัสดี")
        assert not result.files
        return
    after = content({**book.files, **{path: data for path, data in result.files.items() if path.endswith(".ftl")}})
    shown = next(row["current"] for row in rows(after, "th") if row["id"] == "welcome-hello")
    assert shown.replace("{ $chats }", "{$chats}") == tidy(text).replace("{ $chats }", "{$chats}")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_breaks_and_the_mark_of_a_file_stay(newline: str, mark: str) -> None:
    book = content(files(th=mark + THAI.replace("\n", newline)))
    words = {"welcome-age.child": "เด็ก", "welcome-hello": "สวัสดี\nค่ะ"}
    result, told = brought(book, "th", filled(book, "th", words))
    assert told == []
    changed = THAI.replace("ไม่ถึง 18", "เด็ก").replace("welcome-hello = สวัสดี", "welcome-hello =\n    สวัสดี\n    ค่ะ")
    expected = mark + changed.replace("\n", newline)
    assert result.files["translations/th/welcome.ftl"] == expected.encode()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_from_another_program_is_read_all_the_same(separator: str, encoding: str) -> None:
    """Other separators, other quotes, columns in another order and more of them, rows behind the last."""
    book = content(files())
    columns = [
        "translation",
        "Note",
        *reversed([each for each in sheet.COLUMNS if each not in ("translation", "where")]),
    ]
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writeheader()
    for row in rows(book, "th"):
        words = "'=หวัดดี" if row["id"] == "welcome-hello" else ""
        del row["where"]
        writer.writerow(row | {"Note": "?", "translation": words, "current": protected(row["current"])})
    text.write(separator * 11 + "\r\n")
    result, told = brought(book, "th", text.getvalue().encode(encoding))
    assert told == []
    assert b"welcome-hello = =" in result.files["translations/th/welcome.ftl"]


def test_a_row_whose_quoting_a_spreadsheet_took_away_is_still_known() -> None:
    """Google Sheets hides the apostrophe, and writes the cell without it."""
    book = content(files(th=THAI.replace("= สวัสดี", "= -สวัสดี-")))
    table = filled(book, "th", {}).replace("'-สวัสดี-".encode(), "-สวัสดี-".encode())
    result, told = brought(book, "th", table)
    assert (dict(result.files), told) == ({}, [])
