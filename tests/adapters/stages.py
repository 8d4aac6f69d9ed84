"""One stage a platform: an adapter that is open, a stand-in behind it, and a person before it. All act alike."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from bot.adapters.contract import Adapter, Call, Incoming, Outcome, Request, Route
from bot.adapters.line import Line
from bot.adapters.sandbox import Sandbox
from bot.adapters.telegram import Telegram
from bot.engine.outgoing import Answer, Outgoing, Words
from bot.testing import FakeLine, FakeTelegram, FakeWorld, LineWebhooks, TelegramWebhooks
from bot.testing.platform import FakePlatform
from bot.testing.webhooks import SECRET

TOKEN = "4839574812:AAFD39kkdpWt3ywyRZergyOLMaJhac60qcK"


class Stage(Protocol):
    """What the contract tests need of a platform."""

    world: FakeWorld
    person: str

    @property
    def adapter(self) -> Adapter: ...

    def text(self, words: str) -> Request: ...

    def press(self, token: str) -> Request: ...

    def picture(self) -> Request: ...

    def unheard_of(self) -> Request: ...

    def come(self, *, again: bool) -> Request: ...

    def leave(self) -> Request: ...

    def shown(self) -> list[tuple[str, dict[str, str]]]:
        """Text, and label → token, of each bubble on the person's screen."""

    def problems(self) -> list[str]:
        """What the platform objected to."""

    async def vanish(self) -> None:
        """The platform can't be reached any more."""

    def signed(self, body: bytes) -> Request:
        """Any bytes as they come from the platform."""


class RemoteStage(Stage, Protocol):
    """A platform that is somewhere else."""

    @property
    def fake(self) -> FakePlatform: ...


class TelegramStage:
    person = "70001"

    def __init__(self, world: FakeWorld, fake: FakeTelegram) -> None:
        self.world, self.fake = world, fake
        self.webhooks = TelegramWebhooks(now=lambda: world.now().timestamp())
        self.adapter = Telegram(TOKEN, now=world.now, secrets=(SECRET,), api_url=fake.url)

    def text(self, words: str) -> Request:
        return self.webhooks.text(int(self.person), words)

    def press(self, token: str) -> Request:
        return self.webhooks.press(int(self.person), token)

    def picture(self) -> Request:
        return self.webhooks.message(int(self.person), {"photo": [{"file_id": "f", "width": 1, "height": 1}]})

    def unheard_of(self) -> Request:
        return self.webhooks.message(int(self.person), {"hologram": {"file_id": "f"}})

    def come(self, *, again: bool) -> Request:
        return self.webhooks.blocked(int(self.person), back=again) if again else self.webhooks.start(int(self.person))

    def leave(self) -> Request:
        return self.webhooks.blocked(int(self.person))

    def shown(self) -> list[tuple[str, dict[str, str]]]:
        return [(bubble.text, dict(bubble.buttons)) for bubble in self.fake.to(self.person)]

    def problems(self) -> list[str]:
        return self.fake.problems

    async def vanish(self) -> None:
        await self.fake.stop()

    def signed(self, body: bytes) -> Request:
        return self.webhooks.signed(body)


class LineStage:
    person = "U" + "7" * 32

    def __init__(self, world: FakeWorld, fake: FakeLine) -> None:
        self.world, self.fake = world, fake
        self.webhooks = LineWebhooks(now=lambda: world.now().timestamp(), issue=fake.issue)
        self.adapter = Line(TOKEN, now=world.now, secrets=(SECRET,), api_url=fake.url)

    def text(self, words: str) -> Request:
        return self.webhooks.text(self.person, words)

    def press(self, token: str) -> Request:
        return self.webhooks.press(self.person, token)

    def picture(self) -> Request:
        message = {"type": "image", "contentProvider": {"type": "line"}, "quoteToken": "q"}
        return self.webhooks.batch(self.webhooks.message(self.person, message))

    def unheard_of(self) -> Request:
        return self.webhooks.batch(self.webhooks.message(self.person, {"type": "hologram"}))

    def come(self, *, again: bool) -> Request:
        return self.webhooks.follow(self.person, again=again)

    def leave(self) -> Request:
        return self.webhooks.unfollow(self.person)

    def shown(self) -> list[tuple[str, dict[str, str]]]:
        return [(bubble.text, dict(bubble.buttons)) for bubble in self.fake.to(self.person)]

    def problems(self) -> list[str]:
        return self.fake.problems

    async def vanish(self) -> None:
        await self.fake.stop()

    def signed(self, body: bytes) -> Request:
        return self.webhooks.signed(body)


class SandboxStage:
    person = "phone"

    def __init__(self, world: FakeWorld) -> None:
        self.world = world
        self.adapter = Sandbox(now=world.now)
        self._count = 0

    def post(self, kind: str, **more: Any) -> Request:
        self._count += 1
        post = {"id": f"post{self._count}", "address": self.person, "kind": kind, **more}
        return Request({}, json.dumps(post).encode())

    def text(self, words: str) -> Request:
        return self.post("text", text=words)

    def press(self, token: str) -> Request:
        return self.post("button", text=token)

    def picture(self) -> Request:
        return self.post("media", text="picture")

    def unheard_of(self) -> Request:
        return self.post("unknown")

    def come(self, *, again: bool) -> Request:
        return self.post("join", again=again) if again else self.text("/start")

    def leave(self) -> Request:
        return self.post("leave")

    def shown(self) -> list[tuple[str, dict[str, str]]]:
        sights = [sight for sight in self.adapter.history(self.person) if sight.kind == "ours"]
        return [(sight.text, {key.label: key.token for key in sight.buttons}) for sight in sights]

    def problems(self) -> list[str]:
        return []

    async def vanish(self) -> None:
        """It is in this process: it can't."""

    def signed(self, body: bytes) -> Request:
        return Request({}, body)


@contextlib.asynccontextmanager
async def telegram_stage() -> AsyncIterator[TelegramStage]:
    async with FakeTelegram(TOKEN) as fake:
        stage = TelegramStage(FakeWorld(), fake)
        await stage.adapter.open()
        yield stage
        await stage.adapter.close()


@contextlib.asynccontextmanager
async def line_stage() -> AsyncIterator[LineStage]:
    world = FakeWorld()
    async with FakeLine(TOKEN, strict=True, now=world.monotonic) as fake:
        stage = LineStage(world, fake)
        await stage.adapter.open()
        yield stage
        await stage.adapter.close()


@contextlib.asynccontextmanager
async def sandbox_stage() -> AsyncIterator[SandboxStage]:
    stage = SandboxStage(FakeWorld())
    await stage.adapter.open()
    yield stage
    await stage.adapter.close()


STAGES: Mapping[str, Callable[[], AbstractAsyncContextManager[Any]]] = {
    "telegram": telegram_stage,
    "line": line_stage,
    "sandbox": sandbox_stage,
}


def sign(visit: int, answer: Answer) -> str:
    """A token that can be read; real ones carry a MAC."""
    return f"{visit}.{answer.name}"


def say(*texts: str, answers: tuple[Answer, ...] = (), **more: Any) -> Outgoing:
    return Outgoing(tuple(Words(text) for text in texts), answers, **more)


def several(count: int, *names: str) -> tuple[Answer, ...]:
    """Answers `a1` … `a<count>`, then these."""
    own = tuple(Answer(f"a{number}", f"Label {number}") for number in range(1, count + 1))
    return own + tuple(Answer(name, name.strip("_").capitalize()) for name in names)


def only(read: object) -> Incoming:
    """The one event that was read."""
    assert isinstance(read, list), read
    assert len(read) == 1, read
    event: Incoming = read[0]
    return event


async def show(stage: Stage, outgoing: Outgoing, route: Route | None = None) -> list[Outcome]:
    """Render and send it all; each call with a retry key of its own, as the runtime does."""
    calls: list[Call] = stage.adapter.render(outgoing, sign)
    return [
        await stage.adapter.send(stage.person, call, route or Route(retry_key=stage.world.new_id())) for call in calls
    ]
