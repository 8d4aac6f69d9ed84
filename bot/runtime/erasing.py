"""The order to erase somebody, from the command line: a timer that is due, so that whoever serves carries it out."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.privacy import audit
from storage import clock, timers
from storage.timers import NewTimer


def order(connection: Connection, conversation: str, actor: str) -> None:
    """Nothing is said to the person; see `deleting.purge`."""
    audit.note(connection, actor, "erase", conversation)
    timers.add(connection, [NewTimer(conversation, 0, "purge", "", clock.now(connection))])
