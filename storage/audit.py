"""Who of the staff did what, without content. `bot.privacy.audit` chains the rows: a missing or changed one shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, select, update

from storage import schema
from storage.statements import Many, bound

_table = schema.audit
_c = _table.c


class AuditRow(NamedTuple):
    """One act. `link` is its place in the chain, `hash` what the chain has there; None while it is not chained."""

    id: int
    at: float
    actor: str
    act: str
    subject: str
    link: int | None
    hash: bytes | None


class Link(NamedTuple):
    """Where a row stands in the chain."""

    id: int
    link: int
    hash: bytes


_ROW = tuple(_c[name] for name in AuditRow._fields)
_ADD = Many(_table.insert().inline(), ("at", "actor", "act", "subject"))
_LOOSE = select(*_ROW).where(_c.link.is_(None)).order_by(_c.id).limit(bindparam("many"))
_LAST = select(*_ROW).where(_c.link.is_not(None)).order_by(_c.link.desc()).limit(1)
_CHAINED = select(*_ROW).where(_c.link > bindparam("after")).order_by(_c.link).limit(bindparam("many"))
_NEWEST = select(*_ROW).order_by(_c.id.desc()).limit(bindparam("many"))
_DROP = delete(_table).where(_c.link > bindparam("after"), _c.link <= bindparam("upto"))
_ABOUT = select(*_ROW).where(_c.subject == bindparam("subject")).order_by(_c.id)
_TAIL = select(func.count(), func.min(_c.at)).where(_c.link.is_(None))
_LINK = Many(update(_table).where(_c.id == bindparam("b_id")).values(bound("link", "hash")), Link._fields)


def add(connection: Connection, *, at: float, actor: str, act: str, subject: str) -> None:
    """Note one act: who, what, on which id."""
    _ADD.execute(connection, [(at, actor, act, subject)])


def loose(connection: Connection, limit: int) -> list[AuditRow]:
    """At most `limit` rows that are not chained yet, the oldest first."""
    return [AuditRow._make(row) for row in connection.execute(_LOOSE, {"many": limit})]


def last(connection: Connection) -> AuditRow | None:
    """The end of the chain."""
    row = connection.execute(_LAST).one_or_none()
    return AuditRow._make(row) if row else None


def chained(connection: Connection, after: int, limit: int) -> list[AuditRow]:
    """At most `limit` rows of the chain behind the link `after`."""
    return [AuditRow._make(row) for row in connection.execute(_CHAINED, {"after": after, "many": limit})]


def chain(connection: Connection, links: Sequence[Link]) -> None:
    """Put rows into the chain. Raises IntegrityError where somebody else put one there in the same moment."""
    _LINK.execute(connection, links)


def newest(connection: Connection, limit: int) -> list[AuditRow]:
    """At most `limit` rows, the newest first."""
    return [AuditRow._make(row) for row in connection.execute(_NEWEST, {"many": limit})]


def about(connection: Connection, subject: str) -> list[AuditRow]:
    """What was done to this one, the oldest first. Reads the whole table."""
    return [AuditRow._make(row) for row in connection.execute(_ABOUT, {"subject": subject})]


def tail(connection: Connection) -> tuple[int, float | None]:
    """How many rows are not chained yet, and the time of the oldest."""
    many, since = connection.execute(_TAIL).one()
    return many, since


def drop(connection: Connection, after: int, upto: int) -> None:
    """The part of the chain behind the link `after`, up to this one."""
    connection.execute(_DROP, {"after": after, "upto": upto})
