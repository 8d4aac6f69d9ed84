"""`kill -9` again and again under load: what was answered 200 gets its reply, and no reply comes twice for nothing."""

from __future__ import annotations

import asyncio
import random

from tests.harness.amounts import on_each
from tests.harness.conftest import Stage

PEOPLE = 200
"""On each platform. Many, for whoever was just being answered waits until the lease of the killed process is over."""
PAUSE = 0.8
"""Seconds between two words of one person."""


async def killed_under_load(stage: Stage, kills: int, *planted: str) -> None:
    """Everybody talks while the hotline is killed and started, again and again."""
    chance = random.Random(kills)
    hotline = await stage.hotline(*planted)
    async with stage.talk(PEOPLE, PAUSE):
        for _ in range(kills):
            await asyncio.sleep(0.05 + 0.35 * chance.random())
            await hotline.kill()
            await stage.restarted(hotline)


@on_each("kills", {"sqlite": 15, "postgresql": 10}, 1_000, seconds=240)
async def test_nothing_is_lost_by_kill_9_under_load(stage_on, tell, database: str, kills: int) -> None:
    async with stage_on(database) as stage:
        await killed_under_load(stage, kills)
        tell(f"{kills} kills, {stage.ledger}")
        assert stage.ledger.findings() == []
        assert len(stage.ledger.accepted) > 10 * kills, "there was no load"


async def test_a_webhook_answered_before_the_commit_is_caught(stage_on, tell) -> None:
    async with stage_on("sqlite") as stage:
        await killed_under_load(stage, 5, "answers_before_commit")
        findings = stage.ledger.findings()
        tell(f"{len(findings)} findings, {stage.ledger}")
        assert any(finding.startswith("lost") for finding in findings)
