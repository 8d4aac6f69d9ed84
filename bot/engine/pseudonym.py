"""What volunteers call a person: a colour mark and a harmless word, computed from the conversation's random id.

It is the same on every worker and says nothing about the person.
"""

from __future__ import annotations

from hashlib import blake2b

MARKS = "🟥🟧🟨🟩🟦🟪🟫⬛"
_NAMES = """
Acorn Amber Anchor Apple Aspen Basil Bell Birch Bridge Brook Candle Cedar Cloud Clover Coral Crane Daisy Dawn
Delta Dove Ember Fern Field Finch Flint Garden Ginger Harbor Hazel Heron Hill Honey Iris Island Ivory Ivy
Jasmine Kite Lake Lantern Lark Leaf Lemon Lily Linden Lotus Maple Meadow Mint Moon Moss Oak Ocean Olive Orchid
Pearl Pebble Pine Plum Poppy Rain Reed River Robin
"""
NAMES = tuple(_NAMES.split())


def pseudonym(conversation: str) -> str:
    """`🟦 Heron 27`: eight colours, 64 words, 90 numbers."""
    number = int.from_bytes(blake2b(conversation.encode(), digest_size=8).digest(), "big")
    number, mark = divmod(number, len(MARKS))
    number, name = divmod(number, len(NAMES))
    return f"{MARKS[mark]} {NAMES[name]} {10 + number % 90}"


def bare(name: str) -> str:
    """As it is compared with what somebody typed: the mark may be left out, and capitals do not count."""
    return name.strip(MARKS + " ").casefold()
