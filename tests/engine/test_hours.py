"""The hours in which somebody may be written to: never outside of them, by any clock of their country."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.engine.hours import (
    DAYS,
    NEVER,
    ON_ITS_WAY,
    PARTS,
    Hours,
    from_time,
    is_open,
    keeps_silent,
    next_open,
    part_of_day,
    told,
    zones_of,
)
from bot.engine.times import read_time
from bot.engine.understanding import Perhaps, Taken

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
COUNTRIES = ("JP", "TH", "LA", "MM", "KH", "VN", "PH", "ID", "NP", "CN", "MN", "TW", "KR", "DE", "US")
MOMENTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1), timezones=st.just(UTC))


def choices() -> st.SearchStrategy[Hours]:
    """What somebody can choose, somewhere, at some time."""
    country = st.sampled_from(COUNTRIES)
    parts = st.builds(part_of_day, st.sampled_from(sorted(PARTS)), country, MOMENTS)
    typed = st.builds(from_time, st.integers(0, 24 * 60 - 1), country, MOMENTS)
    return (parts | typed).filter(lambda found: found is not None)


def within(hours: Hours, at: datetime) -> bool:
    """Worked out anew, minute by minute: whether every clock of the country shows a time of these hours."""
    minutes = set()
    minute = hours.start
    while minute != hours.end:
        minutes.add(minute)
        minute = (minute + 1) % (24 * 60)
    there = (at.astimezone(ZoneInfo(zone)) for zone in hours.zones)
    return all(each.hour * 60 + each.minute in minutes for each in there)


@settings(max_examples=60, deadline=None)
@given(choices(), st.timedeltas(timedelta(0), timedelta(days=DAYS + 2)))
def test_no_line_begins_outside_of_the_hours_nor_arrives_after_them(hours: Hours, later: timedelta) -> None:
    at = hours.until - timedelta(days=DAYS) + later
    if is_open(hours, at):
        assert at <= hours.until
        assert within(hours, at)
        assert within(hours, at + timedelta(minutes=ON_ITS_WAY - 1))


@settings(max_examples=60, deadline=None)
@given(choices(), st.timedeltas(timedelta(0), timedelta(days=DAYS + 2)))
def test_what_is_said_to_come_next_is_open_and_not_before_now(hours: Hours, later: timedelta) -> None:
    now = hours.until - timedelta(days=DAYS) + later
    at = next_open(hours, now)
    if at is not None:
        assert now <= at <= hours.until
        assert is_open(hours, at)
    if later < timedelta(days=DAYS - 2):
        assert at is not None, "a day is long enough to find them"


def test_after_a_week_it_never_comes() -> None:
    hours = part_of_day("evening", "JP", NOW)
    assert hours
    assert next_open(hours, NOW + timedelta(days=DAYS - 1))
    assert next_open(hours, NOW + timedelta(days=DAYS + 1)) is None


def test_an_evening_is_one_by_the_clock_of_the_country() -> None:
    japan, nepal = part_of_day("evening", "JP", NOW), part_of_day("evening", "NP", NOW)
    assert japan
    assert nepal
    assert next_open(japan, NOW) == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert next_open(nepal, NOW) == datetime(2026, 11, 23, 11, 15, tzinfo=UTC)


def test_a_night_goes_on_after_midnight() -> None:
    night = part_of_day("night", "JP", NOW)
    assert night
    assert is_open(night, datetime(2026, 11, 23, 15, 20, tzinfo=UTC))  # 00:20
    assert not is_open(night, datetime(2026, 11, 23, 15, 31, tzinfo=UTC))  # 00:31: it could come after one


def test_where_a_country_has_several_clocks_it_is_the_hour_by_all_of_them() -> None:
    assert zones_of("ID") == ("Asia/Jakarta", "Asia/Pontianak", "Asia/Makassar", "Asia/Jayapura")
    typed = from_time(20 * 60, "ID", NOW)
    assert typed
    assert told(typed) == "20:00–23:00"
    assert next_open(typed, NOW) == datetime(2026, 11, 23, 13, 0, tzinfo=UTC)  # 20:00 in Jakarta, 22:00 in Jayapura
    assert part_of_day("evening", "RU", NOW) is None, "no hour is an evening in all of it"


def test_a_country_without_a_clock_has_no_hours() -> None:
    assert zones_of("") == zones_of("skip") == ()
    assert from_time(600, "", NOW) is None
    assert part_of_day("morning", "ZZ", NOW) is None


def test_who_wants_no_line_is_never_written_to() -> None:
    assert keeps_silent(NEVER)
    assert not is_open(NEVER, datetime(1969, 12, 31, tzinfo=UTC))
    assert next_open(NEVER, datetime(1969, 12, 31, tzinfo=UTC)) is None


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("20:30", "en", "2030"), ("20.30", "th", "2030"), ("9 pm", "en", "2100"), ("9:15 a.m.", "en", "0915"),
        ("at 21", "en", "2100"), ("09:00", "en", "0900"), ("24:00", "en", "0000"), ("12 am", "en", "0000"),
        ("21時", "ja", "2100"), ("夜9時半", "ja", "2130"), ("午前7時ごろ", "ja", "0700"), ("２０：３０", "ja", "2030"),
        ("晚上9点", "zh-Hans", "2100"),
        ("21 giờ", "vi", "2100"), ("9 giờ tối", "vi", "2100"), ("8 โมงเช้า", "th", "0800"),
        ("2 ทุ่ม", "th", "2000"), ("jam 9 malam", "id", "2100"), ("alas 8 ng umaga", "fil", "0800"),
        ("बिहान ७ बजे", "ne", "0700"), ("ည ၉ နာရီ", "my", "2100"), ("2 at night", "en", "0200"),
    ],
)  # fmt: skip
def test_a_time_is_read_as_people_write_it(text: str, language: str, code: str) -> None:
    assert read_time(text, language) == Taken(code)


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [("9", "en", ("0900", "2100")), ("9:30", "en", ("0930", "2130")), ("12", "en", ("1200", "0000")),
     ("nine", "en", ("0900", "2100")), ("8時", "ja", ("0800", "2000"))],
)  # fmt: skip
def test_a_time_that_can_be_two_is_asked_back(text: str, language: str, codes: tuple[str, ...]) -> None:
    assert read_time(text, language) == Perhaps(codes)


@pytest.mark.parametrize(
    "text",
    ["", "25:00", "9:75", "12 hours", "9 or 10", "he comes at 9", "tomorrow", "3/4", "-", "999", "9 am pm", "x" * 500],
)
def test_what_is_no_time_is_not_read_as_one(text: str) -> None:
    assert read_time(text, "en") is None


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=60), st.sampled_from(("en", "ja", "th", "vi", "my", "ne", "zh-Hans")))
def test_whatever_is_typed_is_a_time_of_the_day_or_none(text: str, language: str) -> None:
    match read_time(text, language):
        case Taken(code):
            codes = (code,)
        case Perhaps(codes):
            assert len(codes) == 2
        case None:
            codes = ()
    assert all(len(code) == 4 and int(code[:2]) < 24 and int(code[2:]) < 60 for code in codes)
