"""What must happen later. A timer belongs to an epoch, and `mark` says to what in it; a stale one does nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select, update

from storage import schema
from storage.statements import Many, bound

_table = schema.timers
_c = _table.c


class NewTimer(NamedTuple):
    """Wake the conversation at `due`."""

    conversation: str
    epoch: int
    kind: str
    mark: str
    due: float


class TimerRow(NamedTuple):
    """A timer that is due."""

    conversation: str
    epoch: int
    kind: str
    mark: str
    due: float
    id: int


_ADD = Many(_table.insert().inline(), NewTimer._fields)
_DUE = (
    select(_c.id)
    .where(_c.due <= bindparam("now"))
    .order_by(_c.due, _c.id)
    .limit(bindparam("many"))
    .with_for_update(skip_locked=True)
)
_ROW = tuple(_c[name] for name in TimerRow._fields)
_TAKE = delete(_table).where(_c.id.in_(_DUE.scalar_subquery())).returning(*_ROW)
_TAKE_ONE = delete(_table).where(_c.id == bindparam("id")).returning(*_ROW)
_PUT_OFF = Many(
    update(_table)
    .where(_c.conversation == bindparam("b_conversation"), _c.mark == bindparam("b_mark"), _c.due < bindparam("b_due"))
    .values(bound("due")),
    ("conversation", "mark", "due"),
)
_IDS = select(_c.id).where(_c.due <= bindparam("now")).order_by(_c.due, _c.id).limit(bindparam("many"))
_NEXT = select(func.min(_c.due))
_DROP = delete(_table).where(_c.conversation == bindparam("conversation"), _c.kind == bindparam("kind"))


def add(connection: Connection, rows: Sequence[NewTimer]) -> None:
    """Set timers."""
    _ADD.execute(connection, rows)


def due(connection: Connection, now: float, limit: int) -> list[int]:
    """The ids of what `take` would take."""
    return list(connection.execute(_IDS, {"now": now, "many": limit}).scalars())


def take(connection: Connection, now: float, limit: int, only: int = 0) -> list[TimerRow]:
    """At most `limit` timers that are due, in order, or the one with the id `only`; gone with this transaction."""
    statement, given = (_TAKE_ONE, {"id": only}) if only else (_TAKE, {"now": now, "many": limit})
    taken = [TimerRow._make(row) for row in connection.execute(statement, given)]
    return sorted(taken, key=lambda timer: (timer.due, timer.id))


def put_off(connection: Connection, later: Sequence[tuple[str, str, float]]) -> None:
    """Timers (conversation, mark) that are due then, unless they are later already; gone ones stay gone."""
    if later:
        _PUT_OFF.execute(connection, sorted(later))


def next_due(connection: Connection) -> float | None:
    """When the next timer is due."""
    due: float | None = connection.execute(_NEXT).scalar_one()
    return due


def drop(connection: Connection, conversation: str, kind: str) -> None:
    """The timers of this kind are not needed any more."""
    connection.execute(_DROP, {"conversation": conversation, "kind": kind})
