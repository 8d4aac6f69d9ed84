"""Differences between two books in words: a summary first, then flow by flow and step by step."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from bot.language.diff import Difference
from bot.language.diff.change import DESK, EMERGENCY, HELP, HOTLINE, INDICATORS, PHRASES, PLACES, URGENCY, Change, What
from bot.language.diff.side import ENDED, NOBODY
from bot.language.findings import printable

NOTHING = "Nobody would meet a difference."
LONGEST_HEADLINE = 200
MOST_NAMED = 4
OUTSIDE = {
    "": "The whole book",
    HOTLINE: "The hotline's own words",
    PHRASES: "Phrases understood in longer texts",
    DESK: "What volunteers read",
    EMERGENCY: "Emergency numbers",
    HELP: "Places that help",
    PLACES: "Names of places",
    URGENCY: "What counts as urgent",
    INDICATORS: "What raises a sign of the record",
}
KINDS = {
    "Say": "a message", "Ask": "a question", "Menu": "a choice", "Branch": "a branch",
    "Call": "a way through another flow", "Resources": "a card of help", "Hand": "a call for a human",
    "FollowUp": "a question for a safe hour", "End": "an end",
}  # fmt: skip
WORDS: tuple[What, ...] = ("words", "shows", "pause")
BUTTONS: tuple[What, ...] = ("button_new", "button_gone", "button_words", "button_order", "button_renamed")
WAYS: tuple[What, ...] = ("way", "rows", "row_order", "flow_start", "kind", "fact", "queue", "help")


class Count(NamedTuple):
    """A line of the summary."""

    what: str
    many: int
    text: str


# ── the summary ────────────────────────────────────────────────────────────────────────────────────────────


def summary(changes: Sequence[Change]) -> list[Count]:
    """What changes how often. What belongs to a new flow or step is counted with it alone."""
    new_flows = {each.flow for each in changes if each.what == "flow_new"}
    new_steps = {_place(each) for each in changes if each.what == "step_new"}
    steps = [each for each in changes if each.flow not in OUTSIDE and each.flow not in new_flows]
    stayed = [each for each in steps if _place(each) not in new_steps]
    counted = (
        _count("languages_new", "new language", changes, _language, "language_new"),
        _count("languages_gone", "language gone", changes, _language, "language_gone"),
        _count("flows_new", "new flow", changes, _flow, "flow_new"),
        _count("flows_gone", "flow gone", changes, _flow, "flow_gone"),
        _count("flows_renamed", "flow renamed", changes, _flow, "flow_renamed"),
        _count("steps_new", "new step", steps, _place, "step_new"),
        _count("steps_gone", "step gone", steps, _place, "step_gone"),
        _count("steps_renamed", "step renamed", steps, _place, "step_renamed"),
        _count("words", "step with other words", stayed, _place, *WORDS),
        _count("buttons", "question with other buttons", stayed, _place, *BUTTONS),
        _count("ways", "step with another way on", stayed, _place, *WAYS),
        _count("heard", "question with other typed answers", stayed, _place, "heard"),
        _count("start", "other flow for new contacts", changes, lambda each: each.after, "start"),
        *(_listed(kind, changes) for kind in OUTSIDE if kind),
    )
    return [count for count in counted if count.many]


def headline(changes: Sequence[Change]) -> str:
    """All of it in one line, for the history."""
    line = "; ".join(each.text for each in summary(changes)) or "nothing that anybody would meet"
    return line if len(line) <= LONGEST_HEADLINE else f"{line[: LONGEST_HEADLINE - 1]}…"


def _count(what: str, name: str, changes: Sequence[Change], key: Callable[[Change], str], *kinds: What) -> Count:
    """`2 new steps: tea-cup, tea-sugar`, with the languages where it is about words."""
    found = [each for each in changes if each.what in kinds]
    names = list(dict.fromkeys(key(each) for each in found))
    some = ", ".join(names[:MOST_NAMED]) + (", …" if len(names) > MOST_NAMED else "")
    return Count(what, len(names), f"{_many(len(names), name)}: {some}{_languages(found, key)}")


def _listed(kind: str, changes: Sequence[Change]) -> Count:
    """`Emergency numbers: JP, TH`, or how many texts of the hotline's own."""
    found = [each for each in changes if each.flow == kind]
    if any(each.language for each in found):
        texts = len({(each.step, each.name) for each in found})
        return Count(kind, texts, f"{OUTSIDE[kind]}: {_many(texts, 'text')}{_languages(found, _place)}")
    rows = list(dict.fromkeys(each.step for each in found))
    some = ", ".join(rows[:MOST_NAMED]) + (", …" if len(rows) > MOST_NAMED else "")
    return Count(kind, len(rows), f"{OUTSIDE[kind]}: {some}")


def _languages(changes: Sequence[Change], key: Callable[[Change], str]) -> str:
    languages = dict.fromkeys(each.language for each in changes if each.language)
    return f" ({', '.join(languages)})" if languages and key is not _language else ""


def _many(count: int, name: str) -> str:
    """`1 step gone`, `2 new steps`: what is counted is the first noun."""
    first, *rest = name.split()
    if first in ("new", "other"):
        return f"{count} {first} {_many(count, ' '.join(rest)).partition(' ')[2]}"
    return " ".join([str(count), first if count == 1 else f"{first}s", *rest])


def _place(change: Change) -> str:
    return f"{change.flow}-{change.step}" if change.step else change.flow


def _flow(change: Change) -> str:
    return change.flow


def _language(change: Change) -> str:
    return change.language


# ── everything ─────────────────────────────────────────────────────────────────────────────────────────────


def show(difference: Difference) -> str:
    """The summary, then everything by flow and step."""
    changes = difference.changes
    if not changes:
        return NOTHING
    lines = short(changes)
    for flow, of_flow in groupby(changes, key=_flow):
        lines += ["", OUTSIDE.get(flow, flow)]
        for step, of_step in groupby(of_flow, key=lambda each: each.step):
            lines += [f"  {step}"] if step else []
            lines += [f"    {line}" for change in of_step for line in _told(change)]
    return printable("\n".join(lines))


def short(changes: Sequence[Change]) -> list[str]:
    """The summary as lines."""
    return [f"  {printable(each.text)}" for each in summary(changes)] or [f"  {NOTHING}"]


def to_json(difference: Difference) -> str:
    """For programs: an object with `summary` (what → how many) and `changes`, in order."""
    whole = {
        "summary": {each.what: each.many for each in summary(difference.changes)},
        "changes": [each._asdict() for each in difference.changes],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2)


def _told(change: Change) -> Iterator[str]:
    line = _line(change) or _of_button(change)
    if line:
        yield f"{change.language}  {line}" if change.language and change.flow else line
    elif change.what == "heard":
        yield from _understood(change)
    elif change.what == "row_order":
        yield "now in this order:"
        yield from (f"  {row}" for row in change.after.splitlines())
    else:
        yield from _before_and_after(change)


def _line(change: Change) -> str:
    """What is said of a flow or a step as a whole."""
    before, after = change.before, change.after
    match change.what:
        case "start":
            return f"new contacts meet the flow {after} (before: {before})"
        case "language_new":
            return f"new language: {change.language}"
        case "language_gone":
            return f"gone: the language {change.language}"
        case "flow_new":
            return f"new flow, {_many(int(after), 'step')}"
        case "flow_gone":
            return f"this flow is gone, with its {_many(int(before), 'step')}"
        case "flow_renamed" | "step_renamed":
            return f"it was called {before}; its words stay"
        case "flow_start":
            return f"begins at {after} (before: {before})"
        case "step_new":
            return f"new: {KINDS[after]}"
        case "step_gone":
            return f"this step is gone: “{before}”" if before else "this step is gone"
        case "kind":
            return f"it was {KINDS[before]} and is {KINDS[after]} now"
        case "fact":
            return f"the answer is kept as {after} (before: {before})"
        case "queue":
            return f"asks the volunteers of {after} (before: {before})"
        case "help":
            return f"shows help of the kinds {after} (before: {before})"
        case "pause":
            return f"comes after {after} s (before: {before} s)"
        case "shows":
            return f"shows {after or 'nothing'} (before: {before or 'nothing'})"
        case _:
            return ""


def _of_button(change: Change) -> str:
    before, after = change.before, change.after
    match change.what:
        case "button_new":
            return f"new button “{after}” ({change.name})"
        case "button_gone":
            return f"gone: the button “{before}” ({change.name})"
        case "button_words" if before and after and "\n" not in before + after:
            return f"the button “{before}” is “{after}” now"
        case "button_order":
            return f"the buttons stand in another order: {after}"
        case "button_renamed":
            return (
                f"the answer {before} is called {after}; its words stay, and what was answered before counts no longer"
            )
        case "way":
            return _way(before, after, change.name)
        case _:
            return ""


def _way(before: str, after: str, name: str) -> str:
    who = {"": "it goes on", ENDED: "when the chat has ended, it goes on", NOBODY: "when nobody came, it goes on"}
    leads = who.get(name, f"{name} {'lead' if ',' in name else 'leads'}")
    return f"{leads} to {after} (before: {before})" if before else f"{leads} to {after}"


def _understood(change: Change) -> Iterator[str]:
    what = f" for {change.name}" if change.name else ""
    if change.after:
        yield f"{change.language}  understood now{what}: {change.after}"
    if change.before:
        yield f"{change.language}  no longer understood{what}: {change.before}"


def _before_and_after(change: Change) -> Iterator[str]:
    """Texts and lists, each line below the other."""
    margin = "".join(f"{part}  " for part in (change.language, change.name) if part)
    fresh = change.what == "words" and not change.before
    texts = (("says: ", change.after),) if fresh else (("was: ", change.before), ("now: ", change.after))
    for word, text in texts:
        for number, line in enumerate(text.splitlines()):
            yield (margin + word if number == 0 else " " * len(margin + word)) + line.strip()
        margin = " " * len(margin)
