"""The schema of a flow."""

from __future__ import annotations

from collections.abc import Collection

from bot.language import flow_file, steps
from bot.language.beside import FILE, LONGEST_PAUSE, MANNERS, NOTES, POINT
from bot.language.model import BUILT_IN, REFERENCE
from bot.language.schema.parts import (
    ANSWER,
    FORMAT,
    NAME,
    TEXT,
    TRUE,
    Schema,
    choice,
    comparisons,
    described,
    mapping,
    named,
    one_or_more,
    some_of,
    when,
    whole,
)

STEP, WHERE, ROW, WHEN = (f"#/definitions/{name}" for name in ("step", "where", "row", "when"))


def schema() -> Schema:
    """Of a file in flows/."""
    properties = {
        "format": FORMAT,
        "flow": {**NAME, "not": {"enum": sorted(flow_file.RESERVED)}},
        "about": TEXT,
        "source": TEXT,
        "slots": named(_slot(), {"allOf": [NAME, {"not": {"enum": [*BUILT_IN, REFERENCE, *flow_file.TYPES]}}]}),
        "start": NAME,
        "steps": named({"$ref": STEP}, minProperties=1),
    }
    definitions = {"step": _step(), "where": _where(), "row": _row(), "when": when("fact"), **comparisons()}
    return mapping("flow", properties, ("format", "flow", "start", "steps"), definitions=definitions)


def _slot() -> Schema:
    value = {**ANSWER, "not": {"const": steps.SKIP}}
    values = {"type": "array", "items": value, "minItems": 1, "uniqueItems": True}
    return {"anyOf": [*choice("slot", flow_file.TYPES), values]}


# ── steps ──────────────────────────────────────────────────────────────────────────────────────────────────


def _step() -> Schema:
    menu = named({"$ref": WHERE}, ANSWER, minProperties=1)
    properties: dict[str, Schema] = {
        "say": {**TRUE, "errorMessage": "Write “say: true”. The words stand in the translations."},
        "ask": {"anyOf": [NAME, menu]},
        "branch": _branch(),
        "call": NAME,
        "resources": mapping("resources", {"kinds": one_or_more(NAME)}, ("kinds",)),
        "handoff": NAME,
        "follow_up": NAME,
        "end": {**TRUE, "errorMessage": "Write “end: true”."},
        "next": NAME,
        "go": NAME,
        "answers": named({"$ref": WHERE}, {"type": "string"}),
        "nobody": {"$ref": WHERE},
        "pause": {"type": "number", "exclusiveMinimum": 0, "maximum": LONGEST_PAUSE},
        "media": {"anyOf": [whole(FILE), whole(POINT)]},
        "about": TEXT,
        "source": TEXT,
    }
    one_kind = some_of(steps.KINDS, f"Each step has one of: {', '.join(steps.KINDS)}.")
    return mapping("step", properties, allOf=[one_kind, *map(_of_kind, steps.READERS), _called()])


def _branch() -> Schema:
    last = {"not": {"required": ["when"]}}
    ending = {"contains": last, "errorMessage": "This branch does not end: add a last row without “when”."}
    return {"type": "array", "items": {"$ref": ROW}, "allOf": [ending]}


def _of_kind(kind: str) -> Schema:
    """What may stand beside a kind of step, and what has to."""
    then = _beside(kind, steps.BESIDE[kind])
    if kind == "handoff":
        then["required"] = ["nobody"]
    if kind == "ask":
        is_menu = {"properties": {"ask": {"type": "object"}}}
        then = {"if": is_menu, "then": _beside(kind, MANNERS), "else": then}
    return {"if": {"required": [kind]}, "then": then}


def _called() -> Schema:
    """`call` is a kind of step only where it stands alone."""
    others = {"anyOf": [{"required": [kind]} for kind in steps.READERS]}
    condition = {"required": ["call"], "not": others}
    return {"if": condition, "then": {**_beside("call", steps.BESIDE["call"]), "required": ["next"]}}


def _beside(kind: str, keys: Collection[str]) -> Schema:
    allowed = [kind, *dict.fromkeys((*keys, *NOTES))]
    names = {"enum": allowed, "errorMessage": f"Beside “{kind}” can stand: {', '.join(allowed[1:])}."}
    return {"propertyNames": names, **(_leads() if {*steps.WAYS} <= {*keys} else {})}


# ── where to ───────────────────────────────────────────────────────────────────────────────────────────────


def _leads() -> Schema:
    """Exactly one way: a step, another flow for good, or another flow and back."""
    alone = {
        "properties": {"next": False, "call": False},
        "errorMessage": "“go” leaves for good: no other way can stand beside it.",
    }
    return {
        "allOf": [some_of(("next", "go"), steps.EXAMPLE_WAYS), {"if": {"required": ["go"]}, "then": alone}],
        "dependencies": {"call": ["next"]},
    }


def _where() -> Schema:
    ways = mapping("way", dict.fromkeys(steps.WAYS, NAME), **_leads())
    return {"anyOf": [NAME, ways]}


def _row() -> Schema:
    ways = described("way", dict.fromkeys(steps.WAYS, NAME))
    row = mapping("row", {"when": {"$ref": WHEN}}, **_leads())
    return {**row, "properties": {**row["properties"], **ways}}
