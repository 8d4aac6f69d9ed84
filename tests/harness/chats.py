"""Somebody in a chat with the hotline, a person or a volunteer, who reads everything and presses what they like."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Sequence

from benchmarks import webhooks
from benchmarks.standin import Button, Message
from benchmarks.webhooks import Webhook
from benchmarks.wire import Caller
from tests.harness.conftest import Stage, invite
from tests.harness.ledger import mark

SECONDS = 20.0
UPDATES = itertools.count(50_000_000)


class Chat:
    """One chat; what is written reaches any of the stage's hotlines."""

    def __init__(self, stage: Stage, number: int, locale: str = "en", platform: str = "telegram") -> None:
        self.number = number
        self.locale = locale
        self.platform = platform
        self.address = str(number) if platform == "telegram" else f"U{number:032x}"
        self.messages: list[Message] = []
        self._stage = stage
        self._words = 0
        self._news = asyncio.Event()

    def heard(self, message: Message) -> None:
        """The platform shows a message."""
        self.messages.append(message)
        self._news.set()

    async def say(self, text: str) -> None:
        """Write, and wait for the 200."""
        await self._post(self._text(text))

    async def say_mark(self) -> None:
        """Write the next numbered word, which the ledger knows."""
        self._words += 1
        word = mark(self.number, self._words)
        self._stage.ledger.writes(word)
        await self._post(self._text(word))
        self._stage.ledger.accept(word)

    async def press(self, button: Button) -> None:
        """Press, and wait for the 200."""
        await self._post(self._press(button.token))

    def _text(self, text: str) -> Webhook:
        update = next(UPDATES)
        if self.platform == "telegram":
            return webhooks.telegram_text(update, self.number, text, self.locale)
        return webhooks.line(webhooks.line_text(update, self.address, self._token(update), text))

    def _press(self, data: str) -> Webhook:
        update = next(UPDATES)
        if self.platform == "telegram":
            return webhooks.telegram_press(update, self.number, data, self.locale)
        return webhooks.line(webhooks.line_press(update, self.address, self._token(update), data))

    def _token(self, update: int) -> str:
        token = f"reply-{update}"
        self._stage.standin.give_token(token, self.address)
        return token

    async def _post(self, webhook: Webhook) -> None:
        await self._stage.crowd.deliver(webhook, self._callers())

    def _callers(self) -> Sequence[Caller]:
        return [hotline.caller for hotline in self._stage.hotlines]

    async def sees(self, act: str, since: int = 0, seconds: float = SECONDS) -> tuple[Message, Button]:
        """Wait for a message after the `since`-th that has a button for `act`; tokens name their act."""
        async with asyncio.timeout(seconds):
            while True:
                for message in self.messages[since:]:
                    for button in message.buttons:
                        if f".{act}." in button.token:
                            return message, button
                self._news.clear()
                await self._news.wait()

    async def reads(self, since: int) -> None:
        """Wait for any message after the `since`-th."""
        async with asyncio.timeout(SECONDS):
            while len(self.messages) <= since:
                self._news.clear()
                await self._news.wait()

    def count(self, act: str, since: int) -> int:
        """How many messages after the `since`-th have a button for `act`."""
        return sum(any(f".{act}." in button.token for button in each.buttons) for each in self.messages[since:])


class Chats:
    """All chats of a stage by their address: each message comes to its own, and to the ledger."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._chats: dict[str, Chat] = {}
        stage.standin.hear = self._hear

    def _hear(self, message: Message) -> None:
        self._stage.ledger.heard(message)
        if message.chat in self._chats:
            self._chats[message.chat].heard(message)

    def add(self, number: int, locale: str = "en", platform: str = "telegram") -> Chat:
        """Somebody new."""
        chat = Chat(self._stage, number, locale, platform)
        self._chats[chat.address] = chat
        return chat

    async def volunteer(self, number: int, language: str = "en") -> Chat:
        """A new volunteer, who joins and comes on duty."""
        chat = self.add(number, language)
        await chat.say(f"/start {await invite(self._stage.hotlines[0].environment, 'V', language)}")
        await chat.reads(0)
        await chat.say("/on")
        await chat.reads(1)
        return chat
