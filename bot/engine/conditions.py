"""Whether a `when` of a branch holds, and how urgent what a conversation knows is."""

from __future__ import annotations

from bot.engine import assessment
from bot.engine.assessment import ANY_CHILD, SKIP, facts_of
from bot.engine.handoff import Urgency
from bot.engine.model import Conversation, Value
from bot.language.model import Book, Condition


def holds(book: Book, conversation: Conversation, condition: Condition) -> bool:
    """Whether every test holds; an unset slot never matches, not even a `not`."""
    return all(assessment.holds(test, fact(book, conversation, test.slot)) for test in condition.tests)


def urgency(book: Book, conversation: Conversation) -> Urgency:
    """The worst level of which one sign is there: what was answered, or typed."""
    return assessment.urgency(book, facts_of(conversation))


def is_immediate(book: Book, conversation: Conversation) -> bool:
    """Whether it is as urgent as can be; cheaper than `urgency`, for it is asked at every answer."""
    return assessment.is_at(book, facts_of(conversation), Urgency.IMMEDIATE)


def is_child(book: Book, conversation: Conversation) -> bool:
    """Whether it may be a child: by an age that was told, or by how it sounds."""
    return assessment.is_child(book, facts_of(conversation))


def reasons(book: Book, conversation: Conversation) -> tuple[str, ...]:
    """What makes it so urgent; for the volunteer, never for the person."""
    return assessment.assess(book, facts_of(conversation)).reasons


def fact(book: Book, conversation: Conversation, slot: str) -> Value | None:
    """What is known of a slot, or of what is built in; None where nothing is."""
    match slot:
        case "urgency":
            return Value(urgency(book, conversation).value)
        case "language":
            return Value(conversation.language) if conversation.language else None
        case "platform":
            return Value(conversation.platform)
        case "age" if "child" in conversation.said:
            told = _fitting(book, conversation, slot)
            return ANY_CHILD if told is None or told.name == SKIP else told
        case _:
            return _fitting(book, conversation, slot)


def _fitting(book: Book, conversation: Conversation, slot: str) -> Value | None:
    value = conversation.slots.get(slot)
    return value if value is not None and fits(book, slot, value) else None


def fits(book: Book, slot: str, value: Value) -> bool:
    """Whether this book still knows the answer; one that a newer book took away counts as not given."""
    known = book.slots.get(slot)
    return known is None or not known.values or value.name in (*known.values, SKIP)
