"""What was said in a conversation, sealed with its key, for the volunteer who takes over."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, select

from storage import schema
from storage.types import Sealed

_table = schema.messages
_c = _table.c


class MessageRow(NamedTuple):
    """One message. `author`: `person`, `bot` or a volunteer's id; `ref_hash`: keyed hash of the platform's id of it."""

    id: str
    conversation: str
    seq: int
    author: str
    body: Sealed
    ref_hash: bytes | None = None


_ADD = _table.insert()
_OF = (
    select(*(_c[name] for name in MessageRow._fields))
    .where(_c.conversation == bindparam("conversation"))
    .order_by(_c.seq.desc())
    .limit(bindparam("many"))
)
_FORGET = delete(_table).where(_c.conversation == bindparam("conversation"), _c.ref_hash == bindparam("ref"))


def add(connection: Connection, rows: Iterable[MessageRow]) -> None:
    """Keep these."""
    if given := [row._asdict() for row in rows]:
        connection.execute(_ADD, given)


def of(connection: Connection, conversation: str, limit: int) -> list[MessageRow]:
    """The last `limit` messages, in the order in which they were said."""
    rows = connection.execute(_OF, {"conversation": conversation, "many": limit})
    return [MessageRow._make(row) for row in rows][::-1]


def forget(connection: Connection, conversation: str, ref: bytes) -> None:
    """The person took it back: our copy goes."""
    connection.execute(_FORGET, {"conversation": conversation, "ref": ref})
