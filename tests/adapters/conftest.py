"""The stages as fixtures."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.adapters import REGISTRY
from tests.adapters.stages import (
    STAGES,
    LineStage,
    RemoteStage,
    SandboxStage,
    Stage,
    TelegramStage,
    line_stage,
    sandbox_stage,
    telegram_stage,
)


@pytest.fixture(params=sorted(REGISTRY))
async def stage(request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """Each platform of the registry in turn; one without a stage fails."""
    async with STAGES[request.param]() as built:
        yield built


@pytest.fixture(params=sorted(set(REGISTRY) - {"sandbox"}))
async def remote(request: pytest.FixtureRequest) -> AsyncIterator[RemoteStage]:
    """Each platform that is somewhere else, so that the way there can break."""
    async with STAGES[request.param]() as built:
        yield built


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramStage]:
    async with telegram_stage() as built:
        yield built


@pytest.fixture
async def line() -> AsyncIterator[LineStage]:
    async with line_stage() as built:
        yield built


@pytest.fixture
async def sandbox() -> AsyncIterator[SandboxStage]:
    async with sandbox_stage() as built:
        yield built
