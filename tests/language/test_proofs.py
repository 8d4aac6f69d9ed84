"""What is proved of the script, held against walking every conversation; and that it stays quick."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from bot.language import proofs, script, turns
from bot.language.findings import Report
from bot.language.flow_file import read_flow
from bot.language.model import Branch, End, Flow, Go, Leave, Menu, Next, Position, Row, Say, Step, Visit
from bot.language.names import Names, gather
from bot.language.nodes import parse
from bot.language.page import Page
from bot.language.proofs import (
    Place,
    Script,
    circle_through,
    circles,
    components,
    finishing,
    reached,
    returning,
    script_of,
)
from bot.language.reader import read
from bot.language.turns import most_in_a_turn
from tests.effort import effort

DEEP = 7
MOST_STACKS = 2000
YES_NO = b"hotline-yes_no =\n    .yes = Yes\n    .no = No\n    .unsure = I do not know\n"
FLOWS, STEPS = ("a", "b", "c"), ("s", "t", "u")
Stack = tuple[Place, ...]

go = st.one_of(
    st.builds(Next, st.sampled_from(STEPS)),
    st.builds(Leave, st.sampled_from(FLOWS)),
    st.builds(Visit, st.sampled_from(FLOWS), st.sampled_from(STEPS)),
)
step: st.SearchStrategy[Step] = st.one_of(
    st.builds(Say, go),
    st.builds(lambda ways: Menu(dict(enumerate_names(ways))), st.lists(go, min_size=1, max_size=2)),
    st.builds(lambda ways: Branch(tuple(Row(None, way) for way in ways)), st.lists(go, min_size=1, max_size=2)),
    st.just(End()),
)


def enumerate_names(ways: list[Go]) -> list[tuple[str, Go]]:
    return [(f"answer{number}", way) for number, way in enumerate(ways)]


def flow(name: str, steps: list[Step]) -> Flow:
    positions = {step: Position(f"flows/{name}.yaml", line, 1) for line, step in enumerate(STEPS)}
    return Flow(name, STEPS[0], dict(zip(STEPS, steps, strict=True)), {}, positions)


scripts = st.tuples(*(st.lists(step, min_size=3, max_size=3) for _ in FLOWS)).map(
    lambda several: script_of({name: flow(name, steps) for name, steps in zip(FLOWS, several, strict=True)}, {}, "a")
)


def stacks_after(stack: Stack, told: Script) -> list[Stack]:
    """What a conversation can be next; an empty stack is its end. As the engine goes, but with room for more calls."""
    *below, top = stack
    if top in told.ends:
        return [tuple(below)]
    return [
        (move.to,) if move.leaves else (*below, move.to) if move.back is None else (*below, move.back, move.to)
        for move in told.moves[top]
    ]


class Walk(NamedTuple):
    """Every conversation, with those that can follow; not `whole` where some call deeper than we look."""

    following: Mapping[Stack, list[Stack]]
    whole: bool


def walk(told: Script) -> Walk:
    found: dict[Stack, list[Stack]] = {}
    waiting: list[Stack] = [(told.start,)]
    whole = True
    while waiting and len(found) < MOST_STACKS:
        stack = waiting.pop()
        if stack and stack not in found:
            found[stack] = stacks_after(stack, told)
            whole = whole and len(stack) < DEEP
            waiting += found[stack] if len(stack) < DEEP else []
    return Walk(found, whole and not waiting)


def ending(stacks: Mapping[Stack, list[Stack]]) -> set[Stack]:
    """Those from which the conversation can end."""
    rules = [(stack, (after,)) for stack, following in stacks.items() for after in following]
    return proofs.derive([()], rules)


@settings(max_examples=100, deadline=None)
@given(scripts)
def test_a_step_counts_as_reached_if_and_only_if_a_conversation_comes_to_it(told: Script) -> None:
    stacks, whole = walk(told)
    walked = {stack[-1] for stack in stacks}
    proved = reached(told, returning(told.moves, told.ends))
    assert walked == proved if whole else walked <= proved


@settings(max_examples=100, deadline=None)
@given(scripts)
def test_every_conversation_can_end_if_and_only_if_every_step_is_proved_to_finish(told: Script) -> None:
    stacks, whole = walk(told)
    comes_back = returning(told.moves, told.ends)
    fine = finishing(told, comes_back)
    can_end = ending(stacks)
    assert {stack[-1] for stack in can_end if stack} <= fine
    if whole:
        assert (stacks.keys() <= can_end) == (reached(told, comes_back) <= fine)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
@given(scripts)
def test_no_turn_is_longer_than_the_longest_that_is_proved(told: Script) -> None:
    stacks, _ = walk(told)
    assume(not circles(told.silently))
    after_an_answer = [after for stack in stacks if stack[-1] in told.asking for after in stacks[stack]]
    longest = max(steps_in(stack, told) for stack in [(told.start,), *after_an_answer])
    proved = most_in_a_turn(told, dict.fromkeys(told.moves, 1)).much
    calls = any(move.back for moves in told.moves.values() for move in moves)
    assert longest <= proved
    assert calls or len({stack[-1] for stack in stacks}) < len(told.moves) or longest == proved


def steps_in(stack: Stack, told: Script) -> int:
    """Steps until a question or the end, on the longest way."""
    if not stack or len(stack) > turns.DEEPEST:
        return 0
    if stack[-1] in told.asking:
        return 1
    return 1 + max(steps_in(after, told) for after in stacks_after(stack, told))


# ── groups that go round ───────────────────────────────────────────────────────────────────────────────────

graphs = st.integers(1, 8).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, size - 1), max_size=3), min_size=size, max_size=size
    ).map(lambda following: dict(enumerate(following)))
)  # fmt: skip


def comes_to(graph: Mapping[int, list[int]], node: int) -> set[int]:
    return proofs.derive(graph[node], [(to, (place,)) for place, following in graph.items() for to in following])


@given(graphs)
def test_nodes_are_in_one_group_if_and_only_if_they_lead_to_one_another(graph: dict[int, list[int]]) -> None:
    groups = {node: number for number, group in enumerate(components(graph)) for node in group}
    assert groups.keys() == graph.keys()
    for one in graph:
        for other in graph:
            together = one == other or (other in comes_to(graph, one) and one in comes_to(graph, other))
            assert (groups[one] == groups[other]) == together
            assert other not in comes_to(graph, one) or groups[other] <= groups[one]


@given(graphs)
def test_a_circle_is_shown_as_a_way_back_to_its_first_node(graph: dict[int, list[int]]) -> None:
    for group in circles(graph):
        way = circle_through(group[0], graph, group)
        assert way[0] == way[-1] == group[0]
        assert all(after in graph[before] for before, after in pairwise(way))
    assert {node for group in circles(graph) for node in group} == {n for n in graph if n in comes_to(graph, n)}


# ── how long it takes ──────────────────────────────────────────────────────────────────────────────────────


FOUR_STEPS = """\
  a{n}: {{ask: alone, answers: {{no: c{n}}}, next: b{n}}}
  b{n}: {{say: true, next: c{n}}}
  c{n}:
    branch:
      - {{when: {{alone: [yes, no]}}, next: d{n}}}
      - {{when: {{alone: unsure, urgency: high}}, next: a{n}}}
      - {{next: d{n}}}
  d{n}: {{say: true, next: {after}}}
"""


def large(flows: int, steps: int) -> dict[str, bytes]:
    """A sound book of so many flows in a row, each of so many steps with questions, branches and a call."""
    files, texts = {}, "hotline-yes_no =\n    .yes = Yes\n    .no = No\n    .unsure = I do not know\n"
    for number in range(flows):
        name, rows = f"flow{number}" if number else "welcome", range(steps // 4)
        lines = "".join(FOUR_STEPS.format(n=n, after=f"a{n + 1}" if n + 1 < len(rows) else "on") for n in rows)
        on = f"go: flow{number + 1}" if number + 1 < flows else "next: bye"
        head = f"format: 1\nflow: {name}\nslots: {{alone: yes_no}}\nstart: a0\nsteps:\n"
        end = f"  on: {{say: true, {on}}}\n" + ("  bye: {end: true}\n" if number + 1 == flows else "")
        files[f"flows/{name}.yaml"] = (head + lines + end).encode()
        texts += f"{name}-on = On.\n" + "".join(f"{name}-{kind}{n} = Words.\n" for n in rows for kind in "abd")
    return files | {"translations/en/all.ftl": texts.encode()}


def test_a_book_of_four_thousand_steps_is_proved_in_a_second_of_computing() -> None:
    files = large(10, 400)
    assert read(files).findings == ()
    report = Report()
    pages = [Page(path, report) for path in files if path.startswith("flows/")]
    read_flows = [read_flow(parsed, page) for page in pages if (parsed := parse(page.path, files[page.path], report))]
    flows, slots = gather([file for file in read_flows if file], report)
    assert sum(len(file.flow.steps) for file in flows.values()) > 4000
    assert effort(lambda: script.check(Names(flows, slots, (), None, ()), "welcome", (), report)) < 1
    assert report.findings({}) == ()
