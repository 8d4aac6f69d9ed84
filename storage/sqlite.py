"""SQLite: the embedded database. One writer, with a thread to wait in, and one reader beside it.

The short transactions of the turns run on the event loop itself, and only what waits is done in the thread: the lock
of another process, and the disk at the commit. Two threads that both have much to do in Python hinder each other at
each statement: that took a fifth of a turn.
"""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Concatenate, ParamSpec, Self, TypeVar

from sqlalchemy import URL, Connection, Engine, NullPool, RootTransaction, create_engine, event

from storage.database import LOCK_SECONDS, Database, Listening, explained, unavailable
from storage.errors import Unavailable

P = ParamSpec("P")
T = TypeVar("T")
# FULL: in WAL mode NORMAL loses the last commits in a power cut. secure_delete: what is deleted is overwritten.
# trusted_schema: a tampered file must not run functions. wal_autocheckpoint: the commit that writes the journal back
# waits for the disk; four times as often, each is a quarter as long.
PRAGMAS = (
    "journal_mode=WAL", "synchronous=FULL", "secure_delete=ON", "trusted_schema=OFF", "temp_store=MEMORY",
    "cache_size=-16000", "wal_autocheckpoint=250",
)  # fmt: skip


class _Worker:
    """One connection, used by one at a time; its transactions begin with `begin`."""

    def __init__(self, path: Path, begin: str, *pragmas: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="sqlite")
        self._engine = _engine(path, begin, (*PRAGMAS, *pragmas))
        self._connection: Connection | None = None
        self._one = asyncio.Lock()

    async def run(self, function: Callable[[Connection], T]) -> T:
        """The function in a transaction, all of it in the thread."""

        def transact() -> T:
            with explained(), self._begin(LOCK_SECONDS) as transaction:
                return function(transaction.connection)

        return await self._alone(lambda: self._waiting(transact))

    async def run_briefly(self, function: Callable[[Connection], T]) -> T:
        """The function in a transaction, on the event loop."""

        async def transact() -> T:
            transaction = await self._begun()
            with explained():
                try:
                    result = function(transaction.connection)
                except BaseException:
                    transaction.close()
                    raise
                await self._waiting(_commit, transaction)
            return result

        return await self._alone(transact)

    async def scrub(self) -> None:
        await self._alone(lambda: self._waiting(self._truncate))

    async def close(self) -> None:
        await self._alone(lambda: self._waiting(self._disconnect))
        self._thread.shutdown()

    async def _alone(self, work: Callable[[], Awaitable[T]]) -> T:
        """Nobody else has the connection until the work is done, even if whoever waits for it is cancelled."""

        async def locked() -> T:
            async with self._one:
                return await work()

        return await asyncio.shield(asyncio.create_task(locked()))

    async def _waiting(self, function: Callable[..., T], *args: object) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, function, *args)

    async def _begun(self) -> RootTransaction:
        """A transaction; where another process is in one, it is waited for in the thread."""
        if self._connection is not None:
            with suppress(Unavailable):
                return self._begin(0.0)
        return await self._waiting(self._begin, LOCK_SECONDS)

    def _begin(self, patience: float) -> RootTransaction:
        with explained():
            try:
                connection = self._connected(patience)
                if connection.connection.in_transaction:  # its commit failed, and SQLite did not undo it by itself
                    connection.connection.rollback()
                return connection.begin()
            except sqlite3.Error as error:  # of BEGIN itself, which SQLAlchemy does not see
                raise unavailable(error.sqlite_errorname) from None

    def _connected(self, patience: float) -> Connection:
        """The connection; others have so many seconds to end what is in its way."""
        connection = self._connection = self._connection or self._engine.connect()
        connection.connection.execute(f"PRAGMA busy_timeout={patience * 1000:.0f}")
        return connection

    def _truncate(self) -> None:
        with explained():
            driver = self._connected(LOCK_SECONDS).connection
            busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise Unavailable("somebody still reads what was deleted: the journal could not be cut")

    def _disconnect(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _commit(transaction: RootTransaction) -> None:
    with transaction:  # rolls back what can't be committed
        pass


class SqliteDatabase(Database):
    """See Database."""

    shared, turns = False, 1

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
        return await self._writer.run(lambda connection: function(connection, *args, **kwargs))

    async def write_briefly(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """See Database."""
        return await self._writer.run_briefly(lambda connection: function(connection, *args, **kwargs))

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """See Database."""
        return await self._reader.run(lambda connection: function(connection, *args, **kwargs))

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
        connection = sqlite3.connect(
            path, LOCK_SECONDS, isolation_level=None, cached_statements=512, check_same_thread=False
        )
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine("sqlite://", creator=connect, poolclass=NullPool, hide_parameters=True)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.connection.execute(begin)

    return engine
