"""The one door out: lanes, leases, and the whole retry policy.

A lane is one destination chat. Its rows go out in order, the next only when the mark of the last is durable, and
never without a lease that is alive by the monotonic clock. What is in memory comes first; the table after a crash.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import msgspec
import structlog

from bot.adapters.calls import Changing, Erasing, Naming, Passing, Pinning, meant
from bot.adapters.contract import (
    Adapter,
    BadCredentials,
    Gone,
    Outcome,
    QuotaSpent,
    Refused,
    Route,
    Sent,
    TryAgain,
    Uncertain,
)
from bot.engine.handoff import full_time
from bot.runtime import metrics, quotas, topics
from bot.runtime.context import Context
from bot.runtime.deleting import copies_of
from bot.runtime.effects import TABLE
from bot.runtime.passing import Passer
from bot.runtime.translator import in_words
from bot.runtime.work import Dispatch, Done, Look, Parcel, Work
from storage.deliveries import Mark

log = structlog.get_logger()
SAFETY_SECONDS = 1.0
"""A send is not begun so shortly before the lease ends."""
LONGEST_PAUSE = 300.0
FIRST_PAUSE = 1.0
CREDENTIALS_PAUSE = 60.0


class Marks(Protocol):
    """Where the fate of a send is written: the Intake."""

    def mark(self, mark: Mark) -> None:
        """See `Intake.mark`."""


@dataclass(slots=True)
class Lane:
    """One destination chat while this worker sends to it."""

    lease: float
    queue: deque[Parcel] = field(default_factory=deque)
    last: int = 0
    """The number of the last row that it knows of."""
    busy: bool = False
    """A send, or the durability of its mark, is awaited."""
    sent_at: float = 0.0
    """When the last send ended (monotonic seconds)."""
    waking: asyncio.TimerHandle | None = None
    """The next one waits for its time; nothing is under way meanwhile."""
    gap: bool = False
    """Another worker decided rows that are only in the table: after what is queued, the lane is taken up anew."""

    def reread(self) -> None:
        """What is not under way yet is taken from the table, in its order."""
        self.queue.clear()
        self.gap = True

    def take(self, parcels: list[Parcel]) -> None:
        """Queue these, unless rows are missing before them: numbers in a person's lane have no holes."""
        first = parcels[0]
        if parcels[-1].seq > self.last:  # something new: what still waited to be read goes before it, at once
            for parcel in self.queue:
                parcel.after = 0.0
        self.gap = self.gap or (self.last > 0 and first.lane == first.conversation and first.seq != self.last + 1)
        if not self.gap:
            self.queue.extend(parcels)
            self.last = parcels[-1].seq


class Courier:
    """Sends what committed turns decided."""

    def __init__(
        self,
        context: Context,
        marks: Marks,
        gone: Callable[[Parcel], None],
        sweep: Callable[[], None],
        stuck: Callable[[Parcel, str], None] = lambda _parcel, _why: None,
    ) -> None:
        self._context = context
        self._marks = marks
        self._gone = gone
        self._sweep = sweep
        self._stuck = stuck
        self._passer = Passer(context.adapters)
        self.lanes: dict[str, Lane] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    # ── what committed transactions say ──────────────────────────────────────────────────────────────────

    def has_more(self, lane: str) -> bool:
        """Whether something waits behind the send whose mark is being written."""
        found = self.lanes.get(lane)
        return found is not None and bool(found.queue)

    def ending(self, seconds: float) -> list[str]:
        """Lanes whose lease ends within `seconds`: to be renewed while a slow send is under way."""
        soon = self._context.world.monotonic() + seconds
        return [name for name, lane in self.lanes.items() if lane.lease < soon]

    def committed(self, work: Work, done: Done) -> None:
        """Lanes whose mark is durable, lanes that were looked at, cancelled rows, and lanes with something new."""
        for lane, seq in done.cancelled:
            self._cancel(lane, seq)
        for name in work.looks:
            self._looked(name, done.looks.get(name))
        for mark in work.marks:
            self._marked(mark.lane)
        for dispatch in done.dispatches:
            self._add(dispatch)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._tasks or self.lanes)

    def _add(self, dispatch: Dispatch) -> None:
        lane = self.lanes.get(dispatch.lane)
        if lane is None:
            if not dispatch.fresh:
                return  # older rows wait in the table: the sweep takes the lane with all of them, in order
            lane = self.lanes[dispatch.lane] = Lane(dispatch.lease)
        lane.lease = max(lane.lease, dispatch.lease)
        if dispatch.behind:
            lane.reread()
        if dispatch.parcels:
            lane.take(dispatch.parcels)
        self._go(dispatch.lane, lane)

    def _looked(self, name: str, look: Look | None) -> None:
        """What the table says: another worker has the lane now, or it is ours for longer, with these rows still due."""
        lane = self.lanes.get(name)
        if lane is None:
            return
        if look is None:
            lane.reread()
            if not lane.busy:  # else it stays known here until the send ends, or the sweep would send that again
                self.lanes.pop(name)
            return
        lane.lease = look.lease
        lane.queue = deque(parcel for parcel in lane.queue if parcel.seq in look.due)

    def _marked(self, name: str) -> None:
        lane = self.lanes.get(name)
        if lane:
            lane.busy = False
            self._go(name, lane)

    def _cancel(self, name: str, seq: int) -> None:
        lane = self.lanes.get(name)
        if lane:
            lane.queue = deque(parcel for parcel in lane.queue if parcel.seq > seq)
            lane.gap |= lane.busy  # what is under way may be a stray now: it is taken back before what comes next

    def _go(self, name: str, lane: Lane) -> None:
        if lane.waking:
            lane.waking.cancel()
            lane.waking = None
        if lane.busy:
            return
        if not lane.queue:
            self.lanes.pop(name, None)
            if lane.gap:
                self._sweep()
            return
        if (wait := lane.sent_at + lane.queue[0].after - self._context.world.monotonic()) > 0:
            lane.waking = asyncio.get_running_loop().call_later(wait, self._wake, name, lane)
            return
        lane.busy = True
        task = asyncio.create_task(self._deliver(name, lane, lane.queue.popleft()))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _wake(self, name: str, lane: Lane) -> None:
        lane.waking = None
        if self.lanes.get(name) is lane:
            self._go(name, lane)

    # ── one send ─────────────────────────────────────────────────────────────────────────────────────────

    async def _deliver(self, name: str, lane: Lane, parcel: Parcel) -> None:
        if self._context.world.monotonic() > lane.lease - SAFETY_SECONDS:
            self.lanes.pop(name, None)  # the sweep takes it up again, with a new lease
            return
        if (pause := self._context.pauses.left(parcel.platform, self._context.world.monotonic())) > 0:
            mark = self._mark(parcel, "due", pause=pause, tries=parcel.tries)
        else:
            outcome = await self._call(self._context.adapters[parcel.platform], parcel)
            lane.sent_at = self._context.world.monotonic()
            metrics.delivery(parcel.platform, outcome)
            mark = self._fate(parcel, outcome)
        if mark.state == "due":
            self.lanes.pop(name, None)  # postponed: those behind it wait with it
        self._marks.mark(mark)

    async def _call(self, adapter: Adapter, parcel: Parcel) -> Outcome:
        if adapter.topics and parcel.topic is not None:  # another one may have been opened since it was decided
            parcel.topic = self._context.topics.get((parcel.lane, parcel.conversation), parcel.topic)
        outcome = await self._make(adapter, parcel, (adapter.topics and parcel.topic) or "")
        if isinstance(outcome, Sent) and outcome.astray:
            self._stuck(parcel, "topic")
        return outcome

    async def _make(self, adapter: Adapter, parcel: Parcel, topic: str) -> Outcome:
        route = msgspec.structs.replace(parcel.route, topic=topic) if topic else parcel.route
        match meant(parcel.call):
            case Naming(name):
                return _done(await self._name(adapter, parcel.address, name, topic))
            case Changing(ref, call):
                now = await in_words(self._context.translator, call)
                return _done(await adapter.edit(parcel.address, ref, now.call))
            case Erasing(ids):
                return _done(await adapter.erase(parcel.address, ids))
            case Passing() as what:
                return await self._passer.pass_on(parcel.platform, parcel.address, what, route, parcel.tries)
            case Pinning(call):
                outcome = await adapter.send(parcel.address, call, route)
                if isinstance(outcome, Sent) and outcome.ids:
                    await adapter.light(parcel.address, "pin", outcome.ids[0])
                return outcome
            case _:
                return await self._send(adapter, parcel, route)

    async def _send(self, adapter: Adapter, parcel: Parcel, route: Route) -> Outcome:
        call, missed = await in_words(self._context.translator, parcel.call)
        outcome = await adapter.send(parcel.address, call, route)
        if missed and isinstance(outcome, Sent):
            self._stuck(parcel, "untranslated")
        return outcome

    @staticmethod
    async def _name(adapter: Adapter, address: str, name: str, topic: str) -> Outcome:
        """In place of one that was deleted by hand another is opened, unless its chat is over."""
        outcome = await adapter.topic(address, name, topic)
        gone = isinstance(outcome, Sent) and outcome.astray
        return await adapter.topic(address, name) if gone and not topics.is_over(name) else outcome

    def _fate(self, parcel: Parcel, outcome: Outcome) -> Mark:
        """The whole retry policy."""
        match outcome:
            case Sent(ids):
                return self._mark(parcel, "sent", ids=ids)
            case TryAgain(after, everyone):
                pause = after if after is not None else self._backoff(parcel)
                if everyone:
                    self._context.pauses.begin(parcel.platform, self._context.world.monotonic(), pause)
                return self._mark(parcel, "due", pause=pause)
            case Uncertain() if self._context.adapters[parcel.platform].sure or not parcel.route.unclear:
                return self._mark(parcel, "due", pause=self._backoff(parcel), unclear=True)
            case Uncertain():  # sent again once already: a doubled sentence beats silence, a third does not
                return self._mark(parcel, "uncertain")
            case Gone():
                if not isinstance(meant(parcel.call), Erasing):  # it tells no more than the next word to them will
                    self._gone(parcel)
                return self._mark(parcel, "cancelled")
            case QuotaSpent():
                quotas.spend(self._context, parcel.platform)
                self._stuck(parcel, "quota")
                if parcel.conversation not in ("", parcel.lane):  # whoever is asked next is told all of it
                    return self._mark(parcel, "cancelled")
                return self._mark(parcel, "due", pause=quotas.SPENT_SECONDS, tries=0)
            case BadCredentials():
                log.error("credentials_refused", platform=parcel.platform)
                return self._mark(parcel, "due", pause=CREDENTIALS_PAUSE)
            case Refused(why):
                log.error("delivery_refused", platform=parcel.platform, why=why)
                self._stuck(parcel, "refused")
                return self._mark(parcel, "parked")

    def _mark(
        self,
        parcel: Parcel,
        state: str,
        *,
        pause: float = 0.0,
        ids: tuple[str, ...] = (),
        unclear: bool = False,
        tries: int | None = None,
    ) -> Mark:
        """`tries`: how many it was, where this was none; 0 is of a row that may still go out in another way."""
        identity = f"{parcel.lane}:{parcel.seq}"
        return Mark(
            lane=parcel.lane,
            seq=parcel.seq,
            state=state,
            not_before=self._context.world.now().timestamp() + pause,
            unclear=unclear or parcel.route.unclear,
            tries=parcel.tries + 1 if tries is None else tries,
            platform_id=parcel.sealer.seal(TABLE, identity, "platform_id", ",".join(ids).encode()) if ids else None,
            copies=copies_of(self._context, parcel, ids),
            timer=self._started(parcel) if state == "sent" else None,
        )

    def _started(self, parcel: Parcel) -> tuple[str, str, float] | None:
        """An offer reached them: now their time runs."""
        if not parcel.timer:
            return None
        due = self._context.world.now().timestamp() + full_time(parcel.timer, 0.0)
        return parcel.conversation, parcel.timer, due

    def _backoff(self, parcel: Parcel) -> float:
        longest = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0**parcel.tries)
        return longest * (0.5 + self._context.world.jitter() / 2)


def _done(outcome: Outcome) -> Outcome:
    """Where the platform does not do it (too old, no topics), nothing is left to be tried."""
    return Sent() if isinstance(outcome, Refused) else outcome
