"""One difference between two books, as a value."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

What = Literal[
    "start", "language_new", "language_gone", "flow_new", "flow_gone", "flow_renamed", "flow_start",
    "step_new", "step_gone", "step_renamed", "kind", "fact", "queue", "help", "pause", "shows", "words",
    "button_new", "button_gone", "button_words", "button_order", "button_renamed", "heard", "way", "rows", "row_order",
    "listed",
]  # fmt: skip
"""`listed`: lines of a table, for example of the emergency numbers."""
HOTLINE, PHRASES, DESK = SPOKEN = ("hotline", "phrases", "desk")
"""Beginnings of messages that belong to no flow."""
EMERGENCY, HELP, PLACES, URGENCY, INDICATORS = TABLES = ("emergency", "resources", "places", "urgency", "indicators")


class Change(NamedTuple):
    """One difference. `flow`: a flow's name, one of SPOKEN or TABLES, or empty for the whole book."""

    what: What
    flow: str = ""
    step: str = ""
    """Outside of the flows: a message, or a row of the table."""
    language: str = ""
    """Empty: in every language."""
    name: str = ""
    """Of the answer, or of another text of the message."""
    before: str = ""
    after: str = ""


def heard(before: Sequence[str], after: Sequence[str], change: Change) -> Iterator[Change]:
    """What is understood no longer, and what is understood now."""
    gone, fresh = apart(before, after)
    if gone or fresh:
        yield change._replace(before=" | ".join(gone), after=" | ".join(fresh))


def apart(before: Sequence[str], after: Sequence[str]) -> tuple[list[str], list[str]]:
    """What is only before, and what is only after."""
    return [each for each in before if each not in after], [each for each in after if each not in before]
