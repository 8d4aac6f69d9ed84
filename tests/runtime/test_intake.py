"""What the Intake writes together: arrivals, and what became of sends."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from types import SimpleNamespace
from typing import Any

import pytest

from bot.adapters.contract import Incoming
from bot.runtime import intake
from bot.runtime.intake import Intake
from bot.runtime.work import Done, Work
from bot.testing import FakeWorld
from storage.deliveries import Mark
from storage.errors import Unavailable


class Written:
    """A database that keeps what it is given, and a courier with something queued in the lanes of `behind`."""

    shared, turns = False, 1

    def __init__(self) -> None:
        self.works: list[Work] = []
        self.full = False
        self.meanwhile: list[Callable[[], None]] = []
        self.behind: set[str] = set()
        self.lanes: dict[str, Any] = {}

    async def write_briefly(self, _transact: object, _context: object, work: Work) -> Done:
        await asyncio.sleep(0)
        while self.meanwhile:
            self.meanwhile.pop()()
        if self.full:
            raise Unavailable("full")
        self.works.append(work)
        return Done()

    def has_more(self, lane: str) -> bool:
        return lane in self.behind

    def ending(self, _seconds: float) -> list[str]:
        return []

    def committed(self, work: Work, done: Done) -> None:
        pass

    @property
    def marked(self) -> list[list[str]]:
        """The lanes that each transaction marked."""
        return [[mark.lane for mark in work.marks] for work in self.works]


@pytest.fixture
def written() -> Written:
    return Written()


@pytest.fixture
async def door(written: Written, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Intake]:
    """An Intake that runs; a mark by itself would wait for an hour."""
    monkeypatch.setattr(intake, "MARKS_SECONDS", 3600.0)
    lookup = SimpleNamespace(event=lambda *_: b"event", address=lambda *_: b"address")
    context: Any = SimpleNamespace(
        world=FakeWorld(), keyring=SimpleNamespace(lookup=lookup), staff=frozenset(), flood_limit=40
    )
    built = Intake(written, context, written)  # type: ignore[arg-type]
    running = asyncio.create_task(built.run())
    yield built
    built.stop()
    await running


def sent(lane: str) -> Mark:
    return Mark(lane, 1, "sent")


async def arrives(door: Intake) -> None:
    await door.take("telegram", [Incoming("update:1", "1", "text", FakeWorld().now())])


async def idle() -> None:
    """Whatever would be written by itself is written."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_mark_that_nobody_waits_for_goes_with_the_next_arrival(door: Intake, written: Written) -> None:
    door.mark(sent("a"))
    door.mark(sent("b"))
    await idle()
    assert written.works == []
    await arrives(door)
    assert written.marked == [["a", "b"]]
    assert len(written.works[0].arrivals) == 1


async def test_a_mark_that_comes_while_something_is_written_waits_for_the_next(door: Intake, written: Written) -> None:
    written.meanwhile = [lambda: door.mark(sent("a"))]
    await arrives(door)
    await idle()
    assert written.marked == [[]]
    await arrives(door)
    assert written.marked == [[], ["a"]]


async def test_a_mark_before_more_words_for_the_same_chat_is_written_at_once(door: Intake, written: Written) -> None:
    written.behind = {"b"}
    door.mark(sent("a"))
    door.mark(sent("b"))
    await idle()
    assert written.marked == [["a", "b"]]


@pytest.mark.parametrize("state", ["due", "parked", "cancelled", "uncertain"])
async def test_a_send_that_did_not_arrive_is_told_at_once(door: Intake, written: Written, state: str) -> None:
    door.mark(Mark("a", 1, state))
    await idle()
    assert written.marked == [["a"]]


async def test_a_mark_waits_a_moment_only(door: Intake, written: Written, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(intake, "MARKS_SECONDS", 0.01)
    for lane in ("a", "b"):
        door.mark(sent(lane))
        async with asyncio.timeout(10):
            while [lane] not in written.marked:
                await asyncio.sleep(0.005)


async def test_at_the_end_every_mark_is_written(door: Intake, written: Written) -> None:
    door.mark(sent("a"))
    door.stop()
    await idle()
    assert written.marked == [["a"]]


async def test_marks_that_could_not_be_written_are_written_as_soon_as_it_can_be(
    door: Intake, written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "RETRY_SECONDS", 0.01)
    written.full = True
    door.mark(sent("a"))
    with pytest.raises(Unavailable):
        await arrives(door)
    written.full = False
    async with asyncio.timeout(10):
        while written.marked != [["a"]]:
            await asyncio.sleep(0.005)


async def test_groups_and_nothing_are_done_with_at_once(door: Intake, written: Written) -> None:
    await door.take("telegram", [])
    await door.take("telegram", [Incoming("update:1", "-1", "group", FakeWorld().now())])
    await idle()
    assert written.works == []
