"""Who is served next: open cases before a crowd of strangers, and in a crowd everybody once before anybody twice.

As long as few wait, all of them go into the next batch. In a crowd, batches take turns: one is for open cases alone and
is short, the next does a bounded part of everything else, so that nobody waits for more than that. What is beyond
doing now is stored at once and done later; nothing is dropped.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from typing import NamedTuple

from bot.runtime.pacing import Paces
from bot.runtime.work import Arrival

BATCH = 256
FEW = 8
"""So many may wait before it is a crowd; it is also what a crowd gets of one batch."""
STORED_AT_ONCE = 16
STRANGERS_WAITING = 512
CASES_WAITING = 2048
"""More than this at once: they are kept first and answered afterwards."""


class Fair:
    """Arrivals by person: each has a turn before anybody has a second one."""

    def __init__(self) -> None:
        self._of: dict[bytes, deque[Arrival]] = {}
        self._many = 0

    def __len__(self) -> int:
        return self._many

    def __contains__(self, who: bytes) -> bool:
        return who in self._of

    def put(self, arrival: Arrival) -> None:
        """Behind what the same person sent before."""
        self._of.setdefault(arrival.address_hash, deque()).append(arrival)
        self._many += 1

    def put_back(self, arrival: Arrival) -> None:
        """Before what the same person sent since."""
        self._of.setdefault(arrival.address_hash, deque()).appendleft(arrival)
        self._many += 1

    def take(self, many: int) -> list[Arrival]:
        """At most so many, in turn."""
        taken: list[Arrival] = []
        while self._of and len(taken) < many:
            who = next(iter(self._of))
            waiting = self._of.pop(who)
            taken.append(waiting.popleft())
            if waiting:
                self._of[who] = waiting
        self._many -= len(taken)
        return taken


class Next(NamedTuple):
    """What goes into the next batch: to be handled, and only to be stored. `rows`: how much of what was stored before
    may be taken up besides.
    """

    arrivals: list[Arrival]
    stored: list[Arrival]
    rows: int


class WaitingRoom:
    """All that came in and is not on disk yet. `is_staff`: who is never held up. `cannot_wait`: whether this is let
    through although its sender is over the limit; it is told whether they are far over.
    """

    def __init__(
        self, limit: int, is_staff: Callable[[bytes], bool], cannot_wait: Callable[[Arrival, bool], bool]
    ) -> None:
        self.paces = Paces(limit)
        self._is_staff = is_staff
        self._cannot_wait = cannot_wait
        self._cases = Fair()
        self._strangers = Fair()
        self._later: deque[Arrival] = deque()
        self._strangers_turn = False

    def __len__(self) -> int:
        return len(self._cases) + len(self._strangers) + len(self._later)

    def put(self, arrival: Arrival, now: float) -> None:
        """Somebody comes in, at this monotonic second."""
        if self._is_staff(arrival.address_hash):
            self._cases.put(arrival)
            return
        heard = self.paces.hear(arrival.address_hash, now)
        if heard.wait and not self._cannot_wait(arrival, heard.far):
            arrival.wait, arrival.tell = heard.wait, heard.first
            if not heard.first:
                self._later.append(arrival)
                return
        behind = arrival.address_hash in self._strangers
        (self._cases if heard.case and heard.calm and not behind else self._strangers).put(arrival)

    def put_back(self, arrivals: Iterable[Arrival]) -> None:
        """They could not be handled yet."""
        for arrival in reversed(list(arrivals)):
            self._cases.put_back(arrival)

    def take(self, rows: int) -> Next:
        """What is next; at most so many rows."""
        if len(self) <= FEW:
            return Next([*self._cases.take(FEW), *self._strangers.take(FEW)], self._store(FEW), rows)
        others = self._strangers or self._later or len(self._cases) > CASES_WAITING
        self._strangers_turn = bool(others) and not (self._cases and self._strangers_turn)
        if not self._strangers_turn:
            return Next(self._cases.take(BATCH), [], 0 if others else rows)
        stored = self._store(STORED_AT_ONCE)
        if len(self._cases) > CASES_WAITING:
            stored += self._cases.take(BATCH)
        if len(self._strangers) > STRANGERS_WAITING:
            stored += self._strangers.take(BATCH // 2)
        return Next(self._strangers.take(FEW), stored, FEW)

    def _store(self, many: int) -> list[Arrival]:
        return [self._later.popleft() for _ in range(min(many, len(self._later)))]
