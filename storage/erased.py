"""The erase list: keyed hashes of conversations that were erased, and of volunteers who were removed.

A backup that still holds one loses it on restore.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.dialects.postgresql import insert as upsert

from storage import schema

_table = schema.erased
_c = _table.c


class ErasedRow(NamedTuple):
    """One erase; `key` leads to no person, for what is hashed is a random id."""

    key: bytes
    at: float


_ADD = upsert(_table).on_conflict_do_nothing()
_ALL = select(_c.key, _c.at).order_by(_c.at, _c.key)
_STATE = select(func.count(), func.max(_c.at)).select_from(_table)
_PURGE = delete(_table).where(_c.at < bindparam("before"))


def add(connection: Connection, rows: Iterable[ErasedRow]) -> None:
    """Remember these; one that is there already keeps its time."""
    if given := [row._asdict() for row in sorted(rows)]:
        connection.execute(_ADD, given)


def all(connection: Connection) -> list[ErasedRow]:  # noqa: A001
    """The whole list, the oldest first."""
    return [ErasedRow._make(row) for row in connection.execute(_ALL)]


def state(connection: Connection) -> tuple[int, float]:
    """How many they are, and the time of the newest: whether a copy of the list is still the whole of it."""
    many, newest = connection.execute(_STATE).one()
    return many, newest or 0.0


def purge(connection: Connection, before: float) -> int:
    """Forget those older than `before`: no backup is that old. How many they were."""
    return connection.execute(_PURGE, {"before": before}).rowcount
