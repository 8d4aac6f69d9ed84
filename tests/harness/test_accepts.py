"""Two volunteers accept in the same moment, each at another worker: one has the chat, and both are told the truth."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import shutil
from pathlib import Path

import pytest

from tests.harness.amounts import amounts
from tests.harness.chats import Chat, Chats
from tests.harness.conftest import Stage

LANGUAGES = ("en", "ja", "th", "vi", "id", "km")
"""One desk of two volunteers each: who speaks the language is asked. The words are English in all of them."""


class Desk:
    """Two volunteers who speak one language, and the people who ask for them."""

    def __init__(self, chats: Chats, number: int, language: str) -> None:
        self._chats = chats
        self._number = number
        self._language = language
        self._people = itertools.count(100_000 * (number + 1))

    async def open(self) -> None:
        """Both volunteers join and come on duty."""
        self.first = await self._chats.volunteer(1_000 + 2 * self._number, self._language)
        self.second = await self._chats.volunteer(1_001 + 2 * self._number, self._language)

    async def round(self) -> int:
        """Somebody asks for a human, both accept; how many of them have the chat. The chat is closed afterwards."""
        person = self._chats.add(next(self._people), self._language)
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
    """A content folder in all of these languages."""
    shutil.copytree(marks, tmp_path / "tongues")
    for language in LANGUAGES:
        english = marks / "translations" / "en"
        shutil.copytree(english, tmp_path / "tongues" / "translations" / language, dirs_exist_ok=True)
    return tmp_path / "tongues"


async def rounds(stage: Stage, many: int, *planted: str, languages: tuple[str, ...] = LANGUAGES) -> list[int]:
    """How many had the chat, in each of so many rounds."""
    await stage.hotline("welcomes_crowds", *planted)
    await stage.hotline("welcomes_crowds", *planted)
    chats = Chats(stage)
    desks = [Desk(chats, number, language) for number, language in enumerate(languages)]
    await asyncio.gather(*(desk.open() for desk in desks))

    async def rounds_of(desk: Desk, many: int) -> list[int]:
        found = []
        while len(found) < many and found[-1:] in ([], [1]):  # a desk where two had a chat is no desk any more
            found.append(await desk.round())
        return found

    found = await asyncio.gather(*(rounds_of(desk, -(-many // len(desks))) for desk in desks))
    return list(itertools.chain.from_iterable(found))


@amounts("many", 1_000, 10_000, seconds=400)
async def test_of_two_who_accept_in_the_same_moment_one_has_the_chat(stage_on, tell, tongues: Path, many: int) -> None:
    async with stage_on("postgresql", content=tongues) as stage:
        found = await rounds(stage, many)
        tell(f"{len(found)} rounds")
        assert found == [1] * len(found)


async def test_a_chat_that_two_may_have_is_caught(stage_on, tongues: Path) -> None:
    async with stage_on("postgresql", content=tongues) as stage:
        assert 2 in await rounds(stage, 8, "two_may_accept", languages=("en", "th"))
