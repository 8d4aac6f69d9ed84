"""One row is one call to a platform, rendered before the commit; its fate is columns on it.

States: `due`, `held` (until the person is back), `sent`, `cancelled`, `parked` (refused), `uncertain`, and `stray`:
sent after it was cancelled (see `takeback`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, and_, bindparam, case, delete, func, literal_column, null, or_, select, update

from storage import copies, schema, timers
from storage.clock import is_over
from storage.copies import Copy
from storage.schema import DUE, STRAY, conversations, lanes
from storage.statements import Many, bound, padded
from storage.types import Sealed

_table = schema.deliveries
_c = _table.c
_NOTHING = b""
_place = itemgetter(0, 1)  # lane and seq: the order of every list, so that nobody waits in a circle


class NewDelivery(NamedTuple):
    """A call to be made, or held. `conversation` is whose words it has; None: nobody's."""

    lane: str
    seq: int
    conversation: str | None
    epoch: int
    priority: int
    state: str
    not_before: float
    token_at: float | None
    retry_key: str
    body: Sealed
    token: Sealed | None
    at: float
    tries: int = 0
    unclear: int = 0
    author: str | None = None
    """The volunteer whose own words these are."""
    source: bytes | None = None
    """Keyed hash of the message that is passed on, in the chat where it was written."""


class DeliveryRow(NamedTuple):
    """A call that is still to be made."""

    lane: str
    seq: int
    conversation: str | None
    epoch: int
    priority: int
    not_before: float
    token_at: float | None
    tries: int
    unclear: int
    """1 where an earlier try may have arrived."""
    retry_key: str
    body: Sealed
    token: Sealed | None
    at: float
    author: str | None = None


class Mark(NamedTuple):
    """What became of a call. `state` `due` tries again at `not_before`.

    Of a sent one: `platform_id` sealed, and in a volunteer's chat the `copies` that it put there.
    """

    lane: str
    seq: int
    state: str
    not_before: float = 0.0
    tries: int = 0
    unclear: bool = False
    platform_id: Sealed | None = None
    copies: tuple[Copy, ...] = ()
    timer: tuple[str, str, float] | None = None
    """A timer (conversation, mark) whose time runs from now, and when it is due then."""


_THIS = and_(_c.lane == bindparam("b_lane"), _c.seq == bindparam("b_seq"))
_ADD = Many(_table.insert(), NewDelivery._fields)
# What was sent after it was cancelled, or may have been, is to be taken back; every other fate needs a row that is due.
_SENT = bound("body", "platform_id")
_STATE = case((_c.state == literal_column("'cancelled'"), literal_column("'stray'")), else_=literal_column("'sent'"))
_MARK_SENT = Many(
    update(_table).where(_THIS).values(_SENT | {"state": _STATE, "token": null()}), ("lane", "seq", *_SENT)
)
_FATE = bound("state", "not_before", "tries", "unclear")
_MARK = Many(update(_table).where(_THIS, DUE).values(_FATE), ("lane", "seq", *_FATE))
_MARK_UNCLEAR = Many(
    update(_table)
    .where(_THIS, _c.state == literal_column("'cancelled'"))
    .values(state=literal_column("'stray'"), unclear=literal_column("1")),
    ("lane", "seq"),
)
_DUE_OF = select(_c.lane, _c.seq).where(DUE, _c.lane.in_(bindparam("lanes", expanding=True))).order_by(_c.lane, _c.seq)
_LOAD = (
    select(*(_c[name] for name in DeliveryRow._fields))
    .where(DUE, _c.lane == bindparam("lane"))
    .order_by(_c.seq)
    .limit(bindparam("many"))
)
_CANCEL = (
    update(_table)
    .where(_c.lane == bindparam("b_lane"), or_(DUE, _c.state == "held"))
    .values(state="cancelled", body=_NOTHING, token=null())
)
_UNSENT = or_(DUE, _c.state == literal_column("'held'"))
# A call that waits for its time holds back those behind it: no worker has them at hand.
_ahead = _table.alias("ahead")
_FIRST_WAITING = (
    select(func.min(_ahead.c.seq))
    .where(
        _ahead.c.lane == bindparam("b_lane"),
        _ahead.c.state == literal_column("'due'"),
        _ahead.c.not_before > bindparam("b_now"),
    )
    .scalar_subquery()
)
_WAITS = or_(_c.state == literal_column("'held'"), and_(DUE, _c.seq >= _FIRST_WAITING))
_RECALL = (
    update(_table)
    .where(_c.lane == bindparam("b_lane"), _c.author == bindparam("b_author"), _WAITS)
    .values(state="cancelled", body=_NOTHING, token=null())
)
_AUTHORS = select(_c.author).where(_c.lane == bindparam("lane"), _c.author.is_not(None), _UNSENT).distinct()
_HOLD = update(_table).where(_c.lane == bindparam("b_lane"), DUE).values(state="held")
_RELEASE = (
    update(_table)
    .where(_c.lane == bindparam("b_lane"), _c.state == "held")
    .values(state="due", at=bindparam("b_at"), not_before=bindparam("b_at"))
)
_HEADS = select(_c.lane, func.min(_c.seq).label("seq"), func.max(_c.priority).label("priority")).where(DUE)
_heads = _HEADS.group_by(_c.lane).subquery()
_sender = func.coalesce(conversations.c.sender, lanes.c.sender)
_until = func.coalesce(conversations.c.sender_until, lanes.c.sender_until, 0.0)
_DUE_LANES = (
    select(_heads.c.lane)
    .join(_table, and_(_c.lane == _heads.c.lane, _c.seq == _heads.c.seq))
    .outerjoin(conversations, conversations.c.id == _heads.c.lane)
    .outerjoin(lanes, lanes.c.id == _heads.c.lane)
    .where(_c.not_before <= bindparam("now"), or_(_sender.is_(None), _sender == bindparam("me"), is_over(_until)))
    .order_by(_heads.c.priority.desc(), _c.not_before, _heads.c.lane)
    .limit(bindparam("many"))
)
_NEXT = select(func.min(_c.not_before)).where(DUE)
_OPEN = select(_c.seq).where(_c.lane == bindparam("lane"), or_(DUE, STRAY)).limit(1)
_FINISHED = ("sent", "cancelled", "stray")
_OLD = select(_c.lane, _c.seq).where(_c.at < bindparam("before"), _c.state.in_(_FINISHED)).limit(bindparam("many"))
_DROP = delete(_table).where(_THIS)


def add(connection: Connection, rows: Iterable[NewDelivery]) -> None:
    """Store what is to be sent, in the transaction that decided it."""
    _ADD.execute(connection, sorted(rows, key=_place))


def mark(connection: Connection, marks: Iterable[Mark]) -> None:
    """What became of some calls. Rows that were erased meanwhile stay gone."""
    ordered = sorted(marks, key=_place)
    sent = [mark for mark in ordered if mark.state == "sent"]
    _MARK_SENT.execute(connection, [(mark.lane, mark.seq, _NOTHING, mark.platform_id) for mark in sent])
    _MARK.execute(connection, [mark[:6] for mark in ordered if mark.state != "sent"])
    perhaps = [mark[:2] for mark in ordered if mark.unclear and mark.state in ("due", "uncertain")]
    _MARK_UNCLEAR.execute(connection, perhaps)
    copies.add(connection, [copy for mark in sent for copy in mark.copies])
    timers.put_off(connection, [mark.timer for mark in sent if mark.timer])


def due_of(connection: Connection, lanes: Sequence[str]) -> dict[str, list[int]]:
    """What in these lanes is still due, in order; lanes with nothing are left out."""
    found: dict[str, list[int]] = {}
    if lanes:
        for lane, seq in connection.execute(_DUE_OF, {"lanes": padded(sorted(lanes))}):
            found.setdefault(lane, []).append(seq)
    return found


def load(connection: Connection, lane: str, limit: int) -> list[DeliveryRow]:
    """What is due in the lane, in the order in which it must go out."""
    rows = connection.execute(_LOAD, {"lane": lane, "many": limit})
    return [DeliveryRow._make(row) for row in rows]


def cancel(connection: Connection, conversation: str) -> int:
    """What the person has not got is not sent any more, and its words are gone; how many calls it were."""
    return connection.execute(_CANCEL, {"b_lane": conversation}).rowcount


def recall(connection: Connection, conversation: str, author: str, now: float) -> int:
    """What this volunteer wrote and still waits is not sent any more; how many calls it were.

    What is on its way in this moment is left alone.
    """
    given = {"b_lane": conversation, "b_author": author, "b_now": now}
    return connection.execute(_RECALL, given).rowcount


def authors(connection: Connection, conversation: str) -> list[str]:
    """The volunteers of whose words the person has not got all."""
    return sorted(connection.execute(_AUTHORS, {"lane": conversation}).scalars())


def hold(connection: Connection, conversation: str) -> int:
    """What is due for the person waits until they are back; how many calls it is."""
    return connection.execute(_HOLD, {"b_lane": conversation}).rowcount


def release(connection: Connection, conversation: str, at: float) -> int:
    """What was held for the person may go out, as if it were decided at `at`; how many calls it is."""
    return connection.execute(_RELEASE, {"b_lane": conversation, "b_at": at}).rowcount


def due_lanes(connection: Connection, now: float, limit: int, me: str) -> list[str]:
    """Lanes whose first call is due and which nobody else may be sending to, danger first.

    A first call that waits for its time holds the later ones back: the order within a chat is kept.
    """
    return list(connection.execute(_DUE_LANES, {"now": now, "me": me, "many": limit}).scalars())


def next_due(connection: Connection) -> float | None:
    """The earliest time at which a stored call may go out."""
    due: float | None = connection.execute(_NEXT).scalar_one()
    return due


def is_open(connection: Connection, lane: str) -> bool:
    """Whether something is still to be sent to this chat, or taken back from it."""
    return connection.execute(_OPEN, {"lane": lane}).first() is not None


def purge(connection: Connection, before: float, limit: int) -> int:
    """Drop at most `limit` of the calls that are sent or cancelled and older than `before`; how many it were."""
    old = [{"b_lane": lane, "b_seq": seq} for lane, seq in connection.execute(_OLD, {"before": before, "many": limit})]
    if old:
        connection.execute(_DROP, old)
    return len(old)
