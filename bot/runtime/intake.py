"""The one door in: whatever waits goes into one transaction; the commit in progress gathers the next batch.

Webhooks wait here until their events are on disk, and only then answer 200.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Protocol

import structlog

from bot.adapters.contract import Incoming
from bot.runtime import metrics
from bot.runtime.batch import transact
from bot.runtime.context import Context
from bot.runtime.waiting import alone, cannot_wait, park_arrival, park_waiting
from bot.runtime.waiting_room import WaitingRoom
from bot.runtime.work import Arrival, Done, Work
from storage.database import Database
from storage.deliveries import Mark
from storage.errors import Unavailable

log = structlog.get_logger()
RETRY_SECONDS = 0.2
SKIPPED_SECONDS = 0.02
MARKS_SECONDS = 0.05
"""So long a mark waits for something else to be written with."""
RENEW_SECONDS = 7.0
"""A lease of ten seconds is renewed when it is three seconds old."""


class Lanes(Protocol):
    """What the Courier has under way."""

    @property
    def lanes(self) -> Mapping[str, Any]:
        """See `Courier`."""

    def has_more(self, lane: str) -> bool:
        """See `Courier`."""

    def ending(self, seconds: float) -> list[str]:
        """See `Courier`."""

    def committed(self, work: Work, done: Done) -> None:
        """See `Courier`."""

    def sorry(self, arrival: Arrival) -> None:
        """Tell the person of a parked event, at once and unstored."""


class Intake:
    """Collects what waits and writes it, batch after batch."""

    def __init__(self, database: Database, context: Context, courier: Lanes) -> None:
        self._database = database
        self._context = context
        self._courier = courier
        self._room = WaitingRoom(
            context.flood_limit,
            database.turns,
            lambda who: who in context.staff,
            partial(cannot_wait, context),
            shared=database.shared,
        )
        self._marks: list[Mark] = []
        self._marks_due = False
        self._timers = self._events = self._lanes = False
        self._wake = asyncio.Event()
        self._stopping = False
        self.failing = False
        """The last transaction could not be written."""

    # ── the door ─────────────────────────────────────────────────────────────────────────────────────────

    def take(self, platform: str, incoming: Sequence[Incoming]) -> asyncio.Future[Any]:
        """Done once all of them are on disk; fails with `storage.errors.Unavailable` if nothing can be written."""
        arrivals = [self._arrival(platform, each) for each in incoming if each.kind != "group"]
        now = self._context.world.monotonic()
        for arrival in arrivals:
            self._room.put(arrival, now)
        self._wake.set()
        waits = [arrival.done for arrival in arrivals if arrival.done]
        return waits[0] if len(waits) == 1 else asyncio.gather(*waits)

    def mark(self, mark: Mark) -> None:
        """A send came back: its fate is written with the next batch, which is not made for its sake where nobody
        waits for it: most of what is sent is answered soon, and one transaction costs as much as five turns.
        """
        self._marks.append(mark)
        if mark.state != "sent" or self._courier.has_more(mark.lane):
            self._write_marks()
        elif len(self._marks) == 1:
            asyncio.get_running_loop().call_later(MARKS_SECONDS, self._write_marks)

    def _write_marks(self) -> None:
        self._marks_due = bool(self._marks)
        self._wake.set()

    def sweep(self, *, timers: bool = False, events: bool = False, lanes: bool = False) -> None:
        """Timers, rows of `events` or lanes of workers that are gone may be due."""
        self._timers |= timers
        self._events |= events
        self._lanes |= lanes
        self._wake.set()

    @property
    def waiting(self) -> int:
        """Arrivals that are not on disk yet."""
        return len(self._room)

    # ── the loop ─────────────────────────────────────────────────────────────────────────────────────────

    async def run(self) -> None:
        """Until `stop`, and then until nothing waits any more, or nothing can be written."""
        while True:
            if not self._anything():
                if self._stopping:
                    return
                self._wake.clear()
                await self._wake.wait()
                continue
            work = self._gather()
            try:
                await self._write(work)
            except Unavailable as error:
                await self._not_written(work, error.kind)
                if self._stopping:
                    return  # the platforms send again what was answered 503; the next worker takes up the rest

    def stop(self) -> None:
        """Finish what waits, then end; where nothing can be written, end without."""
        self._stopping = True
        self._wake.set()

    def _anything(self) -> bool:
        marks = self._marks and (self._marks_due or self._stopping)
        return bool(len(self._room) or marks or self._timers or self._events or self._lanes)

    def _gather(self) -> Work:
        following = self._room.take(self._timers or self._events)
        work = Work(
            arrivals=following.arrivals,
            stored=following.stored,
            marks=self._marks,
            looks=self._lanes_to_look_at(),
            timers=self._timers and following.rows > 0,
            events=self._events and following.rows > 0,
            rows=following.rows,
            rescue=frozenset(self._courier.lanes) if self._lanes else None,
        )
        self._marks, self._marks_due, self._lanes = [], False, False
        self._timers &= not work.timers
        self._events &= not work.events
        return work

    def _lanes_to_look_at(self) -> list[str]:
        """Lanes with more behind a mark, and lanes whose lease ends soon."""
        behind = {mark.lane for mark in self._marks if self._courier.has_more(mark.lane)}
        return sorted(behind | set(self._courier.ending(RENEW_SECONDS)))

    async def _write(self, work: Work) -> None:
        started = self._context.world.monotonic()
        try:
            done = await self._database.write_briefly(transact, self._context, work)
        except Unavailable:
            raise
        except Exception as error:
            log.error("batch_failed", arrivals=len(work.arrivals), exc_info=error)
            await self._one_by_one(work)
            return
        self.failing = False
        self._after(work, done)
        metrics.batch(work, self._context.world.monotonic() - started, done)

    def _after(self, work: Work, done: Done) -> None:
        skipped = {id(arrival) for arrival in done.skipped}
        for arrival in (*work.arrivals, *work.stored):
            if id(arrival) not in skipped and arrival.done and not arrival.done.done():
                arrival.done.set_result(None)
        if done.skipped:
            asyncio.get_running_loop().call_later(SKIPPED_SECONDS, self._again, done.skipped)
        self._room.answered(done.answered)
        for who in done.cases:
            self._room.paces.open_case(who)
        if work.events and not done.more:
            self._room.caught_up()
        if done.more or done.woken or any(arrival.wait <= 0 for arrival in work.stored):
            self.sweep(events=True)
        if done.more_timers:
            self.sweep(timers=True)
        if done.released:
            self.sweep(lanes=True)
        self._courier.committed(work, done)

    def _again(self, arrivals: list[Arrival]) -> None:
        self._room.put_back(arrivals)
        self._wake.set()

    async def _one_by_one(self, work: Work) -> None:
        """The batch holds poison: everything alone; what fails alone is kept sealed, and its person hears of it."""
        marked = Work(marks=work.marks, looks=work.looks)
        waited = await self._database.read(alone, work)
        arrived = [Work(arrivals=[arrival]) for arrival in work.arrivals]
        arrived += [Work(stored=[arrival]) for arrival in work.stored]
        for single in (marked, *waited, *arrived, Work(rescue=work.rescue)):
            try:
                self._after(single, await self._database.write_briefly(transact, self._context, single))
            except Unavailable:
                raise
            except Exception as error:
                log.error("event_parked", exc_info=error)
                await self._park(single, type(error).__name__)

    async def _park(self, work: Work, reason: str) -> None:
        parked = [*work.arrivals, *work.stored]
        try:
            for arrival in tuple(parked):
                await self._database.write(park_arrival, self._context, arrival, reason)
            if work.row or work.timer:
                parked += await self._database.write(park_waiting, self._context, work, reason)
        except Unavailable:
            raise
        except Exception as error:  # not even kept: whoever wrote hears it, and nobody else waits for it
            log.error("event_lost", exc_info=error)
        for arrival in parked:
            self._courier.sorry(arrival)
        self._after(work, Done(parked=len(parked)))

    async def _not_written(self, work: Work, why: str) -> None:
        """Nothing can be written now: the webhooks are told so, what we know stays in memory."""
        if not self.failing:
            log.error("database_unavailable", arrivals=len(work.arrivals), error=why or "unavailable")
        self.failing = True
        metrics.unavailable()
        for arrival in (*work.arrivals, *work.stored):
            if arrival.done and not arrival.done.done():
                arrival.done.set_exception(Unavailable("nothing can be written now"))
        self._marks = work.marks + self._marks
        self._write_marks()
        self.sweep(timers=work.timers, events=work.events, lanes=work.rescue is not None)
        await asyncio.sleep(RETRY_SECONDS)

    def _arrival(self, platform: str, incoming: Incoming) -> Arrival:
        lookup = self._context.keyring.lookup
        return Arrival(
            platform=platform,
            incoming=incoming,
            key=lookup.event(platform, incoming.key),
            address_hash=lookup.address(platform, incoming.address),
            done=asyncio.get_running_loop().create_future(),
        )
