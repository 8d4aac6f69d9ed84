"""What `make docs` writes is what stands there."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.language import editor
from bot.language.graph.pages import INDEX, pages
from bot.runtime import data_map
from tests.content import shipped

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = pages(shipped.book(), "en")
PLACES = {"x", "y", "d", "points", "transform", "width", "height", "viewBox"}
"""Where something is drawn: another build of Graphviz may round otherwise, or turn a picture round."""


def drawn(svg: str) -> list[tuple[str, str, dict[str, str]]]:
    """All that stands in a picture, without where."""
    return [
        (each.tag, (each.text or "").strip(), {name: value for name, value in each.items() if name not in PLACES})
        for each in ElementTree.fromstring(svg).iter()
    ]


def test_the_folder_of_pictures_holds_every_flow_and_nothing_else() -> None:
    assert {path.name for path in (DOCS / "flows").iterdir()} == set(PAGES)


@pytest.mark.parametrize("name", PAGES)
def test_a_picture_shows_the_flow_as_it_is_now(name: str) -> None:
    committed = (DOCS / "flows" / name).read_text("utf-8")
    if name == INDEX:
        assert committed == PAGES[name], "run `make docs`"
    else:
        assert drawn(committed) == drawn(PAGES[name]), "run `make docs`"


def test_the_index_has_a_line_for_every_flow() -> None:
    listed = re.findall(r"^- \[(\w+)\]\(\1\.svg\): \S", PAGES[INDEX], re.MULTILINE)
    assert listed == list(shipped.book().flows)


@pytest.mark.parametrize("path", editor.files())
def test_what_editors_need_is_as_the_language_is_now(path: str) -> None:
    assert (ROOT / path).read_text("utf-8") == editor.files()[path], "run `make docs`"


def test_the_data_map_is_as_schema_and_retention_are_now() -> None:
    assert (DOCS / "data-map.md").read_text("utf-8") == data_map.page(), "run `make docs`"


def test_every_shipped_flow_names_its_schema_in_the_first_line() -> None:
    for flow in shipped.book().flows:
        first, *_ = (ROOT / "flows" / f"{flow}.yaml").read_text("utf-8").splitlines()
        assert first == f"# yaml-language-server: $schema=../{editor.schema_path('flow')}"
