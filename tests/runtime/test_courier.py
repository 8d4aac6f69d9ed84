"""The lanes of one worker: what stays known while a send is under way, and what is taken from the table again."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

from bot.adapters.contract import Call, Outcome, QuotaSpent, Route, Sent, TryAgain
from bot.runtime.courier import Courier
from bot.runtime.pacing import Pauses
from bot.runtime.work import Dispatch, Done, Parcel, Work
from bot.testing import FakeWorld
from storage.deliveries import Mark


class Platform:
    """An adapter that answers when it is told to."""

    sure = True
    topics = False

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.answers: asyncio.Queue[Outcome] = asyncio.Queue()

    async def send(self, _address: str, call: Call, _route: Route) -> Outcome:
        self.sent.append(call.body)
        return await self.answers.get()


class Stage:
    """A Courier before a table that the test plays."""

    def __init__(self) -> None:
        self.platform = Platform()
        self.marks: list[Mark] = []
        self.sweeps = 0
        lookup = SimpleNamespace(message=lambda _lane, _ref: b"")
        context: Any = SimpleNamespace(
            world=FakeWorld(),
            adapters={"telegram": self.platform},
            keyring=SimpleNamespace(lookup=lookup),
            spent={},
            topics={},
            translator=None,
            pauses=Pauses(),
        )
        self.world: FakeWorld = context.world
        self.courier = Courier(context, SimpleNamespace(mark=self.marks.append), lambda _parcel: None, self._sweep)

    def _sweep(self) -> None:
        self.sweeps += 1

    def parcel(self, seq: int, lane: str = "noi") -> Parcel:
        sealer: Any = SimpleNamespace(seal=lambda *_: b"")
        call = Call(f"{lane}:{seq}".encode())
        return Parcel(lane, seq, lane, 0, "telegram", "1", call, Route(), sealer)

    async def decided(self, *seqs: int, lane: str = "noi", behind: bool = False) -> None:
        parcels = [self.parcel(seq, lane) for seq in seqs]
        lease = self.world.monotonic() + 10.0
        self.courier.committed(Work(), Done(dispatches=[Dispatch(lane, lease, parcels, True, behind)]))
        await asyncio.sleep(0)

    async def answered(self, outcome: Outcome) -> Mark:
        """The send under way ends so, and its mark becomes durable, with a look where more is queued."""
        await self.platform.answers.put(outcome)
        async with asyncio.timeout(30):
            while not self.marks:
                await asyncio.sleep(0)
        mark = self.marks.pop()
        self.courier.committed(Work(marks=[mark]), Done())
        await asyncio.sleep(0)
        return mark


async def test_a_lane_that_could_not_be_looked_at_stays_known_until_its_send_ends() -> None:
    stage = Stage()
    await stage.decided(1, 2)
    stage.courier.committed(Work(looks=["noi"]), Done())  # its row was locked by another worker's batch
    assert "noi" in stage.courier.lanes  # else the sweep would send the first one again
    await stage.decided(3)
    await stage.answered(Sent())
    assert stage.platform.sent == [b"noi:1"]  # the second and third are read from the table, in order
    assert "noi" not in stage.courier.lanes
    assert stage.sweeps == 1


async def test_what_was_held_goes_out_before_what_was_decided_with_its_release() -> None:
    stage = Stage()
    await stage.decided(2)
    await stage.decided(3, behind=True)  # the first was held until now: it is in the table only
    await stage.answered(Sent())
    assert stage.platform.sent == [b"noi:2"]
    assert stage.sweeps == 1


async def test_while_a_platform_wants_a_pause_its_rows_wait_in_the_table_untried() -> None:
    stage = Stage()
    await stage.decided(1)
    await stage.answered(TryAgain(120.0, everyone=True))
    await stage.decided(1, lane="lan")
    while not stage.marks:
        await asyncio.sleep(0)
    mark = stage.marks.pop()
    assert stage.platform.sent == [b"noi:1"]
    assert (mark.lane, mark.state, mark.tries) == ("lan", "due", 0)
    assert 115 < mark.not_before - stage.world.now().timestamp() <= 120


async def test_words_that_no_quota_is_left_for_count_as_untried() -> None:
    stage = Stage()
    await stage.decided(1)
    mark = await stage.answered(QuotaSpent())
    assert (mark.state, mark.tries, mark.unclear) == ("due", 0, False)


# ── pauses ─────────────────────────────────────────────────────────────────────────────────────────────────


def later(stage: Stage, *seqs: int, after: float = 0.05) -> list[Parcel]:
    """The first at once, each other one only when the one before it could be read."""
    parcels = [stage.parcel(seq) for seq in seqs]
    for parcel in parcels[1:]:
        parcel.after = after
    return parcels


def dispatch(stage: Stage, parcels: list[Parcel]) -> None:
    lease = stage.world.monotonic() + 10.0
    stage.courier.committed(Work(), Done(dispatches=[Dispatch("noi", lease, parcels, True)]))


async def test_what_stands_behind_a_pause_is_sent_once_its_time_has_come() -> None:
    stage = Stage()
    dispatch(stage, later(stage, 1, 2))
    await stage.answered(Sent())
    assert stage.platform.sent == [b"noi:1"]
    assert not stage.courier.lanes["noi"].busy
    stage.world.turn(0.05)
    while len(stage.platform.sent) < 2:
        await asyncio.sleep(0.01)
    await stage.answered(Sent())
    assert not stage.courier.busy


async def test_something_new_ends_the_pause_and_a_second_copy_of_the_same_does_not() -> None:
    stage = Stage()
    dispatch(stage, later(stage, 1, 2, after=60))
    await stage.answered(Sent())
    dispatch(stage, later(stage, 1, 2, after=60))  # a sweep that had begun before this worker knew of them
    await asyncio.sleep(0)
    assert stage.platform.sent == [b"noi:1"]
    stage.courier.lanes["noi"].gap = False
    dispatch(stage, [stage.parcel(3)])
    await asyncio.sleep(0)
    assert stage.platform.sent == [b"noi:1", b"noi:2"]


async def test_what_is_cancelled_in_a_pause_is_never_sent() -> None:
    stage = Stage()
    dispatch(stage, later(stage, 1, 2))
    await stage.answered(Sent())
    stage.courier.committed(Work(), Done(cancelled=[("noi", 2)]))
    stage.world.turn(0.05)
    while stage.courier.busy:
        await asyncio.sleep(0.01)
    assert stage.platform.sent == [b"noi:1"]


async def test_a_lane_that_another_worker_took_in_a_pause_is_left_alone() -> None:
    stage = Stage()
    dispatch(stage, later(stage, 1, 2))
    await stage.answered(Sent())
    stage.courier.committed(Work(looks=["noi"]), Done())
    assert "noi" not in stage.courier.lanes
    dispatch(stage, later(stage, 7))
    stage.world.turn(0.05)
    await asyncio.sleep(0.1)
    assert stage.platform.sent == [b"noi:1", b"noi:7"]
