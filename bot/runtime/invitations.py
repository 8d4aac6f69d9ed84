"""Inviting volunteers: a code that works once, for a week. An invitation is an event that waits for its person.

The code itself is never stored, only its HMAC; what is sealed behind it is the profile.
"""

from __future__ import annotations

import base64
from typing import NamedTuple

from sqlalchemy import Connection

from bot.desk.roles import Role
from bot.privacy.keyring import Keyring
from bot.runtime import oncall
from bot.runtime.roster import PROFILE_ENCODER, Profile, profile_of
from bot.runtime.waiting import Order, seal_order
from bot.world import World
from storage import audit, clock, events, volunteers
from storage.database import Database
from storage.events import EventRow

DAYS_VALID = 7
SHOWN = 12
"""Digits of an invitation's hash that are enough to name it in the audit."""


class Invitation(NamedTuple):
    """What the coordinator passes on. `console_url` is empty while there is no console."""

    telegram_start: str
    line_message: str
    console_url: str | None


class Listed(NamedTuple):
    """A volunteer, for the organisation's own eyes."""

    id: str
    name: str
    platform: str
    languages: tuple[str, ...]
    skills: tuple[str, ...]
    on_duty: bool
    role: str


async def invite(
    database: Database,
    keyring: Keyring,
    world: World,
    profile: Profile,
    by: str = "",
) -> Invitation:
    """A new invitation. It is one row of `events`, so it works beside a serving process as well.

    `by`: who invites, for the audit (`bot.desk.roles.Actor` of the command line and a keyed hash of the account).
    """
    code = "desk-" + base64.b32encode(world.token(16)).decode().rstrip("=").lower()
    identity = keyring.lookup.invitation(code)
    sealed = keyring.desk.seal("events", identity, "body", PROFILE_ENCODER.encode(profile))

    def write(connection: Connection) -> None:
        expires = clock.now(connection) + DAYS_VALID * 86_400
        events.add(connection, [EventRow(identity, None, "invite", expires, "invite", 0, sealed)])
        audit.add(
            connection, at=clock.now(connection), actor=by, act=f"invite:{profile.role}", subject=identity[:SHOWN]
        )

    await database.write(write)
    return Invitation(code, code, None)


async def list_volunteers(database: Database, keyring: Keyring) -> list[Listed]:
    """Everybody on the desk."""

    def read(connection: Connection) -> list[Listed]:
        now = clock.now(connection)
        rows = {row: profile_of(keyring, row) for row in volunteers.all(connection)}
        names = frozenset(profile.name for profile in rows.values())
        shifts = oncall.taken(connection, keyring).now(now, names)
        listed = []
        for row, profile in rows.items():
            on = oncall.is_on(row.on_until, row.off_until, now, in_shift=profile.name in shifts.on)
            named = (row.id, profile.name, row.platform, profile.languages, profile.skills)
            listed.append(Listed(*named, on_duty=on, role=profile.role))
        return listed

    return await database.read(read)


async def remove(database: Database, keyring: Keyring, world: World, volunteer: str, by: str = "") -> Listed | None:
    """Order the removal of a volunteer; a serving process carries it out within a second. None if there is none."""
    return await _order(database, keyring, world, Order("remove", volunteer, by=by))


async def give_role(
    database: Database, keyring: Keyring, world: World, volunteer: str, role: Role, by: str = ""
) -> Listed | None:
    """Order another role for somebody; as `remove`."""
    return await _order(database, keyring, world, Order("role", volunteer, role=role, by=by))


async def _order(database: Database, keyring: Keyring, world: World, order: Order) -> Listed | None:
    listed = {each.id: each for each in await list_volunteers(database, keyring)}
    if order.subject not in listed:
        return None

    def write(connection: Connection) -> None:
        events.add(connection, [seal_order(keyring, world, order, clock.now(connection))])

    await database.write(write)
    return listed[order.subject]
