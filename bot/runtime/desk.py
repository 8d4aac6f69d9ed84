"""Volunteers at the door: what they mean, which conversation it is for, and whether they may."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlalchemy import Connection

from bot.adapters.contract import Incoming
from bot.desk import commands, roles
from bot.desk.aiming import FRESH_SECONDS, aimed
from bot.desk.commands import Command
from bot.desk.roles import NOTHING, Subject, may
from bot.engine import closing
from bot.engine.model import Desk, Life
from bot.engine.restraint import GRADES
from bot.runtime import chats, topics
from bot.runtime.context import Context
from bot.runtime.corrections import Corrections
from bot.runtime.deciding import as_command, as_press
from bot.runtime.duties import Duties
from bot.runtime.effects import Outbox
from bot.runtime.people import Person
from bot.runtime.roster import Roster
from bot.runtime.supervision import Supervision
from bot.runtime.words import WaitingWords, written
from bot.runtime.work import Arrival
from storage import conversations, copies, volunteers

CORRECTIONS = ("edit", "unsend", "undo")
ASK = "ask"
"""Nobody knows whose chat the words are for: they wait, and the volunteer says it by a tap."""


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


class DeskWork:
    """The desk's side of one batch."""

    def __init__(
        self,
        context: Context,
        connection: Connection,
        now: float,
        roster: Roster,
        outbox: Outbox,
        corrections: Corrections,
    ) -> None:
        self._context = context
        self._connection = connection
        self._now = now
        self._roster = roster
        self._outbox = outbox
        self._supervision = Supervision(outbox)
        self._corrections = corrections
        self.words = WaitingWords(outbox)
        self.duties = Duties(outbox)
        self._turned_to: dict[str, str] = {}
        """Volunteer → the chat that an earlier message of this batch named."""

    def read(self, arrival: Arrival) -> Act:
        """What the volunteer means, and for whom. Read without a lock; the engine checks who holds the chat."""
        volunteer = self._roster.by_hash[arrival.address_hash]
        incoming = arrival.incoming
        if incoming.reply_token:
            self._outbox.tokens[volunteer] = incoming.reply_token, min(incoming.at.timestamp(), self._now)
        if incoming.kind == "button":
            pressed = self._context.buttons.desk_pressed(volunteer, incoming.text)
            if pressed is None:
                return Act(arrival, volunteer, Command("no_such_button"))
            if not pressed.conversation:
                return Act(arrival, volunteer, Command(pressed.act, pressed.handoff))
            event = as_press(volunteer, pressed)
            if event.act != "decline":
                self._turned_to[volunteer] = pressed.conversation
            return Act(arrival, volunteer, Command(event.act), pressed.conversation, event)
        if incoming.kind in ("edit", "unsend"):
            return self._correction(arrival, volunteer)
        command = as_command(incoming)
        if command.act in commands.SUPERVISING:
            return self._supervising(arrival, volunteer, command)
        if not command.about_chat:
            return Act(arrival, volunteer, command)
        target = self._target(volunteer, command, incoming)
        if target is None:
            return Act(arrival, volunteer, commands.unaimed(command))
        if target == ASK:
            return Act(arrival, volunteer, Command(ASK))
        return Act(arrival, volunteer, command, target, Desk(volunteer, command.act, command.text))

    def _supervising(self, arrival: Arrival, volunteer: str, command: Command) -> Act:
        known = self._roster.known[volunteer]
        aim = self._supervision.aim(known, command, self._pointed_at(volunteer, arrival.incoming))
        if aim.missing or not aim.conversation:
            return Act(arrival, volunteer, Command(aim.missing or command.act))
        return Act(arrival, volunteer, command, aim.conversation, Desk(volunteer, command.act, aim.text))

    def _correction(self, arrival: Arrival, volunteer: str) -> Act:
        """Something that they wrote before was changed or taken back: in the chat where it went, if in any."""
        incoming = arrival.incoming
        reference = self._context.keyring.lookup.message(volunteer, incoming.ref)
        conversation = copies.conversation_of(self._connection, volunteer, reference)
        event = Desk(volunteer, incoming.kind, incoming.text) if conversation else None
        return Act(arrival, volunteer, Command(incoming.kind), conversation, event)

    def refuses(self, act: Act, person: Person | None) -> bool:
        """Whether they may not do it, to this conversation or to their own duty; then they are told so."""
        if person and person.address_hash == act.arrival.address_hash:
            self._outbox.tell_line(act.volunteer, "desk-own_chat")
            return True
        conversation = person.conversation if person else None
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
        self._outbox.tell_line(act.volunteer, message, about=person)
        return True

    def carried(self, act: Act, event: Desk, person: Person) -> Iterable[Desk]:
        """What the act does to the conversation now; nothing where the words still wait, or wait no more."""
        incoming, handoff = act.arrival.incoming, person.conversation.handoff
        if event.act in CORRECTIONS:
            self._correct(act, event.act, person)
            return ()
        if handoff and handoff.holder == act.volunteer:
            volunteers.set_current(self._connection, act.volunteer, person.row.id, self._now)
        if event.act == "send":
            return self.words.spoken(act.volunteer, person, self.words.chosen(act.volunteer, event.handoff))
        if event.act == "say":
            return self.words.spoken(act.volunteer, person, (written(incoming),))
        if incoming.kind == "text":
            self._outbox.keep_copy(act.volunteer, person, incoming.ref, incoming.at.timestamp())
        return (event,)

    def _correct(self, act: Act, what: str, person: Person) -> None:
        """What waits is corrected there; what went out already, in the person's chat."""
        incoming = act.arrival.incoming
        match what:
            case "undo":
                self.words.take_back(act.volunteer, person)
            case "edit" if not self.words.changed(act.volunteer, person, incoming):
                self._corrections.changed(act.volunteer, person, incoming.ref, incoming.text)
            case "unsend" if not self.words.withdrawn(act.volunteer, person, incoming.ref):
                self._corrections.taken_back(act.volunteer, person, incoming.ref)

    def own_duty(self, act: Act) -> None:
        """What concerns no chat; whatever it is, they get an answer."""
        known = self._roster.known[act.volunteer]
        match act.command.act:
            case "desk":
                self._supervision.tell_state(known)
            case "chats":
                chats.tell(self._context, self._connection, self._outbox, known, self._now)
            case "debrief":
                self._outbox.tell_line(known.id, self._supervision.debrief(known, act.command.text))
            case "edit" | "unsend":
                self.words.corrected(known.id, act.arrival.incoming)
            case "ask":
                held = conversations.held_of(self._connection, known.id)
                self.words.ask(known.id, act.arrival.incoming, held)
            case "nobody":
                if self.words.chosen(known.id, act.command.text):
                    self._outbox.tell_line(known.id, "desk-to_nobody")
            case _:
                self.duties.act(known, act.command)

    def _target(self, volunteer: str, command: Command, incoming: Incoming) -> str | None:
        """The conversation of the quoted message or the topic; for an accept whoever waits; else the one meant."""
        if found := self._pointed_at(volunteer, incoming):
            return found
        if command.act in commands.OFFERED:
            return self._longest_waiting(volunteer)
        held = conversations.held_of(self._connection, volunteer)
        known, turned_to = self._roster.known[volunteer], self._turned_to.get(volunteer)
        current, since = (turned_to, self._now) if turned_to else (known.current, known.current_at)
        if command.act == "who" or not held:
            return current if current in held or not held else held[0]
        if incoming.quoted or incoming.topic:  # of somebody who is not known any more, or of nobody
            return ASK
        latest = copies.latest(self._connection, volunteer, self._now - FRESH_SECONDS)
        return aimed(held, current, since, latest, self._now) or ASK

    def _longest_waiting(self, volunteer: str) -> str | None:
        """But not what they wrote as a person themselves."""
        found = conversations.waiting_offers(self._connection, 2)
        own = self._roster.address_hash(volunteer)
        mine = {row.id for row in conversations.load(self._connection, hashes=[own], lock=False)} if found else ()
        return next((each for each in found if each not in mine), None)

    def _pointed_at(self, volunteer: str, incoming: Incoming) -> str | None:
        keyring, found = self._context.keyring, None
        if incoming.quoted:
            reference = keyring.lookup.message(volunteer, incoming.quoted)
            found = copies.conversation_of(self._connection, volunteer, reference)
        if found is None and incoming.topic:
            found = topics.conversation_of(self._connection, keyring, volunteer, incoming.topic)
        if found:
            self._turned_to[volunteer] = found
        return found

    def see(self, ids: Collection[str]) -> None:
        """These volunteers wrote or pressed something."""
        volunteers.seen(self._connection, sorted(ids), self._now)
