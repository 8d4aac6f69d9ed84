"""Wrapped keys: one a conversation, and the three of the system. Destroying a row destroys what it sealed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from storage import schema
from storage.statements import padded
from storage.types import Sealed

_table = schema.keys
_c = _table.c


class KeyRow(NamedTuple):
    """A random key, wrapped by the master with this fingerprint. `id`: a conversation's, or the name of a system's."""

    id: str
    fingerprint: str
    wrapped: Sealed


_ADD = upsert(_table).on_conflict_do_nothing()
_FIND = select(_c.id, _c.fingerprint, _c.wrapped).where(_c.id.in_(bindparam("ids", expanding=True)))
_NOT_OF = (
    select(_c.id, _c.fingerprint, _c.wrapped)
    .where(_c.id > bindparam("after"), _c.fingerprint != bindparam("fingerprint"))
    .order_by(_c.id)
    .limit(bindparam("many"))
    .with_for_update(skip_locked=True)
)
_REWRAP = (
    update(_table)
    .where(_c.id == bindparam("b_id"))
    .values(fingerprint=bindparam("b_fingerprint"), wrapped=bindparam("b_wrapped"))
)
_COUNTS = select(_c.fingerprint, func.count()).group_by(_c.fingerprint).order_by(_c.fingerprint)
_USED = select(_c.id).where(_c.fingerprint == bindparam("fingerprint")).limit(1)


def add(connection: Connection, rows: Iterable[KeyRow]) -> None:
    """Store keys; one that is there already stays as it is."""
    if given := [row._asdict() for row in sorted(rows)]:
        connection.execute(_ADD, given)


def find(connection: Connection, ids: Sequence[str]) -> dict[str, KeyRow]:
    """The keys with these ids."""
    if not ids:
        return {}
    rows = [KeyRow._make(row) for row in connection.execute(_FIND, {"ids": padded(sorted(ids))})]
    return {row.id: row for row in rows}


def not_wrapped_by(connection: Connection, fingerprint: str, after: str, limit: int) -> list[KeyRow]:
    """At most `limit` keys that another master wraps, by id from `after` on, locked until the commit."""
    rows = connection.execute(_NOT_OF, {"fingerprint": fingerprint, "after": after, "many": limit})
    return [KeyRow._make(row) for row in rows]


def rewrap(connection: Connection, rows: Iterable[KeyRow]) -> None:
    """The same keys under another master. Only UPDATE: a key that was erased meanwhile does not come back."""
    given = [{f"b_{name}": value for name, value in row._asdict().items()} for row in sorted(rows)]
    if given:
        connection.execute(_REWRAP, given)


def counts(connection: Connection) -> dict[str, int]:
    """Master → how many keys it wraps. Reads the whole table."""
    return dict(connection.execute(_COUNTS).tuples().all())


def is_used(connection: Connection, fingerprint: str) -> bool:
    """Whether this master still wraps a key. Reads the whole table."""
    return connection.execute(_USED, {"fingerprint": fingerprint}).first() is not None
