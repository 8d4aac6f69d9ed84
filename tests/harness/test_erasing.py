"""*Forget me* while the process dies between any two writes, and while everybody else talks: nothing of it is left."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import make_url

from benchmarks import databases
from benchmarks.standin import Button
from tests.harness.amounts import on_each
from tests.harness.chats import Chat, Chats
from tests.harness.conftest import Stage
from tests.harness.nursery import Hatched

EMPTY = ("conversations", "deliveries", "events", "messages", "notes", "sent_ids", "timers")
SECONDS = 120.0
FIRST = 30_000
TRANSACTION = 35
"""Statements until *forget me* is answered; the short run dies at some of them, the long one at each and beyond."""


async def about_to(stage: Stage, chats: Chats, number: int) -> tuple[Chat, Button]:
    """Somebody who wrote a word that nobody else writes, and is asked whether all shall be forgotten."""
    chat = chats.add(FIRST + number)
    await chat.say(f"canary-{chat.number}")
    await chat.reads(0)
    await chat.say("forget me")
    _, yes = await chat.sees("_forget_yes")
    return chat, yes


async def still(stage: Stage) -> None:
    """Until everything sent is marked."""
    while await databases.left(stage.url):
        await asyncio.sleep(0.02)


async def keys(url: str) -> set[str]:
    """The wrapped keys of all conversations, in hexadecimal."""
    system = "id NOT IN ('lookup', 'buttons', 'desk')"
    hexadecimal = "hex(wrapped)" if url.startswith("sqlite") else "upper(encode(wrapped, 'hex'))"
    found = await databases.texts(url, f"SELECT {hexadecimal} FROM keys WHERE {system}")
    return set(found)


async def purged(stage: Stage) -> None:
    """Their ten minutes are over; everybody who asked for it is gone."""
    await databases.change(stage.url, "UPDATE timers SET due = 0 WHERE kind = 'purge'")
    until = time.monotonic() + SECONDS
    while left := await databases.count(stage.url, "SELECT count(*) FROM conversations WHERE life = 'erasing'"):
        assert time.monotonic() < until, f"{left} conversations are still there"
        await asyncio.sleep(0.05)


def traces(folders: Iterable[Path], wanted: Iterable[str], words: bytes) -> int:
    """How many of the keys, and of the words, stand in the files."""
    raw = b"".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())
    return sum(bytes.fromhex(key) in raw for key in wanted) + raw.count(words)


def folders_of(stage: Stage, request: object) -> list[Path]:
    url = make_url(stage.url)
    if url.get_backend_name() == "sqlite":
        return [Path(url.database or "").parent]
    postgres = request.getfixturevalue("postgres")  # type: ignore[attr-defined]
    identity = postgres.psql(f"SELECT oid FROM pg_database WHERE datname = '{url.database}'").strip()
    return [postgres.folder / "base" / identity]


async def found(stage: Stage, request: object, destroyed: set[str]) -> int:
    """How many traces of them the files hold now."""
    if not stage.url.startswith("sqlite"):
        await databases.change(stage.url, "CHECKPOINT")
    return traces(folders_of(stage, request), destroyed, b"canary-")


async def clean(stage: Stage, request: object, destroyed: set[str]) -> None:
    """Wait until the files are rid of the destroyed keys. No word ever stood there."""
    until = time.monotonic() + SECONDS
    while left := await found(stage, request, destroyed):
        assert time.monotonic() < until, f"{left} traces of {len(destroyed)} keys are still in the files"
        await asyncio.sleep(0.5)


async def _dies(stage: Stage, hotline: Hatched, chats: Chats, place: int) -> Chat:
    """It dies at the `place`-th statement after the yes, and is there again ten seconds later."""
    chat, yes = await about_to(stage, chats, place)
    await still(stage)
    hotline.trap.set(place)
    pressing = asyncio.create_task(chat.press(yes))
    await hotline.ended()
    hotline.trap.set(0)
    await stage.restarted(hotline, later=True)
    await pressing
    return chat


@on_each("places", {"sqlite": 5, "postgresql": 3}, 200, seconds=100)
async def test_a_crash_between_any_two_writes_leaves_nothing_of_whoever_was_forgotten(
    stage_on, tell, request, database: str, places: int
) -> None:
    async with stage_on(database) as stage:
        hotline, chats = await stage.hotline("die_at_statement"), Chats(stage)
        destroyed: set[str] = set()
        there: list[tuple[Chat, int]] = []
        for number in range(places):
            chat = await _dies(stage, hotline, chats, 1 + number * max(1, TRANSACTION // places))
            destroyed |= await keys(stage.url)
            there.append((chat, len(chat.messages)))
        await still(stage)
        await purged(stage)
        await still(stage)
        for table in EMPTY:
            assert await databases.count(stage.url, f"SELECT count(*) FROM {table}") == 0, table
        assert await databases.count(stage.url, "SELECT count(*) FROM keys") == 3
        assert await databases.count(stage.url, "SELECT count(*) FROM erased") == places
        await clean(stage, request, destroyed)
        for chat, _ in there:
            asked = next(number for number, each in enumerate(chat.messages) if "_forget_yes" in str(each.buttons))
            assert {(chat.address, each.ref) for each in chat.messages[: asked + 1]} <= stage.standin.deleted
            farewells = [each.text for each in chat.messages[asked + 1 :]]
            assert farewells, "whoever asks to be forgotten hears that it is done"
            assert len(set(farewells)) == 1
        tell(f"{places} crashes, {len(destroyed)} keys destroyed, {len(stage.standin.deleted)} messages deleted")


@on_each("kills", {"sqlite": 2, "postgresql": 2}, 200, seconds=240)
async def test_forgetting_under_load_and_kill_9_leaves_nothing_and_disturbs_nobody(
    stage_on, tell, request, database: str, kills: int
) -> None:
    async with stage_on(database) as stage:
        chance = random.Random(kills)
        hotline = await stage.hotline()
        chats = Chats(stage)
        async with stage.talk(25, 0.4):
            asked = [await about_to(stage, chats, number) for number in range(4 * kills)]
            destroyed = await keys(stage.url)
            pressing = [asyncio.create_task(chat.press(yes)) for chat, yes in asked]
            for _ in range(kills):
                await asyncio.sleep(0.05 + 0.2 * chance.random())
                await hotline.kill()
                await stage.restarted(hotline)
            await asyncio.gather(*pressing)
        assert await found(stage, request, destroyed) >= len(destroyed), "the search finds what is there"
        await purged(stage)
        destroyed -= await keys(stage.url)
        assert len(destroyed) == 4 * kills
        await clean(stage, request, destroyed)
        tell(f"{kills} kills, {len(asked)} forgotten, {stage.ledger}")
        assert stage.ledger.findings() == []
