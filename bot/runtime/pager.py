"""The pager: whoever sleeps is woken by the organisation's own means. A POST without content, retried as a stored row.

The row is written with the turn that decided it, so each alarm is one, whatever crashes; one worker at a time posts.
"""

from __future__ import annotations

import aiohttp
import structlog
from sqlalchemy import Connection

from bot.runtime.context import Context
from storage import clock, events, leases
from storage.database import Database
from storage.events import EventRow

log = structlog.get_logger()
STATE = "page"
LEASE, LEASE_SECONDS = "pager", 30.0
POST_SECONDS = 10.0
FIRST_PAUSE, LONGEST_PAUSE = 5.0, 300.0
MOST_TRIES = 20
"""After an hour and a half the next shift knows better."""
AT_ONCE = 2
"""So that the lease outlasts the posts."""
WORDS = "Somebody needs a human now, and nobody is on duty."


def call(connection: Connection, context: Context, now: float) -> None:
    """One alarm; where no pager is set, there is nothing to be done."""
    if context.pager_url:
        identity = context.world.new_id()
        sealed = context.keyring.desk.seal("events", identity, "body", b"")
        events.add(connection, [EventRow(identity, None, STATE, now, STATE, 0, sealed)])


async def post_due(database: Database, context: Context) -> None:
    """What is due. A row is put off before it is posted, so that a crash repeats it later and never at once."""
    if not context.pager_url:
        return
    if not await database.read(_due):
        return
    for row in await database.write(_claim, context):
        if await _post(context.pager_url, row.id):
            await database.write(events.delete, [row.id])
        elif row.tries >= MOST_TRIES:
            log.error("pager_given_up", tries=row.tries)
            await database.write(events.delete, [row.id])


def _due(connection: Connection) -> list[EventRow]:
    now = clock.now(connection)
    return [row for row in events.in_state(connection, STATE, AT_ONCE) if row.due <= now]


def _claim(connection: Connection, context: Context) -> list[EventRow]:
    if not leases.take(connection, LEASE, context.me, LEASE_SECONDS):
        return []
    waiting, now = _due(connection), clock.now(connection)
    for row in waiting:
        events.postpone(connection, [row.id], now + min(LONGEST_PAUSE, FIRST_PAUSE * 2.0**row.tries))
    return waiting


async def _post(url: str, alarm: str) -> bool:
    """Whether the pager took it. The key lets it know a second copy."""
    timeout = aiohttp.ClientTimeout(total=POST_SECONDS)
    headers = {"Content-Type": "text/plain; charset=utf-8", "Idempotency-Key": alarm}
    try:
        async with (
            aiohttp.ClientSession(timeout=timeout) as session,
            session.post(url, data=WORDS.encode(), headers=headers, allow_redirects=False) as answer,
        ):
            if answer.ok:
                return True
            log.error("pager_refused", status=answer.status)
    except (OSError, aiohttp.ClientError, TimeoutError) as error:
        log.error("pager_unreachable", exc_info=error)
    return False
