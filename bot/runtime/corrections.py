"""What somebody changed or took back follows to where it was passed on, as far as the platform there can."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Connection

from bot.adapters.calls import changing, erasing, rendered
from bot.adapters.contract import Call
from bot.desk import commands, giveaway
from bot.engine import live
from bot.engine.covering import is_open
from bot.engine.draft import Draft
from bot.engine.model import Life, Show
from bot.runtime.context import Context
from bot.runtime.deleting import sent_ids
from bot.runtime.people import Person, instant
from bot.runtime.work import Chat
from storage import takeback
from storage.takeback import Relayed

if TYPE_CHECKING:
    from bot.runtime.effects import Outbox


class Corrections:
    """Those of one batch."""

    def __init__(self, context: Context, connection: Connection, outbox: Outbox) -> None:
        self._context = context
        self._connection = connection
        self._outbox = outbox

    def changed(self, volunteer: str, person: Person, ref: str, text: str) -> None:
        """A volunteer changed their words: the person reads the new ones, or the volunteer hears why not.

        New words that would be worth ten seconds to think are not slipped in this way.
        """
        name = self._outbox.roster.known[volunteer].profile.name
        sent = self._sent(volunteer, ref, person)
        is_said = commands.understand(text).act == "say" and not giveaway.found(text, name)
        if not is_said or len(sent) != 1 or not self._change(volunteer, person, sent[0], text):
            self._tell(volunteer, "desk-not_changed", person)

    def taken_back(self, volunteer: str, person: Person, ref: str) -> None:
        """A volunteer took their words back: they go from the person's chat, or the volunteer hears why not."""
        sent = self._sent(volunteer, ref, person)
        if not sent or not self._erase(person.chat, sent, person):
            self._tell(volunteer, "desk-not_taken_back", person)

    def person_took_back(self, person: Person, ref: str) -> None:
        """What volunteers have of the person's message goes from their chats; they are told of it besides."""
        source = self._context.keyring.lookup.message(person.row.id, ref)
        for row in takeback.relayed(self._connection, source):
            known = self._outbox.roster.known.get(row.lane)
            if known:
                self._erase(known.chat, [row], person)

    def _sent(self, volunteer: str, ref: str, person: Person) -> list[Relayed]:
        """The calls that passed it on to this person."""
        source = self._context.keyring.lookup.message(volunteer, ref)
        return [row for row in takeback.relayed(self._connection, source) if row.lane == person.row.id]

    def _change(self, volunteer: str, person: Person, row: Relayed, text: str) -> bool:
        """Only where the person may see something of us now."""
        conversation, ids = person.conversation, self._ids(person, row)
        seen = conversation.life is Life.OPEN and is_open(conversation, instant(self._outbox.now))
        if not seen or len(ids) != 1 or person.row.platform == "line":
            return False
        self._outbox.add(person.chat, changing(ids[0], self._shown(volunteer, person, text)), person, urgent=True)
        person.sends = person.changed = True
        return True

    def _shown(self, volunteer: str, person: Person, text: str) -> Call:
        """As live words look."""
        conversation, roster = person.conversation, self._outbox.roster
        draft = Draft(self._context.book, conversation, instant(self._outbox.now), roster.duty())
        live.say_live(draft, text, volunteer)
        outgoing = [each.outgoing for each in draft.effects if isinstance(each, Show)][-1]
        sign = self._context.buttons.of_person(conversation.id, conversation.epoch)
        return rendered(self._context.adapters[person.row.platform], outgoing, sign)[0]

    def _erase(self, chat: Chat, rows: list[Relayed], person: Person) -> bool:
        deletable = self._context.deletable(chat.platform)
        young = [row for row in rows if row.at >= self._outbox.now - deletable]
        ids = [each for row in young for each in self._ids(person, row)]
        if not deletable or not ids:
            return False
        self._outbox.add(chat, erasing(ids), person, urgent=True)
        if chat.lane == person.row.id:
            person.sends = person.changed = True
        return True

    @staticmethod
    def _ids(person: Person, row: Relayed) -> list[str]:
        return sent_ids(person.sealer, row.lane, row.seq, row.platform_id) if row.state == "sent" else []

    def _tell(self, volunteer: str, message: str, person: Person) -> None:
        self._outbox.tell_line(volunteer, message, about=person)
