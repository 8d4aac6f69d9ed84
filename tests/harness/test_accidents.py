"""Accidents at every single place: the process dies between any two writes, a commit's answer is lost, the disk fails.

Each n by itself, one after the other, and the conversations have to go on.
"""

from __future__ import annotations

import asyncio
import resource

import pytest

from tests.harness.amounts import amounts, on_each
from tests.harness.conftest import Stage
from tests.harness.nursery import Hatched

PEOPLE = 3
"""On each platform."""


async def _died(stage: Stage, hotline: Hatched, place: int) -> None:
    """It dies at the `place`-th from now, and is there again ten seconds later."""
    hotline.trap.set(place)
    await hotline.ended()
    hotline.trap.set(0)
    await stage.restarted(hotline, later=True)


async def _sprung(hotline: Hatched, place: int) -> None:
    """The accident happens at the `place`-th from now, and it lives on."""
    hotline.trap.set(place)
    while hotline.trap.left:
        assert hotline.exited() is None, hotline.log()[-2000:]
        await asyncio.sleep(0.005)


@on_each("places", {"sqlite": 50, "postgresql": 15}, 2_000, seconds=150)
async def test_a_crash_between_any_two_writes_loses_nothing(stage_on, tell, database: str, places: int) -> None:
    async with stage_on(database) as stage:
        hotline = await stage.hotline("die_at_statement")
        async with stage.talk(PEOPLE, pause=0.0):
            for place in range(1, places + 1):
                await _died(stage, hotline, place)
        tell(f"{places} crashes, {stage.ledger}")
        assert stage.ledger.findings() == []


@on_each("times", {"sqlite": 10, "postgresql": 10}, 200, seconds=90)
async def test_a_crash_between_the_commit_and_the_200_loses_nothing(stage_on, tell, database: str, times: int) -> None:
    async with stage_on(database) as stage:
        hotline = await stage.hotline("die_after_commit")
        async with stage.talk(PEOPLE, pause=0.0):
            for time in range(times):
                await _died(stage, hotline, 3 + time)
        tell(f"{times} crashes, {stage.ledger}")
        assert stage.ledger.findings() == []


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
async def test_a_commit_whose_answer_is_lost_is_neither_lost_nor_doubled(stage_on, database: str) -> None:
    async with stage_on(database) as stage:
        hotline = await stage.hotline("unclear_commit")
        async with stage.talk(PEOPLE, pause=0.0):
            for _ in range(5):
                await _sprung(hotline, 7)
        assert stage.crowd.refused, "the platforms were told that it is unclear"
        assert stage.ledger.findings() == []


@amounts("places", 80, 2_000, seconds=120)
async def test_a_disk_that_fails_at_any_call_loses_nothing(stage_on, tell, places: int) -> None:
    async with stage_on("sqlite") as stage:
        hotline = await stage.hotline("fail_at_statement")
        async with stage.talk(PEOPLE, pause=0.0):
            for place in range(1, places + 1):
                await _sprung(hotline, place)
        tell(f"{places} failures, {len(stage.crowd.refused)} times 503, {stage.ledger}")
        assert stage.ledger.findings() == []


async def test_a_full_disk_is_told_and_survived(stage_on) -> None:
    """The kernel really refuses to let the files grow; afterwards there is room again."""
    async with stage_on("sqlite") as stage:
        hotline = await stage.hotline()
        async with stage.talk(PEOPLE, pause=0.0):
            for _ in range(3):
                await asyncio.sleep(0.3)
                refused = len(stage.crowd.refused)
                resource.prlimit(hotline.pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
                while len(stage.crowd.refused) < refused + 10:
                    await asyncio.sleep(0.01)
                resource.prlimit(hotline.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        assert hotline.exited() is None
        assert stage.ledger.findings() == []


async def test_a_slow_disk_only_takes_longer(stage_on) -> None:
    async with stage_on("sqlite") as stage:
        hotline = await stage.hotline("slow_at_statement")
        async with stage.talk(PEOPLE, pause=0.0):
            await _sprung(hotline, 50)
            await asyncio.sleep(3.0)
        assert stage.crowd.refused == []
        assert stage.ledger.findings() == []
