"""The power goes: what was not synced is gone or half gone. Nothing that was answered 200 goes with it."""

from __future__ import annotations

import random

from benchmarks import databases
from tests.harness.amounts import amounts
from tests.harness.conftest import Stage

PEOPLE = 10


async def cut_under_load(stage: Stage, cuts: int, *planted: str) -> None:
    """Everybody talks while the power goes again and again, each time at another write."""
    chance = random.Random(cuts)
    hotline = await stage.hotline("power_cut", *planted)
    async with stage.talk(PEOPLE, pause=0.0):
        for _ in range(cuts):
            hotline.trap.set(chance.randrange(20, 400))
            await hotline.ended()
            assert await databases.sound(stage.url), "the database is damaged"
            hotline.trap.set(0)
            await stage.restarted(hotline, later=True)


@amounts("cuts", 40, 2_000, seconds=240)
async def test_a_power_cut_loses_nothing(stage_on, tell, cuts: int) -> None:
    async with stage_on("sqlite") as stage:
        await cut_under_load(stage, cuts)
        tell(f"{cuts} power cuts, {stage.ledger}")
        assert stage.ledger.findings() == []


async def test_a_database_that_does_not_wait_for_the_disk_is_caught(stage_on) -> None:
    async with stage_on("sqlite") as stage:
        await cut_under_load(stage, 2, "synchronous_normal")
        assert any(finding.startswith("lost") for finding in stage.ledger.findings())
