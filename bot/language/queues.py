"""The desk as values: its queues, who is asked in which order and for how long, what volunteers bear."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

ANY_QUEUE = "any"
"""The queue of whoever asks for a human without a handoff step."""
ASKING = ("skilled", "speaking", "everybody", "woken")
"""Whom a tier asks. `skilled`: who speaks the language and has a skill of the queue (for a child: who knows how to talk
with children); `speaking`: who speaks the language; `everybody` on duty; `woken`: who ticked *wake me*, off duty as
well, and only where somebody is in immediate danger.
"""
SUPERVISOR = "supervisor"
"""Stands for a role among those who may take a chat; every other word is a skill."""


@dataclass(frozen=True, slots=True)
class Tier:
    """Some are asked, and have so many seconds from when it was sent to them."""

    ask: str
    seconds: float = 90.0
    together: int = 0
    """How many are asked at once, the likeliest first; 0: all. Silence and a no pass on to the next of them."""
    say: str = ""
    """The message that the person reads when this tier begins; empty: none."""


TIERS = (Tier("skilled"), Tier("speaking"), Tier("everybody"), Tier("woken", 180.0))
"""Where the file says nothing."""


@dataclass(frozen=True, slots=True)
class Queue:
    """What people wait for. A queue that no file names asks by its own name as a skill."""

    name: str
    about: str = ""
    skills: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    """Only these are served; empty: all. Whoever writes another one waits in the queue `any`."""
    hours: str = ""
    """As OpenStreetMap writes them; empty: always. Outside them only who is in immediate danger is passed on."""
    may_take: tuple[str, ...] = ()
    """Skills, or `supervisor`, of which a volunteer needs one; empty: everybody may."""
    tiers: tuple[Tier, ...] = TIERS


@dataclass(frozen=True, slots=True)
class Limits:
    """What one volunteer bears, and how long somebody waits before a supervisor hears of it. Times are seconds."""

    chats: int = 2
    hours: float = 12 * 3600.0
    """On duty without a break; whoever is longer is not asked."""
    pause: float = 15 * 60.0
    """After a chat with somebody in immediate danger."""
    alert: float = 5 * 60.0


@dataclass(frozen=True)
class DeskPlan:
    """`flows/desk.yaml`."""

    queues: Mapping[str, Queue] = field(default_factory=dict)
    tiers: tuple[Tier, ...] = TIERS
    """Of the queues that have none of their own."""
    limits: Limits = Limits()
    timezone: str = "UTC"
    """By whose clocks `hours` are meant."""

    def queue(self, name: str, language: str = "") -> Queue:
        """The queue of this name for who writes this language; one that the file does not know is served all the same.

        A human is worth more than the right queue: nobody is refused for a name or a language.
        """
        found = self.queues.get(name) or Queue(name, skills=() if name == ANY_QUEUE else (name,), tiers=self.tiers)
        if language and found.languages and language not in found.languages and name != ANY_QUEUE:
            return self.queue(ANY_QUEUE)
        return found
