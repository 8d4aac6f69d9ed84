"""The shape of the script: every step is reached, none goes round without a question, and there is a way out."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from bot.adapters import limits
from bot.language import covers, proofs
from bot.language.findings import Report, quoted
from bot.language.flow_file import FlowFile
from bot.language.model import (
    BUILT_IN,
    COVER,
    Ask,
    Branch,
    End,
    FollowUp,
    Hand,
    Menu,
    Next,
    Position,
    Resources,
    Say,
    Slot,
    Step,
    Visit,
)
from bot.language.names import Names
from bot.language.page import Asks, Compares, ToFlow
from bot.language.proofs import Move, Place, Script
from bot.language.rows import Prover
from bot.language.turns import DEEPEST, most_in_a_turn

Files = Mapping[str, FlowFile]
WELCOME = "welcome"
START = ""
"""Stands for the entrance of a flow; no step has this name."""
LONGEST_WALK = 12
MOST_LOOPS = 20
"""Loops shown at once."""
MOST_STEPS = 40
"""Steps in one turn. The engine stops at 50; what it says by itself takes a few."""
NOTICED = ("age",)
"""Facts that the engine also takes from what people write."""


def start_of(flows: Files) -> str:
    """The flow of a new contact: `welcome`, else the first by name that no other leads to, else the first by name."""
    if WELCOME in flows or not flows:
        return WELCOME
    led_to = _led_to(flows)
    return min(flows, key=lambda name: (name == COVER, name in led_to, name))


def check(names: Names, start: str, messages: Collection[str], report: Report) -> None:
    """What is wrong with the script as a whole. `messages`: those that have words in some language."""
    script = proofs.script_of({name: file.flow for name, file in names.flows.items()}, names.slots, start)
    for file in names.flows.values():
        if file.whole:
            _unreached(file, names.slots, report)
    looping = _loops(script, names.flows, report)
    if names.flows and not names.unread and not any(report.errors(file.name_at.path) for file in names.flows.values()):
        _prove(script, names, report)
        covers.check(names.flows, start, report)
        if not looping and not _calls_too_deep(script, names.flows, report):
            _long_turns(script, names.flows, messages, report)


# ── one flow ───────────────────────────────────────────────────────────────────────────────────────────────


def _unreached(file: FlowFile, slots: Mapping[str, Slot], report: Report) -> None:
    near = _nearby(file, slots)
    reached = _closure(near[START], near)
    for name, at in file.flow.positions.items():
        if name not in reached:
            advice = "Let a step lead here, or delete it."
            report.error("TM307", at, f"Nothing leads to the step {quoted(name)}.", advice)


def _nearby(file: FlowFile, slots: Mapping[str, Slot]) -> dict[str, list[str]]:
    """From each step (and from START) to those of the same flow that come next, after a called flow too.

    A misspelt name counts as the nearest one: it was reported, and what it means is not unreached.
    """
    following = {name: _near(step, slots) for name, step in file.flow.steps.items()} | {START: [file.flow.start]}
    return {name: [file.meant.get(each, each) for each in near] for name, near in following.items()}


def _near(step: Step, slots: Mapping[str, Slot]) -> list[str]:
    return [go.step for go in proofs.taken(step, slots) if isinstance(go, Next | Visit)]


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


def _loops(script: Script, flows: Files, report: Report) -> bool:
    """Report each loop at the first of its steps."""
    loops = proofs.circles(script.silently)
    for loop in loops[:MOST_LOOPS]:
        walk = proofs.circle_through(min(loop, key=lambda place: _order(place, flows)), script.silently, loop)
        text = f"These steps go round without a question: {_named(walk)}."
        report.error("TM308", _at(walk[0], flows), text, "Put a question in between.")
    return bool(loops)


def _named(walk: list[Place]) -> str:
    several = len({flow for flow, _ in walk}) > 1
    shown = [f"{flow}-{step}" if several else step for flow, step in walk]
    return " → ".join(shown if len(shown) <= LONGEST_WALK else [*shown[:4], "…", *shown[-3:]])


def _at(place: Place, flows: Files) -> Position:
    flow, step = place
    return flows[flow].flow.positions[step]


def _order(place: Place, flows: Files) -> tuple[str, int, int]:
    at = _at(place, flows)
    return (at.path, at.line, at.column)


# ── the whole book: every step is reached, and from every step there is a way to the end ────────────────────


def _prove(script: Script, names: Names, report: Report) -> None:
    comes_back = proofs.returning(script.moves, script.ends)
    reached = proofs.reached(script, comes_back)
    _unled(script, reached, names.flows, report)
    _never_back(script, reached, comes_back, names.flows, report)
    _caught(script, reached - proofs.finishing(script, comes_back), names.flows, report)
    _unasked(names, report)
    _dead_rows(names, report)


def _unled(script: Script, reached: Collection[Place], flows: Files, report: Report) -> None:
    led_to, covered = _led_to(flows), covers.flows_of(flows)
    for name, file in flows.items():
        if name not in {script.start[0], *covered} and (name, file.flow.start) not in reached:
            who = "Only flows that nobody comes to lead" if name in led_to else "Nothing leads"
            advice = "Lead there with go or call, or delete the file."
            report.warning("TM310", file.name_at, f"{who} to the flow {quoted(name)}.", advice)


def _led_to(flows: Files) -> set[str]:
    return {
        mention.flow.text
        for name, file in flows.items()
        for mention in file.mentions
        if isinstance(mention, ToFlow) and mention.flow.text != name
    }


def _never_back(
    script: Script, reached: Collection[Place], comes_back: Collection[Place], flows: Files, report: Report
) -> None:
    for place, moves in script.moves.items():
        called = {move.to[0] for move in moves if move.back and move.to not in comes_back}
        for flow in sorted(called) if place in reached else ():
            text = f"The flow {quoted(flow)} never comes to its end, so nobody comes back to the step behind this call."
            report.error("TM316", _at(place, flows), text, "Lead there with go, or give that flow an “end”.")


def _caught(script: Script, caught: Collection[Place], flows: Files, report: Report) -> None:
    """Steps from which no end is reached: told once for each place that one can't leave, not for what leads there."""
    graph = {place: [to for to in _all_steps(script.moves[place]) if to in caught] for place in caught}
    for group in proofs.components(graph):
        if {following for place in group for following in graph[place]} <= set(group):
            first = min(group, key=lambda place: _order(place, flows))
            text = f"From the step {quoted(first[1])} on the conversation never comes to an end."
            report.error("TM309", _at(first, flows), text, "Let one of these steps lead to an “end”.")


def _all_steps(moves: Iterable[Move]) -> Iterator[Place]:
    for move in moves:
        yield move.to
        if move.back is not None:
            yield move.back


# ── what a conversation can hold, and a turn ───────────────────────────────────────────────────────────────


def _calls_too_deep(script: Script, flows: Files, report: Report) -> bool:
    """Flows that call each other in a circle, or too many at once: who called first would be forgotten."""
    calls: dict[str, dict[str, Place]] = {name: {} for name in flows}
    for place, moves in script.moves.items():
        for move in moves:
            if move.back is not None:
                calls[place[0]].setdefault(move.to[0], place)
    circles = proofs.circles(calls)
    for circle in circles:
        walk = proofs.circle_through(min(circle), calls, circle)
        text = f"These flows call one another without end: {_chain(walk)}."
        report.error("TM317", _at(calls[walk[0]][walk[1]], flows), text, "Lead back with go instead of call.")
    return bool(circles) or _too_deep(calls, flows, report)


def _too_deep(calls: Mapping[str, Mapping[str, Place]], flows: Files, report: Report) -> bool:
    deepest: dict[str, list[str]] = {}
    for [name] in proofs.components(calls):
        deepest[name] = [name, *max((deepest[each] for each in calls[name]), key=len, default=[])]
    chain = max(deepest.values(), key=len, default=[])
    if len(chain) > DEEPEST:
        text = f"{len(chain)} flows call one another here: {_chain(chain)}; a conversation remembers {DEEPEST}."
        at = _at(calls[chain[0]][chain[1]], flows)
        report.error("TM318", at, text, "Lead on with go where nobody has to come back.")
    return len(chain) > DEEPEST


def _chain(flows: list[str]) -> str:
    return " → ".join(flows if len(flows) <= LONGEST_WALK else [*flows[:4], "…", *flows[-3:]])


def _long_turns(script: Script, flows: Files, messages: Collection[str], report: Report) -> None:
    steps = most_in_a_turn(script, dict.fromkeys(script.moves, 1))
    if steps.much > MOST_STEPS:
        text = f"{steps.much} steps follow one another from here on without a question; at most {MOST_STEPS} can."
        report.error("TM319", _at(steps.begins, flows), text, "Put a question in between.")
    said = {
        (flow, step): _bubbles(flows[flow].flow.steps[step], f"{flow}-{step}" in messages)
        + (flows[flow].flow.beside_of(step).media is not None)
        for flow, step in script.moves
    }
    bubbles, fit = most_in_a_turn(script, said), limits.LINE.bubbles
    if bubbles.much > fit:
        text = f"Up to {bubbles.much} messages follow one another from here on; LINE takes {fit} at once."
        report.warning("TM320", _at(bubbles.begins, flows), text, "Say less, or put a question in between.")


def _bubbles(step: Step, has_words: bool) -> int:
    """Messages that a step makes."""
    match step:
        case Say() | Ask() | Menu() | Hand() | FollowUp() | Resources():
            return 1
        case End():
            return int(has_words)
        case _:
            return 0


# ── facts ──────────────────────────────────────────────────────────────────────────────────────────────────


def _unasked(names: Names, report: Report) -> None:
    """Slots that stay empty: told where they are compared, else where they are declared."""
    mentions = [mention for file in names.flows.values() for mention in file.mentions]
    asked = {mention.slot.text for mention in mentions if isinstance(mention, Asks)}
    compared = {mention.slot.text for mention in mentions if isinstance(mention, Compares)}
    for mention in mentions:
        if isinstance(mention, Compares) and mention.slot.text not in {*asked, *NOTICED, *BUILT_IN}:
            text = f"Nobody asks for {quoted(mention.slot.text)}, so this never holds."
            report.warning("TM321", mention.slot.at, text, "Ask for it somewhere, or delete this.")
    for file in names.flows.values():
        for name, at in file.slots_at.items():
            if name not in asked | compared:
                message = f"Nobody asks for the slot {quoted(name)}: it stays empty."
                report.warning("TM314", at, message, "Ask for it, or delete it.")


def _dead_rows(names: Names, report: Report) -> None:
    prover = Prover(names.slot)
    for file in names.flows.values():
        for step in file.flow.steps.values():
            for at, contradicts, taken_by in prover.dead(step) if isinstance(step, Branch) else ():
                if contradicts:
                    report.error("TM322", at, "This row never holds: no answer fits all that it asks for.")
                else:
                    who = f"the row in line {taken_by.line} takes" if taken_by else "the rows above it take"
                    text = f"This row is never reached: {who} all that it would."
                    report.error("TM323", at, text, "Move it up, or delete it.")
