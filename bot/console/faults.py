"""What is wrong in the files, as the page shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from bot.language.codes import known
from bot.language.findings import LONGEST_LINE, Finding, once

MOST_SHOWN = 60
"""Nobody reads more at once."""


def shown(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    """The first of them, errors before warnings."""
    several = sorted(once(findings), key=lambda finding: finding.severity)
    return [_shown(finding) for finding in several[:MOST_SHOWN]]


def _shown(finding: Finding) -> dict[str, Any]:
    """With the part of its line that is around the place (a line can have a million letters); `mark`: where in it."""
    start = max(0, finding.column - LONGEST_LINE // 2) if len(finding.source_line) > LONGEST_LINE else 0
    part = finding.source_line[start : start + LONGEST_LINE]
    code = known().get(finding.code)
    explained = {"why": code.why, "wrong": code.wrong, "right": code.right} if code else {}
    return {**asdict(finding), "source_line": part, "mark": finding.column - 1 - start, **explained}
