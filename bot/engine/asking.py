"""Who is asked next: the tiers of the queue, and within a tier those first who are likeliest to come."""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple
from zlib import crc32

from bot.engine.conditions import is_child
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.handoff import Handoff, Urgency
from bot.engine.opening import hours
from bot.language.queues import ANY_QUEUE, SUPERVISOR, Queue, Tier

FOR_CHILDREN = "child"
"""The skill of volunteers who know how to talk with children."""
KNOWN, KNOWN_TIER = -1, Tier("known", 45.0)
"""Before the first tier, where the person asked for them: whom they knew, alone and for a short time."""
JUST_SEEN, SEEN_TODAY = timedelta(minutes=15), timedelta(hours=3)


class Asking(NamedTuple):
    """These are to be asked now, for so many seconds. `tier` is the number of the tier, `begins`: it begins now."""

    volunteers: tuple[Volunteer, ...]
    number: int
    tier: Tier
    begins: bool


def queue_of(draft: Draft, handoff: Handoff) -> Queue:
    """What the person waits in, with the language that they write."""
    return draft.book.desk.queue(handoff.queue, draft.language)


def following(draft: Draft, handoff: Handoff) -> Asking | None:
    """The next to be asked: more of the present tier, else the first of the next one; None where nobody is left."""
    queue = queue_of(draft, handoff)
    if not is_served(draft, handoff):
        return None
    for number, tier in enumerate((KNOWN_TIER, *queue.tiers), start=KNOWN):
        if number < handoff.tier:
            continue
        found = _of_tier(draft, handoff, queue, tier)
        if found:
            together = found[: tier.together] if tier.together else found
            return Asking(tuple(together), number, tier, begins=number > handoff.tier)
    return None


def is_served(draft: Draft, handoff: Handoff) -> bool:
    """Whether the queue is open now. Immediate danger has no hours."""
    queue = queue_of(draft, handoff)
    if not queue.hours or handoff.urgency is Urgency.IMMEDIATE:
        return True
    found = hours(queue.hours, draft.book.desk.timezone, draft.now)
    return found is None or found.is_open


def may_take(draft: Draft, handoff: Handoff, volunteer: Volunteer) -> bool:
    """Whether the queue is for them."""
    wanted = set(queue_of(draft, handoff).may_take)
    has = {*volunteer.skills, *((SUPERVISOR,) if volunteer.queues is not None else ())}
    return not wanted or not wanted.isdisjoint(has)


def may_accept(draft: Draft, handoff: Handoff, volunteer: Volunteer) -> bool:
    """Whether the chat could be theirs: the queue is for them and they have room, or were woken for it."""
    woken = not volunteer.on and volunteer.id in handoff.asked and _can_be_woken(handoff, volunteer)
    return may_take(draft, handoff, volunteer) and (woken or has_room(handoff, volunteer))


def is_meant(draft: Draft, handoff: Handoff, volunteer: Volunteer) -> bool:
    """Whether they belong to a tier that has begun."""
    queue = queue_of(draft, handoff)
    return any(_belongs(draft, handoff, queue, tier, volunteer) for tier in queue.tiers[: handoff.tier + 1])


def has_room(handoff: Handoff, volunteer: Volunteer) -> bool:
    """Whether they can hold one more; for immediate danger one above their limit, if they say yes to it."""
    return volunteer.on and (volunteer.free > 0 or (handoff.urgency is Urgency.IMMEDIATE and volunteer.spare))


def _can_be_woken(handoff: Handoff, volunteer: Volunteer) -> bool:
    return handoff.urgency is Urgency.IMMEDIATE and volunteer.wakes and volunteer.spare


def _of_tier(draft: Draft, handoff: Handoff, queue: Queue, tier: Tier) -> list[Volunteer]:
    """Those of a tier who were not asked yet, the likeliest first; above their limit only where no other is."""
    left_out = {*handoff.asked, *handoff.declined, *handoff.missed, handoff.holder}
    fitting = [
        each
        for each in draft.duty.volunteers
        if each.id not in left_out and _belongs(draft, handoff, queue, tier, each) and may_take(draft, handoff, each)
    ]
    free = [each for each in fitting if each.free > 0] or fitting
    return sorted(free, key=lambda each: _rank(draft, queue, each))


def _belongs(draft: Draft, handoff: Handoff, queue: Queue, tier: Tier, volunteer: Volunteer) -> bool:
    if tier.ask == "woken":
        return not volunteer.on and _can_be_woken(handoff, volunteer)
    if volunteer.rests or not has_room(handoff, volunteer):
        return False
    if tier.ask == KNOWN_TIER.ask:
        return volunteer.id == known(draft)
    speaks = draft.language in volunteer.languages
    return tier.ask == "everybody" or (speaks and (tier.ask == "speaking" or _is_skilled(draft, queue, volunteer)))


def _is_skilled(draft: Draft, queue: Queue, volunteer: Volunteer) -> bool:
    if is_child(draft.book, draft.conversation):
        return FOR_CHILDREN in volunteer.skills
    return not queue.skills or not set(queue.skills).isdisjoint(volunteer.skills)


def _rank(draft: Draft, queue: Queue, volunteer: Volunteer) -> tuple[object, ...]:
    """Whom the person knew; then skill, few chats at hand, seen lately; among equals each person has another order."""
    chance = crc32(f"{draft.conversation.id} {volunteer.id}".encode())
    skilled = not set(queue.skills).isdisjoint(volunteer.skills)
    return (volunteer.id != known(draft), not skilled, volunteer.holds, _unseen(draft, volunteer), chance)


def known(draft: Draft) -> str | None:
    """The volunteer with whom the person wrote within the last day."""
    knew = draft.conversation.knew
    return knew.volunteer if knew and draft.now - knew.until < timedelta(days=1) else None


def can_ask_known(draft: Draft) -> bool:
    """Whether the volunteer whom the person knew could be asked now."""
    if known(draft) is None:
        return False
    found = following(draft, Handoff("", ANY_QUEUE, Urgency.NONE, (), draft.now, tier=KNOWN))
    return found is not None and found.number == KNOWN


def words(draft: Draft) -> str:
    """The message that says that a human is asked; it names whom the person knows only where they are asked."""
    handoff = draft.conversation.handoff
    asks_known = handoff is not None and known(draft) in set(handoff.asked) - set(handoff.declined)
    return "hotline-asking_known" if asks_known else "hotline-asking"


def _unseen(draft: Draft, volunteer: Volunteer) -> int:
    if volunteer.seen is None:
        return 2
    ago = draft.now - volunteer.seen
    return 0 if ago < JUST_SEEN else 1 if ago < SEEN_TODAY else 2
