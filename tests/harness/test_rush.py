"""A rush over two workers: everybody who asks for a human gets one volunteer, or the truth; nobody holds too much."""

from __future__ import annotations

import asyncio
import random
import shutil
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from benchmarks.standin import Button, Message
from bot.app import opened
from bot.runtime.invitations import invite
from bot.runtime.roster import Profile
from bot.settings import read
from bot.world import RealWorld
from storage.database import Database, open_database
from tests.harness.amounts import amounts
from tests.harness.chats import Chat, Chats
from tests.harness.conftest import Stage

CHATS = 2
ONE_FOR = 10
"""People to one volunteer."""
DESK = f"""
format: 1
limits: {{chats: {CHATS}}}
tiers:
  - {{ask: speaking, together: 3, for: 3 s}}
  - {{ask: everybody, for: 3 s}}
queues: {{any: {{}}}}
"""
LIVE, NOBODY = "From here on a person", "I have to be honest"


@pytest.fixture
def rush(marks: Path, tmp_path: Path) -> Path:
    """The content of the harnesses, with a desk whose times are short."""
    shutil.copytree(marks, tmp_path / "rush")
    (tmp_path / "rush" / "flows" / "desk.yaml").write_text(DESK)
    return tmp_path / "rush"


async def desk(stage: Stage, chats: Chats, many: int) -> list[Chat]:
    """So many volunteers on both platforms, on duty. They are invited in one go: a command for each takes a second."""
    world = RealWorld()
    async with opened(read(stage.hotlines[0].environment, Path("none")), world) as parts:
        codes = [
            (await invite(parts.database, parts.keyring, world, Profile(f"V{number}"))).telegram_start
            for number in range(many)
        ]
    found = []
    for number, code in enumerate(codes):
        platform = ("telegram", "line")[number % 2]
        chat = chats.add(1_000 + number, platform=platform)
        await chat.say(f"/start {code}" if platform == "telegram" else code)
        await chat.reads(0)
        await chat.say("/on")
        await chat.reads(1)
        found.append(chat)
    return found


def button(message: Message, act: str) -> Button | None:
    return next((each for each in message.buttons if f".{act}." in each.token), None)


async def answer_offers(volunteer: Chat, chance: random.Random) -> None:
    """Accept nearly everything, at once or a moment later, until cancelled."""
    read_so_far = 0
    while True:
        await volunteer.reads(read_so_far)
        message = volunteer.messages[read_so_far]
        read_so_far += 1
        pressed = button(message, "decline" if chance.random() < 0.2 else "accept")
        if pressed:
            await asyncio.sleep(0.2 * chance.random())
            await volunteer.press(pressed)


async def ask(person: Chat, after: float) -> None:
    """Say hello, and ask for a human."""
    await asyncio.sleep(after)
    await person.say("🙂")
    _, human = await person.sees("_human", seconds=60.0)
    await person.press(human)


async def holders(url: str) -> list[tuple[str, str | None]]:
    """Where each conversation's handoff stands, and who has it."""

    def rows(connection: Connection) -> list[tuple[str, str | None]]:
        found = connection.execute(text("SELECT handoff, holder FROM conversations"))
        return [(row[0], row[1]) for row in found]

    database: Database = await open_database(url)
    try:
        return await database.read(rows)
    finally:
        await database.close()


def told(person: Chat, words: str) -> int:
    return sum(words in message.text for message in person.messages)


async def answered(people: list[Chat], seconds: float) -> None:
    """Until everybody has a human, or has heard the truth."""
    async with asyncio.timeout(seconds):
        while not all(told(person, LIVE) or told(person, NOBODY) for person in people):
            await asyncio.sleep(0.2)


@amounts("many", 20, 200, seconds=240)
async def test_everybody_in_a_rush_gets_one_volunteer_or_the_truth_though_a_worker_is_killed(
    stage_on, tell, rush: Path, many: int
) -> None:
    chance, within = random.Random(many), 60.0 if many >= 200 else 2.0
    async with stage_on("postgresql", content=rush) as stage:
        await stage.hotline()
        await stage.hotline()
        chats = Chats(stage)
        volunteers = await desk(stage, chats, many // ONE_FOR)
        people = [chats.add(10_000 + number, platform=("telegram", "line")[number % 2]) for number in range(many)]
        answering = [asyncio.create_task(answer_offers(volunteer, random.Random(number)))
                     for number, volunteer in enumerate(volunteers)]  # fmt: skip
        asking = asyncio.gather(*(ask(person, within * chance.random()) for person in people))
        await asyncio.sleep(within / 2)
        await stage.hotlines[0].kill()
        await stage.restarted(stage.hotlines[0])
        await asking
        await answered(people, within + 60.0)
        await stage.settled()
        for task in answering:
            task.cancel()
        await asyncio.gather(*answering, return_exceptions=True)
        standing = await holders(stage.url)
        held = Counter(holder for _, holder in standing if holder)
        live = [person for person in people if told(person, LIVE)]
        headers = sum(volunteer.count("close", 0) for volunteer in volunteers)
        tell(f"{many} people, {len(volunteers)} volunteers: {len(live)} live, {many - len(live)} told the truth")
        assert max(held.values(), default=0) <= CHATS
        assert 0 < sum(held.values()) == len(live) <= len(volunteers) * CHATS
        assert headers >= len(live)  # a message to Telegram may come twice where a worker is killed, never too few
        assert Counter(where for where, _ in standing) == {"live": len(live), "offered": many - len(live)}
        assert all(told(person, LIVE) <= 1 or person.platform == "telegram" for person in people)
