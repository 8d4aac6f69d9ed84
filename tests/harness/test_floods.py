"""A thousand strangers write as much as they can: who is in the middle of a case hardly notices, nor does somebody new;
nothing is lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from benchmarks import databases, webhooks
from benchmarks.crowd import NUMBERS, Crowd, Person, latencies, talk_paced
from benchmarks.measure import percentile
from benchmarks.serving import ROOT, Serving, content
from benchmarks.standin import Message, StandIn
from tests.harness.amounts import SOAK

GENUINE = 50
BEGIN_A_SECOND = 2
"""New persons who begin meanwhile; each asks for a language and answers two questions."""
A_MINUTE = 8
"""Turns of each of them."""
RATE = 100_000 / 60
AT_ONCE = 100
"""Webhooks that Telegram has under way at most."""
FIRST_STRANGER = 5_000_000
LIMIT = 40
SLOW = "All of your messages are here"
DEFERRED = "SELECT count(*) FROM events WHERE kind = 'arrival'"
NEWCOMER_MS = 3000.0
"""The first answer to somebody new, on a machine that does other things besides."""
MOST_MIB = 200


class Flood(NamedTuple):
    """So many accounts, and messages of each."""

    accounts: int
    each: int
    beside_ms: float
    """If not twice as long as before, so long somebody in the middle of a case waits at most, all but one in a hundred:
    a machine that does other things besides takes much longer, and unfair queues many seconds.
    """

    @property
    def seconds(self) -> float:
        return self.accounts * self.each / RATE


def amounts() -> list[object]:
    short = pytest.param(Flood(100, 60, beside_ms=1500.0), id="6000", marks=pytest.mark.timeout(90))
    return [short, pytest.param(Flood(1000, 100, beside_ms=25.0), id="100000", marks=SOAK)]


class Strangers:
    """They write at `RATE`, in turn, whatever comes back."""

    def __init__(self, crowd: Crowd, flood: Flood) -> None:
        self.crowd = crowd
        self.flood = flood
        self.sent = 0
        self.statuses: Counter[int] = Counter()
        self.told = 0
        """Turns that only tell somebody that they are too fast; on a busy machine nobody may be."""
        self._hear = crowd.standin.hear
        crowd.standin.hear = self.heard

    def heard(self, message: Message) -> None:
        """The platform shows a message to anybody."""
        self.told += int(message.chat) >= FIRST_STRANGER and message.text.startswith(SLOW)
        self._hear(message)

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


async def begin_meanwhile(crowd: Crowd, seconds: float) -> tuple[list[float], list[float]]:
    """Milliseconds of people who are new: of their first answers, and of the next two."""
    began, first, following = time.monotonic(), [], []

    async def one(number: int) -> None:
        await asyncio.sleep(max(0.0, began + number / BEGIN_A_SECOND - time.monotonic()))
        [person] = await crowd.people("telegram", 1)
        first.extend(latencies([person]))
        for _ in range(2):
            await person.turn()
        following.extend(latencies([person]))

    await asyncio.gather(*(one(number) for number in range(int(seconds * BEGIN_A_SECOND))))
    return [each * 1000 for each in first], [each * 1000 for each in following]


async def counted(serving: Serving) -> int:
    """How many turns the hotline made."""
    _, body = await serving.caller.call(b"GET", "/metrics")
    found = re.search(rb'^hotline_turns_total\{platform="telegram"\} ([\d.e+]+)', body, re.MULTILINE)
    return int(float(found[1])) if found else 0


async def balance(serving: Serving, before: int, expected: Callable[[], int]) -> tuple[int, int]:
    """Turns made since, and messages that wait: read one after the other while it works, until they fit or never do."""
    took = kept = 0
    for _ in range(50):
        took = await counted(serving) - before
        kept = await databases.count(serving.environment["HOTLINE_DATABASE_URL"], DEFERRED)
        if took + kept == expected():
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
        began, writing = time.monotonic(), asyncio.create_task(strangers.write())
        beside, (first, following) = await asyncio.gather(
            talked(people, flood.seconds), begin_meanwhile(crowd, flood.seconds)
        )
        await writing
        seconds = time.monotonic() - began
        genuine = len(beside) + len(first) + len(following)
        took, kept = await balance(serving, before, lambda: strangers.sent + genuine + strangers.told)
        grown = serving.resident_mib() - memory
        median, worst = (f"{percentile(quiet, q):.0f} → {percentile(beside, q):.0f} ms" for q in (0.5, 0.99))
        tell(
            f"{strangers.sent} messages in {seconds:.0f} s, {took} turns, {kept} wait, p50 {median}, p99 {worst}, "
            f"{grown:.0f} MiB more; {len(first)} newcomers: first answer p50 {percentile(sorted(first), 0.5):.0f}, "
            f"worst {max(first):.0f} ms, then worst {max(following):.0f} ms"
        )
        assert strangers.statuses == {200: strangers.sent}
        assert took + kept == strangers.sent + genuine + strangers.told
        assert grown < MOST_MIB
        assert percentile(beside, 0.99) < max(2 * percentile(quiet, 0.99), flood.beside_ms)
        assert max(first) < NEWCOMER_MS
