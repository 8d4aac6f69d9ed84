"""The page itself: for paper and for a screen, in the right languages, with nothing from anywhere else."""

from __future__ import annotations

import asyncio
from xml.etree import ElementTree

import pytest
from playwright.async_api import async_playwright

from bot.language.printed import printed
from tests.content import shipped
from tests.language.few_lines import book
from tests.playground.conftest import FLAGS, chromium

__all__ = ["chromium"]
PAPER = 673
"""Pixels that A4 has between the margins."""


def page(*languages: str) -> ElementTree.Element:
    return ElementTree.fromstring(printed(shipped.book(), [], languages, lambda _language, _message: "draft"))


def test_nothing_is_fetched_and_nothing_runs() -> None:
    text = printed(shipped.book(), [], ["th", "en"])
    root = ElementTree.fromstring(text)
    assert {each.tag for each in root.iter()} & {"script", "img", "link", "iframe", "object"} == set()
    assert "url(" not in text
    assert "@import" not in text
    assert not [each for each in root.iter() if each.get("src")]


def test_every_reference_leads_to_a_place_and_no_place_is_there_twice() -> None:
    root = page("en")
    places = [each.get("id") for each in root.iter() if each.get("id")]
    assert len(places) == len(set(places))
    assert {(each.get("href") or "").removeprefix("#") for each in root.iter("a")} <= set(places)


def test_words_carry_the_language_that_they_are_in() -> None:
    root = page("th", "en")
    assert root.get("lang") == "th"
    words = root.findall(".//div[@class='words']")
    assert [each.get("lang") for each in words[0].iter("p")] == ["th", "en"]
    assert {each.get("lang") for each in root.findall(".//p[@class='about']")} == {"en"}


def test_the_state_of_a_translation_can_be_read() -> None:
    marks = [each.text for each in page("th", "en").iter("span") if each.get("class") == "mark draft"]
    assert set(marks) == {"ฉบับร่าง"}


def test_words_are_never_markup() -> None:
    own = book("hello: {say: true, next: bye}\nbye: {end: true}", "welcome-hello = <script>alert(1)</script> & more\n")
    root = ElementTree.fromstring(printed(own, [], ["en"]))
    assert list(root.iter("script")) == []
    assert "<script>alert(1)</script> & more" in [each.text for each in root.iter("p")]


@pytest.mark.parametrize("languages", [("en",), ("th", "en"), ("th", "ja", "en")])
def test_no_word_runs_over_the_edge_of_the_paper(languages: tuple[str, ...], chromium: str) -> None:
    assert asyncio.run(_too_wide(printed(shipped.book(), [], languages), chromium)) == []


async def _too_wide(html: str, browser: str) -> list[str]:
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=browser, args=FLAGS)
        opened = await started.new_page(viewport={"width": PAPER, "height": 900})
        await opened.emulate_media(media="print")
        await opened.set_content(html)
        found: list[str] = await opened.evaluate(
            "width => [...document.querySelectorAll('body *')]"
            ".filter(each => each.getBoundingClientRect().right > width + 1).map(each => each.textContent)",
            PAPER,
        )
        await started.close()
    return found
