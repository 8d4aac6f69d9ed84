"""The playground as somebody uses it: what is pressed, written and read, in words."""

from __future__ import annotations

import re
from functools import cache

from playwright.async_api import Locator, Page, expect

from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read


@cache
def book() -> Book:
    """What the demo speaks: the shipped content."""
    found = read(load()).book
    assert found is not None
    return found


def said(message: str, language: str = "en") -> str:
    """The beginning of a message, up to its first variable or line break, as the shipped content has it."""
    text = book().words.text(language, message, {}).text
    return re.split(r"[…\n]", text)[0].strip() or text


class Screen:
    """Person at the left, volunteer at the right, engine below. Buttons are pressed by the name of their answer."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.phone = page.locator("#phone-log")
        self.desk = page.locator("#volunteer-log")

    # ── the person ───────────────────────────────────────────────────────────────────────────────────────

    async def start(self, *, language: str = "en") -> None:
        """A new phone in this language, and the first tap on it."""
        await self.page.get_by_label("Phone language").select_option(language)
        await self.page.locator("#start").click()
        await self.answers.first.wait_for()

    @property
    def answers(self) -> Locator:
        """The buttons below the newest message of the person's chat."""
        return self.phone.locator(".message.ours:last-child .answer")

    def answer(self, name: str) -> Locator:
        """The newest message's button for this answer; its token names it."""
        return self.phone.locator(f".message.ours:last-child .answer[data-token*='.{name}.']")

    async def press(self, *names: str) -> None:
        """One answer after the other, each once the hotline has said something new."""
        for name in names:
            heard = self.phone.locator(".ours")
            before = await heard.count()
            await self.answer(name).click()
            await expect(heard).not_to_have_count(before)

    async def write(self, text: str) -> None:
        await self.page.get_by_label("Write as the person").fill(text)
        await self.page.keyboard.press("Enter")

    async def reads(self, text: str) -> None:
        """One of the person's messages holds it."""
        await expect(self.phone.locator(".ours .words").filter(has_text=text).last).to_be_visible()

    # ── the volunteer ────────────────────────────────────────────────────────────────────────────────────

    async def desk_press(self, name: str) -> None:
        """The newest button for this act that nobody pressed yet."""
        await self.desk.locator(f".answer:not(.chosen)[data-token*='.{name}.']").last.click()

    async def desk_write(self, text: str) -> None:
        await self.page.get_by_label("Write as the volunteer").fill(text)
        await self.page.keyboard.press("Enter")

    async def desk_reply(self, to: str, text: str) -> None:
        """Words that answer to the newest message that holds `to`."""
        message = self.desk.locator(".message.ours").filter(has_text=to).last
        await message.hover()
        await message.get_by_role("button", name="Reply to this message").click()
        await self.desk_write(text)

    async def desk_reads(self, text: str | re.Pattern[str]) -> None:
        await expect(self.desk.locator(".ours .words").filter(has_text=text).last).to_be_visible()

    # ── the engine ───────────────────────────────────────────────────────────────────────────────────────

    async def engine_says(self, field: str, text: str | re.Pattern[str]) -> None:
        await expect(self.page.locator(f"[data-of={field}]")).to_have_text(text)
