"""What is known of a person, as the volunteer reads it: in their language, as the script calls facts and answers."""

from __future__ import annotations

from collections.abc import Iterable

from bot.engine.draft import Draft
from bot.engine.handoff import Handoff
from bot.engine.model import Value
from bot.language.model import TYPED
from bot.language.plain import Plain
from bot.language.steps import SKIP

NOTHING = "–"


def reasons(draft: Draft, handoff: Handoff | None, language: str) -> str:
    """Why it is urgent."""
    plain = Plain(draft.book, language)
    return "; ".join(_reason(plain, each) for each in handoff.reasons) if handoff and handoff.reasons else NOTHING


def answers(draft: Draft, language: str, but: Iterable[str] = ()) -> str:
    """A line for each answer that was given, `but` those of these slots."""
    plain, left_out = Plain(draft.book, language), frozenset(but)
    known = ((slot, value) for slot, value in draft.conversation.slots.items() if slot not in left_out)
    return "\n".join(f"· {plain.fact(slot)}: {_value(plain, slot, value)}" for slot, value in known) or NOTHING


def _reason(plain: Plain, sign: str) -> str:
    """`papers_held_by_other=yes`; what has no value, as it stands."""
    slot, _, value = sign.partition("=")
    return f"{plain.fact(slot)}: {_value(plain, slot, Value(value))}" if value else sign.replace("_", " ")


def _value(plain: Plain, slot: str, value: Value) -> str:
    known = plain.book.slots.get(slot)
    if value.name != SKIP and known and known.type in TYPED:
        return str(value)
    return plain.value(slot, value.name)
