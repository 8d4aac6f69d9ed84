"""Whether a `when` holds, and how urgent what we know is."""

from __future__ import annotations

from bot.engine.model import Conversation, Urgency, Value
from bot.language.model import URGENCIES, Book, Condition, Test

SAID_IMMEDIATE = ("danger", "self_harm")
"""Kinds of typed phrases of which one is enough for `immediate`."""


def holds(book: Book, conversation: Conversation, condition: Condition) -> bool:
    """Whether every test holds; an unset slot never matches, not even a `not`."""
    return all(_test(test, _value(book, conversation, test.slot)) for test in condition.tests)


def urgency(book: Book, conversation: Conversation) -> Urgency:
    """The worst level of which one sign is there: what was answered, or typed."""
    if any(kind in SAID_IMMEDIATE for kind in conversation.said):
        return Urgency.IMMEDIATE
    for level in reversed(URGENCIES):
        if any(_by_slots(conversation, sign) for sign in book.urgency.get(level, ())):
            return Urgency(level)
    return Urgency.NONE


def reasons(book: Book, conversation: Conversation) -> tuple[str, ...]:
    """The signs behind the urgency, as `slot=value` and kinds of phrases; for the volunteer, never for the person."""
    level = urgency(book, conversation)
    signs = [
        f"{test.slot}={conversation.slots[test.slot].name}"
        for sign in book.urgency.get(level, ())
        if _by_slots(conversation, sign)
        for test in sign.tests
        if test.slot in conversation.slots
    ]
    return (*(kind for kind in conversation.said if kind in SAID_IMMEDIATE), *dict.fromkeys(signs))


def _by_slots(conversation: Conversation, condition: Condition) -> bool:
    return all(_test(test, _known(conversation, test.slot)) for test in condition.tests)


def _known(conversation: Conversation, slot: str) -> Value | None:
    """A slot's value; an age that nobody told is a child's where the words sound like one (in doubt, a child)."""
    value = conversation.slots.get(slot)
    if slot == "age" and "child" in conversation.said and (value is None or value.name == "skip"):
        return Value("teen")
    return value


def _value(book: Book, conversation: Conversation, slot: str) -> Value | None:
    match slot:
        case "urgency":
            return Value(urgency(book, conversation).value)
        case "language":
            return Value(conversation.language) if conversation.language else None
        case "platform":
            return Value(conversation.platform)
        case _:
            return _known(conversation, slot)


def _test(test: Test, value: Value | None) -> bool:
    if value is None:
        return False
    if test.region is not None:
        return value.region == test.region
    if test.over is not None or test.under is not None:
        return _between(test, value.number)
    found = value.name in test.any_of or (value.country is not None and value.country in test.any_of)
    return found is not test.negated


def _between(test: Test, number: float | None) -> bool:
    if number is None:
        return False
    return (test.over is None or number > test.over) and (test.under is None or number < test.under)
