"""One transaction for all that waits: from arrivals to rows. Read this after `bot/engine/advance.py`.

The order is fixed, so that no two workers wait for each other: lock the volunteers who do something; marks of what was
sent; lock the conversations (what is locked elsewhere waits for the next batch); drop second copies; let the engine
decide; write everything. Nothing leaves the building before the commit.

A volunteer's row is waited for only here at the start, by who holds nothing else: so it is part of no circle. Where
two wait for each other all the same (a mark of one, a cancel of the other), the database ends one, which begins anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import structlog
from sqlalchemy import Connection

from bot.adapters.contract import Incoming
from bot.desk.commands import NO_CHAT
from bot.engine import forgetting
from bot.engine.model import Admin, Cover, Event
from bot.runtime import deleting, opening, waiting
from bot.runtime.context import CHANNEL, LEASE_SECONDS, Context
from bot.runtime.corrections import Corrections
from bot.runtime.deciding import as_event, decide, without_copies
from bot.runtime.desk import Act, DeskWork
from bot.runtime.effects import Outbox
from bot.runtime.joining import Guesses, join_by_invitation
from bot.runtime.people import People, Person, instant
from bot.runtime.rescue import rescue
from bot.runtime.roster import Roster
from bot.runtime.waiting import Pending
from bot.runtime.work import Arrival, Done, Happened, Look, Work
from storage import clock, conversations, deliveries, events, lanes, seen, timers
from storage.database import notify

log = structlog.get_logger()
SHUT_SECONDS = 5.0
"""How soon a worker looks again whether it can open them: with a restart it got the key."""
CASE_STEPS = 3
"""Whoever answered so many questions has an open case."""
WRITTEN = ("text", "media", "unknown")
"""What stands in the chat as the person's own message."""


def transact(connection: Connection, context: Context, work: Work) -> Done:
    """The whole batch, inside one transaction. Raises only what storage raises; a failing event is parked instead."""
    done = Done()
    lease = context.world.monotonic() + LEASE_SECONDS  # before the database's time is read, so that it ends before
    now = clock.now(connection)
    events_due = work.arrivals or work.timers or work.events or work.row or work.timer
    batch = _Batch(context, connection, now, done, lease) if events_due else None
    if batch:
        batch.lock_acting(work.arrivals)
    if work.marks:
        deliveries.mark(connection, work.marks)
    if work.stored:
        waiting.store(connection, context, work.stored, now)
    if batch:
        batch.run(work)
    if work.looks:
        done.looks = _looks(connection, context, work.looks)
    if work.rescue is not None:
        begun = {dispatch.lane for dispatch in done.dispatches if dispatch.fresh}
        done.dispatches += rescue(connection, context, now, work.rescue | begun)
    if done.foreign:
        notify(connection, CHANNEL, "lanes")
    return done


def _looks(connection: Connection, context: Context, wanted: list[str]) -> dict[str, Look]:
    """Whether these lanes are still ours and what in them is still to be sent; renews their leases."""
    lease = context.world.monotonic() + LEASE_SECONDS
    ours = lanes.claim(connection, wanted, context.me, LEASE_SECONDS)
    due = deliveries.due_of(connection, sorted(ours))
    return {lane: Look(lease, frozenset(due.get(lane, ()))) for lane in ours}


class _Batch:
    """The events of one transaction, from the door to the outbox."""

    def __init__(self, context: Context, connection: Connection, now: float, done: Done, lease: float) -> None:
        self.context = context
        self.connection = connection
        self.now = now
        self.done = done
        self.people = People(context, connection, now)
        self.roster = Roster(context, connection, now)
        self.outbox = Outbox(context, connection, now, self.people, self.roster, done, lease)
        self.corrections = Corrections(context, connection, self.outbox)
        self.desk = DeskWork(context, connection, now, self.roster, self.outbox, self.corrections)
        self.guesses = Guesses(connection, context, now)
        self.taken_back: set[bytes] = set()
        self.shut: set[str] = set()
        """Rows of `events` that wait for a worker with another key."""
        self.perhaps_alone: list[Person] = []
        self.freed: set[str] = set()
        """Volunteers whose chat ended or changed hands."""
        self.turns: Counter[str] = Counter()

    def lock_acting(self, arrivals: list[Arrival]) -> None:
        """How much these volunteers hold, which chat they mean, and what of theirs waits, must not change meanwhile."""
        if acting := {self.roster.sender(arrival) for arrival in arrivals} - {""}:
            self.roster.lock(sorted(acting))

    def run(self, work: Work) -> None:
        """All stages, in order."""
        pending, arrivals = self._what_waited(work)
        volunteers, persons = self._resolve([*arrivals, *work.arrivals])
        acts = [self.desk.read(arrival) for arrival in volunteers]
        targets = [act.conversation for act in acts if act.conversation]
        self.people.load(persons, [*targets, *(each.conversation for each in pending)])
        self.done.behind = max(self.people.ahead.values(), default=0)
        persons = self._unless_shut(persons)
        acts = self._unless_locked(acts)
        fresh = self._without_copies([*(act.arrival for act in acts), *persons])
        self._events_of_rows(pending)
        self._acts(acts, fresh)
        self._events_of_persons(persons, fresh)
        self._forget_who_is_alone()
        self._finish([*arrivals])
        self.people.save()
        self.desk.see({act.volunteer for act in acts})
        self.desk.duties.rest(self.outbox.rests)
        self.desk.duties.go_on(self.freed - set(self.outbox.rests))
        self.outbox.write()
        self.done.turns = dict(self.turns)

    # ── what waits ───────────────────────────────────────────────────────────────────────────────────────

    def _what_waited(self, work: Work) -> tuple[list[Pending], list[Arrival]]:
        """Rows of `events` and timers that are due; an order is obeyed at once."""
        taken = waiting.Taken()
        if work.events or work.row:
            taken = waiting.take(self.connection, self.context, self.now, work.rows, work.row)
            taken.done += [row for row, order in taken.orders if self.desk.duties.obey(order)]
            self.done.more = len(taken.done) + len(taken.pending) + len(taken.arrivals) >= work.rows > 0
            self.done.requests = taken.requests
            for volunteer in taken.unclaimed:
                self.desk.words.expired(volunteer)
            if taken.done:
                events.delete(self.connection, taken.done)
        if work.timers or work.timer:
            due = timers.take(self.connection, self.now, work.rows, work.timer)
            self.done.more_timers = len(due) >= work.rows > 0
            taken.pending += waiting.of_timers(self.connection, due, self.now)
        return taken.pending, self._unless_acting_elsewhere(taken.arrivals)

    def _unless_acting_elsewhere(self, stored: list[Arrival]) -> list[Arrival]:
        """What was stored of volunteers who do something at another worker in this moment stays in the table."""
        acting = {self.roster.sender(arrival) for arrival in stored} - {""}
        busy = acting - self.roster.lock_free(sorted(acting))
        return [arrival for arrival in stored if self.roster.sender(arrival) not in busy]

    def _finish(self, stored: list[Arrival]) -> None:
        """Stored arrivals leave the table, but those whose conversation is locked elsewhere: they stay there."""
        again = {arrival.row for arrival in self.done.skipped} | self.shut
        finished = [arrival for arrival in stored if arrival.row not in again]
        events.delete(self.connection, [arrival.row for arrival in finished])
        self.done.answered = [arrival.address_hash for arrival in finished]
        self.done.skipped = [arrival for arrival in self.done.skipped if not arrival.row]

    def _resolve(self, arrivals: list[Arrival]) -> tuple[list[Arrival], list[Arrival]]:
        """Volunteers' arrivals and persons' ones. An invitation that is good makes a volunteer of its sender."""
        for arrival in arrivals:
            if self.guesses.may_try(arrival) and self._joins(arrival):
                self.roster.read()  # before the next: it may be of the same account
        volunteers = [arrival for arrival in arrivals if self.roster.writes_as_volunteer(arrival)]
        return volunteers, [arrival for arrival in arrivals if not self.roster.writes_as_volunteer(arrival)]

    def _joins(self, arrival: Arrival) -> bool:
        return join_by_invitation(self.connection, self.context, arrival, self.roster, self.now)

    def _unless_shut(self, arrivals: list[Arrival]) -> list[Arrival]:
        """Without those of people whose key only another worker can open."""
        if not self.people.shut:
            return arrivals
        self._keep_shut([each for each in arrivals if each.address_hash in self.people.shut])
        return [each for each in arrivals if each.address_hash not in self.people.shut]

    def _keep_shut(self, arrivals: list[Arrival]) -> int:
        """They wait on disk for whoever has the key; how many they are."""
        rows = [arrival.row for arrival in arrivals if arrival.row]
        waiting.store(self.connection, self.context, [each for each in arrivals if not each.row], self.now)
        events.postpone(self.connection, rows, self.now + SHUT_SECONDS)
        self.shut |= set(rows)
        self.done.shut += len(arrivals)
        return len(arrivals)

    def _unless_locked(self, acts: list[Act]) -> list[Act]:
        """Acts whose conversation another worker has locked wait for the next batch; one that is gone is answered."""
        acts = [act for act in acts if act.conversation not in self.people.shut or not self._keep_shut([act.arrival])]
        missing = {act.conversation for act in acts if act.conversation and act.conversation not in self.people.by_id}
        if not missing:
            return acts
        locked = {row.id for row in conversations.load(self.connection, ids=sorted(missing), lock=False)}
        self.done.skipped += [act.arrival for act in acts if act.conversation in locked]
        return [act for act in acts if act.conversation not in locked]

    def _without_copies(self, arrivals: list[Arrival]) -> set[bytes]:
        """The keys of events seen for the first time. Those of conversations locked elsewhere are not looked at."""
        ready = []
        for arrival in arrivals:
            if arrival.address_hash in self.roster.by_hash or arrival.address_hash in self.people.by_hash:
                ready.append(arrival)
            elif arrival.address_hash not in self.people.dropped:
                self.done.skipped.append(arrival)
        known = {arrival.key for arrival in ready if arrival.row}
        new = sorted({arrival.key for arrival in ready} - known)
        return known | (seen.add(self.connection, new, self.now) if new else set())

    # ── turns ────────────────────────────────────────────────────────────────────────────────────────────

    def _events_of_rows(self, pending: list[Pending]) -> None:
        for each in pending:
            person = self.people.by_id.get(each.conversation)
            if person is None:
                waiting.put_back(self.connection, each, self.now)
                continue
            match each.ends:
                case "purge":
                    deleting.purge(self.outbox, person)
                case "fade":
                    deleting.fade(self.outbox, person)
                case "alone":
                    self.perhaps_alone.append(person)
                case _:
                    for event in self._what_it_is(person, each):
                        self.turn(person, event)
            waiting.finish(self.connection, each)

    def _what_it_is(self, person: Person, pending: Pending) -> Iterable[Event]:
        if pending.words:
            return self.desk.words.going(person, pending.words)
        return (pending.event,) if pending.event else ()

    def _forget_who_is_alone(self) -> None:
        """A first message that nothing followed, not even in this batch."""
        for person in self.perhaps_alone:
            if forgetting.is_alone(person.conversation):
                deleting.purge(self.outbox, person)

    def _acts(self, acts: list[Act], fresh: set[bytes]) -> None:
        """What volunteers do; a chat that is locked elsewhere or gone is told as *no chat*."""
        for act in without_copies(acts, fresh):
            person = self.people.by_id.get(act.conversation) if act.conversation else None
            there = act if person or act.event is None else act._replace(command=NO_CHAT, event=None)
            if self.desk.refuses(there, person):
                continue
            if person is not None and there.event is not None:
                for event in self.desk.carried(there, there.event, person):
                    self.turn(person, event)
            else:
                self.desk.own_duty(there)

    def _events_of_persons(self, arrivals: list[Arrival], fresh: set[bytes]) -> None:
        """In the order things happened, as far as the platform tells."""
        self.taken_back = self._unsent_before(arrivals)
        in_order = sorted(arrivals, key=lambda each: each.incoming.order)
        for arrival in without_copies(in_order, fresh):
            if person := self.people.by_hash.get(arrival.address_hash):
                if not self.guesses.hear(arrival, hidden=person.conversation.cover is Cover.HIDDEN):
                    continue
                if arrival.tell:
                    waiting.defer(self.connection, self.context, arrival, self.now)
                    self.turn(person, Admin("slow"))
                else:
                    self._arrive(person, arrival.incoming)
                self._note_case(person)

    def _note_case(self, person: Person) -> None:
        conversation = person.conversation
        if person.address_hash and (conversation.handoff or len(conversation.trail) >= CASE_STEPS):
            self.done.cases.add(person.address_hash)

    def _arrive(self, person: Person, incoming: Incoming) -> None:
        if incoming.reply_token:
            person.add_token(incoming.reply_token, min(incoming.at.timestamp(), self.now))
        self.outbox.passing_on(person.row.id, incoming.ref if person.conversation.handoff else "")
        if incoming.kind == "unsend":
            self.corrections.person_took_back(person, incoming.ref)
            seen.remember(self.connection, self._gone(person.row.platform, incoming.ref), self.now)
        deletable = self.context.deletable(person.row.platform)
        if deletable and incoming.ref and incoming.kind in WRITTEN:
            person.remember(incoming.ref, incoming.at.timestamp(), deletable)
        event = self.event(person, incoming)
        if event is not None:
            self.turn(person, event)
            self.outbox.catch_up(person)

    def event(self, person: Person, incoming: Incoming) -> Event | None:
        """What the engine sees of it; None where there is nothing to see (a message that was already taken back)."""
        gone = bool(self.taken_back) and self._gone(person.row.platform, incoming.ref) in self.taken_back
        return as_event(incoming, person.conversation, self.now, self.context.buttons, taken_back=gone)

    def _gone(self, platform: str, ref: str) -> bytes:
        return self.context.keyring.lookup.gone(platform, ref)

    def _unsent_before(self, arrivals: list[Arrival]) -> set[bytes]:
        """LINE's *unsend* can come before its message: the keys of messages that are not to be read any more."""
        refs = [self._gone(each.platform, each.incoming.ref) for each in arrivals if _can_be_unsent(each)]
        return set(seen.times(self.connection, refs)) if refs else set()

    def turn(self, person: Person, event: Event) -> None:
        """Let the engine decide; if it fails, the person gets the last words and a human is asked for."""
        before = person.conversation.handoff
        conversation, duty = person.conversation, self.roster.duty(person.address_hash)
        turn, failure = decide(self.context.book, conversation, event, instant(self.now), duty)
        if failure is not None:
            log.error("turn_failed", happened=type(event).__name__, exc_info=failure)
            waiting.park(self.connection, self.context, person, event, type(failure).__name__, self.now)
            self.done.parked += 1
        if self.context.watched:
            moment = instant(self.now)
            self.done.happened.append(Happened(person.address, conversation, event, moment, duty, turn))
        person.conversation = turn.conversation
        person.changed = True
        after = turn.conversation.handoff
        if before is None and after is not None:
            self.context.handoffs.opened(self.context.world.monotonic())
            self.roster.changed()
        held, holds = before.holder if before else None, after.holder if after else None
        self.roster.moved(held, holds)
        lost = held if held != holds else None
        if lost and after:
            self.outbox.recall(person, lost)
        self.outbox.carry_out(person, turn.effects)
        if lost:
            opening.keep_shut(self.outbox, person, lost, conversation.files)
            self.freed.add(lost)
            self.outbox.chat_over(lost, person)
        self.outbox.source = None
        self.turns[person.row.platform] += 1


def _can_be_unsent(arrival: Arrival) -> bool:
    return arrival.platform == "line" and arrival.incoming.kind == "text" and bool(arrival.incoming.ref)
