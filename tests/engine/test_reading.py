"""Numbers, dates and places as people write them in twelve languages: tests/cases/typed.yaml, and what always holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine import calendars
from bot.engine.dates import read_date
from bot.engine.normal import letters
from bot.engine.numbers import read_number
from bot.engine.places import bare_name, places_of
from bot.engine.speech import nepal, speech
from bot.engine.understanding import Perhaps, Taken
from bot.language import gazetteer
from bot.language.loading import load
from bot.language.model import KnownPlace
from bot.language.reader import read
from tests.effort import effort
from tests.engine.cases import ROOT

TODAY = date(2026, 11, 26)
LANGUAGES = ("en", "ja", "ja-x-easy", "th", "vi", "my", "lo", "km", "fil", "id", "zh-Hans", "ne")
CASES = yaml.load((ROOT / "tests/cases/typed.yaml").read_text("utf-8"), yaml.BaseLoader)
WRITTEN = st.text(max_size=60) | st.from_regex(r"[\d/. -]{1,20}|[0-9๐-๙]{1,4}[年月日/ .][0-9]{1,2}", fullmatch=True)


def cases(kind: str) -> Iterator[Any]:
    for language, rows in CASES[kind].items():
        for row in rows:
            yield pytest.param(language, row, id=f"{language} {row['text']}")


@pytest.fixture(scope="module")
def places():
    book = read(load(None)).book
    assert book is not None
    return places_of(book.places)


@pytest.mark.parametrize("kind", CASES)
def test_every_language_has_cases(kind: str) -> None:
    assert CASES[kind].keys() | {"ja-x-easy"} == set(LANGUAGES)


@pytest.mark.parametrize(("language", "row"), cases("numbers"))
def test_a_number_is_read_as_it_was_meant(language: str, row: dict[str, str]) -> None:
    assert read_number(row["text"], language) == (float(row["is"]) if "is" in row else None)


@pytest.mark.parametrize(("language", "row"), cases("dates"))
def test_a_date_is_read_or_asked_for(language: str, row: dict[str, Any]) -> None:
    match read_date(row["text"], language, TODAY):
        case Taken(code):
            assert ("is", calendars.iso(code)) == ("is", row.get("is"))
        case Perhaps(codes):
            assert [calendars.iso(code) for code in codes] == row.get("asked")
        case None:
            assert row.keys() == {"text"}


@pytest.mark.parametrize(("language", "row"), cases("places"))
def test_a_place_is_read_or_asked_for(language: str, row: dict[str, Any], places) -> None:
    match places.read(row["text"]):
        case Taken(code):
            assert ("is", code) == ("is", row.get("is"))
        case Perhaps(codes):
            assert list(codes) == row.get("asked")
        case None:
            assert row.keys() == {"text"}


# ── numbers ────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_up_to_a_hundred_is_read_in_words(language: str) -> None:
    missing = set(range(1, 101)) - set(speech(language).numbers.values())
    assert missing == set()
    for word, number in speech(language).numbers.items():
        assert read_number(word, language) == number


@given(number=st.integers(0, 999_999_999), digit=st.sampled_from("0٠०๐໐၀០０"))
def test_digits_of_every_script_are_read(number: int, digit: str) -> None:
    written = "".join(chr(ord(digit) + int(each)) for each in str(number))
    assert read_number(written, "en") == number


@given(st.integers(1000, 999_999_999))
def test_thousands_may_be_grouped_by_comma_point_or_space(number: int) -> None:
    for mark in ",. '":
        assert read_number(f"{number:,}".replace(",", mark), "en") == number


@given(text=WRITTEN, language=st.sampled_from(LANGUAGES))
def test_no_words_make_the_reading_of_a_number_fail(text: str, language: str) -> None:
    read_number(text, language)


# ── dates ──────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [date(2026, 10, 17), date(2020, 2, 29), date(1999, 12, 31)])
def test_a_date_as_the_language_writes_it_is_read_back(language: str, day: date) -> None:
    """So the example that people are shown is always one that is understood."""
    assert read_date(calendars.label(day.isoformat(), language), language, TODAY) == Taken(day.isoformat())


@given(day=st.dates(date(1900, 1, 1), date(2036, 12, 31)), language=st.sampled_from(LANGUAGES))
def test_year_month_day_is_the_same_in_every_language(day: date, language: str) -> None:
    if not (language == "ne" and calendars.knows_nepali_year(day.year)):
        assert read_date(day.isoformat(), language, TODAY) == Taken(day.isoformat())


@given(day=st.dates(date(1980, 1, 1), date(2030, 12, 31)))
def test_a_year_of_the_buddha_is_five_hundred_and_forty_three_more(day: date) -> None:
    meant = read_date(f"{day.day}/{day.month}/{day.year + 543}", "th", TODAY)
    assert isinstance(meant, Taken)
    assert calendars.iso(meant.name) == day.isoformat()


@pytest.mark.parametrize(
    ("nepali", "ours"),
    [
        ("1975-01-01", "1918-04-13"),
        ("2072-01-12", "2015-04-25"),
        ("2081-01-01", "2024-04-13"),
        ("2080-09-16", "2024-01-01"),
    ],
)
def test_days_of_nepal_that_are_known_from_elsewhere(nepali: str, ours: str) -> None:
    """The first of the table; the earthquake; a new year of Nepal, and one of ours."""
    assert calendars.iso(f"n{nepali}") == ours


def test_the_calendar_of_nepal_goes_on_day_by_day() -> None:
    days = [
        calendars.iso(f"n{calendars.NEPAL_FROM + at}-{month:02}-{day:02}")
        for at, lengths in enumerate(nepal().lengths)
        for month, length in enumerate(lengths, start=1)
        for day in (1, length)
    ]
    assert None not in days
    assert days == sorted(day for day in days if day)
    assert all(365 <= sum(lengths) <= 366 and 29 <= min(lengths) <= max(lengths) <= 32 for lengths in nepal().lengths)


def test_a_day_that_nepal_has_not_is_none() -> None:
    assert calendars.iso("n2081-01-32") is None
    assert calendars.iso("n2081-13-01") is None
    assert calendars.iso("n3000-01-01") is None
    assert calendars.nepali_year(date(2026, 4, 14)) == 2083
    assert calendars.nepali_year(date(2060, 1, 1)) is None


def test_what_is_offered_shows_the_date_in_the_calendar_in_which_it_was_written() -> None:
    assert calendars.label("b2567-04-03", "th") == "3 เมษายน พ.ศ. 2567"
    assert calendars.label("b2567-04", "th") == "เมษายน พ.ศ. 2567"
    assert calendars.label("b2567", "th") == "พ.ศ. 2567"
    assert calendars.label("n2081-01-05", "ne") == "वि.सं. 2081-01-05"
    assert calendars.label("2024-04-03", "ja") == "2024年4月3日"
    assert calendars.label("2026-W47", "en") == "Nov 16 – Nov 22"


@given(text=WRITTEN, language=st.sampled_from(LANGUAGES), today=st.dates(date(2020, 1, 1), date(2090, 1, 1)))
@settings(deadline=None)
def test_no_words_make_the_reading_of_a_date_fail_and_what_is_read_is_real(
    text: str, language: str, today: date
) -> None:
    meant = read_date(text, language, today)
    codes = (meant.name,) if isinstance(meant, Taken) else meant.names if meant else ()
    for code in codes:
        assert calendars.iso(code)
        assert calendars.label(code, language)
        assert len(code) <= 12


# ── places ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_country_where_someone_is_decides_between_places_of_one_name(places) -> None:
    assert places.read("Golden Triangle", near="TH") == Taken("TH-57")
    assert places.read("Golden Triangle", near="JP") == Perhaps(("LA-BK", "TH-57"))


def test_places_of_the_folder_come_before_the_gazetteer() -> None:
    own = (KnownPlace("TH", "TH-57", (("en", ("Tokyo", "Blue House")),)),)
    assert places_of(own).read("tokyo") == Taken("TH-57")
    assert places_of(own).read("blue-house") == Taken("TH-57")
    assert places_of(()).read("blue-house") is None


def test_places_that_a_story_mentions_are_found_in_their_order(places) -> None:
    story = "I came to Bangkok first, then the boss took me over the river to Myawaddy. My sister is in Osaka."
    assert places.mentioned(story) == ("TH-10", "MM-13", "JP-27")
    assert places.mentioned("ผมอยู่ที่แม่สอดแล้วเขาพาไปเมียวดี") == ("TH-63", "MM-13")


def test_the_longest_story_is_searched_at_once(places) -> None:
    story = "ฉันทำงานที่โตเกียวตั้งแต่ปีที่แล้ว " * 1000
    assert effort(lambda: places.mentioned(story)) < 1


def test_names_of_the_gazetteer_are_as_they_are_looked_up() -> None:
    assert [name for name in gazetteer.names() if letters(name) != name] == []


def test_every_code_of_the_gazetteer_is_a_region_that_it_lists_or_a_country() -> None:
    codes = {code for codes in gazetteer.names().values() for code in codes.split()}
    assert {code for code in codes if "-" in code} <= gazetteer.regions().keys()
    assert {code for code in codes if "-" not in code and len(code) != 2} == set()


@pytest.mark.parametrize(
    ("country", "regions"),
    [
        ("JP", 47),
        ("TH", 77),
        ("VN", 63),
        ("MM", 15),
        ("LA", 18),
        ("KH", 25),
        ("PH", 17),
        ("NP", 7),
        ("CN", 31),
        ("MN", 22),
    ],
)
def test_the_regions_of_a_country_are_all_there(country: str, regions: int) -> None:
    listed = [code for code in gazetteer.regions() if code.startswith(country)]
    assert len(listed) >= regions


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_regions_have_one_label(language: str, places) -> None:
    labels = Counter(places.label(code, language) for code in gazetteer.regions())
    assert [label for label, count in labels.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_country_is_read_in_every_language(language: str, places) -> None:
    for country in ("JP", "TH", "VN", "MM", "LA", "KH", "PH", "ID", "CN", "NP", "MN", "KR"):
        assert places.read(places.label(country, language)) == Taken(country), (language, country)


def test_what_kind_of_place_it_is_may_be_left_out() -> None:
    for written, name in (
        ("จังหวัดตาก", "ตาก"),
        ("東京都", "東京"),
        ("tỉnh Nghệ An", "Nghệ An"),
        ("Tak Province", "Tak"),
    ):
        assert bare_name(written) == name


@given(WRITTEN)
@settings(deadline=None)
def test_no_words_make_the_reading_of_a_place_fail(text: str) -> None:
    here = places_of(())
    meant = here.read(text)
    here.mentioned(text)
    for code in (meant.name,) if isinstance(meant, Taken) else meant.names if meant else ():
        assert here.label(code, "th")
