"""The state of the desk in one message: who waits how long and how urgently, who talks, who has no place left."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Connection

from bot.desk import roles
from bot.desk.roles import Subject, may
from bot.engine.handoff import Handoff
from bot.engine.hours import told
from bot.engine.model import Conversation
from bot.engine.outgoing import Answer, Outgoing, Words
from bot.engine.pseudonym import bare, pseudonym
from bot.language.screening import URGENCIES
from bot.runtime.context import Context
from bot.runtime.people import peek
from bot.runtime.roster import Known, Roster
from storage import at_desk
from storage.at_desk import DeskRow
from storage.conversations import ConversationRow

MOST_READ, MOST_SHOWN = 500, 12
"""People looked at, lines of each kind: LINE shows 13 buttons, and more is no glance."""


class Standing(NamedTuple):
    """Somebody who waits for a human or has one."""

    conversation: Conversation
    handoff: Handoff

    @property
    def name(self) -> str:
        """What volunteers call them."""
        return pseudonym(self.conversation.id)

    def since(self) -> datetime:
        """Since when they wait, or asked."""
        return self.conversation.waits_since or self.handoff.opened

    def silent_minutes(self, now: float) -> int:
        """How long whoever has the chat owes them a word."""
        silence = self.conversation.silence
        return int((now - silence.since.timestamp()) // 60) if silence else 0


def seen_by(connection: Connection, context: Context, supervisor: Known) -> list[Standing]:
    """All whom this supervisor looks after; the most urgent first, then who waits longest. Nobody sees themselves."""
    own = context.keyring.lookup.address(supervisor.platform, supervisor.address)
    found = (each for each in _everybody(connection, context, own) if _is_theirs(supervisor, each))
    return sorted(found, key=lambda each: (-URGENCIES.index(each.handoff.urgency), each.since()))


def named(connection: Connection, context: Context, supervisor: Known, name: str) -> str | None:
    """The conversation of this pseudonym (`Heron 27`, its colour mark may be left out), where it is at the desk."""
    wanted = bare(name)
    found = seen_by(connection, context, supervisor)
    return next((each.conversation.id for each in found if bare(each.name) == wanted), None)


def _everybody(connection: Connection, context: Context, but: bytes) -> Iterator[Standing]:
    for row in at_desk.rows(connection, MOST_READ):
        if row.address_hash != but and (found := opened(context, row)):
            yield found


def opened(context: Context, row: DeskRow | ConversationRow) -> Standing | None:
    """What a row holds; None where it is not at the desk, or can't be read."""
    conversation = peek(context.keyring, row)
    return Standing(conversation, conversation.handoff) if conversation and conversation.handoff else None


def _is_theirs(supervisor: Known, each: Standing) -> bool:
    subject = Subject(roles.tie(each.handoff, supervisor.id), each.handoff.queue)
    return may(supervisor.profile.actor, "desk look", subject)


# ── as a message ───────────────────────────────────────────────────────────────────────────────────────────


class Report:
    """The state as one supervisor reads it, in their language."""

    def __init__(
        self, context: Context, roster: Roster, supervisor: Known, found: list[Standing], now: datetime
    ) -> None:
        self._words = context.book.words
        self._roster = roster
        self._language = supervisor.profile.languages[0]
        self._now = now
        self._later = [each for each in found if each.conversation.hours and each.handoff.put_by]
        self._waiting = [each for each in found if each.handoff.holder is None and each not in self._later]
        self._live = [each for each in found if each.handoff.holder]

    def outgoing(self) -> Outgoing:
        """One message; a button for each chat that can be looked at, named by its conversation."""
        shown = (self._waiting + self._live + self._later)[:MOST_SHOWN]
        buttons = tuple(Answer(each.conversation.id, each.name) for each in shown)
        text = "\n".join(self._lines())
        return Outgoing((Words(text, "desk-state"),), buttons, language=self._language)

    def _lines(self) -> Iterator[str]:
        people = self._roster.duty().volunteers
        on = [each for each in people if each.on]
        free = sum(each.free for each in on)
        yield self._text("desk-state", waiting=len(self._waiting), live=len(self._live), on=len(on), free=free)
        yield from self._several([self._waits(each) for each in self._waiting])
        yield from self._several([self._talks(each) for each in self._live])
        yield from self._several([self._is_written_to(each) for each in self._later])
        full = [each.id for each in on if not each.free]
        yield from self._several([self._full(each) for each in full])
        if not on:
            yield self._text("desk-state_nobody")

    def _several(self, lines: list[str]) -> Iterator[str]:
        yield from lines[:MOST_SHOWN]
        if len(lines) > MOST_SHOWN:
            yield self._text("desk-state_more", more=len(lines) - MOST_SHOWN)

    def _waits(self, each: Standing) -> str:
        minutes = int((self._now - each.since()).total_seconds() // 60)
        level = self._words.label(self._language, "desk-urgency", each.handoff.urgency.value).text
        return self._text(
            "desk-state_waits", pseudonym=each.name, urgency=level, minutes=minutes, person_language=self._spoken(each)
        )

    def _talks(self, each: Standing) -> str:
        name, minutes = self._name(each.handoff.holder or ""), each.silent_minutes(self._now.timestamp())
        message = "desk-state_unanswered" if minutes else "desk-state_talks"
        return self._text(message, pseudonym=each.name, name=name, minutes=minutes, person_language=self._spoken(each))

    def _is_written_to(self, each: Standing) -> str:
        """In which hours, by their own clock."""
        found = each.conversation.hours
        hours = told(found) if found and found.zones else "–"
        return self._text("desk-state_later", pseudonym=each.name, person_language=self._spoken(each), hours=hours)

    def _full(self, volunteer: str) -> str:
        return self._text("desk-state_full", name=self._name(volunteer), chats=self._roster.chats(volunteer))

    def _name(self, volunteer: str) -> str:
        known = self._roster.known.get(volunteer)
        return known.profile.name if known else "–"

    def _spoken(self, each: Standing) -> str:
        return self._words.label(each.conversation.language or self._language, "hotline-words", "name").text

    def _text(self, message: str, **more: str | float) -> str:
        return self._words.text(self._language, message, more).text
