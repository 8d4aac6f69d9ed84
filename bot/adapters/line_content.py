"""What a person sent on LINE, fetched once and kept nowhere.

Facts: https://developers.line.biz/en/reference/messaging-api/#get-content (2026-11): 202 while a sound is being
prepared, 404 or 410 where it is not there any more.
"""

from __future__ import annotations

import aiohttp

from bot.adapters.contract import Outcome, Refused, TryAgain

PREPARING_SECONDS = 3.0
PART_BYTES = 65_536


async def content_of(session: aiohttp.ClientSession, url: str, token: str, message: str, most: int) -> bytes | Outcome:
    """The content of the message with this id, if it has at most so many bytes. Never raises but `CancelledError`."""
    headers = {"Authorization": f"Bearer {token}"}
    address = f"{url}/v2/bot/message/{message}/content"
    try:
        async with session.get(address, headers=headers, allow_redirects=False) as answer:
            match answer.status:
                case 200:
                    return await _read(answer, most)
                case 202:
                    return TryAgain(PREPARING_SECONDS)
                case 429 | 500 | 502 | 503 | 504:
                    return TryAgain()
                case status:
                    return Refused(f"{status}: a content")
    except (aiohttp.ClientError, OSError, TimeoutError):
        return TryAgain()


async def _read(answer: aiohttp.ClientResponse, most: int) -> bytes | Outcome:
    found = bytearray()
    async for part in answer.content.iter_chunked(PART_BYTES):
        found += part
        if len(found) > most:
            return Refused("413: a content, too large")
    return bytes(found) if found else Refused("204: a content, empty")
