"""The hours in which nothing can be written, and the seconds in which a worker stops."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from bot.adapters.contract import Request
from bot.runtime import service
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.outages import Outage
from tests.runtime.served import Answered, Site, served
from tests.runtime.stage import Stage, staged

ASKED = "Which language"
NOI, LIN = 7001, "U" + "1" * 32
LATER = "hotline-last_resort_later"


@pytest.fixture
async def stage(outage: Outage, database_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """A hotline whose database may go away."""
    async with staged(database_url, telegram, line) as built:
        yield built


@pytest.fixture
async def site(stage: Stage) -> AsyncIterator[Site]:
    async with served(stage) as found:
        yield found


async def statuses(site: Site, platform: str, *requests: Request) -> set[int]:
    """All of them at once."""
    answers = await asyncio.gather(*(site.deliver(platform, request) for request in requests))
    assert all(answered.body == b"" for answered in answers)
    return {answered.status for answered in answers}


async def readiness(site: Site, status: int) -> dict[str, bool]:
    """What `/health/ready` says once it has this status."""
    async with asyncio.timeout(20):
        while True:
            answered: Answered = await site.get("/health/ready")
            if answered.status == status:
                parts: dict[str, bool] = json.loads(answered.body)
                return parts
            await asyncio.sleep(0.05)


async def test_while_nothing_can_be_written_each_chat_gets_one_neutral_line_and_afterwards_its_answer(
    stage: Stage, site: Site, outage: Outage
) -> None:
    later = stage.service.context.book.words.text("en", LATER).text
    telegrams = [stage.telegrams.text(NOI, f"hello {number}", language="en") for number in range(3)]
    lines = [stage.lines.text(LIN, f"hello {number}") for number in range(2)]
    async with outage:
        assert await statuses(site, "telegram", *telegrams) == {503}
        assert await statuses(site, "line", *lines) == {503}
        assert await statuses(site, "telegram", telegrams[0]) == {503}
        assert stage.telegram.texts_to(str(NOI)) == [later]
        assert [(bubble.text, bubble.how) for bubble in stage.line.to(LIN)] == [(later, "reply")]
    await readiness(site, 200)
    assert await statuses(site, "telegram", *telegrams) == {200}
    assert await statuses(site, "line", *map(stage.lines.again, lines)) == {200}
    await stage.heard(NOI, ASKED)
    await stage.heard(LIN, ASKED)
    await stage.still()
    assert stage.telegram.texts_to(str(NOI)).count(later) == stage.line.texts_to(LIN).count(later) == 1


async def test_the_line_of_an_outage_comes_in_the_persons_language_and_again_in_the_next_outage(
    stage: Stage, site: Site, outage: Outage
) -> None:
    later = stage.service.context.book.words.text("th", LATER).text
    for number in (1, 2):
        async with outage:
            assert await statuses(site, "telegram", stage.telegrams.text(NOI, "สวัสดี", language="th")) == {503}
        await readiness(site, 200)
        assert await statuses(site, "telegram", stage.telegrams.text(NOI + 1, "hello")) == {200}
        assert stage.telegram.texts_to(str(NOI)) == [later] * number


async def test_what_nobody_waits_an_answer_for_is_not_answered_in_an_outage(
    stage: Stage, site: Site, outage: Outage
) -> None:
    async with outage:
        assert await statuses(site, "telegram", stage.telegrams.blocked(NOI), stage.telegrams.edit(NOI, 1, "x")) == {
            503
        }
        assert await statuses(site, "line", stage.lines.unfollow(LIN), stage.lines.unsend(LIN, "1")) == {503}
        assert await statuses(site, "line", stage.lines.signed(b'{"events":[]}')) == {200}
    assert stage.telegram.texts_to(str(NOI)) == stage.line.texts_to(LIN) == []


async def test_a_hotline_without_its_database_is_alive_but_not_ready(stage: Stage, site: Site, outage: Outage) -> None:
    assert (await readiness(site, 200))["database"]
    async with outage:
        assert not (await readiness(site, 503))["database"]
        assert (await site.get("/health/live")).status == 200
        assert (await site.get("/metrics")).status == 200
    assert (await readiness(site, 200))["database"]


async def test_a_reply_that_was_under_way_when_the_database_went_is_not_sent_twice(
    stage: Stage, site: Site, outage: Outage
) -> None:
    stage.telegram.delay = 0.4
    assert await statuses(site, "telegram", stage.telegrams.text(NOI, "hello")) == {200}
    async with outage:
        await stage.until(lambda: stage.telegram.to(str(NOI)))
        await readiness(site, 503)
    stage.telegram.delay = 0.0
    await stage.heard(NOI, ASKED, seconds=20)
    await stage.still()
    texts = stage.telegram.texts_to(str(NOI))
    assert len(texts) == len(set(texts))


async def test_a_worker_that_stops_is_not_ready_and_finishes_what_it_sends(
    database_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    staging = staged(database_url, telegram, line)
    stage = await staging.__aenter__()
    async with served(stage) as site:
        telegram.delay = 0.3
        assert await statuses(site, "telegram", stage.telegrams.text(NOI, "hello")) == {200}
        leaving = asyncio.create_task(staging.__aexit__(None, None, None))
        assert not (await readiness(site, 503))["running"]
        assert (await site.get("/health/live")).status == 200
        await leaving
    assert any(ASKED in text for text in telegram.texts_to(str(NOI)))
    telegram.delay = 0.0
    async with staged(database_url, telegram, line) as again:
        assert await again.rows("SELECT state FROM deliveries WHERE state <> 'sent'") == []


async def test_a_worker_stops_though_its_database_is_away(
    database_url: str, telegram: FakeTelegram, line: FakeLine, outage: Outage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "DRAIN_SECONDS", 0.5)
    staging = staged(database_url, telegram, line)
    stage = await staging.__aenter__()
    async with served(stage) as site, outage:
        await readiness(site, 503)
        async with asyncio.timeout(15):
            await staging.__aexit__(None, None, None)
