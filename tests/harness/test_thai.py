"""A conversation in Thai, from the first word to a live chat with a volunteer and back to the bot.

`hotline serve` is a process of its own, started as an operator starts it, on the hotline's own flows; the platforms are
the stand-ins that check each request.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from benchmarks import webhooks
from benchmarks.serving import ROOT, Serving
from bot.adapters.contract import Request
from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read
from bot.testing import FakeLine, FakeTelegram, LineWebhooks, TelegramWebhooks
from bot.testing.platform import Arrived, FakePlatform
from tests.harness.conftest import invite

SECONDS = 10.0
VOLUNTEER = 777
PERSON = {"telegram": "4242", "line": "U" + "4242" * 8}
CRY = "นายจ้างเก็บพาสปอร์ตของหนูไว้ค่ะ"
COMFORT = "ไม่เป็นไรนะคะ ตอนนี้ปลอดภัยไหม"
VOLUNTEERS_NAME = "Somchai-the-volunteer"


class Conversation:
    """One person and one volunteer with the hotline between them."""

    def __init__(self, platform: str, serving: Serving, telegram: FakeTelegram, line: FakeLine, book: Book) -> None:
        self.platform = platform
        self.serving = serving
        self.telegram, self.line, self.book = telegram, line, book
        self.telegrams = TelegramWebhooks(webhooks.TELEGRAM_SECRET, now=time.time)
        self.lines = LineWebhooks(webhooks.LINE_SECRET, now=time.time, issue=line.issue)

    # ── what they do ─────────────────────────────────────────────────────────────────────────────────────

    async def writes(self, text: str) -> None:
        """The person writes."""
        if self.platform == "telegram":
            await self._post(self.telegrams.text(int(PERSON["telegram"]), text, language="th"))
        else:
            await self._post(self.lines.text(PERSON["line"], text))

    async def presses(self, message: str, answer: str) -> None:
        """The person presses the newest button with the label that the book has for this answer."""
        token = await self._token(self._screen(), PERSON[self.platform], self.label(message, answer))
        if self.platform == "telegram":
            await self._post(self.telegrams.press(int(PERSON["telegram"]), token))
        else:
            await self._post(self.lines.press(PERSON["line"], token))

    async def volunteer_writes(self, text: str) -> None:
        """The volunteer writes, on Telegram."""
        await self._post(self.telegrams.text(VOLUNTEER, text))

    async def volunteer_presses(self, label: str) -> None:
        """The volunteer presses the newest button whose label begins so."""
        token = await self._token(self.telegram, str(VOLUNTEER), label)
        await self._post(self.telegrams.press(VOLUNTEER, token))

    # ── what they see ────────────────────────────────────────────────────────────────────────────────────

    async def reads(self, message: str) -> None:
        """The person has this message of the book, in Thai."""
        await self.reads_words(self.book.words.text("th", message).text)

    async def reads_words(self, words: str) -> None:
        """The person has these words."""
        await _until(lambda: _found(self._screen(), PERSON[self.platform], words))

    async def volunteer_reads(self, words: str) -> None:
        """The volunteer has these words."""
        await _until(lambda: _found(self.telegram, str(VOLUNTEER), words))

    def label(self, message: str, answer: str) -> str:
        """The Thai label of an answer."""
        return self.book.words.label("th", message, answer).text

    def _screen(self) -> FakePlatform:
        return self.telegram if self.platform == "telegram" else self.line

    async def _token(self, platform: FakePlatform, chat: str, label: str) -> str:
        found: list[str] = []

        def look() -> bool:
            found[:] = [token for each in platform.to(chat) for known, token in each.buttons if known.startswith(label)]
            return bool(found)

        await _until(look)
        return found[-1]

    async def _post(self, request: Request) -> None:
        platform = "telegram" if "x-telegram-bot-api-secret-token" in request.headers else "line"
        headers = "".join(f"{name}: {value}\r\n" for name, value in request.headers.items() if name != "content-type")
        assert await self.serving.caller.post(f"/webhooks/{platform}", headers.encode(), request.body) == 200


def _found(platform: FakePlatform, chat: str, words: str) -> bool:
    return any(words in each.text for each in platform.to(chat))


async def _until(holds) -> None:
    async with asyncio.timeout(SECONDS):
        while not holds():
            await asyncio.sleep(0.01)


@contextlib.asynccontextmanager
async def conversation(platform: str, url: str, folder: Path) -> AsyncIterator[Conversation]:
    """Everybody in place: the hotline serves, the volunteer is on duty."""
    book = read(load(ROOT)).book
    assert book is not None
    async with FakeTelegram(webhooks.TELEGRAM_TOKEN) as telegram, FakeLine(webhooks.LINE_TOKEN, strict=True) as line:
        serving = Serving(url, ROOT, telegram.url, folder / "hotline.log")
        serving.environment["HOTLINE_LINE_API_URL"] = line.url
        try:
            await serving.start()
            code = await invite(serving.environment, VOLUNTEERS_NAME, "th,en")
            both = Conversation(platform, serving, telegram, line, book)
            await both.volunteer_writes(f"/start {code}")
            await both.volunteer_reads(book.words.text("th", "desk-welcome").text)
            await both.volunteer_writes("/on")
            await both.volunteer_reads(book.words.text("th", "desk-on").text)
            yield both
            assert await serving.stop() == 0
        finally:
            await serving.kill()


@pytest.mark.parametrize("database", ["sqlite", "postgresql"])
@pytest.mark.parametrize("platform", ["line", "telegram"])
async def test_a_thai_conversation_reaches_a_volunteer_and_the_bot_comes_back(
    platform: str, database: str, address, tmp_path: Path
) -> None:
    async with conversation(platform, address(database), tmp_path) as both:
        await both.writes("สวัสดีค่ะ")
        await both.reads("welcome-hello")
        await both.presses("hotline-words", "name")
        await both.reads("welcome-watched")
        await both.presses("welcome-watched", "no")
        await both.reads("welcome-need")
        await both.presses("welcome-need", "talk")
        await both.reads("talk-age")
        await both.presses("talk-age", "adult")
        await both.reads("hotline-asking")
        await both.writes(CRY)
        await both.reads("hotline-kept")
        await both.volunteer_presses("Accept")
        await both.volunteer_reads(CRY)
        await both.reads("hotline-live")
        await both.volunteer_writes(COMFORT)
        await both.reads_words(COMFORT)
        await both.writes("ค่ะ ขอบคุณค่ะ")
        await both.volunteer_reads("ค่ะ ขอบคุณค่ะ")
        await both.volunteer_writes("/note พรุ่งนี้โทรหาสถานทูต")
        await both.volunteer_writes("/close")
        await both.volunteer_presses(both.label("desk-words", "helped"))
        await both.reads("hotline-bot_back")
        await both.reads("goodbye-safe")
        check_screens(both)


def check_screens(both: Conversation) -> None:
    """Each request was right, each word came once, and neither side sees who the other is; nor does the log."""
    person, volunteer = both._screen().to(PERSON[both.platform]), both.telegram.to(str(VOLUNTEER))
    assert both.telegram.problems == []
    assert both.line.problems == []
    assert sum(COMFORT in each.text for each in person) == 1
    _nowhere(person, str(VOLUNTEER), VOLUNTEERS_NAME)
    _nowhere(volunteer, PERSON[both.platform])
    assert not any("พรุ่งนี้โทรหาสถานทูต" in each.text for each in person)
    log = both.serving.log()
    assert not any(secret in log for secret in (CRY, COMFORT, VOLUNTEERS_NAME, *PERSON.values()))
    assert webhooks.TELEGRAM_TOKEN not in log


def _nowhere(screen: list[Arrived], *secrets: str) -> None:
    for each in screen:
        shown = (each.text, *(part for button in each.buttons for part in button))
        assert not any(secret in part for secret in secrets for part in shown)
