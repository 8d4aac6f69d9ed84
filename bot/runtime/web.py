"""The routes that platforms and operators call. A webhook is answered 200 once its events are on disk, not before."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Iterator, Mapping

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.adapters.contract import MEDIA_PATH
from bot.desk.roles import STRANGER, may
from bot.runtime import health, metrics, own_shifts
from bot.runtime.media import media
from bot.runtime.service import Service
from bot.runtime.webhooks import IDLE_SECONDS, Door, receive

LARGEST_BODY = 1024 * 1024
BODY_SECONDS = 10.0
BACKLOG = 1024
SERVICE = web.AppKey("service", Service)
METRICS_TOKEN = web.AppKey("metrics_token", str)


def application(service: Service, *, metrics_token: str = "") -> web.Application:
    """The web application of one worker."""
    app = web.Application(client_max_size=LARGEST_BODY, middlewares=[_whoever_may])
    app[SERVICE] = service
    app[METRICS_TOKEN] = metrics_token
    app.add_routes(
        [
            web.post("/webhooks/{platform}", _webhook),
            web.get("/health/live", _live),
            web.get("/health/ready", _ready),
            web.get("/metrics", _metrics),
            web.get(f"{MEDIA_PATH}{{hash}}", _media),
            web.get(own_shifts.PATH, _own_shifts),
        ]
    )
    return app


@contextlib.asynccontextmanager
async def site(app: web.Application, host: str, port: int, *, shutdown_seconds: float = 5.0) -> AsyncIterator[int]:
    """The application on this address; gives the port. On the way out what is being answered is finished.

    Nothing is unpacked: no platform packs, signatures are over what came, and a few packed bytes can be very many.
    """
    runner = web.AppRunner(
        app,
        access_log=None,
        shutdown_timeout=shutdown_seconds,
        auto_decompress=False,
        keepalive_timeout=IDLE_SECONDS,
    )
    await runner.setup()
    assert runner.server is not None
    door = Door(app[SERVICE], runner.server)
    server = await asyncio.get_running_loop().create_server(door, host, port, backlog=BACKLOG)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await asyncio.gather(door.drain(shutdown_seconds), runner.cleanup())


@web.middleware
async def _whoever_may(request: web.Request, handler: Handler) -> web.StreamResponse:
    """A way that stands in no table of roles is none, for nobody."""
    resource = request.match_info.route.resource
    method = "GET" if request.method == "HEAD" else request.method
    if resource is not None and not may(STRANGER, f"route {method} {resource.canonical}"):
        return web.Response(status=404)
    return await handler(request)


async def _webhook(request: web.Request) -> web.Response:
    """One that did not come the short way."""
    service = request.app[SERVICE]
    platform = request.match_info["platform"]
    if platform not in service.webhooks:
        return web.Response(status=404)
    body = await _body(request)
    if isinstance(body, web.Response):
        return body
    status: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    def answer(found: int) -> None:
        if not status.done():
            status.set_result(found)

    receive(service, platform, _Headers(request.headers), body, answer)
    return web.Response(status=await status)


async def _body(request: web.Request) -> bytes | web.Response:
    """The bytes as they came, or what to answer where they came too slowly or not whole."""
    try:
        async with asyncio.timeout(BODY_SECONDS):
            return await request.read()
    except TimeoutError:
        return web.Response(status=408)
    except (ConnectionError, web.RequestPayloadError):  # whoever wrote it left, or does not know how bodies are written
        return web.Response(status=400)


async def _live(_request: web.Request) -> web.Response:
    return web.json_response({"live": True})


async def _ready(request: web.Request) -> web.Response:
    answer = await health.ready(request.app[SERVICE])
    return web.json_response(answer.as_json(), status=200 if answer.ok else 503)


async def _media(request: web.Request) -> web.Response:
    return media(request, request.app[SERVICE].context.shelf)


async def _own_shifts(request: web.Request) -> web.Response:
    service = request.app[SERVICE]
    return await own_shifts.answer(request, service.database, service.context)


async def _metrics(request: web.Request) -> web.Response:
    authorization = request.headers.get("Authorization", "")
    proxied = health.is_proxied(request.headers)
    if not health.may_read_metrics(request.remote, authorization, request.app[METRICS_TOKEN], proxied=proxied):
        return web.Response(status=404)
    service = request.app[SERVICE]
    await metrics.look(service.database, service.intake.waiting, len(service.lanes))
    return web.Response(body=metrics.exposition(), headers={"Content-Type": metrics.CONTENT_TYPE})


class _Headers(Mapping[str, str]):
    """Header names in lower case, without copying them."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = headers

    def __getitem__(self, name: str) -> str:
        return self._headers[name]

    def __iter__(self) -> Iterator[str]:
        return (name.lower() for name in self._headers)

    def __len__(self) -> int:
        return len(self._headers)
