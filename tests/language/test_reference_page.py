"""The reference as a page: nothing that can be written is missing, and every link leads somewhere."""

from __future__ import annotations

import re

from bot.language import reference_page, steps
from bot.language.editor import BESIDE
from bot.language.reference import sections

TEXT = reference_page.written()
HEADINGS = re.findall(r"^## (.+)$", TEXT, re.MULTILINE)


def test_every_section_stands_in_one_chapter() -> None:
    listed = [name for chapter in reference_page.CHAPTERS for name in chapter.sections]
    assert sorted(listed) == sorted(sections())


def test_every_file_that_an_editor_helps_with_has_a_chapter() -> None:
    assert {chapter.files for chapter in reference_page.CHAPTERS} == {"flows/*.yaml", *BESIDE.values()}


def test_every_key_stands_there_with_its_words_and_its_example() -> None:
    plain = TEXT.replace("\\|", "|")
    for section in sections().values():
        for key in section.keys.values():
            assert f"`{key.name}`" in plain
            assert key.about in plain
            assert key.example in plain


def test_every_link_leads_to_a_heading() -> None:
    anchors = {re.sub(r"[^a-z -]", "", heading.lower()).replace(" ", "-") for heading in HEADINGS}
    linked = re.findall(r"\]\(#([^)]*)\)", TEXT)
    assert set(linked) <= anchors
    assert len(linked) == len(HEADINGS) == len(set(HEADINGS))


def test_every_kind_of_step_says_what_can_stand_beside_it() -> None:
    table = TEXT.split("can have beside it")[1].split("\n\n")[0]
    assert all(f"| `{kind}" in table for kind in steps.KINDS)
    assert "| `ask: {…}` | `pause`, `media`, `about`, `source` |" in table
