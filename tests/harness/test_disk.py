"""Whoever has the disk: of hundreds of conversations with a canary in every field, nothing can be found in any file.

And after half of them were erased, whoever has the keys as well reads the other half, and no more.
"""

from __future__ import annotations

import asyncio
import base64
import os
import random
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from benchmarks import databases, webhooks
from benchmarks.serving import hotline as command
from benchmarks.webhooks import Webhook
from bot.privacy.keyring import Keyring, Masters
from bot.privacy.sealing import Unreadable
from bot.settings import SHIPPED_CONTENT
from storage import conversations, keys
from storage.database import open_database
from tests.harness.amounts import SOAK
from tests.harness.chats import UPDATES, Chat, Chats
from tests.harness.conftest import Stage
from tests.harness.nursery import Hatched
from tests.harness.test_erasing import purged, still

CANARY = "Kanarienvogel"
FIRST = 0xCA7A51E00000
"""The canary in addresses: their beginning, in digits and in hexadecimal, stands nowhere else."""
ADDRESSES = (str(FIRST)[:11], f"{FIRST:x}"[:8])
WORDS = ("my boss keeps my passport", "I am 14", "help me they will kill me", "I can't leave", "yes", "3", "Osaka")
AT_ONCE = 25
FAULTS: dict[str, tuple[str, ...]] = {"sqlite": ("fail_at_statement",), "postgresql": ()}
"""What fails is SQLite's disk; the log tells of it."""


class Bird(Chat):
    """Somebody whose every field has the canary in it."""

    def odd(self, chance: random.Random) -> Webhook:
        """Anything that is no plain text."""
        update, word = next(UPDATES), f"{CANARY}{chance.randrange(1000)}"
        if self.platform == "line":
            event = webhooks.line_text(update, self.address, self._token(update), word)
            kind = chance.choice(LINE_ODDITIES)
            return webhooks.line({**event, **_filled(kind, word, update)})
        content = _filled(chance.choice(TELEGRAM_ODDITIES), word, update)
        (what,) = content
        user = {"id": self.number, "is_bot": False, "language_code": word}
        user |= dict.fromkeys(("first_name", "last_name", "username"), word)
        chat = {"id": self.number, "type": "private", "first_name": word, "username": word}
        message = {"message_id": update, "date": int(asyncio.get_running_loop().time()) + 1_700_000_000, "chat": chat}
        if what == "callback_query":
            content[what] |= {"id": str(update), "from": user, "message": message, "chat_instance": "1"}
        else:
            content[what] |= {**message, "from": user}
        return webhooks.telegram(update, content)


TELEGRAM_ODDITIES: tuple[dict[str, Any], ...] = (
    {"message": {"photo": [{"file_id": "?", "file_unique_id": "?", "width": 1, "height": 1}], "caption": "?"}},
    {"message": {"document": {"file_id": "?", "file_unique_id": "?", "file_name": "?"}}},
    {"message": {"contact": {"phone_number": "?", "first_name": "?", "vcard": "?"}}},
    {"message": {"venue": {"location": {"latitude": 1.5, "longitude": 2.5}, "title": "?", "address": "?"}}},
    {"message": {"text": "/start ?", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}},
    {"message": {"text": "?", "reply_to_message": {"message_id": 1, "date": 0, "chat": {"id": 1}, "text": "?"}}},
    {"message": {"whatever": {"it": "?"}}},
    {"edited_message": {"text": "?"}},
    {"callback_query": {"data": "?"}},
)
LINE_ODDITIES: tuple[dict[str, Any], ...] = (
    {"message": {"type": "sticker", "id": "#", "keywords": ["?"], "text": "?"}},
    {"message": {"type": "location", "id": "#", "title": "?", "address": "?", "latitude": 1.5, "longitude": 2.5}},
    {"message": {"type": "file", "id": "#", "fileName": "?", "fileSize": 1}},
    {"message": {"type": "image", "id": "#", "contentProvider": {"type": "external", "originalContentUrl": "?"}}},
    {"type": "postback", "postback": {"data": "?", "params": {"date": "?"}}},
    {"type": "beacon", "beacon": {"hwid": "?", "type": "enter"}},
    {"type": "?", "?": {"?": "?"}},
)


def _filled(value: Any, word: str, update: int) -> Any:
    if isinstance(value, dict):
        return {_filled(key, word, update): _filled(each, word, update) for key, each in value.items()}
    if isinstance(value, list):
        return [_filled(each, word, update) for each in value]
    return value.replace("?", word).replace("#", str(update)) if isinstance(value, str) else value


# ── what is searched ───────────────────────────────────────────────────────────────────────────────────────


def disguises(word: str) -> list[bytes]:
    """How it could stand there: as it is, UTF-16, hexadecimal, base64 from each of three places."""
    plain = word.encode()
    shifted = [base64.b64encode(b"\0" * skip + plain)[4:-4] for skip in range(3)]
    return [plain, word.encode("utf-16-le"), plain.hex().encode(), plain.hex().upper().encode(), *shifted]


def traces(raw: bytes) -> list[str]:
    return [word for word in (CANARY, *ADDRESSES) if any(each in raw for each in disguises(word))]


def files(folders: Iterable[Path]) -> bytes:
    return b"\n".join(path.read_bytes() for folder in folders for path in folder.rglob("*") if path.is_file())


def dump(stage: Stage, request: pytest.FixtureRequest) -> bytes:
    url = make_url(stage.url)
    if url.get_backend_name() == "sqlite":
        connection = sqlite3.connect(url.database or "")
        lines = "\n".join(connection.iterdump()).encode("utf-8", "surrogateescape")
        connection.close()
        return lines
    return bytes(request.getfixturevalue("postgres").dump(url.database))


def on_disk(stage: Stage, request: pytest.FixtureRequest) -> bytes:
    """Database and journal; logs, and what a crash said, stand in the same folder."""
    folders = [stage.folder]
    url = make_url(stage.url)
    if url.get_backend_name() == "sqlite":
        folders.append(Path(url.database or "").parent)
    else:
        server = request.getfixturevalue("postgres")
        server.psql("CHECKPOINT")
        folders += [server.folder / "base", server.folder / "pg_wal"]
    return files(folders)


# ── what happens ───────────────────────────────────────────────────────────────────────────────────────────


async def _talks(bird: Bird, chance: random.Random, slots: asyncio.Semaphore) -> None:
    async with slots:
        await bird.say(f"hello {CANARY}")
        for _ in range(chance.randint(2, 4)):
            if chance.random() < 0.5:
                await bird._post(bird.odd(chance))
            else:
                await bird.say(f"{chance.choice(WORDS)} {CANARY}")


async def _forgets(bird: Bird, slots: asyncio.Semaphore) -> None:
    async with slots:
        await bird.say("forget me")
        _, yes = await bird.sees("_forget_yes", seconds=60)
        await bird.press(yes)


async def _everybody_talks(stage: Stage, hotline: Hatched, birds: list[Bird], chance: random.Random) -> None:
    """While the disk fails now and then, so that there is something to log."""
    slots = asyncio.Semaphore(AT_ONCE)
    talking = asyncio.gather(*(_talks(bird, chance, slots) for bird in birds))
    while not talking.done():
        if not hotline.trap.left:
            hotline.trap.set(60)
        await asyncio.sleep(0.1)
    hotline.trap.set(0)
    await talking


async def _desk_talks(anna: Chat) -> None:
    """A volunteer takes a chat; her words are sent, wait because of the number in them, are noted, are for nobody."""
    _, accept = await anna.sees("accept")
    await anna.press(accept)
    await anna.sees("close")
    for words in (f"I am {CANARY}", f"call {CANARY} 03-1234-5678", f"/note {CANARY}", f"/debrief {CANARY}"):
        await anna.say(words)
    await anna.sees("undo")


async def _all_but_her_words_still(stage: Stage) -> None:
    """Until nothing changes any more while the files are read, and what waits is there to be found."""
    others = "SELECT (SELECT count(*) FROM deliveries WHERE state = 'due')"
    others += " + (SELECT count(*) FROM events WHERE state = 'waiting' AND kind <> 'words')"
    while await databases.count(stage.url, others):
        await asyncio.sleep(0.02)


async def _sealed(stage: Stage) -> dict[str, bytes]:
    hexadecimal = "hex(state)" if stage.url.startswith("sqlite") else "encode(state, 'hex')"
    rows = await databases.texts(stage.url, f"SELECT id || ':' || {hexadecimal} FROM conversations")
    return {name: bytes.fromhex(state) for name, _, state in (row.partition(":") for row in rows)}


async def _readable(stage: Stage, hotline: Hatched, copies: dict[str, bytes]) -> set[str]:
    """Of these conversations, as they stood on the disk before: which the keys still open, tried one by one."""
    database = await open_database(stage.url)
    owned = Masters.from_secrets([hotline.environment["HOTLINE_SECRET_KEYS"]], os.urandom)
    ring = await database.write(Keyring.open, owned)
    left = list(await database.read(lambda each: list(conversations.ids(each))))
    there = await database.read(keys.find, [*left, "desk", "lookup", "buttons"])
    await database.close()
    sealers = [ring.sealer(row.wrapped, row.fingerprint) for row in there.values()]
    opened = set()
    for name, state in copies.items():
        for sealer in sealers:
            try:
                sealer.unseal("conversations", name, "state", state)
            except Unreadable:
                continue
            opened.add(name)
            break
    return opened


@pytest.mark.parametrize(
    ("database", "many"),
    [
        pytest.param("sqlite", 40, marks=pytest.mark.timeout(150)),
        pytest.param("sqlite", 500, marks=SOAK),
        pytest.param("postgresql", 500, marks=SOAK),
    ],
)
async def test_nothing_can_be_found_on_the_disk_and_of_the_erased_half_not_even_with_the_keys(
    stage_on, tell, request, database: str, many: int
) -> None:
    async with stage_on(database, content=SHIPPED_CONTENT) as stage:
        hotline, chats, chance = await stage.hotline(*FAULTS[database]), Chats(stage), random.Random(many)
        birds = [Bird(stage, FIRST + number, "en", ("telegram", "line")[number % 2]) for number in range(many)]
        chats._chats |= {bird.address: bird for bird in birds}
        anna = await chats.volunteer(FIRST + 9999)
        await _everybody_talks(stage, hotline, birds, chance)
        await still(stage)
        await _desk_talks(anna)
        await databases.change(stage.url, "UPDATE events SET due = due + 3600 WHERE kind = 'words'")
        await _all_but_her_words_still(stage)
        status, metrics = await hotline.caller.call(b"GET", "/metrics")
        backup = stage.folder / "all.backup"
        done = await asyncio.to_thread(command, "data", "backup", str(backup), env=hotline.environment)
        assert (status, done.returncode) == (200, 0), done.stderr
        assert bool(hotline.trap.sprung) == ("database_unavailable" in hotline.log()) == bool(FAULTS[database])
        raw = on_disk(stage, request) + dump(stage, request) + metrics
        copies = await _sealed(stage)
        assert len(copies) == many
        assert all(state in raw for state in copies.values()), "the search finds what is there"
        assert traces(raw + CANARY.encode()) == [CANARY]
        assert traces(raw) == []
        await databases.change(stage.url, "UPDATE events SET due = 0 WHERE kind = 'words'")

        half = birds[: many // 2]
        slots = asyncio.Semaphore(AT_ONCE)
        await asyncio.gather(*(_forgets(bird, slots) for bird in half))
        await still(stage)
        await purged(stage)
        left = set(await databases.texts(stage.url, "SELECT id FROM conversations"))
        assert len(left) == many - len(half)
        await hotline.stop()
        assert await _readable(stage, hotline, copies) == left
        assert traces(on_disk(stage, request)) == []
        tell(f"{many} conversations, {len(raw) >> 20} MiB searched, {len(half)} erased, {len(left)} readable")
