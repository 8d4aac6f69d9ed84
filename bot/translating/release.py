"""What a release has to know of the languages that are served: what nobody has read, and what the source outran."""

from __future__ import annotations

from collections.abc import Sequence

from bot.language.findings import Finding, Report, quoted
from bot.language.model import Position
from bot.translating.content import Content
from bot.translating.languages import is_nobodys
from bot.translating.review import path_of
from bot.translating.status import Catalogue, Status

NAMED = 5
"""Messages that a finding names; the others are counted."""


def unreviewed(content: Content, served: Sequence[str], report: Report) -> tuple[Finding, ...]:
    """One finding a language for each of the two; all languages where none is served in particular.

    `report` holds what is wrong with the reviews, which is told as well.
    """
    for tag, catalogue in content.languages.items():
        if is_nobodys(tag):
            at = Position(f"translations/{tag}/", 1, 1)
            report.warning("TM706", at, f"{quoted(tag)} is a language of nobody.", "Delete the folder.")
        elif not served or tag in served:
            by = f"hotline translations review {tag} --list"
            _count(catalogue, Status.DRAFT, "TM701", "were read by nobody", by, report)
            _count(catalogue, Status.STALE, "TM702", "are stale: the source was changed since", by, report)
    return report.findings(content.sources)


def _count(catalogue: Catalogue, status: Status, code: str, told: str, advice: str, report: Report) -> None:
    found = [name for name in catalogue.source if catalogue.status(name) is status]
    if found:
        some = ", ".join(found[:NAMED]) + (", …" if len(found) > NAMED else "")
        text = f"{len(found)} of {len(catalogue.source)} texts {told}: {some}"
        report.warning(code, Position(path_of(catalogue.language), 1, 1), text, f"See: {advice}")
