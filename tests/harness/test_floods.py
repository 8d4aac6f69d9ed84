"""A thousand strangers write as much as they can: who is in the middle of a case hardly notices; nothing is lost."""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

import pytest

from benchmarks import databases, webhooks
from benchmarks.crowd import NUMBERS, Crowd, Person, latencies, talk_paced
from benchmarks.measure import percentile
from benchmarks.serving import ROOT, Serving, content
from benchmarks.standin import StandIn
from tests.harness.amounts import SOAK

GENUINE = 50
A_MINUTE = 8
"""Turns of each of them."""
RATE = 100_000 / 60
AT_ONCE = 100
"""Webhooks that Telegram has under way at most."""
FIRST_STRANGER = 5_000_000
LIMIT = 40
DEFERRED = "SELECT count(*) FROM events WHERE kind = 'arrival'"
BESIDE_MS = 1500.0
"""A machine that does other things besides may take so long; unfair queues would take many seconds."""
MOST_MIB = 200


class Flood(NamedTuple):
    """So many accounts, and messages of each."""

    accounts: int
    each: int

    @property
    def seconds(self) -> float:
        return self.accounts * self.each / RATE

    @property
    def told(self) -> int:
        """Turns that only tell somebody that they are too fast."""
        return self.accounts if self.each > LIMIT else 0


def amounts() -> list[object]:
    short = pytest.param(Flood(100, 60), id="6000", marks=pytest.mark.timeout(90))
    return [short, pytest.param(Flood(1000, 100), id="100000", marks=SOAK)]


class Strangers:
    """They write at `RATE`, in turn, whatever comes back."""

    def __init__(self, crowd: Crowd, flood: Flood) -> None:
        self.crowd = crowd
        self.flood = flood
        self.sent = 0
        self.statuses: Counter[int] = Counter()

    async def write(self) -> None:
        total, began = self.flood.accounts * self.flood.each, time.monotonic()

        async def one() -> None:
            while self.sent < total:
                number, self.sent = self.sent, self.sent + 1
                await asyncio.sleep(max(0.0, began + number / RATE - time.monotonic()))
                chat = FIRST_STRANGER + number % self.flood.accounts
                webhook = webhooks.telegram_text(next(NUMBERS), chat, f"spam {number}")
                self.statuses[await self.crowd.caller.post(*webhook)] += 1

        await asyncio.gather(*(one() for _ in range(AT_ONCE)))


async def talked(people: list[Person], seconds: float) -> list[float]:
    """Milliseconds from word to answer of people who write now and then."""
    latencies(people)
    await talk_paced(people, len(people) * A_MINUTE / 60, seconds)
    return [each * 1000 for each in latencies(people)]


async def counted(serving: Serving) -> int:
    """How many turns the hotline made."""
    _, body = await serving.caller.call(b"GET", "/metrics")
    found = re.search(rb'^hotline_turns_total\{platform="telegram"\} ([\d.e+]+)', body, re.MULTILINE)
    return int(float(found[1])) if found else 0


async def balance(serving: Serving, before: int, expected: int) -> tuple[int, int]:
    """Turns made since, and messages that wait: read one after the other while it works, until they fit or never do."""
    took = kept = 0
    for _ in range(50):
        took = await counted(serving) - before
        kept = await databases.count(serving.environment["HOTLINE_DATABASE_URL"], DEFERRED)
        if took + kept == expected:
            break
        await asyncio.sleep(0.2)
    return took, kept


@contextlib.asynccontextmanager
async def served(folder: Path) -> AsyncIterator[tuple[Serving, Crowd]]:
    """A hotline with the usual limit, and whom it talks to."""
    standin = await StandIn(lambda _message: None).open()
    flows = content(folder / "content", ROOT / "benchmarks" / "content")
    serving = Serving(databases.sqlite(folder), flows, standin.url, folder / "log")
    serving.environment["HOTLINE_FLOOD_LIMIT"] = str(LIMIT)
    try:
        yield await serving.start(), Crowd(serving.caller, standin)
    finally:
        await serving.kill()
        await standin.close()


async def in_the_middle(crowd: Crowd) -> list[Person]:
    """People who answered some questions already."""
    people = await crowd.people("telegram", GENUINE)
    for _ in range(4):
        await asyncio.gather(*(person.turn() for person in people))
    return people


@pytest.mark.parametrize("flood", amounts())
async def test_a_flood_of_strangers_hurts_nobody_who_is_in_the_middle_of_a_case(
    tmp_path: Path, tell, flood: Flood
) -> None:
    async with served(tmp_path) as (serving, crowd):
        people = await in_the_middle(crowd)
        quiet = await talked(people, max(flood.seconds, 10.0))
        before, memory = await counted(serving), serving.resident_mib()
        strangers = Strangers(crowd, flood)
        writing = asyncio.create_task(strangers.write())
        beside = await talked(people, flood.seconds)
        await writing
        took, kept = await balance(serving, before, strangers.sent + len(beside) + flood.told)
        grown = serving.resident_mib() - memory
        median, worst = (f"{percentile(quiet, q):.0f} → {percentile(beside, q):.0f} ms" for q in (0.5, 0.99))
        tell(f"{strangers.sent} messages, {took} turns, {kept} wait, p50 {median}, p99 {worst}, {grown:.0f} MiB more")
        assert strangers.statuses == {200: strangers.sent}
        assert took + kept == strangers.sent + len(beside) + flood.told
        assert grown < MOST_MIB
        assert percentile(beside, 0.99) < max(2 * percentile(quiet, 0.99), BESIDE_MS)
