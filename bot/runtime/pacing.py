"""How much each person writes. Nobody is ever shut out: what is too much for one minute has its turn in a later one."""

from __future__ import annotations

import math
from collections import deque
from typing import NamedTuple

MINUTE = 60.0
KNOWN_AT_MOST = 20_000
"""Persons whose pace is remembered; one who was silent for longest is forgotten first, and begins anew."""
HANDOFFS_A_MINUTE = 30
HANDOFFS_EACH = 10
"""As many again for each volunteer on duty."""
APART = 1e-4
"""Seconds between those that have their turn in the same minute: they keep their order."""
FIRST_WORD_SECONDS = 3600.0
"""A first word that has to be stored is due as if it had waited so long already, a second one half as long."""
STEP_SECONDS = 1.0
"""Between two of one person: longer than either waits before it is stored."""
FAR = 2
"""So many times the limit is far over it."""


class Pace:
    """Of one person. `many`: what came since the present minute `began`, with all that waits for later ones."""

    __slots__ = ("began", "case", "due", "first", "many", "told")

    def __init__(self, began: float) -> None:
        self.began = began
        self.many = 0
        self.case = False
        self.told = False
        self.due = -math.inf
        """When the last of theirs that was stored is due."""
        self.first = False
        """In this minute something of theirs went before everybody's."""


class Handoffs:
    """How many people began to ask for a human in this process's last minute."""

    def __init__(self) -> None:
        self._at: deque[float] = deque()

    def opened(self, now: float) -> None:
        """One more, at this monotonic second."""
        self._at.append(now)

    def are_many(self, now: float, on_duty: int) -> bool:
        """More than so many volunteers can look at: the next ones are offered when their time is over."""
        while self._at and now - self._at[0] >= MINUTE:
            self._at.popleft()
        return len(self._at) >= HANDOFFS_A_MINUTE + HANDOFFS_EACH * on_duty


class Pauses:
    """Platforms to which nothing is sent for a while: a limit of the whole bot, whoever ran into it."""

    def __init__(self) -> None:
        self._until: dict[str, float] = {}

    def begin(self, platform: str, now: float, seconds: float) -> None:
        """From this monotonic second on."""
        self._until[platform] = now + seconds

    def left(self, platform: str, now: float) -> float:
        """How many seconds of it are left; none where it is not above 0."""
        return self._until.get(platform, 0.0) - now


class Heard(NamedTuple):
    """What follows from one more message of somebody."""

    wait: float = 0.0
    """Seconds until it is its turn; 0: now."""
    first: bool = False
    """The first one that has to wait since they last wrote at a calm pace: they are told."""
    calm: bool = True
    """They wrote at most half of what is allowed in this minute."""
    case: bool = False
    """Their case is open: they answered some questions, or a human is asked for."""
    far: bool = False
    """They are far over."""
    many: int = 0
    """What they wrote in this minute, with it and with all that waits for later ones."""


class Paces:
    """Everybody's, in this process. Times are monotonic seconds."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._of: dict[bytes, Pace] = {}

    def __len__(self) -> int:
        return len(self._of)

    def hear(self, who: bytes, now: float) -> Heard:
        """One more message of `who`, a keyed hash of the address."""
        pace = self._of.pop(who, None) or Pace(now)
        self._of[who] = pace
        if len(self._of) > KNOWN_AT_MOST:
            del self._of[next(iter(self._of))]
        if now - pace.began >= MINUTE:
            self._go_on(pace, now)
        pace.many += 1
        if pace.many <= self.limit:
            return Heard(calm=pace.many * 2 <= self.limit, case=pace.case, many=pace.many)
        minutes, place = divmod(pace.many - 1, self.limit)
        wait = pace.began + minutes * MINUTE - now - (self.limit - place) * APART
        first, pace.told, pace.due = not pace.told, True, now + max(wait, APART)
        far = pace.many > self.limit * FAR
        return Heard(max(wait, APART), first, calm=False, case=pace.case, far=far, many=pace.many)

    def store(self, who: bytes, nth: int, now: float) -> float:
        """Seconds until it is the turn of a word that has to be stored, the nth of this minute; at most 0.

        Whoever wrote least is due first, and nobody overtakes themselves.
        """
        due = now - FIRST_WORD_SECONDS / max(1, nth)
        if pace := self._of.get(who):
            due = pace.due = min(now, max(due, pace.due + STEP_SECONDS))
        return due - now

    def open_case(self, who: bytes) -> None:
        """Of somebody whose case is open."""
        if pace := self._of.get(who):
            pace.case = True

    def may_go_first(self, who: bytes) -> bool:
        """Whether something of theirs may go before everybody's now: once a minute, or a flood of cries would do."""
        pace = self._of.get(who)
        if pace is None or pace.first:
            return False
        pace.first = True
        return True

    def _go_on(self, pace: Pace, now: float) -> None:
        """Another minute has begun; what waited has its turn in it."""
        minutes = int((now - pace.began) // MINUTE)
        pace.many = max(0, pace.many - minutes * self.limit)
        pace.began = pace.began + minutes * MINUTE if pace.many else now
        pace.told &= pace.many > 0
        pace.first = False
