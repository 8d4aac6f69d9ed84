"""`docs/screening.md` says how much of it is asked, and what the made-up cases show: both are counted anew here."""

from __future__ import annotations

import re

import msgspec

from bot.engine.casefile import Case, judge
from tests.content.shipped import book
from tests.engine.cases import ROOT
from tests.engine.test_assessment import vignettes

TEXT = re.sub(r"\s+", " ", (ROOT / "docs/screening.md").read_text("utf-8"))
URGENT = ("immediate", "high")


def test_how_many_indicators_only_a_human_notes() -> None:
    indicators = book().indicators.values()
    by_humans = sum(not indicator.raised_by for indicator in indicators)
    assert f"{by_humans} of {len(indicators)} only a human notes" in TEXT


def test_how_many_of_the_made_up_cases_come_out_as_urgent() -> None:
    urgent = [case for case in vignettes() if case["expected"]["urgency"] in URGENT]
    found = [judge(book(), msgspec.convert(case, Case, strict=False))["urgency"] for case in urgent]
    assert set(found) <= set(URGENT)
    assert f"all {len(urgent)} of them that were labelled urgent" in TEXT
    assert f"beside {len(vignettes())} made-up ones" in TEXT
