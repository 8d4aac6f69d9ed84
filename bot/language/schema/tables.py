"""The schemas of the tables beside the flows."""

from __future__ import annotations

from collections.abc import Collection

from bot.language.cards import LONGEST_NAME, MOST_ANSWERS, MOST_CARDS, MOST_TOPICS, SAID_ONLY
from bot.language.law import CHECKED_KEYS, CLAIM_KEYS, OF_WHEN
from bot.language.model import SHARED_LISTS
from bot.language.schema.parts import (
    FORMAT,
    NAME,
    SCALAR,
    TEXT,
    TRUE,
    Schema,
    comparisons,
    mapping,
    named,
    one_or_more,
    some_of,
    when,
    whole,
)
from bot.language.screening import DIMENSIONS, INDICATOR_SETS, STRENGTHS
from bot.language.tables import COUNTRY, DATE, DIALLED, LEVELS, NUMBER_KEYS
from bot.language.translations import TAG
from bot.language.when import REGION
from bot.language.writing_file import GROUPS, RULES, SAFETY

NOTES = {"about": TEXT, "source": TEXT}


def urgency() -> Schema:
    """Of flows/urgency.yaml."""
    signs = {"type": "array", "items": {"$ref": "#/definitions/when"}, "minItems": 1}
    levels = mapping("level", dict.fromkeys(LEVELS, signs))
    properties = {"format": FORMAT, "urgency": levels, **NOTES}
    definitions = {"when": when("computed"), **comparisons()}
    return mapping("urgency", properties, ("format", "urgency"), definitions=definitions)


def emergency() -> Schema:
    """Of flows/emergency.yaml."""
    number = {
        "number": {"type": ["string", "integer"], "pattern": f"^(?:{DIALLED.pattern})$"},
        "service": NAME,
        "who_learns": NAME,
        "source": TEXT,
        "checked_on": whole(DATE, "Write year-month-day: 2026-11-23."),
        "note": TEXT,
    }
    numbers = {"type": "array", "items": mapping("number", number, NUMBER_KEYS), "minItems": 1}
    countries = named(numbers, whole(COUNTRY, "Write the two capital letters of ISO 3166-1: JP for Japan."))
    return mapping("emergency", {"format": FORMAT, "countries": countries, **NOTES}, ("format", "countries"))


def writing() -> Schema:
    """Of flows/writing.yaml."""
    return _rules("writing", RULES)


def never() -> Schema:
    """Of flows/never.yaml."""
    return _rules("never", SAFETY)


def _rules(kind: str, names: Collection[str]) -> Schema:
    words = one_or_more(SCALAR)
    parts = {"words": words, "why": TEXT, "source": TEXT}
    group = {"type": "object", "properties": parts, "required": ["words", "why"], "additionalProperties": False}
    groups: Schema = {"type": "array", "items": group}
    rule: dict[str, Schema] = {
        "most": {"type": "integer", "minimum": 1, "maximum": 9999},
        "letters": {"type": "integer", "minimum": 1, "maximum": 9999},
        "words": {"anyOf": [groups, *words["anyOf"]]},
        "marks": words,
        "except": named(TEXT, {"type": "string"}),
        "why": TEXT,
        "source": TEXT,
    }
    rules = {name: groups if name in GROUPS else {"$ref": "#/definitions/rule"} for name in names}
    languages = named(mapping("style", rules), whole(TAG, "Write a language by its tag: th, zh-Hant; any is all."))
    properties = {"format": FORMAT, "languages": languages, **NOTES}
    return mapping(kind, properties, ("format", "languages"), definitions={"rule": mapping("rule", rule)})


def indicators() -> Schema:
    """Of flows/indicators.yaml."""
    properties = {
        "format": FORMAT,
        "about": TEXT,
        "sources": named(SCALAR),
        "indicators": named(_indicator()),
    }
    return mapping("indicators", properties, ("format", "indicators"), definitions=comparisons())


def _indicator() -> Schema:
    strength = {"enum": list(STRENGTHS)}
    sets = {"type": "object", "properties": dict.fromkeys(INDICATOR_SETS, strength), "additionalProperties": False}
    properties = {
        "dimension": {"enum": list(DIMENSIONS)},
        "label": TEXT,
        "strength": sets,
        "as": NAME,
        "enough": TRUE,
        "recalled": {"anyOf": [TRUE, *one_or_more({"enum": list(INDICATOR_SETS)})["anyOf"]]},
        "when": one_or_more(when()),
        "human": TEXT,
        "source": one_or_more(NAME),
    }
    sized = some_of(("strength", "as", "enough"), "Say how strong it is: strength, or as: another indicator.")
    return mapping("indicator", properties, ("dimension", "label", "source"), **sized)


def places() -> Schema:
    """Of flows/places.yaml."""
    place = {
        "in": {"anyOf": [whole(COUNTRY), whole(REGION)]},
        "names": named(
            one_or_more(SCALAR), whole(TAG, "Write a language by its tag: en, th, zh-Hans."), minProperties=1
        ),
        "source": TEXT,
    }
    listed = {"type": "array", "items": mapping("place", place, tuple(place)), "minItems": 1}
    return mapping("places", {"format": FORMAT, **NOTES, "places": listed}, ("format", "places"))


def cards() -> Schema:
    """Of flows/cards.yaml."""
    name = {**NAME, "maxLength": LONGEST_NAME}
    several = {"type": "array", "items": name, "minItems": 1, "maxItems": MOST_ANSWERS}
    answers = {"anyOf": [{"enum": [SAID_ONLY, *SHARED_LISTS]}, several]}
    topics = named(named(answers, name, maxProperties=MOST_CARDS), name, maxProperties=MOST_TOPICS)
    return mapping("cards", {"format": FORMAT, "topics": topics, **NOTES}, ("format", "topics"))


def law() -> Schema:
    """Of flows/law.yaml."""
    checked = {"on": whole(DATE, "Write year-month-day: 2026-12-01."), "by": TEXT}
    claim = {
        "country": whole(COUNTRY, "Write the two capital letters of ISO 3166-1, or ZZ."),
        "topic": TEXT,
        "source": TEXT,
        "date": {"type": ["string", "integer"], "pattern": f"^(?:{OF_WHEN.pattern})$"},
        "checked": mapping("checked", checked, CHECKED_KEYS),
    }
    claims = named(mapping("claim", claim, CLAIM_KEYS[:-1]))
    return mapping("law", {"format": FORMAT, "claims": claims, **NOTES}, ("format", "claims"))
