"""What `hotline oncall show` says, as a terminal without colour shows it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from bot.desk.oncall import report
from bot.desk.oncall.oncall import Gap
from bot.desk.oncall.report import Look
from bot.desk.oncall.schedule import Override, Rule, Schedule, Who, Window
from bot.runtime.roster import Profile

EVERY_DAY = frozenset(range(7))
MIKA, AKI = Who("Mika"), Who("Aki", "child")
PEOPLE = {"Mika": Profile("Mika", ("en", "ja")), "Aki": Profile("Aki", ("ja",), ("child", "labour"))}
NIGHTS = Rule(((MIKA,),), "Asia/Tokyo", windows=(Window(EVERY_DAY, 20 * 60, 12 * 60),))
DAYS = Rule(((AKI,),), "Asia/Tokyo", windows=(Window(EVERY_DAY, 8 * 60, 11 * 60),))
ROSTER = Schedule("Asia/Tokyo", (NIGHTS, DAYS))
AT = datetime(2026, 11, 26, 18, tzinfo=UTC)
FOUR_HOURS = timedelta(hours=4)


def shown(
    found: Look, on: Mapping[str, float] | None = None, off: Mapping[str, float] | None = None, *, colour: bool = False
) -> str:
    return "\n".join(report.lines(found, PEOPLE, (on or {}, off or {}), {"Aki"}, colour=colour))


def test_who_is_on_duty_until_when_and_who_comes_next() -> None:
    found = report.look(ROSTER, PEOPLE, AT, 0, None)
    assert shown(found, {"Aki": AT.timestamp() + 3600}) == (
        "Fri 27 Nov 2026, 03:00 (Asia/Tokyo)\n"
        "  Mika              en ja                     until Fri 27 Nov 08:00\n"
        "  Aki               ja child labour           /on until Fri 27 Nov 04:00  invited, has not come yet\n"
        "Next: Aki (child), Fri 27 Nov 08:00."
    )


def test_who_is_in_a_shift_and_said_off_is_marked() -> None:
    assert "but said /off" in shown(report.look(ROSTER, PEOPLE, AT, 0, None), off={"Mika": AT.timestamp() + 60})


def test_a_day_is_drawn_half_an_hour_a_sign_for_each_language_and_skill() -> None:
    found = report.look(ROSTER, PEOPLE, datetime(2026, 11, 26, 15, tzinfo=UTC), 1, None)
    drawn = shown(found).split("\n\n", 1)[1]
    assert drawn == (
        "█ two or more   ▒ one   ! nobody   (Asia/Tokyo)\n"
        "\n"
        "Fri 27 Nov 2026   0     3     6     9     12    15    18    21    24\n"
        "  anybody         ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒!!▒▒▒▒▒▒▒▒\n"
        "  en              ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒!!!!!!!!!!!!!!!!!!!!!!!!▒▒▒▒▒▒▒▒\n"
        "  ja              ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒!!▒▒▒▒▒▒▒▒\n"
        "  child           !!!!!!!!!!!!!!!!▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒!!!!!!!!!!\n"
        "  labour          !!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!\n"
        "  08:00–19:00  Aki (child)\n"
        "  20:00–08:00  Mika"
    )
    assert all(len(line) <= 80 for line in drawn.splitlines())


def test_ten_minutes_that_nobody_covers_can_be_seen() -> None:
    late = Override(datetime(2026, 11, 27, 4, 10), datetime(2026, 11, 27, 4, 20), "Asia/Tokyo", remove=("Mika",))
    found = report.look(Schedule("Asia/Tokyo", (NIGHTS,), overrides=(late,)), PEOPLE, AT, 1, None)
    assert f"  anybody         {' ' * 6}▒▒!▒▒▒▒▒▒▒!!!!" in shown(found)


def test_with_colour_only_the_gaps_differ() -> None:
    found = report.look(ROSTER, PEOPLE, AT, 1, None)
    plain, coloured = shown(found), shown(found, colour=True)
    assert coloured != plain
    assert coloured.replace("\x1b[1;41m", "").replace("\x1b[0m", "") == plain


def test_gaps_name_what_is_missing_and_say_once_where_nobody_is_there_at_all() -> None:
    found = report.look(ROSTER, PEOPLE, datetime(2026, 11, 27, 9, tzinfo=UTC), 0, FOUR_HOURS)
    lines = shown(found).splitlines()
    assert lines[-6:] == [
        "5 gaps:",
        "  Fri 27 Nov 18:00–19:00  nobody for en (1 h)",
        "  Fri 27 Nov 18:00–19:00  nobody for labour (1 h)",
        "  Fri 27 Nov 19:00–20:00  nobody (1 h)",
        "  Fri 27 Nov 20:00–22:00  nobody for child (2 h)",
        "  Fri 27 Nov 20:00–22:00  nobody for labour (2 h)",
    ]


def test_somebody_who_is_no_volunteer_any_more_covers_nothing() -> None:
    found = report.look(ROSTER, {"Aki": PEOPLE["Aki"]}, AT, 0, FOUR_HOURS)
    assert [each.gap for each in found.missing or ()][:1] == [Gap(AT, AT + FOUR_HOURS)]
    assert "no volunteer any more" in "\n".join(report.lines(found, {}, ({}, {}), (), colour=False))


def test_programs_read_the_same_as_json() -> None:
    found = report.as_json(report.look(ROSTER, PEOPLE, AT, 1, FOUR_HOURS), PEOPLE)
    assert found["on"] == [
        {
            "name": "Mika",
            "start": "2026-11-26T18:00:00Z",
            "end": "2026-11-26T23:00:00Z",
            "languages": ["en", "ja"],
            "skills": [],
        }
    ]
    assert found["next_shift"] == "2026-11-26T23:00:00Z"
    assert {gap["name"] for gap in found["gaps"]} == {"child", "labour"}
    assert [shift["name"] for shift in found["shifts"]] == ["Mika", "Aki", "Mika"]


def test_without_a_roster_only_on_counts() -> None:
    assert "Nobody is on duty." in shown(report.look(None, PEOPLE, AT, 0, None))


def test_a_name_out_of_a_calendar_steers_no_terminal_and_makes_no_line_of_its_own() -> None:
    hostile = Who("Mika\x1b[2J\n  Aki", "child")
    roster = Schedule("Asia/Tokyo", (Rule(((hostile,),), "Asia/Tokyo", windows=(Window(EVERY_DAY, 0, 24 * 60),)),))
    said = shown(report.look(roster, PEOPLE, AT, 1, None))
    assert "Mika\ufffd[2J Aki" in said
    assert "\x1b" not in said
    assert not any(line.startswith("  Aki") for line in said.splitlines())
