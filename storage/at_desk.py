"""Where the desk stands: everybody who waits for a human or has one."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, or_, select

from storage.schema import HELD, OFFERED, conversations, keys
from storage.types import Sealed

_c = conversations.c


class DeskRow(NamedTuple):
    """One of them: since when they wait (epoch seconds) or who has the chat, and the sealed state with its key."""

    id: str
    address_hash: bytes | None
    offered_at: float | None
    holder: str | None
    state: Sealed
    fingerprint: str
    wrapped: Sealed


_ROWS = (
    select(_c.id, _c.address_hash, _c.offered_at, _c.holder, _c.state, keys.c.fingerprint, keys.c.wrapped)
    .join_from(conversations, keys, keys.c.id == _c.id)
    .where(or_(OFFERED, HELD))
    .order_by(_c.holder.is_not(None), _c.offered_at, _c.id)
    .limit(bindparam("many"))
)


def rows(connection: Connection, limit: int) -> list[DeskRow]:
    """At most `limit` of them, who waits longest first, then who has a human; nothing is locked."""
    return [DeskRow._make(row) for row in connection.execute(_ROWS, {"many": limit})]
