"""Published books, as files, by a number that only grows. A book is public text: nothing in it is sealed."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from storage import schema

_table = schema.books
_c = _table.c


class BookRow(NamedTuple):
    """One publication. `by`: who or what published it."""

    no: int
    hash: str
    by: str
    at: float


_NEWEST = select(func.max(_c.no))
_PUBLISH = _table.insert()
_LOAD = select(_c.files).where(_c.no == bindparam("no"))
_HISTORY = select(_c.no, _c.hash, _c.by, _c.at).order_by(_c.no.desc())


def publish(connection: Connection, content_hash: str, files: bytes, by: str, at: float) -> int:
    """Store a book as the newest; its number. Raises IntegrityError where two publish in the same moment."""
    no = (newest(connection) or 0) + 1
    connection.execute(_PUBLISH, {"no": no, "hash": content_hash, "files": files, "by": by, "at": at})
    return no


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
