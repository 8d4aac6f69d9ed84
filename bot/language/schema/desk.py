"""The schema of flows/desk.yaml."""

from __future__ import annotations

from bot.language.closing import LONGEST_NAME
from bot.language.desk_file import MOST_CHATS, MOST_TIERS, MOST_TOGETHER, QUEUE_KEYS, TIER_KEYS
from bot.language.queues import ASKING
from bot.language.schema.parts import FORMAT, NAME, TEXT, Schema, mapping, named, one_or_more, when, whole
from bot.language.spans import SPAN
from bot.language.translations import MESSAGE, TAG

LENGTH = whole(SPAN, "A length of time is written as 90 s, 31 min or 2 h.")


def schema() -> Schema:
    """Of flows/desk.yaml."""
    properties = {
        "format": FORMAT,
        "about": TEXT,
        "timezone": TEXT,
        "limits": mapping("limits", _limits()),
        "tiers": _tiers(),
        "queues": named(mapping("queue", _queue())),
        "closing": mapping("closing", _closing()),
    }
    return mapping("desk", properties, ("format", "queues"), definitions={"tier": mapping("tier", _tier(), ("ask",))})


def _closing() -> dict[str, Schema]:
    name = {**NAME, "maxLength": LONGEST_NAME}
    category = mapping("category", {"when": one_or_more(when())})
    return {"categories": named(category, name), "given": one_or_more(name), "responsible": one_or_more(name)}


def _limits() -> dict[str, Schema]:
    chats = {"type": "integer", "minimum": 1, "maximum": MOST_CHATS}
    return {"chats": chats, "hours": LENGTH, "pause": LENGTH, "alert": LENGTH}


def _queue() -> dict[str, Schema]:
    names = one_or_more(NAME)
    languages = one_or_more(whole(TAG, "Write a language by its tag: th, zh-Hans."))
    written = (TEXT, names, languages, TEXT, names, _tiers())
    return dict(zip(QUEUE_KEYS, written, strict=True))


def _tiers() -> Schema:
    return {"type": "array", "items": {"$ref": "#/definitions/tier"}, "minItems": 1, "maxItems": MOST_TIERS}


def _tier() -> dict[str, Schema]:
    together = {"type": "integer", "minimum": 1, "maximum": MOST_TOGETHER}
    written = ({"enum": list(ASKING)}, together, LENGTH, whole(MESSAGE))
    return dict(zip(TIER_KEYS, written, strict=True))
