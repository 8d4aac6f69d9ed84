"""The platforms fail in each of their ways, one send in ten: nothing is lost, and on LINE nothing comes twice."""

from __future__ import annotations

import asyncio
import random
from collections import Counter

from benchmarks.standin import Trouble
from tests.harness.amounts import amounts
from tests.harness.conftest import Stage

PEOPLE = 100
"""On each platform."""
KINDS: dict[Trouble, int] = {"dropped": 30, "lost": 30, "broken": 35, "limit": 5}
"""How often each comes, of a hundred troubles. A limit holds everybody back for a second, so there are fewer of it."""


UNCLEAR = ("dropped", "lost")


class Troubles:
    """Decides for each send whether something goes wrong, and counts."""

    def __init__(self, share: float) -> None:
        self.sends = 0
        self.counts: Counter[Trouble] = Counter()
        self._share = share
        self._chance = random.Random(1)
        self._unclear: set[tuple[str, bytes]] = set()

    def next(self, call: str, body: bytes) -> Trouble | None:
        """What happens to this send.

        On Telegram a message is unclear once at most: what was twice unclear is not sent a third time (design of the
        retries: a doubled sentence beats silence, a third does not), so it may be lost.
        """
        self.sends += 1
        if self._chance.random() >= self._share:
            return None
        (kind,) = self._chance.choices(list(KINDS), list(KINDS.values()))
        if kind in UNCLEAR and call == "sendMessage":
            if (call, body) in self._unclear:
                return None
            self._unclear.add((call, body))
        self.counts[kind] += 1
        return kind

    def __str__(self) -> str:
        return f"{self.sends} sends: " + ", ".join(f"{count} {kind}" for kind, count in self.counts.items())


async def troubled(stage: Stage, sends: int, share: float, *planted: str) -> Troubles:
    """Everybody talks until so many sends were tried."""
    troubles = Troubles(share)
    await stage.hotline("hurry", *planted)
    stage.standin.trouble = troubles.next
    async with stage.talk(PEOPLE):
        while troubles.sends < sends:
            await asyncio.sleep(0.05)
        stage.standin.trouble = None
    return troubles


@amounts("sends", 10_000, 100_000, seconds=120)
async def test_failing_platform_calls_lose_nothing(stage_on, tell, sends: int) -> None:
    async with stage_on("sqlite") as stage:
        troubles = await troubled(stage, sends, 0.1 if sends == 10_000 else 0.2)
        tell(f"{troubles}; {stage.ledger}")
        stage.ledger.excuse(stage.standin.lost)
        assert stage.ledger.findings() == []


async def test_a_push_with_another_retry_key_each_time_is_caught(stage_on) -> None:
    async with stage_on("sqlite") as stage:
        stage.standin.token_seconds = 0.0  # no reply token is good: everything is pushed
        await troubled(stage, 1_000, 0.1, "new_key_each_try")
        assert any(finding.startswith("doubled on LINE") for finding in stage.ledger.findings())


async def test_words_over_the_months_quota_come_with_the_next_reply(stage_on) -> None:
    """Pushes are refused until the person writes again; then everything that waited comes, in order."""
    async with stage_on("sqlite") as stage:
        await stage.hotline()
        stage.crowd.add("line", 1)
        (talker,) = stage.crowd.talkers
        await stage.crowd.say(talker, [stage.hotlines[0].caller])
        await stage.settled()
        stage.standin.token_seconds = 0.0
        stage.standin.trouble = lambda _call, _body: "quota"
        await stage.crowd.say(talker, [stage.hotlines[0].caller])
        await asyncio.sleep(1.0)
        assert stage.ledger.waiting == 1
        stage.standin.token_seconds = 60.0
        stage.standin.trouble = lambda call, _body: "quota" if call == "push" else None
        await stage.crowd.say(talker, [stage.hotlines[0].caller])
        await stage.settled(10.0)
        assert stage.ledger.findings() == []
