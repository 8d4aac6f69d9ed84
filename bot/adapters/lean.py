"""A lean HTTP client for the call that is made a thousand times: kept connections, one request at a time on each.

It costs a quarter of what a full client costs (`make bench`), and does what the platforms' APIs need and nothing else:
a short body with its length out, a short JSON body in; no redirects, no cookies, no compression, no proxies. The
answer is parsed by httptools (llhttp, the parser of Node).
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from typing import NamedTuple, cast

import httptools
from yarl import URL

LONGEST_BODY = 1024 * 1024
"""No answer of a platform is near it; a longer one breaks the connection."""


class Response(NamedTuple):
    """What came back."""

    status: int
    body: bytes


class NotWrittenError(OSError):
    """No connection: the request was never written."""


class Broken(OSError):  # noqa: N818
    """The connection ended, or the time did, before the whole answer was there: the request may have arrived."""


class Client:
    """Connections to one host, at most `connections` at once; one that was idle for `kept` seconds is dropped."""

    def __init__(self, base: URL, *, connections: int, kept: float, connect_seconds: float) -> None:
        self._host = base.host or ""
        self._port = base.port or 443
        self._tls = ssl.create_default_context() if base.scheme == "https" else None
        self._kept = kept
        self._connect_seconds = connect_seconds
        self._idle: deque[_Connection] = deque()
        self._free = asyncio.Semaphore(connections)
        self._closed = False

    async def call(self, head: bytes, body: bytes, seconds: float) -> Response:
        """Write the request and read its answer. Raises `NotWrittenError` or `Broken`."""
        async with self._free:
            connection = await self._connection()
            connection.since = asyncio.get_running_loop().time()
            response = await connection.ask(head + body, seconds)
            if connection.keeps and not self._closed:
                self._idle.append(connection)
            else:
                connection.close()
            return response

    def close(self) -> None:
        """No connection stays open."""
        self._closed = True
        while self._idle:
            self._idle.pop().close()

    async def _connection(self) -> _Connection:
        """The one used last, which the other side has surely not given up yet; else a new one."""
        loop = asyncio.get_running_loop()
        while self._idle:
            connection = self._idle.pop()
            if connection.alive and loop.time() - connection.since < self._kept:
                return connection
            connection.close()
        try:
            async with asyncio.timeout(self._connect_seconds):
                _, connection = await loop.create_connection(_Connection, self._host, self._port, ssl=self._tls)
        except (OSError, TimeoutError, ssl.SSLError) as error:
            raise NotWrittenError(type(error).__name__) from None
        return connection


class _Connection(asyncio.Protocol):
    """One connection, and the answer that is awaited on it."""

    def __init__(self) -> None:
        self.alive = False
        self.keeps = False
        self.since = 0.0
        self._transport: asyncio.WriteTransport | None = None
        self._awaited: asyncio.Future[Response] | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._body: list[bytes] = []
        self._length = 0

    async def ask(self, request: bytes, seconds: float) -> Response:
        """One request; the connection is useless if this raises."""
        loop = asyncio.get_running_loop()
        awaited: asyncio.Future[Response] = loop.create_future()
        self._awaited = awaited
        self._parser = httptools.HttpResponseParser(self)
        self._body, self._length, self.keeps = [], 0, False
        late = loop.call_later(seconds, self._fail)
        try:
            if self._transport is None or not self.alive:
                self._fail()
            else:
                self._transport.write(request)
            return await awaited
        except asyncio.CancelledError:
            self.close()
            raise
        finally:
            late.cancel()
            self._awaited = None

    def close(self) -> None:
        """At once, whatever is under way."""
        self.alive = False
        if self._transport:
            self._transport.abort()

    def _fail(self) -> None:
        if self._awaited and not self._awaited.done():
            self._awaited.set_exception(Broken("no whole answer"))
        self.close()

    # ── what the event loop tells ────────────────────────────────────────────────────────────────────────

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See asyncio.Protocol."""
        self._transport = cast(asyncio.WriteTransport, transport)  # uvloop's own is none by its class
        self.alive = True

    def data_received(self, data: bytes) -> None:
        """See asyncio.Protocol. Words that nobody asked for end the connection."""
        if self._awaited is None:
            self.close()
            return
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self._fail()

    def connection_lost(self, error: Exception | None) -> None:  # noqa: ARG002
        """See asyncio.Protocol."""
        self._fail()

    # ── what the parser tells ────────────────────────────────────────────────────────────────────────────

    def on_body(self, body: bytes) -> None:
        """A piece of the body."""
        self._length += len(body)
        if self._length > LONGEST_BODY:
            self._fail()
        self._body.append(body)

    def on_message_complete(self) -> None:
        """The whole answer is there."""
        self.keeps = self.alive and self._parser.should_keep_alive()
        if self._awaited and not self._awaited.done():
            self._awaited.set_result(Response(self._parser.get_status_code(), b"".join(self._body)))
