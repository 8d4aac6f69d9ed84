"""A picture or a voice message that a volunteer opens: a delivery like any other, which holds where it is, sealed.

What is in it is fetched when the row is sent (`bot/runtime/passing.py`), and written nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.adapters.calls import Passing, passing
from bot.engine.attachment import File
from bot.engine.model import Open
from bot.engine.outgoing import Outgoing, Words
from bot.runtime.people import Person
from storage import takeback

if TYPE_CHECKING:
    from bot.runtime.effects import Outbox


def pass_on(outbox: Outbox, person: Person, effect: Open) -> None:
    """To the chat of the volunteer; taken back with the person's message, as words are."""
    known = outbox.roster.known.get(effect.volunteer)
    adapter = outbox.context.adapters.get(known.platform) if known else None
    if known is None or adapter is None:
        return
    instead = adapter.render(effect.instead, lambda _visit, each: each.name)[0]
    call = passing(Passing(person.row.platform, effect.file, _words(effect.shown), instead.body))
    before, outbox.source = outbox.source, _source(outbox, person, effect.file)
    outbox.add(known.chat, call, person, urgent=True, relays=True)
    outbox.source = before


def keep_shut(outbox: Outbox, person: Person, volunteer: str, files: tuple[File, ...]) -> None:
    """The chat is not theirs any more: what they opened and has not reached them yet does not reach them now."""
    for file in files:
        if file.opened:
            takeback.cancel_relay(outbox.connection, volunteer, _source(outbox, person, file))


def _source(outbox: Outbox, person: Person, file: File) -> bytes:
    return outbox.context.keyring.lookup.message(person.row.id, file.message)


def _words(shown: Outgoing) -> str:
    return "\n".join(part.text for part in shown.parts if isinstance(part, Words))
