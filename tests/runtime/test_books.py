"""A newer book is taken by every worker, never two in turns, and one that cannot be read stops nobody."""

from __future__ import annotations

import asyncio
import contextlib
import io
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import storage.books
from bot.language.loading import lend, load
from bot.runtime import books
from bot.runtime.books import BrokenBookError, Published
from bot.testing import FakeLine, FakeTelegram
from storage.books import BookRow
from tests.runtime.stage import Stage, staged

NOI, MIKA = 7001, 9001
TEA = """
format: 1
flow: tea
slots: {drink: text, cup: text}
start: drink
steps:
  drink: {ask: drink, next: cup}
  cup: {ask: cup, next: sugar}
  sugar: {ask: cup, next: sugar2}
  sugar2: {ask: drink, next: bye}
  bye: {end: true}
"""
WORDS = """
tea-drink = What would you like to drink?
tea-cup = In which cup?
tea-sugar = With sugar?
tea-sugar2 = How much of it?
tea-bye = Enjoy it.
"""
NEWER = WORDS.replace("cup?", "mug?").replace("With sugar", "Now with sugar").replace("How much", "Now how much")
BROKEN = b"format: 7\nflow: [tea"


def files(words: str = WORDS) -> dict[str, bytes]:
    return lend({"flows/tea.yaml": TEA.encode(), "translations/en/tea.ftl": words.encode()})


@pytest.fixture
def content(tmp_path: Path) -> Path:
    for path, text in (("flows/tea.yaml", TEA), ("translations/en/tea.ftl", WORDS)):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    return tmp_path


async def publish(stage: Stage, given: dict[str, bytes]) -> int:
    """Publish as the command line does."""
    return (await stage.service.database.write(books.publish, given, "editor")).number


async def publish_unread(stage: Stage, given: dict[str, bytes]) -> int:
    """What another program found sound."""
    number = (await stage.service.database.read(storage.books.newest) or 0) + 1
    await stage.service.database.write(storage.books.add, BookRow(number, "a hash", "editor", 1.0), books.pack(given))
    return number


async def serves(stage: Stage, number: int) -> None:
    await stage.until(lambda: stage.service.context.book.number == number)


# ── several workers ────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def workers(
    postgresql_url: str, telegram: FakeTelegram, line: FakeLine, content: Path
) -> AsyncIterator[tuple[Stage, Stage]]:
    """Two on one database; they share the numbers of the platform's updates."""
    async with (
        staged(postgresql_url, telegram, line, content) as one,
        staged(postgresql_url, telegram, line, content) as other,
    ):
        other.telegrams = one.telegrams
        yield one, other


@contextlib.asynccontextmanager
async def behind(stage: Stage) -> AsyncIterator[None]:
    """This worker takes no newer book while the block runs."""
    async with stage.service._taking_book:
        yield


async def test_every_worker_takes_a_published_book_within_seconds(workers: tuple[Stage, Stage]) -> None:
    assert await publish(workers[0], files(NEWER)) == 2
    for stage in workers:
        await stage.until(lambda stage=stage: stage.service.context.book.number == 2)


async def test_no_worker_goes_on_with_an_older_book_than_the_last_turn_used(workers: tuple[Stage, Stage]) -> None:
    ahead, late = workers
    await ahead.say(NOI, "hello")
    await ahead.heard(NOI, "What would you like to drink?")
    async with behind(late):
        await publish(ahead, files(NEWER))
        await serves(ahead, 2)
        await ahead.say(NOI, "green tea")
        await ahead.heard(NOI, "In which mug?")
        waiting = asyncio.create_task(late.say(NOI, "a blue one"))
        await asyncio.sleep(1.0)
        assert not waiting.done(), "a worker with the older book answered"
        assert late.service.context.book.number == 1
        assert await late.rows("SELECT book_no FROM conversations") == [(2,)]
    await waiting
    await late.heard(NOI, "Now with sugar?")
    assert late.service.context.book.number == 2


async def test_whoever_was_not_met_by_the_newer_book_is_answered_by_the_late_worker(
    workers: tuple[Stage, Stage],
) -> None:
    ahead, late = workers
    async with behind(late):
        await publish(ahead, files(NEWER))
        await serves(ahead, 2)
        await late.say(NOI, "hello")
        await late.say(NOI, "green tea")
        await late.heard(NOI, "In which cup?")
    await serves(late, 2)
    await late.say(NOI, "a blue one")
    await late.heard(NOI, "Now with sugar?")


async def test_a_volunteers_words_wait_for_the_newer_book_too(workers: tuple[Stage, Stage]) -> None:
    ahead, late = workers
    await ahead.volunteer(MIKA)
    await ahead.say(NOI, "hello")
    await ahead.heard(NOI, "What would you like to drink?")
    async with behind(late):
        await publish(ahead, files(NEWER))
        await serves(ahead, 2)
        await ahead.press(NOI, ahead.label("human"))
        await ahead.offered(MIKA)
        await ahead.press(MIKA, ahead.label("accept", "desk-words"))
        await ahead.heard(NOI, ahead.text("hotline-live"))
        waiting = asyncio.create_task(late.say(MIKA, "I am here now"))
        await asyncio.sleep(0.5)
        assert not waiting.done()
    await waiting
    await late.heard(NOI, "I am here now")


# ── a book that cannot be read ─────────────────────────────────────────────────────────────────────────────


async def test_a_book_that_this_program_cannot_read_is_refused_and_the_former_goes_on(
    database_url: str, telegram: FakeTelegram, line: FakeLine, content: Path, log: io.StringIO
) -> None:
    async with staged(database_url, telegram, line, content) as stage:
        assert await publish_unread(stage, {"flows/tea.yaml": BROKEN}) == 2
        await stage.until(lambda: '"event": "book_refused"' in log.getvalue())
        await stage.say(NOI, "hello")
        await stage.heard(NOI, "What would you like to drink?")
        await stage.change("UPDATE conversations SET book_no = 2")  # by a newer program beside it
        await stage.say(NOI, "green tea")
        await stage.heard(NOI, "In which cup?")
        assert await publish(stage, files(NEWER)) == 3
        await serves(stage, 3)
    refused = [json.loads(line) for line in log.getvalue().splitlines() if "book_refused" in line]
    assert [each["number"] for each in refused] == [2]


async def test_a_hotline_starts_with_the_last_book_that_it_can_read(
    database_url: str, telegram: FakeTelegram, line: FakeLine, content: Path
) -> None:
    async with staged(database_url, telegram, line, content) as stage:
        await publish(stage, files(NEWER))
        await serves(stage, 2)
        await publish_unread(stage, {"flows/tea.yaml": BROKEN})
    async with staged(database_url, telegram, line, content) as stage:
        assert (stage.service.context.book.number, stage.service.context.refused) == (2, 3)
        await stage.say(NOI, "hello")
        await stage.heard(NOI, "What would you like to drink?")


async def test_nobody_waits_for_a_book_that_is_in_no_table_any_more(
    database_url: str, telegram: FakeTelegram, line: FakeLine, content: Path
) -> None:
    async with staged(database_url, telegram, line, content) as stage:
        await stage.say(NOI, "hello")
        await stage.heard(NOI, "What would you like to drink?")
        await stage.change("UPDATE conversations SET book_no = 9")
        await stage.say(NOI, "green tea")
        await stage.heard(NOI, "In which cup?")
        await publish(stage, files(NEWER))
        await serves(stage, 2)
        await stage.say(NOI, "a blue one")
        await stage.heard(NOI, "Now with sugar?")


async def test_a_database_whose_only_book_cannot_be_read_is_no_empty_one(
    database_url: str, telegram: FakeTelegram, line: FakeLine, content: Path
) -> None:
    async with staged(database_url, telegram, line, content) as stage:
        await stage.change("DELETE FROM books")
        await publish_unread(stage, {"flows/tea.yaml": BROKEN})
    with pytest.raises(BrokenBookError):
        async with staged(database_url, telegram, line, content):
            pass


async def test_two_that_start_at_once_on_an_empty_database_publish_one_book(
    postgresql_url: str, telegram: FakeTelegram, line: FakeLine, content: Path
) -> None:
    async with contextlib.AsyncExitStack() as both:
        start = (both.enter_async_context(staged(postgresql_url, telegram, line, content)) for _ in range(2))
        one, other = await asyncio.gather(*start)
        assert await one.rows("SELECT no FROM books") == [(1,)]
        assert one.service.context.book.number == other.service.context.book.number == 1


# ── off the loop ───────────────────────────────────────────────────────────────────────────────────────────


async def test_nobody_waits_while_a_book_is_read() -> None:
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    counting = asyncio.create_task(count())
    book = await books.made_ready(Published(7, books.pack(load())))
    counting.cancel()
    assert book.number == 7
    assert turns > 20
