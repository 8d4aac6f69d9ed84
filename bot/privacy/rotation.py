"""Wrapping all keys anew while the hotline serves: a chunk a transaction, so it can be stopped and begun again.

Only `UPDATE`: a key that was destroyed meanwhile does not come back. What is sealed stays as it is.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import NamedTuple

from sqlalchemy import Connection

from bot.privacy import audit
from bot.privacy.keyring import Keyring, Rewrapped
from storage import clock, keys, masters
from storage.database import Database
from storage.errors import Unavailable

CHUNK = 500
PAUSE_SECONDS = 0.01
"""Between two chunks, so that turns go first."""
PASSES = 5
"""A key that is locked in one pass is met in the next; what comes after all of them is made by an older process."""
TRIES = 10
Progress = Callable[[int, int], None]
"""How many keys are wrapped anew, of how many."""


class Rotation(NamedTuple):
    """What came of it. `retired`: masters that may be dropped now; `left`: keys that are wrapped by another one."""

    wrapped: int
    left: int
    retired: tuple[str, ...]


async def rotate(database: Database, keyring: Keyring, actor: str, progress: Progress | None = None) -> Rotation:
    """Wrap every key with the first master, then retire the masters that wrap none. Raises `UnknownMaster`."""
    total, done = await database.read(_behind, keyring), 0
    for _ in range(PASSES):
        after = ""
        while (chunk := await _patiently(database, keyring, after)) is not None:
            after, done = chunk.after, done + chunk.many
            if progress:
                progress(done, max(total, done))
            await asyncio.sleep(PAUSE_SECONDS)
        if not await database.read(_behind, keyring):
            break
    return await database.write(_end, keyring, actor, done)


async def _patiently(database: Database, keyring: Keyring, after: str) -> Rewrapped | None:
    """A chunk; the hotline that serves may hold the file for a while."""
    for _ in range(TRIES - 1):
        try:
            return await database.write(keyring.rotate, after, CHUNK)
        except Unavailable:
            await asyncio.sleep(0.5)
    return await database.write(keyring.rotate, after, CHUNK)


def _behind(connection: Connection, keyring: Keyring) -> int:
    return sum(many for master, many in keys.counts(connection).items() if master != keyring.first)


def _end(connection: Connection, keyring: Keyring, actor: str, done: int) -> Rotation:
    """Retire what wraps nothing any more, and note it."""
    now, wrapped = clock.now(connection), keys.counts(connection)
    idle = [
        row.fingerprint
        for row in masters.all(connection)
        if row.retired_at is None and row.fingerprint != keyring.first and not wrapped.get(row.fingerprint)
    ]
    for master in idle:
        keyring.retire(connection, master, now)
        audit.note(connection, actor, "retire-key", master)
    if done or idle:
        audit.note(connection, actor, "rotate-key", keyring.first)
    left = sum(many for master, many in wrapped.items() if master != keyring.first)
    return Rotation(done, left, tuple(idle))
