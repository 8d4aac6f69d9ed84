"""review.yaml: one line a message; who signed what, and when it stops being true."""

from __future__ import annotations

from datetime import date

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.findings import Report
from bot.translating.content import Content, read_content
from bot.translating.review import LETTERS, Mark, Review, is_date, is_reader, path_of, read_review, written
from bot.translating.reviewing import NothingToSignError, named, note_made, shown, sign, waiting
from bot.translating.status import Status
from tests.translating.books import ENGLISH, THAI, content, files

DAY = date(2027, 1, 31)
STAMPS = st.text(LETTERS, min_size=8, max_size=8)
TEXTS = st.text(min_size=1, max_size=40).filter(lambda text: is_reader(text) and text == text.strip())
NAMES = st.from_regex(r"[a-z][a-z0-9_]{0,8}-[a-z0-9_]{1,9}", fullmatch=True)
MARKS = st.builds(Mark, source=STAMPS) | st.builds(
    Mark, source=STAMPS, text=STAMPS, by=TEXTS, on=st.dates().map(date.isoformat), note=TEXTS
)


def read(text: str) -> tuple[Review, list[str]]:
    report = Report()
    review = read_review("r.yaml", text.encode(), report)
    return review, [f"{each.line}:{each.column} {each.code}" for each in report.findings({})]


def lines(*each: str) -> str:
    return "\n".join(["format: 1", "messages:", *(f"  {line}" for line in each), ""])


def signed(book: Content, *messages: str) -> str:
    marks = sign(book.languages["th"], messages, "Thai lawyer", DAY)
    return written(marks).decode()


@settings(max_examples=30)
@given(st.dictionaries(NAMES, MARKS, max_size=5))
def test_whatever_is_written_is_read_back_and_any_program_reads_the_same(marks: dict[str, Mark]) -> None:
    data = written(marks)
    report = Report()
    assert read_review("r.yaml", data, report).marks == marks
    assert not report.errors()
    loaded = yaml.load(data, Loader=yaml.BaseLoader)["messages"] or {}
    assert {name: Mark(**line) for name, line in loaded.items()} == marks


def test_a_line_is_a_message_and_they_are_sorted() -> None:
    text = written({"b-b": Mark("bcdfghjk"), "a-a": Mark("bcdfghjk", "kjhgfdcb", "NK", "2027-01-31")}).decode()
    assert text.endswith(
        "messages:\n  a-a: {source: bcdfghjk, text: kjhgfdcb, by: NK, on: 2027-01-31}\n  b-b: {source: bcdfghjk}\n"
    )


def test_two_people_s_lines_do_not_touch_each_other() -> None:
    before = written({f"a-{number}": Mark("bcdfghjk") for number in range(10, 20)})
    marks = dict(read_review("r", before, Report()).marks)
    after = written(marks | {"a-15": Mark("kkkkkkkk")}, before).splitlines()
    assert [old for old, new in zip(before.splitlines(), after, strict=True) if old != new] == [
        b"  a-15: {source: bcdfghjk}"
    ]


def test_comments_and_notes_of_people_stay() -> None:
    text = (
        "# mine\nformat: 1\nmessages:\n  # ask Noi\n  b-b: {source: bcdfghjk, note: “#1”, ask}   # soon\n  # the end\n"
    )
    text = text.replace("“#1”, ask", '"#1, ask"')
    review, told = read(text)
    assert told == []
    after = written({**review.marks, "a-a": Mark("kkkkkkkk")}, text.encode()).decode()
    assert after == text.replace("  # ask Noi", "  a-a: {source: kkkkkkkk}\n  # ask Noi")


def test_the_line_breaks_of_the_file_stay() -> None:
    before = b"format: 1\r\nmessages:\r\n  a-a: {source: bcdfghjk}\r\n"
    assert written(read_review("r", before, Report()).marks, before) == before


# ── statuses ───────────────────────────────────────────────────────────────────────────────────────────────


def status(message: str, *, review: str = "", **changed: str) -> Status:
    return content(files(**changed), th=review).languages["th"].status(message)


def test_what_is_signed_is_reviewed_until_its_words_or_its_source_change() -> None:
    review = signed(content(files()), "welcome-alone")
    assert status("welcome-alone", review=review) is Status.REVIEWED
    assert status("welcome-hello", review=review) is Status.DRAFT
    assert status("welcome-alone", review=review, th=THAI.replace("ลำพัง", "เดี่ยว")) is Status.DRAFT
    assert status("welcome-alone", review=review, en=ENGLISH.replace("You can skip", "Skip")) is Status.STALE


def test_what_people_type_in_the_source_makes_no_translation_stale() -> None:
    review = signed(content(files()), "welcome-alone")
    assert status("welcome-alone", review=review, en=ENGLISH.replace("by myself", "on my own")) is Status.REVIEWED


def test_line_breaks_that_nobody_sees_change_nothing() -> None:
    review = signed(content(files()), "welcome-alone")
    other = THAI.replace("\n        | ลำพัง", " |  ลำพัง |").replace("    .", "  .")
    assert status("welcome-alone", review=review, th=other) is Status.REVIEWED


def test_a_draft_knows_what_it_was_made_from() -> None:
    book = content(files())
    review = written(note_made(book.languages["th"], ["welcome-hello"])).decode()
    assert status("welcome-hello", review=review) is Status.DRAFT
    assert status("welcome-hello", review=review, en=ENGLISH.replace("Hello.", "Welcome.")) is Status.STALE
    assert status("welcome-hello", en=ENGLISH.replace("Hello.", "Welcome.")) is Status.DRAFT


def test_a_text_without_a_label_of_the_source_is_missing() -> None:
    assert status("welcome-age") is Status.DRAFT
    assert status("welcome-age", th=THAI.replace("    .adult = 18 ขึ้นไป\n", "")) is Status.MISSING
    assert status("welcome-chats") is Status.MISSING


def test_the_source_itself_can_be_signed_and_is_never_stale() -> None:
    book = content(files())
    review = written(sign(book.languages["en"], ["welcome-hello"], "lawyer", DAY)).decode()
    assert "source:" not in review.split("messages:")[1]
    assert content(files(), en=review).languages["en"].status("welcome-hello") is Status.REVIEWED
    changed = files(en=ENGLISH.replace("Hello.", "Welcome."))
    assert content(changed, en=review).languages["en"].status("welcome-hello") is Status.DRAFT


def test_what_a_language_lends_another_is_not_missing() -> None:
    folder = files() | {
        "translations/ja/welcome.ftl": "welcome-hello = こんにちは\nwelcome-chats = なんけん\n".encode(),
        "translations/ja-x-easy/welcome.ftl": "welcome-hello = やあ\n".encode(),
    }
    easy = content(folder).languages["ja-x-easy"]
    assert [easy.status(f"welcome-{name}") for name in ("hello", "chats", "told")] == ["draft", "lent", "missing"]


# ── signing ────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_waits_is_shown_with_its_source_above_it() -> None:
    book = content(files())
    several = list(waiting(book.languages["th"], book.reading.book, ["welcome-alone"]))
    assert shown("th", several) == (
        "welcome-alone  (draft)  flow welcome, step alone; answers: Yes · No · I don't know\n"
        "    en  Are you alone now?\n"
        "        You can skip this.\n"
        "    th  อยู่คนเดียวไหม\n"
        "  .yes\n"
        "    en  Yes\n"
        "    th  อยู่คนเดียว\n"
        "  .yes-heard\n"
        "    en  alone | by myself\n"
        "    th  คนเดียว | ตัวคนเดียว\n"
        "        | ลำพัง\n"
        "  .no-heard\n"
        "    en  not alone\n"
        "    th  ไม่คนเดียว"
    )


def test_what_is_signed_waits_no_longer() -> None:
    book = content(files(), th=signed(content(files()), "welcome-alone"))
    catalogue = book.languages["th"]
    left = [each.message for each in waiting(catalogue, book.reading.book, named(catalogue, (), "welcome"))]
    assert left == ["welcome-hello", "welcome-age", "welcome-told"]


@pytest.mark.parametrize(
    ("message", "flow", "words"),
    [
        ("welcome-helo", "", "Did you mean “welcome-hello”?"),
        ("welcome-chats", "", "is not translated yet"),
        ("", "welcom", "Did you mean “welcome”?"),
    ],
)
def test_what_is_not_there_can_t_be_signed(message: str, flow: str, words: str) -> None:
    with pytest.raises(NothingToSignError, match=words.replace("?", r"\?")):
        named(content(files()).languages["th"], [message] if message else [], flow)


# ── broken files ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (lines("<<<<<<< HEAD", "a-a: {source: bcdfghjk}").replace("  <", "<"), "3:1 TM703"),
        (lines("a-a: {source: bcdfghjk}", "a-a: {source: bcdfghjk}"), "4:3 TM106"),
        (lines("a-a: reviewed"), "3:8 TM704"),
        (lines("a-a: {source: 12345678}"), "3:3 TM704"),
        (lines("a-a: {source: bcdfghjk, by: NK}"), "3:3 TM704"),
        (lines("a-a: {text: bcdfghjk, by: NK, on: 31.1.2027}"), "3:3 TM704"),
        (lines("a-a: {text: bcdfghjk, by: NK, on: 2027-02-30}"), "3:3 TM704"),
        (lines("a-a: {text: bcdfghjk, by: '', on: 2027-01-31}"), "3:3 TM704"),
        (lines(f"a-a: {{text: bcdfghjk, by: {'x' * 41}, on: 2027-01-31}}"), "3:3 TM704"),
        (lines("a-a: {colour: red}"), "3:9 TM201"),
        (lines("a-a: &x {source: bcdfghjk}", "a-b: *x"), "3:8 TM107"),
        (lines("a-a: [source]"), "3:8 TM704"),
        ("format: 2\nmessages: {}\n", "1:9 TM205"),
        ("- a\n", "1:1 TM203"),
        ("messages: {}\n", "1:1 TM202"),
        (lines("a-a: {source: " + "[" * 100_000), "3:30 TM110"),
        ("\tx", "1:1 TM104"),
        ("format: 1\nmessages: {a: \0}\n", "2:15 TM103"),
    ],
)
def test_a_broken_file_is_told_with_its_place_and_nothing_is_taken_from_it(text: str, told: str) -> None:
    review, found = read(text)
    assert found[0].startswith(told)
    assert all(mark in (Mark(), Mark("bcdfghjk")) for mark in review.marks.values())


def test_a_broken_line_leaves_the_others() -> None:
    review, told = read(lines("a-a: {source: wrong}", "b-b: {source: bcdfghjk}"))
    assert (dict(review.marks), told) == ({"b-b": Mark("bcdfghjk")}, ["3:3 TM704"])


@given(st.binary(max_size=200))
def test_no_bytes_at_all_raise(data: bytes) -> None:
    read_review("r.yaml", data, Report())


def test_a_line_about_a_message_that_is_gone_is_a_warning() -> None:
    text = lines("welcome-helo: {source: bcdfghjk}")
    report = Report()
    read_content(files(), {path_of("th"): text.encode()}, report)
    (found,) = report.findings({})
    assert (found.code, found.line, found.severity) == ("TM705", 3, "warning")
    assert "Did you mean “welcome-hello”?" in found.help


@pytest.mark.parametrize("text", ["", " ", "x" * 41, "two\nlines", "hid\u202eden", "nul\0"])
def test_who_is_no_reader(text: str) -> None:
    assert not is_reader(text)


@pytest.mark.parametrize("text", ["2027-1-1", "20270101", "2027-W01-1", "2027-13-01", "", "today"])
def test_what_is_no_date(text: str) -> None:
    assert not is_date(text)
