"""The on-call humans. Who they are is sealed with the desk's key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, null, select, update

from storage import schema
from storage.statements import Listing, padded
from storage.types import Sealed

_table = schema.volunteers
_c = _table.c


class NewVolunteer(NamedTuple):
    """Somebody who accepted an invitation. `cap`: how many chats at once."""

    id: str
    platform: str
    address_hash: bytes
    address: Sealed
    profile: Sealed
    cap: int


class Leaving(NamedTuple):
    """Somebody who was removed, and whose address is still needed to delete what stands in their chat."""

    id: str
    platform: str
    address: Sealed
    removed_at: float


class VolunteerRow(NamedTuple):
    """A volunteer. `current`: the conversation that undirected words are for, since `current_at`.

    `on_until` and `off_until` go before what the roster says.
    """

    id: str
    platform: str
    address_hash: bytes
    address: Sealed
    profile: Sealed
    on_until: float | None
    off_until: float | None
    current: str | None
    current_at: float | None
    cap: int
    seen_at: float | None = None
    on_since: float | None = None
    paused_until: float | None = None
    """Nobody asks them until then."""
    aside_since: float | None = None
    """They write as a person since then."""


_PRESENT = _c.removed_at.is_(None)
_ALL = select(*(_c[name] for name in VolunteerRow._fields)).where(_PRESENT).order_by(_c.id)
_EVERYBODY = Listing(lambda _: _ALL, _c.id.type)
_SOME = _ALL.where(_c.id.in_(bindparam("ids", expanding=True)))
_LOCK = {wait: _SOME.with_for_update(key_share=True, skip_locked=not wait) for wait in (True, False)}
_BY_HASH = _ALL.where(_c.address_hash.in_(bindparam("hashes", expanding=True)))
_INSERT = _table.insert()
_THIS = _c.id == bindparam("b_id")
_SET_ON = update(_table).where(_THIS, _PRESENT).values(on_until=bindparam("b_on"), off_until=bindparam("b_off"))
_SINCE = update(_table).where(_THIS, _PRESENT).values(on_since=bindparam("b_since"))
_PAUSE = update(_table).where(_THIS, _PRESENT).values(paused_until=bindparam("b_until"))
_UNLOCKED = select(_c.id).where(_c.id.in_(bindparam("ids", expanding=True))).order_by(_c.id)
# Whoever is locked elsewhere is just being seen there: to wait for them could be to wait in a circle.
_SEEN = (
    update(_table)
    .where(_c.id.in_(_UNLOCKED.with_for_update(key_share=True, skip_locked=True).scalar_subquery()))
    .values(seen_at=bindparam("b_at"))
)
_SET_CALENDAR = update(_table).where(_THIS, _PRESENT).values(calendar_hash=bindparam("b_hash"))
_BY_CALENDAR = _ALL.where(_c.calendar_hash == bindparam("hash"))
_UNLOCKED_ONE = select(_c.id).where(_THIS).with_for_update(key_share=True, skip_locked=True)
_SET_CURRENT = (
    update(_table)
    .where(_c.id.in_(_UNLOCKED_ONE.scalar_subquery()))
    .values(current=bindparam("b_current"), current_at=bindparam("b_at"))
)
_SET_ASIDE = update(_table).where(_THIS, _PRESENT).values(aside_since=bindparam("b_at"))
_SET_PROFILE = update(_table).where(_THIS, _PRESENT).values(profile=bindparam("b_profile"))
_REMOVE = (
    update(_table)
    .where(_THIS)
    .values(
        removed_at=bindparam("b_at"),
        address_hash=null(),
        on_until=null(),
        current=null(),
        calendar_hash=null(),
    )
)
_LEAVING = (
    select(*(_c[name] for name in Leaving._fields)).where(_c.removed_at.is_not(None), _c.address != b"").order_by(_c.id)
)
_LOCK_LEAVING = _LEAVING.with_for_update(key_share=True, skip_locked=True)
_FORGET_ADDRESS = update(_table).where(_THIS, _c.removed_at.is_not(None)).values(address=b"")


def all(connection: Connection) -> list[VolunteerRow]:  # noqa: A001
    """Everybody who was not removed, by id."""
    return [VolunteerRow._make(row) for row in _EVERYBODY.rows(connection)]


def by_id(connection: Connection, ids: Sequence[str]) -> list[VolunteerRow]:
    """Those of them who were not removed, by id."""
    if not ids:
        return []
    return [VolunteerRow._make(row) for row in connection.execute(_SOME, {"ids": padded(sorted(ids))})]


def by_hash(connection: Connection, hashes: Sequence[bytes]) -> list[VolunteerRow]:
    """The volunteers with these addresses, by id."""
    if not hashes:
        return []
    return [VolunteerRow._make(row) for row in connection.execute(_BY_HASH, {"hashes": padded(sorted(hashes))})]


def lock(connection: Connection, ids: Sequence[str], *, wait: bool = True) -> list[VolunteerRow]:
    """As `by_id`, and nobody else changes what they hold until the commit.

    `wait`: for whoever is at it; the caller has nothing else locked. Otherwise they are left out.
    """
    if not ids:
        return []
    return [VolunteerRow._make(row) for row in connection.execute(_LOCK[wait], {"ids": padded(sorted(ids))})]


def insert(connection: Connection, row: NewVolunteer) -> None:
    """A new volunteer. Raises IntegrityError where the address is a volunteer's already."""
    connection.execute(_INSERT, row._asdict())


def set_on(connection: Connection, identity: str, until: float | None, off_until: float | None = None) -> None:
    """On duty until then, or off duty; None, None: as the roster says."""
    connection.execute(_SET_ON, {"b_id": identity, "b_on": until, "b_off": off_until})


def set_since(connection: Connection, identity: str, since: float | None) -> None:
    """They are on duty since then; None: they are not."""
    connection.execute(_SINCE, {"b_id": identity, "b_since": since})


def pause(connection: Connection, identity: str, until: float | None) -> None:
    """Nobody asks them until then; None: the pause is over."""
    connection.execute(_PAUSE, {"b_id": identity, "b_until": until})


def seen(connection: Connection, ids: Sequence[str], at: float) -> None:
    """They wrote or pressed something."""
    if ids:
        connection.execute(_SEEN, {"ids": padded(sorted(ids)), "b_at": at})


def set_profile(connection: Connection, identity: str, profile: Sealed) -> None:
    """Who they are, sealed anew."""
    connection.execute(_SET_PROFILE, {"b_id": identity, "b_profile": profile})


def set_calendar(connection: Connection, identity: str, calendar_hash: bytes | None) -> None:
    """The address of their own shifts has this hash; the former one leads nowhere any more. None: there is none."""
    connection.execute(_SET_CALENDAR, {"b_id": identity, "b_hash": calendar_hash})


def by_calendar(connection: Connection, calendar_hash: bytes) -> VolunteerRow | None:
    """Whose shifts these are."""
    row = connection.execute(_BY_CALENDAR, {"hash": calendar_hash}).one_or_none()
    return VolunteerRow._make(row) if row else None


def set_current(connection: Connection, identity: str, conversation: str | None, at: float) -> None:
    """Undirected words are for this conversation from now on; for nobody, where that chat is not theirs any more.

    As `seen`, it waits for nobody: of whoever is locked elsewhere it stays, and they are asked whose chat they mean.
    """
    connection.execute(_SET_CURRENT, {"b_id": identity, "b_current": conversation, "b_at": at})


def set_aside(connection: Connection, identity: str, at: float | None) -> None:
    """They write as a person from now on; None: as a volunteer again."""
    connection.execute(_SET_ASIDE, {"b_id": identity, "b_at": at})


def remove(connection: Connection, identity: str, at: float) -> None:
    """No volunteer any more: nobody is found by that address, and it stays sealed until `forget_address`.

    The sealed profile stays, so that the audit can be read.
    """
    connection.execute(_REMOVE, {"b_id": identity, "b_at": at})


def leaving(connection: Connection, *, lock: bool = False) -> list[Leaving]:
    """Who was removed and has an address yet, by id; with `lock` those whom nobody else is at."""
    rows = connection.execute(_LOCK_LEAVING if lock else _LEAVING)
    return [Leaving._make(row) for row in rows]


def forget_address(connection: Connection, identity: str) -> None:
    """Nobody can be reached there any more. Only of who was removed."""
    connection.execute(_FORGET_ADDRESS, {"b_id": identity})
