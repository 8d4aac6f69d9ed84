"""All names of a book that a transcript may use, so that a misspelt one is told with the nearest."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from bot.adapters import limits
from bot.language.model import Book, FollowUp, Hand, Menu

ENGINE_WORDS = "hotline-words"
"""The message whose labels are the buttons that stand below every question, unwritten."""
COVER_QUESTION, HOURS = "hotline-cover_question", "hotline-hours"
"""The cover's own question, with its answers."""
DESK_WORDS, SAFETY = "desk-words", "desk-safety"
ALARMS = ("danger", "self_harm", "child")
"""Kinds of phrases that volunteers are told of."""
ANY_QUEUE = "any"
SKIP = "skip"


@dataclass(frozen=True)
class Vocabulary:
    """The names, each kind by itself."""

    messages: Collection[str]
    answers: Collection[str]
    desk_answers: Collection[str]
    """What volunteers can press."""
    steps: Collection[str]
    """As `flow-step`."""
    slots: Mapping[str, Collection[str]]
    """With their values; those of typed ones are free."""
    queues: Collection[str]
    flags: Collection[str]
    indicators: Collection[str]
    languages: Collection[str]
    platforms: Collection[str]
    countries: Collection[str]


def vocabulary(book: Book) -> Vocabulary:
    """The names of this book."""
    messages = book.words.messages
    return Vocabulary(
        messages=messages,
        answers=dict.fromkeys(_answers(book)),
        desk_answers=(*messages.get(DESK_WORDS, ()), *_of_cards(book)),
        steps=[f"{flow.name}-{step}" for flow in book.flows.values() for step in flow.steps],
        slots={name: slot.values for name, slot in book.slots.items()} | {"country": tuple(book.emergency)},
        queues=dict.fromkeys(
            (*(step.queue for flow in book.flows.values() for step in flow.steps.values()
               if isinstance(step, Hand | FollowUp)), ANY_QUEUE)
        ),
        flags=(*messages.get(SAFETY, ()), *ALARMS),
        indicators=book.indicators,
        languages=book.words.languages,
        platforms=tuple(limits.ALL),
        countries=tuple(book.emergency),
    )  # fmt: skip


def _answers(book: Book) -> Iterator[str]:
    """What can be pressed somewhere, the engine's own without their underscore."""
    for each in (book, book.cover) if book.cover else (book,):
        for slot in each.slots.values():
            yield from slot.values
        for flow in each.flows.values():
            yield from (answer for step in flow.steps.values() if isinstance(step, Menu) for answer in step.answers)
    for message in (COVER_QUESTION, HOURS):
        yield from book.words.messages.get(message, ())
    yield SKIP
    yield from book.emergency
    yield from book.words.languages
    yield from book.words.messages.get(ENGINE_WORDS, ())
    yield from (f"lang_{language}" for language in book.words.languages)
    yield from (f"card:{card.name}:{answer}" for card in book.cards.values() for answer in (*card.answers, SKIP))


def _of_cards(book: Book) -> Iterator[str]:
    """Cards to send, and their topics."""
    yield from (f"card:{name}" for name in book.cards)
    yield from dict.fromkeys(f"topic:{card.topic}" for card in book.cards.values())
