"""SQLite: the embedded database. One writer, in a thread of its own, and one reader beside it."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

from storage.database import LOCK_SECONDS, Database, Listening, explained
from storage.errors import Unavailable

P = ParamSpec("P")
T = TypeVar("T")
# FULL: in WAL mode NORMAL loses the last commits in a power cut. secure_delete: what is deleted is overwritten.
# trusted_schema: a tampered file must not run functions.
PRAGMAS = (
    "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "trusted_schema=OFF", "temp_store=MEMORY",
    "cache_size=-16000",
)  # fmt: skip


class _Worker:
    """One connection in one thread; its transactions begin with `begin`."""

    def __init__(self, path: Path, begin: str, *pragmas: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite")
        self._engine = _engine(path, begin, (*PRAGMAS, *pragmas))
        self._connection: Connection | None = None

    async def run(self, function: Callable[..., T], *args: object, **kwargs: object) -> T:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: self._transact(function, args, kwargs))

    async def close(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._disconnect)
        self._thread.shutdown()

    def _transact(self, function: Callable[..., T], args: tuple[object, ...], kwargs: dict[str, object]) -> T:
        with explained():
            connection = self._connection = self._connection or self._engine.connect()
            try:
                with connection.begin():
                    return function(connection, *args, **kwargs)
            except sqlite3.Error as error:  # of BEGIN itself, which SQLAlchemy does not see
                raise Unavailable(f"the database is not available ({error.sqlite_errorname})") from None

    async def scrub(self) -> None:
        await asyncio.get_running_loop().run_in_executor(self._thread, self._truncate)

    def _truncate(self) -> None:
        with explained():
            connection = self._connection = self._connection or self._engine.connect()
            busy, *_ = connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise Unavailable("somebody still reads what was deleted: the journal could not be cut")

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class SqliteDatabase(Database):
    """See Database."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer = _Worker(path, "BEGIN IMMEDIATE")
        self._reader = _Worker(path, "BEGIN", "query_only=ON")

    @classmethod
    async def open(cls, url: URL) -> Self:
        """Connect; a new file is readable by its owner only, and so are those that SQLite puts beside it."""
        path = Path(url.database or "")
        try:
            os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        except OSError as error:
            raise Unavailable(f"the database file cannot be opened: {error.strerror}") from None
        database = cls(path)
        try:
            await database.write(lambda _connection: None)
        except Unavailable:
            await database.close()
            raise
        return database

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """See Database."""
        return await self._writer.run(function, *args, **kwargs)

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """See Database."""
        return await self._reader.run(function, *args, **kwargs)

    async def listen(self, channel: str, callback: Callable[[str], None]) -> Listening:  # noqa: ARG002
        """See Database. Nobody notifies: there is one serving process, and the command line only writes rows."""
        return _Silence()

    async def scrub(self) -> None:
        """See Database. The WAL still holds the pages as they were: it is written back and cut to nothing."""
        await self._writer.scrub()

    async def close(self) -> None:
        """See Database."""
        await self._reader.close()
        await self._writer.close()


class _Silence:
    async def close(self) -> None:
        pass


def _engine(path: Path, begin: str, pragmas: tuple[str, ...]) -> Engine:
    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=LOCK_SECONDS, isolation_level=None, cached_statements=512)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.connection.execute(begin)

    return engine
