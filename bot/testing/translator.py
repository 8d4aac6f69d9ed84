"""A stand-in for a translator that the organisation hosts: LibreTranslate's API, and faults on demand."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

import msgspec
from aiohttp import web

LANGUAGES = ("en", "ja", "th")


class FakeTranslator:
    """Use it as `async with FakeTranslator() as translator:`. It puts the target before the words: `[ja] hello`."""

    def __init__(self, key: str = "") -> None:
        self.key = key
        self.url = ""
        self.asked: list[Mapping[str, Any]] = []
        """What it was asked to translate, in order."""
        self.status = 200
        """What it answers with."""
        self.answer: Any = None
        """What it answers with instead of a translation."""
        self.delay = 0.0
        """Seconds before each answer."""
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        app = web.Application()
        app.add_routes([web.post("/translate", self._translate), web.get("/languages", self._languages)])
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def _translate(self, request: web.Request) -> web.Response:
        content = msgspec.json.decode(await request.read())
        self.asked.append(content)
        await asyncio.sleep(self.delay)
        if self.key and content.get("api_key") != self.key:
            return _json(403, {"error": "Invalid API key"})
        if self.status != 200:
            return _json(self.status, {"error": "so it is"})
        if content["source"] not in LANGUAGES or content["target"] not in LANGUAGES:
            return _json(400, {"error": "a language is not supported"})
        return _json(200, self.answer or {"translatedText": f"[{content['target']}] {content['q']}"})

    async def _languages(self, _request: web.Request) -> web.Response:
        return _json(self.status, [{"code": each, "name": each, "targets": list(LANGUAGES)} for each in LANGUAGES])


def _json(status: int, content: Any) -> web.Response:
    return web.Response(status=status, body=msgspec.json.encode(content), content_type="application/json")
