"""Many conversations in a database, as if they had been led: copies of one that is there, each with its own key."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3

import asyncpg
from sqlalchemy import make_url

AT_ONCE = 20_000
"""Rows a transaction: short enough that the hotline goes on serving beside it."""
NAMES = "SELECT name FROM pragma_table_info('conversations')"
PG_NAMES = "SELECT column_name FROM information_schema.columns WHERE table_name = 'conversations'"


async def fill(url: str, many: int) -> None:
    """Add `many` conversations. Their words cannot be opened, and nobody opens them; the indexes are real."""
    if url.startswith("sqlite"):
        await asyncio.to_thread(_fill_sqlite, url, many)
    else:
        await _fill_postgresql(url, many)


def _fill_sqlite(url: str, many: int) -> None:
    path = make_url(url).database or ""
    with contextlib.closing(sqlite3.connect(path, timeout=60.0, isolation_level=None)) as connection:
        names = [row[0] for row in connection.execute(NAMES)]
        for start in range(0, many, AT_ONCE):
            numbers = (
                f"WITH RECURSIVE n(i) AS (SELECT {start} UNION ALL SELECT i + 1 FROM n"
                f" WHERE i + 1 < {min(many, start + AT_ONCE)})"
            )
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(numbers + _copy(names, "printf('%032x', i)", "randomblob(16)"))
            connection.execute(numbers + _keys("printf('%032x', i)"))
            connection.execute("COMMIT")


async def _fill_postgresql(url: str, many: int) -> None:
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(plain)
    try:
        names = [row[0] for row in await connection.fetch(PG_NAMES)]
        for start in range(0, many, AT_ONCE):
            numbers = f"WITH n AS (SELECT generate_series({start}, {min(many, start + AT_ONCE) - 1}) AS i)"
            identity = "lpad(to_hex(i), 32, '0')"
            async with connection.transaction():
                await connection.execute(numbers + _copy(names, identity, f"decode(md5({identity}), 'hex')"))
                await connection.execute(numbers + _keys(identity))
        await connection.execute("ANALYZE")  # as autovacuum does within a minute
    finally:
        await connection.close()


def _copy(names: list[str], identity: str, address_hash: str) -> str:
    own = {"id": identity, "address_hash": address_hash}
    chosen = ", ".join(own.get(name, f"one.{name}") for name in names)
    one = "(SELECT * FROM conversations WHERE handoff = 'none' LIMIT 1) AS one"
    return f" INSERT INTO conversations ({', '.join(names)}) SELECT {chosen} FROM n, {one}"


def _keys(identity: str) -> str:
    one = "(SELECT * FROM keys WHERE id NOT IN ('lookup', 'buttons', 'desk') LIMIT 1) AS one"
    return f" INSERT INTO keys (id, fingerprint, wrapped) SELECT {identity}, one.fingerprint, one.wrapped FROM n, {one}"
