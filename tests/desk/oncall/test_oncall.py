"""Rosters against an oracle that looks at each minute of a year by itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.desk.oncall.clocks import moment, wall_of
from bot.desk.oncall.oncall import Gap, Shift, gaps, on_call, periods, shifts
from bot.desk.oncall.schedule import Fixed, Holiday, Holidays, Override, Rule, Schedule, Who, Window
from tests.desk.oncall import oracle
from tests.desk.oncall.oracle import FIRST, LAST, MINUTE, minute_of

ZONES = (
    "America/New_York", "Europe/London", "Asia/Tokyo", "Asia/Bangkok", "Asia/Kathmandu", "Australia/Lord_Howe",
)  # fmt: skip
MIKA, AKI, SOM = Who("Mika"), Who("Aki"), Who("Somchai", "child")
EVERY_DAY = frozenset(range(7))
NIGHT = Window(EVERY_DAY, 20 * 60, 12 * 60)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


# ── any roster ───────────────────────────────────────────────────────────────────────────────────────────

NAMES = st.sampled_from(["Mika", "Aki", "Somchai", "Noi"])
PEOPLE = st.builds(Who, NAMES, st.sampled_from(["", "child"]))
ZONE = st.sampled_from(ZONES)
WALL = st.integers(-40 * 1440, 400 * 1440).map(lambda minutes: datetime(2026, 1, 1) + minutes * MINUTE)
ROUND = st.integers(-40 * 24, 400 * 24).map(lambda hours: datetime(2026, 1, 1) + timedelta(hours=hours))
"""Most rosters change at full hours, where the clocks change too."""
MOMENT = st.one_of(WALL, ROUND)
WINDOW = st.builds(
    Window,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.one_of(st.integers(0, 1439), st.integers(0, 23).map(lambda hour: hour * 60)),
    st.one_of(st.integers(1, 1440), st.just(60), st.just(1440)),
)
TURN = st.lists(PEOPLE, min_size=1, max_size=2).map(tuple)
LENGTH = st.one_of(
    st.integers(1, 40).map(lambda hours: timedelta(hours=hours)), st.integers(1, 21).map(lambda d: timedelta(days=d))
)


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    turns = draw(st.lists(TURN, min_size=1, max_size=4).map(tuple))
    windows = draw(st.lists(WINDOW, max_size=2).map(tuple))
    until = draw(st.one_of(st.just(datetime.max), MOMENT))
    if len(turns) == 1 and draw(st.booleans()):
        return Rule(turns, draw(ZONE), until=until, windows=windows)
    return Rule(turns, draw(ZONE), draw(MOMENT), until, draw(LENGTH), windows)


@st.composite
def overrides(draw: st.DrawFn) -> Override:
    start = draw(MOMENT)
    end = start + draw(st.integers(1, 20 * 1440)) * MINUTE
    swap = draw(st.lists(st.tuples(NAMES, NAMES), max_size=1).map(tuple))
    return Override(
        start, end, draw(ZONE), draw(st.lists(NAMES, max_size=2).map(tuple)), swap,
        draw(st.lists(PEOPLE, max_size=1).map(tuple)),
    )  # fmt: skip


@st.composite
def holidays(draw: st.DrawFn) -> Holiday:
    first = draw(MOMENT).date()
    only = draw(st.one_of(st.none(), st.lists(PEOPLE, max_size=1).map(tuple)))
    return Holiday(first, first + timedelta(days=draw(st.integers(0, 3))), draw(ZONE), only)


@st.composite
def fixed(draw: st.DrawFn) -> Fixed:
    start = draw(MOMENT).replace(tzinfo=UTC)
    return Fixed(draw(PEOPLE), start, start + draw(st.integers(1, 3000)) * MINUTE)


ROSTERS = st.builds(
    Schedule,
    rules=st.lists(rules(), max_size=3).map(tuple),
    holidays=st.lists(holidays(), max_size=2).map(tuple),
    fixed=st.lists(fixed(), max_size=2).map(tuple),
    overrides=st.lists(overrides(), max_size=4).map(tuple),
)


def looked_at(roster: Schedule) -> list[int]:
    """Minutes around each change, and some others; the changes of the clocks lie on the way."""
    changes = [minute_of(period.start) for period in periods(roster, FIRST, LAST)]
    step = max(1, len(changes) // 150)
    near = {change + away for change in changes[::step] for away in (-61, -1, 0, 1, 31, 61)}
    of_clocks = {
        minute_of(at) + away for at in CHANGES_OF_CLOCKS for away in (*range(-62, 64, 3), -31, -30, -1, 0, 1, 30, 31)
    }
    return sorted(each for each in near | of_clocks | set(range(0, 525_600, 4999)) if 0 <= each < 525_600)


CHANGES_OF_CLOCKS = (
    utc(2026, 3, 8, 7), utc(2026, 11, 1, 6), utc(2026, 3, 29, 1), utc(2026, 10, 25, 1),
    utc(2026, 4, 4, 15), utc(2026, 10, 3, 15, 30),
)  # fmt: skip


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROSTERS)
def test_any_roster_is_what_the_clocks_on_the_wall_say(roster: Schedule) -> None:
    found = periods(roster, FIRST, LAST)
    assert [found[0].start, found[-1].end] == [FIRST, LAST]
    assert all(before.end == after.start and before.on != after.on for before, after in pairwise(found))
    index = 0
    for minute in looked_at(roster):
        while found[index].end <= FIRST + minute * MINUTE:
            index += 1
        assert found[index].on == oracle.on_call(roster, minute)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROSTERS, st.integers(0, 525_599), st.integers(0, 59))
def test_one_moment_says_the_same_as_the_whole_year(roster: Schedule, minute: int, seconds: int) -> None:
    at = FIRST + minute * MINUTE + timedelta(seconds=seconds)
    assert on_call(roster, at) == oracle.on_call(roster, minute)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from([ZONES[0], ZONES[1], ZONES[5]]), st.sampled_from(CHANGES_OF_CLOCKS), st.integers(50, 190),
    st.integers(1, 150), st.integers(0, 240),
)  # fmt: skip
def test_any_hours_are_right_in_the_nights_in_which_clocks_are_changed(
    zone: str, change: datetime, begins: int, minutes: int, hand_over: int
) -> None:
    start = datetime(2026, 2, 1) + hand_over * MINUTE
    turns = Rule(((MIKA,), (AKI,)), zone, start, length=timedelta(days=1))
    hours = Rule(((SOM,),), zone, windows=(Window(EVERY_DAY, begins, minutes),))
    found = periods(Schedule(rules=(turns, hours)), change - 180 * MINUTE, change + 180 * MINUTE)
    for minute in range(minute_of(change) - 180, minute_of(change) + 180):
        at = FIRST + minute * MINUTE
        on = next(period.on for period in found if period.start <= at < period.end)
        assert on == oracle.on_call(Schedule(rules=(turns, hours)), minute)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROSTERS)
def test_any_roster_minute_by_minute_over_a_year(roster: Schedule) -> None:
    for period in periods(roster, FIRST, LAST):
        for minute in range(minute_of(period.start), minute_of(period.end)):
            assert period.on == oracle.on_call(roster, minute)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(ROSTERS)
def test_shifts_and_gaps_together_are_the_roster(roster: Schedule) -> None:
    start, end = utc(2026, 3, 1), utc(2026, 4, 10)
    worked, empty = shifts(roster, start, end), gaps(roster, start, end)
    for period in periods(roster, start, end):
        on = {shift.who for shift in worked if shift.start <= period.start and period.end <= shift.end}
        assert on == period.on
        assert any(gap.start <= period.start and period.end <= gap.end for gap in empty) == (not period.on)


def test_the_oracle_s_clocks_are_those_of_the_zones() -> None:
    for zone in ZONES:
        assert oracle.shows(zone, 100_000) == wall_of(FIRST + 100_000 * MINUTE, zone)


# ── what the words mean ──────────────────────────────────────────────────────────────────────────────────


def test_people_take_turns_from_the_start_on_and_nobody_is_there_before() -> None:
    rule = Rule(((MIKA,), (AKI,)), "Asia/Tokyo", datetime(2026, 11, 30, 8), length=timedelta(weeks=1))
    roster = Schedule(rules=(rule,))
    assert on_call(roster, utc(2026, 11, 29, 22, 59)) == frozenset()
    assert on_call(roster, utc(2026, 11, 29, 23)) == {MIKA}
    assert on_call(roster, utc(2026, 12, 6, 22, 59, 59)) == {MIKA}
    assert on_call(roster, utc(2026, 12, 6, 23)) == {AKI}
    assert on_call(roster, utc(2026, 12, 13, 23)) == {MIKA}


def test_a_night_shift_begins_on_its_day_and_ends_on_the_next() -> None:
    friday = Rule(((MIKA,),), "Asia/Tokyo", windows=(Window(frozenset({4}), 20 * 60, 12 * 60),))
    found = shifts(Schedule(rules=(friday,)), utc(2026, 11, 23), utc(2026, 11, 30))
    assert found == (Shift(MIKA, utc(2026, 11, 27, 11), utc(2026, 11, 27, 23)),)


def test_where_clocks_are_put_back_the_night_is_longer_and_handed_over_once() -> None:
    rule = Rule(((MIKA,), (AKI,)), "America/New_York", datetime(2026, 10, 31, 1, 30), length=timedelta(days=1))
    found = shifts(Schedule(rules=(rule,)), utc(2026, 11, 1), utc(2026, 11, 3))
    assert [(shift.who, shift.end - shift.start) for shift in found[1:2]] == [(AKI, timedelta(hours=25))]
    assert found[0].end == utc(2026, 11, 1, 5, 30)  # 01:30 in summer time: the first of the two


def test_where_clocks_are_put_forward_the_hand_over_is_when_that_is_done() -> None:
    rule = Rule(((MIKA,), (AKI,)), "America/New_York", datetime(2026, 3, 7, 2, 30), length=timedelta(days=1))
    found = shifts(Schedule(rules=(rule,)), utc(2026, 3, 8), utc(2026, 3, 9, 12))
    assert found[0] == Shift(MIKA, utc(2026, 3, 8), utc(2026, 3, 8, 7))


def test_a_shift_within_the_hour_that_is_left_out_does_not_take_place() -> None:
    rule = Rule(((MIKA,),), "America/New_York", windows=(Window(EVERY_DAY, 2 * 60, 60),))
    assert shifts(Schedule(rules=(rule,)), utc(2026, 3, 8, 4), utc(2026, 3, 9, 4)) == ()


def test_half_an_hour_of_lord_howe_is_half_an_hour() -> None:
    assert moment(datetime(2026, 10, 4, 2, 10), "Australia/Lord_Howe") == utc(2026, 10, 3, 15, 30)
    assert moment(datetime(2026, 4, 5, 1, 45), "Australia/Lord_Howe") == utc(2026, 4, 4, 14, 45)


def test_overrides_take_away_replace_and_add_in_the_order_they_are_written() -> None:
    rule = Rule(((MIKA, AKI),), "UTC")
    day = (datetime(2026, 11, 27), datetime(2026, 11, 28), "UTC")
    gone = Override(*day, remove=("Aki",))
    swapped = Override(*day, replace=(("Mika", "Noi"),), add=(SOM,))
    roster = Schedule(rules=(rule,), overrides=(gone, swapped))
    assert on_call(roster, utc(2026, 11, 27)) == {Who("Noi"), SOM}
    assert on_call(roster, utc(2026, 11, 28)) == {MIKA, AKI}


def test_on_a_holiday_the_rules_rest_and_calendars_and_overrides_do_not() -> None:
    rule = Rule(((MIKA,),), "UTC")
    off = Holiday(date(2027, 1, 1), date(2027, 1, 3), "Asia/Tokyo", ())
    usual = Holiday(date(2027, 1, 2), date(2027, 1, 2), "Asia/Tokyo", None)
    only = Holiday(date(2027, 1, 3), date(2027, 1, 3), "Asia/Tokyo", (AKI,))
    shift = Fixed(SOM, utc(2027, 1, 1), utc(2027, 1, 1, 1))
    roster = Schedule(rules=(rule,), holidays=(off, usual, only), fixed=(shift,))
    assert on_call(roster, utc(2026, 12, 31, 14, 59)) == {MIKA}
    assert on_call(roster, utc(2026, 12, 31, 15)) == frozenset()
    assert on_call(roster, utc(2027, 1, 1)) == {SOM}
    assert on_call(roster, utc(2027, 1, 1, 15)) == {MIKA}
    assert on_call(roster, utc(2027, 1, 2, 15)) == {AKI}
    assert gaps(roster, utc(2026, 12, 31), utc(2027, 1, 5)) == (
        Gap(utc(2026, 12, 31, 15), utc(2027, 1, 1)),
        Gap(utc(2027, 1, 1, 1), utc(2027, 1, 1, 15)),
    )


def test_public_holidays_come_from_the_country_and_own_days_go_before_them() -> None:
    rule = Rule(((MIKA,),), "Asia/Bangkok")
    roster = Schedule(rules=(rule,), countries=(Holidays("TH", "Asia/Bangkok", ()),))
    songkran = utc(2026, 4, 13, 5)
    assert on_call(roster, songkran) == frozenset()
    usual = Holiday(date(2026, 4, 13), date(2026, 4, 13), "Asia/Bangkok", None)
    roster = Schedule(rules=(rule,), countries=roster.countries, holidays=(usual,))
    assert on_call(roster, songkran) == {MIKA}


def test_hours_that_nobody_with_a_skill_covers_are_gaps_for_it() -> None:
    rule = Rule(((SOM,),), "UTC", windows=(NIGHT,))
    roster = Schedule(rules=(Rule(((MIKA,),), "UTC"), rule))
    found = gaps(roster, utc(2026, 11, 27), utc(2026, 11, 28), lambda who: who.skill == "child")
    assert found == (Gap(utc(2026, 11, 27, 8), utc(2026, 11, 27, 20)),)


def test_a_roster_of_years_of_hours_is_quick_to_ask() -> None:
    hourly = Rule(((MIKA,), (AKI,)), "Asia/Tokyo", datetime(2000, 1, 1), length=timedelta(hours=1))
    found = periods(Schedule(rules=(hourly,)), utc(2190, 1, 1), utc(2190, 1, 2))
    assert len(found) == 24
