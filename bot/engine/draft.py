"""One turn while it is being made: the conversation as it changes, and the effects as they collect.

A `Draft` lives inside one call of `advance` and never leaves it, so `advance` stays pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

import msgspec

from bot.engine.duty import Duty, Volunteer
from bot.engine.facts import Facts
from bot.engine.model import Conversation, Cover, Effect, Missing, Place, Show, Turn, Value, Visited
from bot.engine.outgoing import Answer, Outgoing, Part, Translation, Words
from bot.language.model import SOURCE_LANGUAGE, Book, Step


class Draft:
    """The book, the moment and the desk; the conversation; what was said to the person so far."""

    def __init__(self, book: Book, conversation: Conversation, now: datetime, duty: Duty) -> None:
        self.book = book
        self.now = now
        self.duty = duty
        self.conversation = conversation
        self.effects: list[Effect] = []
        self.parts: list[Part] = []
        self.visited: list[Visited] = []
        self.urgent = False
        self.walked = 0
        """Steps in this turn."""
        self.also: tuple[str, ...] = ()
        """Answers of the engine's own that stand for once below the next question."""
        self.contradicted = False
        """An answer is another than before, of a fact that does not change by itself."""

    # ── the conversation ─────────────────────────────────────────────────────────────────────────────────

    def set(self, **changes: Any) -> None:
        """Replace fields of the conversation."""
        self.conversation = msgspec.structs.replace(self.conversation, **changes)

    def set_slot(self, name: str, value: Value | None) -> None:
        """Set a slot, or unset it."""
        slots = dict(self.conversation.slots)
        if value is None:
            slots.pop(name, None)
        else:
            slots[name] = value
        self.set(slots=slots)

    @property
    def language(self) -> str:
        """The language we write in."""
        return self.conversation.language or SOURCE_LANGUAGE

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages on offer: the operator's, else all of the book."""
        words = self.book.words.languages
        return tuple(language for language in self.duty.languages if language in words) or words

    @property
    def step(self) -> Step | None:
        """Where the script stands; None where it does not, or a newer book has no such step."""
        place = self.conversation.place
        return self.book.step(*place[-1]) if place else None

    def visit(self, place: Place, way: str = "") -> None:
        """Note that the script went through this step, by this way of it."""
        self.visited.append(Visited(*place[-1], way))

    def volunteer(self, volunteer: str | None) -> Volunteer | None:
        """What the desk knows of a volunteer."""
        return next((each for each in self.duty.volunteers if each.id == volunteer), None)

    # ── words ────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def args(self) -> Facts:
        """The slots and what is built in, as variables of the wording."""
        return Facts(self.book, self.conversation)

    def text(self, message: str, language: str | None = None, /, **more: str | float) -> str:
        """A message in the person's language (or another), falling back where it is missing."""
        wanted = language or self.language
        worded = self.book.words.text(wanted, message, {**self.args, **more} if more else self.args)
        return self._noted(worded.text, message, wanted) if worded.missing else worded.text

    def label(self, message: str, answer: str, language: str | None = None) -> str:
        """The label of one answer of a message."""
        wanted = language or self.language
        worded = self.book.words.label(wanted, message, answer, self.args)
        return self._noted(worded.text, f"{message}.{answer}", wanted) if worded.missing else worded.text

    def labels(self, message: str, answers: tuple[str, ...]) -> Sequence[str]:
        """The labels of several answers of a message."""
        fixed = self.book.words.labels(self.language, message, answers)
        return fixed if fixed is not None else [self.label(message, answer) for answer in answers]

    def _noted(self, text: str, message: str, language: str) -> str:
        self.effects.append(Missing(message, language))
        return text

    def say(self, message: str, **more: str | float) -> None:
        """One more bubble to the person."""
        text = self.text(message, **more)
        if text:
            self.parts.append(Words(text, message))

    # ── effects ──────────────────────────────────────────────────────────────────────────────────────────

    def add(self, *effects: Effect) -> None:
        """Effects, in order."""
        self.effects.extend(effects)

    def show(
        self,
        answers: tuple[Answer, ...] = (),
        *,
        page: int = 0,
        now: bool = False,
        author: str = "",
        translation: Translation | None = None,
    ) -> None:
        """Show what was said so far, with these buttons below it.

        While it is quiet it waits, and while hidden it is never shown, unless `now`: the neutral line itself.
        """
        if self.conversation.cover is Cover.HIDDEN and not now:
            self.parts.clear()
        if not self.parts:
            return
        outgoing = Outgoing(
            parts=tuple(self.parts),
            answers=answers,
            visit=self.conversation.visit,
            urgent=self.urgent,
            language=self.language,
            page=page,
            more=self.label("hotline-words", "more") if len(answers) > MOST_ANSWERS_UNPAGED else "",
            translation=translation,
        )
        self.parts.clear()
        self.add(Show(outgoing, hold=self.conversation.cover is Cover.QUIET and not now, author=author))

    def waits(self) -> bool:
        """Whether something is held back for when the person returns."""
        return any(isinstance(effect, Show) and effect.hold for effect in self.effects)

    def turn(self) -> Turn:
        """The turn as it stands."""
        return Turn(self.conversation, tuple(self.effects), tuple(self.visited))


MOST_ANSWERS_UNPAGED = 13  # the fewest buttons that a platform shows at once (LINE's quick replies)
