"""The stories of the phones of `flows watch`: noted as they happen, played again with each new book."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import msgspec

from bot.adapters.sandbox import Sandbox, Sight
from bot.console.retelling import chat, follows, mirrored
from bot.console.story import Input, Moment, Put, Replay, Speak, Stand, Story, play, replay
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Life, Turn
from bot.engine.outgoing import Answer, Outgoing
from bot.language.model import Book
from bot.runtime.service import Service
from bot.runtime.work import Happened

TRIES, PAUSE_SECONDS = 20, 0.05
KEPT = 300
"""Moments of one story; the first of those that are kept is where it begins."""


class OvertakenError(Exception):
    """The person was quicker: something happened on the phone that the story does not hold yet."""


@dataclass(frozen=True, slots=True)
class Told:
    """`whole`: all that was done. `replay`: what of it holds with the present book, and why not more."""

    whole: Story
    replay: Replay


class Stories:
    """By phone. What is played again goes to the phone, and what follows from it to the world."""

    def __init__(self, service: Service, sandbox: Sandbox) -> None:
        self._service = service
        self._sandbox = sandbox
        self._told: dict[str, Told] = {}

    def of(self, phone: str) -> Told | None:
        """The story of a phone on which something was done."""
        return self._told.get(phone)

    def note(self, phone: str, moment: Moment) -> None:
        """One more turn; a new person begins a new story."""
        told = self._told.get(phone)
        earlier = told.replay.story if told and told.replay.end.id == moment.before.id else ()
        story = (*earlier, moment)[-KEPT:]
        self._told[phone] = Told(story, Replay(story, moment.turn.conversation))

    async def again(self, phone: str, book: Book) -> None:
        """Everything once more, with this book. Buttons that somebody is just pressing stay good."""
        for _ in range(TRIES):
            told = self._told.get(phone)
            if told is None or told.replay.end.life is Life.ERASING:
                return
            try:
                await self._play_again(phone, book, told, told.whole[0].before.epoch)
            except OvertakenError:
                await asyncio.sleep(PAUSE_SECONDS)
            else:
                return

    async def _play_again(self, phone: str, book: Book, told: Told, epoch: int) -> None:
        again = replay(book, told.whole, epoch)
        effects = follows(told.replay.story, again.story)
        staged = again.end

        def change(before: Conversation, now: datetime, _duty: Duty) -> Turn:
            """As if it were just now: who thinks for half an hour about a word is not met by the quiet line."""
            nonlocal staged
            if before != told.replay.end:
                raise OvertakenError
            staged = msgspec.structs.replace(again.end, last_heard=now)
            return Turn(staged, effects)

        await self._service.stage(self._sandbox.name, phone, change)
        played = again._replace(end=staged)
        self._told[phone] = Told(told.whole if again.stopped else again.story, played)
        self._sandbox.restage(phone, chat(book, again.story, self._render, self._sign))

    async def begin(self, phone: str, book: Book, first: Conversation, inputs: Sequence[Input]) -> None:
        """A new story on this phone: these inputs to a conversation like `first`. Raises `UnfitError`."""
        story: list[Moment] = []

        def change(before: Conversation, now: datetime, duty: Duty) -> Turn:
            after = msgspec.structs.replace(first, id=before.id, epoch=before.epoch + 1)
            for what in inputs:
                story.append(Moment(after, what, now, duty, play(book, after, what, now, duty)))
                after = story[-1].turn.conversation
            return Turn(after, follows((), tuple(story)))

        await self._service.stage(self._sandbox.name, phone, change)
        self._told[phone] = Told(tuple(story), Replay(tuple(story), story[-1].turn.conversation))
        self._sandbox.restage(phone, chat(book, tuple(story), self._render, self._sign))

    async def do(self, phone: str, book: Book, what: Input) -> None:
        """One input more that does not come over the phone itself. Raises `UnfitError`."""
        done: list[Moment] = []

        def change(before: Conversation, now: datetime, duty: Duty) -> Turn:
            done.append(Moment(before, what, now, duty, play(book, before, what, now, duty)))
            return done[0].turn

        await self._service.stage(self._sandbox.name, phone, change)
        self.note(phone, done[0])

    async def undo(self, phone: str, book: Book) -> None:
        """As if the last input had not been; what began it all stays. Raises `OvertakenError`."""
        told = self._told.get(phone)
        if told and len(told.replay.story) > 1 and not isinstance(told.replay.story[-1].what, Stand):
            shorter = replace(told, whole=told.replay.story[:-1])
            await self._play_again(phone, book, shorter, told.replay.end.epoch + 1)

    def mirror(self, phone: str, book: Book, language: str) -> list[Sight]:
        """The chat as it would read in another language."""
        told = self._told.get(phone)
        story = mirrored(book, told.replay.story, language) if told else ()
        return chat(book, story, self._render, self._sign)

    def happened(self, phone: str) -> list[Happened]:
        """What was done, where all of it came over the phone from the first word on; else nothing."""
        told = self._told.get(phone)
        story = told.replay.story if told else ()
        events = list(_events(phone, story))
        return events if events and len(events) == len(story) and story[0].before.visit == 0 else []

    # ── the phone ────────────────────────────────────────────────────────────────────────────────────────

    def _render(self, conversation: Conversation, outgoing: Outgoing) -> list[Sight]:
        calls = self._sandbox.render(outgoing, lambda visit, answer: self._sign(conversation, visit, answer))
        return [self._sandbox.sight(call) for call in calls]

    def _sign(self, conversation: Conversation, visit: int, answer: Answer) -> str:
        return self._service.context.buttons.of_person(conversation.id, conversation.epoch)(visit, answer)


def _events(phone: str, story: Story) -> Iterator[Happened]:
    """What came over the phone, or from a volunteer."""
    for before, what, at, duty, turn in story:
        if not isinstance(what, Stand | Put | Speak):
            yield Happened(phone, before, what, at, duty, turn)
