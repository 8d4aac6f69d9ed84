"""The stage as fixtures."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Iterator, Mapping
from functools import lru_cache

import pytest
import structlog

import storage.sqlite
from bot.language.reader import Reading, read
from bot.runtime.logging import configure
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.outages import Outage, PostgresqlOutage, SqliteOutage
from tests.runtime.stage import Stage, staged


@pytest.fixture(autouse=True, scope="session")
def _the_same_content_is_read_once() -> Iterator[None]:
    """To read what ships takes a second of work, and nearly every test here begins with it."""

    @lru_cache(maxsize=4)
    def remembered(files: frozenset[tuple[str, bytes]], published: bool) -> Reading:
        return read(dict(sorted(files)), published=published)

    def read_once(files: Mapping[str, bytes], *, published: bool = False) -> Reading:
        return remembered(frozenset(files.items()), published)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.runtime.books.read", read_once)
        yield


@pytest.fixture(autouse=True)
def _plain_log() -> Iterator[None]:
    """A traceback is printed as it is: drawn with all values it takes longer than a database's locks are waited for."""
    structlog.configure(processors=[structlog.processors.format_exc_info, structlog.processors.KeyValueRenderer()])
    yield
    structlog.reset_defaults()


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as platform:
        yield platform


@pytest.fixture
async def line() -> AsyncIterator[FakeLine]:
    async with FakeLine() as platform:
        yield platform


@pytest.fixture
async def stage(database_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """A hotline on each kind of database."""
    async with staged(database_url, telegram, line) as built:
        yield built
    assert telegram.problems == []
    assert line.problems == []


@pytest.fixture
def outage(request: pytest.FixtureRequest, database_url: str, monkeypatch: pytest.MonkeyPatch) -> Outage:
    """Of the test's database; locks are waited for a short time only. Ask for it before the stage."""
    monkeypatch.setattr(storage.sqlite, "LOCK_SECONDS", 0.2)
    if database_url.startswith("sqlite"):
        return SqliteOutage(database_url)
    return PostgresqlOutage(database_url, request.getfixturevalue("postgres"))


@pytest.fixture
def log() -> io.StringIO:
    """What an operator would read, as it grows."""
    stream = io.StringIO()
    configure(stream=stream)
    return stream
