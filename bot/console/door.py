"""The playground's own door: what a page may post, and how every answer tells the browser to be strict."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Annotated, Literal, TypeVar

import msgspec
from aiohttp import web
from aiohttp.typedefs import Handler

VOLUNTEER = "volunteer-1"
"""The sandbox address of the demo's volunteer; all pages share it."""
PHONE = r"phone-[0-9a-f]{32}"
"""The address of a person: one random phone a tab."""
LARGEST_BODY = 64 * 1024
LONGEST_TEXT = 5_000
LONGEST_NAME = 200
PART = re.compile(r"<!-- ([a-z]+\.html) -->\n")
"""Stands in a page for a part that several pages share."""
KINDS = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; "
        "connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}

LOCAL = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?", re.ASCII | re.IGNORECASE)
"""By what name this machine is called from itself."""

T = TypeVar("T")
Phone = Annotated[str, msgspec.Meta(pattern=rf"\A{PHONE}\Z")]
Short = Annotated[str, msgspec.Meta(max_length=LONGEST_NAME)]


class Post(msgspec.Struct, forbid_unknown_fields=True):
    """What a page posts: words, or the token of a pressed button with its label."""

    address: Annotated[str, msgspec.Meta(pattern=rf"\A(?:{VOLUNTEER}|{PHONE})\Z")]
    kind: Literal["text", "button"]
    text: Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_TEXT)]
    label: Short = ""
    locale: Short = ""
    quoted: Short = ""

    def as_seen(self) -> bytes:
        """For the sandbox. A press is told from words by its `ref`; the same button pressed again is seen once."""
        ref = {"ref": f"press:{self.text}"} if self.kind == "button" else {}
        return msgspec.json.encode({**msgspec.structs.asdict(self), **ref})


@web.middleware
async def only_from_here(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Nothing for a page whose own name was made to lead to this machine: to the browser it would be our page."""
    if request.path.startswith("/playground") and not LOCAL.fullmatch(request.host):
        raise web.HTTPForbidden(headers=HEADERS)
    return await handler(request)


async def read(request: web.Request, what: type[T]) -> T:
    """The post of our own page, as one of `what`. Raises the 4xx that everything else gets."""
    if not _same_origin(request):
        raise web.HTTPForbidden(headers=HEADERS)
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(headers=HEADERS)
    try:
        return msgspec.json.decode(await _body(request), type=what)
    except (ValueError, RecursionError):
        raise web.HTTPBadRequest(headers=HEADERS) from None


def static(name: str) -> web.Response:
    """A file of `bot/console/static`, with the headers of everything here. A page holds the parts that it names."""
    text = PART.sub(lambda found: _text(found[1]), _text(name))
    return web.Response(text=text, content_type=KINDS[name.rpartition(".")[2]], charset="utf-8", headers=HEADERS)


def _text(name: str) -> str:
    return files("bot.console").joinpath("static", name).read_text("utf-8")


async def _body(request: web.Request) -> bytes:
    body = b""
    while len(body) <= LARGEST_BODY and not request.content.at_eof():
        body += await request.content.read(LARGEST_BODY)
    if len(body) > LARGEST_BODY:
        raise web.HTTPRequestEntityTooLarge(LARGEST_BODY, headers=HEADERS)
    return body


def _same_origin(request: web.Request) -> bool:
    """Only our own page may write: a browser says by itself where a request comes from."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin", "").partition("://")[2] == request.host
