"""One person on one platform. What the engine knows is sealed in `state`; clear columns are for the desk's queries."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, Select, bindparam, delete, exists, func, literal, null, or_, select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.sql import ColumnElement

from storage import schema
from storage.schema import ABOUT_ANOTHER, DUE, HELD, OFFERED, deliveries, keys
from storage.statements import Listing, Many, bound, padded
from storage.types import Sealed

_table = schema.conversations
_c = _table.c


class NewConversation(NamedTuple):
    """A new contact, with the wrapped key that seals it."""

    id: str
    platform: str
    address_hash: bytes
    address: Sealed
    state: Sealed
    opened: float
    fingerprint: str
    wrapped: Sealed
    book_no: int = 0


class ConversationRow(NamedTuple):
    """What a turn needs to know before the state is opened."""

    id: str
    platform: str
    address_hash: bytes | None
    address: Sealed
    epoch: int
    book_no: int
    sender: str | None
    """The worker that may send to it until `sender_until`."""
    sender_until: float | None
    state: Sealed
    fingerprint: str
    wrapped: Sealed
    backlog: bool
    """Something older is still to be sent to it."""

    @classmethod
    def begun(cls, new: NewConversation) -> ConversationRow:
        """The row as `load` would give it right after `insert`."""
        return cls(
            new.id, new.platform, new.address_hash, new.address, 0, new.book_no, None, None, new.state,
            new.fingerprint, new.wrapped, backlog=False,
        )  # fmt: skip


class SavedConversation(NamedTuple):
    """What a turn may change."""

    id: str
    address_hash: bytes | None
    epoch: int
    life: str
    cover: str
    handoff: str
    """`none`, `offered` or `live`."""
    holder: str | None
    last_heard: float | None
    book_no: int
    sender: str | None
    sender_until: float | None
    state: Sealed
    offered_at: float | None = None
    """Since when a human is wanted: the order of the queue."""
    moved: bool = True
    """Whether address or handoff may differ from the row's."""


class StandingRow(NamedTuple):
    """What is needed to see where a conversation stands."""

    id: str
    state: Sealed
    fingerprint: str
    wrapped: Sealed


_ROW = (
    _c.id, _c.platform, _c.address_hash, _c.address, _c.epoch, _c.book_no, _c.sender, _c.sender_until, _c.state,
    keys.c.fingerprint, keys.c.wrapped, exists().where(deliveries.c.lane == _c.id, DUE).label("backlog"),
)  # fmt: skip


def _loading(condition: ColumnElement[bool]) -> dict[bool, Select[tuple[object, ...]]]:
    """The statement without and with the lock, which leaves out what somebody else has locked, so nobody waits."""
    plain = select(*_ROW).join_from(_table, keys, keys.c.id == _c.id).where(condition).order_by(_c.id)
    return {False: plain, True: plain.with_for_update(of=_table, key_share=True, skip_locked=True)}


_WITH_HASH = _c.address_hash.in_(bindparam("hashes", expanding=True))
_WITH_ID = _c.id.in_(bindparam("ids", expanding=True))
_LOAD_OF_PERSONS = Listing(lambda hashes: _loading(_c.address_hash.in_(hashes))[True], _c.address_hash.type)
_LOAD_BY_HASH = _loading(_WITH_HASH)
_LOAD_BY_ID = _loading(_WITH_ID)
_LOAD_BY_EITHER = _loading(or_(_WITH_HASH, _WITH_ID))
_INSERT = upsert(_table).on_conflict_do_nothing().returning(_c.id)
_INSERT_KEYS = Many(keys.insert(), ("id", "fingerprint", "wrapped"))
_THIS = _c.id == bindparam("b_id")
_KEPT = bound("epoch", "life", "cover", "last_heard", "book_no", "sender", "sender_until", "state")
_SAVE = Many(update(_table).where(_THIS).values(_KEPT), SavedConversation._fields)
# SQLite writes every index of a column that is set, changed or not: so these are set only where they change.
_MOVED = bound("address_hash", "handoff", "offered_at", "holder")
_HAS_MOVED = or_(*(_c[name].is_distinct_from(value) for name, value in _MOVED.items()))
_MOVE = Many(update(_table).where(_THIS, _HAS_MOVED).values(_MOVED), SavedConversation._fields)
_OFFERED = select(_c.id).where(OFFERED).order_by(_c.offered_at, _c.id).limit(bindparam("many"))
_HELD_BY = (
    select(_c.holder, func.count()).where(HELD, _c.holder.in_(bindparam("ids", expanding=True))).group_by(_c.holder)
)
_HELD_OF = select(_c.id).where(_c.holder == bindparam("holder")).order_by(_c.id)
_UNHEARD = (
    select(_c.id)
    .where(func.coalesce(_c.last_heard, _c.opened) < bindparam("before"))
    .order_by(_c.id)
    .limit(bindparam("many"))
    .with_for_update(skip_locked=True)
)
_OF_IT = (schema.messages, schema.notes, schema.timers, schema.events, schema.sent_ids)
_OPEN = _c.life == literal("open")
_AGES = select(func.count(), func.min(_c.opened), func.max(_c.opened)).select_from(_table)
_COUNT_OPEN = select(func.count()).select_from(_table).where(_OPEN)
_STANDING = (
    select(_c.id, _c.state, keys.c.fingerprint, keys.c.wrapped)
    .join_from(_table, keys, keys.c.id == _c.id)
    .where(_OPEN, _c.id > bindparam("after"))
    .order_by(_c.id)
    .limit(bindparam("many"))
)
IDS_AT_ONCE = 1000
_IDS = select(_c.id).where(_c.id > bindparam("after")).order_by(_c.id).limit(bindparam("many"))
_ERASE = (
    *(delete(table).where(table.c.conversation == bindparam("id")) for table in _OF_IT),
    delete(deliveries).where(deliveries.c.lane == bindparam("id")),
    delete(deliveries).where(deliveries.c.conversation == bindparam("id"), ABOUT_ANOTHER),
    delete(keys).where(keys.c.id == bindparam("id")),
    delete(_table).where(_c.id == bindparam("id")),
)
_FORGET_ADDRESS = update(_table).where(_THIS).values(address_hash=null(), address=bindparam("b_address"))
_FORGET_WORDS = tuple(
    delete(table).where(table.c.conversation == bindparam("id"))
    for table in (schema.messages, schema.notes, schema.events)
)
_LET_GO = update(schema.volunteers).where(schema.volunteers.c.current == bindparam("b_id")).values(current=null())


def load(
    connection: Connection, *, hashes: Sequence[bytes] = (), ids: Sequence[str] = (), lock: bool
) -> list[ConversationRow]:
    """The conversations with these addresses or ids, by id. With `lock`, only those that nobody else has locked."""
    if hashes and lock and not ids:  # what nearly every batch needs
        return [ConversationRow._make(row) for row in _LOAD_OF_PERSONS.rows(connection, sorted(hashes))]
    if hashes and ids:
        statement, given = _LOAD_BY_EITHER, {"hashes": padded(sorted(hashes)), "ids": padded(sorted(ids))}
    elif hashes:
        statement, given = _LOAD_BY_HASH, {"hashes": padded(sorted(hashes))}
    elif ids:
        statement, given = _LOAD_BY_ID, {"ids": padded(sorted(ids))}
    else:
        return []
    return [ConversationRow._make(row) for row in connection.execute(statement[lock], given)]


def insert(connection: Connection, rows: Sequence[NewConversation]) -> set[str]:
    """The ids of those that are really new: whose address nobody inserted before or in the same moment.

    Keys are stored for those only.
    """
    if not rows:
        return set()
    ordered = sorted(rows, key=lambda row: row.address_hash)
    new = set(connection.execute(_INSERT, [_beginning(row) for row in padded(ordered)]).scalars())
    _INSERT_KEYS.execute(connection, [(row.id, row.fingerprint, row.wrapped) for row in ordered if row.id in new])
    return new


def _beginning(row: NewConversation) -> dict[str, object]:
    return {
        "id": row.id,
        "platform": row.platform,
        "address_hash": row.address_hash,
        "address": row.address,
        "epoch": 0,
        "life": "open",
        "cover": "none",
        "handoff": "none",
        "book_no": row.book_no,
        "opened": row.opened,
        "state": row.state,
    }


def save(connection: Connection, rows: Sequence[SavedConversation]) -> None:
    """Write back what the turns changed. The caller holds the locks."""
    ordered = sorted(rows)
    _SAVE.execute(connection, ordered)
    _MOVE.execute(connection, [row for row in ordered if row.moved])


def waiting_offers(connection: Connection, limit: int) -> list[str]:
    """The ids of those who wait for a human, the longest first."""
    return list(connection.execute(_OFFERED, {"many": limit}).scalars())


def held_by(connection: Connection, volunteers: Sequence[str]) -> dict[str, int]:
    """How many chats each of these volunteers holds; without those who hold none."""
    if not volunteers:
        return {}
    counts = connection.execute(_HELD_BY, {"ids": padded(sorted(volunteers))})
    return dict(counts.tuples().all())


def held_of(connection: Connection, volunteer: str) -> list[str]:
    """The ids of the conversations that the volunteer holds."""
    return list(connection.execute(_HELD_OF, {"holder": volunteer}).scalars())


def unheard(connection: Connection, before: float, limit: int) -> list[str]:
    """At most `limit` ids of those whose person wrote nothing since `before`, locked. Reads the whole table."""
    return list(connection.execute(_UNHEARD, {"before": before, "many": limit}).scalars())


def count_open(connection: Connection) -> int:
    """How many conversations are open. Reads the whole table."""
    count: int = connection.execute(_COUNT_OPEN).scalar_one()
    return count


def ages(connection: Connection) -> tuple[int, float | None, float | None]:
    """How many conversations there are, and when the oldest and the newest was opened. Reads the whole table."""
    many, oldest, newest = connection.execute(_AGES).one()
    return many, oldest, newest


def standing(connection: Connection, after: str, limit: int) -> list[StandingRow]:
    """At most `limit` open conversations behind the id `after`, by their ids, which are random; nothing is locked."""
    return [StandingRow._make(row) for row in connection.execute(_STANDING, {"after": after, "many": limit})]


def ids(connection: Connection) -> Iterator[str]:
    """Of all of them, a few hundred at a time."""
    after = ""
    while found := list(connection.execute(_IDS, {"after": after, "many": IDS_AT_ONCE}).scalars()):
        yield from found
        after = found[-1]


def forget_words(connection: Connection, identity: str) -> None:
    """What was said in it and noted about it, and what waits or could not be handled."""
    for statement in _FORGET_WORDS:
        connection.execute(statement, {"id": identity})
    connection.execute(_LET_GO, {"b_id": identity})


def forget_address(connection: Connection, identity: str, nothing: Sealed) -> None:
    """Nobody can be reached there any more. `nothing`: an empty address, sealed."""
    connection.execute(_FORGET_ADDRESS, {"b_id": identity, "b_address": nothing})


def erase(connection: Connection, identity: str) -> None:
    """Nothing of it is left: its rows in all tables, and the key without which copies of them are noise."""
    for statement in _ERASE:
        connection.execute(statement, {"id": identity})
    connection.execute(_LET_GO, {"b_id": identity})
