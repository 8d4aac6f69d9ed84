"""Who is served next: open cases before a crowd of strangers, and of these the first word of each before any second.

As long as few wait, all of them go into the next batch. In a crowd, batches take turns: one is for open cases alone and
is short, the next does a little of everything else, so that nobody waits for more than that. Somebody new waits behind
the first words of others, never behind a thousand accounts that write on and on; danger and a wish for a human go
before all of it, for each person once a minute. What is beyond doing now is stored at once and done later, again first
for those who wrote least; nothing is dropped.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterable
from typing import NamedTuple

from bot.runtime.pacing import Paces
from bot.runtime.work import Arrival

BATCH = 64
"""Enough that few share a commit, and so few that what comes in meanwhile is read and sent while the disk writes."""
FEW = 4
"""So many may wait before it is a crowd."""
STORED = 8
"""So much is stored in the time of one turn."""
ALONE = 4
"""Where nobody waits, so many times the turns of a crowd go to what was stored before."""
STRANGERS_WAITING = 512
CASES_WAITING = 2048
"""More than this at once: they are kept first and answered afterwards."""
BUSY_WAITING = 32
"""As many strangers: of more, those who wrote most are kept, so that no platform has to hold up the others."""
WORDS = 3
"""So many of everybody are answered directly as long as strangers do not wait by the hundred."""
MUCH = 8
"""As many as this part of a minute's limit, where another worker may be given the next word: it does not know what is
stored here."""


class Fair:
    """Arrivals by person: who wrote least in this minute is next, and of these everybody once before anybody twice."""

    def __init__(self) -> None:
        self._of: dict[bytes, deque[Arrival]] = {}
        self._lines: dict[int, dict[bytes, None]] = {}
        """Who is next, by how much they had written with the first of theirs that waits."""
        self._many = 0

    def __len__(self) -> int:
        return self._many

    def __contains__(self, who: bytes) -> bool:
        return who in self._of

    def put(self, arrival: Arrival) -> None:
        """Behind what the same person sent before."""
        mine = self._of.setdefault(arrival.address_hash, deque())
        mine.append(arrival)
        self._many += 1
        if len(mine) == 1:
            self._stand(arrival)

    def put_back(self, arrival: Arrival) -> None:
        """Before what the same person sent since."""
        since = self.take_all(arrival.address_hash)
        for each in (arrival, *since):
            self.put(each)

    def take(self, many: int) -> list[Arrival]:
        """At most so many, in turn."""
        taken: list[Arrival] = []
        while self._lines and len(taken) < many:
            mine = self._of[next(iter(self._lines[min(self._lines)]))]
            taken.append(self._leave(mine))
            if mine:
                self._stand(mine[0])
            else:
                del self._of[taken[-1].address_hash]
        self._many -= len(taken)
        return taken

    def take_all(self, who: bytes) -> list[Arrival]:
        """All of one person, in their order."""
        mine = self._of.pop(who, None)
        if not mine:
            return []
        self._many -= len(mine)
        return [self._leave(mine), *mine]

    def take_busiest(self, many: int, least: int) -> list[Arrival]:
        """About so many, all of each person: of those who wrote most, and at least so much."""
        taken: list[Arrival] = []
        while len(taken) < many and self._lines and (most := max(self._lines)) >= least:
            taken += self.take_all(next(iter(self._lines[most])))
        return taken

    def _stand(self, first: Arrival) -> None:
        self._lines.setdefault(first.nth, {})[first.address_hash] = None

    def _leave(self, mine: deque[Arrival]) -> Arrival:
        first = mine.popleft()
        line = self._lines[first.nth]
        del line[first.address_hash]
        if not line:
            del self._lines[first.nth]
        return first


class Next(NamedTuple):
    """What goes into the next batch: to be handled, and only to be stored. `rows`: how much of what was stored before
    may be taken up besides.
    """

    arrivals: list[Arrival]
    stored: list[Arrival]
    rows: int


class WaitingRoom:
    """All that came in and is not on disk yet. `is_staff`: who is never held up. `cannot_wait`: whether this is let
    through although its sender is over the limit, and goes before all strangers; it is told whether they are far over.
    `turns`: what a crowd gets of one batch; whoever is in the middle of a case waits for it. `shared`: other workers
    serve the same people.
    """

    def __init__(
        self,
        limit: int,
        turns: int,
        is_staff: Callable[[bytes], bool],
        cannot_wait: Callable[[Arrival, bool], bool],
        *,
        shared: bool = True,
    ) -> None:
        self.paces = Paces(limit)
        self._turns = turns
        self._directly = limit // MUCH if shared else WORDS
        self._is_staff = is_staff
        self._cannot_wait = cannot_wait
        self._cases = Fair()
        self._strangers = Fair()
        self._later: deque[Arrival] = deque()
        self._kept: Counter[bytes] = Counter()
        """How much of strangers is stored that is due: what they send goes behind it."""
        self._now = 0.0
        """When somebody came in last."""
        self._strangers_turn = self._rows_turn = False

    def __len__(self) -> int:
        return len(self._cases) + len(self._strangers) + len(self._later)

    def put(self, arrival: Arrival, now: float) -> None:
        """Somebody comes in, at this monotonic second."""
        who, self._now = arrival.address_hash, now
        if self._is_staff(who):
            self._cases.put(arrival)
            return
        heard = self.paces.hear(who, now)
        calm = heard.case and heard.calm and who not in self._strangers and who not in self._kept
        if not heard.wait and (calm or who in self._cases):
            self._cases.put(arrival)
            return
        presses = (heard.wait > 0 or len(self) >= FEW) and self._cannot_wait(arrival, heard.far)
        if heard.wait and not presses:
            arrival.wait, arrival.tell = heard.wait, heard.first
        if arrival.wait and not arrival.tell:
            self._later.append(arrival)
        elif presses and self.paces.may_go_first(who):
            self._put_in_front(arrival)
        else:
            self._put_among_strangers(arrival, heard.many)

    def _put_in_front(self, arrival: Arrival) -> None:
        """Before all strangers, with what the same person sent before: nobody overtakes themselves."""
        for each in (*self._strangers.take_all(arrival.address_hash), arrival):
            each.nth = 0
            self._strangers.put(each)

    def _put_among_strangers(self, arrival: Arrival, many: int) -> None:
        arrival.nth = many
        if arrival.address_hash in self._kept and not arrival.tell:
            self._later.append(self._kept_back(arrival))
        else:
            self._strangers.put(arrival)

    def _kept_back(self, arrival: Arrival) -> Arrival:
        self._kept[arrival.address_hash] += 1
        arrival.wait = self.paces.store(arrival.address_hash, arrival.nth, self._now)
        return arrival

    def put_back(self, arrivals: Iterable[Arrival]) -> None:
        """They could not be handled yet."""
        for arrival in reversed(list(arrivals)):
            arrival.nth = 0
            self._cases.put_back(arrival)

    def answered(self, arrivals: Iterable[bytes]) -> None:
        """What was stored of these persons is answered."""
        for who in arrivals:
            self._kept[who] -= 1
            if self._kept[who] <= 0:
                del self._kept[who]

    def caught_up(self) -> None:
        """Nothing that is stored is due any more."""
        if not self._later:
            self._kept.clear()

    def take(self, due: bool) -> Next:
        """What is next. `due`: whether something that was stored is."""
        rows = self._turns * due
        if len(self) <= FEW:
            taken = [*self._cases.take(FEW), *self._strangers.take(FEW)]
            return Next(taken, self._store(FEW), rows if taken else rows * ALONE)
        others = self._strangers or self._later or len(self._cases) > CASES_WAITING
        self._strangers_turn = bool(others) and not (self._cases and self._strangers_turn)
        if not self._strangers_turn:
            return Next(self._cases.take(BATCH), [], 0 if others else rows)
        return self._of_strangers(rows)

    def _of_strangers(self, rows: int) -> Next:
        """Turns of theirs and of what was stored before take turns as well; besides, some are stored."""
        stored = [*self._store(self._turns * STORED), *self._keep()]
        if len(self._cases) > CASES_WAITING:
            stored += self._cases.take(BATCH)
        self._rows_turn = rows > 0 and not self._rows_turn
        if self._rows_turn:
            return Next([], stored, rows)
        return Next(self._strangers.take(self._turns), stored, 0)

    def _store(self, many: int) -> list[Arrival]:
        return [self._later.popleft() for _ in range(min(many, len(self._later)))]

    def _keep(self) -> list[Arrival]:
        """Of too many strangers those who wrote most: they are stored, and answered afterwards."""
        many = min(len(self._strangers) - BUSY_WAITING, self._turns * STORED)
        least = 1 + self._directly if len(self._strangers) <= STRANGERS_WAITING else 0
        taken = self._strangers.take_busiest(many, least)
        for each in taken:
            if each.tell:
                self._put_among_strangers(each, 1)
        return [self._kept_back(each) for each in taken if not each.tell]
