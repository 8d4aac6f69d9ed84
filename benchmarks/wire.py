"""HTTP/1.1 on raw protocols, both ways: the least that a load generator and a stand-in platform can cost.

It speaks to our own server and is spoken to by our own client, so it knows only what they use: keep-alive and
`Content-Length`. A benchmark built on it measures the hotline, not itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import NamedTuple, cast

END = b"\r\n\r\n"
REASONS = {200: b"OK", 400: b"Bad Request", 403: b"Forbidden", 409: b"Conflict", 429: b"Too Many Requests"}


class Received(NamedTuple):
    """A request as it came. `head` is everything before the body, in lower case but for `path`."""

    method: bytes
    path: str
    head: bytes
    body: bytes

    def header(self, name: bytes) -> str:
        """The value of a header (its name in lower case), or empty. Values are in lower case, too."""
        start = self.head.find(b"\r\n" + name + b":")
        if start < 0:
            return ""
        start += len(name) + 3
        end = self.head.find(b"\r\n", start)
        return self.head[start : end if end >= 0 else None].strip().decode()


class Exchange(asyncio.Protocol):
    """One connection of the server. `handle` gets each request and this exchange, to `answer` now or later."""

    def __init__(self, handle: Callable[[Received, Exchange], None], kept: set[Exchange]) -> None:
        self._handle = handle
        self._kept = kept
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._kept.add(self)

    def connection_lost(self, _error: Exception | None) -> None:
        self._kept.discard(self)

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        while (end := self._waiting.find(END)) >= 0:
            first, _, rest = self._waiting[:end].partition(b"\r\n")
            head = b"\r\n" + rest.lower()
            size = _length(head)
            if len(self._waiting) < end + 4 + size:
                return
            body = self._waiting[end + 4 : end + 4 + size]
            self._waiting = self._waiting[end + 4 + size :]
            method, path, _ = first.split(b" ", 2)
            self._handle(Received(method, path.decode(), head, body), self)

    def answer(self, status: int, body: bytes = b"{}") -> None:
        """Answer the request; a connection that is gone is nobody's fault."""
        reason = REASONS.get(status, b"Status")
        self._transport.write(
            b"HTTP/1.1 %d %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
            % (status, reason, len(body), body)
        )

    def drop(self) -> None:
        """No answer: the connection breaks."""
        self._transport.abort()


def _length(head: bytes) -> int:
    start = head.find(b"\r\ncontent-length:")
    if start < 0:
        return 0
    end = head.find(b"\r\n", start + 2)
    return int(head[start + 17 : end if end >= 0 else None])


class Listening:
    """A server on 127.0.0.1; `port` is any that was free."""

    def __init__(self, handle: Callable[[Received, Exchange], None]) -> None:
        self._handle = handle
        self._kept: set[Exchange] = set()
        self.port = 0

    async def open(self) -> None:
        """Listen."""
        loop = asyncio.get_running_loop()
        make = loop.create_server(lambda: Exchange(self._handle, self._kept), "127.0.0.1", 0, backlog=1024)
        self._server = await make
        self.port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """No more connections, neither new nor kept ones."""
        self._server.close()
        for exchange in tuple(self._kept):
            exchange.drop()
        await asyncio.sleep(0.01)


class ConnectionLostError(Exception):
    """No answer: the other side is not there, or went away in the middle."""


class _Call(asyncio.Protocol):
    """One kept connection of the client."""

    def __init__(self) -> None:
        self.answer: asyncio.Future[tuple[int, bytes]] | None = None
        self.open = False
        self._waiting = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)
        self.open = True

    def data_received(self, data: bytes) -> None:
        self._waiting += data
        end = self._waiting.find(END)
        if end < 0:
            return
        head = self._waiting[:end].lower()
        size = _length(head)
        if len(self._waiting) < end + 4 + size:
            return
        body = self._waiting[end + 4 : end + 4 + size]
        self._waiting = self._waiting[end + 4 + size :]
        if b"connection: close" in head:
            self.open = False
        if self.answer and not self.answer.done():
            self.answer.set_result((int(head[9:12]), body))

    def connection_lost(self, _error: Exception | None) -> None:
        self.open = False
        if self.answer and not self.answer.done():
            self.answer.set_exception(ConnectionLostError())


class Caller:
    """A client of one server on 127.0.0.1 with as many kept connections as are used at once."""

    def __init__(self, port: int, timeout: float = 30.0) -> None:
        self.port = port
        self._timeout = timeout
        self._free: list[_Call] = []

    async def post(self, path: str, headers: bytes, body: bytes) -> int:
        """The status. `headers` are whole lines. Raises `ConnectionLostError`, also when no answer came in time."""
        return (await self.call(b"POST", path, headers, body))[0]

    async def call(self, method: bytes, path: str, headers: bytes = b"", body: bytes = b"") -> tuple[int, bytes]:
        """Status and body of the answer."""
        call = await self._connection()
        loop = asyncio.get_running_loop()
        call.answer = answer = loop.create_future()
        late = loop.call_later(self._timeout, call.transport.abort)
        call.transport.write(
            b"%s %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n%s\r\n%s"
            % (method, path.encode(), len(body), headers, body)
        )
        try:
            result: tuple[int, bytes] = await answer
        finally:
            late.cancel()
        if call.open:
            self._free.append(call)
        return result

    def close(self) -> None:
        """Let go of the kept connections."""
        for call in self._free:
            call.transport.abort()
        self._free.clear()

    async def _connection(self) -> _Call:
        while self._free:
            call = self._free.pop()
            if call.open:
                return call
        try:
            _, call = await asyncio.get_running_loop().create_connection(_Call, "127.0.0.1", self.port)
        except OSError as error:
            raise ConnectionLostError from error
        return call
