"""One model of a handoff: a person needs a human. Where it stands, and every way from there. Pure.

```
              ask              accept              close
 (none) ─▶ opened ─▶ offered ─────────▶ live ─────────────▶ (none)
              ▲        ▲ │ decline      │ ▲ │
              │        └─┘     transfer ▼ │ │ accept by another, or nobody does: `keep`
              │                        passing
              ├───── the holder is gone: `lose` ◀── live, passing
              └── the sign: `come_back` ◀── left ◀── hidden for an hour: `put_by` ◀── live, passing
```

Who has the chat is one field, so nobody shares it. Only `accept` fills it, or a supervisor's `assign`; while it is
passed on, whoever had it keeps it until another one accepts. What cannot be done is a `No`, and changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

import msgspec

Id = str


class Urgency(StrEnum):
    """What happens next; the order is `bot.language.model.URGENCIES`."""

    NONE = "none"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    IMMEDIATE = "immediate"


class Stage(StrEnum):
    """Where a handoff stands."""

    OPENED = "opened"
    """Nobody is asked: they wait a little, or nobody is there."""
    OFFERED = "offered"
    """Volunteers are asked; the first who accepts has the chat."""
    LIVE = "live"
    PASSING = "passing"
    """Live, and others are asked to take it over."""
    LEFT = "left"
    """The person hid for so long that their volunteer is free again: nobody is asked until the sign comes."""


class No(StrEnum):
    """Why a volunteer's act does nothing; `desk-<value>` tells them."""

    OVER = "over"
    TAKEN = "taken"
    YOURS = "already_yours"
    FULL = "full"
    NOT_YOURS = "not_yours"


class Handoff(msgspec.Struct, frozen=True, omit_defaults=True):
    """A person needs a human. `holder` is the volunteer who has the chat."""

    id: Id
    queue: str
    urgency: Urgency
    reasons: tuple[str, ...]
    opened: datetime
    asked: tuple[Id, ...] = ()
    """Volunteers to whom it was offered, in the order they were asked."""
    declined: tuple[Id, ...] = ()
    missed: tuple[Id, ...] = ()
    """Volunteers whom it did not reach: they are asked once it can."""
    holder: Id | None = None
    told_nobody: bool = False
    """The person has heard that nobody came; the offer stays open all the same."""
    unasked: bool = False
    """Nobody asked for it: the desk was told because it is urgent."""
    not_now: bool = False
    """The person said *not now*; the volunteer sees that."""
    put_by: bool = False
    """See `Stage.LEFT`."""
    afresh: bool = False
    """Since then somebody began afresh: the person who asked, or another one on the same phone."""
    tier: int = 0
    """Which tier of the queue is asked; before the first, alone: whom the person knew (`asking.KNOWN`)."""
    round: int = 0
    """Grows whenever somebody is asked; the timer of an earlier round does nothing."""
    paged: bool = False
    """The pager was called for it; not done twice."""
    passing: bool = False
    """The holder asked that another one takes over."""
    had: bool = False
    """Somebody had it already and is gone: it goes before others that are as urgent."""


class Knew(msgspec.Struct, frozen=True, omit_defaults=True):
    """With whom the person wrote last, and until when."""

    volunteer: Id
    until: datetime
    offered: bool = False
    """The person was offered since then to have them asked."""


class Silence(msgspec.Struct, frozen=True, omit_defaults=True):
    """Since when whoever has the chat owes the person a word, and whether they were reminded (`unanswered.py`)."""

    since: datetime
    reminded: bool = False


class Rest(msgspec.Struct, frozen=True, tag=True):
    """Nobody asks this volunteer for so many seconds."""

    volunteer: Id
    seconds: float


class Wake(msgspec.Struct, frozen=True, tag=True):
    """Whoever sleeps is called by the organisation's own pager: somebody is in danger, and nobody is on duty."""


def stage(handoff: Handoff) -> Stage:
    """Where it stands; computed, so that no two fields can say different things."""
    if handoff.holder is not None:
        return Stage.PASSING if handoff.passing else Stage.LIVE
    if handoff.put_by:
        return Stage.LEFT
    return Stage.OFFERED if set(handoff.asked) - set(handoff.declined) else Stage.OPENED


# ── before somebody has it ─────────────────────────────────────────────────────────────────────────────────


def ask(handoff: Handoff, volunteers: Iterable[Id]) -> Handoff:
    """These are asked, too; a new round. Whoever has the chat is not asked."""
    asked = dict.fromkeys((*handoff.asked, *volunteers))
    asked.pop(handoff.holder or "", None)
    missed = tuple(each for each in handoff.missed if each not in asked)
    return _with(handoff, asked=tuple(asked), missed=missed, round=handoff.round + 1)


def ask_anew(handoff: Handoff) -> Handoff:
    """Whoever was asked may be asked again, from the first tier on; who declined is left in peace."""
    return _with(handoff, asked=(), tier=0)


def accept(handoff: Handoff | None, volunteer: Id, *, has_room: bool) -> Handoff | No:
    """The first who accepts has the chat; of one that is passed on, the first other one."""
    match handoff:
        case None:
            return No.OVER
        case Handoff(holder=holder) if holder == volunteer:
            return No.YOURS
        case Handoff(holder=str(), passing=False):
            return No.TAKEN
        case _ if not has_room:
            return No.FULL
    return _with(handoff, holder=volunteer, passing=False, put_by=False)


def decline(handoff: Handoff | None, volunteer: Id) -> Handoff | No:
    """They are not asked again. Whoever has the chat closes it or passes it on instead."""
    if handoff is None or handoff.holder == volunteer or stage(handoff) is Stage.LIVE:
        return No.OVER
    return _with(handoff, declined=tuple(dict.fromkeys((*handoff.declined, volunteer))))


def miss(handoff: Handoff, volunteer: Id) -> Handoff:
    """What they were asked does not reach them: it is as if they had not been asked, only that they are not now."""
    asked = tuple(each for each in handoff.asked if each != volunteer)
    return _with(handoff, asked=asked, missed=tuple(dict.fromkeys((*handoff.missed, volunteer))))


# ── while somebody has it ──────────────────────────────────────────────────────────────────────────────────


def is_held_by(handoff: Handoff | None, volunteer: Id) -> bool:
    """Whether it is theirs: only then their words go to the person."""
    return handoff is not None and handoff.holder == volunteer


def transfer(handoff: Handoff | None, volunteer: Id) -> Handoff | No:
    """They ask that another one takes over, and have the chat until one does. Who declined before is asked anew."""
    if handoff is None or handoff.holder != volunteer:
        return No.NOT_YOURS
    return _with(ask_anew(handoff), declined=(), passing=True)


def assign(handoff: Handoff, volunteer: Id) -> Handoff:
    """A supervisor decides whose it is."""
    return _with(handoff, holder=volunteer, passing=False, put_by=False)


def keep(handoff: Handoff) -> Handoff:
    """Nobody took it over: it stays whose it is."""
    return _with(handoff, passing=False, asked=())


def lose(handoff: Handoff, volunteer: Id) -> Handoff:
    """The volunteer is gone: it is on offer again. Whoever was asked to take it over still may."""
    if handoff.holder != volunteer:
        return handoff
    declined = tuple(dict.fromkeys((*handoff.declined, volunteer)))
    left = handoff if handoff.passing else ask_anew(handoff)
    return _with(left, holder=None, passing=False, declined=declined, had=True)


def put_by(handoff: Handoff) -> Handoff:
    """The person is hidden for an hour: the holder is free for others."""
    had = handoff.had or handoff.holder is not None
    return _with(ask_anew(handoff), holder=None, passing=False, declined=(), put_by=True, had=had)


def come_back(handoff: Handoff) -> Handoff:
    """The sign came: a human is wanted again."""
    return _with(handoff, put_by=False)


def close(handoff: Handoff | None, volunteer: Id) -> No | None:
    """Whether they may end it; None: they may, and there is no handoff any more."""
    return None if is_held_by(handoff, volunteer) else No.NOT_YOURS


def _with(handoff: Handoff, **changes: object) -> Handoff:
    return msgspec.structs.replace(handoff, **changes)


# ── the time of a round ────────────────────────────────────────────────────────────────────────────────────


def timer_of(handoff: Handoff, seconds: float) -> str:
    """The mark of the timer of this round, by which it is known again; it says how long its time is."""
    return f"{handoff.id}.{handoff.round}.{seconds:g}"


def is_present(handoff: Handoff, timer: str) -> bool:
    """Whether this timer is of the present round; one of an older program says only the handoff."""
    identity, *more = timer.split(".", 2)
    return identity == handoff.id and more[:1] in ([], [str(handoff.round)])


def full_time(timer: str, otherwise: float) -> float:
    """The seconds that the timer's round has."""
    *_, seconds = timer.rpartition(".")
    return float(seconds) if timer.count(".") >= 2 else otherwise
