"""How requests go out: one session a platform, many kept connections, short time limits, no secret in any log."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import NamedTuple

import aiohttp
from yarl import URL

from bot.adapters.contract import TryAgain, Uncertain
from bot.adapters.lean import Broken, Client, NotWrittenError

CONNECTIONS = 512
"""At 50 ms of a platform's delay, 256 connections carry 5,000 sends a second; as many again for slow chats."""
KEPT_SECONDS = 30.0
CONNECT_SECONDS = 4.0
"""Shorter than the whole, so that a limit that is reached later means: the request may have been written."""
SEND_SECONDS = 8.0
"""Shorter than a lane's lease of 10 s: a send does not outlive the right to it."""
LIGHT_SECONDS = 3.0

TALKATIVE = ("aiohttp", "asyncio", "httpcore", "httpx", "linebot", "telegram", "urllib3")
"""Loggers of libraries that write addresses with the bot's token, or whole messages, below WARNING."""


class Answered(NamedTuple):
    """The platform's answer."""

    status: int
    body: bytes


Written = Answered | TryAgain | Uncertain
"""What came of a call."""


class Wire:
    """The connections to one platform. `base` is the address that every path is appended to; it may hold a secret."""

    def __init__(self, base: str, headers: Mapping[str, str] | None = None) -> None:
        self._base = URL(base, encoded=True)
        fixed = {"Host": self._base.authority, **(headers or {})}
        self._fixed = "".join(f"{name}: {value}\r\n" for name, value in fixed.items())
        self._client: Client | None = None
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Before the first call. Proxies of the environment are not used: they would read along."""
        silence()
        self._client = Client(self._base, connections=CONNECTIONS, kept=KEPT_SECONDS, connect_seconds=CONNECT_SECONDS)

    async def close(self) -> None:
        """After the last call."""
        if self._client:
            self._client.close()
        if self._session:
            await self._session.close()

    @property
    def session(self) -> aiohttp.ClientSession:
        """A session for the platforms' own libraries, made when they first ask."""
        if self._client is None:
            raise RuntimeError("open the adapter before its first call")
        if self._session is None:
            self._session = aiohttp.ClientSession(
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=SEND_SECONDS, connect=CONNECT_SECONDS),
                trust_env=False,
            )
        return self._session

    async def call(
        self,
        path: str,
        body: bytes = b"",
        *,
        headers: Mapping[str, str] | None = None,
        method: str = "POST",
        kind: str = "application/json",
        seconds: float | None = None,
    ) -> Answered | TryAgain | Uncertain:
        """One call: the answer; or `TryAgain` if it was never written, `Uncertain` if it may have been.

        `kind` is the type of the body.
        """
        if self._client is None:
            raise RuntimeError("open the adapter before its first call")
        head = self._head(method, path, kind, len(body), headers)
        try:
            answer = await self._client.call(head, body, SEND_SECONDS if seconds is None else seconds)
        except NotWrittenError:
            return TryAgain()
        except Broken:
            return Uncertain()
        return Answered(answer.status, answer.body)

    async def lightly(self, path: str, body: bytes) -> None:
        """A call whose fate nobody asks about."""
        await self.call(path, body, seconds=LIGHT_SECONDS)

    def _head(self, method: str, path: str, kind: str, length: int, headers: Mapping[str, str] | None) -> bytes:
        more = "".join(f"{name}: {value}\r\n" for name, value in headers.items()) if headers else ""
        more += f"Content-Type: {kind}\r\nContent-Length: {length}\r\n"
        target = f"{self._base.raw_path}{path}"
        return f"{method} {target} HTTP/1.1\r\n{self._fixed}{more}\r\n".encode("latin-1")


def silence() -> None:
    """No library may log below WARNING: what they say there holds tokens and words of people."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
