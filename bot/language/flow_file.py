"""A flow file: what it asks for, where it starts, its steps; and every name that it uses, for the checks."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from pathlib import PurePosixPath

from bot.language.beside import read_beside
from bot.language.findings import MOST_COMPARED, did_you_mean, quoted
from bot.language.model import BUILT_IN, PLAIN, REFERENCE, SHARED_LISTS, TYPED, Beside, Flow, Position, Slot, Step
from bot.language.nodes import Node, Scalar
from bot.language.page import LONGEST_ANSWER, Entry, Mention, Page, ToStep
from bot.language.steps import SKIP, read_step

KEYS = ("format", "flow", "about", "source", "slots", "start", "steps")
LIST = "list"
"""The type of a slot whose values are the flow's own."""
RESERVED = frozenset({"hotline", "desk", "phrases", "print"})
"""Messages that begin with these are the hotline's own words."""
TYPES = (*TYPED, *SHARED_LISTS)
MOST_MISSPELT = 100


@dataclass(frozen=True)
class FlowFile:
    """The flow as far as it could be read."""

    flow: Flow
    name_at: Position
    slots_at: Mapping[str, Position]
    """Of all slots that are written, also those that were misread."""
    mentions: tuple[Mention, ...]
    whole: bool
    """Nothing in it was misread."""

    @cached_property
    def meant(self) -> Mapping[str, str]:
        """Names of steps that are not there, each with the nearest one that is. They are told as unknown."""
        named = (mention.step.text for mention in self.mentions if isinstance(mention, ToStep))
        return nearest(named, self.flow.positions)


def nearest(names: Iterable[str], known: Collection[str]) -> dict[str, str]:
    """Those of the names that are not known, each with the nearest one that is, where one is near."""
    unknown = sorted({*names}.difference(known))[:MOST_MISSPELT] if len(known) <= MOST_COMPARED else []
    return {name: near[0] for name in unknown if (near := get_close_matches(name, known, 1))}


def read_flow(node: Node, page: Page) -> FlowFile | None:
    """The flow of a file; None only where the file is no mapping at all."""
    entries = page.fields(node, "A flow file", KEYS)
    if entries is None:
        return None
    top = Position(page.path, 1, 1)
    check_format(entries, page)
    name, name_at = _name(entries, page, top)
    notes = read_beside(entries, page)
    slots, slots_at = _slots(entries["slots"].value, page) if "slots" in entries else ({}, {})
    steps, positions, beside = _steps(entries, page, top)
    start = _start(entries, page, top)
    return FlowFile(
        Flow(
            name=name,
            start=start,
            steps=steps,
            slots=slots,
            positions=positions,
            about=notes.about,
            source=notes.source,
            beside=beside,
        ),
        name_at=name_at,
        slots_at=slots_at,
        mentions=tuple(page.mentions),
        whole=page.report.errors(page.path) == 0,
    )


def check_format(entries: Mapping[str, Entry], page: Page) -> None:
    """`format: 1`: the version of the language itself; later ones are upgraded from it."""
    node = page.required(entries, "format", Position(page.path, 1, 1), "The file", "format: 1")
    if node and not (isinstance(node, Scalar) and node.text == "1"):
        page.error(
            "TM205", node.at, "This format is not known.", "Write format: 1. A higher one needs a newer program."
        )


def _name(entries: Mapping[str, Entry], page: Page, top: Position) -> tuple[str, Position]:
    file_name = PurePosixPath(page.path).stem
    node = page.required(entries, "flow", top, "A flow file", f"flow: {file_name}")
    name = page.name(node, "The name of a flow") if node else None
    if name is None:
        return file_name, top
    if name.text in RESERVED:
        advice = f"The texts of the hotline itself are named {name.text}-…: give the flow another name."
        page.error("TM220", name.at, f"A flow can't be named {quoted(name.text)}.", advice)
    if name.text != file_name:
        advice = f"Call the file {name.text}.yaml, or write “flow: {file_name}”."
        page.report.warning("TM219", name.at, f"The flow {quoted(name.text)} is in the file of another name.", advice)
    return name.text, name.at


def _start(entries: Mapping[str, Entry], page: Page, top: Position) -> str:
    node = page.required(entries, "start", top, "A flow file", "start: first_step")
    start = page.name(node, "“start”") if node else None
    if start is None:
        return ""
    page.mentions.append(ToStep(start))
    return start.text


# ── steps ──────────────────────────────────────────────────────────────────────────────────────────────────


def _steps(
    entries: Mapping[str, Entry], page: Page, top: Position
) -> tuple[dict[str, Step], dict[str, Position], dict[str, Beside]]:
    """The steps that could be read, where all of them stand, and what some have beside their kind."""
    node = page.required(entries, "steps", top, "A flow file", "steps: {hello: {say: true, next: a_step}}")
    written = page.fields(node, "“steps”", example="steps: {hello: {say: true, next: a_step}}") if node else None
    if node and written is not None and not written:
        page.error("TM203", node.at, "This flow has no steps.")
    steps, positions, besides = {}, {}, {}
    for name, value in (written or {}).values():
        page.name(name, "The name of a step")
        positions[name.text] = name.at
        step, beside = read_step(name, value, page)
        if step is not None:
            steps[name.text] = step
        if beside != PLAIN:
            besides[name.text] = beside
    return steps, positions, besides


# ── slots ──────────────────────────────────────────────────────────────────────────────────────────────────


def _slots(node: Node, page: Page) -> tuple[dict[str, Slot], dict[str, Position]]:
    """The slots that could be read, and where all of them stand."""
    written = page.fields(node, "“slots”", example="slots: {hurt: yes_no}") or {}
    read = [_slot(name, value, page) for name, value in written.values()]
    return {slot.name: slot for slot in read if slot}, {name: entry.key.at for name, entry in written.items()}


def _slot(name: Scalar, node: Node, page: Page) -> Slot | None:
    named = page.name(name, "The name of a slot") is not None and _free(name, page)
    if not isinstance(node, Scalar):
        values = _values(node, page)
        _no_shared_list(values, node, page)
        return Slot(name.text, LIST, values) if named and values else None
    if node.text not in TYPES:
        advice = did_you_mean(node.text, TYPES, _as_list(node.text))
        page.error("TM217", node.at, f"{quoted(node.text)} is no type of a slot.", advice)
        return None
    return Slot(name.text, node.text, tuple(SHARED_LISTS.get(node.text, ()))) if named else None


def _as_list(text: str) -> str:
    values = [each.strip() for each in re.split("[,|、，]", text.strip("[]"))]
    if len(values) > 1:
        return f"A list of values stands in brackets: [{', '.join(values)}]"
    return f"Write a list of values, [one, two], or one of: {', '.join(TYPES)}."


def _no_shared_list(values: tuple[str, ...], node: Node, page: Page) -> None:
    for shared, same in SHARED_LISTS.items():
        if values == same:
            advice = f"Write {shared} instead of it."
            page.report.warning("TM222", node.at, f"This list has a name: {quoted(shared)}.", advice)


def _free(name: Scalar, page: Page) -> bool:
    """Whether a slot may have this name: it would be read as something else in a `when`, or by staff."""
    if name.text in (*BUILT_IN, REFERENCE):
        advice = "Every conversation has it: it needs no declaration. Delete this line."
        page.error("TM216", name.at, f"{quoted(name.text)} is built in.", advice)
        return False
    if name.text in TYPES:
        advice = f"Give the fact a name and put the type behind it. For example: my_{name.text}: {name.text}"
        page.error("TM216", name.at, f"{quoted(name.text)} is the name of a type.", advice)
        return False
    return True


def _values(node: Node, page: Page) -> tuple[str, ...]:
    seen: dict[str, Position] = {}
    for part in page.parts(node, "The values of a slot"):
        value = page.name(part, "A value", LONGEST_ANSWER)
        if value is None:
            continue
        if value.text == SKIP:
            page.error("TM218", value.at, "“skip” is in every slot without being written.", "Delete it here.")
        elif value.text in seen:
            page.error("TM218", value.at, f"The value {quoted(value.text)} stands here twice.", "Delete one.")
        else:
            seen[value.text] = value.at
    return tuple(seen)
