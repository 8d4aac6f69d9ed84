"""One step of a flow: its kind, and where it leads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from bot.language.beside import MANNERS, NOTES, read_beside
from bot.language.findings import quoted
from bot.language.model import (
    PLAIN,
    Ask,
    Beside,
    Branch,
    Call,
    End,
    FollowUp,
    Go,
    Hand,
    Leave,
    Menu,
    Next,
    Position,
    Resources,
    Row,
    Say,
    Step,
    Visit,
)
from bot.language.nodes import Fields, Items, Node, Scalar
from bot.language.page import LONGEST_ANSWER, Asks, Entry, Page, ToFlow, ToHelp, ToQueue, ToStep
from bot.language.when import read_when

Entries = Mapping[str, Entry]
WAYS = ("next", "go", "call")
SKIP = "skip"
EXAMPLE_WAYS = "Write next: a_step, or go: another_flow, or call: another_flow with next: a_step."


class Read(NamedTuple):
    """A step as far as it could be read; `step` is None where it was misread."""

    step: Step | None
    beside: Beside = PLAIN


def read_step(name: Scalar, node: Node, page: Page) -> Read:
    """The step and what stands beside it; what is wrong was reported."""
    if isinstance(node, Scalar) and name.text in KEYS:
        advice = "Let it begin in the same column as the other lines of that step."
        page.error(
            "TM203", name.at, f"{quoted(name.text)} belongs to the step above, but stands outside of it.", advice
        )
        return Read(None)
    entries = page.fields(node, f"The step {quoted(name.text)}", KEYS, f"{name.text}: {{say: true, next: a_step}}")
    if entries is None:
        return Read(None)
    return Read(_step(name, entries, page), read_beside(entries, page))


def _step(name: Scalar, entries: Entries, page: Page) -> Step | None:
    kinds = [key for key in entries if key in READERS] or [key for key in entries if key == "call"]
    if len(kinds) != 1:
        _wrong_kinds(name, [entries[kind].key for kind in kinds], page)
        return None
    kind = kinds[0]
    _no_strangers(entries, kind, page)
    return _called(entries, page) if kind == "call" else READERS[kind](entries, page)


def _wrong_kinds(name: Scalar, kinds: list[Scalar], page: Page) -> None:
    every = f"Each step has one of: {', '.join(KINDS)}."
    if kinds:
        both = " and ".join(quoted(kind.text) for kind in kinds)
        page.error("TM206", kinds[1].at, f"The step {quoted(name.text)} is of more than one kind: {both}.", every)
    else:
        page.error("TM206", name.at, f"The step {quoted(name.text)} does nothing.", every)


def _no_strangers(entries: Entries, kind: str, page: Page) -> None:
    is_menu = kind == "ask" and isinstance(entries["ask"].value, Fields)
    allowed = {kind, *NOTES, *(MANNERS if is_menu else BESIDE[kind])}
    for key, entry in entries.items():
        if key not in allowed:
            what = "a menu, whose answers lead on" if is_menu else f"“{kind}”"
            page.error("TM207", entry.key.at, f"“{key}” has no meaning beside {what}.", "Delete it.")


# ── where to ───────────────────────────────────────────────────────────────────────────────────────────────


def _way(entries: Entries, at: Position, page: Page) -> Go | None:
    """Where a step, a row or an answer leads."""
    ways = [key for key in WAYS if key in entries]
    match ways:
        case ["next"]:
            step = _step_name(entries["next"].value, page)
            return Next(step.text) if step else None
        case ["go"]:
            flow = _flow_name(entries["go"].value, page, called=False)
            return Leave(flow.text) if flow else None
        case ["next", "call"]:
            return _visit(entries, page)
        case ["call"]:
            advice = "Write next: the step at which to go on when the called flow has ended."
            page.error("TM209", entries["call"].key.at, "A called flow comes back, but where to is not said.", advice)
        case []:
            page.error("TM209", at, "This leads nowhere.", EXAMPLE_WAYS)
        case _:
            page.error("TM211", entries["go"].key.at, "“go” leaves for good: no other way can stand beside it.")
    return None


def _visit(entries: Entries, page: Page) -> Visit | None:
    flow = _flow_name(entries["call"].value, page, called=True)
    step = _step_name(entries["next"].value, page)
    return Visit(flow.text, step.text) if flow and step else None


def _where(node: Node, page: Page, what: str) -> Go | None:
    """A step's name, or a mapping that leads to another flow."""
    if isinstance(node, Fields):
        entries = page.fields(node, what, WAYS)
        return _way(entries, node.at, page) if entries is not None else None
    step = _step_name(node, page)
    return Next(step.text) if step else None


def _step_name(node: Node, page: Page) -> Scalar | None:
    step = page.name(node, "The name of a step")
    if step:
        page.mentions.append(ToStep(step))
    return step


def _flow_name(node: Node, page: Page, *, called: bool) -> Scalar | None:
    flow = page.name(node, "The name of a flow")
    if flow:
        page.mentions.append(ToFlow(flow, called))
    return flow


def _answers(node: Node, page: Page) -> dict[str, Go]:
    """Answers that lead somewhere, in the order they are written."""
    entries = page.fields(node, "“answers”", example="answers: {no: a_step}") or {}
    ways = {name: _where(value, page, "Where an answer leads") for name, (_, value) in entries.items()}
    return {name: go for name, go in ways.items() if go is not None}


# ── kinds ──────────────────────────────────────────────────────────────────────────────────────────────────


def _said(entries: Entries, page: Page) -> Step | None:
    _true(entries["say"], page)
    go = _way(entries, entries["say"].key.at, page)
    return Say(go) if go else None


def _ended(entries: Entries, page: Page) -> Step:
    _true(entries["end"], page)
    return End()


def _true(entry: Entry, page: Page) -> None:
    if not (isinstance(entry.value, Scalar) and entry.value.text == "true"):
        advice = "The words stand in the translations, in the message <flow>-<step>." if entry.key.text == "say" else ""
        page.error("TM208", entry.value.at, f"Write “{entry.key.text}: true”.", advice)


def _asked(entries: Entries, page: Page) -> Step | None:
    asked = entries["ask"].value
    if isinstance(asked, Fields):
        return _menu(asked, page)
    slot = _asked_for(asked, page)
    if slot is None:
        return None
    answers = _answers(entries["answers"].value, page) if "answers" in entries else {}
    page.mentions.append(Asks(slot, _keys(entries["answers"].value) if "answers" in entries else ()))
    go = _way(entries, entries["ask"].key.at, page)
    return Ask(slot.text, go, answers) if go else None


def _asked_for(node: Node, page: Page) -> Scalar | None:
    if isinstance(node, Scalar) and " " in node.text.strip():
        advice = "Write the name of a fact here, one of “slots:”. The words of a question stand in the translations."
        page.error("TM204", node.at, f"{quoted(node.text)} can't be a name.", advice)
        return None
    if isinstance(node, Items):
        advice = "Each answer says where it leads: ask: {answer: a_step, other: another_step}"
        page.error("TM203", node.at, "The answers of a menu are no list.", advice)
        return None
    return page.name(node, "What is asked for")


def _keys(node: Node) -> tuple[Scalar, ...]:
    return tuple(key for key, _ in node.entries) if isinstance(node, Fields) else ()


def _menu(node: Fields, page: Page) -> Step | None:
    for key in _keys(node):
        page.name(key, "An answer's name", LONGEST_ANSWER)
    if not node.entries:
        page.error("TM203", node.at, "This menu has no answers.", "Write ask: {answer: a_step, other: another_step}.")
    answers = _answers(node, page)
    return Menu(answers) if answers else None


def _branched(entries: Entries, page: Page) -> Step | None:
    rows: list[Row] = []
    nodes = page.parts(entries["branch"].value, "“branch”")
    for number, node in enumerate(nodes, start=1):
        row = page.fields(node, "A row of a branch", ("when", *WAYS), "- {when: {age: teen}, next: a_step}")
        if row is not None:
            rows += _rows(row, node, page, is_last=number == len(nodes))
            if len(nodes) == 1 and "when" not in row:
                advice = "Delete the step, and let what leads here lead there directly. For example: {go: goodbye}"
                page.report.warning("TM221", node.at, "This branch has nothing to choose.", advice)
    return Branch(tuple(rows)) if rows else None


def _rows(row: Entries, node: Node, page: Page, *, is_last: bool) -> list[Row]:
    go = _way(row, node.at, page)
    if "when" not in row:
        if not is_last:
            page.error("TM213", node.at, "This row always holds: those below it are never reached.", "Move it down.")
        return [Row(None, go, node.at)] if go else []
    if is_last:
        page.error(
            "TM212", row["when"].key.at, "This branch does not end: its last row holds only sometimes.",
            "Add a last row without “when”, for example: - {next: a_step}",
        )  # fmt: skip
    conditions = read_when(row["when"].value, page)
    return [Row(condition, go, node.at) for condition in conditions] if go else []


def _called(entries: Entries, page: Page) -> Step | None:
    go = _way(entries, entries["call"].key.at, page)
    return Call(go) if isinstance(go, Visit) else None


def _resources(entries: Entries, page: Page) -> Step | None:
    found = page.fields(entries["resources"].value, "“resources”", ("kinds",)) or {}
    node = page.required(found, "kinds", entries["resources"].key.at, "“resources”", "resources: {kinds: [emergency]}")
    kinds = page.one_or_more(node, "“kinds”") if node else ()
    named = tuple(name.text for kind in kinds if (name := page.name(kind, "A kind of help")))
    page.mentions += [ToHelp(kind) for kind in kinds if kind.text in named]
    go = _way(entries, entries["resources"].key.at, page)
    return Resources(named, go) if go and named else None


def _handed(entries: Entries, page: Page) -> Step | None:
    queue = page.name(entries["handoff"].value, "The queue of a handoff")
    if queue:
        page.mentions.append(ToQueue(queue))
    go = _way(entries, entries["handoff"].key.at, page)
    nobody = None
    if "nobody" in entries:
        nobody = _where(entries["nobody"].value, page, "“nobody”")
    else:
        advice = "Write nobody: the step for when no human came, or the person would not wait."
        page.error("TM209", entries["handoff"].key.at, "This leads nowhere when nobody comes.", advice)
    return Hand(queue.text, go, nobody) if queue and go and nobody else None


def _followed_up(entries: Entries, page: Page) -> Step | None:
    queue = page.name(entries["follow_up"].value, "The queue of a follow-up")
    if queue:
        page.mentions.append(ToQueue(queue))
    go = _way(entries, entries["follow_up"].key.at, page)
    return FollowUp(queue.text, go) if queue and go else None


READERS: Mapping[str, Callable[[Entries, Page], Step | None]] = {
    "say": _said,
    "ask": _asked,
    "branch": _branched,
    "resources": _resources,
    "handoff": _handed,
    "follow_up": _followed_up,
    "end": _ended,
}
"""A step kind is one line here and one in BESIDE; `call` is a kind where it stands alone, else a way."""
BESIDE: Mapping[str, tuple[str, ...]] = {
    "say": (*WAYS, *MANNERS),
    "ask": (*WAYS, "answers", *MANNERS),
    "branch": (),
    "call": ("next",),
    "resources": WAYS,
    "handoff": (*WAYS, "nobody"),
    "follow_up": WAYS,
    "end": (),
}
KINDS = tuple(BESIDE)
KEYS = tuple(dict.fromkeys((*KINDS, *WAYS, "answers", "nobody", *MANNERS, *NOTES)))
