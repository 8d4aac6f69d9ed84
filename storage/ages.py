"""What is older than a moment, by kind: counted, and what no module of its own drops, dropped."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Delete, Table, bindparam, delete, func, select

from storage import schema

_BEFORE = bindparam("before", type_=schema.events.c.due.type)
_of, _events, _volunteers = schema.conversations.c, schema.events.c, schema.volunteers.c
_DAY = 86_400.0
_STALE = {
    "conversation": (schema.conversations, func.coalesce(_of.last_heard, _of.opened) < _BEFORE),
    "first message": (schema.timers, (schema.timers.c.kind == "alone") & (schema.timers.c.due < _BEFORE + _DAY)),
    "delivery": (
        schema.deliveries,
        (schema.deliveries.c.at < _BEFORE) & schema.deliveries.c.state.in_(("sent", "cancelled", "stray")),
    ),
    "unhandled": (schema.events, (_events.state == "parked") & (_events.due < _BEFORE)),
    "invitation": (schema.events, (_events.state == "invite") & (_events.due < _BEFORE)),
    "proposal": (schema.proposals, schema.proposals.c.at < _BEFORE),
    "copy mark": (schema.seen, schema.seen.c.at < _BEFORE),
    "erase list": (schema.erased, schema.erased.c.at < _BEFORE),
    "audit": (schema.audit, (schema.audit.c.at < _BEFORE) & schema.audit.c.link.is_not(None)),
    "removed volunteer": (schema.volunteers, (_volunteers.removed_at < _BEFORE) & (_volunteers.address != b"")),
    "former volunteer": (schema.volunteers, _volunteers.removed_at < _BEFORE),
}


def count(connection: Connection, kind: str, before: float) -> int:
    """How many rows of this kind are older. Reads the whole table."""
    table, stale = _STALE[kind]
    many: int = connection.execute(
        select(func.count()).select_from(table).where(stale), {"before": before}
    ).scalar_one()
    return many


def drop(connection: Connection, kind: str, before: float, limit: int) -> int:
    """Delete at most `limit` of them; how many they were. For tables with one column as their key."""
    table, stale = _STALE[kind]
    return connection.execute(_dropping(table, stale), {"before": before, "many": limit}).rowcount


def _dropping(table: Table, stale: ColumnElement[bool]) -> Delete:
    (key,) = table.primary_key.columns
    return delete(table).where(key.in_(select(key).where(stale).limit(bindparam("many")).scalar_subquery()))
