"""Answers in own words: read and kept, asked back where they can be read twice, kept as they are where not at all."""

from __future__ import annotations

from bot.engine import walk
from bot.engine.draft import Draft
from bot.engine.model import Value
from bot.engine.questions import MEANT, SKIP, Question, offer
from bot.engine.typed import PLACE, chosen, near, read_typed, unread
from bot.engine.understanding import Perhaps
from bot.language.model import Ask


def take(draft: Draft, question: Question, text: str) -> bool:
    """Whether the words could be read, or read in more than one way: then the person says which."""
    match read_typed(draft, question.kind, text):
        case Perhaps(names):
            offer(draft, MEANT, *names)
            walk.ask(draft)
            return True
        case Value() as value:
            return _pass_on(draft, question.kind, value)
    return False


def _pass_on(draft: Draft, kind: str, value: Value) -> bool:
    step = draft.step
    if not isinstance(step, Ask):
        return False
    walk.pass_on(draft, kind, step.next, slot=step.slot, value=value)
    return True


def keep(draft: Draft, kind: str, text: str) -> None:
    """Words that were not read twice are kept as they are; for a place the country is asked by buttons."""
    step = draft.step
    if kind == PLACE and isinstance(step, Ask) and not near(draft) and draft.book.emergency:
        draft.set_slot(step.slot, unread(text))
        walk.open_panel(draft, PLACE)
    else:
        _pass_on(draft, kind, unread(text))


def value_of(draft: Draft, slot: str, name: str) -> Value | None:
    """The value that this answer gives to a slot: one of its own, `skip`, or what was offered for typed words."""
    if name == SKIP:
        return Value(name)
    if slot == "country":
        return Value(name) if name in draft.book.emergency else None
    declared = draft.book.slots.get(slot)
    if declared is None:  # the language, of which this is none
        return None
    if declared.values:
        return Value(name) if name in declared.values else None
    return chosen(draft, declared.type, name)


def way_of(draft: Draft, slot: str, name: str) -> str:
    """What the step was left by: the answer, or the type of a typed slot."""
    declared = draft.book.slots.get(slot)
    return declared.type if declared and not declared.values and name != SKIP else name


def place_in(draft: Draft, country: str) -> None:
    """The country of a place whose name we could not read."""
    step = draft.step
    words = draft.conversation.slots.get(step.slot) if isinstance(step, Ask) else None
    draft.set(panel="")
    if words is None or not isinstance(step, Ask):
        walk.again(draft)
    else:
        draft.set_slot(step.slot, None)
        _pass_on(draft, PLACE, unread(words.name, None if country == SKIP else country))
