"""Orders to erase somebody from outside of the chat: of the command line, and after a restore."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from bot.privacy import audit
from bot.privacy.keyring import Keyring, Lookup
from bot.runtime import waiting
from bot.runtime.waiting import Order
from bot.world import World
from storage import clock, events, timers
from storage.timers import NewTimer


def order(connection: Connection, conversation: str, actor: str) -> None:
    """A timer that is due, so that whoever serves carries it out. Nothing is said to them; see `deleting.purge`."""
    audit.note(connection, actor, "erase", conversation)
    timers.add(connection, [NewTimer(conversation, 0, "purge", "", clock.now(connection))])


def again(
    world: World, actor: Callable[[Lookup], str]
) -> Callable[[Connection, Keyring, list[bytes], list[str]], None]:
    """What a restore does about whoever was erased, or removed, after the backup; see `restoring.Again`."""

    def done(connection: Connection, keyring: Keyring, addresses: list[bytes], volunteers: list[str]) -> None:
        for state in ("waiting", "parked") if addresses else ():
            waiting.forget_stored(connection, keyring, addresses, state)
        now, by = clock.now(connection), actor(keyring.lookup)
        orders = [Order("remove", each, by=by) for each in volunteers]
        events.add(connection, [waiting.seal_order(keyring, world, each, now) for each in orders])

    return done
