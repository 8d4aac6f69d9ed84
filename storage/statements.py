"""What all statements share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


def padded(values: Sequence[T]) -> list[T]:
    """The values with the last one repeated up to the next power of two.

    Drivers keep prepared statements by their text, and a list in a statement makes its length part of the text: so
    nine texts serve all batches up to 256. Only for statements to which a repeated value means nothing.
    """
    if not values:
        return []
    size = 1 << (len(values) - 1).bit_length()
    return [*values, *([values[-1]] * (size - len(values)))]
