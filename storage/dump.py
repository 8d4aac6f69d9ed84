"""All rows of all tables, out and in, the same for both databases: what a backup is made of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, column, func, inspect, select, table, text

from storage import schema
from storage.schema import COUNTER

PASSING = frozenset({"leases"})
"""What means nothing to another start."""
FIRST = ("masters", "keys")
"""So that whoever reads a backup can open it before all else."""
TABLES = (*FIRST, *(str(name) for name in sorted(schema.metadata.tables) if name not in PASSING.union(FIRST)))
AT_ONCE = 200
LARGE = frozenset({"books", "proposals"})
"""Their rows hold whole books: one at a time."""
Value = str | int | float | bytes | None


class Chunk(NamedTuple):
    """Some rows of a table, with the names of their columns in order."""

    table: str
    columns: list[str]
    rows: list[list[Value]]


def chunks(connection: Connection) -> Iterator[Chunk]:
    """Everything as it is at one moment, however long it takes; others go on writing."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"))
        _take_time(connection)
    for name in TABLES:
        found = schema.metadata.tables[name]
        names = [str(each.name) for each in found.columns]
        ordered = select(found).order_by(*found.primary_key.columns)
        many = 1 if name in LARGE else AT_ONCE
        for rows in connection.execute(ordered.execution_options(yield_per=many)).partitions():
            yield Chunk(name, names, [list(row) for row in rows])


def load(connection: Connection, chunk: Chunk) -> None:
    """Put the rows in. Raises ValueError where the database has no such table or column."""
    there = {each["name"] for each in inspect(connection).get_columns(chunk.table)}
    if chunk.table not in TABLES or not set(chunk.columns) <= there:
        raise ValueError(f"there is no table {chunk.table} with these columns")
    into = table(chunk.table, *(column(name) for name in chunk.columns)).insert()
    connection.execute(into, [dict(zip(chunk.columns, row, strict=True)) for row in chunk.rows])


def settle(connection: Connection) -> None:
    """After the last row: PostgreSQL goes on to count where the rows end."""
    if connection.dialect.name != "postgresql":
        return
    for name in TABLES:
        found = schema.metadata.tables[name]
        for each in found.primary_key.columns:
            if each.type is COUNTER and len(found.primary_key.columns) == 1:
                newest = select(func.max(each)).scalar_subquery()
                sequence = func.pg_get_serial_sequence(name, each.name)
                connection.execute(select(func.setval(sequence, func.coalesce(newest, 1))))


def is_empty(connection: Connection) -> bool:
    """Whether no table holds a row, or there is none at all."""
    there = {*inspect(connection).get_table_names()} & {*TABLES}
    return not any(connection.execute(select(text("1")).select_from(table(name)).limit(1)).first() for name in there)


def _take_time(connection: Connection) -> None:
    for limit in ("statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"):
        connection.execute(text(f"SET LOCAL {limit} = 0"))
