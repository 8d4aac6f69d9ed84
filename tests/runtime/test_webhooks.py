"""The short way of a webhook, and where it leads on to aiohttp: whoever calls cannot tell which of the two answered."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from bot.runtime import webhooks
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.outages import SqliteOutage
from tests.runtime.served import LAST_CHUNK, WEBHOOKS, Answered, Site, answer, chunk, head, served
from tests.runtime.stage import Stage, staged

ASKED = "Which language"
NOI = 7_418_529_630_001


class Line:
    """One connection, written and read at will."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def write(self, *parts: bytes, pause: float = 0.0) -> None:
        for part in parts:
            self._writer.write(part)
            await self._writer.drain()
            await asyncio.sleep(pause)

    async def answer(self) -> Answered:
        async with asyncio.timeout(20):
            return await answer(self._reader)

    async def ended(self) -> bool:
        """Whether the other side closes the connection."""
        async with asyncio.timeout(20):
            return await self._reader.read() == b""


@contextlib.asynccontextmanager
async def line_to(port: int) -> AsyncIterator[Line]:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        yield Line(reader, writer)
    finally:
        writer.transport.abort()


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """One kind of database is enough: nothing here depends on it."""
    async with staged(sqlite_url, telegram, line) as built:
        yield built


@pytest.fixture
async def site(stage: Stage) -> AsyncIterator[Site]:
    async with served(stage) as found:
        yield found


def written(stage: Stage, chat: int, **more: str) -> tuple[bytes, bytes]:
    """A webhook of somebody who says hello: its head and its body."""
    request = stage.telegrams.text(chat, "hello")
    return head("POST", WEBHOOKS["telegram"], {**request.headers, **more}, len(request.body)), request.body


def came_the_short_way(answered: Answered) -> bool:
    return "server" not in answered.headers  # aiohttp names itself


async def test_a_webhook_that_comes_whole_takes_the_short_way(stage: Stage, site: Site) -> None:
    for platform, request in (("telegram", stage.telegrams.text(NOI, "hello")), ("line", stage.lines.text("U1", "x"))):
        answered = await site.deliver(platform, request)
        assert (answered.status, answered.body, answered.headers["content-length"]) == (200, b"", "0")
        assert came_the_short_way(answered)
        assert answered.headers["date"].endswith("GMT")


async def test_one_connection_carries_many_webhooks_and_questions(stage: Stage, site: Site) -> None:
    async with line_to(site.port) as line:
        for number in range(3):
            await line.write(b"".join(written(stage, NOI + number)))
            assert came_the_short_way(await line.answer())
        await line.write(head("GET", "/health/live", {}))
        assert (await line.answer()).body == b'{"live": true}'
        await line.write(b"".join(written(stage, NOI + 3)))
        assert (await line.answer()).status == 200
    for number in range(4):
        await stage.heard(NOI + number, ASKED)


async def test_a_webhook_in_pieces_is_put_together(stage: Stage, site: Site) -> None:
    start, body = written(stage, NOI)
    async with line_to(site.port) as line:
        await line.write(start, body[:20], body[20:], pause=0.02)
        assert came_the_short_way(await line.answer())
    await stage.heard(NOI, ASKED)


@pytest.mark.parametrize("cut", [1, 10, 40, 60, -1])
async def test_wherever_a_webhook_is_cut_it_is_answered(
    stage: Stage, site: Site, monkeypatch: pytest.MonkeyPatch, cut: int
) -> None:
    """Also if the rest keeps us waiting."""
    monkeypatch.setattr(webhooks, "PATIENCE_SECONDS", 0.05)
    whole = b"".join(written(stage, NOI))
    async with line_to(site.port) as line:
        await line.write(whole[:cut], whole[cut:], pause=0.2)
        assert (await line.answer()).status == 200
    await stage.heard(NOI, ASKED)


async def test_webhooks_written_behind_each_other_are_answered_in_order(stage: Stage, site: Site) -> None:
    good = [b"".join(written(stage, NOI + number)) for number in range(3)]
    forged = head("POST", WEBHOOKS["telegram"], {}, 2) + b"{}"
    async with line_to(site.port) as line:
        await line.write(good[0] + forged + good[1], good[2])
        assert [(await line.answer()).status for _ in range(4)] == [200, 401, 200, 200]


async def test_what_comes_while_a_webhook_is_being_answered_waits_its_turn(
    stage: Stage, site: Site, sqlite_url: str
) -> None:
    async with line_to(site.port) as line:
        async with SqliteOutage(sqlite_url):
            first, second = (b"".join(written(stage, NOI + number)) for number in range(2))
            await line.write(first, second[:50], second[50:], pause=0.1)
        assert [(await line.answer()).status for _ in range(2)] == [200, 200]
    await stage.heard(NOI + 1, ASKED)


UNUSUAL = {
    "an older version": b"POST /webhooks/telegram HTTP/1.0\r\n",
    "a path with more": b"POST /webhooks/telegram?x=1 HTTP/1.1\r\n",
    "another way to write it": b"POST /webhooks/%74elegram HTTP/1.1\r\n",
}


@pytest.mark.parametrize("name", UNUSUAL)
async def test_an_unusual_first_line_is_understood(stage: Stage, site: Site, name: str) -> None:
    start, body = written(stage, NOI)
    async with line_to(site.port) as line:
        await line.write(UNUSUAL[name] + start.partition(b"\r\n")[2] + body)
        assert (await line.answer()).status == 200
    await stage.heard(NOI, ASKED)


async def test_whoever_asks_first_whether_to_go_on_is_told_at_once(
    stage: Stage, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhooks, "PATIENCE_SECONDS", 60.0)
    start, body = written(stage, NOI, Expect="100-continue")
    async with line_to(site.port) as line:
        await line.write(start)
        assert (await line.answer()).status == 100
        await line.write(body)
        assert (await line.answer()).status == 200


async def test_a_body_without_a_length_is_read(stage: Stage, site: Site) -> None:
    request = stage.telegrams.text(NOI, "hello")
    start = head("POST", WEBHOOKS["telegram"], {**request.headers, "Transfer-Encoding": "chunked"})
    async with line_to(site.port) as line:
        await line.write(start + chunk(request.body) + LAST_CHUNK)
        answered = await line.answer()
        assert (answered.status, came_the_short_way(answered)) == (200, False)
    await stage.heard(NOI, ASKED)


async def test_whoever_wants_no_second_request_is_let_go(stage: Stage, site: Site) -> None:
    async with line_to(site.port) as line:
        await line.write(b"".join(written(stage, NOI, Connection="close")))
        answered = await line.answer()
        assert (answered.status, answered.headers["connection"]) == (200, "close")
        assert await line.ended()


async def test_bytes_that_are_no_request_are_refused(site: Site) -> None:
    start = b"POST /webhooks/telegram HTTP/1.1\r\n"
    for wrong in (b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}", b"no header\r\n\r\n", b"\x00\xff\r\n\r\n"):
        async with line_to(site.port) as line:
            await line.write(start + wrong)
            assert (await line.answer()).status == 400


HEADS = (b"P", b"POST /webhooks/telegram HTTP/1.1\r\nHost: x\r\n", b"GET /health/live HTTP/1.1\r\nX: ", b"\r\n")


async def test_a_head_that_never_ends_and_a_silent_connection_are_let_go(
    stage: Stage, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webhooks, "HEAD_SECONDS", 0.5)
    monkeypatch.setattr(webhooks, "IDLE_SECONDS", 0.5)
    async with contextlib.AsyncExitStack() as stack:
        silent, spoke, *others = [await stack.enter_async_context(line_to(site.port)) for _ in range(2 + len(HEADS))]
        await spoke.write(b"".join(written(stage, NOI)))
        assert (await spoke.answer()).status == 200
        for line, part in zip(others, HEADS, strict=True):
            await line.write(part)
        assert all([await line.ended() for line in (silent, spoke, *others)])


async def test_bytes_that_trickle_in_do_not_put_off_the_end(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhooks, "HEAD_SECONDS", 0.5)
    async with line_to(site.port) as line:
        with contextlib.suppress(ConnectionError):
            await line.write(b"POST /webhooks/telegram HTTP/1.1\r\n", *[b"X: y\r\n"] * 30, pause=0.1)
            pytest.fail("the connection was still there after three seconds")


async def test_stopping_answers_what_is_there_and_lets_the_others_go(stage: Stage, sqlite_url: str) -> None:
    began = asyncio.get_running_loop().time()
    async with contextlib.AsyncExitStack() as stack:
        outage = SqliteOutage(sqlite_url)
        async with served(stage, shutdown_seconds=60.0) as site:
            idle, begun, busy = [await stack.enter_async_context(line_to(site.port)) for _ in range(3)]
            await outage.__aenter__()
            await begun.write(written(stage, NOI)[0])
            await busy.write(b"".join(written(stage, NOI + 1)), pause=0.2)
            over = asyncio.create_task(_after(0.3, outage))
        await over
        assert asyncio.get_running_loop().time() - began < 30.0
        answered = await busy.answer()
        assert (answered.status, answered.headers["connection"]) == (200, "close")
        assert [await each.ended() for each in (idle, begun, busy)] == [True, True, True]


async def _after(seconds: float, outage: SqliteOutage) -> None:
    await asyncio.sleep(seconds)
    await outage.__aexit__()


async def test_stopping_waits_for_nobody_for_ever(stage: Stage, sqlite_url: str) -> None:
    async with SqliteOutage(sqlite_url):
        async with served(stage, shutdown_seconds=0.2) as site, line_to(site.port) as line:
            await line.write(b"".join(written(stage, NOI)), pause=0.1)
            began = asyncio.get_running_loop().time()
        assert asyncio.get_running_loop().time() - began < 3.0
    await stage.heard(NOI, ASKED)
