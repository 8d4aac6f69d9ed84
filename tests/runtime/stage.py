"""A whole hotline in the test's own process: real database, real adapters, the platforms' stand-ins."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from pydantic import SecretStr
from sqlalchemy import Connection, text

from bot.adapters.contract import Refusal, Request
from bot.app import adapters_of, running
from bot.desk.roles import Role
from bot.runtime.invitations import Invitation, invite
from bot.runtime.roster import Profile
from bot.runtime.service import Service
from bot.runtime.shelf import MediaShelf
from bot.settings import Settings
from bot.testing import FakeLine, FakeTelegram, LineWebhooks, TelegramWebhooks
from bot.testing.platform import Arrived, FakePlatform

KEY = "YWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWE="
THEIRS = 1_000_000
"""The stand-in counts what the bot sends; what others write is numbered from here, so that none is the same."""
TOKEN = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"


class Stage:
    """One service and its platforms. `say`, `press` … post a webhook and return once it is on disk."""

    def __init__(self, service: Service, telegram: FakeTelegram, line: FakeLine) -> None:
        self.service = service
        self.telegram = telegram
        self.line = line
        self.telegrams = TelegramWebhooks(now=time.time, above=THEIRS)
        self.lines = LineWebhooks(now=time.time, issue=line.issue)

    async def post(self, platform: str, request: Request) -> None:
        read = self.service.webhooks[platform].read(request)
        assert not isinstance(read, Refusal)
        await self.service.receive(platform, read)

    async def say(self, chat: int, words: str, **more: object) -> None:
        await self.post("telegram", self.telegrams.text(chat, words, **more))

    async def press(self, chat: int, label: str) -> None:
        await self.post("telegram", self.telegrams.press(chat, self.button(self.telegram, str(chat), label)))

    async def say_line(self, user: str, words: str) -> None:
        await self.post("line", self.lines.text(user, words))

    async def press_line(self, user: str, label: str) -> None:
        await self.post("line", self.lines.press(user, self.button(self.line, user, label)))

    @staticmethod
    def button(platform: FakePlatform, chat: str, label: str) -> str:
        """The token of the newest button whose label begins so."""
        for bubble in reversed(platform.to(chat)):
            for known, token in bubble.buttons:
                if known.startswith(label):
                    return token
        raise AssertionError(f"no button {label!r} in {[b.buttons for b in platform.to(chat)]}")

    async def heard(self, chat: int | str, needle: str, *, times: int = 1, seconds: float = 25.0) -> Arrived:
        """Wait until a bubble with these words stands in the chat (that many times)."""
        platform = self.telegram if isinstance(chat, int) else self.line
        async with asyncio.timeout(seconds):
            while True:
                found = [bubble for bubble in platform.to(str(chat)) if needle in bubble.text]
                if len(found) >= times:
                    return found[-1]
                await asyncio.sleep(0.01)

    async def offered(self, volunteer: int, *, times: int = 1) -> None:
        """Wait until the volunteer has so many offers."""
        label = self.label("accept", "desk-words")
        await self.until(
            lambda: sum(any(each == label for each, _ in b.buttons) for b in self.telegram.to(str(volunteer))) >= times
        )

    def text(self, message: str, language: str = "en") -> str:
        """The beginning of a message: up to its first variable."""
        worded = self.service.context.book.words.text(language, message, {"pseudonym": "\0"})
        return worded.text.split("\0")[-1].strip(" :.,")[:30]

    def label(self, answer: str, message: str = "hotline-words", language: str = "en") -> str:
        """A button's label."""
        return self.service.context.book.words.label(language, message, answer).text

    async def still(self) -> None:
        """Until nothing is under way."""
        async with asyncio.timeout(10):
            while self.service.intake.waiting or self.service.courier.busy:
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)

    async def volunteer(self, chat: int, languages: tuple[str, ...] = ("en",), name: str = "Hanako Secret") -> None:
        """Somebody who accepted an invitation and is on duty."""
        await self.join(chat, languages, name)
        await self.say(chat, "/on")
        await self.heard(chat, self.text("desk-on"))

    async def join(
        self,
        chat: int,
        languages: tuple[str, ...] = ("en",),
        name: str = "Hanako Secret",
        role: Role = Role.VOLUNTEER,
        skills: tuple[str, ...] = (),
    ) -> None:
        """Somebody who accepted an invitation."""
        invitation = await self.invitation(languages, name, role, skills)
        await self.post("telegram", self.telegrams.start(chat, invitation.telegram_start))
        await self.heard(chat, "Welcome to the desk")

    async def invitation(
        self,
        languages: tuple[str, ...] = ("en",),
        name: str = "Hanako Secret",
        role: Role = Role.VOLUNTEER,
        skills: tuple[str, ...] = (),
    ) -> Invitation:
        context = self.service.context
        profile = Profile(name, languages, skills, role)
        return await invite(self.service.database, context.keyring, context.world, profile)

    async def rows(self, statement: str) -> list[tuple[object, ...]]:
        def read(connection: Connection) -> list[tuple[object, ...]]:
            return [tuple(row) for row in connection.execute(text(statement))]

        return await self.service.database.read(read)

    async def change(self, statement: str) -> None:
        def write(connection: Connection) -> None:
            connection.execute(text(statement))

        await self.service.database.write(write)

    async def until_rows(self, statement: str, seconds: float = 25.0) -> None:
        """Wait until the statement finds something."""
        async with asyncio.timeout(seconds):
            while not await self.rows(statement):
                await asyncio.sleep(0.02)

    async def until(self, holds: Callable[[], object], seconds: float = 25.0) -> None:
        async with asyncio.timeout(seconds):
            while not holds():
                await asyncio.sleep(0.01)


def settings(url: str, telegram: FakeTelegram, line: FakeLine, content: Path | None = None) -> Settings:
    """Both platforms on, their stand-ins behind them."""
    more = {"content_dir": content} if content else {}
    return Settings(
        database_url=url,
        secret_keys=(SecretStr(KEY),),
        countries=("JP",),
        languages=("en", "ja", "th"),
        telegram_token=SecretStr(TOKEN),
        telegram_secret=SecretStr("secret"),
        telegram_api_url=telegram.url,
        line_channel_secret=SecretStr("secret"),
        line_channel_token=SecretStr("line-token"),
        line_api_url=line.url,
        **more,  # type: ignore[arg-type]
    )


@contextlib.asynccontextmanager
async def staged(
    url: str, telegram: FakeTelegram, line: FakeLine, content: Path | None = None, *, two_person: bool = False
) -> AsyncIterator[Stage]:
    """A hotline that runs on this database; the first one publishes the content folder, or what ships."""
    chosen = settings(url, telegram, line, content).model_copy(update={"two_person": two_person})
    shelf = MediaShelf()
    adapters = adapters_of(chosen, shelf)
    async with running(chosen, adapters, shelf=shelf) as service:
        yield Stage(service, telegram, line)
