"""Copies of a conversation's words in volunteers' chats: found again by a quote, taken back with the conversation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, delete, func, literal_column, or_, select
from sqlalchemy.dialects.postgresql import insert as upsert

from storage.schema import sent_ids
from storage.statements import Many, padded
from storage.types import Sealed

_c = sent_ids.c
OF_TOPIC = 0.0
"""In place of a message's time."""


class Copy(NamedTuple):
    """One message in a volunteer's chat. `hash`: keyed, of the platform's id; `ref`: that id, sealed."""

    lane: str
    hash: bytes
    conversation: str
    ref: Sealed | None = None
    at: float | None = None

    @property
    def is_topic(self) -> bool:
        """Not a message but the topic in which they stand, which has no age."""
        return self.at == OF_TOPIC


_insert = upsert(sent_ids)
_ADD = Many(
    _insert.on_conflict_do_update(
        index_elements=[_c.lane, _c.hash], set_={"ref": _insert.excluded.ref}, where=_c.at == literal_column("0.0")
    ),
    Copy._fields,
)
_ABOUT = select(_c.conversation).where(_c.lane == bindparam("lane"), _c.hash == bindparam("ref"))
_FIND = select(*(_c[name] for name in Copy._fields)).where(_c.lane == bindparam("lane"), _c.hash == bindparam("ref"))
_LATEST = (
    select(_c.conversation, func.max(_c.at))
    .where(_c.lane == bindparam("lane"), _c.at > bindparam("since"))
    .group_by(_c.conversation)
)
_OF = (
    select(*(_c[name] for name in Copy._fields))
    .where(_c.conversation == bindparam("conversation"))
    .order_by(_c.lane, _c.at, _c.hash)
)
_IN_LANE = (
    select(*(_c[name] for name in Copy._fields))
    .where(_c.lane == bindparam("lane"), or_(_c.at >= bindparam("since"), _c.at == literal_column("0.0")))
    .order_by(_c.at.desc(), _c.hash)
)
_DROP = delete(sent_ids).where(_c.lane == bindparam("lane"), _c.hash.in_(bindparam("hashes", expanding=True)))
_FORGET = delete(sent_ids).where(_c.conversation == bindparam("conversation"))
_FORGET_LANE = delete(sent_ids).where(_c.lane == bindparam("lane"))


def add(connection: Connection, rows: Iterable[Copy]) -> None:
    """Remember these. One that is known already stays as it is; of topics the newest counts."""
    _ADD.execute(connection, sorted(rows, key=itemgetter(0, 1)))


def conversation_of(connection: Connection, lane: str, ref: bytes) -> str | None:
    """Which conversation the message with this keyed hash was about, in a volunteer's chat."""
    return connection.execute(_ABOUT, {"lane": lane, "ref": ref}).scalar_one_or_none()


def find(connection: Connection, lane: str, ref: bytes) -> Copy | None:
    """The row with this hash, in a volunteer's chat."""
    row = connection.execute(_FIND, {"lane": lane, "ref": ref}).one_or_none()
    return Copy._make(row) if row else None


def latest(connection: Connection, lane: str, since: float) -> dict[str, float]:
    """Conversation → when something about it last came to this chat, or was written in it, after `since`."""
    return dict(connection.execute(_LATEST, {"lane": lane, "since": since}).tuples().all())


def of(connection: Connection, conversation: str) -> list[Copy]:
    """All copies of its words, by chat, the oldest first."""
    return [Copy._make(row) for row in connection.execute(_OF, {"conversation": conversation})]


def in_lane(connection: Connection, lane: str, since: float) -> list[Copy]:
    """What came to a volunteer's chat after `since`, the newest first, and then all its topics."""
    return [Copy._make(row) for row in connection.execute(_IN_LANE, {"lane": lane, "since": since})]


def drop(connection: Connection, lane: str, hashes: Sequence[bytes]) -> None:
    """They are not in this chat any more."""
    connection.execute(_DROP, {"lane": lane, "hashes": padded(sorted(hashes))})


def forget(connection: Connection, conversation: str) -> None:
    """They are taken back, or never can be."""
    connection.execute(_FORGET, {"conversation": conversation})


def forget_lane(connection: Connection, lane: str) -> None:
    """No message of this volunteer's chat is known any more."""
    connection.execute(_FORGET_LANE, {"lane": lane})
