"""Ctrl-C ends a playground at once, also while pages look at it."""

from __future__ import annotations

import contextlib
from pathlib import Path

import aiohttp

from tests.playground.conftest import address_of, begin, end

WEB_SERVER_WAITS = 5.0
"""Seconds that the web server would wait for the connection of a page."""


async def seconds_to_end(log: Path, *, pages: int) -> float:
    with log.open("w") as errors:
        process = begin(errors)
    address = address_of(process)
    async with contextlib.AsyncExitStack() as opened, aiohttp.ClientSession() as session:
        for number in range(pages):
            page = await opened.enter_async_context(session.get(f"{address}/stream?phone=phone-{number:032x}"))
            assert (await page.content.readline()).startswith(b"event: hello")
        return end(process)


async def test_an_open_page_holds_nobody_up(tmp_path: Path) -> None:
    alone = await seconds_to_end(tmp_path / "log", pages=0)
    watched = await seconds_to_end(tmp_path / "log", pages=3)
    assert watched < alone + WEB_SERVER_WAITS - 1
