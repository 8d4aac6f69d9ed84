"""The schema of the help directory."""

from __future__ import annotations

from collections.abc import Collection

from bot.language import services
from bot.language.directory import OLDEST, TEXTS
from bot.language.schema.parts import FORMAT, SCALAR, TEXT, TRUE, Schema, mapping, named, one_or_more, some_of, whole
from bot.language.tables import COUNTRY, DATE
from bot.language.translations import TAG
from bot.language.when import REGION

NUMBER: Schema = {"type": ["string", "integer"]}
AGE: Schema = {"type": "integer", "minimum": 0, "maximum": OLDEST}
TAGS = one_or_more(whole(TAG, "Write a language by its tag: en, th, zh-Hans."))
WHERE_HIDDEN = ("bot", "handbook", "public_site")


def schema() -> Schema:
    """Of a file in flows/resources/."""
    properties = {
        "format": FORMAT,
        "country": whole(COUNTRY, "Write the two capital letters of ISO 3166-1: JP for Japan; ZZ for everywhere."),
        "timezone": TEXT,
        "about": TEXT,
        "services": named(_service()),
    }
    return mapping("directory", properties, ("format", "country", "timezone", "services"))


def _service() -> Schema:
    properties: dict[str, Schema] = {
        "name": named(SCALAR, {"type": "string"}, required=["en"]),
        "kind": _one_of(services.KINDS),
        "status": _one_of(services.STATUSES),
        "channels": {"type": "array", "items": _channel(), "minItems": 1},
        "languages": TAGS,
        "area": one_or_more(whole(REGION, "A region is written as in ISO 3166-2: JP-13 is Tokyo.")),
        "minimum_age": AGE,
        "maximum_age": AGE,
        "nationalities": one_or_more(whole(COUNTRY, "A country is written as in ISO 3166-1: TH is Thailand.")),
        "genders": one_or_more(_one_of(services.GENDERS)),
        "opening_hours": TEXT,
        "cost": _one_of(services.COSTS),
        "authority_codes": one_or_more(_one_of(services.LEARNS)),
        "recalled": TRUE,
        "source_grade": _one_of(services.GRADES),
        "sources": one_or_more(SCALAR),
        "assured_date": whole(DATE, "Write year-month-day: 2026-11-23."),
        "assured_how": _one_of(services.HOW_ASSURED),
        "exclude_from": one_or_more(_one_of(WHERE_HIDDEN)),
        **dict.fromkeys(TEXTS, SCALAR),
    }
    return mapping("service", properties, ("name", "kind"), dependencies={"assured_date": ["assurer", "assured_how"]})


def _channel() -> Schema:
    properties: dict[str, Schema] = {
        "type": _one_of(services.CHANNELS),
        "dial": NUMBER,
        "e164": NUMBER,
        "address": NUMBER,
        "menu": NUMBER,
        "languages": TAGS,
        "cost": _one_of(services.COSTS),
        "note": SCALAR,
    }
    reached = some_of(("dial", "address"), "A channel needs “dial” or “address”.")
    return mapping("channel", properties, ("type",), **reached)


def _one_of(names: Collection[str]) -> Schema:
    return {"enum": list(names)}
