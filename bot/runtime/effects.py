"""From the engine's effects to rows: what one batch writes is collected here and written in few statements."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Connection

from bot.adapters.calls import pinned, rendered, untranslated
from bot.adapters.contract import Call, Route, Sign
from bot.engine.handoff import Rest, Wake
from bot.engine.model import (
    Arm,
    Cancel,
    Clear,
    Cover,
    Effect,
    Erase,
    Life,
    Missing,
    Note,
    Open,
    Record,
    Release,
    Show,
    Tell,
)
from bot.engine.outgoing import Answer, Outgoing, Words
from bot.engine.pseudonym import pseudonym
from bot.runtime import deleting, opening, pager, topics
from bot.runtime.context import LEASE_SECONDS, Context
from bot.runtime.people import People, Person, instant
from bot.runtime.roster import Roster
from bot.runtime.work import Chat, Dispatch, Done, Parcel
from storage import audit, copies, deliveries, lanes, notes, takeback, timers, volunteers
from storage.deliveries import Mark, NewDelivery
from storage.notes import NoteRow
from storage.timers import NewTimer

TABLE = "deliveries"
URGENT, USUAL = 1, 0
STRANDED_AT_ONCE = 20


@dataclass(slots=True)
class Outbox:
    """What the turns of one batch decided, until it is written."""

    context: Context
    connection: Connection
    now: float
    people: People
    roster: Roster
    done: Done
    lease: float
    """Until when this worker may send to the lanes that it takes in this batch (monotonic seconds)."""
    rows: list[NewDelivery] = field(default_factory=list)
    parcels: dict[str, list[Parcel]] = field(default_factory=dict)
    timers: list[NewTimer] = field(default_factory=list)
    volunteers: set[str] = field(default_factory=set)
    rests: dict[str, float] = field(default_factory=dict)
    """Volunteers who are not to be asked, until when."""
    tokens: dict[str, tuple[str, float]] = field(default_factory=dict)
    """Volunteer → the reply token of what they just wrote, and when: one answer to it costs nothing."""
    source: bytes | None = None
    """Keyed hash of the message that is being handled."""

    def carry_out(self, person: Person, effects: tuple[Effect, ...]) -> None:
        """The effects of one turn, in order."""
        for effect in effects:
            match effect:
                case Show():
                    self._show(person, effect)
                case Tell():
                    self._tell(person, effect)
                case Open():
                    opening.pass_on(self, person, effect)
                case Cancel():
                    self._cancel(person)
                case Clear():
                    deleting.clear(self, person)
                case Release():
                    self._release(person)
                case Arm(kind, seconds, mark):
                    due = self.now + seconds
                    self.timers.append(NewTimer(person.row.id, person.conversation.epoch, kind, mark, due))
                case Rest(volunteer, seconds):
                    self.rests[volunteer] = self.now + seconds
                case Wake():
                    pager.call(self.connection, self.context, self.now)
                case Record(actor, act):
                    audit.add(self.connection, at=self.now, actor=actor, act=act, subject=person.row.id)
                case Note(volunteer, text):
                    self._note(person, volunteer, text)
                case Erase(read_on):
                    deleting.forget(self, person, read_on=read_on)
                case Missing(message, language):
                    self.done.missing.append((message, language))

    def tell_volunteer(
        self,
        volunteer: str,
        outgoing: Outgoing,
        sign: Sign = lambda _visit, each: each.name,
        about: Person | None = None,
    ) -> None:
        """To a volunteer; about nobody: sealed with the desk's key. `sign`: what its buttons send."""
        known = self.roster.known[volunteer]
        adapter = self.context.adapters.get(known.platform)
        if adapter is None:
            return
        for call in adapter.render(outgoing, sign):
            self.add(known.chat, call, _lasting(about), urgent=False)

    def tell_line(self, volunteer: str, *messages: str, about: Person | None = None, **given: str | float) -> None:
        """Lines in the volunteer's language, together; as `tell_volunteer`. `about` is given as `pseudonym`, too."""
        language, words = self.roster.known[volunteer].profile.languages[0], self.context.book.words
        named = given | ({"pseudonym": pseudonym(about.row.id)} if about else {})
        parts = tuple(Words(words.text(language, message, named).text, message) for message in messages)
        self.tell_volunteer(volunteer, Outgoing(parts, language=language), about=about)

    def passing_on(self, lane: str, ref: str) -> None:
        """What is written from now on to others is this message, of the chat `lane`."""
        self.source = self.context.keyring.lookup.message(lane, ref) if ref else None

    def write(self) -> None:
        """All rows, and the lanes that may be sent to."""
        claimed = self._claim_volunteers()
        if self.rows:
            deliveries.add(self.connection, self.rows)
        if self.timers:
            timers.add(self.connection, self.timers)
        self._dispatch(claimed)

    # ── one effect each ──────────────────────────────────────────────────────────────────────────────────

    def _show(self, person: Person, effect: Show) -> None:
        adapter = self.context.adapters.get(person.row.platform)
        if adapter is None:
            return
        conversation = person.conversation
        sign = self.context.buttons.of_person(conversation.id, conversation.epoch)
        calls = rendered(adapter, effect.outgoing, sign)
        if not effect.hold and (stranded := self._stranded(person)):
            calls = adapter.join([*stranded, *map(untranslated, calls)])
        wait = 0.0
        for call in calls:
            wait += call.after
            self._add_for_person(person, call, effect, wait)

    def catch_up(self, person: Person) -> None:
        """A reply token that no answer took, for a human speaks: what waits for one goes out with it."""
        if stranded := self._stranded(person):
            for call in self.context.adapters[person.row.platform].join(stranded):
                self._add_for_person(person, call, Show(Outgoing((), urgent=True)))

    def _stranded(self, person: Person) -> list[Call]:
        """What waits because the month's messages are used up goes along with the free reply, before the new words.

        Only what the platform refused, or nobody tried yet; and while it is quiet, it waits for the person instead.
        """
        if not (person.row.backlog and person.has_token(self.now)):
            return []
        rows = deliveries.load(self.connection, person.row.id, STRANDED_AT_ONCE)
        if not rows or rows[0].not_before <= self.now or any(row.tries for row in rows):
            return []
        person.row = person.row._replace(backlog=False)
        if person.conversation.cover is Cover.QUIET:
            deliveries.hold(self.connection, person.row.id)
            return []
        deliveries.mark(self.connection, [Mark(row.lane, row.seq, "cancelled") for row in rows])
        bodies = (person.sealer.unseal(TABLE, f"{row.lane}:{row.seq}", "body", row.body) for row in rows)
        return [untranslated(Call(body)) for body in bodies]

    def _add_for_person(self, person: Person, call: Call, effect: Show, wait: float = 0.0) -> None:
        """`wait`: seconds that it comes later, so that what stands before it can be read."""
        token = None if effect.hold else person.take_token(self.now)
        route = Route(
            retry_key=self.context.world.new_id(),
            token=token.token if token else "",
            token_at=instant(token.at) if token else None,
        )
        person.sends = True
        urgent, author = effect.outgoing.urgent, effect.author or None
        self.add(person.chat, call, person, urgent=urgent, route=route, hold=effect.hold, wait=wait, author=author)

    def _tell(self, person: Person, effect: Tell) -> None:
        known = self.roster.known.get(effect.volunteer)
        adapter = self.context.adapters.get(known.platform) if known else None
        if known is None or adapter is None:
            return
        if effect.take:
            volunteers.set_current(self.connection, effect.volunteer, person.row.id, self.now)

        def sign(_visit: int, answer: Answer) -> str:
            return self.context.buttons.desk(effect.volunteer, person.row.id, effect.handoff, answer.name)

        calls = rendered(adapter, effect.outgoing, sign)
        if effect.take and adapter.topics:  # one from before is named anew
            self.add(known.chat, topics.named(person.row.id), person, urgent=True)
        if _says(effect, "desk-header", "desk-looking"):
            calls[:1] = map(pinned, calls[:1])
        about, is_offer = _lasting(person), _is_offer(effect)
        relays = _says(effect, "desk-person", "desk-card_typed", "desk-edited")
        for call in calls:
            self.add(known.chat, call, about, urgent=True, is_offer=is_offer, relays=relays, timer=effect.timer)

    def chat_over(self, volunteer: str, person: Person) -> None:
        """Next words that name nobody are asked about. The topic's name says it, for it can't be closed there."""
        volunteers.set_current(self.connection, volunteer, person.row.id, self.now)
        known = self.roster.known.get(volunteer)
        if known and person.conversation.life is not Life.ERASING and self._topic(known.platform, volunteer, person):
            self.add(known.chat, topics.named(person.row.id, over=True), person, urgent=False)

    def _topic(self, platform: str, lane: str, person: Person) -> str:
        there = self.context.adapters[platform].topics
        return topics.of(self.connection, self.context, lane, person.row.id) if there else ""

    def _note(self, person: Person, volunteer: str, text: str) -> None:
        identity = self.context.world.new_id()
        body = person.sealer.seal("notes", identity, "body", text.encode())
        notes.add(self.connection, NoteRow(identity, person.row.id, volunteer, body, self.now))

    def _cancel(self, person: Person) -> None:
        """Nothing unsent goes out: neither what is in the table nor what this batch had decided before."""
        for author in deliveries.authors(self.connection, person.row.id):
            self._tell_not_sent(author, person)
        self.drop(person.row.id, person.seq)

    def drop(self, lane: str, seq: int) -> None:
        """Nothing up to this number goes out to the chat, neither of the table nor of this batch."""
        deliveries.cancel(self.connection, lane)
        self.rows = [row for row in self.rows if row.lane != lane]
        self.parcels.pop(lane, None)
        self.done.cancelled.append((lane, seq))

    def recall(self, person: Person, author: str) -> None:
        """The chat is not theirs any more: what of their words still waits is not sent, and they hear it."""
        if deliveries.recall(self.connection, person.row.id, author, self.now):
            self._tell_not_sent(author, person)

    def _tell_not_sent(self, author: str, person: Person) -> None:
        if author in self.roster.known:
            self.tell_line(author, "desk-not_sent", about=person)

    def _release(self, person: Person) -> None:
        """What was held goes out before anything newer: the sweep that follows takes the lane in order."""
        if deliveries.release(self.connection, person.row.id, self.now):
            person.sends = person.released = True
            self.done.released = True

    # ── what erasing needs ───────────────────────────────────────────────────────────────────────────────

    def withdraw(self, person: Person) -> None:
        """What volunteers were to be told of the person's words in this batch, and earlier, is not sent."""
        takeback.cancel_about(self.connection, person.row.id)
        self.rows = [row for row in self.rows if row.conversation != person.row.id or row.lane == person.row.id]
        for lane, parcels in self.parcels.items():
            if lane != person.row.id:
                self.parcels[lane] = [each for each in parcels if each.conversation != person.row.id]

    def keep_copy(self, volunteer: str, person: Person, ref: str, at: float) -> None:
        """A volunteer's own words about the person: found by a quote, and deleted with the conversation."""
        if ref:
            lookup = self.context.keyring.lookup
            copies.add(self.connection, [deleting.copy_of(lookup, person.sealer, volunteer, person.row.id, ref, at)])

    # ── deliveries ───────────────────────────────────────────────────────────────────────────────────────

    def add(
        self,
        chat: Chat,
        call: Call,
        person: Person | None,
        *,
        urgent: bool,
        route: Route | None = None,
        hold: bool = False,
        wait: float = 0.0,
        timer: str = "",
        author: str | None = None,
        is_offer: bool = False,
        relays: bool = False,
    ) -> None:
        """One delivery: a row of the table, and unless it is held back a parcel in memory.

        `author`: the volunteer whose own words they are; `relays`: they are the person's own.
        """
        route = route or self._route_to(chat.lane)
        seq = self._next(chat, person)
        row = self._row(chat.lane, seq, call, person, route, urgent=urgent, hold=hold, wait=wait)
        self.rows.append(row._replace(author=author, source=self.source) if author or relays else row)
        if person is None or chat.lane != person.row.id:
            self.volunteers.add(chat.lane)
        if not hold:
            conversation, epoch = (person.row.id, person.conversation.epoch) if person else ("", 0)
            sealer = person.sealer if person else self.context.keyring.desk
            parcel = Parcel(chat.lane, seq, conversation, epoch, chat.platform, chat.address, call, route, sealer)
            parcel.after, parcel.timer = call.after, timer
            parcel.author = author or ""
            if person and chat.lane != person.row.id:
                parcel.topic = None if is_offer else self._topic(chat.platform, chat.lane, person)
            self.parcels.setdefault(chat.lane, []).append(parcel)

    def _route_to(self, lane: str) -> Route:
        token, at = self.tokens.pop(lane, ("", 0.0))
        return Route(self.context.world.new_id(), token, instant(at) if token else None)

    def _next(self, chat: Chat, person: Person | None) -> int:
        """Its number in its lane. A volunteer's lane gets rows of several conversations: there the clock counts."""
        if person and chat.lane == person.row.id:
            person.seq += 1
            return person.seq
        return self.context.count(self.now)

    def _row(
        self,
        lane: str,
        seq: int,
        call: Call,
        person: Person | None,
        route: Route,
        *,
        urgent: bool,
        hold: bool,
        wait: float,
    ) -> NewDelivery:
        """Sealed with the key of the conversation whose words it holds."""
        sealer = person.sealer if person else self.context.keyring.desk
        identity = f"{lane}:{seq}"
        return NewDelivery(
            lane=lane,
            seq=seq,
            conversation=person.row.id if person else None,
            epoch=person.conversation.epoch if person else 0,
            priority=URGENT if urgent else USUAL,
            state="held" if hold else "due",
            not_before=self.now + wait,
            token_at=route.token_at.timestamp() if route.token_at else None,
            retry_key=route.retry_key,
            body=sealer.seal(TABLE, identity, "body", call.body),
            token=sealer.seal(TABLE, identity, "token", route.token.encode()) if route.token else None,
            at=self.now,
        )

    def _dispatch(self, claimed: dict[str, bool]) -> None:
        """Who may send what this batch decided: this worker, if nobody else's lease of the lane is alive."""
        for lane, parcels in self.parcels.items():
            person = self.people.by_id.get(lane)
            ours = self.people.is_ours(person) if person else lane in claimed
            if not ours:
                self.done.foreign.append(lane)
                continue
            fresh = not (person.row.backlog or person.released) if person else not claimed[lane]
            behind = person is not None and person.released
            self.done.dispatches.append(Dispatch(lane, self.lease, parcels, fresh, behind))

    def _claim_volunteers(self) -> dict[str, bool]:
        """The volunteers' lanes that are ours now, each with whether older rows wait in it."""
        if not self.volunteers:
            return {}
        wanted = sorted(self.volunteers)
        lanes.ensure(self.connection, wanted)
        return lanes.claim_volunteers(self.connection, wanted, self.context.me, LEASE_SECONDS)


def _lasting(person: Person | None) -> Person | None:
    """Whose key seals it; not that of somebody who is being erased, which it must outlive."""
    return None if person is None or person.conversation.life is Life.ERASING else person


def _is_offer(effect: Tell) -> bool:
    """It is seen where all offers stand, even if somebody knew the person before and has a topic of theirs."""
    return any(answer.name == "accept" for answer in effect.outgoing.answers)


def _says(effect: Tell, *messages: str) -> bool:
    """Whether it is one of these messages, by how their names begin."""
    return any(isinstance(part, Words) and part.message.startswith(messages) for part in effect.outgoing.parts)
