"""Who of the staff did what, without content. Rows are chained by `prev`: a missing or changed one shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select, update

from storage import schema
from storage.statements import Many, bound

_table = schema.audit
_c = _table.c


class AuditRow(NamedTuple):
    """One act. `prev`: the hash over the row that was chained before; None while it is not chained itself."""

    id: int
    at: float
    actor: str
    act: str
    subject: str
    prev: bytes | None


_ROW = tuple(_c[name] for name in AuditRow._fields)
_ADD = Many(_table.insert().inline(), ("at", "actor", "act", "subject"))
_LOOSE = select(*_ROW).where(_c.prev.is_(None)).order_by(_c.id).limit(bindparam("many"))
_CHAINED = select(*_ROW).where(_c.prev.is_not(None)).order_by(_c.id)
_LINK = Many(update(_table).where(_c.id == bindparam("b_id")).values(bound("prev")), ("id", "prev"))


def add(connection: Connection, *, at: float, actor: str, act: str, subject: str) -> None:
    """Note one act: who, what, on which id."""
    _ADD.execute(connection, [(at, actor, act, subject)])


def loose(connection: Connection, limit: int) -> list[AuditRow]:
    """At most `limit` rows that are not chained yet, the oldest first."""
    return [AuditRow._make(row) for row in connection.execute(_LOOSE, {"many": limit})]


def chained(connection: Connection) -> list[AuditRow]:
    """All rows of the chain, by id, which need not be the chain's order."""
    return [AuditRow._make(row) for row in connection.execute(_CHAINED)]


def link(connection: Connection, links: Sequence[tuple[int, bytes]]) -> None:
    """Chain rows: the id and its `prev`."""
    _LINK.execute(connection, links)
