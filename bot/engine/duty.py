"""What the engine sees of the desk: who could be asked now, and what the operator serves."""

from __future__ import annotations

from datetime import datetime

import msgspec


class Volunteer(msgspec.Struct, frozen=True):
    """A volunteer as the engine sees one. `wakes`: off duty too, where somebody is in immediate danger."""

    id: str
    languages: tuple[str, ...]
    skills: tuple[str, ...] = ()
    free: int = 0
    """Chats that the volunteer may still take."""
    on: bool = False
    holds: int = 0
    spare: bool = False
    """One chat above their limit is possible, if they say yes to it."""
    rests: bool = False
    """They paused, or were on duty too long: nobody asks them, and they may accept all the same."""
    wakes: bool = False
    seen: datetime | None = None
    opens: bool = False
    """Pictures and voice messages can be shown where they are."""
    queues: tuple[str, ...] | None = None
    """Of a supervisor: the queues they look after; empty: all. None: is no supervisor."""


class Duty(msgspec.Struct, frozen=True):
    """An immutable snapshot of the desk. `next_shift` is None where we do not know."""

    volunteers: tuple[Volunteer, ...] = ()
    """All of them, on duty or not: one who went off may still hold a chat."""
    next_shift: datetime | None = None
    countries: tuple[str, ...] = ()
    """The countries that the operator serves (HOTLINE_COUNTRIES)."""
    languages: tuple[str, ...] = ()
    """The languages that the operator serves, likeliest first; empty: all of the book."""
    translates: bool = False
    """There is a machine that translates between two people."""
    crowded: bool = False
    """More people ask for a human than volunteers can look at."""
