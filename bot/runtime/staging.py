"""Putting a conversation where somebody wants to see it: how the playground plays again, and begins anywhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from bot.adapters.contract import Incoming
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Turn
from bot.runtime.context import LEASE_SECONDS, Context
from bot.runtime.effects import Outbox
from bot.runtime.people import People, instant
from bot.runtime.roster import Roster
from bot.runtime.work import Arrival, Done
from storage import clock

Change = Callable[[Conversation, datetime, Duty], Turn]
"""The conversation as it is (a new one where the address is unknown), now, and who is on duty → what becomes of it."""


def stage(connection: Connection, context: Context, platform: str, address: str, change: Change) -> Done:
    """One turn that no event brought about, within one transaction. Its effects go out as those of any other."""
    done = Done()
    lease = context.world.monotonic() + LEASE_SECONDS
    now = clock.now(connection)
    people, roster = People(context, connection, now), Roster(context, connection, now)
    outbox = Outbox(context, connection, now, people, roster, done, lease)
    incoming = Incoming(key="", address=address, kind="unknown", at=instant(now))
    address_hash = context.keyring.lookup.address(platform, address)
    people.load([Arrival(platform, incoming, b"", address_hash)], [])
    person = people.by_hash[address_hash]
    turn = change(person.conversation, instant(now), roster.duty())
    person.conversation, person.changed = turn.conversation, True
    outbox.carry_out(person, turn.effects)
    people.save()
    outbox.write()
    return done
