"""What a release has to know of the help that flows offer: kinds of which nobody made sure of any entry."""

from __future__ import annotations

from datetime import date

from bot.language.findings import Report, quoted
from bot.language.model import Book, Resources

EMERGENCY = "emergency"
"""The kind that `emergency.yaml` holds."""


def check(book: Book, today: date, report: Report) -> None:
    """One finding for each step and kind: whoever comes there sees numbers for an emergency instead."""
    sure = {service.kind for service in book.services.values() if service.is_sure(today)}
    for flow in book.flows.values():
        for name, step in flow.steps.items():
            for kind in step.kinds if isinstance(step, Resources) else ():
                if kind not in sure | {EMERGENCY}:
                    text = f"Nobody made sure of an entry of the kind {quoted(kind)}, so none is shown."
                    advice = "Call one and note it: hotline resources verify. Until then people see emergency numbers."
                    report.warning("TM531", flow.positions[name], text, advice)
