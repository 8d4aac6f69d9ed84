"""A database that is there but takes nothing, for as long as a test likes."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from sqlalchemy import make_url

from tests.conftest import PostgresServer


class Outage(Protocol):
    """`async with outage:` nothing can be written."""

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class SqliteOutage:
    """Somebody else holds the write lock."""

    def __init__(self, url: str) -> None:
        self._path = Path(make_url(url).database or "")

    async def __aenter__(self) -> Self:
        self._other = sqlite3.connect(self._path, isolation_level=None, timeout=10)
        self._other.execute("BEGIN IMMEDIATE")
        return self

    async def __aexit__(self, *_: object) -> None:
        self._other.close()


class PostgresqlOutage:
    """All connections are cut and no new one is let in."""

    def __init__(self, url: str, server: PostgresServer) -> None:
        self._name = make_url(url).database
        self._server = server

    async def __aenter__(self) -> Self:
        await self._psql(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS false")
        await self._psql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self._name}'")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._psql(f"ALTER DATABASE {self._name} ALLOW_CONNECTIONS true")

    async def _psql(self, statement: str) -> None:
        await asyncio.to_thread(self._server.psql, statement)
