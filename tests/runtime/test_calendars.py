"""Calendars as rosters: what they mean, what is too much, and what an address must not lead to."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web

from bot.desk.oncall.calendar_text import MOST_BYTES, scan
from bot.desk.oncall.schedule import Fixed, Who
from bot.language.findings import show
from bot.runtime import calendars, fetching, oncall
from bot.runtime.calendars import read_calendar
from bot.runtime.fetching import FetchError, fetch, is_outside
from bot.runtime.oncall import Kept
from tests.runtime.stage import Stage

AT = datetime(2026, 10, 25, tzinfo=UTC)
KNOWN = frozenset({"Mika", "Aki"})
ENTRY = """\
BEGIN:VEVENT
UID:a
SUMMARY:Mika [child]
DTSTART;TZID=America/New_York:20261031T200000
DTEND;TZID=America/New_York:20261101T080000
RRULE:FREQ=DAILY;COUNT=3
EXDATE;TZID=America/New_York:20261101T200000
END:VEVENT
"""
DAY = """\
BEGIN:VEVENT
UID:b
SUMMARY:Ak
 i
DTSTART;VALUE=DATE:20261030
DTEND;VALUE=DATE:20261031
END:VEVENT
"""
CANCELLED = DAY.replace("UID:b", "UID:c\nSTATUS:CANCELLED")


def calendar(*entries: str) -> bytes:
    return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + "".join(entries) + "END:VCALENDAR\n").encode()


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


# ── what they mean ───────────────────────────────────────────────────────────────────────────────────────


async def test_entries_repeat_and_are_left_out_as_the_calendar_says_by_its_zones() -> None:
    read = await read_calendar("c.ics", calendar(ENTRY, DAY, CANCELLED), AT, "Asia/Tokyo", KNOWN)
    assert not read.findings
    assert sorted(read.fixed or (), key=lambda one: one.start) == [
        Fixed(Who("Aki"), utc(2026, 10, 29, 15), utc(2026, 10, 30, 15)),
        Fixed(Who("Mika", "child"), utc(2026, 11, 1, 0), utc(2026, 11, 1, 13)),
        Fixed(Who("Mika", "child"), utc(2026, 11, 3, 1), utc(2026, 11, 3, 13)),
    ]


async def test_a_title_that_is_nobody_s_name_is_shown_with_the_nearest() -> None:
    read = await read_calendar("c.ics", calendar(ENTRY.replace("Mika", "Mica")), AT, "UTC", KNOWN)
    assert show(read.findings) == (
        "c.ics:6:1: error RO101: Nobody is invited by the name “Mica”.\n"
        "    SUMMARY:Mica [child]\n"
        "    ^\n"
        "  Did you mean “Mika”?\n"
    )


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        ("FREQ=SECONDLY", "“secondly”"),
        ("FREQ=MINUTELY;INTERVAL=1", "“minutely”"),
        ("INTERVAL=1", "“never”"),
        ("FREQ=DAILY;COUNT=1000000", "more than 100000 times"),
        ("FREQ=DAILY;COUNT=" + "9" * 5000, "more than 100000 times"),
        ("FREQ=DAILY;BYHOUR=0,1,2;BYMINUTE=0,1,2,3,4,5,6,7,8", "27 times a day"),
        ("FREQ=DAILY;INTERVAL=0", "no time at all"),
    ],
)
def test_a_rule_without_measure_is_told_with_its_line(rule: str, told: str) -> None:
    found = scan("c.ics", calendar(ENTRY.replace("FREQ=DAILY;COUNT=3", rule)), KNOWN).findings
    assert [(each.line, each.code, told in each.message) for each in found] == [(9, "RO204", True)]


def test_a_rule_of_a_thousand_years_is_told() -> None:
    (found,) = scan("c.ics", calendar(ENTRY.replace("20261031T", "10261031T")), KNOWN).findings
    assert "since the year “1026”" in found.message


async def test_a_rule_that_goes_on_for_a_thousand_years_is_worked_out_only_as_far_as_anybody_looks() -> None:
    rule = "FREQ=DAILY;UNTIL=30261031T000000Z"
    entry = ENTRY.replace("FREQ=DAILY;COUNT=3", rule)
    read = await read_calendar("c.ics", calendar(entry), AT, "UTC", KNOWN)
    assert not read.findings
    shifts = read.fixed or ()
    assert 30 < len(shifts) < 1000
    assert max(each.end for each in shifts) < AT + timedelta(days=1000)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "RO202"),
        (b"<html>", "RO202"),
        (b"BEGIN:VCALENDAR\n" + b" " * MOST_BYTES, "RO201"),
        (calendar(DAY.replace("SUMMARY:Ak\n i\n", "")), "RO206"),
        (calendar(*(DAY.replace("UID:b", f"UID:{number}") for number in range(5001))), "RO203"),
    ],
)
def test_what_is_no_calendar_or_too_large_is_told(data: bytes, code: str) -> None:
    assert [each.code for each in scan("c.ics", data, KNOWN).findings] == [code]


async def test_a_date_that_is_none_is_told_with_its_line() -> None:
    read = await read_calendar("c.ics", calendar(DAY.replace("20261030", "soon")), AT, "UTC", KNOWN)
    assert [(each.code, each.line) for each in read.findings] == [("RO209", 8)]


async def test_a_rule_that_never_holds_is_given_up() -> None:
    rule = "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30"
    read = await read_calendar(
        "c.ics", calendar(ENTRY.replace("FREQ=DAILY;COUNT=3", rule)), AT, "UTC", KNOWN, seconds=2
    )
    assert [each.code for each in read.findings] == ["RO208"]


# ── each day anew ────────────────────────────────────────────────────────────────────────────────────────


async def test_what_the_entries_mean_is_worked_out_anew_each_day(stage: Stage) -> None:
    context, database = stage.service.context, stage.service.database
    now = context.world.now()
    entry = DAY.replace("20261030", f"{now:%Y%m%d}").replace("20261031", f"{now + timedelta(days=1):%Y%m%d}")
    old = Kept(calendar=calendar(entry), read_at=now.timestamp() - 90_000)
    await database.write(oncall.save, context.keyring, old, now.timestamp())
    await calendars.refresh(database, context)
    stored = await database.read(oncall.load, context.keyring)
    assert stored
    assert [one.who.name for one in stored.kept.fixed] == ["Aki"]
    assert stored.kept.read_at > old.read_at + 86_400


async def test_an_address_that_does_not_answer_leaves_the_former_shifts_and_is_tried_again(stage: Stage) -> None:
    context, database = stage.service.context, stage.service.database
    now = context.world.now()
    shift = Fixed(Who("Aki"), now, now + timedelta(hours=1))
    old = Kept(calendar=calendar(DAY), url="https://127.0.0.1/x.ics", fixed=(shift,), read_at=now.timestamp() - 90_000)
    await database.write(oncall.save, context.keyring, old, now.timestamp())
    await calendars.refresh(database, context)
    stored = await database.read(oncall.load, context.keyring)
    assert stored
    assert stored.kept.fixed == (shift,)
    assert abs(stored.kept.read_at + 86_400 - 3600 - now.timestamp()) < 100


# ── addresses ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.0.1", "169.254.169.254", "100.64.0.1", "0.0.0.0", "224.0.0.1",
     "255.255.255.255", "::1", "::", "fe80::1", "fe80::1%eth0", "fc00::1", "ff02::1", "::ffff:10.0.0.1",
     "64:ff9b::a00:1", "2002:a00:1::1", "2001:0:1::1", "nonsense", ""],
)  # fmt: skip
def test_no_address_of_a_network_of_our_own_is_outside(address: str) -> None:
    assert not is_outside(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946"])
def test_public_addresses_are_outside(address: str) -> None:
    assert is_outside(address)


@pytest.mark.parametrize(
    "url",
    ["https://localhost/x", "https://127.0.0.1/x", "https://[::1]/x", "https://0x7f.1/x", "https://2130706433/x",
     "http://example.org/x", "file:///etc/passwd", "https://", "nonsense", "webcal://127.0.0.1/x", "https://10.0.0.1:22/"],
)  # fmt: skip
async def test_nothing_inside_is_fetched(url: str) -> None:
    with pytest.raises(FetchError):
        await fetch(url)


@pytest.fixture
async def site() -> AsyncIterator[str]:
    async def answer(request: web.Request) -> web.Response:
        match request.match_info["what"]:
            case "good":
                return web.Response(body=b"BEGIN:VCALENDAR\n")
            case "moved":
                raise web.HTTPFound("/good")
            case "round":
                raise web.HTTPFound("/round")
            case "inside":
                raise web.HTTPFound("http://10.0.0.1/secret")
            case "file":
                raise web.HTTPFound("file:///etc/passwd")
            case "large":
                return web.Response(body=b"x" * (fetching.MOST_BYTES + 1))
            case "packed":
                return web.Response(body=b"x", headers={"Content-Encoding": "gzip"})
            case _:
                raise web.HTTPNotFound

    app = web.Application()
    app.add_routes([web.get("/{what}", answer)])
    runner = web.AppRunner(app)
    await runner.setup()
    listening = web.TCPSite(runner, "127.0.0.1", 0)
    await listening.start()
    assert listening._server
    port = listening._server.sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}"
    await runner.cleanup()


async def here(site: str, what: str) -> bytes:
    return await fetch(f"{site}/{what}", allowed=lambda address: address == "127.0.0.1", schemes=("http",))


async def test_an_address_is_fetched_also_where_it_leads_on(site: str) -> None:
    assert await here(site, "good") == await here(site, "moved") == b"BEGIN:VCALENDAR\n"


@pytest.mark.parametrize(
    ("what", "told"),
    [("inside", "private network"), ("file", "https://"), ("round", "leads on more than 3 times"),
     ("large", "more than 1024 KiB"), ("packed", "packed"), ("nothing", "status 404")],
)  # fmt: skip
async def test_what_an_address_may_not_do(site: str, what: str, told: str) -> None:
    with pytest.raises(FetchError, match=told):
        await here(site, what)


async def test_what_is_told_never_holds_the_address() -> None:
    with pytest.raises(FetchError) as caught:
        await fetch("https://user:secret@127.0.0.1/token.ics")
    assert "secret" not in str(caught.value)
    assert "token" not in str(caught.value)
