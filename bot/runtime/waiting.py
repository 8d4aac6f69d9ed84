"""The one table of what waits: stored arrivals (overload), orders from the command line and the desk, poison.

Bodies are sealed: with the desk's key while we don't know whose words they hold, else with the conversation's.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import msgspec
import structlog
from sqlalchemy import Connection

from bot.adapters.contract import Incoming
from bot.engine.forgetting import ALONE
from bot.engine.handing import OFFER_SECONDS
from bot.engine.handoff import full_time
from bot.engine.model import Admin, Due, Event
from bot.engine.questions import phrases
from bot.privacy.keyring import Keyring
from bot.privacy.sealing import Unreadable
from bot.runtime import words
from bot.runtime.context import Context
from bot.runtime.people import Person
from bot.runtime.work import Arrival, Work
from bot.world import World
from storage import clock, conversations, events, seen, timers
from storage.events import EventRow
from storage.timers import NewTimer, TimerRow

log = structlog.get_logger()
TABLE = "events"
LATE_TIMER_SECONDS = 30.0
"""A timer found later than this slept through an outage: it gets its full time once more."""
REARMED = "+"
RETRY_SECONDS = 1.0
DANGER_FIRST_SECONDS = 86_400.0
PUBLISH = "publish"
REQUEST_SECONDS = 60.0
"""An order to publish that was not carried out until then, for the process died, is taken up again."""
PARKED_AT_MOST = 10_000
URGENT = frozenset({"human", "leave", "forget", "sign"})
"""Words that are not kept waiting, and below the buttons."""
_PRESSED = re.compile(r"[0-9a-f]{1,12}\.(_human|_leave|_forget|_forget_yes|_danger|_call)\.[\w-]+", re.ASCII)
MOST_REQUESTS = 5
"""One at which the process dies each time is parked."""


class Order(msgspec.Struct, frozen=True):
    """From the command line: `remove` the volunteer `subject` or give them a `role`, or `publish` what is packed in
    `files`.
    """

    act: str
    subject: str = ""
    files: bytes = b""
    role: str = ""
    by: str = ""
    """Who orders it, for the audit."""


Body = Admin | Order
BODY_ENCODER = msgspec.msgpack.Encoder()
ADMIN_DECODER = msgspec.msgpack.Decoder(Admin)
ORDER_DECODER = msgspec.msgpack.Decoder(Order)


class Stored(msgspec.Struct, frozen=True):
    """An arrival as it waits in the table."""

    platform: str
    key: bytes
    address_hash: bytes
    incoming: Incoming


STORED_DECODER = msgspec.msgpack.Decoder(Stored)
ENDS = ("fade", "purge", ALONE)
EVENT_ENCODER = msgspec.msgpack.Encoder()


@dataclass(slots=True)
class Pending:
    """An event that waited, for one conversation."""

    conversation: str
    event: Event | None
    row: str = ""
    timer: TimerRow | None = None
    words: EventRow | None = None
    """A volunteer's, which could be taken back until now; sealed with the conversation's key."""

    @property
    def ends(self) -> str:
        """What a timer does that may end a conversation: `fade purge alone`; empty for every other event."""
        return self.event.kind if isinstance(self.event, Due) and self.event.kind in ENDS else ""


@dataclass(slots=True)
class Taken:
    """What was due in the table, by kind."""

    pending: list[Pending] = field(default_factory=list)
    arrivals: list[Arrival] = field(default_factory=list)
    orders: list[tuple[str, Order]] = field(default_factory=list)
    """With their rows: one that can't be carried out now stays there."""
    requests: list[tuple[str, bytes]] = field(default_factory=list)
    """Rows of orders to publish: they take too long for a transaction that others wait for."""
    unclaimed: list[str] = field(default_factory=list)
    """Volunteers who did not say for whom their words are."""
    done: list[str] = field(default_factory=list)
    """Rows that are finished with whatever happens next in this transaction."""


def cannot_wait(context: Context, arrival: Arrival, far_over: bool) -> bool:
    """Whether this is handled at once although its sender wrote too much: danger always; a human, the way out and
    *forget me* as long as they are not far over; that they blocked us; and nothing that was stored already.
    """
    text, kind = arrival.incoming.text, arrival.incoming.kind
    if arrival.row or kind == "leave":
        return True
    if kind == "button":
        return not far_over and _PRESSED.fullmatch(text) is not None
    return _is_alarming(context, arrival) or (not far_over and bool(URGENT & phrases(context.book.words).kinds(text)))


def _is_alarming(context: Context, arrival: Arrival) -> bool:
    """The words are searched once, at the door or when they are stored."""
    if arrival.alarming is None:
        arrival.alarming = bool(phrases(context.book.words).within(arrival.incoming.text))
    return arrival.alarming


def store(connection: Connection, context: Context, arrivals: Sequence[Arrival], now: float) -> None:
    """Keep arrivals to be answered later; second copies are dropped here already."""
    fresh = seen.add(connection, sorted({arrival.key for arrival in arrivals}), now)
    rows = {arrival.key: _stored(context, arrival, now) for arrival in arrivals if arrival.key in fresh}
    if rows:
        events.add(connection, list(rows.values()))


def take(connection: Connection, context: Context, now: float, limit: int, only: str = "") -> Taken:
    """Rows that are due, or only one, opened. A row stays in the table until it is deleted in the same transaction."""
    taken = Taken()
    for row in events.take(connection, now, limit, only):
        if row.kind == "order" and row.tries > MOST_REQUESTS:
            events.park(connection, [row.id], "poison:order")
            continue
        try:
            _sort(taken, context, row)
        except (Unreadable, msgspec.DecodeError) as error:
            log.error("row_parked", exc_info=error)
            events.park(connection, [row.id], f"poison:{type(error).__name__}")
    events.postpone(connection, [identity for identity, _ in taken.requests], now + REQUEST_SECONDS)
    return taken


def _sort(taken: Taken, context: Context, row: EventRow) -> None:
    if row.kind == words.KIND and row.conversation:
        taken.pending.append(Pending(row.conversation, None, row=row.id, words=row))
        return
    body = context.keyring.desk.unseal(TABLE, row.id, "body", row.body)
    if row.kind == "arrival":
        stored = STORED_DECODER.decode(body)
        arrival = Arrival(stored.platform, stored.incoming, stored.key, stored.address_hash, row=row.id)
        taken.arrivals.append(arrival)
    elif row.kind == "order":
        order = ORDER_DECODER.decode(body)
        if order.act == PUBLISH:
            taken.requests.append((row.id, order.files))
            return
        taken.orders.append((row.id, order))
    elif row.kind == words.KIND:
        taken.unclaimed.append(words.DECODER.decode(body).volunteer)
        taken.done.append(row.id)
    elif row.conversation:
        taken.pending.append(Pending(row.conversation, ADMIN_DECODER.decode(body), row=row.id))


def of_timers(connection: Connection, rows: Sequence[TimerRow], now: float) -> list[Pending]:
    """Timers as events. An offer's timer that comes far too late gets its full time once more."""
    late = [row for row in rows if _overslept(row, now)]
    if late:
        timers.add(connection, [_rearmed(row, now) for row in late])
    return [
        Pending(row.conversation, Due(row.kind, row.epoch, row.mark.removesuffix(REARMED)), timer=row)
        for row in rows
        if not _overslept(row, now)
    ]


def defer(connection: Connection, context: Context, arrival: Arrival, now: float) -> None:
    """Keep one whose key is remembered already, for its turn later."""
    events.add(connection, [_stored(context, arrival, now)])


def put_back(connection: Connection, pending: Pending, now: float) -> None:
    """Its conversation is locked elsewhere: try again soon. One whose conversation is gone is dropped."""
    if not conversations.load(connection, ids=[pending.conversation], lock=False):
        finish(connection, pending)
    elif pending.timer is not None:
        timer = pending.timer
        again = NewTimer(timer.conversation, timer.epoch, timer.kind, timer.mark, now + RETRY_SECONDS)
        timers.add(connection, [again])


def finish(connection: Connection, pending: Pending) -> None:
    """Done with: the row goes."""
    if pending.row:
        events.delete(connection, [pending.row])


def forget_stored(connection: Connection, keyring: Keyring, addresses: Collection[bytes], state: str) -> None:
    """Erased persons' words may be among what waits or could not be handled (`parked`), and lead to no conversation."""
    theirs = []
    for row in events.in_state(connection, state, PARKED_AT_MOST):
        with contextlib.suppress(Unreadable, msgspec.DecodeError):
            body = keyring.desk.unseal(TABLE, row.id, "body", row.body) if row.key_id == "desk" else b""
            if body and STORED_DECODER.decode(body).address_hash in addresses:
                theirs.append(row.id)
    events.delete(connection, theirs)


def ask(connection: Connection, context: Context, conversation: str, event: Admin, now: float) -> None:
    """An event for another conversation: it becomes a turn of its own."""
    identity = context.world.new_id()
    sealed = context.keyring.desk.seal(TABLE, identity, "body", BODY_ENCODER.encode(event))
    events.add(connection, [EventRow(identity, conversation, "admin", now, "waiting", 0, sealed)])


def ask_now(connection: Connection, context: Context, conversation: str, event: Admin) -> None:
    """As `ask`, in a transaction of its own."""
    ask(connection, context, conversation, event, clock.now(connection))


def seal_order(keyring: Keyring, world: World, what: Order, now: float) -> EventRow:
    """An order as a row that waits: what the command line writes beside a serving process."""
    identity = world.new_id()
    sealed = keyring.desk.seal(TABLE, identity, "body", BODY_ENCODER.encode(what))
    return EventRow(identity, None, "order", now, "waiting", 0, sealed)


def park(connection: Connection, context: Context, person: Person, event: Event, reason: str, now: float) -> None:
    """Poison: kept sealed with the person's own key, for whoever mends the bug; `reason` is a type's name."""
    identity = context.world.new_id()
    body = person.sealer.seal(TABLE, identity, "body", EVENT_ENCODER.encode(event))
    row = EventRow(identity, person.row.id, f"poison:{reason}"[:100], now, "parked", 1, body, key_id=person.row.id)
    events.add(connection, [row])


def park_arrival(connection: Connection, context: Context, arrival: Arrival, reason: str) -> None:
    """An arrival that breaks its transaction even alone: kept sealed, for whoever mends the bug."""
    now = clock.now(connection)
    seen.add(connection, [arrival.key], now)
    row = _stored(context, arrival, now)
    events.add(connection, [row._replace(kind=f"poison:{reason}"[:100], state="parked")])


def alone(connection: Connection, work: Work) -> list[Work]:
    """What waited in a batch that failed, each by itself."""
    now = clock.now(connection)
    rows = events.due(connection, now, work.rows) if work.events else []
    due = timers.due(connection, now, work.rows) if work.timers else []
    return [*(Work(row=each) for each in rows), *(Work(timer=each) for each in due)]


def park_waiting(connection: Connection, context: Context, work: Work, reason: str) -> list[Arrival]:
    """A row or a timer that breaks its transaction even alone is out of the way; the words it held, if any."""
    if work.timer:
        timers.take(connection, 0.0, 0, work.timer)
        return []
    taken = Taken()
    for row in events.take(connection, 0.0, 0, work.row):
        events.park(connection, [row.id], f"poison:{reason}"[:100])
        with contextlib.suppress(Unreadable, msgspec.DecodeError):
            _sort(taken, context, row)
    return taken.arrivals


def _stored(context: Context, arrival: Arrival, now: float) -> EventRow:
    """Danger goes first: it is due before everything else that waits."""
    due = now - DANGER_FIRST_SECONDS if _is_alarming(context, arrival) else now + arrival.wait
    body = BODY_ENCODER.encode(Stored(arrival.platform, arrival.key, arrival.address_hash, arrival.incoming))
    identity = context.world.new_id()
    return EventRow(
        identity, None, "arrival", due, "waiting", 0, context.keyring.desk.seal(TABLE, identity, "body", body)
    )


def _overslept(row: TimerRow, now: float) -> bool:
    return row.kind == "offer" and not row.mark.endswith(REARMED) and now - row.due > LATE_TIMER_SECONDS


def _rearmed(row: TimerRow, now: float) -> NewTimer:
    return NewTimer(row.conversation, row.epoch, row.kind, row.mark + REARMED, now + full_time(row.mark, OFFER_SECONDS))
