"""Deliveries that are to be taken back: what the chat of an erased person holds, and strays.

A *stray* came back as sent after it was cancelled, or without an answer: the person left, or was erased, while the call
was under way.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, null, or_, select, update

from storage import schema
from storage.schema import ABOUT_ANOTHER, DUE, STRAY
from storage.statements import Many, bound
from storage.types import Sealed

_table = schema.deliveries
_c = _table.c
_NOTHING = b""


class StrayRow(NamedTuple):
    """A call that should not have been made. `platform_id`: what it put there, sealed."""

    lane: str
    seq: int
    conversation: str | None
    platform_id: Sealed | None


class Deletion(NamedTuple):
    """A stray that becomes the call which deletes what it put there."""

    lane: str
    seq: int
    conversation: str | None
    body: Sealed
    not_before: float
    at: float


class SentRow(NamedTuple):
    """A call of a lane that was made; `platform_id` is what it put there, None where nobody knows.

    `unclear`: how often it was made and no answer came; it may have put there something else besides.
    """

    seq: int
    unclear: int
    platform_id: Sealed | None
    conversation: str | None = None
    """Whose key seals it; None: the desk's."""


class Relayed(NamedTuple):
    """A call that passed on one message. `platform_id`: what it put there, sealed; None where nothing is there yet."""

    lane: str
    seq: int
    conversation: str | None
    state: str
    at: float
    platform_id: Sealed | None


_RELAYED = (
    select(_c.lane, _c.seq, _c.conversation, _c.state, _c.at, _c.platform_id)
    .where(_c.source == bindparam("source"))
    .order_by(_c.lane, _c.seq)
)
_STRAYS = (
    select(_c.lane, _c.seq, _c.conversation, _c.platform_id)
    .where(STRAY)
    .order_by(_c.lane, _c.seq)
    .limit(bindparam("many"))
    .with_for_update(skip_locked=True)
)
_SETTLE = Many(
    update(_table).where(_c.lane == bindparam("b_lane"), _c.seq == bindparam("b_seq")).values(bound("state")),
    ("lane", "seq", "state"),
)
_DELETE_INSTEAD = Many(
    update(_table)
    .where(_c.lane == bindparam("b_lane"), _c.seq == bindparam("b_seq"), STRAY)
    .values(
        bound("state", "tries", "unclear", "conversation", "body", "not_before", "at") | {"platform_id": null()},
    ),
    (*Deletion._fields, "state", "tries", "unclear"),
)
_SENT_TO = (
    select(_c.seq, _c.unclear, _c.platform_id, _c.conversation)
    .where(_c.lane == bindparam("lane"), _c.at >= bindparam("since"), or_(_c.state == "sent", _c.unclear > 0))
    .order_by(_c.seq)
)
_CANCEL_ABOUT = (
    update(_table)
    .where(_c.conversation == bindparam("b_id"), ABOUT_ANOTHER, or_(DUE, _c.state == "held"))
    .values(state="cancelled", body=_NOTHING, token=null())
)
_CANCEL_RELAY = (
    update(_table)
    .where(_c.lane == bindparam("b_lane"), _c.source == bindparam("b_source"), DUE)
    .values(state="cancelled", body=_NOTHING, token=null())
)
_FORGET_LANE = delete(_table).where(_c.lane == bindparam("lane"))
_FORGET_SENT = _FORGET_LANE.where(_c.state.in_(("sent", "uncertain")))


def relayed(connection: Connection, source: bytes) -> list[Relayed]:
    """The calls that passed on the message with this keyed hash, in order."""
    return [Relayed._make(row) for row in connection.execute(_RELAYED, {"source": source})]


def strays(connection: Connection, limit: int) -> list[StrayRow]:
    """At most `limit` calls that came back after they were cancelled, locked."""
    return [StrayRow._make(row) for row in connection.execute(_STRAYS, {"many": limit})]


def delete_instead(connection: Connection, rows: Iterable[Deletion]) -> None:
    """They become due again, as the calls that delete what they put there."""
    _DELETE_INSTEAD.execute(connection, [(*row, "due", 0, 0) for row in sorted(rows, key=lambda row: row[:2])])


def settle(connection: Connection, rows: Iterable[StrayRow]) -> None:
    """Nothing can be done about them: they count as sent."""
    _SETTLE.execute(connection, [(row.lane, row.seq, "sent") for row in rows])


def sent_to(connection: Connection, lane: str, since: float) -> list[SentRow]:
    """What went to this chat, or may have, of what was decided since then; in order."""
    rows = connection.execute(_SENT_TO, {"lane": lane, "since": since})
    return [SentRow._make(row) for row in rows]


def cancel_about(connection: Connection, conversation: str) -> int:
    """What volunteers have not got of the person's words is not sent any more; how many calls it were."""
    return connection.execute(_CANCEL_ABOUT, {"b_id": conversation}).rowcount


def cancel_relay(connection: Connection, lane: str, source: bytes) -> int:
    """What passes on the message with this keyed hash is not sent to this chat any more; how many calls it were."""
    return connection.execute(_CANCEL_RELAY, {"b_lane": lane, "b_source": source}).rowcount


def forget_lane(connection: Connection, conversation: str) -> None:
    """No call to the person is known any more."""
    connection.execute(_FORGET_LANE, {"lane": conversation})


def forget_sent(connection: Connection, lane: str) -> None:
    """What came to this chat is not known any more; what is still to be sent, or to be taken back, is."""
    connection.execute(_FORGET_SENT, {"lane": lane})
