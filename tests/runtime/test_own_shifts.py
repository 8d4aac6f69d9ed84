"""A volunteer's own shifts at a secret address: when, and nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import icalendar
import pytest

from bot.desk.oncall.exporting import as_calendar, own_shifts
from bot.desk.oncall.schedule import Fixed, Rule, Schedule, Who, Window
from bot.runtime.oncall import OnCall
from bot.runtime.rostering import own_link, revoke_link
from bot.runtime.web import application, site
from tests.runtime.stage import Stage
from tests.runtime.test_desk import ANNA

AT = datetime(2026, 11, 27, 12, tzinfo=UTC)
NIGHTS = Window(frozenset(range(7)), 20 * 60, 12 * 60)
TURNS = ((Who("Anna Secret", "child"),), (Who("Boris"),))
NIGHT = Rule(TURNS, "UTC", datetime(2026, 11, 27, 20), length=timedelta(days=1), windows=(NIGHTS,))
ROSTER = Schedule("UTC", (NIGHT,))


def test_only_whole_shifts_of_their_own_are_given_out() -> None:
    starts = [AT + timedelta(days=day) for day in (-8, -7, -6, 0, 89, 90)]
    shifts = tuple(Fixed(Who("Anna"), start, start + timedelta(hours=1)) for start in starts)
    assert own_shifts(Schedule(fixed=shifts), "Boris", AT) == ()
    assert [(start - AT).days for start, _ in own_shifts(Schedule(fixed=shifts), "Anna", AT)] == [-6, 0, 89]


def test_the_calendar_can_be_read_and_says_nothing_but_shift() -> None:
    body = as_calendar(own_shifts(ROSTER, "Anna Secret", AT), AT)
    events = icalendar.Calendar.from_ical(body).walk("VEVENT")
    assert {str(event["SUMMARY"]) for event in events} == {"shift"}
    assert events[0].start == datetime(2026, 11, 27, 20, tzinfo=UTC)
    assert not any(word in body.lower() for word in (b"anna", b"secret", b"child", b"hotline", b"tomoshibi"))
    assert len({str(event["UID"]) for event in events}) == len(events)


@pytest.fixture
async def address(stage: Stage) -> AsyncIterator[str]:
    async with site(application(stage.service), "127.0.0.1", 0) as port:
        yield f"http://127.0.0.1:{port}/oncall/"


async def got(url: str) -> tuple[int, bytes]:
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.read()


async def test_an_address_shows_the_shifts_until_it_is_renewed_or_taken_back(stage: Stage, address: str) -> None:
    await stage.join(ANNA, name="Anna Secret")
    service = stage.service
    context = service.context
    now = context.world.now().replace(microsecond=0)
    shift = Fixed(Who("Anna Secret"), now + timedelta(hours=1), now + timedelta(hours=2))
    context.oncall = OnCall(Schedule("UTC", fixed=(shift,)), context.oncall.revision)
    first = await own_link(service.database, context.keyring, context.world, "Anna Secret", "admin")
    status, body = await got(f"{address}{first}.ics")
    assert (status, body.count(b"BEGIN:VEVENT"), b"Anna" in body) == (200, 1, False)
    second = await own_link(service.database, context.keyring, context.world, "Anna Secret", "admin")
    assert [(await got(f"{address}{token}.ics"))[0] for token in (first, second)] == [404, 200]
    assert await revoke_link(service.database, context.keyring, "Anna Secret", "admin")
    assert (await got(f"{address}{second}.ics"))[0] == 404
    acts = await stage.rows("SELECT act FROM audit WHERE act LIKE 'calendar:%' ORDER BY id")
    assert acts == [("calendar:link",), ("calendar:link",), ("calendar:revoke",)]


@pytest.mark.parametrize("token", ["a" * 26, "", "..%2f..%2fetc", "a" * 5000])
async def test_an_address_that_nobody_was_given_leads_nowhere(address: str, token: str) -> None:
    assert (await got(f"{address}{token}.ics"))[0] in (400, 404)


async def test_nobody_s_shifts_have_no_address(stage: Stage) -> None:
    context = stage.service.context
    assert await own_link(stage.service.database, context.keyring, context.world, "Nobody", "admin") is None
    assert not await revoke_link(stage.service.database, context.keyring, "Nobody", "admin")
