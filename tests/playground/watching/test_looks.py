"""The page for everybody: small screens, the keyboard, light and dark."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.playground.conftest import strict_page
from tests.playground.screen import Screen
from tests.playground.test_playground import CONTRAST
from tests.playground.watching.folder import Folder, at_age

pytestmark = pytest.mark.asyncio(loop_scope="module")
NARROW = ViewportSize(width=360, height=740)


# ── for everybody ──────────────────────────────────────────────────────────────────────────────────────────


async def test_on_a_small_phone_it_fills_the_screen_and_the_panels_are_tabs(page: Page, screen: Screen) -> None:
    await page.set_viewport_size(NARROW)
    await screen.start()
    assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    box = await page.locator("#phone").bounding_box()
    assert box is not None
    assert box["width"] > 320
    assert box["height"] > 370
    for name in ("Now", "Facts", "Begin", "Picture", "Tests", "Volunteer"):
        await page.get_by_role("tab", name=name).click()
        await expect(screen.phone).to_be_hidden()
        assert await page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
    await page.get_by_role("tab", name="Phone").click()
    await expect(screen.phone).to_be_visible()


async def test_tabs_are_changed_with_the_arrow_keys(page: Page) -> None:
    await page.get_by_role("tab", name="Now").focus()
    await page.keyboard.press("ArrowLeft")
    await expect(page.get_by_role("tab", name="Volunteer")).to_be_focused()
    await expect(page.get_by_role("tabpanel", name="Volunteer")).to_be_visible()


@pytest.mark.soak
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_words_stand_out(browser: Browser, demo: str, folder: Folder, scheme: str) -> None:
    async with strict_page(browser, demo, color_scheme=scheme) as page:
        screen = Screen(page)
        await at_age(screen)
        await screen.press("teen", "no")
        for name in ("Now", "Facts", "Begin"):
            await page.get_by_role("tab", name=name).click()
            assert await page.evaluate(CONTRAST) == []
        folder.edit("flows/labour.yaml", "    next: moved\n", "    next: moevd\n")
        await expect(page.locator("#errors li")).to_have_count(1, timeout=60_000)
        assert await page.evaluate(CONTRAST) == []
        folder.mend()
        await expect(page.locator("#state")).to_have_attribute("data-state", "sound", timeout=60_000)


async def test_everything_has_a_name_and_can_be_touched(page: Page, screen: Screen) -> None:
    await page.set_viewport_size(NARROW)
    await at_age(screen)
    for name in ("Phone", "Now", "Facts", "Begin"):
        await page.get_by_role("tab", name=name).click()
        assert await page.evaluate(SMALL_OR_NAMELESS) == []


SMALL_OR_NAMELESS = """() => [...document.querySelectorAll("button, input, select")]
  .filter((each) => each.offsetParent)
  .filter((each) => each.offsetHeight < 44
    || !(each.textContent.trim() || each.getAttribute("aria-label") || each.labels?.length))
  .map((each) => each.outerHTML.slice(0, 90))"""
