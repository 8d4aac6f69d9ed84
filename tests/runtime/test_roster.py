"""The roster at work: who is asked, what `/on` and `/off` do beside it, shifts that begin, gaps that come near."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from bot.desk.oncall.clocks import MINUTE
from bot.desk.oncall.schedule import Fixed, Override, Rule, Schedule, Who, Window
from bot.desk.roles import Role
from bot.runtime import oncall, shifts
from bot.runtime.invitations import list_volunteers
from bot.runtime.oncall import Kept, Now, OnCall
from tests.runtime.stage import Stage
from tests.runtime.test_desk import ANNA, BORIS, NOI, asked, welcomed

HOUR = timedelta(hours=1)
NAMES = frozenset({"Anna", "Boris"})
ANNA_IS, BORIS_IS = Who("Anna"), Who("Boris")


def now() -> datetime:
    return datetime.fromtimestamp(time.time() // 60 * 60, UTC)


def fixed(who: Who, start: datetime, hours: float) -> Fixed:
    return Fixed(who, start, start + hours * HOUR)


async def imported(stage: Stage, *shifts_of: Fixed, plan: bytes = b"format: 1\nzone: Asia/Tokyo\n") -> None:
    """As the command line does it; what serves takes it by itself."""
    keyring = stage.service.context.keyring
    before = stage.service.context.oncall

    def write(connection: Connection) -> None:
        oncall.save(connection, keyring, Kept(plan=plan, fixed=shifts_of), time.time())

    await stage.service.database.write(write)
    await stage.until(lambda: stage.service.context.oncall is not before)


# ── who is asked ─────────────────────────────────────────────────────────────────────────────────────────


async def test_whoever_is_in_a_shift_is_asked_without_having_said_on(stage: Stage) -> None:
    await stage.join(ANNA, name="Anna")
    await stage.join(BORIS, name="Boris")
    await imported(stage, fixed(BORIS_IS, now() - HOUR, 5), fixed(ANNA_IS, now() + 5 * HOUR, 5))
    await welcomed(stage)
    await asked(stage)
    await stage.offered(BORIS)
    await stage.still()
    assert not [bubble for bubble in stage.telegram.to(str(ANNA)) if bubble.buttons]
    listed = await list_volunteers(stage.service.database, stage.service.context.keyring)
    assert {each.name: each.on_duty for each in listed} == {"Anna": False, "Boris": True}


async def test_off_counts_until_the_shift_ends_and_on_takes_it_back(stage: Stage) -> None:
    await stage.join(ANNA, name="Anna")
    start = now() - HOUR
    await imported(stage, fixed(ANNA_IS, start, 5))
    await stage.say(ANNA, "/off")
    until = (start + 5 * HOUR + 9 * HOUR).strftime("%Y-%m-%d %H:%M (Asia/Tokyo)")
    await stage.heard(ANNA, f"You are off duty until {until}")
    await welcomed(stage)
    await stage.press(NOI, stage.label("human"))
    await stage.heard(NOI, stage.text("hotline-nobody"))
    await stage.say(ANNA, "/on")
    await stage.heard(ANNA, f"You are on duty until {until}")
    await stage.offered(ANNA)


async def test_a_skill_in_a_shift_is_the_one_that_counts(stage: Stage) -> None:
    await stage.join(ANNA, name="Anna", skills=("labour", "legal"))
    await imported(stage, fixed(Who("Anna", "child"), now() - HOUR, 5))
    await welcomed(stage)
    (volunteer,) = stage.service.context.oncall.now(time.time(), frozenset({"Anna"})).on.items()
    assert volunteer == ("Anna", ("child",))


async def test_whoever_blocks_us_is_in_no_shift_until_they_say_on_again(stage: Stage) -> None:
    await stage.join(ANNA, name="Anna")
    await imported(stage, fixed(ANNA_IS, now() - HOUR, 5))
    await stage.post("telegram", stage.telegrams.blocked(ANNA))
    await stage.until_rows("SELECT 1 FROM volunteers WHERE off_until > 1e10")
    listed = await list_volunteers(stage.service.database, stage.service.context.keyring)
    assert [each.on_duty for each in listed] == [False]


# ── what happens by itself ───────────────────────────────────────────────────────────────────────────────


async def test_when_a_shift_begins_they_hear_so_once_and_are_asked_for_whoever_waits(stage: Stage) -> None:
    await stage.join(ANNA, name="Anna")
    await imported(stage, fixed(ANNA_IS, now() + HOUR, 5))
    await turned(stage)
    await welcomed(stage)
    await stage.press(NOI, stage.label("human"))
    await stage.heard(NOI, stage.text("hotline-nobody_until"))
    await imported(stage, fixed(ANNA_IS, now() - MINUTE, 5))
    await turned(stage)
    await stage.heard(ANNA, "Your shift begins now, until ")
    await stage.offered(ANNA)
    await turned(stage)
    await stage.still()
    assert len([text for text in stage.telegram.texts_to(str(ANNA)) if "Your shift begins" in text]) == 1


async def test_in_the_shift_of_another_day_they_are_asked_again(stage: Stage) -> None:
    await stage.join(ANNA, name="Anna")
    await imported(stage, fixed(ANNA_IS, now() + HOUR, 5))
    await turned(stage)
    await imported(stage, fixed(ANNA_IS, now() - MINUTE, 5))
    await turned(stage)
    await stage.heard(ANNA, "Your shift begins")
    await imported(stage, fixed(ANNA_IS, now() + HOUR, 5))
    await turned(stage)
    await stage.change("UPDATE volunteers SET on_since = on_since - 86400")  # a day goes by
    await imported(stage, fixed(ANNA_IS, now() - MINUTE, 5))
    await turned(stage)
    await stage.heard(ANNA, "Your shift begins", times=2)
    await welcomed(stage)
    await stage.press(NOI, stage.label("human"))
    await stage.offered(ANNA)


async def test_supervisors_are_warned_of_a_gap_a_day_before_and_only_once(stage: Stage) -> None:
    await stage.join(ANNA, name="Anna", role=Role.SUPERVISOR)
    await stage.join(BORIS, name="Boris")
    start = now() - HOUR
    roster = (fixed(BORIS_IS, start, 6), fixed(BORIS_IS, start + 8 * HOUR, 22), fixed(BORIS_IS, start + 33 * HOUR, 50))
    await imported(stage, *roster)
    await turned(stage)
    since, until = (start + 6 * HOUR + 9 * HOUR, start + 8 * HOUR + 9 * HOUR)
    await stage.heard(ANNA, f"Nobody is on duty from {since:%Y-%m-%d %H:%M} (Asia/Tokyo) to {until:%Y-%m-%d %H:%M}")
    await imported(stage, *roster)
    await turned(stage)
    await stage.still()
    assert len([text for text in stage.telegram.texts_to(str(ANNA)) if "Nobody is on duty" in text]) == 1
    assert not [text for text in stage.telegram.texts_to(str(BORIS)) if "Nobody is on duty" in text]


async def test_where_nobody_looks_after_the_desk_everybody_on_it_is_warned(stage: Stage) -> None:
    await stage.join(ANNA, name="Anna")
    await imported(stage, fixed(ANNA_IS, now() - HOUR, 5))
    await turned(stage)
    await stage.heard(ANNA, "Nobody is on duty from ")


async def turned(stage: Stage) -> None:
    """The clock's step, now."""
    await stage.service.database.write(shifts.turn, stage.service.context)
    stage.service.intake.sweep(events=True)
    await asyncio.sleep(0)


# ── one worker's view ────────────────────────────────────────────────────────────────────────────────────


def at(hour: int, minute: int = 0) -> float:
    return datetime(2026, 11, 27, hour, minute, tzinfo=UTC).timestamp()


DAYS = Window(frozenset(range(7)), 8 * 60, 12 * 60)
TURNS = Rule(((ANNA_IS,), (BORIS_IS,)), "UTC", datetime(2026, 11, 27), length=timedelta(days=1), windows=(DAYS,))


def test_it_is_worked_out_anew_only_when_somebody_comes_or_goes() -> None:
    view = OnCall(Schedule("UTC", (TURNS,)), 1.0)
    morning = view.now(at(8), NAMES)
    assert morning.on == {"Anna": ()}
    assert morning.next_shift == datetime(2026, 11, 28, 8, tzinfo=UTC)
    assert view.now(at(19, 59), NAMES) is morning
    evening = view.now(at(20), NAMES)
    assert evening == Now({}, datetime(2026, 11, 28, 8, tzinfo=UTC))
    assert view.now(at(8), NAMES) == morning


def test_the_shift_of_somebody_who_is_no_volunteer_any_more_is_promised_to_nobody() -> None:
    view = OnCall(Schedule("UTC", (TURNS,)), 1.0)
    assert view.now(at(8), frozenset({"Boris"})) == Now({}, datetime(2026, 11, 28, 8, tzinfo=UTC))
    assert view.now(at(8), frozenset({"Anna"})) == Now({"Anna": ()}, datetime(2026, 11, 29, 8, tzinfo=UTC))


def test_who_is_there_for_everything_and_for_one_skill_is_there_for_everything() -> None:
    rules = (TURNS, Rule(((Who("Anna", "child"),),), "UTC"))
    assert OnCall(Schedule("UTC", rules), 1.0).now(at(9), NAMES).on == {"Anna": ()}
    assert OnCall(Schedule("UTC", rules), 1.0).now(at(7), NAMES).on == {"Anna": ("child",)}


def test_own_changes_are_those_of_the_person_asked_for() -> None:
    view = OnCall(Schedule("UTC", (TURNS,)), 1.0)
    assert view.changes("Anna", at(9), 12 * 3600) == at(20)
    assert view.changes("Anna", at(21), 12 * 3600) is None
    assert view.changes("Boris", at(21), 12 * 3600) == at(8) + 86_400
    assert OnCall().changes("Anna", at(9), 12 * 3600) is None


def test_without_a_roster_there_is_nobody_and_no_next_shift() -> None:
    assert OnCall().now(at(8), NAMES) == Now()


def test_an_override_ends_what_is_remembered() -> None:
    late = Override(datetime(2026, 11, 27, 10), datetime(2026, 11, 27, 11), "UTC", replace=(("Anna", "Boris"),))
    view = OnCall(Schedule("UTC", (TURNS,), overrides=(late,)), 1.0)
    assert [view.now(at(hour), NAMES).on for hour in (9, 10, 11)] == [{"Anna": ()}, {"Boris": ()}, {"Anna": ()}]
