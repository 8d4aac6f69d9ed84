"""Calendars as rosters: read in a process of their own, and those of an address anew each day."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

import msgspec
import structlog
from sqlalchemy import Connection

from bot.desk.oncall import reading
from bot.desk.oncall.calendar_text import Event, scan, wrong
from bot.desk.oncall.expanding import MOST_SHIFTS
from bot.desk.oncall.schedule import Fixed
from bot.language.findings import Finding
from bot.runtime import oncall
from bot.runtime.context import Context
from bot.runtime.fetching import FetchError, fetch
from storage import clock, leases
from storage.database import Database

log = structlog.get_logger()
SECONDS = 15.0
"""A year of shifts of fifty people takes one."""
BEHIND, AHEAD = timedelta(days=2), timedelta(days=400)
DAY_SECONDS, AGAIN_SECONDS = 86_400.0, 3600.0
LEASE, LEASE_SECONDS = "calendar", 120.0
PASSED_ON = ("PATH", "PYTHONPATH", "SYSTEMROOT")
"""Of the environment; the process needs no keys."""


class CalendarReading(NamedTuple):
    """The shifts of the next 400 days, unless something is wrong; and what is."""

    fixed: tuple[Fixed, ...] | None
    findings: tuple[Finding, ...]


async def read_calendar(
    path: str, data: bytes, at: datetime, zone: str, known: Collection[str] | None = None, seconds: float = SECONDS
) -> CalendarReading:
    """Read a calendar at this moment. `zone`: of times in it that name none; `known` as in `scan`."""
    scanned = await asyncio.to_thread(scan, path, data, known)
    if scanned.findings:
        return CalendarReading(None, scanned.findings)
    found = await _expanded(data, at, zone, seconds)
    if found is None:
        advice = "One of its repeating entries goes on for too long: give it an end."
        return CalendarReading(None, (wrong(path, 1, "RO208", "The calendar could not be worked out.", advice),))
    if found["broken"]:
        return CalendarReading(None, tuple(_broken(path, scanned.events, *each) for each in found["broken"]))
    if len(found["shifts"]) > MOST_SHIFTS:
        message = f"The calendar means more than {MOST_SHIFTS} shifts a year."
        return CalendarReading(None, (wrong(path, 1, "RO207", message),))
    return CalendarReading(tuple(_fixed(each, known) for each in found["shifts"]), ())


async def _expanded(data: bytes, at: datetime, zone: str, seconds: float) -> dict[str, Any] | None:
    """What the process found; None where it was ended."""
    span = (str((at - BEHIND).timestamp()), str((at + AHEAD).timestamp()))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.desk.oncall.expanding", *span, zone,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
        env={name: os.environ[name] for name in PASSED_ON if name in os.environ},
    )  # fmt: skip
    try:
        out, _ = await asyncio.wait_for(process.communicate(data), seconds)
        found: dict[str, Any] = json.loads(out)
    except (TimeoutError, ValueError):
        return None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return found


def _broken(path: str, events: tuple[Event, ...], number: int, name: str) -> Finding:
    if not 0 <= number < len(events):
        return wrong(path, 1, "RO209", "An entry of the calendar can't be read: its rule, or when it begins and ends.")
    return wrong(path, events[number].at(name), "RO209", f"“{name}” of this entry can't be read.")


def _fixed(shift: list[Any], known: Collection[str] | None) -> Fixed:
    title, start, end = shift
    return Fixed(reading.who(title, known or ()), datetime.fromtimestamp(start, UTC), datetime.fromtimestamp(end, UTC))


# ── each day anew ──────────────────────────────────────────────────────────────────────────────────────────


async def refresh(database: Database, context: Context) -> None:
    """Read the calendar again if that was a day ago. One that can't be got or read leaves the former shifts."""
    stored = await database.read(oncall.load, context.keyring)
    if stored is None or not stored.kept.calendar or not await database.write(_is_due, context, stored.kept.read_at):
        return
    zone = context.oncall.zone
    data = await _fetched(stored.kept.url) if stored.kept.url else stored.kept.calendar
    read = await read_calendar("calendar", data, context.world.now(), zone) if data else None
    if read is None or read.fixed is None:
        log.warning("calendar_unread")
        await database.write(_keep, context, stored, read_again=AGAIN_SECONDS)
    else:
        await database.write(_keep, context, stored, data, read.fixed)


def _is_due(connection: Connection, context: Context, read_at: float) -> bool:
    if clock.now(connection) - read_at < DAY_SECONDS:
        return False
    return leases.take(connection, LEASE, context.me, LEASE_SECONDS)


async def _fetched(url: str) -> bytes | None:
    try:
        return await fetch(url)
    except FetchError:
        return None


def _keep(
    connection: Connection,
    context: Context,
    stored: oncall.Stored,
    data: bytes | None = None,
    fixed: tuple[Fixed, ...] = (),
    read_again: float = DAY_SECONDS,
) -> None:
    """Unless another was imported meanwhile."""
    if oncall.revision(connection) != stored.revision:
        return
    now = clock.now(connection)
    changes = {"calendar": data, "fixed": fixed} if data else {}
    kept = msgspec.structs.replace(stored.kept, read_at=now - DAY_SECONDS + read_again, **changes)
    oncall.save(connection, context.keyring, kept, now)
