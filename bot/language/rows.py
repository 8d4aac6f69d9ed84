"""Which rows of a branch can never be taken: they contradict themselves, or the rows above take all that they would.

Proved over the values that a slot can have. A slot of words or numbers has endlessly many; but the rows only tell a
few apart, so it is divided into those, and one part stands for all that no row names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, groupby, pairwise
from typing import NamedTuple

from bot.language.model import Branch, Condition, Position, Slot, Test
from bot.language.steps import SKIP

Part = str | tuple[str, str] | tuple[float, float] | float
"""Values that no row tells apart: one value, a country's region, a number, or the numbers between two."""
Box = Mapping[str, frozenset[Part]]
"""Slot → the parts that a condition allows; all conditions of a box hold at once, a slot that is not there is free."""
UNSET = "(not asked)"
OTHER = "(any other)"
ALWAYS_KNOWN = ("urgency", "platform")
INFINITY = float("inf")
MOST_ROWS = 100
"""Of one branch; what stands below is not looked at."""
MOST_COMPARISONS = 100_000
"""Of all branches of a book together; what lies beyond is not proved, rather than slow."""


class Dead(NamedTuple):
    """A row that is never taken. It contradicts itself where `contradicts`; else those above take all that it would."""

    at: Position
    contradicts: bool
    taken_by: Position | None
    """The one row above that takes all of it, where one does alone."""


@dataclass
class Prover:
    """Looks through branches, and stops looking where it would take too long. `slot` gives a slot by its name."""

    slot: Callable[[str], Slot | None]
    left: int = field(default=MOST_COMPARISONS)

    def dead(self, branch: Branch) -> Iterator[Dead]:
        """The rows that are never taken, in their order."""
        parts = self._parts(branch)
        above: list[Box] = []
        written: list[tuple[Position, Sequence[Box]]] = []
        for at, rows in groupby(branch.rows, key=lambda row: row.at):
            conditions = [row.when for row in rows if row.when]
            if len(above) > MOST_ROWS or at is None or not conditions:
                return  # too many to be proved, or the last row, which always holds
            boxes = [box for each in conditions if all((box := _box(each, parts)).values())]
            if not any(self._is_left(box, above, 0, parts) for box in boxes):
                yield Dead(at, not boxes, _whole_of(boxes, written, parts))
            above += boxes
            written.append((at, boxes))

    def _is_left(self, box: Box, above: Sequence[Box], first: int, parts: Mapping[str, frozenset[Part]]) -> bool:
        """Whether something of the box is in none of those above."""
        for index in range(first, len(above)):
            self.left -= 1
            if self.left < 0:
                return True
            taken = above[index]
            if all(_allowed(box, slot, parts) & allowed for slot, allowed in taken.items()):
                return any(self._is_left(rest, above, index + 1, parts) for rest in _without(box, taken, parts))
        return True

    def _parts(self, branch: Branch) -> Mapping[str, frozenset[Part]]:
        tests: dict[str, list[Test]] = {}
        for test in chain.from_iterable(row.when.tests for row in branch.rows if row.when):
            tests.setdefault(test.slot, []).append(test)
        return {name: frozenset(_parts_of(self.slot(name), each)) for name, each in tests.items()}


def _whole_of(
    boxes: Sequence[Box], written: Sequence[tuple[Position, Sequence[Box]]], parts: Mapping[str, frozenset[Part]]
) -> Position | None:
    """The first row of which one condition takes each of the boxes whole."""
    for at, above in written if boxes else ():
        if all(any(_is_within(box, taken, parts) for taken in above) for box in boxes):
            return at
    return None


def _is_within(box: Box, taken: Box, parts: Mapping[str, frozenset[Part]]) -> bool:
    return all(_allowed(box, slot, parts) <= allowed for slot, allowed in taken.items())


def _without(box: Box, taken: Box, parts: Mapping[str, frozenset[Part]]) -> Iterator[Box]:
    """What is left of a box, as boxes that have nothing in common."""
    for slot, allowed in taken.items():
        mine = _allowed(box, slot, parts)
        if mine - allowed:
            yield {**box, slot: mine - allowed}
        box = {**box, slot: mine & allowed}


def _allowed(box: Box, slot: str, parts: Mapping[str, frozenset[Part]]) -> frozenset[Part]:
    return box.get(slot, parts[slot])


def _box(condition: Condition, parts: Mapping[str, frozenset[Part]]) -> Box:
    box: dict[str, frozenset[Part]] = {}
    for test in condition.tests:
        fitting = frozenset(part for part in parts[test.slot] if part != UNSET and _fits(part, test))
        box[test.slot] = box.get(test.slot, fitting) & fitting
    return box


# ── the parts of a slot ────────────────────────────────────────────────────────────────────────────────────


def _parts_of(slot: Slot | None, tests: Sequence[Test]) -> Iterator[Part]:
    """All values that the slot can have, in as few parts as the tests need."""
    values = slot.values if slot else ()
    yield from values
    if slot is None or slot.type not in ALWAYS_KNOWN:
        yield UNSET
    if not (slot and values):
        yield OTHER
        yield from chain.from_iterable(test.any_of for test in tests)
    yield from ((test.region.partition("-")[0], test.region) for test in tests if test.region)
    if slot is None or slot.type not in (*ALWAYS_KNOWN, "language"):
        yield SKIP
    yield from _spans(sorted({bound for test in tests for bound in (test.over, test.under) if bound is not None}))


def _spans(bounds: Sequence[float]) -> Iterator[Part]:
    """The numbers, cut at each bound; the bound itself is a part of its own."""
    yield from bounds
    if bounds:
        yield from pairwise((-INFINITY, *bounds, INFINITY))


def _fits(part: Part, test: Test) -> bool:
    """Whether the values of this part pass the test; of a single value the engine's `conditions` decide the same."""
    if test.over is not None or test.under is not None:
        return _is_between(part, test)
    match part:
        case (str(country), region):
            return test.region == region if test.region else (country in test.any_of) is not test.negated
        case _:
            return test.region is None and (part in test.any_of) is not test.negated


def _is_between(part: Part, test: Test) -> bool:
    over = -INFINITY if test.over is None else test.over
    under = INFINITY if test.under is None else test.under
    match part:
        case (float(low), float(high)):
            return low >= over and high <= under
        case float(number):
            return over < number < under
        case _:
            return False
