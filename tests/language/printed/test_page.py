"""The page itself: for paper and for a screen, in the right languages, with nothing from anywhere else."""

from __future__ import annotations

import asyncio
from xml.etree import ElementTree

import pytest
from playwright.async_api import async_playwright

from bot.language import graph
from bot.language.graph.paint import fitted, in_pieces
from bot.language.printed import printed
from bot.language.printed.page import PAPER as PIECE
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


def test_pictures_come_in_pieces_of_a_page_and_no_box_is_cut_through() -> None:
    book = shipped.book()
    for flow in book.flows:
        picture = graph.picture(book, flow, "en")
        pieces, laid = in_pieces(picture, *PIECE), fitted(picture)
        tall = PIECE[1] * max(1, laid.width / PIECE[0])
        assert pieces.cuts[0][0] == 0
        assert pieces.cuts[-1][1] == laid.height
        assert all(0 < below - top <= tall for top, below in pieces.cuts)
        assert [below for _, below in pieces.cuts[:-1]] == [top for top, _ in pieces.cuts[1:]]
        for _, cut in pieces.cuts[:-1]:
            assert not [each for each in laid.shapes if 0 < cut - laid.corners[each.box.name][1] < each.height]


def test_a_page_with_pictures_is_whole_and_has_no_place_twice() -> None:
    text = printed(shipped.book(), [], ["en"], pictures=True)
    root = ElementTree.fromstring(text)
    places = [each.get("id") for each in root.iter() if each.get("id")]
    assert len(places) == len(set(places))
    uses = [(each.get("href") or "").removeprefix("#") for each in root.iter() if each.tag == "use"]
    assert set(uses) == {f"{flow}-drawn" for flow in shipped.book().flows}
    assert "prefers-color-scheme" not in text
