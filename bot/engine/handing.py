"""Bringing a human in: who is asked, what the person hears meanwhile, and the truth where nobody is there."""

from __future__ import annotations

from collections.abc import Iterable
from math import ceil

import msgspec

from bot.engine import asking, plainly
from bot.engine import handoff as ways
from bot.engine.asking import Asking
from bot.engine.conditions import is_immediate, reasons, urgency
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.emergency import numbers
from bot.engine.handoff import Handoff, Urgency, Wake
from bot.engine.model import Arm, Cover, Record, Tell
from bot.engine.outgoing import Answer, Outgoing, Words
from bot.engine.pseudonym import pseudonym
from bot.engine.questions import present
from bot.engine.restraint import is_often, waits_a_little
from bot.language import queues
from bot.language.screening import URGENCIES

OFFER_SECONDS = 90.0
"""How long volunteers have where no tier says it."""
ALERT, LOOK = "alert", "look"
"""After so long without a human (`limits.alert`) the supervisors are told, once a wait."""
OFFER = "desk-offer"
ANY_QUEUE = queues.ANY_QUEUE
FORESEEN_HOURS = 24
"""A shift that begins later than that is no comfort to somebody who waits."""


def is_live(draft: Draft) -> bool:
    """Whether a volunteer speaks."""
    handoff = draft.conversation.handoff
    return handoff is not None and handoff.holder is not None


def call_human(draft: Draft, queue: str, *, unasked: bool = False, tier: int = 0) -> bool:
    """Open a handoff (or keep the open one) and ask volunteers; False where nobody is there to be asked.

    A person who asked is here, and told if nobody comes, every time anew. `tier`: with which one a new handoff begins.
    """
    if not unasked:
        draft.set(hours=None)
    return ask_again(draft, queue, unasked=unasked, tier=tier)


def ask_again(draft: Draft, queue: str, *, unasked: bool = False, tier: int = 0) -> bool:
    """The same where it is not the person who does it now: when they may be written to still holds."""
    handoff = draft.conversation.handoff
    new, again = handoff is None, False
    if handoff is None:
        again = is_often(draft, "human")
        number = draft.conversation.handoffs + 1
        handoff = Handoff(str(number), queue, Urgency.NONE, (), draft.now, unasked=unasked, tier=tier)
        draft.set(handoffs=number)
        begin_wait(draft, handoff.id)
    draft.set(handoff=_as_it_is_now(draft, ways.come_back(handoff), unasked=handoff.unasked and unasked))
    if new:
        note(draft, f"opened:{_open(draft).urgency}")
    _wake(draft)
    found = asking.following(draft, _open(draft))
    if found is None and not someone_still_asked(draft):
        return False
    if not unasked:
        draft.set(handoff=msgspec.structs.replace(_open(draft), told_nobody=False))
    if found and not (new and waits_a_little(draft, again=again)):
        ask(draft, found)
    else:
        keep_promise(draft)
    return True


def note_for_later(draft: Draft, queue: str) -> None:
    """A handoff for which nobody is asked until the person is back: the supervisors see that it is there."""
    number = draft.conversation.handoffs + 1
    handoff = Handoff(str(number), queue, Urgency.NONE, (), draft.now, told_nobody=True)
    draft.set(handoffs=number, handoff=ways.put_by(_as_it_is_now(draft, handoff, unasked=False)))


def note(draft: Draft, fact: str) -> None:
    """What became of somebody's wish for a human, for the audit: no word of it, nor who said no."""
    draft.add(Record("hotline", f"handoff:{fact}"))


def begin_wait(draft: Draft, handoff: str) -> None:
    """Nobody has it: a supervisor hears of it if that lasts."""
    draft.set(waits_since=draft.now)
    draft.add(Arm(ALERT, draft.book.desk.limits.alert, f"{handoff}.{draft.now.timestamp():.0f}"))


def _wake(draft: Draft) -> None:
    """Immediate danger, and nobody on duty could be asked: the pager, once."""
    handoff = _open(draft)
    awake = any(volunteer.on and not volunteer.rests for volunteer in draft.duty.volunteers)
    if handoff.urgency is Urgency.IMMEDIATE and not (awake or handoff.paged or handoff.holder):
        draft.set(handoff=msgspec.structs.replace(handoff, paged=True))
        draft.add(Wake())


def _as_it_is_now(draft: Draft, handoff: Handoff, *, unasked: bool) -> Handoff:
    """How urgent it is by now; with a new reason that is immediate, whoever was asked is asked anew."""
    level, why = urgency(draft.book, draft.conversation), reasons(draft.book, draft.conversation)
    if handoff.afresh:  # nothing that was known lowers it
        level, why = _worse(level, handoff.urgency), tuple(dict.fromkeys((*handoff.reasons, *why)))
    worse = level is Urgency.IMMEDIATE and not handoff.holder and not set(why) <= set(handoff.reasons)
    known = ways.ask_anew(handoff) if worse else handoff
    not_now = known.not_now and unasked
    return msgspec.structs.replace(known, urgency=level, reasons=why, unasked=unasked, not_now=not_now)


def _worse(*levels: Urgency) -> Urgency:
    return max(levels, key=URGENCIES.index)


def keep_promise(draft: Draft) -> None:
    """Whoever waits for a human, and has not heard that nobody comes, will hear it in time."""
    handoff = draft.conversation.handoff
    if handoff and not (handoff.holder or handoff.told_nobody or handoff.put_by):
        draft.set(handoff=ways.ask(handoff, ()))
        draft.add(Arm("offer", OFFER_SECONDS, ways.timer_of(_open(draft), OFFER_SECONDS)))


def ask(draft: Draft, found: Asking) -> None:
    """These volunteers are asked, and have the time of their tier from when it reached them."""
    draft.set(handoff=msgspec.structs.replace(_open(draft), tier=found.number))
    offer(draft, found.volunteers, found.tier.seconds)


def offer(draft: Draft, volunteers: Iterable[Volunteer], seconds: float = OFFER_SECONDS) -> None:
    """Ask these volunteers. The first who accepts has the chat."""
    handoff = _open(draft)
    asked = [volunteer for volunteer in volunteers if volunteer.id != handoff.holder]
    note(draft, f"offered:{len(asked)}")
    draft.set(handoff=ways.ask(handoff, (volunteer.id for volunteer in asked)))
    timer = ways.timer_of(_open(draft), seconds) if not handoff.told_nobody or handoff.passing else ""
    for volunteer in asked:
        draft.add(Tell(volunteer.id, _offer(draft, volunteer), handoff=handoff.id, timer=timer))
    if timer:
        draft.add(Arm("offer", seconds, timer))


def ask_more(draft: Draft, *, instead: bool = False) -> bool:
    """Ask the next; False where there is nobody.

    `instead`: of somebody who said no, so that the next tier begins only when nobody of this one thinks it over.
    """
    found = asking.following(draft, _open(draft))
    if found is None:
        return False
    if instead and found.begins and someone_still_asked(draft):
        return True
    ask(draft, found)
    if found.begins and found.tier.say and _listens(draft):
        draft.say(found.tier.say)
        draft.show(present(draft).answers)
    return True


def _listens(draft: Draft) -> bool:
    """Whether the person asked for a human, and may be told how it goes without a knock."""
    handoff = _open(draft)
    return draft.conversation.cover is Cover.NONE and not (handoff.unasked or handoff.passing)


def tell_nobody(draft: Draft) -> None:
    """The truth: nobody is there now. With what helps meanwhile, once; the offer stays open."""
    handoff = _open(draft)
    note(draft, "nobody")
    draft.set(handoff=msgspec.structs.replace(handoff, told_nobody=draft.conversation.cover is not Cover.HIDDEN))
    hours = _hours_until_shift(draft)
    if hours is None:
        draft.say("hotline-nobody")
    else:
        draft.say("hotline-nobody_until", hours=hours)
    if handoff.told_nobody:
        return
    if handoff.urgency is Urgency.IMMEDIATE and not may_be_watched(draft):
        draft.parts.extend(numbers(draft))
    else:
        draft.say("hotline-meanwhile")


def _hours_until_shift(draft: Draft) -> int | None:
    """In how many hours somebody comes, where nobody is on duty and the roster knows it."""
    shift = draft.duty.next_shift
    if shift is None or any(volunteer.on for volunteer in draft.duty.volunteers):
        return None
    hours = max(1, ceil((shift - draft.now).total_seconds() / 3600))
    return hours if hours <= FORESEEN_HOURS else None


def may_be_watched(draft: Draft) -> bool:
    """Anything but a plain *no*."""
    watched = draft.conversation.slots.get("phone_watched")
    return watched is None or watched.name != "no"


def tell_desk_if_urgent(draft: Draft) -> None:
    """`immediate`: the desk is told at once, unasked, and the person sees that.

    An offer that is out already is made again, as urgent as it is now.
    """
    handoff = draft.conversation.handoff
    told = draft.conversation.desk_told
    if handoff and (handoff.holder or not handoff.afresh):
        told = bool(handoff.holder) or handoff.urgency is Urgency.IMMEDIATE
    if not told and is_immediate(draft.book, draft.conversation):
        raise_alarm(draft)


def raise_alarm(draft: Draft) -> None:
    """The desk is asked, unasked by the person, who hears what came of it; the truth that nobody is there only once."""
    known = draft.conversation.handoff is not None and draft.conversation.handoff.told_nobody
    draft.set(desk_told=True)
    if call_human(draft, ANY_QUEUE, unasked=True):
        draft.say("hotline-desk_told")
    elif not known:
        tell_nobody(draft)


def desk_text(draft: Draft, volunteer: Volunteer, message: str, **more: str | float) -> str:
    """A text for a volunteer, in their language, about this conversation."""
    return draft.text(message, volunteer.languages[0], pseudonym=pseudonym(draft.conversation.id), **more)


def tell(
    draft: Draft, volunteer: str | None, message: str, *names: str, take: bool = False, **more: str | float
) -> None:
    """A line to a volunteer, with buttons of these `desk-words`; nothing where there is no such volunteer any more."""
    found = draft.volunteer(volunteer)
    if found is None:
        return
    outgoing = Outgoing(
        (Words(desk_text(draft, found, message, **more), message),),
        answers=tuple(Answer(name, draft.label("desk-words", name, found.languages[0])) for name in names),
        urgent=True,
        language=found.languages[0],
    )
    draft.add(Tell(found.id, outgoing, handoff=handoff_id(draft), take=take))


def tell_watchers(draft: Draft, message: str, *, text: str = "") -> None:
    """To supervisors who look on."""
    for supervisor in watchers(draft):
        tell(draft, supervisor.id, message, text=text)


def watchers(draft: Draft) -> list[Volunteer]:
    """Supervisors who look on, and still are some."""
    found = (draft.volunteer(each) for each in draft.conversation.watched_by)
    return [each for each in found if each and each.queues is not None]


def tell_desk(draft: Draft, message: str) -> None:
    """A line to whoever has the chat; while it waits, to all who were asked and did not decline."""
    for volunteer in _concerned(draft):
        tell(draft, volunteer, message)


def tell_doubt(draft: Draft, sign: str) -> None:
    """By which sign somebody else may be writing."""
    for volunteer in _concerned(draft):
        found = draft.volunteer(volunteer)
        if found:
            tell(draft, found.id, "desk-doubted", sign=draft.label("desk-doubt", sign, found.languages[0]))


def _concerned(draft: Draft) -> tuple[str, ...]:
    handoff = draft.conversation.handoff
    if handoff is None:
        return ()
    asked = tuple(volunteer for volunteer in handoff.asked if volunteer not in handoff.declined)
    return (handoff.holder,) if handoff.holder else asked


def tell_overdue(draft: Draft, message: str, minutes: int) -> None:
    """To all who look after the queue: somebody waits too long. One button looks on at the chat."""
    handoff = _open(draft)
    for each in draft.duty.volunteers:
        if looks_after(each, handoff.queue) and each.id != handoff.holder:
            level = draft.label("desk-urgency", handoff.urgency.value, each.languages[0])
            tell(draft, each.id, message, LOOK, minutes=minutes, urgency=level)


def looks_after(volunteer: Volunteer, queue: str) -> bool:
    """Whether a supervisor looks after people who wait there."""
    return volunteer.queues is not None and (not volunteer.queues or queue in (*volunteer.queues, ANY_QUEUE))


def handoff_id(draft: Draft) -> str:
    """The open handoff's id, or empty."""
    return draft.conversation.handoff.id if draft.conversation.handoff else ""


def _open(draft: Draft) -> Handoff:
    handoff = draft.conversation.handoff
    assert handoff is not None, "only called while a handoff is open"
    return handoff


def is_turn_of(draft: Draft, volunteer: Volunteer) -> bool:
    """Whether they are asked by now, had they been there before: everybody, where nobody thinks it over any more."""
    handoff = _open(draft)
    return handoff.told_nobody or not someone_still_asked(draft) or asking.is_meant(draft, handoff, volunteer)


def someone_still_asked(draft: Draft) -> bool:
    """Whether somebody who is there could still accept."""
    handoff = _open(draft)
    return any(
        volunteer.on and volunteer.id in handoff.asked and volunteer.id not in handoff.declined
        for volunteer in draft.duty.volunteers
    )


def _offer(draft: Draft, volunteer: Volunteer) -> Outgoing:
    handoff, language = _open(draft), volunteer.languages[0]
    text = desk_text(
        draft,
        volunteer,
        OFFER,
        urgency=draft.label("desk-urgency", handoff.urgency.value, language),
        person_language=draft.label("hotline-words", "name", draft.language),
        reasons=plainly.reasons(draft, handoff, language),
    )
    notes = [draft.label("desk-offer_note", note, language) for note in _notes(draft, handoff, volunteer)]
    answers = tuple(Answer(name, draft.label("desk-words", name, language)) for name in ("accept", "decline"))
    return Outgoing((Words("\n".join((text, *notes)), OFFER),), answers, urgent=True, language=language)


def _notes(draft: Draft, handoff: Handoff, volunteer: Volunteer) -> Iterable[str]:
    """What is special about this offer, as attributes of `desk-offer_note`."""
    if handoff.passing:
        yield "passing"
    if volunteer.on and volunteer.free <= 0:
        yield "above"
    if not volunteer.on:
        yield "woken"
    if volunteer.id == asking.known(draft):
        yield "known"
