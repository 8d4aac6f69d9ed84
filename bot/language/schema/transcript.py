"""The schema of a transcript."""

from __future__ import annotations

from bot.language import transcript_checks, transcript_deeds, transcript_file
from bot.language.schema.parts import SCALAR, TEXT, Schema, mapping, named, one_or_more, whole
from bot.language.spans import SPAN
from bot.language.transcript import MEDIA
from bot.language.translations import TAG

NAMES = one_or_more(SCALAR)
LENGTH = whole(SPAN, "A length of time is written as 90 s, 31 min, 2 h or 3 days.")
NEGATABLE: Schema = {
    "anyOf": [*NAMES["anyOf"], {"type": "object", "properties": {"not": NAMES}, "required": ["not"],
                                "additionalProperties": False}]
}  # fmt: skip


def schema() -> Schema:
    """Of a file in flows/tests/: lines, or several such lists by name."""
    lines = {"type": "array", "items": {"$ref": "#/definitions/line"}, "minItems": 1}
    line = _line()
    return {
        "title": line["title"],
        "description": line["description"],
        "anyOf": [lines, {"type": "object", "additionalProperties": lines, "minProperties": 1}],
        "definitions": {"line": line},
    }


def _line() -> Schema:
    properties: dict[str, Schema] = {
        "as": mapping("played", dict.fromkeys(("platform", "language", "serving"), NAMES)),
        "duty": _duty(),
        "they": {"anyOf": [SCALAR, _deeds(), _in_each(SCALAR)]},
        "volunteer": {"anyOf": [SCALAR, {"type": "object", "minProperties": 1, "maxProperties": 1}]},
        "wait": LENGTH,
        "bot": NAMES,
        "expect": _expected(),
        "desk": {"anyOf": [*NAMES["anyOf"], mapping("told", dict.fromkeys(transcript_checks.DESK, NAMES))]},
    }
    return mapping("transcript", properties, minProperties=1, maxProperties=1)


def _duty() -> Schema:
    volunteer = mapping("on_duty", {"languages": NAMES, "skills": NAMES, "on": {"enum": ["yes", "no"]}})
    names = whole(transcript_file.PERSON)
    several = {"type": "array", "items": names, "minItems": 1}
    return {"anyOf": [{"const": "nobody"}, several, named(volunteer, names, minProperties=1)]}


def _deeds() -> Schema:
    words = {"anyOf": [SCALAR, _in_each(SCALAR)]}
    properties: dict[str, Schema] = {
        "type": words,
        "press": TEXT,
        "send": {"enum": list(MEDIA)},
        "edit": words,
        "unsend": {"const": "last"},
        "start": {"const": "again"},
        "block": {"const": "us"},
        "of": TEXT,
        "late": LENGTH,
        "says": TEXT,
    }
    beside = {key: [other] for key, other in transcript_deeds.BESIDE.items()}
    one = [{"required": [deed]} for deed in transcript_deeds.DEEDS]
    return mapping("deed", properties, oneOf=one, dependencies=beside)


def _in_each(part: Schema) -> Schema:
    """Each language with its own."""
    return named(part, whole(TAG), minProperties=1)


def _expected() -> Schema:
    facts = {key: one_or_more({"enum": list(values)}) for key, values in transcript_checks.FACTS.items()}
    slots = {"type": "object", "additionalProperties": NEGATABLE}
    more = {"slots": slots, "step": NAMES, "language": NAMES, "offers": NEGATABLE, "indicators": NAMES}
    return mapping("expected", {**facts, **more})
