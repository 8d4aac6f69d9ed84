"""One worker of the hotline: intake, courier and clock around one database, from start to drain."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Coroutine, Mapping, Sequence
from typing import Any

import structlog

from bot.adapters.contract import Adapter, Incoming, Route
from bot.engine.model import Admin
from bot.engine.outgoing import Outgoing, Words
from bot.language.model import SOURCE_LANGUAGE, Book
from bot.privacy import audit
from bot.runtime import books, calendars, metrics, oncall, pager, publishing, quotas, retention, shifts, topics, waiting
from bot.runtime.clock import Clock
from bot.runtime.context import BOOK, CHANNEL, Context
from bot.runtime.courier import Courier
from bot.runtime.elsewhere import Elsewhere
from bot.runtime.intake import Intake
from bot.runtime.staging import Change, stage
from bot.runtime.team import TeamChat
from bot.runtime.work import Arrival, Done, Parcel, Work
from storage import leases
from storage.database import Database, Listening
from storage.errors import StorageError

log = structlog.get_logger()
DRAIN_SECONDS = 20.0
CHAIN_LEASE, CHAIN_LEASE_SECONDS = "chain", 30.0
PURGE_PAUSE_SECONDS = 0.5
ANSWERED = ("text", "button", "media", "join", "unknown")


class Service:
    """Everything of one process that serves. `webhooks` are the adapters that platforms call."""

    def __init__(self, database: Database, context: Context, webhooks: Mapping[str, Adapter]) -> None:
        self.database = database
        self.context = context
        self.webhooks = webhooks
        self.courier = Courier(context, self, self._blocked, self._sweep, self._stuck)
        self.intake = Intake(database, context, self)
        self.clock = Clock(
            self.intake,
            refresh_book=self._refresh_book,
            refresh_roster=self._refresh_roster,
            pager=self._page,
            shifts=self._turn_shifts,
            calendar=self._refresh_calendar,
            rights=self._look_at_rights,
            team=TeamChat(database, context).keep,
            chain=self._chain,
            purge=self._purge,
            scrub=self._scrub,
        )
        self._elsewhere = Elsewhere(database, context)
        self.ready = self.broken = False
        self.when_broken: Callable[[], None] = lambda: None
        """Told when a loop ended by itself: nothing is served any more."""
        self.observers: list[asyncio.Queue[Done]] = []
        self._listening: Listening | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._light: set[asyncio.Task[None]] = set()
        self._told_later: set[str] = set()
        self._taking_book = asyncio.Lock()
        self._erased = True
        """Something was destroyed, perhaps by a worker that died since, and may still stand in the files."""

    # ── life ─────────────────────────────────────────────────────────────────────────────────────────────

    async def start(self) -> None:
        """Open the adapters and let the loops run."""
        for adapter in self.context.adapters.values():
            await adapter.open()
        await self._refresh_roster()
        self._listening = await self.database.listen(CHANNEL, self._notified)
        self._tasks = [asyncio.create_task(self.intake.run()), asyncio.create_task(self.clock.run())]
        for task in self._tasks:
            task.add_done_callback(self.ended)
        self._tell_of_book()
        self.ready = True

    async def stop(self) -> None:
        """Drain: what is at the door is written, what is being sent is finished and marked, then all is closed."""
        self.ready = False
        intake, clock = self._tasks
        clock.cancel()
        await self._drain()
        self.intake.stop()
        await asyncio.gather(intake, clock, return_exceptions=True)
        if self._listening:
            await self._listening.close()
        for adapter in self.context.adapters.values():
            await adapter.close()
        if self.context.translator:
            await self.context.translator.close()

    def ended(self, loop: asyncio.Task[None]) -> None:
        """A loop that ends before it was told to would leave everybody in silence: better begin anew."""
        if self.ready and not loop.cancelled():
            log.critical("loop_ended", exc_info=loop.exception())
            self.ready, self.broken = False, True
            self.when_broken()

    async def _drain(self) -> None:
        try:
            async with asyncio.timeout(DRAIN_SECONDS):
                while not self.broken and (self.intake.waiting or self.courier.busy or self._light):  # noqa: ASYNC110
                    await asyncio.sleep(0.02)  # three parts that know nothing of each other
        except TimeoutError:
            log.warning("drain_incomplete", lanes=len(self.courier.lanes))

    # ── what the intake asks of its courier ──────────────────────────────────────────────────────────────

    @property
    def lanes(self) -> dict[str, Any]:
        """See `Courier.lanes`."""
        return self.courier.lanes

    def has_more(self, lane: str) -> bool:
        """See `Courier.has_more`."""
        return self.courier.has_more(lane)

    def ending(self, seconds: float) -> list[str]:
        """See `Courier.ending`."""
        return self.courier.ending(seconds)

    def committed(self, work: Work, done: Done) -> None:
        """A transaction is durable: send, count, let the playground look."""
        self._told_later.clear()
        self.courier.committed(work, done)
        self._erased |= done.erased
        for identity, packed in done.requests:
            self.lightly(self._publish(identity, packed))
        if done.behind:
            self.lightly(self._take_book_now(done.behind))
        for message, language in done.missing:
            log.warning("wording_missing", message=message, language=language)
            metrics.wording_missing(language)
        for observer in self.observers:
            observer.put_nowait(done)

    def mark(self, mark: Any) -> None:
        """See `Intake.mark`."""
        self.intake.mark(mark)

    # ── at the door ──────────────────────────────────────────────────────────────────────────────────────

    def receive(self, platform: str, events: Sequence[Incoming]) -> asyncio.Future[Any]:
        """Events of a webhook or a poll: done when they are on disk. Fails with `Unavailable` if that cannot be."""
        self._answer_lightly(self.context.adapters[platform], events)
        return self.intake.take(platform, events)

    def _answer_lightly(self, adapter: Adapter, events: Sequence[Incoming]) -> None:
        """What is never stored: a button's acknowledgement; groups are left in silence."""
        for event in events:
            if event.callback:
                self.lightly(adapter.light(event.address, "ack", event.callback))
            if event.kind == "group":
                self.lightly(adapter.light(event.address, "leave"))

    # ── beside the stored effects ────────────────────────────────────────────────────────────────────────

    def lightly(self, doing: Coroutine[Any, Any, None]) -> None:
        """Something ephemeral: never stored, never retried, nobody waits for it."""
        task = asyncio.create_task(doing)
        self._light.add(task)
        task.add_done_callback(self._light.discard)

    async def say_later(self, adapter: Adapter, events: Sequence[Incoming]) -> None:
        """Nothing can be written: one neutral line per chat and outage, never a word of the hotline."""
        for event in events:
            if event.address not in self._told_later and event.kind in ANSWERED:
                self._told_later.add(event.address)
                await self._say_unstored(adapter, event, "hotline-last_resort_later")

    def sorry(self, arrival: Arrival) -> None:
        """The event of this person was parked: they hear it at once."""
        adapter = self.context.adapters.get(arrival.platform)
        if adapter and arrival.incoming.kind in ANSWERED:
            self.lightly(self._say_unstored(adapter, arrival.incoming, "hotline-last_resort"))

    async def _say_unstored(self, adapter: Adapter, event: Incoming, message: str) -> None:
        text = self.context.book.words.text(event.locale or SOURCE_LANGUAGE, message).text
        call = adapter.render(Outgoing((Words(text),)), lambda _visit, answer: answer.name)[0]
        await adapter.send(event.address, call, Route(self.context.world.new_id(), event.reply_token, event.at))

    def _blocked(self, parcel: Parcel) -> None:
        """They blocked us: the engine hears of it as of every other event."""
        event = Incoming(
            key=f"gone:{parcel.lane}:{parcel.seq}", address=parcel.address, kind="leave", at=self.context.world.now()
        )
        self.lightly(self._hear(parcel.platform, event))

    async def _hear(self, platform: str, event: Incoming) -> None:
        with contextlib.suppress(StorageError):  # the next send finds out again
            await self.intake.take(platform, [event])

    def _stuck(self, parcel: Parcel, why: str) -> None:
        """Something about a person does not arrive, or not where it belongs: who has the chat hears it, or has it no
        more.
        """
        if why == "topic":
            self.lightly(self._without_topic(parcel))
        elif parcel.lane == parcel.conversation:
            self.lightly(self._note(parcel.conversation, Admin("undelivered", why)))
        elif parcel.conversation and why == "quota":
            self.lightly(self._note(parcel.conversation, Admin("free", parcel.lane)))

    async def _without_topic(self, parcel: Parcel) -> None:
        with contextlib.suppress(StorageError):  # the next send finds out again
            await self.database.write(topics.lose, self.context, parcel.lane, parcel.conversation, parcel.topic or "")
            self.intake.sweep(events=True)

    async def _note(self, conversation: str, event: Admin) -> None:
        with contextlib.suppress(StorageError):  # the next try finds out again
            await self.database.write(waiting.ask_now, self.context, conversation, event)
            self.intake.sweep(events=True)

    def _sweep(self) -> None:
        self.intake.sweep(lanes=True)

    def _notified(self, payload: str) -> None:
        if payload == BOOK:
            self.lightly(self._take_book_now())
        else:
            self.intake.sweep(events=True, timers=True, lanes=True)

    async def _take_book_now(self, number: int = 0) -> None:
        """Not only when the clock looks. A book that is not there is not waited for: silence would be worse."""
        if self._taking_book.locked():
            return
        with contextlib.suppress(StorageError):  # the clock looks again
            await self._refresh_book()
            if not self.context.may_go_on(number):
                log.error("book_lost", number=number)
                self.context.lost = number

    async def _publish(self, identity: str, packed: bytes) -> None:
        """An order of the command line; what serves takes the book at once."""
        try:
            await publishing.obey(
                self.database, self.context.keyring, identity, packed, two_person=self.context.two_person
            )
        except Exception as error:
            log.error("publish_refused", exc_info=error)
        else:
            await self._take_book_now()

    async def _refresh_book(self) -> None:
        """Take the newest published book, if there is a newer one. One that this program can't read is refused."""
        async with self._taking_book:
            published = await self.database.read(books.newer, self.context.newest_known)
            if published is None:
                return
            try:
                self.use(await books.made_ready(published))
            except books.BrokenBookError:
                self.context.refused = published.number
                self._tell_of_book()

    async def _refresh_roster(self) -> None:
        """Take the roster that was imported last."""
        if await self.database.read(oncall.revision) != self.context.oncall.revision:
            self.context.oncall = await self.database.read(oncall.taken, self.context.keyring)
            log.info("roster_taken")

    async def _page(self) -> None:
        await pager.post_due(self.database, self.context)

    async def _look_at_rights(self) -> None:
        for adapter in self.context.adapters.values():
            for right in await adapter.prepare():
                log.warning("right_missing", platform=adapter.name, step=right)
        await quotas.look(self.database, self.context)

    async def _turn_shifts(self) -> None:
        if await self.database.write(shifts.turn, self.context):
            self.intake.sweep(events=True)

    async def _refresh_calendar(self) -> None:
        await calendars.refresh(self.database, self.context)

    def use(self, book: Book) -> None:
        """From the next turn on, this book."""
        self.context.book = book
        self.context.shelf.put(book.media)
        self._tell_of_book()

    def _tell_of_book(self) -> None:
        book, refused = self.context.book, self.context.refused
        if refused > book.number:
            log.error("book_refused", number=refused)
        else:
            log.info("book_taken", number=book.number, hash=book.hash[:12])
        metrics.book(book.number, refused)

    async def stage(self, platform: str, address: str, change: Change) -> None:
        """Put the conversation of this address where `change` says; see `staging.stage`."""
        self.committed(Work(), await self.database.write(stage, self.context, platform, address, change))

    async def _purge(self) -> None:
        while retention.more(await self.database.write(retention.purge, self.context.keyring)):  # noqa: ASYNC110
            await asyncio.sleep(PURGE_PAUSE_SECONDS)  # others write in between
        self._erased = True

    async def _scrub(self) -> None:
        """What was destroyed leaves the files; where somebody still reads it, the next time will do."""
        if not self._erased:
            return
        self._erased = False
        try:
            await self.database.scrub()
        except StorageError:
            self._erased = True

    async def _chain(self) -> None:
        """One holder links the audit's new rows to those before."""
        if await self.database.write(leases.take, CHAIN_LEASE, self.context.me, CHAIN_LEASE_SECONDS):
            await self.database.write(audit.chain, self.context.keyring)
            await self._elsewhere.keep()
