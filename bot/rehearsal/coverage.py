"""Which steps, answers and branch rows of the flows no transcript goes through."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal, NamedTuple

from bot.engine.model import Visited
from bot.language.model import Ask, Book, Branch, Hand, Menu, Position, Step
from bot.rehearsal.ways import Rehearsed

SKIP = "skip"
WORDS = "words"
"""Stands for whatever is typed, or for any country, where a question has no list of answers of its own."""
Kind = Literal["step", "answer", "row"]
KINDS: tuple[Kind, ...] = ("step", "answer", "row")


class Way(NamedTuple):
    """A step (without a name), or one of its ways: an answer, a row of a branch, `next` or `nobody` of a handoff."""

    flow: str
    step: str
    kind: Kind
    name: str
    at: Position


@dataclass(frozen=True)
class Covered:
    """The ways of one flow, and those that no transcript took."""

    flow: str
    ways: tuple[Way, ...]
    missing: tuple[Way, ...]

    def of(self, kind: Kind) -> tuple[int, int]:
        """How many of this kind were taken, and how many there are."""
        every = sum(way.kind == kind for way in self.ways)
        return every - sum(way.kind == kind for way in self.missing), every


def cover(book: Book, rehearsed: Iterable[Rehearsed]) -> tuple[Covered, ...]:
    """Each flow of the book, by name."""
    taken = set(_taken(book, rehearsed))
    ways = sorted(_ways(book), key=lambda way: way.flow)
    return tuple(
        Covered(flow, every, tuple(way for way in every if way[:4] not in taken))
        for flow, of_flow in groupby(ways, key=lambda way: way.flow)
        if (every := tuple(of_flow))
    )


def percent(covered: Iterable[Covered]) -> int:
    """Of all ways together; 100 only where nothing is missing."""
    flows = list(covered)
    every, missing = sum(len(each.ways) for each in flows), sum(len(each.missing) for each in flows)
    return 100 * (every - missing) // every if every else 100


# ── what there is ──────────────────────────────────────────────────────────────────────────────────────────


def _ways(book: Book) -> Iterator[Way]:
    for flow in book.flows.values():
        for name, step in flow.steps.items():
            at = flow.positions[name]
            yield Way(flow.name, name, "step", "", at)
            yield from (Way(flow.name, name, "answer", answer, at) for answer in _answers(book, step))
            if isinstance(step, Branch):
                yield from (Way(flow.name, name, "row", _place(row), row) for row in _rows(step))


def _answers(book: Book, step: Step) -> tuple[str, ...]:
    match step:
        case Ask(slot="language"):
            return book.words.languages
        case Ask(slot=slot, answers=answers):
            values = book.slots[slot].values if slot in book.slots else ()
            return tuple(dict.fromkeys((*(values or (WORDS,)), *answers, SKIP)))
        case Menu(answers=answers):
            return tuple(answers)
        case Hand():
            return ("next", "nobody")
        case _:
            return ()


def _rows(branch: Branch) -> list[Position]:
    """The rows as they are written: a list of regions makes several of one."""
    return list(dict.fromkeys(row.at for row in branch.rows if row.at))


def _place(row: Position) -> str:
    return f"{row.line}:{row.column}"


# ── what was taken ─────────────────────────────────────────────────────────────────────────────────────────


def _taken(book: Book, rehearsed: Iterable[Rehearsed]) -> Iterator[tuple[str, str, Kind, str]]:
    visited = frozenset[Visited]().union(*(one.visited for one in rehearsed))
    for flow, name, way in ((each.flow, each.step, each.way) for each in visited):
        yield flow, name, "step", ""
        step = book.step(flow, name)
        if isinstance(step, Branch) and way:
            row = step.rows[int(way) - 1].at
            yield flow, name, "row", _place(row) if row else ""
        elif way and step:
            yield flow, name, "answer", way if way in _answers(book, step) else WORDS


# ── as a table ─────────────────────────────────────────────────────────────────────────────────────────────


def table(covered: Iterable[Covered]) -> str:
    """How much of each flow is covered, then all that is not."""
    flows = list(covered)
    width = max((len(each.flow) for each in flows), default=4)
    head = f"{'flow':{width}}  {'steps':>9}  {'answers':>9}  {'rows':>9}"
    lines = [_line(each, width) for each in flows]
    missing = [line for each in flows for line in _missing(each)]
    return "\n".join([head, *lines, f"{'all':{width}}  {percent(flows):>31} %", *(["", *missing] if missing else [])])


def _line(covered: Covered, width: int) -> str:
    counts = "  ".join(f"{f'{taken}/{every}':>9}" for taken, every in map(covered.of, KINDS))
    return f"{covered.flow:{width}}  {counts}  {percent([covered]):>4} %"


def _missing(covered: Covered) -> Iterator[str]:
    """One line a step, and one a row."""
    for step, several in groupby(covered.missing, key=lambda way: way.step):
        ways = list(several)
        at = ways[0].at
        if any(way.kind == "step" for way in ways):
            yield f"{at.path}:{at.line}: {covered.flow}-{step} is never reached."
            continue
        answers = ", ".join(way.name for way in ways if way.kind == "answer")
        if answers:
            yield f"{at.path}:{at.line}: {covered.flow}-{step}: never taken: {answers}."
        for way in ways:
            if way.kind == "row":
                yield f"{at.path}:{way.name}: {covered.flow}-{step}: this row never holds."


def as_values(covered: Iterable[Covered]) -> dict[str, Any]:
    """For programs."""
    flows = list(covered)
    return {"percent": percent(flows), "flows": {each.flow: _values(each) for each in flows}}


def _values(covered: Covered) -> Mapping[str, Any]:
    counts = {f"{kind}s": dict(zip(("taken", "all"), covered.of(kind), strict=True)) for kind in KINDS}
    missing = [{"kind": way.kind, "step": way.step, "name": way.name, "line": way.at.line} for way in covered.missing]
    return {"percent": percent([covered]), **counts, "missing": missing}
