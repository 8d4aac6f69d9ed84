"""What stands between the words that are shown, as pictures, sounds, places and pauses; and what persons send."""

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


class File(msgspec.Struct, frozen=True, omit_defaults=True):
    """A picture or a voice message that a person sent: where their platform has it, never what is in it."""

    kind: Literal["picture", "voice"]
    ref: str
    """What the platform calls the content."""
    message: str = ""
    """The platform's id of the message."""
    seconds: int = 0
    size: int = 0
    """Bytes; 0 where the platform does not say it."""
    number: int = 0
    """Counted in its conversation: which one a volunteer's button means."""
    opened: bool = False


def sent(kind: str, ref: str) -> File | None:
    """What a picture or a voice message is where the platform says only its id; None of every other kind."""
    match kind:
        case "picture" | "voice":
            return File(kind, ref, ref)
        case _:
            return None


class Pause(msgspec.Struct, frozen=True, tag=True):
    """What follows comes so many seconds later, where the platform has pauses."""

    seconds: float
