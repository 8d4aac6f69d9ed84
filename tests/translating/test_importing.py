"""What becomes of the rows of a table: taken, left as it was, or refused with its line and what to do."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.findings import Report
from bot.language.loading import load
from bot.language.model import Position
from bot.language.reader import read
from bot.translating import sheet
from bot.translating.importing import take
from bot.translating.review import path_of, read_review
from bot.translating.sheet import Line
from tests.translating.books import ENGLISH, FLOW, POLISH, THAI, brought, content, files, filled, rows

WORDS = "translations/th/welcome.ftl"


def words_of(result: object, path: str = WORDS) -> str:
    return result.files[path].decode()  # type: ignore[attr-defined]


def test_only_the_line_of_a_changed_text_moves() -> None:
    book = content(files())
    result, told = brought(book, "th", filled(book, "th", {"welcome-alone.yes-heard": "คนเดียว | อยู่คนเดียว"}))
    before, after = THAI.splitlines(), words_of(result).splitlines()
    assert told == []
    assert [line for line in before if line not in after] == before[6:9]
    assert [line for line in after if line not in before] == ["    .yes-heard = คนเดียว | อยู่คนเดียว"]
    assert (result.changed, result.refused) == (["welcome-alone.yes-heard"], 0)


def test_a_new_text_goes_where_the_source_has_it() -> None:
    book = content(files())
    result, told = brought(book, "th", filled(book, "th", {"welcome-chats": "กี่แชท"}))
    assert told == []
    assert words_of(result) == THAI.replace("18 ขึ้นไป\n", "18 ขึ้นไป\nwelcome-chats = กี่แชท\n")


def test_a_new_text_stands_behind_the_one_before_it_and_not_before_the_next() -> None:
    thai = THAI.replace("welcome-told", "\n# About chats.\nwelcome-told")
    book = content(files(th=thai))
    result, _ = brought(book, "th", filled(book, "th", {"welcome-chats": "กี่แชท"}))
    assert words_of(result) == thai.replace("18 ขึ้นไป\n", "18 ขึ้นไป\nwelcome-chats = กี่แชท\n")


def test_a_new_label_goes_between_its_neighbours() -> None:
    book = content(files())
    words = {"welcome-alone.no": "ไม่", "welcome-age.child-heard": "เด็ก"}
    result, _ = brought(book, "th", filled(book, "th", words))
    expected = THAI.replace("        | ลำพัง\n", "        | ลำพัง\n    .no = ไม่\n")
    assert words_of(result) == expected.replace("ไม่ถึง 18\n", "ไม่ถึง 18\n    .child-heard = เด็ก\n")


def test_a_language_that_has_nothing_yet_gets_its_files() -> None:
    book = content(files())
    words = {"welcome-hello": "Xin chào", "welcome-alone": "Bạn ở một mình?", "welcome-alone.yes-heard": "một mình"}
    result, told = brought(book, "vi", filled(book, "vi", words))
    assert told == []
    text = "welcome-hello = Xin chào\nwelcome-alone = Bạn ở một mình?\n    .yes-heard = một mình\n"
    assert words_of(result, "translations/vi/welcome.ftl") == text
    assert read_review("x", result.files[path_of("vi")], Report()).marks.keys() == {"welcome-hello", "welcome-alone"}


def test_the_first_message_of_a_section_goes_before_the_next_one_of_it() -> None:
    polish = "welcome-age = Ile masz lat, { $chats }?\n"
    book = content(files(pl=POLISH + "\n## The rest\n" + polish))
    result, _ = brought(book, "pl", filled(book, "pl", {"welcome-alone": "Sama?", "welcome-chats": "Ile?"}))
    expected = f"{POLISH}welcome-alone = Sama?\n\n## The rest\n{polish}welcome-chats = Ile?\n"
    assert words_of(result, "translations/pl/welcome.ftl") == expected


def test_a_term_and_the_text_that_uses_it_come_together() -> None:
    english = ENGLISH.replace("Hello.", "Hello, this is { -name }.") + "\n# Our name.\n-name = Tomoshibi\n"
    thai = THAI.replace("= สวัสดี", "= สวัสดี { -name }")
    book = content(files(en=english))
    words = {"-name": "โคม", "welcome-hello": "สวัสดี { -name }"}
    (row,) = (row for row in rows(book, "th") if row["id"] == "-name")
    assert (row["where"], row["status"], row["kind"]) == ("a word that other texts use", "missing", "text")
    assert row["comment"].endswith("Our name.")
    result, told = brought(book, "th", filled(book, "th", words))
    assert told == []
    assert words_of(result) == thai + "-name = โคม\n"
    result, told = brought(book, "th", filled(book, "th", {"welcome-hello": "สวัสดี { -name }"}))
    assert (dict(result.files), [each.split()[1] for each in told]) == ({}, ["TM408"])
    later = content(files(en=english, th=thai + "-name = โคม\n"))
    assert later.languages["th"].status("-name") == "draft"
    result, _ = brought(later, "th", filled(later, "th", {"-name": "โคมไฟ"}))
    assert words_of(result) == thai + "-name = โคมไฟ\n"


# ── variants ───────────────────────────────────────────────────────────────────────────────────────────────


def test_each_variant_that_the_language_needs_is_a_row_with_a_whole_sentence() -> None:
    of_told = {row["variant"]: row["source"] for row in rows(content(files()), "pl") if row["id"] == "welcome-told"}
    assert of_told == {
        "age=child, chats=one": "You have one chat.",
        "age=child, chats=few": "You have { $chats } chats.",
        "age=child, chats=many": "You have { $chats } chats.",
        "age=child, chats=other": "You have { $chats } chats.",
        "age=other, chats=one": "So you have one chat.",
        "age=other, chats=few": "So you have { $chats } chats.",
        "age=other, chats=many": "So you have { $chats } chats.",
        "age=other, chats=other": "So you have { $chats } chats.",
    }


def told_in(language: str, **words: str) -> dict[str, str]:
    return {
        f"welcome-told [{row['variant']}]": words[row["variant"].rpartition("=")[2]]
        for row in rows(content(files()), language)
        if row["id"] == "welcome-told"
    }


def test_variants_are_put_together_again_and_a_choice_without_a_difference_goes() -> None:
    book = content(files())
    words = told_in(
        "pl", one="Masz czat.", few="Masz { $chats } czaty.", many="{ $chats } czatów.", other="{ $chats }."
    )
    result, told = brought(book, "pl", filled(book, "pl", words))
    assert told == []
    assert words_of(result, "translations/pl/welcome.ftl") == POLISH + (
        "welcome-told =\n    { $chats ->\n        [one] Masz czat.\n        [few] Masz { $chats } czaty.\n"
        "        [many] { $chats } czatów.\n       *[other] { $chats }.\n    }\n"
    )


def test_a_text_that_has_the_choice_of_the_source_keeps_it() -> None:
    book = content(files())
    words = told_in("th", other="มี { $chats } แชท") | {"welcome-told [age=child, chats=other]": "หนูมี { $chats } แชท"}
    result, told = brought(book, "th", filled(book, "th", words))
    assert told == []
    told_now = (
        "welcome-told =\n    { $age ->\n        [child] หนูมี { $chats } แชท\n       *[other] มี { $chats } แชท\n    }\n"
    )
    assert words_of(result).endswith(told_now)


def test_a_variant_without_words_is_refused_with_its_name() -> None:
    book = content(files())
    words = told_in("pl", one="Masz czat.", few="Masz { $chats } czaty.", many="", other="{ $chats }.")
    result, told = brought(book, "pl", filled(book, "pl", words))
    assert (dict(result.files), result.changed, result.refused) == ({}, [], 6)
    assert all("welcome-told" in each for each in told)


# ── what is refused ────────────────────────────────────────────────────────────────────────────────────────


def refused(words: dict[str, str], *, stale: bool = False, **later: str) -> list[str]:
    """Exported from the book as it is, brought back to one that changed meanwhile; nothing of it is taken."""
    table = filled(content(files()), "th", words)
    result, told = brought(content(files(**later)), "th", table, stale=stale)
    assert (dict(result.files), result.changed, result.refused) == ({}, [], len(words))
    return told


def test_a_source_that_changed_since_is_refused_by_row() -> None:
    told = refused({"welcome-hello": "หวัดดี"}, en=ENGLISH.replace("Hello.", "Welcome."))
    assert told == ["2 TM750 Row 2: The source of “welcome-hello” changed since this was exported."]


def test_a_source_that_changed_elsewhere_in_the_message_refuses_only_its_own_rows() -> None:
    table = filled(content(files()), "th", {"welcome-age": "อายุ { $chats }", "welcome-age.child": "เด็ก"})
    later = content(files(en=ENGLISH.replace("Under 18", "Not yet 18")))
    result, told = brought(later, "th", table)
    assert result.changed == ["welcome-age"]
    assert [each.split()[1] for each in told] == ["TM750"]


def test_with_force_it_is_taken_and_stale() -> None:
    table = filled(content(files()), "th", {"welcome-hello": "หวัดดี"})
    later = content(files(en=ENGLISH.replace("Hello.", "Welcome.")))
    result, told = brought(later, "th", table, stale=True)
    assert told == []
    review = result.files[path_of("th")].decode()
    after = content({**later.files, WORDS: result.files[WORDS]}, th=review)
    assert after.languages["th"].status("welcome-hello") == "stale"


def test_words_that_somebody_else_changed_since_are_not_overwritten() -> None:
    told = refused({"welcome-hello": "หวัดดี"}, th=THAI.replace("สวัสดี", "สวัสดีค่ะ"))
    assert told == ["2 TM745 Row 2: Somebody changed “welcome-hello” since this was exported."]


def test_the_same_words_that_are_there_by_now_are_no_conflict() -> None:
    table = filled(content(files()), "th", {"welcome-hello": "หวัดดี"})
    result, told = brought(content(files(th=THAI.replace("สวัสดี", "หวัดดี"))), "th", table)
    assert (told, result.changed, result.confirmed) == ([], [], ["welcome-hello"])
    assert result.files.keys() == {path_of("th")}


def test_words_written_over_the_present_ones_are_told() -> None:
    book = content(files())
    table = filled(book, "th", {}).replace("สวัสดี".encode(), "หวัดดี".encode())
    result, told = brought(book, "th", table)
    assert dict(result.files) == {}
    assert told == ["2 TM746 Row 2: The column “current” of “welcome-hello” was changed."]


def test_broken_braces_a_long_button_and_a_strange_variable_are_told_and_the_rest_is_taken() -> None:
    book = content(files())
    words = {
        "welcome-hello": "สวัสดี { $",
        "welcome-age": "อายุเท่าไร { $name }",
        "welcome-age.child": "น" * 21,
        "welcome-age.adult": "ผู้ใหญ่",
    }
    result, told = brought(book, "th", filled(book, "th", words))
    assert result.changed == ["welcome-age.adult"]
    assert words_of(result) == THAI.replace("18 ขึ้นไป", "ผู้ใหญ่")
    assert [each.split()[1] for each in told] == ["TM748", "TM407", "TM405"]
    assert result.refused == 3


def test_what_was_wrong_elsewhere_before_refuses_nothing() -> None:
    book = content(files(th=THAI.replace("ไม่ถึง 18", "น" * 21)))
    result, told = brought(book, "th", filled(book, "th", {"welcome-hello": "หวัดดี"}))
    assert (told, result.changed) == ([], ["welcome-hello"])


def test_unknown_ids_second_rows_and_other_languages_are_refused() -> None:
    book = content(files())
    table = rows(book, "th")
    strange = [
        table[0] | {"id": "welcome-helo"},
        table[0],
        table[0] | {"variant": "n=one"},
        table[0] | {"language": "ja"},
    ]
    result, told = brought(book, "th", sheet.write([*table, *strange]))
    assert [each.split(maxsplit=2)[1:] for each in told] == [
        ["TM743", f"Row {len(table) + 2}: There is no text “welcome-helo”."],
        ["TM744", f"Row {len(table) + 3}: “welcome-hello” stands in row 2 already."],
        ["TM743", f"Row {len(table) + 4}: “welcome-hello” has no variant “n=one”."],
        ["TM749", f"Row {len(table) + 5}: This row is in “ja”, the first one in “th”."],
    ]
    assert (result.untouched, result.refused) == (len(table), 4)


def test_a_message_with_a_fault_in_its_file_is_mended_first() -> None:
    book = content(files(th=THAI + "welcome-bye = { \n"))
    result, told = brought(book, "th", filled(book, "th", {"welcome-hello": "หวัดดี"}))
    assert (told, result.changed) == ([], ["welcome-hello"])
    broken = content(files(th=THAI.replace("welcome-hello = สวัสดี", "welcome-hello = { สวัสดี")))
    result, told = brought(broken, "th", filled(broken, "th", {"welcome-hello": "หวัดดี"}))
    assert (dict(result.files), [each.split()[1] for each in told]) == ({}, ["TM747"])


def test_a_file_that_is_no_utf8_is_not_written_to() -> None:
    book = content(files() | {"translations/th/other.ftl": b"other-x = \xff\n"})
    result, told = brought(book, "th", filled(book, "th", {"welcome-hello": "หวัดดี"}))
    assert dict(result.files) == {}
    assert "TM747" in told[-1]


HOSTILE = st.text(st.characters(exclude_categories=["Cs"]) | st.sampled_from('{}[]$"*=.|-\n\0\u202e'), max_size=60)
BOOK = content(files())
TABLE = rows(BOOK, "th")


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(TABLE), st.dictionaries(st.sampled_from(sheet.NEEDED), HOSTILE)), max_size=5))
def test_whatever_stands_in_the_cells_nothing_raises_and_the_book_stays_sound(
    wild: list[tuple[dict[str, str], dict[str, str]]],
) -> None:
    lines = [Line(Position("t.csv", n, 1), n, row | cells) for n, (row, cells) in enumerate(wild, 2)]
    report = Report()
    result = take(BOOK, "th", lines, report, stale=True)
    assert len(report.findings({})) >= result.refused
    after = read({**BOOK.files, **{path: data for path, data in result.files.items() if path.endswith(".ftl")}})
    assert after.book
    read_review("x", result.files.get(path_of("th")), report := Report())
    assert not report.errors()


# ── what it was made from ──────────────────────────────────────────────────────────────────────────────────


def marks(result: object) -> set[str]:
    return set(read_review("x", result.files.get(path_of("th")), Report()).marks)  # type: ignore[attr-defined]


def test_what_came_in_is_noted_as_made_from_the_present_source() -> None:
    book = content(files())
    result, _ = brought(book, "th", filled(book, "th", {"welcome-hello": "หวัดดี", "welcome-alone.no-heard": "เปล่า"}))
    assert marks(result) == {"welcome-hello"}


def test_a_table_that_lacks_a_part_of_a_message_does_not_tell_what_it_was_made_from() -> None:
    book = content(files())
    table = [row for row in rows(book, "th") if row["id"] != "welcome-age.adult"]
    words = [row | {"translation": "เด็ก"} if row["id"] == "welcome-age.child" else row for row in table]
    result, told = brought(book, "th", sheet.write(words))
    assert (told, result.changed, result.files.keys()) == ([], ["welcome-age.child"], {WORDS})


def test_the_present_words_written_again_say_that_they_still_fit() -> None:
    old = "format: 1\nmessages:\n  welcome-hello: {source: bbbbbbbb}\n"
    book = content(files(), th=old)
    assert book.languages["th"].status("welcome-hello") == "stale"
    result, _ = brought(book, "th", filled(book, "th", {"welcome-hello": "สวัสดี"}))
    assert result.changed == []
    after = content(files(), th=result.files[path_of("th")].decode())
    assert after.languages["th"].status("welcome-hello") == "draft"


def test_the_source_itself_can_go_out_and_come_back() -> None:
    book = content(files())
    result, told = brought(book, "en", filled(book, "en", {"welcome-hello": "Welcome."}))
    assert told == []
    assert {path: data.decode() for path, data in result.files.items()} == {
        "translations/en/welcome.ftl": ENGLISH.replace("Hello.", "Welcome.")
    }


def test_without_a_sound_flow_a_language_still_comes_back() -> None:
    book = content(files(flow=FLOW.replace("next: alone}", "next: alon}")))
    assert book.reading.book is None
    result, told = brought(book, "th", filled(book, "th", {"welcome-hello": "หวัดดี"}))
    assert (told, result.changed) == ([], ["welcome-hello"])


def test_a_table_of_what_ships_comes_back_with_one_change() -> None:
    book = content(load(None))
    result, told = brought(book, "ja", filled(book, "ja", {"hotline-words.menu": "目次"}))
    (path,) = (path for path in result.files if path.endswith(".ftl"))
    before, after = (data.decode().splitlines() for data in (book.files[path], result.files[path]))
    assert told == []
    changed = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert [new for _, new in changed] == ["    .menu = 目次"]
