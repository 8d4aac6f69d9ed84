"""What the tables hold of one conversation, counted: for a person who asks what is kept of them."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, func, select

from storage import schema

_COUNTED = {
    "messages sent or to be sent": schema.deliveries.c.lane,
    "copies in volunteers' chats": schema.sent_ids.c.conversation,
    "timers": schema.timers.c.conversation,
    "events that wait or could not be handled": schema.events.c.conversation,
}
_COUNTS = {
    what: select(func.count()).select_from(column.table).where(column == bindparam("id"))
    for what, column in _COUNTED.items()
}


def counts(connection: Connection, conversation: str) -> dict[str, int]:
    """What → how many rows."""
    return {what: connection.execute(each, {"id": conversation}).scalar_one() for what, each in _COUNTS.items()}
