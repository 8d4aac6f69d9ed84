"""How much can follow in one turn, without the person being asked anything: steps, or bubbles.

Only for a script without silent circles (`script.check` reports those first), so that the most is a number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.language.proofs import Move, Place, Script, components

DEEPEST = 8
"""Flows that call one another at once: a conversation keeps so many places."""


@dataclass(frozen=True)
class Most:
    """The most that a turn can gather, and the step at which such a turn begins."""

    much: int
    begins: Place


def most_in_a_turn(script: Script, weights: Mapping[Place, int]) -> Most:
    """Over all turns: those that begin the script, and those that follow an answer."""
    turns = _Turns(script, weights)
    turns.measure()
    starts = {script.start: turns.from_start(script.start)}
    for place in script.asking:
        for move in script.moves[place]:
            starts[move.to] = max(turns.along(move), starts.get(move.to, 0))
    begins = max(starts, key=lambda place: (starts[place], place))
    return Most(starts[begins], begins)


@dataclass
class _Turns:
    script: Script
    weights: Mapping[Place, int]
    stopping: dict[Place, int] = field(default_factory=dict)
    """The most until a question or the end of the conversation, above no other caller than this flow."""
    ending: dict[Place, int] = field(default_factory=dict)
    """The most until the end of the flow; a step from which it is not reached without a question has none."""
    after: dict[str, int] = field(default_factory=dict)
    """The most that can follow once a flow has ended and its callers go on."""

    def measure(self) -> None:
        """What follows each step, then what follows each flow: its callers end in turn, as deep as they stand."""
        for [place] in components(self.script.silently):
            self._measure_step(place, self.script.silent[place])
        backs: dict[str, set[Place]] = {place[0]: set() for place in self.script.moves}
        for moves in self.script.moves.values():
            for move in moves:
                if move.back is not None:
                    backs[move.to[0]].add(move.back)
        self.after = dict.fromkeys(backs, 0)
        for _ in range(DEEPEST):
            self.after = {flow: max(map(self.from_start, places), default=0) for flow, places in backs.items()}

    def _measure_step(self, place: Place, moves: tuple[Move, ...]) -> None:
        weight = self.weights[place]
        self.stopping[place] = weight + max(map(self._stopping_along, moves), default=0)
        ways = [self._ending_along(move) for move in moves]
        ends = [way for way in ways if way is not None] + [0] * (place in self.script.ends)
        if ends:
            self.ending[place] = weight + max(ends)

    def _stopping_along(self, move: Move) -> int:
        into = self.stopping[move.to]
        if move.leaves:
            return max(into, self.ending.get(move.to, 0))
        if move.back is None or move.to not in self.ending:
            return into
        return max(into, self.ending[move.to] + self.stopping[move.back])

    def _ending_along(self, move: Move) -> int | None:
        steps = [] if move.leaves else _steps(move)
        ends = [self.ending[step] for step in steps if step in self.ending]
        return sum(ends) if steps and len(ends) == len(steps) else None

    def from_start(self, place: Place) -> int:
        """The most that follows when a turn begins at this step."""
        ends = self.ending[place] + self.after[place[0]] if place in self.ending else 0
        return max(self.stopping[place], ends)

    def along(self, move: Move) -> int:
        """The most that follows when an answer leads this way."""
        if move.leaves:
            return max(self.stopping[move.to], self.ending.get(move.to, 0))
        if move.back is None:
            return self.from_start(move.to)
        ends = self.ending[move.to] + self.from_start(move.back) if move.to in self.ending else 0
        return max(self.stopping[move.to], ends)


def _steps(move: Move) -> list[Place]:
    return [move.to] if move.back is None else [move.to, move.back]
