"""Books that wait for a second person's yes, by the hash of their content."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, select

from storage import schema
from storage.types import Sealed

_table = schema.proposals
_c = _table.c


class ProposalRow(NamedTuple):
    """One proposal; after `until` it counts no more."""

    hash: str
    by: str
    at: float
    until: float
    restores: int | None
    changed: str
    details: Sealed


_ROW = tuple(_c[name] for name in ProposalRow._fields)
_ALL = select(*_ROW).order_by(_c.at, _c.hash)
_ADD = _table.insert()
_LOAD = select(_c.files).where(_c.hash == bindparam("hash"))
_DELETE = delete(_table).where(_c.hash == bindparam("b_hash"))
_EXPIRE = delete(_table).where(_c.until < bindparam("now"))


def add(connection: Connection, row: ProposalRow, files: bytes) -> None:
    """Keep it, in place of an earlier one of the same content."""
    remove(connection, row.hash)
    connection.execute(_ADD, row._asdict() | {"files": files})


def all(connection: Connection, now: float) -> list[ProposalRow]:  # noqa: A001
    """Those that still count, the oldest first."""
    return [row for row in map(ProposalRow._make, connection.execute(_ALL)) if row.until >= now]


def load(connection: Connection, content_hash: str) -> bytes | None:
    """The files of a proposal."""
    return connection.execute(_LOAD, {"hash": content_hash}).scalar_one_or_none()


def remove(connection: Connection, content_hash: str) -> None:
    """It is published, or taken back."""
    connection.execute(_DELETE, {"b_hash": content_hash})


def expire(connection: Connection, now: float) -> None:
    """Those that count no more go."""
    connection.execute(_EXPIRE, {"now": now})
