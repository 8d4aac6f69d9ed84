"""`hotline serve` and the command line as processes of their own, both on one SQLite file; the platforms are ours."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import sqlite3
import subprocess
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
from sqlalchemy import make_url

from benchmarks.serving import Serving, environment, free_port, hotline
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.served import Site

Row = tuple[object, ...]


class House:
    """One operator's machine: a database, a content folder, the settings, and stand-ins for both platforms."""

    def __init__(self, folder: Path, content: Path, telegram: FakeTelegram, line: FakeLine) -> None:
        self.folder = folder
        self.url = f"sqlite+aiosqlite:///{folder / 'hotline.db'}"
        self.settings = environment(self.url, content, free_port(), telegram.url)
        self.settings["HOTLINE_LINE_API_URL"] = line.url
        self._content = content
        self._started: list[Serving] = []

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator[Serving]:
        """`hotline serve`, ready. It is killed at the end, if it has not ended."""
        serving = Serving(self.url, self._content, "", self.folder / f"serve{len(self._started)}.log")
        serving.environment = {**self.settings, "HOTLINE_PORT": str(serving.port)}
        self._started.append(serving)
        try:
            yield await serving.start()
        finally:
            serving.signal(signal.SIGCONT)
            await serving.kill()

    async def command(self, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
        """One command, to its end, while everything else goes on."""
        return await asyncio.to_thread(hotline, *arguments, env=self.settings | settings)

    def tables(self) -> dict[str, list[Row]]:
        """Every row of every table."""
        with self._connected() as connection:
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            return {name: connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall() for (name,) in names}

    def rows(self, statement: str) -> list[Row]:
        """What a statement finds; it may change something, too."""
        with self._connected() as connection:
            return connection.execute(statement).fetchall()

    def is_free(self) -> bool:
        """Whether nobody is in the middle of writing."""
        with self._connected(patience=0.0) as connection:
            try:
                connection.execute("BEGIN IMMEDIATE")  # undone when the connection closes
            except sqlite3.OperationalError:
                return False
        return True

    def changed_since(self, before: dict[str, list[Row]]) -> set[str]:
        """Names of the tables that are not as they were."""
        now = self.tables()
        return {name for name in now if now[name] != before.get(name)}

    def _connected(self, patience: float = 5.0) -> contextlib.closing[sqlite3.Connection]:
        path = make_url(self.url).database or ""
        return contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=patience))

    @contextlib.asynccontextmanager
    async def frozen(self, serving: Serving) -> AsyncIterator[None]:
        """Whatever changes in the database meanwhile, this process has not done it."""
        await until(lambda: self._froze(serving))
        try:
            yield
        finally:
            serving.signal(signal.SIGCONT)

    def _froze(self, serving: Serving) -> bool:
        """Stopped, and not in the middle of a transaction."""
        serving.signal(signal.SIGSTOP)
        if psutil.Process(serving.pid).status() != psutil.STATUS_STOPPED:
            return False
        if self.is_free():
            return True
        serving.signal(signal.SIGCONT)
        return False


def site(serving: Serving) -> Site:
    """Its port, for webhooks."""
    return Site(serving.port)


async def until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait for it; `TimeoutError` where it never comes."""
    async with asyncio.timeout(seconds):
        while not holds():
            await asyncio.sleep(0.02)
