"""What stands in no flow: the hotline's own words, numbers, urgency, languages."""

from __future__ import annotations

from bot.language.diff import compare
from bot.language.diff.change import Change
from bot.language.loading import lend, load
from bot.language.reader import read
from tests.language.diff.tea import OLD, book, changed


def test_the_hotlines_own_words_and_phrases_are_told_apart_from_the_flows() -> None:
    files = load()
    words, phrases = (f"translations/en/{name}.ftl" for name in ("hotline", "phrases"))
    newer = files | {
        words: files[words].replace(b".leave = Leave quietly", b".leave = Go quietly"),
        phrases: files[phrases].replace(b"i am in danger | ", b""),
    }
    old, new = (read(each).book for each in (files, newer))
    assert old
    assert new
    assert list(compare(old, new, ["en"]).changes) == [
        Change("button_words", "hotline", "hotline-words", "en", "leave", "Leave quietly", "Go quietly"),
        Change("heard", "phrases", "phrases-danger", "en", "", "i am in danger", ""),
    ]


def test_an_emergency_number_and_a_sign_of_urgency_that_changed_are_told() -> None:
    files = load()
    numbers, urgency = "flows/emergency.yaml", "flows/urgency.yaml"
    newer = files | {
        numbers: files[numbers].replace(b"'119'", b"'118'", 1),
        urgency: files[urgency].replace(b"    - {can_leave_freely: unsure}\n", b""),
    }
    old, new = (read(each).book for each in (files, newer))
    assert old
    assert new
    by_table = {(each.flow, each.step): each for each in compare(old, new).changes}
    assert by_table.keys() == {("emergency", "JP"), ("urgency", "medium")}
    assert by_table["emergency", "JP"].before.startswith("119 ")
    assert by_table["emergency", "JP"].after.startswith("118 ")
    assert "110" not in by_table["emergency", "JP"].after
    assert by_table["urgency", "medium"].after == ""


def test_an_entry_of_the_help_directory_is_told_by_the_lines_that_changed() -> None:
    files = load()
    path = "flows/resources/CN.yaml"
    newer = files | {path: files[path].replace(b"dial: '12348'", b"dial: '12349'")}
    old, new = (read(each).book for each in (files, newer))
    assert old
    assert new
    assert list(compare(old, new).changes) == [
        Change("listed", "resources", "CN cn_12348", before="phone 12348", after="phone 12349")
    ]


def test_a_language_that_is_new_is_one_line() -> None:
    new = book(translations__vi__tea_ftl="tea-hello = Xin chào.\n")
    assert changed(new) == [Change("language_new", language="vi")]
    assert changed(OLD, old=new) == [Change("language_gone", language="vi")]


def test_the_shipped_content_does_not_differ_from_itself() -> None:
    one = read(load()).book
    other = read(lend(load())).book
    assert one
    assert other
    assert compare(one, other).changes == ()
