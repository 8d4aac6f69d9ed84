"""The one table of what waits for a turn: sealed, and due, parked (poison) or an open invitation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update
from sqlalchemy import delete as delete_from

from storage import schema
from storage.schema import WAITING
from storage.statements import Listing, Many, padded
from storage.types import Sealed

_table = schema.events
_c = _table.c


class EventRow(NamedTuple):
    """Something that waits. `state`: `waiting parked invite page`; `key_id`: the key that seals the body."""

    id: str
    conversation: str | None
    kind: str
    due: float
    state: str
    tries: int
    body: Sealed
    key_id: str = "desk"


_ROW = tuple(_c[name] for name in EventRow._fields)
_IDS = _c.id.in_(bindparam("ids", expanding=True))
_ADD = Many(_table.insert(), EventRow._fields)
_TAKE = (
    select(*_ROW)
    .where(WAITING, _c.due <= bindparam("now"))
    .order_by(_c.due, _c.id)
    .limit(bindparam("many"))
    .with_for_update(skip_locked=True)
)
_TAKE_ONE = select(*_ROW).where(WAITING, _c.id == bindparam("id")).with_for_update(skip_locked=True)
_DUE = select(_c.id).where(WAITING, _c.due <= bindparam("now")).order_by(_c.due, _c.id).limit(bindparam("many"))
_OF = select(*_ROW).where(WAITING, _c.conversation.in_(bindparam("ids", expanding=True))).order_by(_c.due, _c.id)
_FIND = select(*_ROW).where(_c.id == bindparam("id"))
_INVITATION = (
    select(*_ROW).where(_c.id == bindparam("id"), _c.state == "invite", _c.due >= bindparam("now")).with_for_update()
)
_IN_STATE = select(*_ROW).where(_c.state == bindparam("state")).order_by(_c.due, _c.id).limit(bindparam("many"))
_DELETE = Listing(lambda ids: delete_from(_table).where(_c.id.in_(ids)).returning(_c.id), _c.id.type)
_PARK = update(_table).where(_IDS).values(state="parked", kind=bindparam("kind"), tries=_c.tries + 1)
_POSTPONE = update(_table).where(_IDS).values(due=bindparam("until"), tries=_c.tries + 1)
_NEXT = select(_c.due).where(WAITING).order_by(_c.due).limit(1)


def add(connection: Connection, rows: Iterable[EventRow]) -> None:
    """Keep what has to wait."""
    _ADD.execute(connection, list(rows))


def take(connection: Connection, now: float, limit: int, only: str = "") -> list[EventRow]:
    """At most `limit` waiting rows that are due, in order, locked: to be deleted, parked or postponed right away.

    Or the one with the id `only`, if it still waits.
    """
    statement, given = (_TAKE_ONE, {"id": only}) if only else (_TAKE, {"now": now, "many": limit})
    return [EventRow._make(row) for row in connection.execute(statement, given)]


def due(connection: Connection, now: float, limit: int) -> list[str]:
    """The ids of what `take` would take."""
    return list(connection.execute(_DUE, {"now": now, "many": limit}).scalars())


def of(connection: Connection, conversations: Sequence[str]) -> list[EventRow]:
    """All that waits for these conversations, in order: it goes before their new events."""
    if not conversations:
        return []
    return [EventRow._make(row) for row in connection.execute(_OF, {"ids": padded(sorted(conversations))})]


def find(connection: Connection, identity: str) -> EventRow | None:
    """The row with this id, in whatever state."""
    row = connection.execute(_FIND, {"id": identity}).one_or_none()
    return EventRow._make(row) if row else None


def invitation(connection: Connection, identity: str, now: float) -> EventRow | None:
    """The open invitation with this id, locked: whoever comes with it in the same moment waits, and finds it used."""
    row = connection.execute(_INVITATION, {"id": identity, "now": now}).one_or_none()
    return EventRow._make(row) if row else None


def in_state(connection: Connection, state: str, limit: int) -> list[EventRow]:
    """At most `limit` rows that are parked, open invitations or alarms, the oldest first."""
    return [EventRow._make(row) for row in connection.execute(_IN_STATE, {"state": state, "many": limit})]


def delete(connection: Connection, ids: Sequence[str]) -> int:
    """They are done with; how many of them there still were."""
    return len(_DELETE.rows(connection, sorted(ids))) if ids else 0


def park(connection: Connection, ids: Sequence[str], kind: str) -> None:
    """They cannot be handled: kept, sealed as they are, for whoever mends the fault. `kind` names it."""
    if ids:
        connection.execute(_PARK, {"ids": padded(sorted(ids)), "kind": kind})


def postpone(connection: Connection, ids: Sequence[str], until: float) -> None:
    """Try them again at `until`."""
    if ids:
        connection.execute(_POSTPONE, {"ids": padded(sorted(ids)), "until": until})


def next_due(connection: Connection) -> float | None:
    """When the next of them is due."""
    return connection.execute(_NEXT).scalar_one_or_none()
