"""The playground of `hotline flows watch`: it follows the files of a folder, and plays again after each save."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
import structlog
from aiohttp import web

from bot.console import door, orders, stream
from bot.console.door import HEADERS
from bot.console.faults import shown
from bot.console.follow import Load, Look, Sound, look, saves
from bot.console.orders import Order
from bot.console.playground import NEW_TEST, Playground
from bot.console.proving import Prover
from bot.console.recordings import transcript
from bot.console.scene import facts, scene
from bot.console.stories import OvertakenError, Stories
from bot.console.story import Input, Moment, Put, Speak, Stand, UnfitError
from bot.console.stream import Pages
from bot.engine.model import Conversation
from bot.engine.walk import EndlessBookError
from bot.language.graph import svg
from bot.language.graph.layout import DrawingError
from bot.language.loading import SHIPPED, load
from bot.language.model import SOURCE_LANGUAGE, Book
from bot.language.plain import Plain
from bot.runtime.service import Service
from bot.runtime.work import Done

log = structlog.get_logger()
AGAIN_SECONDS = 1.0


def mount(app: web.Application, service: Service, invitation: str, directory: Path | None, load: Load = load) -> None:
    """Add the playground that follows this folder; without one, the content that ships."""
    Watch(service, invitation, directory, load).mount(app)


class Watch(Playground):
    """A playground with the editor's panels."""

    def __init__(self, service: Service, invitation: str, directory: Path | None, load: Load = load) -> None:
        super().__init__(service, invitation)
        self._directory = directory
        self._load = load
        self._look = Look(None)
        self._looked = service.context.world.now()
        self._sound = Sound(Plain(service.context.book, SOURCE_LANGUAGE), {})
        self._stories = Stories(service, self.sandbox)
        self._drawing = asyncio.Lock()
        self._proven: tuple[str, Mapping[str, bytes]] = ("", {})
        self._prover = Prover(directory, lambda proof: self._tell_all({"tests": proof}))
        self._pages: Pages[object] = Pages()

    def mount(self, app: web.Application) -> None:
        """See Playground."""
        super().mount(app)
        app.add_routes(
            [
                web.post("/playground/orders", self.direct),
                web.get("/playground/picture", self.picture),
                web.get("/playground/mirror", self.mirror),
            ]
        )

    async def page(self, _request: web.Request) -> web.Response:
        """The page."""
        return door.static("watch.html")

    async def take(self, request: web.Request) -> web.Response:
        """See Playground. While there was no sound book yet, there is nobody to answer."""
        if not self.service.context.book.hash:
            return web.Response(status=503, headers=HEADERS)
        return await super().take(request)

    async def stream(self, request: web.Request) -> web.StreamResponse:
        """See Playground. A page that comes back to its phone finds it as the present book would have it."""
        phone = request.query.get("phone", "")
        told = self._stories.of(phone)
        if told and told.replay.end.book < self.service.context.book.number:
            await self._play_again(phone)
        return await super().stream(request)

    def recorded(self, phone: str, book: Book) -> str:
        """See Playground. What a replay left out is no part of it."""
        return transcript(self._stories.happened(phone), book, NEW_TEST)

    def news(self, phone: str, page: contextlib.ExitStack) -> dict[str, AsyncIterator[object]]:
        """See Playground."""
        return {
            **super().news(phone, page),
            "watch": stream.of_queue(page.enter_context(self._pages.open(phone))),
        }

    def hello(self, phone: str) -> dict[str, Any]:
        """See Playground."""
        book = {"files": self._files(), "script": self._script(), "tests": self._prover.proof}
        return {**super().hello(phone), "watch": {**book, **self._told(phone)}}

    def note(self, done: Done) -> None:
        """See Playground."""
        super().note(done)
        for happened in done.happened:
            self._stories.note(happened.address, Moment(*happened[1:]))
            if happened.address in self._pages.phones:
                self._pages.tell(happened.address, self._told(happened.address))

    # ── what the editor does ─────────────────────────────────────────────────────────────────────────────

    async def direct(self, request: web.Request) -> web.Response:
        """An order of the page. What the book has no place for is answered with the reason."""
        order: Order = await door.read(request, Order)  # type: ignore[arg-type]
        try:
            await self._obey(order)
        except UnfitError as error:
            return web.json_response({"why": str(error)}, headers=HEADERS)
        except EndlessBookError:
            why = "From there the script goes round without a question."
            return web.json_response({"why": why}, headers=HEADERS)
        except OvertakenError:
            return web.json_response({"why": "Something else came first. Please try again."}, headers=HEADERS)
        return web.Response(status=204, headers=HEADERS)

    async def _obey(self, order: Order) -> None:
        book, phone = self.service.context.book, order.phone
        match order:
            case orders.Begin():
                await self._stories.begin(phone, book, _first(book, order), _inputs(book, order))
            case orders.Put(slot=slot, text=text):
                await self._stories.do(phone, book, Put(slot, text))
            case orders.Speak(language=language):
                await self._stories.do(phone, book, Speak(language))
            case orders.Undo():
                await self._stories.undo(phone, book)
        self._show(phone, chat=isinstance(order, orders.Begin | orders.Undo))

    # ── the files ────────────────────────────────────────────────────────────────────────────────────────

    async def looking_on(self, app: web.Application) -> AsyncIterator[None]:
        """See Playground; the files are read before the first page can come."""
        async for _ in super().looking_on(app):
            await self._take_up(await look(self._directory, self._load))
            task = asyncio.create_task(self._follow())
            yield
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await self._prover.end()

    async def _follow(self) -> None:
        while True:
            try:
                async for _ in saves(self._directory):
                    await self._take_up(await look(self._directory, self._load))
            except Exception as error:
                log.error("follow_failed", exc_info=error)
            await asyncio.sleep(AGAIN_SECONDS)

    async def _take_up(self, seen: Look) -> None:
        """What the folder holds now is shown, and played where it is sound."""
        is_new = seen.sound is not None and seen.sound.book.hash != self.service.context.book.hash
        differs = is_new or (seen.findings, seen.trouble) != (self._look.findings, self._look.trouble)
        self._look = seen
        self._sound = seen.sound or self._sound
        if differs:
            self._looked = self.service.context.world.now()
        if is_new:
            await self._take(self._sound.book)
        for phone in self._pages.phones:
            files = {"files": self._files(), "script": self._script()} if differs else {}
            told = {} if is_new else self._told(phone)  # of a new book it was told with the chat
            self._pages.tell(phone, {**files, **told})
        if seen.sound and self._proven != (seen.sound.book.hash, seen.tests):
            self._proven = (seen.sound.book.hash, seen.tests)
            await self._prover.begin(seen.tests)

    def _tell_all(self, news: object) -> None:
        for phone in self._pages.phones:
            self._pages.tell(phone, news)

    async def _take(self, book: Book) -> None:
        self.service.use(replace(book, number=self.service.context.book.number + 1))
        await self.staff()
        for phone in self._pages.phones:
            await self._play_again(phone)

    async def _play_again(self, phone: str) -> None:
        await self._stories.again(phone, self.service.context.book)
        self._show(phone, chat=True)

    def _show(self, phone: str, *, chat: bool) -> None:
        """What was not done over the phone is told to its pages. `chat`: all of it is another one."""
        if told := self._stories.of(phone):
            self.thoughts.put(phone, self.service.context.book, told.replay.end)
            anew = {"chat": self.sandbox.history(phone)} if chat else {}
            self._pages.tell(phone, {**anew, **self._told(phone)})

    async def picture(self, request: web.Request) -> web.Response:
        """A flow as a picture, with a step marked; in words why not, where it can't be drawn."""
        flow, step, language = (request.query.get(name, "") for name in ("flow", "step", "language"))
        if flow not in self.service.context.book.flows:
            raise web.HTTPNotFound(headers=HEADERS)
        try:
            async with self._drawing:
                drawn = await asyncio.to_thread(svg, self.service.context.book, flow, language, highlight=step)
        except DrawingError as error:
            return web.Response(text=str(error), status=503, headers=HEADERS)
        return web.Response(text=drawn, content_type="image/svg+xml", headers=HEADERS)

    async def mirror(self, request: web.Request) -> web.Response:
        """The chat of a phone as it would read in another language, for a second phone beside it."""
        phone, language = (request.query.get(name, "") for name in ("phone", "language"))
        book = self.service.context.book
        if language not in book.words.languages:
            raise web.HTTPNotFound(headers=HEADERS)
        sights = self._stories.mirror(phone, book, language)
        return web.Response(body=msgspec.json.encode(sights), content_type="application/json", headers=HEADERS)

    # ── what the page is told ────────────────────────────────────────────────────────────────────────────

    def _files(self) -> dict[str, Any]:
        """How the files are, and what is wrong in them."""
        book = self.service.context.book
        severities = Counter(finding.severity for finding in self._look.findings)
        return {
            "folder": str(self._directory or SHIPPED),
            "state": "sound" if self._look.sound else "broken" if book.hash else "waiting",
            "at": self._looked,
            "book": book.hash,
            "trouble": self._look.trouble,
            "errors": severities["error"],
            "warnings": severities["warning"],
            "findings": shown(self._look.findings),
            "languages": self.languages(),
        }

    def _script(self) -> dict[str, Any]:
        """What there is to begin with: the steps of each flow, and the facts."""
        plain = self._sound.plain
        flows = {name: list(flow.steps) for name, flow in plain.book.flows.items()}
        return {
            "book": plain.book.hash,
            "flows": flows,
            "start": plain.book.start,
            "facts": facts(plain, Conversation("", "")),
        }

    def _told(self, phone: str) -> dict[str, Any]:
        """What the last turn did, and why a replay ended where it did."""
        told = self._stories.of(phone)
        story = told.replay.story if told else ()
        return {
            "stopped": told.replay.stopped if told else "",
            "recordable": bool(self._stories.happened(phone)),
            "scene": scene(self._sound, story[-1]) if story else None,
        }


def _first(book: Book, order: orders.Begin) -> Conversation:
    if order.language not in book.words.languages:
        raise UnfitError(f"There is no language {order.language}.")
    return Conversation("", order.platform, locale=order.language, language=order.language)


def _inputs(book: Book, order: orders.Begin) -> list[Input]:
    if book.step(order.flow, order.step) is None:
        raise UnfitError(f"There is no step {order.flow} › {order.step}.")
    return [*(Put(slot, text) for slot, text in order.slots.items()), Stand(order.flow, order.step)]
