"""The playground of `hotline demo`: a phone, a volunteer and what the engine thinks, on one page without an account.

Whatever is written on the page goes through the sandbox adapter and the same Intake as a webhook; whatever comes back
left through the Courier. Only `hotline demo` mounts it.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator
from typing import Any

from aiohttp import web

from bot.adapters.contract import Request
from bot.adapters.sandbox import Sandbox
from bot.console import door, stream
from bot.console.door import HEADERS, PHONE, VOLUNTEER, Post
from bot.console.thoughts import Thoughts
from bot.runtime.service import Service
from bot.runtime.work import Done
from storage.errors import Unavailable


def mount(app: web.Application, service: Service, invitation: str) -> None:
    """Add the playground to the application. `invitation`: the code with which its volunteer joins."""
    playground = Playground(service, invitation)
    app.add_routes(
        [
            web.get("/playground", playground.page),
            web.get(r"/playground/{name:playground\.(?:css|js)}", playground.static),
            web.get("/playground/stream", playground.stream),
            web.post("/playground/events", playground.take),
        ]
    )
    app.cleanup_ctx.append(playground.watching)
    app.on_shutdown.append(playground.close)


class Playground:
    """The handlers of the routes and what they share."""

    def __init__(self, service: Service, invitation: str) -> None:
        sandbox = service.context.adapters["sandbox"]
        assert isinstance(sandbox, Sandbox)
        self._service = service
        self._sandbox = sandbox
        self._invitation = invitation
        self._thoughts = Thoughts()
        self._closing = asyncio.Event()

    # ── the page ─────────────────────────────────────────────────────────────────────────────────────────

    async def page(self, _request: web.Request) -> web.Response:
        """The page. With the first one the volunteer comes: joins, and is on duty."""
        code, self._invitation = self._invitation, ""
        if code:
            for text in (f"/start {code}", "/on"):
                await self._pass_on(Post(VOLUNTEER, "text", text))
        return door.static("playground.html")

    async def static(self, request: web.Request) -> web.Response:
        """Its style and its script."""
        return door.static(request.match_info["name"])

    # ── in ───────────────────────────────────────────────────────────────────────────────────────────────

    async def take(self, request: web.Request) -> web.Response:
        """What was written or pressed on the page, answered once it is on disk. Bad input is 4xx, always."""
        try:
            await self._pass_on(await door.read(request))
        except Unavailable:
            return web.Response(status=503, headers=HEADERS)
        return web.Response(status=204, headers=HEADERS)

    async def _pass_on(self, post: Post) -> None:
        """Like a webhook: read by the adapter, taken by the Intake."""
        read = self._sandbox.read(Request({}, post.as_seen()))
        await self._service.intake.take(self._sandbox.name, read if isinstance(read, list) else [])

    # ── out ──────────────────────────────────────────────────────────────────────────────────────────────

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Server-Sent Events for one page: `hello` with everything so far, then news as it happens."""
        phone = request.query.get("phone", "")
        if not re.fullmatch(PHONE, phone):
            raise web.HTTPBadRequest(headers=HEADERS)
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        # That a page was closed is found out when writing to it.
        with self._thoughts.looked_at(phone) as views, contextlib.suppress(ConnectionResetError):
            news = {
                "phone": self._sandbox.subscribe(phone),
                "volunteer": self._sandbox.subscribe(VOLUNTEER),
                "engine": stream.of_queue(views),
            }
            hello = stream.event("hello", self._hello(phone))
            async with contextlib.aclosing(stream.merged(hello, news, self._closing)) as events:
                async for event in events:
                    await response.write(event)
        return response

    def _hello(self, phone: str) -> dict[str, Any]:
        words = self._service.context.book.words
        names = {code: words.label(code, "hotline-words", "name").text for code in words.languages}
        return {
            "languages": [{"code": code, "name": name} for code, name in names.items()],
            "phone": self._sandbox.history(phone),
            "volunteer": self._sandbox.history(VOLUNTEER),
            "engine": self._thoughts.of(phone),
        }

    # ── beside the requests ──────────────────────────────────────────────────────────────────────────────

    async def watching(self, _app: web.Application) -> AsyncIterator[None]:
        """As long as the application runs: what each batch decides becomes a view."""
        decided: asyncio.Queue[Done] = asyncio.Queue()
        self._service.observers.append(decided)
        task = asyncio.create_task(self._look_on(decided))
        yield
        self._service.observers.remove(decided)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def close(self, _app: web.Application) -> None:
        """Let every page go, or the drain would wait for them."""
        self._closing.set()

    async def _look_on(self, decided: asyncio.Queue[Done]) -> None:
        while True:
            done = await decided.get()
            self._thoughts.note(self._service.context.book, done)
