"""Keyed hashes of what happened already: events, unsent messages, erased addresses. They lead to no person."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert as upsert

from storage import schema
from storage.statements import Listing

_c = schema.seen.c
_ADD = Listing(
    lambda keys: (
        upsert(schema.seen)
        .values([{"key": key, "at": bindparam("b_at")} for key in keys])
        .on_conflict_do_nothing()
        .returning(_c.key)
    ),
    _c.key.type,
)
_statement = upsert(schema.seen)
_REMEMBER = _statement.on_conflict_do_update(index_elements=[_c.key], set_={"at": _statement.excluded.at})
_TIMES = Listing(lambda keys: select(_c.key, _c.at).where(_c.key.in_(keys)), _c.key.type)
_OLD = select(_c.key).where(_c.at < bindparam("before")).order_by(_c.at).limit(bindparam("many"))
_PURGE = delete(schema.seen).where(_c.key.in_(_OLD.scalar_subquery()))


def add(connection: Connection, keys: Sequence[bytes], at: float) -> set[bytes]:
    """Remember these; the ones that were not known before come back."""
    if not keys:
        return set()
    return {key for (key,) in _ADD.rows(connection, sorted(keys), b_at=at)}


def remember(connection: Connection, key: bytes, at: float) -> None:
    """Remember one, with the newer time if it was known."""
    connection.execute(_REMEMBER, {"key": key, "at": at})


def times(connection: Connection, keys: Sequence[bytes]) -> dict[bytes, float]:
    """When each of these was remembered; unknown ones are left out."""
    if not keys:
        return {}
    return dict(_TIMES.rows(connection, sorted(keys)))


def purge(connection: Connection, before: float, limit: int) -> int:
    """Forget at most `limit` of those older than `before`; how many they were."""
    return connection.execute(_PURGE, {"before": before, "many": limit}).rowcount
