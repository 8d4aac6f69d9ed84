"""Server-Sent Events: several sources of news in one answer that stays open."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import AsyncGenerator, AsyncIterator, Iterator, Mapping
from typing import Generic, TypeVar

import msgspec

T = TypeVar("T")

BEAT_SECONDS = 15.0
"""A silent stream says this often that it lives: nothing between closes it, and a page that has gone is noticed."""
BEAT = b": still here\n\n"


def event(name: str, data: object) -> bytes:
    """One event. JSON has no line break outside its strings, and escapes those within."""
    return b"event: " + name.encode() + b"\ndata: " + msgspec.json.encode(data) + b"\n\n"


async def merged(
    first: bytes, sources: Mapping[str, AsyncIterator[object]], closing: asyncio.Event
) -> AsyncGenerator[bytes, None]:
    """The first event, then those of all sources as they come, each named by its source, until `closing` is set."""
    queue: asyncio.Queue[bytes | None] = asyncio.Queue()
    tasks = [asyncio.create_task(_pour(name, source, queue)) for name, source in sources.items()]
    tasks.append(asyncio.create_task(_end(closing, queue)))
    try:
        yield first
        while (item := await _next(queue)) is not None:
            yield item
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


class Pages(Generic[T]):
    """The pages that are open, each with a queue of news, by the phone that it shows."""

    def __init__(self) -> None:
        self._queues: defaultdict[str, set[asyncio.Queue[T]]] = defaultdict(set)

    @contextlib.contextmanager
    def open(self, phone: str) -> Iterator[asyncio.Queue[T]]:
        """What is told from now on, as long as the page is open."""
        queue: asyncio.Queue[T] = asyncio.Queue()
        self._queues[phone].add(queue)
        try:
            yield queue
        finally:
            self._queues[phone].discard(queue)

    @property
    def phones(self) -> list[str]:
        """Phones that a page shows now."""
        return [phone for phone, queues in self._queues.items() if queues]

    def tell(self, phone: str, news: T) -> None:
        """To the pages of one phone."""
        for queue in self._queues.get(phone, ()):
            queue.put_nowait(news)


async def of_queue(queue: asyncio.Queue[T]) -> AsyncIterator[T]:
    """A queue as a source."""
    while True:
        yield await queue.get()


async def _next(queue: asyncio.Queue[bytes | None]) -> bytes | None:
    try:
        async with asyncio.timeout(BEAT_SECONDS):
            return await queue.get()
    except TimeoutError:
        return BEAT


async def _pour(name: str, source: AsyncIterator[object], queue: asyncio.Queue[bytes | None]) -> None:
    async for item in source:
        queue.put_nowait(event(name, item))


async def _end(closing: asyncio.Event, queue: asyncio.Queue[bytes | None]) -> None:
    await closing.wait()
    queue.put_nowait(None)
