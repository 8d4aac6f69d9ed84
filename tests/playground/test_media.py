"""Pictures, sounds and points on the map, as they are seen in the playground."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.language.books import FULL
from tests.playground.conftest import running_demo
from tests.playground.screen import Screen

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_a_picture_a_sound_and_a_place_are_shown_with_their_descriptions(
    browser: Browser, tmp_path: Path
) -> None:
    with running_demo(tmp_path / "log", "flows", "watch", FULL, "--no-browser") as address:
        page = await browser.new_page()
        await page.goto(address)
        screen = Screen(page)
        await screen.start()
        picture = page.locator("#phone-log img.media")
        await expect(picture).to_have_js_property("naturalWidth", 4)
        await expect(screen.phone).to_contain_text("A small house with a green door.")
        await expect(screen.answer("teen")).to_be_visible()
        await screen.press("teen")
        sound = page.locator("#phone-log audio.media")
        await expect(sound).to_have_js_property("controls", True)
        await expect(screen.phone).to_contain_text("Someone sings.")
        for words in ("70", "2019", "Tokyo", "No."):
            before = await screen.phone.locator(".ours").count()
            await page.locator("#phone-text").fill(words)
            await page.locator("#phone-text").press("Enter")
            await expect(screen.phone.locator(".ours")).not_to_have_count(before)
        await expect(screen.phone).to_contain_text("📍 35.6896, 139.7006")
        await expect(screen.phone).to_contain_text("The south entrance of the station.")
        await page.close()
