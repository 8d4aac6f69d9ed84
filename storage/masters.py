"""The master keys that ever wrapped something here, by fingerprint; the keys themselves are never stored."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, bindparam, null, select, update
from sqlalchemy.dialects.postgresql import insert as upsert

from storage import schema

_table = schema.masters
_c = _table.c


class MasterRow(NamedTuple):
    """A master; `retired_at` is None while it may still wrap keys. `since`: when it wrapped first, if it was noted."""

    fingerprint: str
    retired_at: float | None
    since: float | None = None


_ADD = upsert(_table).on_conflict_do_update(index_elements=[_c.fingerprint], set_={"retired_at": null()})
_ALL = select(_c.fingerprint, _c.retired_at, _c.since).order_by(_c.fingerprint)
_RETIRE = update(_table).where(_c.fingerprint == bindparam("b_fingerprint")).values(retired_at=bindparam("b_at"))


def add(connection: Connection, fingerprint: str, since: float | None = None) -> None:
    """The master wraps from now on, also if it was retired."""
    connection.execute(_ADD, {"fingerprint": fingerprint, "since": since})


def all(connection: Connection) -> list[MasterRow]:  # noqa: A001
    """Every master, retired or not."""
    return [MasterRow._make(row) for row in connection.execute(_ALL)]


def retire(connection: Connection, fingerprint: str, at: float) -> None:
    """It may be dropped from the configuration."""
    connection.execute(_RETIRE, {"b_fingerprint": fingerprint, "b_at": at})
