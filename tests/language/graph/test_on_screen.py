"""Pictures in a real browser: every word is inside of its box, in every language."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterable
from typing import Any

import pytest
from playwright.async_api import async_playwright

from bot.language import graph
from tests.content import shipped
from tests.playground.conftest import FLAGS, chromium

__all__ = ["chromium"]
OUTSIDE = """
() => [...document.querySelectorAll("g.box, g.label")].flatMap(group => {
    const frame = group.querySelector("rect").getBoundingClientRect();
    return [...group.querySelectorAll("text")]
        .filter(text => {
            const own = text.getBoundingClientRect();
            return own.left < frame.left + 2 || own.right > frame.right - 2
                || own.top < frame.top - 1 || own.bottom > frame.bottom + 1;
        })
        .map(text => text.textContent);
})
"""
OVERLAPPING = """
() => {
    const boxes = [...document.querySelectorAll("g.box > rect.frame, g.label > rect")];
    const frames = boxes.map(each => each.getBoundingClientRect());
    const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    return frames.flatMap((a, i) => frames.slice(i + 1).filter(b => meet(a, b))).length;
}
"""


def flows() -> tuple[str, ...]:
    """The map of all, then each."""
    return ("", *shipped.book().flows)


def test_every_word_of_every_picture_is_inside_of_its_box_and_no_box_covers_another(chromium: str) -> None:
    """Each flow in English and one other language, which are taken in turns."""
    others = itertools.cycle(language for language in shipped.LANGUAGES if language != "en")
    wanted = [(flow, language) for flow in flows() for language in ("en", next(others))]
    assert asyncio.run(_wrong(chromium, wanted)) == {}


@pytest.mark.soak
def test_every_word_is_inside_of_its_box_in_every_language(chromium: str) -> None:
    assert asyncio.run(_wrong(chromium, [(flow, each) for flow in flows() for each in shipped.LANGUAGES])) == {}


async def _wrong(browser: str, wanted: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """The words that stand outside of their boxes, and how many boxes meet, of the pictures with such a fault."""
    book = shipped.book()
    found = {}
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=browser, args=FLAGS)
        page = await started.new_page()
        for flow, language in wanted:
            await page.set_content(graph.svg(book, flow, language))
            assert await page.locator("g.box").count()
            found[f"{flow}-{language}"] = (await page.evaluate(OUTSIDE), await page.evaluate(OVERLAPPING))
        await started.close()
    return {name: fault for name, fault in found.items() if fault != ([], 0)}
