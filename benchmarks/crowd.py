"""People who talk to the hotline: each presses the next button as soon as the reply is there."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Iterable
from dataclasses import dataclass, field

from benchmarks import webhooks
from benchmarks.standin import Button, Message, StandIn
from benchmarks.webhooks import Webhook
from benchmarks.wire import Caller

NUMBERS = itertools.count(int(time.time() * 1000) % 1_000_000_000)
"""Ids of updates and events; they go on from run to run on the same database."""
REPLY_SECONDS = 30.0


@dataclass(slots=True, eq=False)
class Person:
    """Somebody on one platform. `latencies` are seconds from the webhook to the reply at the platform."""

    platform: str
    chat: str
    caller: Caller
    standin: StandIn
    buttons: tuple[Button, ...] = ()
    latencies: list[float] = field(default_factory=list)
    _reply: asyncio.Future[Message] | None = None

    def heard(self, message: Message) -> None:
        """The platform shows them a message."""
        if message.buttons:
            self.buttons = message.buttons
        if self._reply and not self._reply.done():
            self._reply.set_result(message)

    async def begin(self) -> Message:
        """The first word."""
        return await self.exchange(self._text("hello"))

    async def turn(self) -> None:
        """Press the first answer of the last message, and wait for what follows."""
        reply = await self.exchange(self._press(self.buttons[0].token))
        assert reply.buttons, "every question has buttons"

    async def press(self, label: str) -> Message:
        """Press the button whose label begins with `label`."""
        found = next(button for button in self.buttons if button.label.startswith(label))
        return await self.exchange(self._press(found.token))

    async def say(self, text: str) -> Message:
        """Write, and wait for the reply."""
        return await self.exchange(self._text(text))

    async def exchange(self, webhook: Webhook) -> Message:
        """One webhook: its 200 and its reply."""
        self._reply = asyncio.get_running_loop().create_future()
        began = time.monotonic()
        status, reply = await asyncio.wait_for(
            asyncio.gather(self.caller.post(*webhook), self._reply), timeout=REPLY_SECONDS
        )
        if status != 200:
            raise RuntimeError(f"a webhook was answered {status}")
        self.latencies.append(reply.at - began)
        return reply

    def _text(self, text: str) -> Webhook:
        number = next(NUMBERS)
        if self.platform == "telegram":
            return webhooks.telegram_text(number, int(self.chat), text)
        return webhooks.line(webhooks.line_text(number, self.chat, self._token(number), text))

    def _press(self, token: str) -> Webhook:
        number = next(NUMBERS)
        if self.platform == "telegram":
            return webhooks.telegram_press(number, int(self.chat), token)
        return webhooks.line(webhooks.line_press(number, self.chat, self._token(number), token))

    def _token(self, number: int) -> str:
        token = f"reply-{number}"
        self.standin.give_token(token, self.chat)
        return token


class Crowd:
    """People and the platform between them and one hotline."""

    def __init__(self, caller: Caller, standin: StandIn) -> None:
        self.caller = caller
        self.standin = standin
        self._chats = itertools.count(100_000)
        self._by_chat: dict[str, Person] = {}
        standin.hear = self._hear

    def _hear(self, message: Message) -> None:
        person = self._by_chat.get(message.chat)
        if person:
            person.heard(message)

    def person(self, platform: str) -> Person:
        """Somebody new."""
        number = next(self._chats)
        chat = str(number) if platform == "telegram" else f"U{number:032x}"
        person = self._by_chat[chat] = Person(platform, chat, self.caller, self.standin)
        return person

    async def people(self, platform: str, many: int) -> list[Person]:
        """So many new ones, each after the first word."""
        people = [self.person(platform) for _ in range(many)]
        await asyncio.gather(*(person.begin() for person in people))
        return people


def latencies(people: Iterable[Person]) -> list[float]:
    """All of them, sorted; and forgotten."""
    found = sorted(itertools.chain.from_iterable(person.latencies for person in people))
    for person in people:
        person.latencies.clear()
    return found


async def talk(people: list[Person], seconds: float) -> float:
    """All at once, each without a pause, for so long; the seconds that it really took."""
    began = time.monotonic()
    until = began + seconds

    async def one(person: Person) -> None:
        while time.monotonic() < until:
            await person.turn()

    await asyncio.gather(*(one(person) for person in people))
    return time.monotonic() - began


async def talk_paced(people: list[Person], rate: float, seconds: float) -> float:
    """`rate` turns a second in all, evenly, whoever is free; the seconds that it took."""
    free: asyncio.Queue[Person] = asyncio.Queue()
    for person in people:
        free.put_nowait(person)
    began = time.monotonic()

    async def one(person: Person) -> None:
        await person.turn()
        free.put_nowait(person)

    async with asyncio.TaskGroup() as turns:
        for number in range(int(rate * seconds)):
            await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
            turns.create_task(one(await free.get()))
    return time.monotonic() - began
