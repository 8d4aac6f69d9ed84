"""What is decided of one arrival before anything is written: pure, so that rehearsals decide as the Intake does."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import datetime
from typing import NamedTuple, Protocol, TypeVar

from bot.adapters.contract import Incoming
from bot.desk.commands import Command, invitation, understand
from bot.engine.advance import advance, last_resort
from bot.engine.duty import Duty
from bot.engine.duty import Volunteer as Seen
from bot.engine.model import Conversation, Desk, Edited, Event, Gone, Joined, Media, Pressed, Said, Turn, Unsent
from bot.language.model import Book
from bot.runtime.tokens import Buttons, DeskPress

LATE_SECONDS = 600.0
"""What is older than this (an outage) is no step of the script any more."""


class Keyed(Protocol):
    """What comes with a key: copies of one event have the same."""

    @property
    def key(self) -> bytes:
        """Of platform and event."""


Copied = TypeVar("Copied", bound=Keyed)


def without_copies(arrivals: Iterable[Copied], fresh: Collection[bytes]) -> Iterator[Copied]:
    """Each event once: those that were seen in an earlier batch are not `fresh`, and of copies the first counts."""
    done: set[bytes] = set()
    for arrival in arrivals:
        if arrival.key in fresh and arrival.key not in done:
            done.add(arrival.key)
            yield arrival


def as_event(
    incoming: Incoming, conversation: Conversation, now: float, buttons: Buttons, *, taken_back: bool = False
) -> Event | None:
    """What the engine sees of a person's arrival; None where there is nothing to see (a message taken back before)."""
    late = now - incoming.at.timestamp() > LATE_SECONDS
    match incoming.kind:
        case "text" if invitation(incoming.start, incoming.text):
            return Joined(bad_code=True)
        case "text" if incoming.start or incoming.text == "/start":
            return Joined()
        case "text":
            return None if taken_back else Said(incoming.text, incoming.ref, late)
        case "button":
            pressed = buttons.pressed(conversation.id, conversation.epoch, incoming.text)
            return Pressed(pressed.visit, pressed.answer, late) if pressed else Pressed(-1, "", late)
        case "edit":
            return Edited(incoming.ref, incoming.text)
        case "unsend":
            return Unsent(incoming.ref)
        case "join":
            return Joined(incoming.again)
        case "leave":
            return Gone()
        case "media":
            says = Said(incoming.says, incoming.ref, late) if incoming.says else None
            return Media(incoming.text, incoming.file, says)
        case _:
            return Media("other")


class Decision(NamedTuple):
    """A turn; `failure` where the engine failed and this is its last resort."""

    turn: Turn
    failure: Exception | None = None


def decide(book: Book, conversation: Conversation, event: Event, now: datetime, duty: Duty) -> Decision:
    """Let the engine decide; if it fails, the person gets the last words and a human is asked for."""
    try:
        return Decision(advance(book, conversation, event, now, duty))
    except Exception as error:
        return Decision(last_resort(book, conversation, now, duty), error)


# ── volunteers ─────────────────────────────────────────────────────────────────────────────────────────────


def on_duty(
    identity: str,
    languages: tuple[str, ...],
    skills: tuple[str, ...],
    *,
    on: bool,
    cap: int,
    holds: int,
    supervises: bool = False,
    rests: bool = False,
    wakes: bool = False,
    seen: datetime | None = None,
    opens: bool = True,
) -> Seen:
    """A volunteer as the engine sees one who may hold `cap` chats and holds some."""
    return Seen(
        identity,
        languages or ("en",),
        skills,
        free=max(0, cap - holds) if on else 0,
        on=on,
        holds=holds,
        spare=holds <= cap,
        rests=rests,
        wakes=wakes,
        seen=seen,
        opens=opens,
        queues=skills if supervises else None,
    )


def as_command(incoming: Incoming) -> Command:
    """What a volunteer means who pressed no button."""
    if incoming.start or invitation("", incoming.text):
        return Command("start")
    if incoming.kind == "text":
        return understand(incoming.text)
    return Command({"join": "start", "leave": "leave"}.get(incoming.kind, "help"))


def as_press(volunteer: str, pressed: DeskPress) -> Desk:
    """What a volunteer means who pressed a button: `card:hello` is the act *card* with a text."""
    act, _, text = pressed.act.partition(":")
    return Desk(volunteer, act, text, pressed.handoff)
