"""How requests go out: one session a platform, many kept connections, short time limits, no secret in any log."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import NamedTuple

import aiohttp
from yarl import URL

from bot.adapters.contract import TryAgain, Uncertain

CONNECTIONS = 512
"""At 50 ms of a platform's delay, 256 connections carry 5,000 sends a second; as many again for slow chats."""
KEPT_SECONDS = 30.0
KEPT_URLS = 64
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


class Wire:
    """The connections to one platform. `base` is the address that every path is appended to; it may hold a secret."""

    def __init__(self, base: str, headers: Mapping[str, str] | None = None) -> None:
        self._base = base
        self._headers = {"Content-Type": "application/json", **(headers or {})}
        self._urls: dict[str, URL] = {}
        self._patience = _timeout(SEND_SECONDS)
        self._session: aiohttp.ClientSession | None = None

    async def open(self) -> None:
        """Before the first call. Proxies of the environment are not used: they would read along."""
        silence()
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=CONNECTIONS, keepalive_timeout=KEPT_SECONDS, ttl_dns_cache=300),
            cookie_jar=aiohttp.DummyCookieJar(),
            headers=self._headers,
            skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
            timeout=self._patience,
            trust_env=False,
        )

    async def close(self) -> None:
        """After the last call."""
        if self._session:
            await self._session.close()

    @property
    def session(self) -> aiohttp.ClientSession:
        """The session, for the platforms' own libraries."""
        if self._session is None:
            raise RuntimeError("open the adapter before its first call")
        return self._session

    async def call(
        self,
        path: str,
        body: bytes = b"",
        *,
        headers: Mapping[str, str] | None = None,
        method: str = "POST",
        seconds: float | None = None,
    ) -> Answered | TryAgain | Uncertain:
        """One call: the answer; or `TryAgain` if it was never written, `Uncertain` if it may have been.

        The exceptions end here, because their texts hold the address, and with it the token.
        """
        timeout = self._patience if seconds is None else _timeout(seconds)
        try:
            async with self.session.request(
                method, self._url(path), data=body, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                return Answered(response.status, await _rest(response))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
            return TryAgain()
        except (aiohttp.ClientError, TimeoutError, OSError):
            return Uncertain()

    async def lightly(self, path: str, body: bytes) -> None:
        """A call whose fate nobody asks about."""
        await self.call(path, body, seconds=LIGHT_SECONDS)

    def _url(self, path: str) -> URL:
        url = self._urls.get(path)
        if url is None:
            url = URL(self._base + path, encoded=True)
            if len(self._urls) < KEPT_URLS:
                self._urls[path] = url
        return url


def silence() -> None:
    """No library may log below WARNING: what they say there holds tokens and words of people."""
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, connect=CONNECT_SECONDS)


async def _rest(response: aiohttp.ClientResponse) -> bytes:
    """The body; empty if the connection broke within it. The status is known by then, and it is what counts."""
    try:
        return await response.read()
    except (aiohttp.ClientError, TimeoutError, OSError):
        return b""
