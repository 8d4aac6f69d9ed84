"""News of several sources in one stream."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from bot.console import stream


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
