"""A volunteer's words that wait: for whom they are has to be said, or there are ten seconds to take them back.

Both are one row of `events`. Who owns the chat is asked when they go out, not when they were written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

import msgspec

from bot.adapters.contract import Incoming
from bot.desk import commands, giveaway
from bot.engine.model import Desk
from bot.engine.outgoing import Answer, Outgoing, Words
from bot.engine.pseudonym import pseudonym
from bot.runtime.desk_side import DeskSide
from storage import events
from storage.events import EventRow

if TYPE_CHECKING:
    from bot.runtime.people import Person

TABLE, KIND = "events", "words"
ASKED_SECONDS, UNDO_SECONDS = 600.0, 10.0
MOST = 20
"""Messages of one volunteer that wait at once; what comes on top is refused, and they are told."""


class Written(msgspec.Struct, frozen=True, array_like=True):
    """One message of a volunteer's. `ref` is the platform's id of it, `at` epoch seconds."""

    text: str
    ref: str = ""
    at: float = 0.0


class Waiting(msgspec.Struct, frozen=True):
    """What one volunteer wrote and nobody got yet. A button with another `mark` was for something before."""

    volunteer: str
    mark: str
    written: tuple[Written, ...]


class Choice(NamedTuple):
    """A button: what it does, to which conversation; `mark` says to which words."""

    label: str
    act: str
    conversation: str = ""
    mark: str = ""


ENCODER = msgspec.msgpack.Encoder()
DECODER = msgspec.msgpack.Decoder(Waiting)


class WaitingWords(DeskSide):
    """Those of one batch."""

    # ── for whom? ────────────────────────────────────────────────────────────────────────────────────────

    def ask(self, volunteer: str, incoming: Incoming, held: Sequence[str]) -> None:
        """Keep the words for ten minutes, and ask whose chat is meant."""
        before = self._open(events.find(self._connection, _asked(volunteer)))
        kept = (*(before.written if before else ()), written(incoming))
        if len(kept) > MOST:
            self._tell(volunteer, "desk-too_many")
            return
        events.delete(self._connection, [_asked(volunteer)])
        waiting = Waiting(volunteer, self._mark(), kept)
        self._keep_asked(waiting)
        chats = [Choice(pseudonym(each), "send", each, waiting.mark) for each in held]
        nobody = Choice(self._label(volunteer, "nobody"), "nobody", "", waiting.mark)
        self._tell(volunteer, "desk-whose", *chats, nobody, count=len(kept))

    def _keep_asked(self, waiting: Waiting) -> None:
        identity = _asked(waiting.volunteer)
        sealed = self._context.keyring.desk.seal(TABLE, identity, "body", ENCODER.encode(waiting))
        row = EventRow(identity, None, KIND, self._now + ASKED_SECONDS, "waiting", 0, sealed)
        events.add(self._connection, [row])

    def chosen(self, volunteer: str, mark: str) -> tuple[Written, ...]:
        """The words that waited under this mark, which wait no longer; nothing where they are gone, or others wait."""
        waiting = self._open(events.find(self._connection, _asked(volunteer)))
        if waiting is None or waiting.mark != mark or not events.delete(self._connection, [_asked(volunteer)]):
            self._tell(volunteer, "desk-whose_gone")
            return ()
        return waiting.written

    def corrected(self, volunteer: str, incoming: Incoming) -> None:
        """A message that went nowhere yet was changed, or taken back: what waits follows."""
        waiting = self._open(events.find(self._connection, _asked(volunteer)))
        if waiting is None or incoming.ref not in _refs(waiting):
            return
        kept = _without(waiting, incoming.ref) if incoming.kind == "unsend" else _with(waiting, incoming)
        events.delete(self._connection, [_asked(volunteer)])
        if kept:
            self._keep_asked(Waiting(volunteer, waiting.mark, kept))

    def expired(self, volunteer: str) -> None:
        """Ten minutes are over."""
        if volunteer in self._roster.known:
            self._tell(volunteer, "desk-whose_expired")

    # ── ten seconds ──────────────────────────────────────────────────────────────────────────────────────

    def may_go(self, volunteer: str, person: Person, words: Written) -> bool:
        """Whether these words go out at once; else they wait, behind those of theirs that do already."""
        what = self._found(volunteer, words)
        row = events.find(self._connection, _held(volunteer, person.row.id))
        if what is None and row is None:
            return True
        waiting = self._waiting_of(person, row).written if row else ()
        due = self._now + UNDO_SECONDS if what or row is None else row.due
        self._hold(volunteer, person, (*waiting, words), due)
        self._tell_of_undo(volunteer, person, what)
        return False

    def _hold(self, volunteer: str, person: Person, words: tuple[Written, ...], due: float) -> None:
        identity = _held(volunteer, person.row.id)
        events.delete(self._connection, [identity])
        body = ENCODER.encode(Waiting(volunteer, "", words))
        sealed = person.sealer.seal(TABLE, identity, "body", body)
        row = EventRow(identity, person.row.id, KIND, due, "waiting", 0, sealed, key_id=person.row.id)
        events.add(self._connection, [row])
        self._outbox.done.woken = True

    def _tell_of_undo(self, volunteer: str, person: Person, what: str | None) -> None:
        named = self._label(volunteer, what or "behind", "desk-undo_kind")
        undo = Choice(self._label(volunteer, "undo"), "undo", person.row.id)
        self._tell(volunteer, "desk-undo", undo, about=person, what=named)

    def take_back(self, volunteer: str, person: Person) -> None:
        """*Don't send*."""
        there = events.delete(self._connection, [_held(volunteer, person.row.id)])
        self._tell(volunteer, "desk-undone" if there else "desk-too_late", about=person)

    def changed(self, volunteer: str, person: Person, incoming: Incoming) -> bool:
        """Whether the message was among those: the new words are looked at anew. A command is nothing to send."""
        row = events.find(self._connection, _held(volunteer, person.row.id))
        if row is None or incoming.ref not in _refs(waiting := self._waiting_of(person, row)):
            return False
        if commands.understand(incoming.text).act != "say":
            return self.withdrawn(volunteer, person, incoming.ref)
        now_there = _with(waiting, incoming)
        what = next(filter(None, (self._found(volunteer, each) for each in now_there)), None)
        self._hold(volunteer, person, now_there, self._now + (UNDO_SECONDS if what else 0.0))
        if what:
            self._tell_of_undo(volunteer, person, what)
        return True

    def withdrawn(self, volunteer: str, person: Person, ref: str) -> bool:
        """Whether the message was among those, which do not go out now."""
        row = events.find(self._connection, _held(volunteer, person.row.id))
        if row is None or ref not in _refs(self._waiting_of(person, row)):
            return False
        self.take_back(volunteer, person)
        return True

    @staticmethod
    def _waiting_of(person: Person, row: EventRow) -> Waiting:
        return DECODER.decode(person.sealer.unseal(TABLE, row.id, "body", row.body))

    def going(self, person: Person, row: EventRow) -> Iterator[Desk]:
        """What waited for this person; its ten seconds are over. Whose chat it is by now the engine looks at."""
        waiting = self._waiting_of(person, row)
        for each in waiting.written:
            self._outbox.passing_on(waiting.volunteer, each.ref)
            yield Desk(waiting.volunteer, "say", each.text)

    # ── both ─────────────────────────────────────────────────────────────────────────────────────────────

    def spoken(self, volunteer: str, person: Person, messages: Sequence[Written]) -> Iterator[Desk]:
        """What these messages do to the conversation, now that they are known to be for it."""
        for each in messages:
            self._outbox.keep_copy(volunteer, person, each.ref, each.at)
            self._outbox.passing_on(volunteer, each.ref)
            command = commands.understand(each.text)
            if command.act != "say" or self.may_go(volunteer, person, each):
                yield Desk(volunteer, command.act, command.text)

    def _open(self, row: EventRow | None) -> Waiting | None:
        if row is None or row.kind != KIND:
            return None
        return DECODER.decode(self._context.keyring.desk.unseal(TABLE, row.id, "body", row.body))

    def _mark(self) -> str:
        return f"{int(self._now * 1000) & 0xFFFFFF:x}"

    def _found(self, volunteer: str, words: Written) -> str | None:
        return giveaway.found(words.text, self._roster.known[volunteer].profile.name)

    def _language(self, volunteer: str) -> str:
        return self._roster.known[volunteer].profile.languages[0]

    def _label(self, volunteer: str, name: str, message: str = "desk-words") -> str:
        return self._context.book.words.label(self._language(volunteer), message, name).text

    def _tell(
        self, volunteer: str, message: str, *choices: Choice, about: Person | None = None, **more: str | int
    ) -> None:
        language, chosen = self._language(volunteer), {str(number): each for number, each in enumerate(choices)}
        named = more | ({"pseudonym": pseudonym(about.row.id)} if about else {})
        text = self._context.book.words.text(language, message, named).text
        answers = tuple(Answer(number, each.label) for number, each in chosen.items())

        def sign(_visit: int, answer: Answer) -> str:
            each = chosen[answer.name]
            return self._context.buttons.desk(volunteer, each.conversation, each.mark, each.act)

        outgoing = Outgoing((Words(text, message),), answers, language=language)
        self._outbox.tell_volunteer(volunteer, outgoing, sign, about)


def written(incoming: Incoming) -> Written:
    """What a volunteer wrote just now."""
    return Written(incoming.text, incoming.ref, incoming.at.timestamp())


def _refs(waiting: Waiting) -> set[str]:
    return {each.ref for each in waiting.written}


def _without(waiting: Waiting, ref: str) -> tuple[Written, ...]:
    return tuple(each for each in waiting.written if each.ref != ref)


def _with(waiting: Waiting, incoming: Incoming) -> tuple[Written, ...]:
    """The changed message in the place of what it was."""
    return tuple(written(incoming) if each.ref == incoming.ref else each for each in waiting.written)


def _asked(volunteer: str) -> str:
    return f"words:{volunteer}"


def _held(volunteer: str, conversation: str) -> str:
    return f"words:{volunteer}:{conversation}"
