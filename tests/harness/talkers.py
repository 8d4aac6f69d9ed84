"""People of the harnesses: each writes numbered words; each word is sent until it is answered 200, as platforms do."""

from __future__ import annotations

import asyncio
import itertools
import random
from collections.abc import Callable, Sequence

from benchmarks import webhooks
from benchmarks.standin import StandIn
from benchmarks.webhooks import Webhook
from benchmarks.wire import Caller, ConnectionLostError
from tests.harness.ledger import Ledger, mark

NUMBERS = itertools.count(1)
AGAIN_SECONDS = 0.03
BEHIND = 4
"""So many words somebody writes before they wait for a reply: after a kill, a chat stands still for ten seconds."""


class Talker:
    """Somebody on one platform who writes one word after the other."""

    def __init__(self, number: int, platform: str, ledger: Ledger, standin: StandIn, locale: str = "en") -> None:
        self.number = number
        self.platform = platform
        self.chat = str(10_000 + number) if platform == "telegram" else f"U{number:032x}"
        self.word = 0
        self.locale = locale
        self._ledger = ledger
        self._standin = standin

    def text(self, text: str) -> Webhook:
        """A webhook with this text; the same bytes may be sent again and again."""
        number = next(NUMBERS)
        if self.platform == "telegram":
            return webhooks.telegram_text(number, int(self.chat), text, self.locale)
        token = f"reply-{number}"
        self._standin.give_token(token, self.chat)
        return webhooks.line(webhooks.line_text(number, self.chat, token, text))

    def next_word(self) -> tuple[str, Webhook]:
        """The next numbered word and its webhook."""
        self.word += 1
        word = mark(self.number, self.word)
        self._ledger.writes(word)
        return word, self.text(word)

    @property
    def waits(self) -> bool:
        """Whether they wait for a reply before they write on: to the greeting, or to the last few words."""
        if self.chat not in self._ledger.platforms:
            return self.chat in self._ledger.greetings
        return self.word - len(self._ledger.chats[self.chat]) >= BEHIND


class Crowd:
    """Talkers, the platform between them and one or several hotlines, and the ledger."""

    def __init__(self, standin: StandIn, ledger: Ledger, seed: int) -> None:
        self.standin = standin
        self.ledger = ledger
        self.random = random.Random(seed)
        self.talkers: list[Talker] = []
        self.refused: list[int] = []
        """Statuses of 5xx, which made a platform send again."""
        standin.hear = ledger.heard

    def add(self, platform: str, many: int) -> None:
        """So many more people."""
        for number in range(len(self.talkers) + 1, len(self.talkers) + many + 1):
            self.talkers.append(Talker(number, platform, self.ledger, self.standin))

    async def talk(self, callers: Sequence[Caller], until: Callable[[], bool], pause: float = 0.02) -> None:
        """Everybody writes until `until` says enough. Each word is sent until one of the hotlines answers 200."""
        await asyncio.gather(*(self._one(talker, callers, until, pause) for talker in self.talkers))

    async def _one(self, talker: Talker, callers: Sequence[Caller], until: Callable[[], bool], pause: float) -> None:
        await asyncio.sleep(self.random.random() * pause)
        while not until():
            if not talker.waits:
                await self.say(talker, callers)
            await asyncio.sleep(pause * (0.5 + self.random.random()))

    async def say(self, talker: Talker, callers: Sequence[Caller]) -> None:
        """The next word of one person, delivered. The first of all is a greeting, which is not said back."""
        if talker.chat not in self.ledger.greetings:
            await self.deliver(talker.text("hello"), callers)
            self.ledger.greetings.add(talker.chat)
            return
        word, webhook = talker.next_word()
        await self.deliver(webhook, callers)
        self.ledger.accept(word)

    async def deliver(self, webhook: Webhook, callers: Sequence[Caller]) -> None:
        """Send it until it is answered 200."""
        while True:
            try:
                status = await self.random.choice(callers).post(*webhook)
            except ConnectionLostError:
                status = 0
            if status == 200:
                return
            if status:
                self.refused.append(status)
            assert status in (0, 503), f"a genuine webhook was answered {status}"
            await asyncio.sleep(AGAIN_SECONDS)
