"""Published books, as files, by a number that only grows. A book is public text; who published it is sealed."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from storage import schema
from storage.types import Sealed

_table = schema.books
_c = _table.c


class BookRow(NamedTuple):
    """One publication."""

    no: int
    hash: str
    by: str
    """The role of whoever published it."""
    at: float
    restores: int | None = None
    """The number of the earlier book that it brings back."""
    changed: str | None = None
    """What a person meets differently since the one before, in a line."""
    details: Sealed | None = None
    """Who it was, with a note."""


_ROW = tuple(_c[name] for name in BookRow._fields)
_NEWEST = select(func.max(_c.no))
_ADD = _table.insert()
_LOAD = select(_c.files).where(_c.no == bindparam("no"))
_HISTORY = select(*_ROW).order_by(_c.no.desc())


def add(connection: Connection, row: BookRow, files: bytes) -> None:
    """Store a book under a number that is not taken. Raises IntegrityError where two publish in the same moment."""
    connection.execute(_ADD, row._asdict() | {"files": files})


def newest(connection: Connection) -> int | None:
    """The number of the newest book; None before the first."""
    no: int | None = connection.execute(_NEWEST).scalar_one()
    return no


def load(connection: Connection, no: int) -> bytes | None:
    """The files of a book."""
    return connection.execute(_LOAD, {"no": no}).scalar_one_or_none()


def history(connection: Connection) -> list[BookRow]:
    """All publications, the newest first."""
    return [BookRow._make(row) for row in connection.execute(_HISTORY)]
