"""Two volunteers accept in the same moment, each at another worker: one has the chat, and both are told the truth."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import random
import shutil
from pathlib import Path

import pytest

from benchmarks import webhooks
from benchmarks.standin import Button, Message
from benchmarks.wire import Caller
from tests.harness.amounts import amounts
from tests.harness.conftest import Stage, invite

LANGUAGES = ("en", "ja", "th", "vi", "id", "km", "my", "ne")
"""One desk of two volunteers each: who speaks the language is asked. The words are English in all of them."""
SECONDS = 20.0
UPDATES = itertools.count(50_000_000)


class Chat:
    """Somebody on Telegram, a person or a volunteer, who reads everything and presses what they like."""

    def __init__(self, number: int, locale: str, callers: list[Caller]) -> None:
        self.number = number
        self.locale = locale
        self.callers = callers
        self.messages: list[Message] = []
        self._news = asyncio.Event()

    def heard(self, message: Message) -> None:
        """The platform shows a message."""
        self.messages.append(message)
        self._news.set()

    async def say(self, text: str) -> None:
        """Write, and wait for the 200."""
        await self._post(webhooks.telegram_text(next(UPDATES), self.number, text, self.locale))

    async def press(self, button: Button) -> None:
        """Press, and wait for the 200."""
        await self._post(webhooks.telegram_press(next(UPDATES), self.number, button.token, self.locale))

    async def _post(self, webhook: webhooks.Webhook) -> None:
        assert await random.choice(self.callers).post(*webhook) == 200

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


class Desk:
    """Two volunteers who speak one language, and the people who ask for them."""

    def __init__(self, stage: Stage, number: int, language: str) -> None:
        self.stage = stage
        self.language = language
        self.chats: dict[str, Chat] = {}
        self.first, self.second = self.chat(1_000 + 2 * number), self.chat(1_001 + 2 * number)
        self._people = itertools.count(100_000 * (number + 1))

    def chat(self, number: int) -> Chat:
        """Somebody new."""
        chat = Chat(number, self.language, [hotline.caller for hotline in self.stage.hotlines])
        self.chats[str(number)] = chat
        return chat

    async def open(self) -> None:
        """Both volunteers join and come on duty."""
        for volunteer in (self.first, self.second):
            await volunteer.say(f"/start {await invite(self.stage.hotlines[0].environment, 'V', self.language)}")
            await volunteer.reads(0)
            await volunteer.say("/on")
            await volunteer.reads(1)

    async def round(self) -> int:
        """Somebody asks for a human, both accept; how many of them have the chat. The chat is closed afterwards."""
        person = self.chat(next(self._people))
        await person.say("🙂")
        _, human = await person.sees("_human")
        both = [(volunteer, len(volunteer.messages)) for volunteer in (self.first, self.second)]
        await person.press(human)
        offers = [(volunteer, await volunteer.sees("accept", since)) for volunteer, since in both]
        both = [(volunteer, len(volunteer.messages)) for volunteer in (self.first, self.second)]
        await asyncio.gather(*(volunteer.press(button) for volunteer, (_, button) in offers))
        await asyncio.gather(*(volunteer.reads(since) for volunteer, since in both))
        for volunteer, since in both:
            if volunteer.count("close", since):
                await self.close(volunteer, since)
        return sum(volunteer.count("close", since) for volunteer, since in both)

    async def close(self, volunteer: Chat, since: int) -> None:
        """The chat ends with an outcome, if it is this volunteer's."""
        _, close = await volunteer.sees("close", since)
        await volunteer.press(close)
        with contextlib.suppress(TimeoutError):
            _, helped = await volunteer.sees("helped", since, 2.0)
            since = len(volunteer.messages)
            await volunteer.press(helped)
            await volunteer.reads(since)


@pytest.fixture
def tongues(marks: Path, tmp_path: Path) -> Path:
    """A content folder in eight languages."""
    shutil.copytree(marks, tmp_path / "tongues")
    for language in LANGUAGES:
        english = marks / "translations" / "en"
        shutil.copytree(english, tmp_path / "tongues" / "translations" / language, dirs_exist_ok=True)
    return tmp_path / "tongues"


async def rounds(stage: Stage, many: int, *planted: str) -> list[int]:
    """How many had the chat, in each of so many rounds."""
    await stage.hotline(*planted)
    await stage.hotline(*planted)
    desks = [Desk(stage, number, language) for number, language in enumerate(LANGUAGES)]

    def hear(message: Message) -> None:
        for desk in desks:
            if message.chat in desk.chats:
                desk.chats[message.chat].heard(message)

    stage.standin.hear = hear
    await asyncio.gather(*(desk.open() for desk in desks))

    async def rounds_of(desk: Desk, many: int) -> list[int]:
        return [await desk.round() for _ in range(many)]

    found = await asyncio.gather(*(rounds_of(desk, -(-many // len(desks))) for desk in desks))
    return list(itertools.chain.from_iterable(found))


@amounts("many", 1_000, 10_000)
async def test_of_two_who_accept_in_the_same_moment_one_has_the_chat(stage_on, tell, tongues: Path, many: int) -> None:
    async with stage_on("postgresql", content=tongues) as stage:
        found = await rounds(stage, many)
        tell(f"{len(found)} rounds")
        assert found == [1] * len(found)


async def test_a_chat_that_two_may_have_is_caught(stage_on, tongues: Path) -> None:
    async with stage_on("postgresql", content=tongues) as stage:
        assert 2 in await rounds(stage, 16, "two_may_accept")
