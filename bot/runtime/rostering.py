"""What a coordinator does with the roster: take a file, look at who is on when."""

from __future__ import annotations

import base64
import contextlib
from collections.abc import Callable, Mapping
from typing import NamedTuple

import msgspec
from msgspec.structs import replace
from sqlalchemy import Connection

from bot.desk.oncall.schedule import Fixed, Schedule
from bot.privacy.keyring import Keyring
from bot.privacy.sealing import Unreadable
from bot.runtime import oncall
from bot.runtime.oncall import Kept
from bot.runtime.roster import PROFILE_DECODER, Profile, profile_of
from bot.world import World
from storage import audit, clock, events, volunteers
from storage.database import Database

MOST_INVITED = 10_000


class View(NamedTuple):
    """The roster and the people, name → profile. `invited`: not here yet. `on`, `off`: said so, and to when."""

    schedule: Schedule | None
    people: Mapping[str, Profile]
    invited: frozenset[str]
    on: Mapping[str, float]
    off: Mapping[str, float]


async def view(database: Database, keyring: Keyring) -> View:
    """The desk as its coordinator sees it."""

    def read(connection: Connection) -> View:
        now = clock.now(connection)
        stored = oncall.load(connection, keyring)
        invited = _invited(connection, keyring, now)
        people, on, off = {each.name: each for each in invited}, {}, {}
        for row in volunteers.all(connection):
            profile = profile_of(keyring, row)
            people[profile.name] = profile
            if (row.on_until or 0.0) > now:
                on[profile.name] = row.on_until or 0.0
            elif (row.off_until or 0.0) > now:
                off[profile.name] = row.off_until or 0.0
        schedule = oncall.schedule_of(stored.kept) if stored else None
        return View(schedule, people, frozenset(each.name for each in invited), on, off)

    return await database.read(read)


def _invited(connection: Connection, keyring: Keyring, now: float) -> list[Profile]:
    """Those whose invitation is still good."""
    found = []
    for row in events.in_state(connection, "invite", MOST_INVITED):
        with contextlib.suppress(Unreadable, msgspec.DecodeError):
            if row.due > now:
                found.append(PROFILE_DECODER.decode(keyring.desk.unseal("events", row.id, "body", row.body)))
    return found


async def keep_plan(database: Database, keyring: Keyring, plan: bytes, by: str) -> None:
    """Keep this file in place of the former one. It was read before and is sound."""
    await _change(database, keyring, by, "roster:plan", lambda kept, _: replace(kept, plan=plan))


async def keep_calendar(
    database: Database, keyring: Keyring, calendar: bytes, url: str, fixed: tuple[Fixed, ...], by: str
) -> None:
    """Keep this calendar in place of the former one, with the shifts that it means. `url`: where it is read anew."""

    def changed(kept: Kept, now: float) -> Kept:
        return replace(kept, calendar=calendar, url=url, fixed=fixed, read_at=now)

    await _change(database, keyring, by, "roster:calendar", changed)


async def forget(database: Database, keyring: Keyring, by: str) -> None:
    """No roster any more, of neither kind."""
    await _change(database, keyring, by, "roster:clear", lambda _, __: Kept())


async def own_link(database: Database, keyring: Keyring, world: World, name: str, by: str) -> str | None:
    """A new secret for the address of somebody's own shifts, in place of the former; None: there is no such volunteer.

    It is kept as a hash only.
    """
    token = base64.b32encode(world.token(16)).decode().rstrip("=").lower()
    done = await database.write(_set_calendar, keyring, name, keyring.lookup.calendar(token), by)
    return token if done else None


async def revoke_link(database: Database, keyring: Keyring, name: str, by: str) -> bool:
    """The address leads nowhere from now on. False where there is no such volunteer."""
    return await database.write(_set_calendar, keyring, name, None, by)


def _set_calendar(connection: Connection, keyring: Keyring, name: str, calendar_hash: bytes | None, by: str) -> bool:
    for row in volunteers.all(connection):
        if profile_of(keyring, row).name == name:
            volunteers.set_calendar(connection, row.id, calendar_hash)
            act = "calendar:link" if calendar_hash else "calendar:revoke"
            audit.add(connection, at=clock.now(connection), actor=by, act=act, subject=row.id)
            return True
    return False


async def _change(
    database: Database, keyring: Keyring, by: str, act: str, changed: Callable[[Kept, float], Kept]
) -> None:
    def write(connection: Connection) -> None:
        now = clock.now(connection)
        stored = oncall.load(connection, keyring)
        oncall.save(connection, keyring, changed(stored.kept if stored else Kept(), now), now)
        audit.add(connection, at=now, actor=by, act=act, subject="roster")

    await database.write(write)
