"""The short way of a webhook: one that came whole is answered right here; everything else goes on to aiohttp.

aiohttp costs a fifth of a turn. A connection whose request begins like one of ours is read here by httptools (llhttp,
the parser of Node), as long as nothing about it is out of the ordinary. Any other path, a body that keeps us waiting or
has no length, more than one request at a time, bytes that are no HTTP: the connection is handed on, with all bytes that
were read, and aiohttp's limits and answers hold for it from then on. aiohttp would wait for ever for a first head: so
that is waited for here, and whoever does not finish it, or says nothing for long, is let go.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator, Mapping
from email.utils import formatdate
from functools import cache
from http import HTTPStatus
from typing import TYPE_CHECKING, cast

import httptools
import structlog

from bot.adapters.contract import Adapter, Incoming, Refusal, Request
from bot.runtime import metrics
from storage.errors import Unavailable

if TYPE_CHECKING:
    from bot.runtime.service import Service

log = structlog.get_logger()
LONGEST = 64 * 1024
"""Bytes of a request. No webhook of a platform is near it."""
PATIENCE_SECONDS = 0.5
"""So long a body may take to come; most platforms and proxies write it in one piece with its head."""
HEAD_SECONDS = 10.0
"""So long the head of a request may take to come."""
IDLE_SECONDS = 180.0
"""So long a connection may say nothing: longer than proxies keep one, so that none is closed as they begin to write."""
DATED_SECONDS = 0.5
UNUSUAL = (b"transfer-encoding", b"expect", b"upgrade")
Answer = Callable[[int], None]


# ── what a webhook means, whichever way it came ────────────────────────────────────────────────────────────


def receive(service: Service, platform: str, headers: Mapping[str, str], body: bytes, answer: Answer) -> None:
    """Call `answer` with the status, once: 200 when all of it is on disk, not before."""
    adapter = service.webhooks[platform]
    read = adapter.read(Request(headers, body))
    if isinstance(read, Refusal):
        metrics.refused(platform)
        log.warning("webhook_refused", platform=platform, status=read.status)
        answer(read.status)
        return
    began = service.context.world.monotonic()

    def written(taken: asyncio.Future[None]) -> None:
        if (error := taken.exception()) is not None:
            service.lightly(_failed(service, adapter, read, error, answer))
            return
        metrics.webhook(platform, service.context.world.monotonic() - began)
        answer(200)

    service.receive(platform, read).add_done_callback(written)


async def _failed(
    service: Service, adapter: Adapter, events: list[Incoming], error: BaseException, answer: Answer
) -> None:
    """Nothing can be written: whoever wrote hears that it takes longer, and the platform brings it again."""
    if not isinstance(error, Unavailable):
        log.error("webhook_failed", exc_info=error)
        answer(500)
        return
    try:
        await service.say_later(adapter, events)
    finally:
        answer(503)


class Headers(Mapping[str, str]):
    """Headers as they came, opened when somebody asks; of one that stands there twice, the first."""

    def __init__(self, raw: Mapping[bytes, bytes]) -> None:
        self._raw = raw

    def __getitem__(self, name: str) -> str:
        return self._raw[name.encode()].decode("utf-8", "surrogateescape")

    def __iter__(self) -> Iterator[str]:
        return (name.decode("latin-1") for name in self._raw)

    def __len__(self) -> int:
        return len(self._raw)


# ── connections ────────────────────────────────────────────────────────────────────────────────────────────


class Door:
    """All connections that are read here. `others` makes what reads the rest."""

    def __init__(self, service: Service, others: Callable[[], asyncio.Protocol]) -> None:
        self.service = service
        self.others = others
        self.platforms = {b"POST /webhooks/%b HTTP/1.1" % name.encode(): name for name in service.webhooks}
        """First line of a request → whose it is."""
        self.connections: set[Connection] = set()
        self.closing = False
        self._date, self._dated = b"", 0.0

    def date(self) -> bytes:
        """For the header of that name, which every answer must have."""
        now = self.service.context.world.monotonic()
        if now >= self._dated:
            self._date, self._dated = formatdate(usegmt=True).encode(), now + DATED_SECONDS
        return self._date

    def __call__(self) -> Connection:
        """What reads one connection."""
        return Connection(self)

    async def drain(self, seconds: float) -> None:
        """What is idle is closed at once, the rest when it is answered; after so many seconds, all of it."""
        self.closing = True
        for connection in tuple(self.connections):
            connection.close_if_idle()
        deadline = asyncio.get_running_loop().time() + seconds
        while self.connections and asyncio.get_running_loop().time() < deadline:  # noqa: ASYNC110 - only at the end
            await asyncio.sleep(0.02)
        for connection in tuple(self.connections):
            connection.abort()


class Connection(asyncio.Protocol):
    """One connection, and the request that is being read or answered on it."""

    def __init__(self, door: Door) -> None:
        self._door = door
        self._parser = httptools.HttpRequestParser(self)
        self._answering = False
        self._late: asyncio.TimerHandle | None = None
        self._begin()

    def _begin(self) -> None:
        self._read = b""
        self._headers: dict[bytes, bytes] = {}
        self._body: list[bytes] = []
        self._begun = 0
        self._headed = self._complete = self._keeps = self._patient = False

    # ── what the event loop tells ────────────────────────────────────────────────────────────────────────

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See asyncio.Protocol."""
        self._transport = cast(asyncio.Transport, transport)  # uvloop's own is none by its class
        self._door.connections.add(self)
        self._wait(IDLE_SECONDS, self.close_if_idle)

    def connection_lost(self, error: Exception | None) -> None:  # noqa: ARG002
        """See asyncio.Protocol."""
        self._forget()

    def data_received(self, data: bytes) -> None:
        """See asyncio.Protocol."""
        begins = not self._read
        self._read += data
        platform = self._door.platforms.get(self._read[: self._read.find(b"\r\n")])
        readable = self._is_readable(data)
        if readable and not self._headed:
            if begins:
                self._wait(HEAD_SECONDS, self.close_if_idle)
        elif platform is None or not readable or not self._is_plain():
            self._hand_on()  # with one that is being answered: its second copy changes nothing
        elif self._answering:
            pass  # stray line ends
        elif self._complete:
            self._take(platform)
        elif not self._patient:
            self._patient = True
            self._wait(PATIENCE_SECONDS, self._hand_on)

    # ── reading ──────────────────────────────────────────────────────────────────────────────────────────

    def _is_readable(self, data: bytes) -> bool:
        """Whether it is HTTP so far, and no more of it than we read here."""
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            return False
        return len(self._read) <= LONGEST

    def _is_plain(self) -> bool:
        """Whether it is, so far, one request as the platforms write it."""
        return self._begun == 1 and self._headers.keys().isdisjoint(UNUSUAL)

    def on_message_begin(self) -> None:
        """The parser: a request begins."""
        self._begun += 1

    def on_header(self, name: bytes, value: bytes) -> None:
        """The parser: one header."""
        self._headers.setdefault(name.lower(), value)

    def on_headers_complete(self) -> None:
        """The parser: the head is there."""
        self._headed = True

    def on_body(self, body: bytes) -> None:
        """The parser: a piece of the body."""
        self._body.append(body)

    def on_message_complete(self) -> None:
        """The parser: all of it is there."""
        self._complete = True
        self._keeps = self._parser.should_keep_alive()

    def _hand_on(self) -> None:
        """From here on aiohttp reads, from the first byte of this request."""
        self._forget()
        if self._door.closing:
            self._transport.close()
            return
        protocol = self._door.others()
        self._transport.set_protocol(protocol)
        protocol.connection_made(self._transport)
        protocol.data_received(self._read)

    # ── answering ────────────────────────────────────────────────────────────────────────────────────────

    def _take(self, platform: str) -> None:
        self._wait_no_longer()
        self._answering = True
        try:
            receive(self._door.service, platform, Headers(self._headers), b"".join(self._body), self._answer)
        except Exception as error:
            log.error("webhook_failed", exc_info=error)
            self._answer(500)

    def _answer(self, status: int) -> None:
        """The answer, with an empty body; a connection that was handed on or lost gets none."""
        if self not in self._door.connections:
            return
        keeps = self._keeps and not self._door.closing
        self._transport.write(_answer(status, keeps) % self._door.date())
        if not keeps:
            self._transport.close()
            return
        self._answering = False
        self._begin()
        self._wait(IDLE_SECONDS, self.close_if_idle)

    def close_if_idle(self) -> None:
        """Close it if nothing is being answered on it."""
        if not self._answering:
            self._transport.close()

    def abort(self) -> None:
        """Close it, whatever is under way."""
        self._transport.abort()

    def _forget(self) -> None:
        self._wait_no_longer()
        self._door.connections.discard(self)

    def _wait(self, seconds: float, then: Callable[[], None]) -> None:
        self._wait_no_longer()
        self._late = asyncio.get_running_loop().call_later(seconds, then)

    def _wait_no_longer(self) -> None:
        if self._late:
            self._late.cancel()
            self._late = None


@cache
def _answer(status: int, keeps: bool) -> bytes:
    """The whole answer but its date."""
    kept = "" if keeps else "Connection: close\r\n"
    head = f"HTTP/1.1 {status} {HTTPStatus(status).phrase}\r\nContent-Length: 0\r\n{kept}"
    return head.encode() + b"Date: %b\r\n\r\n"
