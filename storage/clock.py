"""The database's clock: what leases of several workers are compared by. Epoch seconds, UTC."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Double, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import GenericFunction

from storage.statements import Listing


class Now(GenericFunction[float]):
    """The moment, also in the middle of a transaction, as an expression."""

    type = Double()
    inherit_cache = True
    name = "storage_now"


@compiles(Now, "postgresql")
def _postgresql(_element: Now, _compiler: Any, **_options: Any) -> str:
    return "EXTRACT(EPOCH FROM clock_timestamp())::float8"


@compiles(Now, "sqlite")
def _sqlite(_element: Now, _compiler: Any, **_options: Any) -> str:
    # Not unixepoch('subsec'): it is NULL before SQLite 3.42. 2440587.5 is the Julian day of 1970-01-01.
    return "((julianday('now') - 2440587.5) * 86400.0)"


LONGEST_LEASE = 180.0
"""Seconds. One that ends later was given by a clock that was wrong: else nothing would go out until then."""


def is_over(until: ColumnElement[float]) -> ColumnElement[bool]:
    """Whether a lease that ends then is nobody's any more."""
    return or_(until < Now(), until > Now() + LONGEST_LEASE)


_NOW = Listing(lambda _: select(Now()), Double())


def now(connection: Connection) -> float:
    """The database's time in epoch seconds; to the millisecond on SQLite."""
    moment: float = _NOW.rows(connection)[0][0]
    return moment
