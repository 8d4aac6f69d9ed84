"""What was done on a phone of the playground, and how it goes with another book. Pure.

After every save the same inputs are given to the new book, from the first one on, as far as they still fit.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

import msgspec

from bot.engine import walk
from bot.engine.advance import advance
from bot.engine.draft import Draft
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Desk, Due, Event, Joined, Pressed, Said, Turn, Value
from bot.engine.questions import SKIP, present
from bot.engine.typed import chosen, read_typed
from bot.engine.understanding import Perhaps
from bot.language.model import Book, Slot


@dataclass(frozen=True, slots=True)
class Stand:
    """Begin at this step, as if the conversation had led there."""

    flow: str
    step: str


@dataclass(frozen=True, slots=True)
class Put:
    """A slot gets a value without a question: an answer's name, or what is typed. Empty: it is not known any more."""

    slot: str
    text: str


@dataclass(frozen=True, slots=True)
class Speak:
    """The same step, in another language."""

    language: str


Input = Event | Stand | Put | Speak
"""What happens to a conversation, or what an editor does with it."""


class UnfitError(Exception):
    """The book has no place for an input; the text says why."""


class Moment(NamedTuple):
    """One input, with all that decided what came of it."""

    before: Conversation
    what: Input
    at: datetime
    duty: Duty
    turn: Turn


Story = tuple[Moment, ...]
"""From the first word on; each moment begins where the one before it ended."""


class Replay(NamedTuple):
    """How far a story goes with another book, and where it ends. `stopped`: why not further; empty where all fits."""

    story: Story
    end: Conversation
    stopped: str = ""


def play(book: Book, conversation: Conversation, what: Input, now: datetime, duty: Duty) -> Turn:
    """What becomes of a conversation by one input. Raises `UnfitError`, and what `advance` raises."""
    draft = Draft(book, conversation, now, duty)
    match what:
        case Stand(flow, step):
            draft.set(last_heard=now, book=book.number)
            walk.arrive(draft, ((flow, step),))
        case Put(slot, text):
            _put(draft, slot, text)
        case Speak(language):
            if language not in book.words.languages:
                raise UnfitError(f"There is no language {language}.")
            draft.set(language=language, locale=language)
            walk.again(draft)
        case _:
            return advance(book, conversation, what, now, duty)
    return draft.turn()


def _put(draft: Draft, slot: str, text: str) -> None:
    """The question is shown again only where its words depend on the slot."""
    value = _value(draft, slot, text)
    if value is None and text:
        raise UnfitError(f"“{text}” is no value of {slot}.")
    before = draft.text(present(draft).message)
    draft.set_slot(slot, value)
    if value and value.country:
        draft.set_slot("country", Value(value.country))
    draft.effects.clear()
    if draft.conversation.place and draft.text(present(draft).message) != before:
        walk.ask(draft)


def _value(draft: Draft, slot: str, text: str) -> Value | None:
    """What the slot holds by this; None where that is nothing."""
    known = Slot(slot, slot, tuple(draft.book.emergency)) if slot == "country" else draft.book.slots.get(slot)
    if known is None:
        raise UnfitError(f"There is no slot {slot}.")
    if text in (*known.values, SKIP):
        return Value(text)
    return None if known.values else _read(draft, known.type, text)


def _read(draft: Draft, kind: str, text: str) -> Value | None:
    """What is typed, as it is read; of several readings the first, for here nobody is asked back."""
    match read_typed(draft, kind, text):
        case Perhaps((first, *_)):
            return chosen(draft, kind, first)
        case value:
            return value if isinstance(value, Value) else None


# ── again, with another book ───────────────────────────────────────────────────────────────────────────────


def replay(book: Book, story: Story, epoch: int) -> Replay:
    """The same inputs with this book, each as long as it is asked for as before; buttons of earlier epochs are dead."""
    played: list[Moment] = []
    conversation = msgspec.structs.replace(story[0].before, epoch=epoch)
    for moment in story:
        found = _misfit(book, conversation, moment) or _once_more(book, conversation, moment)
        if isinstance(found, str):
            return Replay(tuple(played), conversation, found)
        played.append(found)
        conversation = found.turn.conversation
    return Replay(tuple(played), conversation)


def _once_more(book: Book, conversation: Conversation, moment: Moment) -> Moment | str:
    """The moment as it goes now, or why it does not."""
    what = _as_of_now(moment, conversation)
    try:
        turn = play(book, conversation, what, moment.at, moment.duty)
    except walk.EndlessBookError:
        return f"After {told(what)} the script goes round without a question."
    except UnfitError as error:
        return str(error)
    except Exception as error:
        return f"After {told(what)} something broke that should not have ({type(error).__name__})."
    again = Moment(conversation, what, moment.at, moment.duty, turn)
    if answered(moment) and not answered(again):
        return f"{told(what)} is not understood at {place_of(conversation)} any more."
    return again


def _misfit(book: Book, conversation: Conversation, moment: Moment) -> str:
    """Why the input has no place in this conversation; empty where it has."""
    before, what = moment.before, moment.what
    if isinstance(what, Stand | Speak | Put | Joined):
        return ""
    here, there = place_of(conversation), place_of(before)
    if here != there:
        return f"{told(what)} was the answer at {there}; now it is {here} that asks here."
    if isinstance(what, Pressed) and _is_own(before, what) and what.answer not in _offered(book, conversation, moment):
        return f"{told(what)} is no answer of {here} any more."
    return ""


def _is_own(before: Conversation, pressed: Pressed) -> bool:
    """An answer of the question that stood there; what stands below every question is never missing."""
    return pressed.visit == before.visit and not pressed.answer.startswith("_")


def _offered(book: Book, conversation: Conversation, moment: Moment) -> set[str]:
    return {answer.name for answer in present(Draft(book, conversation, moment.at, moment.duty)).answers}


def _as_of_now(moment: Moment, conversation: Conversation) -> Input:
    """Visits are counted anew, and epochs too."""
    match moment.what:
        case Pressed(visit=visit) as pressed:
            return msgspec.structs.replace(pressed, visit=conversation.visit - moment.before.visit + visit)
        case Due() as due:
            return msgspec.structs.replace(due, epoch=conversation.epoch - moment.before.epoch + due.epoch)
    return moment.what


def answered(moment: Moment) -> bool:
    """Words answered the question that stood there."""
    left = moment.turn.conversation.left
    return isinstance(moment.what, Said) and left is not None and left != moment.before.left


def place_of(conversation: Conversation) -> str:
    """`labour › papers`, for whoever wrote it; also the engine's own question above it."""
    here = " › ".join(conversation.place[-1]) if conversation.place else "the beginning"
    return f"{here} ({conversation.panel})" if conversation.panel else here


def told(what: Input) -> str:
    """An input, in a few words."""
    match what:
        case Said(text):
            return f"“{text}”"
        case Pressed(answer=answer):
            return f"“{answer.removeprefix('_').replace('_', ' ')}”"
        case Stand(flow, step):
            return f"{flow} › {step}"
        case Put(slot, text):
            return f"{slot}: {text or '–'}"
        case Speak(language):
            return f"language: {language}"
        case Joined():
            return "The first word"
        case Desk():
            return "What the volunteer did"
        case _:
            return "What happened"
