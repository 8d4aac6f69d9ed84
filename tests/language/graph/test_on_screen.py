"""Pictures in a real browser: every word is inside of its box, in every language."""

from __future__ import annotations

import asyncio
from typing import Any

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


def test_every_word_of_every_picture_is_inside_of_its_box_and_no_box_covers_another(chromium: str) -> None:
    found = asyncio.run(_looked_at(chromium))
    assert len(found) == len(shipped.LANGUAGES) * (len(shipped.book().flows) + 1)
    assert {name: each for name, each in found.items() if each != ([], 0)} == {}


async def _looked_at(browser: str) -> dict[str, Any]:
    book = shipped.book()
    found = {}
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=browser, args=FLAGS)
        page = await started.new_page()
        for language in shipped.LANGUAGES:
            for flow in ("", *book.flows):
                await page.set_content(graph.svg(book, flow, language))
                found[f"{flow}-{language}"] = (await page.evaluate(OUTSIDE), await page.evaluate(OVERLAPPING))
        await started.close()
    return found
