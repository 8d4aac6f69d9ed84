"""What the stand-ins have in common: a local web server that records what arrives, and misbehaves on demand."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter, defaultdict, deque
from collections.abc import Callable
from enum import StrEnum
from types import TracebackType
from typing import Any, NamedTuple, Self

import msgspec
from aiohttp import BodyPartReader, web

KEPT_BODIES = 100


class Fault(StrEnum):
    """What can go wrong with one send."""

    RATE = "rate"
    """429: too fast."""
    CONCURRENCY = "concurrency"
    """429: too many at once (LINE)."""
    QUOTA = "quota"
    """429: the month's messages are used up (LINE)."""
    ERROR = "error"
    """500, not accepted."""
    REFUSED = "refused"
    """400: the platform does not take it."""
    CREDENTIALS = "credentials"
    """401."""
    DROPPED_BEFORE = "dropped before"
    """The connection breaks, the message is not accepted."""
    DROPPED_AFTER = "dropped after"
    """The message is accepted, then the connection breaks."""
    SILENT_AFTER = "silent after"
    """The message is accepted, and no answer comes."""


class Arrived(NamedTuple):
    """One bubble that a person has on the screen."""

    chat: str
    text: str
    buttons: tuple[tuple[str, str], ...]
    """Label and token."""
    ref: str
    how: str
    """`send`, or on LINE `reply` or `push`."""
    at: float
    """The loop's seconds, for measuring."""
    topic: str = ""
    """In which topic of the chat."""

    def token(self, label: str) -> str:
        """What a press of the button with this label sends. Raises `KeyError` if there is none."""
        return dict(self.buttons)[label]


class Answer(NamedTuple):
    """A JSON answer of the platform."""

    status: int
    content: Any
    headers: dict[str, str] = {}  # noqa: RUF012


class FakePlatform:
    """A stand-in on a local port. Use it as `async with FakeTelegram() as telegram:`.

    `checks` off: requests are taken as they come, and no library is loaded to check them, so that a process under
    test gets the machine to itself.
    """

    def __init__(self, *, checks: bool = True, delay: float = 0.0) -> None:
        self.checks = checks
        self.delay = delay
        """Seconds before each answer."""
        self.garbled = False
        """Whether answers to sends come back as something that is no JSON."""
        self.silence = 30.0
        """Seconds of `SILENT_AFTER`."""
        self.arrived: list[Arrived] = []
        self.calls: Counter[str] = Counter()
        self.light: list[tuple[str, str]] = []
        """Ephemeral calls: method, chat."""
        self.problems: list[str] = []
        """What was wrong with requests; each was answered 400 as well."""
        self.fault: Callable[[str], Fault | None] = lambda _chat: None
        """Asked for each send, with its chat; `next` goes before."""
        self.bodies: deque[Any] = deque(maxlen=KEPT_BODIES)
        """What the last sends held, as JSON."""
        self.url = ""
        self._planned: deque[Fault | None] = deque()
        self._by_chat: defaultdict[str, list[Arrived]] = defaultdict(list)
        self._news = asyncio.Event()
        self._stopped = asyncio.Event()
        self._refs = 0
        self._runner: web.AppRunner | None = None

    # ── life ─────────────────────────────────────────────────────────────────────────────────────────────

    async def start(self, port: int = 0) -> None:
        """Listen; `url` is known afterwards. Port 0: any that is free."""
        app = web.Application()
        self._route(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", port, backlog=1024)
        await site.start()
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Stop listening; what arrived stays readable."""
        self._stopped.set()
        if self._runner:
            await self._runner.cleanup()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    def _route(self, app: web.Application) -> None:
        raise NotImplementedError

    # ── what tests ask ───────────────────────────────────────────────────────────────────────────────────

    def next(self, *faults: Fault | None) -> None:
        """The fate of the next sends, in order; None: all is well."""
        self._planned.extend(faults)

    def to(self, chat: str) -> list[Arrived]:
        """What stands in a chat, oldest first."""
        return list(self._by_chat[chat])

    def texts_to(self, chat: str) -> list[str]:
        """The texts that stand in a chat, oldest first."""
        return [bubble.text for bubble in self._by_chat[chat]]

    async def wait_for(self, chat: str, count: int, seconds: float = 5.0) -> list[Arrived]:
        """What stands in the chat once it has `count` bubbles. Raises `TimeoutError`."""
        async with asyncio.timeout(seconds):
            while len(self._by_chat[chat]) < count:
                self._news.clear()
                await self._news.wait()
        return self.to(chat)

    # ── one send ─────────────────────────────────────────────────────────────────────────────────────────

    async def _fated(self, request: web.Request, chat: str, content: Any, accept: Callable[[], Answer]) -> web.Response:
        """Answer a send: with what `accept` says, or as its fault will have it."""
        self.bodies.append(content)
        fault = self._planned.popleft() if self._planned else self.fault(chat)
        if self.delay:
            await asyncio.sleep(self.delay)
        match fault:
            case None if self.garbled:
                return web.Response(status=accept().status, body=b"\xff{")
            case None:
                return respond(accept())
            case Fault.DROPPED_BEFORE:
                return _dropped(request)
            case Fault.DROPPED_AFTER:
                accept()
                return _dropped(request)
            case Fault.SILENT_AFTER:
                accept()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._stopped.wait(), self.silence)
                return _dropped(request)
            case _:
                return respond(self._failing(fault))

    def _failing(self, fault: Fault) -> Answer:
        raise NotImplementedError

    def _arrive(self, chat: str, text: str, buttons: tuple[tuple[str, str], ...], how: str, topic: str = "") -> str:
        self._refs += 1
        ref = str(self._refs)
        bubble = Arrived(chat, text, buttons, ref, how, asyncio.get_running_loop().time(), topic)
        self.arrived.append(bubble)
        self._by_chat[chat].append(bubble)
        self._news.set()
        return ref


async def content_of(request: web.Request) -> Any:
    """The request's JSON; an empty mapping where there is none. Of a form its fields, files as bytes."""
    if request.content_type == "multipart/form-data":
        return await _form(request)
    body = await request.read()
    return msgspec.json.decode(body) if body else {}


async def _form(request: web.Request) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        content = bytes(await part.read())
        fields[part.name or ""] = content if part.filename else _as_json(content.decode())
    return fields


def _as_json(text: str) -> Any:
    """A field of a form: numbers and objects are JSON, everything else is text."""
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text


def respond(answer: Answer) -> web.Response:
    """The answer on the wire."""
    return web.Response(
        status=answer.status,
        body=msgspec.json.encode(answer.content),
        content_type="application/json",
        headers=answer.headers,
    )


def _dropped(request: web.Request) -> web.Response:
    if request.transport:
        request.transport.abort()
    return web.Response()
