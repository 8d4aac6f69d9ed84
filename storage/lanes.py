"""Who may send to which chat, and until when. A person's lane is the conversation, a volunteer's stands in `lanes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, Table, Update, bindparam, exists, literal_column, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from storage import schema
from storage.clock import Now, is_over
from storage.schema import DUE, conversations, deliveries
from storage.statements import padded


class Claim(NamedTuple):
    """A lane that is ours `until` (the database's epoch seconds). `epoch` is the person's; 0 for a volunteer's lane."""

    until: float
    epoch: int


def _claiming(table: Table, *more: object) -> Update:
    """Take those that are free, ours, or whose lease ended. What is locked is left out, so that nobody waits."""
    c = table.c
    free = (
        select(c.id)
        .where(
            c.id.in_(bindparam("ids", expanding=True)),
            or_(c.sender.is_(None), c.sender == bindparam("me"), is_over(c.sender_until)),
        )
        .order_by(c.id)
        .with_for_update(key_share=True, skip_locked=True)
    )
    return (
        update(table)
        .where(c.id.in_(free))
        .values(sender=bindparam("me"), sender_until=Now() + bindparam("seconds"))
        .returning(c.id, c.sender_until, *more)
    )


_CLAIM_PERSONS = _claiming(conversations, conversations.c.epoch)
_CLAIM_VOLUNTEERS = _claiming(schema.lanes, literal_column("0"))
_ENSURE = upsert(schema.lanes).on_conflict_do_nothing()
_PERSONS_SENDERS, _VOLUNTEERS_SENDERS = (
    select(table.c.id, table.c.sender).where(table.c.id.in_(bindparam("ids", expanding=True)))
    for table in (conversations, schema.lanes)
)
_BACKLOG = select(schema.lanes.c.id).where(
    schema.lanes.c.id.in_(bindparam("ids", expanding=True)),
    exists().where(deliveries.c.lane == schema.lanes.c.id, DUE),
)


def ensure(connection: Connection, ids: Sequence[str]) -> None:
    """The lanes of these volunteers exist."""
    if ids:
        connection.execute(_ENSURE, [{"id": each} for each in sorted(ids)])


def claim(connection: Connection, ids: Sequence[str], me: str, seconds: float) -> dict[str, Claim]:
    """Take or renew these lanes for `seconds`, persons' and volunteers' alike; those that are ours now come back.

    A lane that is left out is another worker's, or its row is locked at this moment: ask again soon.
    """
    claimed = _claim(connection, _CLAIM_PERSONS, ids, me, seconds)
    if len(claimed) < len(ids):
        rest = [each for each in ids if each not in claimed]
        claimed |= _claim(connection, _CLAIM_VOLUNTEERS, rest, me, seconds)
    return claimed


def claim_volunteers(connection: Connection, ids: Sequence[str], me: str, seconds: float) -> dict[str, bool]:
    """As `claim`, for volunteers' lanes only; each with whether something is due in it already.

    So ask before new deliveries are added.
    """
    claimed = _claim(connection, _CLAIM_VOLUNTEERS, ids, me, seconds)
    if not claimed:
        return {}
    busy = set(connection.execute(_BACKLOG, {"ids": padded(sorted(claimed))}).scalars())
    return {lane: lane in busy for lane in claimed}


def senders(connection: Connection, ids: Sequence[str]) -> dict[str, str]:
    """Who may send to these lanes, or was the last who might; lanes without a sender are left out."""
    if not ids:
        return {}
    given = {"ids": padded(sorted(ids))}
    rows = [*connection.execute(_PERSONS_SENDERS, given), *connection.execute(_VOLUNTEERS_SENDERS, given)]
    return {lane: sender for lane, sender in rows if sender is not None}


def _claim(connection: Connection, statement: Update, ids: Sequence[str], me: str, seconds: float) -> dict[str, Claim]:
    if not ids:
        return {}
    rows = connection.execute(statement, {"ids": padded(sorted(ids)), "me": me, "seconds": seconds})
    return {lane: Claim(until, epoch) for lane, until, epoch in rows}
