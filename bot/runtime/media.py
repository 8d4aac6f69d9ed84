"""Pictures and sounds at an address that says nothing: /media/ and the hash of the content.

Whoever has the address may read it, and nobody can guess one: there is no list of them.
"""

from __future__ import annotations

from aiohttp import web

from bot.language.model import Medium
from bot.runtime.shelf import MediaShelf

FOREVER = "public, max-age=31536000, immutable"
"""Another content has another address."""
NAMES = {"image/jpeg": "picture.jpg", "image/png": "picture.png", "audio/mp4": "voice.m4a"}
"""What a phone calls it that saves it."""


def media(request: web.Request, shelf: MediaShelf) -> web.Response:
    """The picture or sound with the hash of the address."""
    found = shelf.find(request.match_info["hash"])
    if found is None:
        return web.Response(status=404)
    headers = {
        "Accept-Ranges": "bytes",
        "Cache-Control": FOREVER,
        "Content-Disposition": f'inline; filename="{NAMES[found.type]}"',
        "ETag": f'"{found.hash}"',
        "X-Content-Type-Options": "nosniff",
    }
    if f'"{found.hash}"' in request.headers.get("If-None-Match", ""):
        return web.Response(status=304, headers=headers)
    return _answer(request, found, headers)


def _answer(request: web.Request, found: Medium, headers: dict[str, str]) -> web.Response:
    """The whole, or the part that was asked for: some phones play no sound without parts."""
    size = len(found.content)
    try:
        part = request.http_range
    except ValueError:
        return web.Response(status=416, headers={**headers, "Content-Range": f"bytes */{size}"})
    if part.start is None and part.stop is None:
        return web.Response(body=found.content, content_type=found.type, headers=headers)
    start, stop, _ = part.indices(size)
    if start >= stop:
        return web.Response(status=416, headers={**headers, "Content-Range": f"bytes */{size}"})
    headers["Content-Range"] = f"bytes {start}-{stop - 1}/{size}"
    return web.Response(status=206, body=found.content[start:stop], content_type=found.type, headers=headers)
