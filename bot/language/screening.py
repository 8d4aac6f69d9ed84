"""What tells of trafficking, as values: urgency, what may raise it, and the indicators of the official lists."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.language.model import Condition

URGENCIES = ("none", "low", "medium", "high", "immediate")
COMPUTED = ("said", "raised", "result")
"""What urgency.yaml may name beside slots: kinds of phrases that were typed, indicators, what the record comes to."""
SAID = ("danger", "self_harm", "child")
INDICATOR_SETS = ("adult_labour", "adult_sexual", "child_labour", "child_sexual")
DIMENSIONS = (
    "deceptive_recruitment", "coercive_recruitment", "vulnerability_recruitment",
    "exploitation", "coercion_destination", "vulnerability_destination",
)  # fmt: skip
"""ILO and European Commission, operational indicators of trafficking in human beings (2009)."""
STRENGTHS = ("strong", "medium", "weak")
RESULTS = ("below_threshold", "risk", "exploitation", "possible_forced_labour", "likely_trafficking")
"""What the record comes to, least first (`engine/assessment.py`)."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """A sign of trafficking. Which answers raise it; without any, only a human notes it."""

    name: str
    dimension: str
    label: str
    """For volunteers, in English."""
    strength: Mapping[str, str]
    """Set → `strong medium weak`; a set that is not there has no such indicator."""
    counts_as: str
    """The indicator of the official list that it is; of several that are the same one counts."""
    enough: str | None
    """The dimension that it makes positive alone."""
    raised_by: tuple[Condition, ...] = ()
