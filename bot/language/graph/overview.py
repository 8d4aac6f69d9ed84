"""The map of the book: every flow as one box, and which leads to which."""

from __future__ import annotations

from collections.abc import Iterator

from bot.language.graph.boxes import Box, Picture, Way
from bot.language.graph.flow import START
from bot.language.model import Ask, Book, Flow, Hand, Leave, Menu, Visit
from bot.language.plain import Plain
from bot.language.proofs import ways

NAME = "all-flows"
"""What the map is called beside the flows, of which none has such a name."""


def picture(book: Book, language: str) -> Picture:
    """All flows, with words around them in `language`."""
    plain = Plain(book, language)
    return Picture(
        NAME,
        plain.frame("map"),
        plain.frame("map_about"),
        plain.spoken_in("print-map_about"),
        language,
        "",
        (Box(START, "start", plain.frame("start")), *(_box(flow, plain) for flow in book.flows.values())),
        (Way(START, book.start), *_ways(book)),
    )


def _box(flow: Flow, plain: Plain) -> Box:
    questions = sum(isinstance(step, (Ask, Menu)) for step in flow.steps.values())
    notes = [plain.frame("questions", count=questions)] if questions else []
    if any(isinstance(step, Hand) for step in flow.steps.values()):
        notes.append(plain.frame("human"))
    lacking = sorted({each for name in flow.steps for each in plain.lacking(flow.name, name)})
    missing = plain.frame("missing", languages=", ".join(lacking)) if lacking else ""
    return Box(
        flow.name,
        "flow",
        flow.name,
        words=flow.about,
        notes=(" · ".join(notes),) if notes else (),
        missing=missing,
        flow=flow.name,
    )


def _ways(book: Book) -> Iterator[Way]:
    """One for each pair of flows; a call comes back."""
    found: dict[tuple[str, str], bool] = {}
    for flow in book.flows.values():
        for go in (go for step in flow.steps.values() for go in ways(step)):
            if isinstance(go, (Leave, Visit)) and go.flow != flow.name:
                pair = (flow.name, go.flow)
                found[pair] = found.get(pair, True) and isinstance(go, Visit)
    for (start, end), called in found.items():
        yield Way(start, end, returns=called, light=called)
