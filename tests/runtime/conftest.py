"""The stage as fixtures."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged


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
