"""The playground of `hotline flows watch`: it follows the files of a folder, and plays again after each save."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import structlog
from aiohttp import web

from bot.console import door, stream
from bot.console.door import HEADERS
from bot.console.follow import Look, look, saves
from bot.console.playground import Playground
from bot.console.stories import Stories
from bot.console.stream import Pages
from bot.language.loading import SHIPPED
from bot.runtime.service import Service
from bot.runtime.work import Done

log = structlog.get_logger()
AGAIN_SECONDS = 1.0
MOST_SHOWN = 60
"""Findings on the page, errors first; nobody reads more at once."""


def mount(app: web.Application, service: Service, invitation: str, directory: Path | None) -> None:
    """Add the playground that follows this folder; without one, the content that ships."""
    Watch(service, invitation, directory).mount(app)


class Watch(Playground):
    """A playground with the editor's panels."""

    def __init__(self, service: Service, invitation: str, directory: Path | None) -> None:
        super().__init__(service, invitation)
        self._directory = directory
        self._look = Look(None)
        self._looked = service.context.world.now()
        self._stories = Stories(service, self.sandbox)
        self._pages: Pages[object] = Pages()

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

    def news(self, phone: str, page: contextlib.ExitStack) -> dict[str, AsyncIterator[object]]:
        """See Playground."""
        return {
            **super().news(phone, page),
            "watch": stream.of_queue(page.enter_context(self._pages.open(phone))),
        }

    def hello(self, phone: str) -> dict[str, Any]:
        """See Playground."""
        return {**super().hello(phone), "watch": {"files": self._files(), **self._told(phone)}}

    def note(self, done: Done) -> None:
        """See Playground."""
        super().note(done)
        for happened in done.happened:
            self._stories.note(happened)
            self._pages.tell(happened.address, self._told(happened.address))

    # ── the files ────────────────────────────────────────────────────────────────────────────────────────

    async def looking_on(self, app: web.Application) -> AsyncIterator[None]:
        """See Playground; the files are read before the first page can come."""
        async for _ in super().looking_on(app):
            await self._take_up(await look(self._directory))
            task = asyncio.create_task(self._follow())
            yield
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def _follow(self) -> None:
        while True:
            try:
                async for _ in saves(self._directory):
                    await self._take_up(await look(self._directory))
            except Exception as error:
                log.error("follow_failed", exc_info=error)
            await asyncio.sleep(AGAIN_SECONDS)

    async def _take_up(self, seen: Look) -> None:
        """What the folder holds now is shown, and played where it is sound."""
        if (seen.findings, seen.trouble) != (self._look.findings, self._look.trouble) or self._is_new(seen):
            self._look, self._looked = seen, self.service.context.world.now()
        else:
            return
        if seen.book and self._is_new(seen):
            self.service.use(replace(seen.book, number=self.service.context.book.number + 1))
            await self.staff()
            for phone in self._pages.phones:
                await self._play_again(phone)
        for phone in self._pages.phones:
            self._pages.tell(phone, {"files": self._files()})

    def _is_new(self, seen: Look) -> bool:
        return seen.book is not None and seen.book.hash != self.service.context.book.hash

    async def _play_again(self, phone: str) -> None:
        await self._stories.again(phone, self.service.context.book)
        told = self._stories.of(phone)
        if told:
            self.thoughts.put(phone, self.service.context.book, told.replay.end)
            self._pages.tell(phone, {"chat": self.sandbox.history(phone), **self._told(phone)})

    # ── what the page is told ────────────────────────────────────────────────────────────────────────────

    def _files(self) -> dict[str, Any]:
        """How the files are, and what is wrong in them."""
        book = self.service.context.book
        severities = Counter(finding.severity for finding in self._look.findings)
        return {
            "folder": str(self._directory or SHIPPED),
            "state": "sound" if self._look.book else "broken" if book.hash else "waiting",
            "at": self._looked,
            "book": book.hash,
            "trouble": self._look.trouble,
            "errors": severities["error"],
            "warnings": severities["warning"],
            "findings": sorted(self._look.findings, key=lambda finding: finding.severity)[:MOST_SHOWN],
            "languages": self.languages(),
        }

    def _told(self, phone: str) -> dict[str, Any]:
        """How far the last replay came."""
        told = self._stories.of(phone)
        replay = told.replay if told else None
        return {
            "replay": {
                "stopped": replay.stopped if replay else "",
                "played": len(replay.story) if replay else 0,
                "of": len(told.whole) if told else 0,
            }
        }
