"""What only one worker does at a time: the clock, a poller, the audit's chain."""

from __future__ import annotations

from sqlalchemy import Connection, bindparam, delete, or_
from sqlalchemy.dialects.postgresql import insert as upsert

from storage import schema
from storage.clock import Now, is_over

_c = schema.leases.c
_UNTIL = Now() + bindparam("seconds")
_TAKE = (
    upsert(schema.leases)
    .values(name=bindparam("name"), owner=bindparam("owner"), until=_UNTIL)
    .on_conflict_do_update(
        index_elements=[_c.name],
        set_={"owner": bindparam("owner"), "until": _UNTIL},
        where=or_(_c.owner == bindparam("owner"), is_over(_c.until)),
    )
    .returning(_c.name)
)
_DROP = delete(schema.leases).where(_c.name == bindparam("name"), _c.owner == bindparam("owner"))


def take(connection: Connection, name: str, owner: str, seconds: float) -> bool:
    """Take or renew; whether the lease is the owner's now, for `seconds` of the database's clock."""
    given = {"name": name, "owner": owner, "seconds": seconds}
    return connection.execute(_TAKE, given).scalar_one_or_none() is not None


def drop(connection: Connection, name: str, owner: str) -> None:
    """Give it back, so that the next one need not wait."""
    connection.execute(_DROP, {"name": name, "owner": owner})
