"""Telegram without a public address: one worker asks, and says that it has something only when it is on disk."""

from __future__ import annotations

import asyncio
import contextlib
import io
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, cast

import msgspec
import pytest
from sqlalchemy import make_url

from bot.adapters.contract import Poller, Request
from bot.runtime import polling
from bot.testing import FakeLine, FakeTelegram
from bot.testing.platform import Answer
from tests.runtime.outages import SqliteOutage
from tests.runtime.stage import Stage, staged

ASKED = "Which language"
NOI = 7001


class WatchedTelegram(FakeTelegram):
    """Remembers what each poll confirmed, and what `look` said at that moment."""

    def __init__(self, look: Callable[[], int] = lambda: 0) -> None:
        super().__init__()
        self.polls: list[tuple[int, int]] = []
        self._look = look

    async def _getUpdates(self, chat: str, content: Mapping[str, Any]) -> Answer:  # noqa: N802
        self.polls.append((content["offset"], self._look()))
        return await super()._getUpdates(chat, content)


@pytest.fixture(autouse=True)
def _short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(polling, "PAUSE_SECONDS", 0.1)
    monkeypatch.setattr("storage.sqlite.LOCK_SECONDS", 0.2)


@contextlib.asynccontextmanager
async def polled(stage: Stage) -> AsyncIterator[asyncio.Task[None]]:
    """A hotline that asks, as `serve` does it."""
    adapter = cast(Poller, stage.service.context.adapters["telegram"])
    task = asyncio.create_task(polling.poll(stage.service, adapter))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def update(request: Request) -> dict[str, Any]:
    """What a poll brings instead of this webhook."""
    content: dict[str, Any] = msgspec.json.decode(request.body)
    return content


def kept(url: str) -> Callable[[], int]:
    """How many events are on disk, as somebody else sees it."""
    path = make_url(url).database

    def look() -> int:
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as other:
            return int(other.execute("SELECT count(*) FROM seen").fetchone()[0])

    return look


async def test_updates_are_confirmed_once_they_are_on_disk_and_not_before(sqlite_url: str, line: FakeLine) -> None:
    async with (
        WatchedTelegram(kept(sqlite_url)) as telegram,
        staged(sqlite_url, telegram, line) as stage,
        polled(stage),
    ):
        await stage.until(lambda: telegram.polls)
        async with SqliteOutage(sqlite_url):
            telegram.updates = [update(stage.telegrams.text(NOI + number, "hello")) for number in range(3)]
            await stage.until(lambda: stage.service.intake.failing)
            await stage.until(lambda: telegram.polls)
            assert len(telegram.updates) == 3
        await stage.until(lambda: not telegram.updates)
        for person in range(NOI, NOI + 3):
            await stage.heard(person, ASKED)
        confirming = [(offset, on_disk) for offset, on_disk in telegram.polls if offset]
        assert confirming
        assert all(on_disk >= offset - 1 for offset, on_disk in confirming)


async def test_a_second_worker_polls_only_when_the_first_has_gone(postgresql_url: str, line: FakeLine) -> None:
    async with (
        WatchedTelegram() as asked_by_one,
        WatchedTelegram() as asked_by_two,
        staged(postgresql_url, asked_by_one, line) as one,
        staged(postgresql_url, asked_by_two, line) as two,
    ):
        async with polled(one):
            await one.until(lambda: asked_by_one.polls)
            async with polled(two):
                before = len(asked_by_one.polls)
                await one.until(lambda: len(asked_by_one.polls) >= before + 4)
                assert asked_by_two.polls == []
        async with polled(two):  # the first has given its lease back: nobody waits for its end
            await two.until(lambda: asked_by_two.polls)


async def test_when_a_worker_was_killed_the_next_polls_after_the_lease(postgresql_url: str, line: FakeLine) -> None:
    async with WatchedTelegram() as telegram, staged(postgresql_url, telegram, line) as stage:
        await stage.change("INSERT INTO leases (name, owner, until) VALUES ('poller', 'a worker that is dead', 9e9)")
        telegram.updates = [update(stage.telegrams.text(NOI, "hello"))]
        async with polled(stage):
            await stage.change("UPDATE leases SET until = until - 1 WHERE name = 'poller'")
            assert telegram.polls == []
            await stage.change("UPDATE leases SET until = 0 WHERE name = 'poller'")
            await stage.heard(NOI, ASKED)


async def test_after_a_restart_nothing_is_repeated(sqlite_url: str, line: FakeLine) -> None:
    async with WatchedTelegram() as telegram:
        async with staged(sqlite_url, telegram, line) as stage, polled(stage):
            telegram.updates = mine = [update(stage.telegrams.text(NOI, "hello"))]
            await stage.heard(NOI, ASKED)
            await stage.still()
        asked = len(telegram.polls)
        telegram.updates = [*mine, update(stage.telegrams.text(NOI + 1, "hello"))]  # the last one was never confirmed
        async with staged(sqlite_url, telegram, line) as stage, polled(stage):
            await stage.heard(NOI + 1, ASKED)
            await stage.still()
            assert telegram.polls[asked][0] == 0
            assert sum(ASKED in text for text in telegram.texts_to(str(NOI))) == 1


async def test_another_program_that_uses_the_bot_is_told_in_the_log_and_outlived(
    sqlite_url: str, line: FakeLine, log: io.StringIO
) -> None:
    async with WatchedTelegram() as telegram, staged(sqlite_url, telegram, line) as stage, polled(stage):
        telegram.webhook = {"url": "https://elsewhere.example"}
        await stage.until(lambda: '"event": "poll_failed"' in log.getvalue())
        assert "409: a webhook is set for this bot, or another program polls it" in log.getvalue()
        telegram.webhook = {}
        telegram.updates = [update(stage.telegrams.text(NOI, "hello"))]
        await stage.heard(NOI, ASKED)
        assert "elsewhere" not in log.getvalue()


async def test_an_update_that_nobody_can_read_holds_up_no_other(sqlite_url: str, line: FakeLine) -> None:
    async with WatchedTelegram() as telegram, staged(sqlite_url, telegram, line) as stage, polled(stage):
        unreadable = [{"update_id": 1, "message": "x"}, {"update_id": 2, "message": {"chat": []}}, {"update_id": 3}]
        telegram.updates = [*unreadable, {**update(stage.telegrams.text(NOI, "hello")), "update_id": 4}]
        await stage.heard(NOI, ASKED)
        await stage.until(lambda: not telegram.updates)
