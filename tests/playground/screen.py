"""The playground as somebody uses it: what is pressed, written and read, in words."""

from __future__ import annotations

import re

from playwright.async_api import Locator, Page, expect


class Screen:
    """Person at the left, volunteer at the right, engine below."""

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
        return self.phone.locator(".message:last-child .answer")

    async def press(self, label: str) -> None:
        await self.answers.get_by_text(label, exact=True).click()

    async def write(self, text: str) -> None:
        await self.page.get_by_label("Write as the person").fill(text)
        await self.page.keyboard.press("Enter")

    async def reads(self, text: str | re.Pattern[str]) -> None:
        """The person's newest messages hold it."""
        await expect(self.phone.locator(".ours .words").filter(has_text=text).last).to_be_visible()

    # ── the volunteer ────────────────────────────────────────────────────────────────────────────────────

    async def desk_press(self, label: str) -> None:
        """The newest button with this label."""
        await self.desk.get_by_role("button", name=label, exact=True).last.click()

    async def desk_write(self, text: str) -> None:
        await self.page.get_by_label("Write as the volunteer").fill(text)
        await self.page.keyboard.press("Enter")

    async def desk_reads(self, text: str | re.Pattern[str]) -> None:
        await expect(self.desk.locator(".ours .words").filter(has_text=text).last).to_be_visible()

    # ── the engine ───────────────────────────────────────────────────────────────────────────────────────

    async def engine_says(self, field: str, text: str | re.Pattern[str]) -> None:
        await expect(self.page.locator(f"[data-of={field}]")).to_have_text(text)
