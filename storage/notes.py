"""What volunteers noted about a conversation, sealed with its key."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from storage import schema
from storage.types import Sealed

_table = schema.notes
_c = _table.c


class NoteRow(NamedTuple):
    """One note."""

    id: str
    conversation: str
    volunteer: str
    body: Sealed
    at: float


_ADD = _table.insert()
_OF = (
    select(*(_c[name] for name in NoteRow._fields))
    .where(_c.conversation == bindparam("conversation"))
    .order_by(_c.at, _c.id)
)


def add(connection: Connection, row: NoteRow) -> None:
    """Keep a note."""
    connection.execute(_ADD, row._asdict())


def of(connection: Connection, conversation: str) -> list[NoteRow]:
    """All notes about the conversation, the oldest first."""
    return [NoteRow._make(row) for row in connection.execute(_OF, {"conversation": conversation})]
