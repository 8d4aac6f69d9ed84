"""The pages that say which test shows what: every test that they name exists, and nothing stands there without one."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = ("docs/threat-model.md", "docs/protocol.md")
SHOWN_OTHERWISE = ("review", "not built")
RULES = 50


@cache
def known() -> frozenset[str]:
    files = (ROOT / "tests").rglob("test_*.py")
    found = (re.findall(r"^(?:async )?def (test_\w+)", path.read_text("utf-8"), re.MULTILINE) for path in files)
    return frozenset(name for names in found for name in names)


def rows(page: str) -> list[list[str]]:
    """The cells of every row of every table, without the heads."""
    lines = [line for line in (ROOT / page).read_text("utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]
    return [each for each in cells if each[0] not in ("#", "who, and what they do", "threat")]


@pytest.mark.parametrize("page", PAGES)
def test_every_test_that_a_page_names_exists(page: str) -> None:
    named = re.findall(r"`(test_\w+)`", (ROOT / page).read_text("utf-8"))
    assert len(named) > 40
    assert sorted(set(named) - known()) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_row_names_a_test_or_says_that_it_is_held_by_review_or_not_built(page: str) -> None:
    for row in rows(page):
        assert "`test_" in row[-1] or any(word in row[-1].lower() for word in SHOWN_OTHERWISE), row[0]


def test_all_fifty_rules_are_there_in_their_order_each_with_a_source() -> None:
    found = rows("docs/protocol.md")
    assert [row[0] for row in found] == [str(number) for number in range(1, RULES + 1)]
    assert all(len(row) == 4 and row[1] and row[2] for row in found)


def test_the_page_on_the_law_says_that_it_is_no_legal_advice_and_every_link_leads_somewhere() -> None:
    text = (ROOT / "docs/data-protection.md").read_text("utf-8")
    assert "no legal advice" in text[:200]
    for page in (*PAGES, "docs/data-protection.md", "SECURITY.md"):
        folder = (ROOT / page).parent
        for link in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", (ROOT / page).read_text("utf-8")):
            assert link.startswith("https://") or (folder / link).exists(), (page, link)
