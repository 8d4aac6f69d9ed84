"""What comes of one thing that somebody does: what a screen got, what volunteers read, the steps that were done."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from bot.engine.handoff import Handoff
from bot.engine.model import Visited
from bot.engine.outgoing import Outgoing


class Told(NamedTuple):
    """What a volunteer read, and the handoff as it was then."""

    volunteer: str
    outgoing: Outgoing
    handoff: Handoff | None


class Screen(NamedTuple):
    """Something that was shown with buttons, which can be pressed for ever."""

    outgoing: Outgoing
    conversation: str
    epoch: int


@dataclass
class Beat:
    """What came of one thing that somebody did, or of time that passed."""

    shown: list[Outgoing] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    visited: list[Visited] = field(default_factory=list)
    failure: Exception | None = None
    copied: bool = False
    """A second copy of an event changed something."""
