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
from bot.console.recordings import Recordings
from bot.console.thoughts import Thoughts
from bot.language.model import Book
from bot.runtime.service import Service
from bot.runtime.work import Done
from storage.errors import Unavailable

NEW_TEST = "what was done in the playground"


def mount(app: web.Application, service: Service, invitation: str) -> None:
    """Add the playground to the application. `invitation`: the code with which its volunteer joins."""
    Playground(service, invitation).mount(app)


class Playground:
    """The handlers of the routes and what they share."""

    def __init__(self, service: Service, invitation: str) -> None:
        sandbox = service.context.adapters["sandbox"]
        assert isinstance(sandbox, Sandbox)
        self.service = service
        self.sandbox = sandbox
        self._invitation = invitation
        self.thoughts = Thoughts()
        self.recordings = Recordings()
        self._closing = asyncio.Event()

    def mount(self, app: web.Application) -> None:
        """Add the routes."""
        app.add_routes(
            [
                web.get("/playground", self.page),
                web.get(r"/playground/{name:[a-z]+\.(?:css|js)}", self.static),
                web.get("/playground/stream", self.stream),
                web.post("/playground/events", self.take),
                web.get("/playground/transcript", self.transcript),
            ]
        )
        app.middlewares.append(door.only_from_here)
        app.cleanup_ctx.append(self.looking_on)
        app.on_shutdown.append(self.close)

    # ── the page ─────────────────────────────────────────────────────────────────────────────────────────

    async def page(self, _request: web.Request) -> web.Response:
        """The page. With the first one the volunteer comes."""
        await self.staff()
        return door.static("playground.html")

    async def static(self, request: web.Request) -> web.Response:
        """Its style and its script."""
        try:
            return door.static(request.match_info["name"])
        except FileNotFoundError:
            raise web.HTTPNotFound(headers=HEADERS) from None

    async def staff(self) -> None:
        """The volunteer joins, and is on duty; once."""
        code, self._invitation = self._invitation, ""
        if code:
            for text in (f"/start {code}", "/on"):
                await self.pass_on(Post(VOLUNTEER, "text", text))

    # ── in ───────────────────────────────────────────────────────────────────────────────────────────────

    async def take(self, request: web.Request) -> web.Response:
        """What was written or pressed on the page, answered once it is on disk. Bad input is 4xx, always."""
        try:
            await self.pass_on(await door.read(request, Post))
        except Unavailable:
            return web.Response(status=503, headers=HEADERS)
        return web.Response(status=204, headers=HEADERS)

    async def pass_on(self, post: Post) -> None:
        """Like a webhook: read by the adapter, taken by the Intake."""
        read = self.sandbox.read(Request({}, post.as_seen()))
        await self.service.intake.take(self.sandbox.name, read if isinstance(read, list) else [])

    # ── out ──────────────────────────────────────────────────────────────────────────────────────────────

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """Server-Sent Events for one page: `hello` with everything so far, then news as it happens."""
        phone = request.query.get("phone", "")
        if not re.fullmatch(PHONE, phone):
            raise web.HTTPBadRequest(headers=HEADERS)
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        # That a page was closed is found out when writing to it.
        with contextlib.ExitStack() as page, contextlib.suppress(ConnectionResetError):
            news = self.news(phone, page)
            hello = stream.event("hello", self.hello(phone))
            async with contextlib.aclosing(stream.merged(hello, news, self._closing)) as events:
                async for event in events:
                    await response.write(event)
        return response

    async def transcript(self, request: web.Request) -> web.Response:
        """All that was done on a phone, as a test of `flows/tests/`; 404 where nothing was."""
        book, phone = self.service.context.book, request.query.get("phone", "")
        text = await asyncio.to_thread(self.recorded, phone, book)
        if not text:
            raise web.HTTPNotFound(headers=HEADERS)
        headers = {**HEADERS, "Content-Disposition": "attachment; filename=recorded.yaml"}
        return web.Response(text=text, content_type="application/yaml", charset="utf-8", headers=headers)

    def recorded(self, phone: str, book: Book) -> str:
        """What `transcript` answers; empty where there is nothing."""
        return self.recordings.text(phone, book, NEW_TEST)

    def news(self, phone: str, page: contextlib.ExitStack) -> dict[str, AsyncIterator[object]]:
        """Name → what is told of it from now on, as long as the page is open."""
        return {
            "phone": self.sandbox.subscribe(phone),
            "volunteer": self.sandbox.subscribe(VOLUNTEER),
            "engine": stream.of_queue(page.enter_context(self.thoughts.pages.open(phone))),
        }

    def hello(self, phone: str) -> dict[str, Any]:
        """Everything so far, for a page that opens or comes back."""
        return {
            "languages": self.languages(),
            "phone": self.sandbox.history(phone),
            "volunteer": self.sandbox.history(VOLUNTEER),
            "engine": self.thoughts.of(phone),
        }

    def languages(self) -> list[dict[str, str]]:
        """Those of the book, each by its code and its own name."""
        words = self.service.context.book.words
        return [{"code": code, "name": words.label(code, "hotline-words", "name").text} for code in words.languages]

    # ── beside the requests ──────────────────────────────────────────────────────────────────────────────

    async def looking_on(self, _app: web.Application) -> AsyncIterator[None]:
        """As long as the application runs: what each batch decides becomes a view."""
        decided: asyncio.Queue[Done] = asyncio.Queue()
        self.service.observers.append(decided)
        task = asyncio.create_task(self._look_on(decided))
        yield
        self.service.observers.remove(decided)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    async def close(self, _app: web.Application) -> None:
        """Let every page go, or the drain would wait for them."""
        self._closing.set()

    async def _look_on(self, decided: asyncio.Queue[Done]) -> None:
        while True:
            done = await decided.get()
            self.note(done)

    def note(self, done: Done) -> None:
        """What a batch decided."""
        self.thoughts.note(self.service.context.book, done)
        self.recordings.note(done)
