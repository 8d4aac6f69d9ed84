"""Each webhook one to five times, shuffled, over restarts: what people see is what they would have seen of one each."""

from __future__ import annotations

import asyncio
import random

from benchmarks.webhooks import Webhook
from tests.harness.amounts import amounts
from tests.harness.conftest import Stage
from tests.harness.ledger import mark
from tests.harness.talkers import Talker

COPIES = 5
PEOPLE = 25
"""On each platform."""
RESTARTS = 6


async def delivered_in_copies(stage: Stage, events: int, *planted: str) -> dict[str, list[str]]:
    """Everybody's words, each in one to five copies at any time from now on; what each person saw, in order."""
    stage.crowd.add("telegram", PEOPLE)
    stage.crowd.add("line", PEOPLE)
    seen: dict[str, list[str]] = {talker.chat: [] for talker in stage.crowd.talkers}
    stage.standin.hear = lambda message: (stage.ledger.heard(message), seen[message.chat].append(message.text))
    hotline = await stage.hotline(*planted)
    every = events // (2 * PEOPLE)
    talking = asyncio.gather(*(_talk(stage, talker, every) for talker in stage.crowd.talkers))
    for _ in range(RESTARTS):
        await asyncio.sleep(events / 5000)
        await hotline.stop()
        await hotline.start()
    await talking
    await stage.settled()
    return seen


async def _talk(stage: Stage, talker: Talker, words: int) -> None:
    """Each word waits for the 200 of the one before; its copies come at once, soon or much later, in any order."""
    chance = random.Random(talker.number)
    callers = [hotline.caller for hotline in stage.hotlines]
    copies: list[asyncio.Task[None]] = []
    for number in range(words):
        webhook = talker.text("hello") if number == 0 else talker.next_word()[1]
        delays = [chance.choice((0.0, 0.01, 0.5, 3.0)) for _ in range(chance.randint(0, COPIES - 1))]
        copies += [asyncio.create_task(_later(stage, webhook, delay)) for delay in delays]
        await stage.crowd.deliver(webhook, callers)
        if number:
            stage.ledger.accept(mark(talker.number, number))
    await asyncio.gather(*copies)


async def _later(stage: Stage, webhook: Webhook, seconds: float) -> None:
    await asyncio.sleep(seconds)
    await stage.crowd.deliver(webhook, [hotline.caller for hotline in stage.hotlines])


def once(talker: Talker) -> list[str]:
    """What somebody sees whose every word was delivered once."""
    return ["Tell me something.", *(f"I heard {mark(talker.number, number)}." for number in range(1, talker.word + 1))]


@amounts("events", 2_000, 100_000, seconds=90)
async def test_copies_of_events_change_nothing(stage_on, tell, events: int) -> None:
    async with stage_on("sqlite") as stage:
        seen = await delivered_in_copies(stage, events)
        tell(f"{events} events in up to {COPIES} copies each, {RESTARTS} restarts, {stage.ledger}")
        assert stage.ledger.findings() == []
        for talker in stage.crowd.talkers:
            assert [_plain(text) for text in seen[talker.chat]] == once(talker)


async def test_copies_on_postgresql_change_nothing(stage_on) -> None:
    async with stage_on("postgresql") as stage:
        seen = await delivered_in_copies(stage, 1_000)
        assert stage.ledger.findings() == []
        for talker in stage.crowd.talkers:
            assert [_plain(text) for text in seen[talker.chat]] == once(talker)


async def test_a_missing_duplicate_check_is_caught(stage_on) -> None:
    async with stage_on("sqlite") as stage:
        await delivered_in_copies(stage, 500, "no_duplicate_check")
        assert any(finding.startswith("doubled on LINE") for finding in stage.ledger.findings())


def _plain(text: str) -> str:
    """Without the list of answers that LINE's texts carry."""
    return text.partition("\n\n")[0]
