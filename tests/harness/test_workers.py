"""Two `serve` on one PostgreSQL: either may be killed or stand still at any time, and nobody notices."""

from __future__ import annotations

import asyncio
import random
import signal

from tests.harness.amounts import amounts
from tests.harness.conftest import Stage
from tests.harness.nursery import Hatched

PEOPLE = 24
"""On each platform."""
LEASE_SECONDS = 10.0


@amounts("kills", 12, 500, seconds=120)
async def test_either_of_two_workers_may_be_killed_at_any_time(stage_on, tell, kills: int) -> None:
    async with stage_on("postgresql") as stage:
        chance = random.Random(kills)
        both = [await stage.hotline(), await stage.hotline()]
        async with stage.talk(PEOPLE):
            for _ in range(kills):
                await asyncio.sleep(0.3 * chance.random())
                hotline = chance.choice(both)
                await hotline.kill()
                await stage.restarted(hotline)
        tell(f"{kills} kills, {stage.ledger}")
        assert stage.ledger.findings() == []


async def frozen_after_commit(stage: Stage, *planted: str) -> None:
    """One worker stands still between a commit and the sends that follow from it, until its leases are long over."""
    await stage.hotline()
    await _freeze(stage, await stage.hotline("freeze_after_commit", *planted))


async def _freeze(stage: Stage, frozen: Hatched) -> None:
    async with stage.talk(PEOPLE):
        await asyncio.sleep(0.7)
        frozen.trap.set(1)
        while not frozen.trap.sprung:
            await asyncio.sleep(0.01)
        await asyncio.sleep(1.0)
        stage.ledger.ended()
        await asyncio.sleep(LEASE_SECONDS + 2.0)
        frozen.signal(signal.SIGCONT)
        await asyncio.sleep(1.0)


async def test_a_frozen_worker_that_wakes_with_an_old_lease_sends_nothing_twice(stage_on, tell) -> None:
    async with stage_on("postgresql") as stage:
        await frozen_after_commit(stage)
        tell(str(stage.ledger))
        assert stage.ledger.findings() == []


async def test_a_worker_that_ignores_its_lease_is_caught(stage_on) -> None:
    """What the platform knows already it does not take again, so chance has a say: it is tried up to four times."""
    async with stage_on("postgresql") as stage:
        await stage.hotline()
        frozen = await stage.hotline("freeze_after_commit", "sends_without_lease")
        for _ in range(4):
            await _freeze(stage, frozen)
            if any(finding.startswith("doubled on LINE") for finding in stage.ledger.findings()):
                return
        raise AssertionError(str(stage.ledger))
