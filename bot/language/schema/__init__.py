"""JSON Schema of the files that staff write, made of the reader's own tables: what an editor completes and explains.

Draft 7, which the YAML extension of VS Code knows best. The reader stays the judge: it also knows what the files say of
each other.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

Schema = dict[str, Any]
DRAFT = "http://json-schema.org/draft-07/schema#"


def schemas() -> Mapping[str, Schema]:
    """Kind of file → its schema."""
    from bot.language.schema import desk, directory, flow, tables, transcript

    made: Mapping[str, Callable[[], Schema]] = {
        "flow": flow.schema,
        "urgency": tables.urgency,
        "emergency": tables.emergency,
        "indicators": tables.indicators,
        "places": tables.places,
        "law": tables.law,
        "cards": tables.cards,
        "desk": desk.schema,
        "writing": tables.writing,
        "never": tables.never,
        "directory": directory.schema,
        "transcript": transcript.schema,
    }
    return {kind: {"$schema": DRAFT, **make()} for kind, make in made.items()}


def written(value: Any) -> str:
    """As JSON, the same every time."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
