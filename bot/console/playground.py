"""The playground of `hotline demo`: a phone, a volunteer and what the engine thinks, on one page without an account.

Whatever is written on the page goes through the sandbox adapter and the same Intake as a webhook; whatever comes back
left through the Courier. Only `hotline demo` mounts it.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncIterator
from importlib.resources import files
from typing import Any

from aiohttp import web

from bot.adapters.contract import Incoming, Refusal, Request
from bot.adapters.sandbox import Delivered, Sandbox
from bot.console.board import Board, Button, Message, News
from bot.console.view import view
from bot.runtime.service import Service
from bot.runtime.work import Done
from storage.errors import Unavailable

VOLUNTEER = "volunteer-1"
PHONE = re.compile(r"phone-[0-9a-f]{32}")
LARGEST_BODY = 64 * 1024
BEAT_SECONDS = 15.0
"""A silent stream says this often that it lives, so that nothing between closes it."""
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
KINDS = {"html": "text/html", "css": "text/css", "js": "text/javascript"}


def mount(app: web.Application, service: Service, invitation: str) -> None:
    """Add the playground to the application. `invitation`: the code with which its volunteer joins."""
    Playground(service, invitation).mount(app)


class Playground:
    """The routes and what they share: the board of all chats, and the tasks that keep it."""

    def __init__(self, service: Service, invitation: str) -> None:
        sandbox = service.context.adapters["sandbox"]
        assert isinstance(sandbox, Sandbox)
        self._service = service
        self._sandbox = sandbox
        self._invitation = invitation
        self._board = Board()
        self._phones: dict[str, str] = {}
        """Conversation → the phone that it is on."""

    def mount(self, app: web.Application) -> None:
        """Routes, and the tasks that live as long as the application."""
        app.add_routes(
            [
                web.get("/playground", self._page),
                web.get("/playground/stream", self._stream),
                web.post("/playground/events", self._take),
                web.get(r"/playground/{name:playground\.(css|js)}", self._static),
            ]
        )
        app.cleanup_ctx.append(self._watching)
        app.on_shutdown.append(self._close)

    # ── the page ─────────────────────────────────────────────────────────────────────────────────────────

    async def _page(self, _request: web.Request) -> web.Response:
        await self._volunteer_comes()
        return _file("playground.html")

    async def _static(self, request: web.Request) -> web.Response:
        return _file(request.match_info["name"])

    async def _volunteer_comes(self) -> None:
        """Once, when the first page is opened: the volunteer joins and is on duty."""
        code, self._invitation = self._invitation, ""
        if code:
            await self._service.intake.take("sandbox", [self._of_volunteer("/start", code)])
            await self._service.intake.take("sandbox", [self._of_volunteer("/on")])
            self._board.show(VOLUNTEER, Message("me", "/on"))

    def _of_volunteer(self, text: str, start: str = "") -> Incoming:
        world = self._service.context.world
        return Incoming(world.new_id(), VOLUNTEER, "text", world.now(), text=text, start=start)

    # ── in ───────────────────────────────────────────────────────────────────────────────────────────────

    async def _take(self, request: web.Request) -> web.Response:
        """What was written or pressed on the page, as a webhook. Bad input is 4xx, always."""
        if not _same_origin(request):
            raise web.HTTPForbidden(headers=HEADERS)
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType(headers=HEADERS)
        read = self._sandbox.read(Request({}, await _body(request)))
        if isinstance(read, Refusal):
            return web.Response(status=read.status, headers=HEADERS)
        if not all(_known(event.address) for event in read):
            raise web.HTTPNotFound(headers=HEADERS)
        for event in read:
            self._echo(event)
        try:
            await self._service.intake.take("sandbox", read)
        except Unavailable:
            return web.Response(status=503, headers=HEADERS)
        return web.Response(status=204, headers=HEADERS)

    def _echo(self, event: Incoming) -> None:
        """What they wrote stands in their own chat at once, as in a messenger."""
        if event.kind == "text":
            self._board.show(event.address, Message("me", event.text))
        elif event.kind == "button":
            label = self._board.label(event.address, event.text)
            self._board.show(event.address, Message("me", label, pressed=event.text))

    # ── out ──────────────────────────────────────────────────────────────────────────────────────────────

    async def _stream(self, request: web.Request) -> web.StreamResponse:
        """Server-Sent Events for one page: `hello` with everything so far, then news as it happens."""
        phone = request.query.get("phone", "")
        if not PHONE.fullmatch(phone):
            raise web.HTTPBadRequest(headers=HEADERS)
        response = web.StreamResponse(headers={**HEADERS, "Content-Type": "text/event-stream"})
        await response.prepare(request)
        with self._board.watched(phone, VOLUNTEER) as news:
            await response.write(_event("hello", self._hello(phone)))
            async for event in _events(news):
                await response.write(event)
        return response

    def _hello(self, phone: str) -> dict[str, Any]:
        words = self._service.context.book.words
        names = {code: words.label(code, "hotline-words", "name").text for code in words.languages}
        return {
            "languages": [{"code": code, "name": name} for code, name in names.items()],
            "phone": [message.as_json() for message in self._board.shown(phone)],
            "volunteer": [message.as_json() for message in self._board.shown(VOLUNTEER)],
            "engine": self._board.view(phone),
        }

    async def _watching(self, _app: web.Application) -> AsyncIterator[None]:
        """As long as the application runs: what the sandbox delivers and what the engine decides goes to the board."""
        decided: asyncio.Queue[Done] = asyncio.Queue()
        self._service.observers.append(decided)
        tasks = [asyncio.create_task(self._look_on(decided)), asyncio.create_task(self._deliver())]
        yield
        self._service.observers.remove(decided)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _look_on(self, decided: asyncio.Queue[Done]) -> None:
        while True:
            done = await decided.get()
            for dispatch in done.dispatches:
                for parcel in dispatch.parcels:
                    if parcel.lane == parcel.conversation:
                        self._phones[parcel.conversation] = parcel.address
            for conversation in done.conversations:
                if phone := self._phones.get(conversation.id):
                    self._board.think(phone, view(self._service.context.book, conversation))

    async def _deliver(self) -> None:
        arrived = self._sandbox.subscribe()
        while True:
            self._board.show(*_bubble(await arrived.get()))

    async def _close(self, _app: web.Application) -> None:
        self._board.close()


def _bubble(delivered: Delivered) -> tuple[str, Message]:
    buttons = tuple(Button(label, token) for label, token in delivered.buttons)
    return delivered.address, Message("bot", delivered.text, delivered.language, buttons)


async def _events(news: asyncio.Queue[News | None]) -> AsyncIterator[bytes]:
    """News as Server-Sent Events until the playground closes; a comment now and then while nothing happens."""
    while True:
        try:
            item = await asyncio.wait_for(news.get(), BEAT_SECONDS)
        except TimeoutError:
            yield b": still here\n\n"
            continue
        if item is None:
            return
        if isinstance(item.what, Message):
            yield _event("volunteer" if item.address == VOLUNTEER else "phone", item.what.as_json())
        else:
            yield _event("engine", item.what)


def _event(name: str, data: object) -> bytes:
    """JSON has no line break outside its strings, and escapes those within."""
    return f"event: {name}\ndata: {json.dumps(data)}\n\n".encode()


async def _body(request: web.Request) -> bytes:
    """At most LARGEST_BODY bytes. Raises the 413 that the page gets."""
    body = await request.content.read(LARGEST_BODY + 1)
    while len(body) <= LARGEST_BODY and not request.content.at_eof():
        body += await request.content.read(LARGEST_BODY + 1)
    if len(body) > LARGEST_BODY:
        raise web.HTTPRequestEntityTooLarge(LARGEST_BODY, headers=HEADERS)
    return body


def _same_origin(request: web.Request) -> bool:
    """Only our own page may write: a browser says by itself where a request comes from."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin", "").partition("://")[2] == request.host


def _known(address: str) -> bool:
    return address == VOLUNTEER or PHONE.fullmatch(address) is not None


def _file(name: str) -> web.Response:
    """A file of `bot/console/static`, read once more at each request: a demo is opened seldom."""
    text = files("bot.console").joinpath("static", name).read_text("utf-8")
    return web.Response(text=text, content_type=KINDS[name.rpartition(".")[2]], charset="utf-8", headers=HEADERS)
