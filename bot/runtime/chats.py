"""A volunteer's own chats at a glance: who waits for a word of theirs since when, and a button to each."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.engine.outgoing import Answer, Outgoing, Words
from bot.language.wording import Wording
from bot.runtime import standing
from bot.runtime.context import Context
from bot.runtime.effects import Outbox
from bot.runtime.roster import Known
from bot.runtime.standing import MOST_SHOWN, Standing
from storage import conversations

TURN_TO = "who"
"""What a button does: all that is known of the chat, and unquoted words go there from then on."""


def tell(context: Context, connection: Connection, outbox: Outbox, volunteer: Known, now: float) -> None:
    """Those first who wait for a word, the longest wait first."""
    rows = conversations.load(connection, ids=conversations.held_of(connection, volunteer.id), lock=False)
    found = sorted(filter(None, (standing.opened(context, row) for row in rows)), key=lambda each: _rank(each, now))
    if not found:
        outbox.tell_line(volunteer.id, "desk-no_chat")
        return

    def turns_to(_visit: int, answer: Answer) -> str:
        return context.buttons.desk(volunteer.id, answer.name, "", TURN_TO)

    words, language = context.book.words, volunteer.profile.languages[0]
    lines = [words.text(language, "desk-status", {"chats": len(found)}).text]
    lines += [_line(words, language, each, now) for each in found]
    buttons = tuple(Answer(each.conversation.id, each.name) for each in found[:MOST_SHOWN])
    outgoing = Outgoing((Words("\n".join(lines), "desk-status"),), buttons, language=language)
    outbox.tell_volunteer(volunteer.id, outgoing, turns_to)


def _rank(each: Standing, now: float) -> float:
    silence = each.conversation.silence
    return silence.since.timestamp() if silence else now


def _line(words: Wording, language: str, each: Standing, now: float) -> str:
    spoken = words.label(each.conversation.language or language, "hotline-words", "name").text
    message = "desk-chats_waits" if each.conversation.silence else "desk-chats_answered"
    minutes = each.silent_minutes(now)
    return words.text(language, message, {"pseudonym": each.name, "person_language": spoken, "minutes": minutes}).text
