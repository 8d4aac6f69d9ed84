"""Pictures as SVG: whole in themselves, for everybody, and the same each time."""

from __future__ import annotations

import sys
import time
from xml.etree import ElementTree

import pytest

from bot.language import graph
from bot.language.graph.boxes import Box, Picture, Way
from bot.language.graph.layout import MOST_BOXES, DrawingError
from bot.language.graph.paint import WIDEST, drawn
from tests.content import shipped
from tests.language.few_lines import full

SVG = "{http://www.w3.org/2000/svg}"
FLOWS = sorted(shipped.book().flows)


def elements(svg: str, tag: str) -> list[ElementTree.Element]:
    return ElementTree.fromstring(svg).findall(f".//{SVG}{tag}")


def texts(svg: str) -> list[str]:
    return [each.text or "" for each in elements(svg, "text")]


@pytest.mark.parametrize("flow", FLOWS)
def test_a_picture_fetches_nothing_and_runs_nothing(flow: str) -> None:
    svg = graph.svg(shipped.book(), flow, "en")
    tags = {each.tag.removeprefix(SVG) for each in ElementTree.fromstring(svg).iter()}
    assert tags <= {"svg", "title", "desc", "style", "rect", "text", "g", "path", "polygon"}
    assert "url(" not in svg
    assert "@import" not in svg
    assert svg.count("://") == 1  # the name of the namespace


def test_a_picture_has_a_title_and_a_description_for_who_does_not_see_it() -> None:
    root = ElementTree.fromstring(graph.svg(shipped.book(), "labour", "en"))
    assert root.get("role") == "img"
    named = {
        each.get("id"): each.text for each in (root.find(f"{SVG}title"), root.find(f"{SVG}desc")) if each is not None
    }
    assert set((root.get("aria-labelledby") or "").split()) == set(named)
    assert "Someone tells of their work." in (named["labour-about"] or "")
    assert root.get("lang") == "en"


def test_what_is_shortened_in_a_box_is_whole_in_its_title() -> None:
    titles = [each.text or "" for each in elements(graph.svg(shipped.book(), "labour", "en"), "title")]
    words = shipped.book().words.text("en", "labour-threatened").text
    assert any(words in title for title in titles)


@pytest.mark.parametrize("language", shipped.LANGUAGES)
@pytest.mark.parametrize("flow", FLOWS)
def test_every_shipped_flow_fits_a_page_and_a_screen(flow: str, language: str) -> None:
    root = ElementTree.fromstring(graph.svg(shipped.book(), flow, language))
    assert int(root.get("width", "")) <= WIDEST + 900  # the menus lead to every other flow; most stay under WIDEST


def test_the_same_book_gives_the_same_bytes() -> None:
    assert graph.svg(full(), "welcome", "th") == graph.svg(full(), "welcome", "th")


def test_where_somebody_is_now_is_marked_in_every_copy_of_the_step() -> None:
    marked = [each.get("class") for each in elements(graph.svg(full(), "welcome", "en", highlight="bye"), "g")]
    assert marked.count("box end now") == 2
    assert " now" not in str(elements(graph.svg(full(), "welcome", "en"), "g"))


def test_boxes_of_other_flows_lead_where_they_are_told() -> None:
    svg = graph.svg(shipped.book(), "offer", "en", link=lambda flow: f"{flow}.svg?a&b")
    assert {each.get("href") for each in elements(svg, "a")} == {"calls.svg?a&b", "goodbye.svg?a&b"}


def test_words_are_never_markup() -> None:
    box = Box("a", "say", "</title><script>alert(1)</script>", words="<b>&amp;\x01</b>")
    svg = drawn(Picture("x", "<x>", '"</desc>', "en", "en", "&", (box,), ()))
    assert elements(svg, "script") == []
    assert "<b>&amp;</b>" in texts(svg)


def test_more_boxes_than_anybody_could_read_are_refused_with_what_to_do() -> None:
    boxes = tuple(Box(f"b{number}", "say", "Message") for number in range(MOST_BOXES + 1))
    with pytest.raises(DrawingError, match="mermaid"):
        drawn(Picture("x", "x", "", "en", "en", "", boxes, ()))


@pytest.mark.soak
def test_the_largest_picture_is_drawn_in_seconds() -> None:
    boxes = tuple(Box(f"b{number}", "ask", "Question", words=f"Number {number}?") for number in range(MOST_BOXES))
    ways = tuple(
        Way(f"b{number}", f"b{min(number + step, MOST_BOXES - 1)}", f"answer {step}")
        for number in range(MOST_BOXES - 1)
        for step in (1, 2, 7)
    )
    before = time.process_time()
    drawn(Picture("x", "x", "", "en", "en", "", boxes, ways))
    assert time.process_time() - before < 60


def test_without_graphviz_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    with pytest.raises(DrawingError, match=r"pip install 'tomoshibi-hotline\[pictures\]'"):
        graph.svg(full(), "welcome", "en")
