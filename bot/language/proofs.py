"""What can be proved of the whole script, calls and returns included.

A conversation is a stack of places, and there is no end of stacks; but what a called flow does does not depend on who
called it. So each flow is walked once, not once a caller, and everything here takes time in proportion to the book.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Container, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, TypeVar

from bot.language.flow_file import LIST
from bot.language.model import (
    SHARED_LISTS,
    Ask,
    Branch,
    Call,
    End,
    Flow,
    FollowUp,
    Go,
    Hand,
    Leave,
    Menu,
    Next,
    Resources,
    Say,
    Slot,
    Step,
    Visit,
)
from bot.language.steps import SKIP

Place = tuple[str, str]
"""Flow and step."""
T = TypeVar("T", bound=Hashable)


class Move(NamedTuple):
    """One way on from a step. `back`: where the caller goes on when the called flow has ended."""

    to: Place
    back: Place | None = None
    leaves: bool = False
    """For good: whoever called is forgotten."""


@dataclass(frozen=True)
class Script:
    """The steps of all flows with the ways between them."""

    start: Place
    moves: Mapping[Place, tuple[Move, ...]]
    ends: frozenset[Place]
    asking: frozenset[Place]
    """Where the person has to answer before it goes on."""

    @cached_property
    def silent(self) -> Mapping[Place, tuple[Move, ...]]:
        """The ways that are gone without the person being asked anything."""
        return {place: () if place in self.asking else moves for place, moves in self.moves.items()}

    @cached_property
    def silently(self) -> Mapping[Place, list[Place]]:
        """From each step to those that can follow without the person being asked anything."""
        comes_back = returning(self.silent, self.ends)
        following: dict[Place, list[Place]] = {place: [] for place in self.moves}
        for place, moves in self.silent.items():
            for move in moves:
                following[place].append(move.to)
                if move.back is not None and move.to in comes_back:
                    following[place].append(move.back)
        return following


def script_of(flows: Mapping[str, Flow], slots: Mapping[str, Slot], start: str) -> Script:
    """The script of a book; ways to what is not there are left out, so that a part of a book can be looked at."""
    steps = {(flow.name, name): step for flow in flows.values() for name, step in flow.steps.items()}
    return Script(
        start=(start, flows[start].start if start in flows else ""),
        moves={
            place: tuple(move for move in _moves(place[0], step, flows, slots) if _is_there(move, steps))
            for place, step in steps.items()
        },
        ends=frozenset(place for place, step in steps.items() if isinstance(step, End)),
        asking=frozenset(place for place, step in steps.items() if isinstance(step, Ask | Menu | FollowUp)),
    )


def ways(step: Step) -> tuple[Go, ...]:
    """All places where a step may lead, as they are written."""
    match step:
        case Say(next=go) | Resources(next=go) | FollowUp(next=go) | Call(go=go):
            return (go,)
        case Ask(next=go, answers=answers):
            return (go, *answers.values())
        case Menu(answers=answers):
            return tuple(answers.values())
        case Branch(rows):
            return tuple(row.go for row in rows)
        case Hand(next=go, nobody=nobody):
            return (go, nobody)
        case End():
            return ()


def taken(step: Step, slots: Mapping[str, Slot]) -> tuple[Go, ...]:
    """The ways that can be taken: the `next` of a question not where each of its answers leads elsewhere."""
    match step:
        case Ask(slot=slot, answers=answers) if _all_lead_elsewhere(slots.get(slot), answers):
            return tuple(answers.values())
        case _:
            return ways(step)


def _all_lead_elsewhere(slot: Slot | None, answers: Mapping[str, Go]) -> bool:
    is_listed = slot is not None and slot.type in (LIST, *SHARED_LISTS)
    return is_listed and slot is not None and {*slot.values, SKIP} <= answers.keys()


def _moves(flow: str, step: Step, flows: Mapping[str, Flow], slots: Mapping[str, Slot]) -> Iterator[Move]:
    for go in dict.fromkeys(taken(step, slots)):
        match go:
            case Next(name):
                yield Move((flow, name))
            case Leave(other) if other in flows:
                yield Move((other, flows[other].start), leaves=True)
            case Visit(other, name) if other in flows:
                yield Move((other, flows[other].start), back=(flow, name))


def _is_there(move: Move, steps: Container[Place]) -> bool:
    return move.to in steps and (move.back is None or move.back in steps)


# ── what follows from what ─────────────────────────────────────────────────────────────────────────────────


def derive(facts: Iterable[T], rules: Iterable[tuple[T, tuple[T, ...]]]) -> set[T]:
    """All that follows: a rule (head, body) gives its head once everything in its body is given. Linear."""
    heads, lacking = [], []
    waiting: dict[T, list[int]] = defaultdict(list)
    for number, (head, body) in enumerate(rules):
        heads.append(head)
        lacking.append(len(body))
        for each in body:
            waiting[each].append(number)
    known: set[T] = set()
    due = deque(facts)
    while due:
        fact = due.popleft()
        if fact in known:
            continue
        known.add(fact)
        for number in waiting[fact]:
            lacking[number] -= 1
            if not lacking[number]:
                due.append(heads[number])
    return known


def returning(moves: Mapping[Place, tuple[Move, ...]], ends: Iterable[Place]) -> set[Place]:
    """Steps from which the end of their own flow can be reached, so that a caller goes on."""
    return derive(
        ends,
        (
            (place, (move.to,) if move.back is None else (move.to, move.back))
            for place, each in moves.items()
            for move in each
            if not move.leaves
        ),
    )


def reached(script: Script, returning: Iterable[Place]) -> set[Place]:
    """Steps that a conversation can come to; behind a call only where the called flow comes back."""
    facts = [("at", script.start), *(("returns", place) for place in returning)]
    rules: list[tuple[tuple[str, Place], tuple[tuple[str, Place], ...]]] = []
    for place, moves in script.moves.items():
        for move in moves:
            rules.append((("at", move.to), (("at", place),)))
            if move.back is not None:
                rules.append((("at", move.back), (("at", place), ("returns", move.to))))
    return {place for kind, place in derive(facts, rules) if kind == "at"}


def finishing(script: Script, returning: Iterable[Place]) -> set[Place]:
    """Steps from which the conversation can come to an end, whoever called.

    Each step either comes to the end of its flow, whereupon the caller's next step has to finish, which is a step as
    well; or it leaves for good to a flow whose start finishes.
    """
    facts = [("ends", place) for place in returning]
    rules: list[tuple[tuple[str, Place], tuple[tuple[str, Place], ...]]] = []
    for place, moves in script.moves.items():
        rules += [(("finishes", place), ((how, place),)) for how in ("ends", "leaves")]
        for move in moves:
            if move.leaves:
                rules.append((("leaves", place), (("finishes", move.to),)))
                continue
            rules.append((("leaves", place), (("leaves", move.to),)))
            if move.back is not None:
                rules.append((("leaves", place), (("ends", move.to), ("leaves", move.back))))
    return {place for kind, place in derive(facts, rules) if kind == "finishes"}


# ── loops ──────────────────────────────────────────────────────────────────────────────────────────────────


def components(graph: Mapping[T, Iterable[T]]) -> list[list[T]]:
    """Groups of nodes that all lead to one another, those that lead to no other group first (Kosaraju). Linear."""
    backwards: dict[T, list[T]] = {node: [] for node in graph}
    for node, following in graph.items():
        for each in following:
            backwards[each].append(node)
    seen: set[T] = set()
    return [_walk(root, graph, seen) for root in reversed(_as_finished(backwards)) if root not in seen]


def circles(graph: Mapping[T, Iterable[T]]) -> list[list[T]]:
    """The groups in which one can go round."""
    return [group for group in components(graph) if len(group) > 1 or group[0] in graph[group[0]]]


def circle_through(first: T, graph: Mapping[T, Iterable[T]], within: Iterable[T]) -> list[T]:
    """A shortest way from a node back to itself, the node at both ends."""
    allowed = set(within)
    before: dict[T, T] = {}
    due = deque([first])
    while due:
        node = due.popleft()
        for each in graph[node]:
            if each == first:
                return [first, *_way_back(node, first, before), first]
            if each in allowed and each not in before:
                before[each] = node
                due.append(each)
    return []


def _way_back(node: T, first: T, before: Mapping[T, T]) -> list[T]:
    way: list[T] = []
    while node != first:
        way.append(node)
        node = before[node]
    return way[::-1]


def _as_finished(graph: Mapping[T, Iterable[T]]) -> list[T]:
    """All nodes, each after what it leads to (as far as there are no circles)."""
    seen: set[T] = set()
    finished: list[T] = []
    for root in graph:
        if root not in seen:
            finished += _walk(root, graph, seen)
    return finished


def _walk(root: T, graph: Mapping[T, Iterable[T]], seen: set[T]) -> list[T]:
    """The nodes from here on that were not seen yet, in the order in which a walk in depth is done with them."""
    seen.add(root)
    finished: list[T] = []
    stack = [(root, iter(graph[root]))]
    while stack:
        node, following = stack[-1]
        new = next((each for each in following if each not in seen), None)
        if new is None:
            finished.append(node)
            stack.pop()
        else:
            seen.add(new)
            stack.append((new, iter(graph[new])))
    return finished
