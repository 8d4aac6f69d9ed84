"""What stands between the words that are shown: pictures, sounds, points on the map, and pauses."""

from __future__ import annotations

from typing import Literal

import msgspec


class Attachment(msgspec.Struct, frozen=True, tag=True, omit_defaults=True):
    """A picture, a sound or a point on the map; `alt` says what there is to see or hear, for whoever can't."""

    kind: Literal["picture", "audio", "map"]
    alt: str
    hash: str = ""
    """Of the file's content: its address is made of nothing else."""
    seconds: float = 0.0
    """How long a sound lasts."""
    latitude: float = 0.0
    longitude: float = 0.0


class Pause(msgspec.Struct, frozen=True, tag=True):
    """What follows comes so many seconds later, where the platform has pauses."""

    seconds: float
