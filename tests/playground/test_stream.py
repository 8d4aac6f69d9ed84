"""News of several sources in one stream."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.console import stream
from tests.playground.conftest import running_demo


async def test_the_first_event_comes_first_and_each_source_is_named() -> None:
    views: asyncio.Queue[object] = asyncio.Queue()
    views.put_nowait("thinking")
    async with contextlib.aclosing(
        stream.merged(b"first", {"engine": stream.of_queue(views)}, asyncio.Event())
    ) as events:
        assert await anext(events) == b"first"
        assert await anext(events) == b'event: engine\ndata: "thinking"\n\n'


async def test_it_ends_when_the_playground_closes() -> None:
    closing = asyncio.Event()
    closing.set()
    assert [event async for event in stream.merged(b"first", {}, closing)] == [b"first"]


async def test_a_source_is_left_when_the_page_goes() -> None:
    left = asyncio.Event()

    async def source() -> AsyncIterator[object]:
        try:
            yield "news"
            await asyncio.Event().wait()
        finally:
            left.set()

    async with contextlib.aclosing(stream.merged(b"first", {"phone": source()}, asyncio.Event())) as events:
        await anext(events)
        await anext(events)
    assert left.is_set()


async def test_a_silent_stream_says_that_it_lives(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream, "BEAT_SECONDS", 0.01)
    async with contextlib.aclosing(stream.merged(b"first", {}, asyncio.Event())) as events:
        await anext(events)
        assert await anext(events) == stream.BEAT


def test_no_text_can_end_its_event() -> None:
    made = stream.event("phone", {"text": "a\n\nevent: engine\r\ndata: b\u2028c\u0085d"})
    assert made.count(b"\n") == 3
    assert b"\r" not in made


async def test_an_open_page_does_not_hold_up_the_end(tmp_path_factory: pytest.TempPathFactory) -> None:
    log = tmp_path_factory.mktemp("demo") / "log"
    async with aiohttp.ClientSession() as session:
        with running_demo(log) as address:
            answer = await session.get(f"{address}/stream?phone=phone-{'0' * 32}")
            assert await answer.content.readline() == b"event: hello\n"
        answer.close()
