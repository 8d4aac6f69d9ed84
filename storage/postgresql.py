"""PostgreSQL: any number of serving processes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import Concatenate, ParamSpec, Self, TypeVar

import asyncpg
from sqlalchemy import URL, Connection, text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.database import LOCK_SECONDS, Database, Listening, explained
from storage.errors import Deadlock, StorageError, Unavailable

P = ParamSpec("P")
T = TypeVar("T")
_LIMIT = str(int(LOCK_SECONDS * 1000))
SETTINGS = {
    "application_name": "hotline",
    "default_transaction_isolation": "read committed",
    "statement_timeout": _LIMIT,
    "lock_timeout": _LIMIT,
    "idle_in_transaction_session_timeout": _LIMIT,
    "jit": "off",
}
RECONNECT_SECONDS = 1.0
SCRUB_WAIT = 500
"""Milliseconds: turns that need a key wait behind whoever waits for the whole table."""
REWRITTEN = 200_000
"""Keys; to write these anew takes about a second."""
DEAD_TRIES, DEAD_SECONDS = 20, 0.1
CONNECTIONS = 8
DEADLOCKS = 2
"""So often one transaction begins anew before it counts as unavailable."""


class PostgresqlDatabase(Database):
    """See Database."""

    def __init__(self, url: URL, engine: AsyncEngine) -> None:
        self._url = url
        self._engine = engine

    @classmethod
    async def open(cls, url: URL) -> Self:
        """Connect once, so that a wrong address shows at the start."""
        engine = create_async_engine(
            url,
            hide_parameters=True,
            pool_size=CONNECTIONS,
            max_overflow=0,
            pool_timeout=LOCK_SECONDS,
            connect_args={"server_settings": SETTINGS, "timeout": LOCK_SECONDS},
        )
        database = cls(url, engine)
        try:
            await database.read(lambda _connection: None)
        except StorageError:
            await database.close()
            raise
        return database

    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """See Database."""
        for _ in range(DEADLOCKS):
            with suppress(Deadlock):
                return await self._write(function, *args, **kwargs)
        return await self._write(function, *args, **kwargs)

    async def _write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        with explained():
            async with self._engine.begin() as connection:
                return await connection.run_sync(function, *args, **kwargs)

    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """See Database."""
        with explained():
            async with self._engine.connect() as connection:
                return await connection.run_sync(function, *args, **kwargs)

    async def listen(self, channel: str, callback: Callable[[str], None]) -> Listening:
        """See Database."""
        return _Listener(self._url, channel, callback)

    async def scrub(self) -> None:
        """See Database. The table of the keys is written anew; of the old file only the log of the server knows more.

        Nobody can read keys meanwhile, so a very large table is only vacuumed: new keys overwrite the destroyed ones.
        The connection that waits so briefly is not given back, whatever happens.
        """
        with explained():
            async with self._engine.connect() as connection:
                await connection.execution_options(isolation_level="AUTOCOMMIT")
                many = await connection.scalar(text("SELECT count(*) FROM keys"))
                await connection.execute(text(f"SET lock_timeout = {SCRUB_WAIT}"))
                try:
                    await _forget_dead(connection)
                    if (many or 0) <= REWRITTEN:
                        await connection.execute(text("VACUUM FULL keys"))
                finally:
                    await connection.invalidate()

    async def close(self) -> None:
        """See Database."""
        await self._engine.dispose()


async def _forget_dead(connection: AsyncConnection) -> None:
    """Until no destroyed key counts as a row any more.

    To write the table anew would keep those that the oldest transaction of the whole server may still see, of another
    database too; a plain vacuum asks for this database alone, where all transactions are short.
    """
    for _ in range(DEAD_TRIES):
        await connection.execute(text("VACUUM keys"))
        if not await connection.scalar(text("SELECT pg_stat_get_dead_tuples('keys'::regclass)")):
            return
        await asyncio.sleep(DEAD_SECONDS)
    raise Unavailable("somebody still sees what was deleted: the table of the keys could not be written anew")


class _Listener:
    """One connection that listens, and is made again when it breaks."""

    def __init__(self, url: URL, channel: str, callback: Callable[[str], None]) -> None:
        self._dsn = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self._channel = channel
        self._callback = callback
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        self._task.cancel()
        await asyncio.wait([self._task])

    async def _run(self) -> None:
        while True:
            with suppress(OSError, asyncpg.PostgresError, asyncpg.InterfaceError):
                await self._listen()
            await asyncio.sleep(RECONNECT_SECONDS)

    async def _listen(self) -> None:
        """Until the connection breaks."""
        connection = await asyncpg.connect(self._dsn, timeout=LOCK_SECONDS)
        broken = asyncio.Event()
        connection.add_termination_listener(lambda _connection: broken.set())
        try:
            await connection.add_listener(self._channel, self._heard)
            await broken.wait()
        finally:
            connection.terminate()

    def _heard(self, _connection: object, _process: int, _channel: str, payload: str) -> None:
        self._callback(payload)
