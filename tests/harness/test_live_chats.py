"""Live chats over two workers, either of which may be killed: each word passes once and in order, both ways."""

from __future__ import annotations

import asyncio
import random

from tests.harness.amounts import amounts
from tests.harness.chats import Chat, Chats
from tests.harness.conftest import Stage

PAIRS = 4
"""Half of the people are on LINE."""
KILLS = 6


async def _live(chats: Chats, number: int) -> tuple[Chat, Chat]:
    """Somebody who asked for a human, and the volunteer who accepted; their marks are too short for a phone number."""
    volunteer = await chats.volunteer(50 + number)
    person = chats.add(2_000 + number, platform=("telegram", "line")[number % 2])
    await person.say("🙂")
    _, human = await person.sees("_human")
    await person.press(human)
    _, accept = await volunteer.sees("accept")
    await volunteer.press(accept)
    await volunteer.sees("close")
    return person, volunteer


async def _write(chat: Chat, words: int) -> None:
    for _ in range(words):
        await chat.say_mark()
        await asyncio.sleep(0.02)


async def talk(stage: Stage, words: int, kills: int) -> None:
    """Both sides of all chats write at once."""
    chance, chats = random.Random(words), Chats(stage)
    pairs = [await _live(chats, number) for number in range(PAIRS)]
    writing = asyncio.gather(*(_write(chat, words) for pair in pairs for chat in pair))
    for _ in range(kills):
        await asyncio.sleep(0.2 + 0.2 * chance.random())
        hotline = chance.choice(stage.hotlines)
        await hotline.kill()
        await stage.restarted(hotline)
    await writing
    await stage.settled()


@amounts("words", 40, 1_000, seconds=120)
async def test_words_of_live_chats_pass_once_and_in_order(stage_on, tell, words: int) -> None:
    async with stage_on("postgresql") as stage:
        await stage.hotline()
        await stage.hotline()
        await talk(stage, words, KILLS * words // 40)
        tell(f"{PAIRS} chats, {KILLS * words // 40} kills, {stage.ledger}")
        assert stage.ledger.findings() == []


async def test_words_of_live_chats_pass_once_and_in_order_on_sqlite(stage_on) -> None:
    async with stage_on("sqlite") as stage:
        await stage.hotline()
        await talk(stage, 20, 2)
        assert stage.ledger.findings() == []
