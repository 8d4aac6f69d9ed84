"""Fetching what somebody gave the address of: never from within our own network, never more than is asked for."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address, ip_network
from typing import TYPE_CHECKING

import aiohttp
from aiohttp.abc import AbstractResolver
from yarl import URL

if TYPE_CHECKING:
    from aiohttp.abc import ResolveResult

MOST_BYTES = 1024 * 1024
SECONDS = 20.0
MOST_REDIRECTS = 3
REDIRECTS = (301, 302, 303, 307, 308)
INTO_IPV4 = tuple(map(ip_network, ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32")))
"""IPv6 addresses that lead to an IPv4 one: 464XLAT, 6to4, Teredo."""
Allowed = Callable[[str], bool]


class FetchError(Exception):
    """It could not be fetched; says why, without the address, which may be a secret."""


def is_outside(address: str) -> bool:
    """Whether an address is one of the public internet."""
    try:
        found = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(found, IPv6Address) and (found.ipv4_mapped or any(found in network for network in INTO_IPV4)):
        return False
    return found.is_global and not found.is_multicast


class _Guarded(AbstractResolver):
    """Gives only addresses that are allowed, so that the name can't lead elsewhere between the look and the call."""

    def __init__(self, allowed: Allowed) -> None:
        self._allowed = allowed
        self._inner = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """See AbstractResolver."""
        found = await self._inner.resolve(host, port, family)
        if not all(self._allowed(each["host"]) for each in found):
            raise FetchError("The address leads into a private network.")
        return found

    async def close(self) -> None:
        """See AbstractResolver."""
        await self._inner.close()


async def fetch(url: str, *, allowed: Allowed = is_outside, schemes: tuple[str, ...] = ("https",)) -> bytes:
    """The content of this address, at most MOST_BYTES in SECONDS. Raises FetchError."""
    connector = aiohttp.TCPConnector(resolver=_Guarded(allowed), force_close=True)
    session = aiohttp.ClientSession(
        connector=connector,
        timeout=aiohttp.ClientTimeout(total=SECONDS),
        cookie_jar=aiohttp.DummyCookieJar(),
        auto_decompress=False,
        headers={"Accept": "text/calendar", "Accept-Encoding": "identity"},
    )
    try:
        async with session:
            return await _followed(session, re.sub("^webcal:", "https:", url), allowed, schemes)
    except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
        raise FetchError("The address does not answer.") from None


async def _followed(session: aiohttp.ClientSession, url: str, allowed: Allowed, schemes: tuple[str, ...]) -> bytes:
    at = URL(url)
    for _ in range(MOST_REDIRECTS + 1):
        _check(at, allowed, schemes)
        async with session.get(at, allow_redirects=False) as answer:
            if answer.status not in REDIRECTS:
                return await _body(answer)
            at = at.join(URL(answer.headers.get("Location", "")))
    raise FetchError(f"The address leads on more than {MOST_REDIRECTS} times.")


def _check(at: URL, allowed: Allowed, schemes: tuple[str, ...]) -> None:
    if at.scheme not in schemes or not at.host:
        raise FetchError("The address has to begin with https://, also where it leads on.")
    if re.fullmatch(r"[0-9.]+|.*:.*", at.host) and not allowed(at.host):  # numbers are asked of no resolver
        raise FetchError("The address leads into a private network.")


async def _body(answer: aiohttp.ClientResponse) -> bytes:
    if answer.status != 200:
        raise FetchError(f"The address answers with status {answer.status}.")
    if answer.headers.get("Content-Encoding", "identity") != "identity":
        raise FetchError("The address answers packed, which was not asked for.")
    data = bytearray()
    async for part in answer.content.iter_chunked(65_536):
        data += part
        if len(data) > MOST_BYTES:
            raise FetchError(f"The address answers with more than {MOST_BYTES // 1024} KiB.")
    return bytes(data)
