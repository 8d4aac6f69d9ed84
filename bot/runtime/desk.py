"""Volunteers at the door: who they are, what they do to their own duty, and which conversation their words are for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from bot.desk import commands, roles
from bot.desk.commands import Command
from bot.desk.oncall.clocks import wall_of
from bot.desk.roles import NOTHING, Role, Subject, may
from bot.engine import closing
from bot.engine.model import Admin, Conversation, Desk, Life, Outgoing, Words
from bot.engine.pseudonym import pseudonym
from bot.engine.restraint import GRADES
from bot.runtime import waiting
from bot.runtime.context import DUTY_HOURS, Context
from bot.runtime.deciding import WHICH, as_command, as_press, meant
from bot.runtime.effects import Outbox
from bot.runtime.people import instant
from bot.runtime.roster import PROFILE_DECODER, PROFILE_ENCODER, TABLE, Known, Roster
from bot.runtime.shifts import GAP, HOLE, Hole
from bot.runtime.supervision import Supervision
from bot.runtime.waiting import Order
from bot.runtime.work import Arrival
from storage import audit, conversations, copies, deliveries, events, seen, volunteers
from storage.volunteers import NewVolunteer

GUESSES, GUESSES_SECONDS = 5, 3600.0
FOR_GOOD = 1e11
"""A time that does not come."""
SHIFT_SECONDS = 31 * 86_400.0
"""The end of a shift is told if it is not further away."""
OFFERS_WHEN_FREE = 5
"""How many of them somebody is shown who has a place free again."""
LONGEST_DIGITS = 4
OFFERS_AT_ONCE = 20
"""How many waiting persons somebody who comes on duty is shown at most."""


class Act(NamedTuple):
    """What a volunteer's message means: an event for a conversation, or something about their own duty."""

    arrival: Arrival
    volunteer: str
    command: Command
    conversation: str | None = None
    event: Desk | None = None

    @property
    def key(self) -> bytes:
        """Of the message: copies of it have the same."""
        return self.arrival.key


class Guesses:
    """Wrong invitations: after five from one address, none is looked up for an hour, nor answered."""

    def __init__(self, connection: Connection, context: Context, now: float) -> None:
        self._connection = connection
        self._lookup = context.keyring.lookup
        self._now = now

    def are_too_many(self, arrival: Arrival) -> bool:
        """Whether this is one more code of somebody who guesses."""
        return _code(arrival) is not None and len(self._used(arrival)) >= GUESSES

    def note(self, arrival: Arrival) -> None:
        """A code that was wrong."""
        used = self._used(arrival)
        free = next((key for key in self._keys(arrival) if key not in used), None)
        if free:
            seen.remember(self._connection, free, self._now)

    def _used(self, arrival: Arrival) -> set[bytes]:
        times = seen.times(self._connection, self._keys(arrival))
        return {key for key, at in times.items() if at > self._now - GUESSES_SECONDS}

    def _keys(self, arrival: Arrival) -> list[bytes]:
        return [self._lookup.wrong_code(arrival.address_hash, number) for number in range(GUESSES)]


def _code(arrival: Arrival) -> str | None:
    return commands.invitation(arrival.incoming.start, arrival.incoming.text)


def join_by_invitation(connection: Connection, context: Context, arrival: Arrival, roster: Roster, now: float) -> bool:
    """Whether the sender holds a good invitation and is a volunteer from now on. A bad code is just a first word."""
    code = _code(arrival)
    if code is None or arrival.address_hash in roster.by_hash:
        return False
    row = events.find(connection, context.keyring.lookup.invitation(code))
    if row is None or row.state != "invite" or row.due < now:
        Guesses(connection, context, now).note(arrival)
        return False
    profile = context.keyring.desk.unseal("events", row.id, "body", row.body)
    role = PROFILE_DECODER.decode(profile).role
    identity = context.world.new_id()
    desk = context.keyring.desk
    volunteers.insert(
        connection,
        NewVolunteer(
            id=identity,
            platform=arrival.platform,
            address_hash=arrival.address_hash,
            address=desk.seal(TABLE, identity, "address", arrival.incoming.address.encode()),
            profile=desk.seal(TABLE, identity, "profile", profile),
            cap=context.book.desk.limits.chats,
        ),
    )
    events.delete(connection, [row.id])
    audit.add(connection, at=now, actor=identity, act=f"join:{role}", subject=identity)
    return True


class DeskWork:
    """The desk's side of one batch."""

    def __init__(self, context: Context, connection: Connection, now: float, roster: Roster, outbox: Outbox) -> None:
        self._context = context
        self._connection = connection
        self._now = now
        self._roster = roster
        self._outbox = outbox
        self._supervision = Supervision(context, connection, now, roster, outbox)

    def read(self, arrival: Arrival) -> Act:
        """What the volunteer means, and for whom. Read without a lock; the engine checks who holds the chat."""
        volunteer = self._roster.by_hash[arrival.address_hash]
        incoming = arrival.incoming
        if incoming.kind == "button":
            pressed = self._context.buttons.desk_pressed(volunteer, incoming.text)
            if pressed is None:
                return Act(arrival, volunteer, Command("help"))
            event = as_press(volunteer, pressed)
            return Act(arrival, volunteer, Command(event.act), pressed.conversation, event)
        command = as_command(incoming)
        if command.act in commands.SUPERVISING:
            return self._supervising(arrival, volunteer, command)
        if not command.about_chat:
            return Act(arrival, volunteer, command)
        target = self._target(volunteer, command, incoming.quoted)
        if target is None:
            return Act(arrival, volunteer, Command("no_chat"))
        if target == WHICH:
            return Act(arrival, volunteer, Command(WHICH))
        return Act(arrival, volunteer, command, target, Desk(volunteer, command.act, command.text))

    def _supervising(self, arrival: Arrival, volunteer: str, command: Command) -> Act:
        known = self._roster.known[volunteer]
        aim = self._supervision.aim(known, command, self._quoted(volunteer, arrival.incoming.quoted))
        if aim.missing or not aim.conversation:
            return Act(arrival, volunteer, Command(aim.missing or command.act))
        return Act(arrival, volunteer, command, aim.conversation, Desk(volunteer, command.act, aim.text))

    def refuses(self, act: Act, conversation: Conversation | None) -> bool:
        """Whether they may not do it, to this conversation or to their own duty; then they are told so."""
        actor = self._roster.known[act.volunteer].profile.actor
        action, subject = f"desk {act.command.act}", NOTHING
        if conversation is not None:
            handoff = conversation.handoff
            queue = handoff.queue if handoff else roles.ANY_QUEUE if act.command.act in GRADES else ""
            former = conversation.form.volunteer if conversation.form and act.command.act in closing.ACTS else ""
            subject = Subject(roles.tie(handoff, act.volunteer, former), queue)
        erasing = conversation is not None and conversation.life is Life.ERASING  # the engine says why nothing goes out
        if erasing or may(actor, action, subject):
            return False
        possible = roles.may_ever(actor, action)
        message = commands.refusal(act.command.act, subject.tie) if possible else commands.NOT_FOR_ROLE
        self._answer(act.volunteer, message, conversation)
        return True

    def own_duty(self, act: Act) -> None:
        """What concerns only the volunteer; whatever it is, they get an answer."""
        match act.command.act:
            case "on":
                self._come_on(act.volunteer)
            case "off":
                self._go_off(act.volunteer)
            case "leave":
                self._be_gone(act.volunteer)
            case "desk":
                self._supervision.tell_state(self._roster.known[act.volunteer])
            case "debrief":
                known = self._roster.known[act.volunteer]
                self._answer(known.id, self._supervision.debrief(known, act.command.text))
            case "pause":
                self._pause(act.volunteer, act.command.text)
            case "wake":
                self._tick_wake(act.volunteer)
            case other:
                serves = may(self._roster.known[act.volunteer].profile.actor, "desk on")
                self._answer(act.volunteer, commands.answer(other) if serves else commands.NO_CHATS)

    def obey(self, order: Order) -> None:
        """An order of the command line, or of the roster."""
        if order.act == GAP:
            self._warn(HOLE.decode(order.subject))
        known = self._roster.known.get(order.subject)
        if known is None:
            return
        match order.act:
            case "remove":
                volunteers.remove(self._connection, known.id, self._now)
                deliveries.cancel(self._connection, known.id)
                self._free_chats(known.id)
                self._note(order.by, "remove", known.id)
            case "role":
                self._give_role(known, order)
            case "shift" if known.on:
                self._begin_shift(known)
            case "rested" if known.on and (known.paused_until or 0.0) <= self._now:
                self._answer(known.id, "desk-rested")
                self._offer_what_waits(known.id)

    def _give_role(self, known: Known, order: Order) -> None:
        """It holds from the next message on; who may not talk any more has no chats."""
        profile = msgspec.structs.replace(known.profile, role=order.role)
        sealed = self._context.keyring.desk.seal(TABLE, known.id, "profile", PROFILE_ENCODER.encode(profile))
        volunteers.set_profile(self._connection, known.id, sealed)
        self._note(order.by, f"role:{order.role}", known.id)
        if may(profile.actor, "desk on"):
            self._roster.read()
        else:
            self._be_gone(known.id)

    def _note(self, actor: str, act: str, subject: str) -> None:
        audit.add(self._connection, at=self._now, actor=actor, act=act, subject=subject)

    def _be_gone(self, volunteer: str) -> None:
        """They blocked us, or have no chats any more: nobody may wait for them, until they say `/on` again."""
        volunteers.set_on(self._connection, volunteer, None, off_until=FOR_GOOD)
        self._free_chats(volunteer)

    def _free_chats(self, volunteer: str) -> None:
        for conversation in conversations.held_of(self._connection, volunteer):
            waiting.ask(self._connection, self._context, conversation, Admin("free", volunteer), self._now)
            self._outbox.done.woken = True
        self._roster.read()

    def _target(self, volunteer: str, command: Command, quoted: str) -> str | None:
        """The conversation of the quoted message; for an accept whoever waits; else the one that is meant."""
        if found := self._quoted(volunteer, quoted):
            return found
        if command.act in ("accept", "decline"):
            return next(iter(conversations.waiting_offers(self._connection, 1)), None)
        held = conversations.held_of(self._connection, volunteer)
        return meant(command, held, self._roster.known[volunteer].current)

    def _quoted(self, volunteer: str, quoted: str) -> str | None:
        """The conversation of the message that they replied to."""
        if not quoted:
            return None
        reference = self._context.keyring.lookup.message(volunteer, quoted)
        return copies.conversation_of(self._connection, volunteer, reference)

    def _come_on(self, volunteer: str) -> None:
        """Until their next shift begins or ends, or for twelve hours."""
        change, until = self._own_end(volunteer), self._now + DUTY_HOURS * 3600
        volunteers.set_on(self._connection, volunteer, change or until)
        known = self._roster.known[volunteer]
        self._begin_duty(known, since=known.on_since if known.on else None)
        self._roster.read()
        self._answer_until(volunteer, "desk-on_until" if change else commands.answer("on"), change)
        self._offer_what_waits(volunteer)

    def _go_off(self, volunteer: str) -> None:
        """Out of a shift too, until its end."""
        change, until = self._own_end(volunteer), self._now + DUTY_HOURS * 3600
        volunteers.set_on(self._connection, volunteer, None, off_until=change or until)
        volunteers.set_since(self._connection, volunteer, None)
        self._roster.read()
        self._answer_until(volunteer, "desk-off_until" if change else commands.answer("off"), change)

    def _begin_duty(self, known: Known, *, since: float | None) -> None:
        """Hours count from `since`, else from here; a pause is over with it."""
        if since is None:
            volunteers.set_since(self._connection, known.id, self._now)
        if known.paused_until:
            volunteers.pause(self._connection, known.id, None)

    def _pause(self, volunteer: str, minutes: str) -> None:
        """`/pause`, `/pause 30`: nobody asks them meanwhile; chats that they have stay theirs."""
        many = int(minutes) if minutes.isascii() and minutes.isdecimal() and len(minutes) <= LONGEST_DIGITS else 0
        seconds = many * 60.0 or self._context.book.desk.limits.pause
        self.rest({volunteer: self._now + min(seconds, DUTY_HOURS * 3600)})
        self._answer(volunteer, "desk-paused", minutes=round(min(seconds, DUTY_HOURS * 3600) / 60))

    def rest(self, until: Mapping[str, float]) -> None:
        """Nobody asks these volunteers until then; afterwards they are shown who waits."""
        rows = []
        for volunteer, end in until.items():
            volunteers.pause(self._connection, volunteer, end)
            row = waiting.seal_order(self._context.keyring, self._context.world, Order("rested", volunteer), end)
            rows.append(row)
        events.add(self._connection, rows)
        if rows:
            self._roster.read()

    def _tick_wake(self, volunteer: str) -> None:
        known = self._roster.known[volunteer]
        profile = msgspec.structs.replace(known.profile, wakes=not known.profile.wakes)
        sealed = self._context.keyring.desk.seal(TABLE, known.id, "profile", PROFILE_ENCODER.encode(profile))
        volunteers.set_profile(self._connection, known.id, sealed)
        self._roster.read()
        self._answer(volunteer, "desk-wakes" if profile.wakes else "desk-sleeps")

    def go_on(self, freed: Collection[str]) -> None:
        """These volunteers have a place free now: the next who wait are offered to them."""
        for volunteer in sorted(freed):
            known = self._roster.known.get(volunteer)
            if known and known.on:
                self._offer_what_waits(volunteer, OFFERS_WHEN_FREE)

    def see(self, ids: Collection[str]) -> None:
        """These volunteers wrote or pressed something."""
        volunteers.seen(self._connection, sorted(ids), self._now)

    def _begin_shift(self, known: Known) -> None:
        """What they did before counts on, but for the duty of another day: no shift ends with a word of theirs."""
        earliest = self._now - self._context.book.desk.limits.hours
        is_todays = known.on_since is not None and known.on_since > earliest
        self._begin_duty(known, since=known.on_since if is_todays else None)
        end = self._own_end(known.id, SHIFT_SECONDS)
        self._answer_until(known.id, "desk-shift" if end else "desk-on", end)
        self._offer_what_waits(known.id)

    def _own_end(self, volunteer: str, within: float = DUTY_HOURS * 3600) -> float | None:
        """When the present shift of theirs ends, or the next begins."""
        return self._context.oncall.changes(self._roster.known[volunteer].profile.name, self._now, within)

    def _answer_until(self, volunteer: str, message: str, until: float | None) -> None:
        self._answer(volunteer, message, None, until=self._time(until) if until else "")

    def _time(self, seconds: float) -> str:
        """As the roster's clocks show it."""
        zone = self._context.oncall.zone
        return f"{wall_of(instant(seconds), zone):%Y-%m-%d %H:%M} ({zone})"

    def _warn(self, hole: Hole) -> None:
        """Those who look after the desk; where there are none, everybody on it."""
        known = self._roster.known.values()
        supervisors = [each for each in known if each.profile.role == Role.SUPERVISOR]
        named = self._context.book.words.label(hole.language, "hotline-words", "name").text if hole.language else ""
        for each in supervisors or [each for each in known if may(each.profile.actor, "desk on")]:
            message = "desk-gap_language" if hole.language else "desk-gap"
            since, until = self._time(hole.start), self._time(hole.end)
            self._answer(each.id, message, since=since, until=until, language=named)

    def _offer_what_waits(self, volunteer: str, many: int = OFFERS_AT_ONCE) -> None:
        for conversation in conversations.waiting_offers(self._connection, many):
            waiting.ask(self._connection, self._context, conversation, Admin("offer", volunteer), self._now)
            self._outbox.done.woken = True

    def _answer(self, volunteer: str, message: str, about: Conversation | None = None, **more: str | float) -> None:
        known: Known = self._roster.known[volunteer]
        language = known.profile.languages[0]
        named = more | ({"pseudonym": pseudonym(about.id)} if about else {})
        text = self._context.book.words.text(language, message, named).text
        self._outbox.tell_volunteer(volunteer, Outgoing((Words(text, message),), language=language))
