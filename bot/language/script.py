"""The shape of the script: every step is reached, none goes round without a question, and there is a way out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from difflib import get_close_matches
from graphlib import CycleError, TopologicalSorter

from bot.language.findings import MOST_COMPARED, Report, quoted
from bot.language.flow_file import FlowFile
from bot.language.model import (
    Ask,
    Branch,
    Call,
    End,
    Flow,
    Go,
    Hand,
    Leave,
    Menu,
    Next,
    Resources,
    Say,
    Step,
    Visit,
)
from bot.language.names import Names
from bot.language.page import Asks, ToFlow, ToStep

Files = Mapping[str, FlowFile]
Place = tuple[str, str]
WELCOME = "welcome"
START = ""
"""Stands for the entrance of a flow; no step has this name."""
LONGEST_WALK = 12
MOST_MISSPELT = 100
MOST_LOOPS = 20
"""Loops shown at once; each takes a walk through the whole script."""


def start_of(flows: Files) -> str:
    """The flow of a new contact: `welcome`, else the first by name that no other leads to, else the first by name."""
    if WELCOME in flows or not flows:
        return WELCOME
    led_to = _led_to(flows)
    return min(flows, key=lambda name: (name in led_to, name))


def check(names: Names, start: str, report: Report) -> None:
    """What is wrong with the script as a whole."""
    looping = _loops(names.flows, report)
    for file in names.flows.values():
        if file.whole:
            near = _nearby(file)
            _unreached(file, near, report)
            _caught(file, near, looping, report)
    if report.errors() == 0:
        _unled(names.flows, start, report)
        _unasked(names.flows, report)


def ways(step: Step) -> tuple[Go, ...]:
    """All places where a step may lead."""
    match step:
        case Say(next=go) | Resources(next=go) | Call(go=go):
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


# ── one flow ───────────────────────────────────────────────────────────────────────────────────────────────


def _unreached(file: FlowFile, near: Mapping[str, list[str]], report: Report) -> None:
    reached = _closure(near[START], near)
    for name, at in file.flow.positions.items():
        if name not in reached:
            advice = "Let a step lead here, or delete it."
            report.error("TM307", at, f"Nothing leads to the step {quoted(name)}.", advice)


def _caught(file: FlowFile, near: Mapping[str, list[str]], looping: Collection[Place], report: Report) -> None:
    """Questions that go round for ever: no end, no other flow and no menu can be reached. Other loops are told."""
    flow = file.flow
    backwards: dict[str, list[str]] = {}
    for name, following in near.items():
        for each in following:
            backwards.setdefault(each, []).append(name)
    exits = [name for name, step in flow.steps.items() if _leads_out(step) or (flow.name, name) in looping]
    out = _closure(exits, backwards)
    reached = _closure(near[START], near)
    for name, at in flow.positions.items():
        if name in reached and name not in out:
            message = f"From the step {quoted(name)} on there is no way out of this flow."
            report.error("TM309", at, message, "Let a step lead to an “end”, to another flow (go) or to a menu.")
            return


def _nearby(file: FlowFile) -> dict[str, list[str]]:
    """From each step (and from START) to those of the same flow that come next, after a called flow too.

    A misspelt name counts as the nearest one: it was reported, and what it means is not unreached.
    """
    known = file.flow.positions
    named = {mention.step.text for mention in file.mentions if isinstance(mention, ToStep)}
    unknown = sorted(named - known.keys())[:MOST_MISSPELT] if len(known) <= MOST_COMPARED else []
    meant = {name: near[0] for name in unknown if (near := get_close_matches(name, known, 1))}
    following = {name: _near(step) for name, step in file.flow.steps.items()} | {START: [file.flow.start]}
    return {name: [meant.get(each, each) for each in near] for name, near in following.items()}


def _near(step: Step) -> list[str]:
    return [go.step for go in ways(step) if isinstance(go, (Next, Visit))]


def _leads_out(step: Step) -> bool:
    return isinstance(step, (End, Menu)) or any(isinstance(go, Leave) for go in ways(step))


def _closure(start: Iterable[str], following: Mapping[str, Iterable[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(start)
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(following.get(name, ()))
    return reached


# ── loops without a question, also through several flows ───────────────────────────────────────────────────


def _loops(flows: Files, report: Report) -> set[Place]:
    """Report each loop at the first of its steps; give all the steps that are in one."""
    graph = _unasked_ways(flows)
    looping: set[Place] = set()
    for _ in range(MOST_LOOPS):
        try:
            TopologicalSorter(graph).prepare()
            break
        except CycleError as error:
            cycle: list[Place] = error.args[1][:0:-1]  # the sorter's edges point backwards
        graph[cycle[0]].remove(cycle[1 % len(cycle)])
        if looping.isdisjoint(cycle):
            _report_loop(cycle, flows, report)
        looping.update(cycle)
    return looping


def _report_loop(cycle: list[Place], flows: Files, report: Report) -> None:
    def at(place: Place) -> tuple[str, int]:
        position = flows[place[0]].flow.positions[place[1]]
        return (position.path, position.line)

    first = cycle.index(min(cycle, key=at))
    turned = [*cycle[first:], *cycle[:first], cycle[first]]
    several = len({flow for flow, _ in turned}) > 1
    shown = [f"{flow}-{step}" if several else step for flow, step in turned]
    walk = " → ".join(shown if len(shown) <= LONGEST_WALK else [*shown[:4], "…", *shown[-3:]])
    position = flows[turned[0][0]].flow.positions[turned[0][1]]
    report.error("TM308", position, f"These steps go round without a question: {walk}.", "Put a question in between.")


def _unasked_ways(flows: Files) -> dict[Place, list[Place]]:
    """From each step to those that can follow without the person being asked anything."""
    silent = _silent(flows)
    return {
        (name, step_name): [
            place
            for place in dict.fromkeys(_following(name, step, flows, silent))
            if place[0] in flows and place[1] in flows[place[0]].flow.steps
        ]
        for name, file in flows.items()
        for step_name, step in file.flow.steps.items()
    }


def _following(flow: str, step: Step, flows: Files, silent: Collection[str]) -> Iterator[Place]:
    if isinstance(step, (Ask, Menu)):
        return
    for go in ways(step):
        match go:
            case Next(following):
                yield (flow, following)
            case Leave(other) if other in flows:
                yield (other, flows[other].flow.start)
            case Visit(other, following) if other in flows:
                yield (other, flows[other].flow.start)
                if other in silent:
                    yield (flow, following)
            case _:
                pass


def _silent(flows: Files) -> set[str]:
    """Flows that can come to their end without asking anything."""
    silent: set[str] = set()
    while True:
        more = {name for name in flows if name not in silent and _passes(flows[name].flow, silent)}
        if not more:
            return silent
        silent |= more


def _passes(flow: Flow, silent: Collection[str]) -> bool:
    following = {name: list(_silently(step, silent)) for name, step in flow.steps.items()}
    return any(isinstance(flow.steps.get(name), End) for name in _closure([flow.start], following))


def _silently(step: Step, silent: Collection[str]) -> Iterator[str]:
    for go in () if isinstance(step, (Ask, Menu)) else ways(step):
        if isinstance(go, Next) or (isinstance(go, Visit) and go.flow in silent):
            yield go.step


# ── the book ───────────────────────────────────────────────────────────────────────────────────────────────


def _led_to(flows: Files) -> set[str]:
    return {
        mention.flow.text
        for name, file in flows.items()
        for mention in file.mentions
        if isinstance(mention, ToFlow) and mention.flow.text != name
    }


def _unled(flows: Files, start: str, report: Report) -> None:
    led_to = _led_to(flows)
    for name, file in flows.items():
        if name != start and name not in led_to:
            advice = "Lead there with go or call, or delete the file."
            report.warning("TM310", file.name_at, f"Nothing leads to the flow {quoted(name)}.", advice)


def _unasked(flows: Files, report: Report) -> None:
    asked = {mention.slot.text for file in flows.values() for mention in file.mentions if isinstance(mention, Asks)}
    for file in flows.values():
        for name, at in file.slots_at.items():
            if name not in asked:
                message = f"Nobody asks for the slot {quoted(name)}: it stays empty."
                report.warning("TM314", at, message, "Ask for it, or delete it.")
