"""What the schemas share: names, texts, conditions, and the words of the reference."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Any

from bot.language.page import ID, LONGEST_ANSWER, LONGEST_ID
from bot.language.reference import Key, sections
from bot.language.when import COMPARISONS, REGION

Schema = dict[str, Any]
SCALAR: Schema = {"type": ["string", "number", "boolean"]}
"""The reader keeps every value as the text that stands there; an editor sees a number or a yes."""
TEXT: Schema = {"type": "string", "minLength": 1}
TRUE: Schema = {"const": True}
FORMAT: Schema = {"const": 1}
REFERRED: Schema = {"$ref": "#/definitions/compared"}
NAME_HELP = "A name is made of the letters a to z, digits and _, and begins with a letter."


def whole(pattern: re.Pattern[str], help: str = "", **more: Any) -> Schema:  # noqa: A002
    """A text that fits from its first letter to its last."""
    hint = {"patternErrorMessage": help} if help else {}
    return {"type": "string", "pattern": f"^(?:{pattern.pattern})$", **hint, **more}


NAME = whole(ID, NAME_HELP, maxLength=LONGEST_ID)
ANSWER = whole(ID, NAME_HELP, maxLength=LONGEST_ANSWER)


def one_or_more(part: Schema) -> Schema:
    """The part, or a list of such parts."""
    return {"anyOf": [part, {"type": "array", "items": part, "minItems": 1}]}


def choice(section: str, names: Collection[str]) -> list[Schema]:
    """Fixed words, each with what it means."""
    keys = sections()[section].keys
    return [{"const": name, **_told(keys[name])} for name in names]


def described(section: str, properties: Mapping[str, Schema]) -> dict[str, Schema]:
    """Each key with its words from the reference; a key that has none there is a mistake of ours."""
    keys = sections()[section].keys
    return {name: {**_told(keys[name]), **schema} for name, schema in properties.items()}


def mapping(section: str, properties: Mapping[str, Schema], required: Collection[str] = (), **more: Any) -> Schema:
    """A mapping with these keys and no others."""
    found = sections()[section]
    return {
        "type": "object",
        "title": found.title,
        "description": found.about,
        "properties": described(section, properties),
        "additionalProperties": False,
        **({"required": list(required)} if required else {}),
        **more,
    }


def named(part: Schema, names: Schema = NAME, **more: Any) -> Schema:
    """A mapping whose keys are names of staff's own."""
    return {"type": "object", "propertyNames": names, "additionalProperties": part, **more}


def some_of(keys: Collection[str], otherwise: str) -> Schema:
    """One of these keys has to be there; `otherwise` is what the YAML extension says where none is."""
    return {"anyOf": [{"required": [key], "errorMessage": otherwise} for key in keys]}


def when(*facts: str) -> Schema:
    """A condition: facts and what they are compared with. `facts`: sections whose words are facts that are there.

    The whole schema has to hold `comparisons()` among its definitions.
    """
    known = {name: {**_told(key), **REFERRED} for each in facts for name, key in sections()[each].keys.items()}
    names = {"not": {"enum": list(COMPARISONS)}}
    return named(REFERRED, names, minProperties=1, **({"properties": known} if known else {}))


def _compared() -> Schema:
    words = mapping(
        "when",
        {
            "not": one_or_more(SCALAR),
            "over": {"type": "number"},
            "under": {"type": "number"},
            "region": one_or_more(whole(REGION, "A region is written as in ISO 3166-2: JP-13 is Tokyo.")),
        },
        minProperties=1,
    )
    alone = [{"properties": {name: False for name in COMPARISONS if name != only}} for only in ("not", "region")]
    ranged = {"properties": {"not": False, "region": False}}
    several = {"type": "array", "items": SCALAR, "minItems": 1}
    return {"anyOf": [SCALAR, several, {**words, "anyOf": [*alone, ranged]}]}


def comparisons() -> dict[str, Schema]:
    """The definition that every `when` refers to."""
    return {"compared": _compared()}


def _told(key: Key) -> Schema:
    return {"description": key.about, "markdownDescription": f"{key.about}\n\n```yaml\n{key.example}\n```"}
