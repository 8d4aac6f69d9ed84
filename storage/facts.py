"""What the house remembers of itself, sealed with the desk's key, by a fixed name."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.postgresql import insert as upsert

from storage import schema
from storage.types import Sealed

_table = schema.facts
_c = _table.c


class Fact(NamedTuple):
    """What was put last, and when."""

    body: Sealed
    at: float


_insert = upsert(_table)
_PUT = _insert.on_conflict_do_update(
    index_elements=[_c.name], set_={"body": _insert.excluded.body, "at": _insert.excluded.at}
)
_GET = select(_c.body, _c.at).where(_c.name == bindparam("name"))


def put(connection: Connection, name: str, body: Sealed, at: float) -> None:
    """Remember this in place of what was there."""
    connection.execute(_PUT, {"name": name, "body": body, "at": at})


def get(connection: Connection, name: str) -> Fact | None:
    """What was put last."""
    row = connection.execute(_GET, {"name": name}).one_or_none()
    return Fact._make(row) if row else None
