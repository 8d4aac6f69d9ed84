"""The web side of a stage on a free port, and a client that is as rude on the wire as it likes."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Mapping
from typing import NamedTuple

from bot.adapters.contract import Request
from bot.runtime.web import application, site
from tests.runtime.stage import Stage

WEBHOOKS = {"telegram": "/webhooks/telegram", "line": "/webhooks/line"}


class Answered(NamedTuple):
    """An answer as it came over the wire; header names in lower case."""

    status: int
    headers: dict[str, str]
    body: bytes


class Site:
    """A port of this machine with a hotline behind it. Every call has a connection of its own."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def get(self, path: str, headers: Mapping[str, str | bytes] | None = None) -> Answered:
        return await self.raw(head("GET", path, headers or {}))

    async def deliver(self, platform: str, request: Request) -> Answered:
        """A webhook as the platform posts it."""
        return await self.post(platform, request.headers, request.body)

    async def post(self, platform: str, headers: Mapping[str, str | bytes], body: bytes) -> Answered:
        return await self.raw(head("POST", WEBHOOKS[platform], headers, len(body)), body)

    async def raw(self, *parts: bytes, seconds: float = 20.0) -> Answered:
        """Write these bytes, then wait for the answer."""
        async with self.connection(*parts) as reader, asyncio.timeout(seconds):
            return await answer(reader)

    @contextlib.asynccontextmanager
    async def connection(self, *parts: bytes) -> AsyncIterator[asyncio.StreamReader]:
        """A connection on which these bytes were written and that stays open."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        with contextlib.suppress(ConnectionError):  # whoever answers early need not read the rest
            for part in parts:
                writer.write(part)
                await writer.drain()
        try:
            yield reader
        finally:
            writer.transport.abort()


def head(method: str, path: str, headers: Mapping[str, str | bytes], length: int | None = None) -> bytes:
    """Everything before the body; without a length the body is whatever the caller writes."""
    sized = {} if length is None else {"Content-Length": str(length)}
    lines = [f"{method} {path} HTTP/1.1".encode(), b"Host: localhost"]
    for name, value in {**headers, **sized}.items():
        lines.append(name.encode() + b": " + (value if isinstance(value, bytes) else value.encode()))
    return b"\r\n".join(lines) + b"\r\n\r\n"


def chunk(content: bytes) -> bytes:
    """A part of a body of which nobody said how long it is."""
    return b"%x\r\n%s\r\n" % (len(content), content)


LAST_CHUNK = b"0\r\n\r\n"


async def answer(reader: asyncio.StreamReader) -> Answered:
    """The next answer on a connection."""
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").strip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Answered(int(first.split()[1]), headers, body)


@contextlib.asynccontextmanager
async def served(stage: Stage, *, metrics_token: str = "", shutdown_seconds: float = 0.5) -> AsyncIterator[Site]:
    """The stage's service behind the server that production listens with."""
    app = application(stage.service, metrics_token=metrics_token)
    async with site(app, "127.0.0.1", 0, shutdown_seconds=shutdown_seconds) as port:
        yield Site(port)
