"""A live chat in which the volunteer falls silent: asleep, an empty battery, another chat. Nobody is left alone in it.

Whoever has the chat owes the person a word from when they take it, and from each word of the person's. After
`limits.alert` without one they are reminded, and the supervisors of the queue hear it. After twice that others are
asked, and the person hears the truth and has the program again (`live.fall_silent`).
"""

from __future__ import annotations

import msgspec

from bot.engine import handing
from bot.engine.draft import Draft
from bot.engine.handoff import Handoff, Silence
from bot.engine.hours import keeps_silent
from bot.engine.model import Arm, Cover

TIMER, HERE = "unanswered", "here"
BUTTONS = (HERE, "transfer", "close")


def begin(draft: Draft) -> None:
    """Somebody has the chat now and owes the person a word."""
    draft.set(silence=Silence(draft.now))
    _arm(draft)


def heard(draft: Draft) -> None:
    """The person wrote; if they wait already, then since before."""
    if draft.conversation.silence is None:
        begin(draft)


def answered(draft: Draft) -> None:
    """The volunteer wrote, or says that they are there."""
    draft.set(silence=None)


def minutes(draft: Draft) -> int:
    """How long the person waits for a word."""
    silence = draft.conversation.silence
    return round((draft.now - silence.since).total_seconds() / 60) if silence else 0


def is_too_long(draft: Draft, mark: str) -> bool:
    """A timer came: whether others have to be asked. The first time whoever has the chat is reminded instead.

    Whoever hides, has gone quiet or wants no line waits for nothing now; their next word begins anew.
    """
    handoff, silence = draft.conversation.handoff, draft.conversation.silence
    if handoff is None or handoff.holder is None or silence is None or mark != _mark(handoff, silence):
        return False
    if draft.conversation.cover is not Cover.NONE or keeps_silent(draft.conversation.hours):
        draft.set(silence=None)
        return False
    if not silence.reminded:
        _remind(draft, handoff, silence)
        return False
    return True


def _remind(draft: Draft, handoff: Handoff, silence: Silence) -> None:
    draft.set(silence=msgspec.structs.replace(silence, reminded=True))
    so_long, more = minutes(draft), round(draft.book.desk.limits.alert / 60)
    handing.tell(draft, handoff.holder, "desk-unanswered", *BUTTONS, minutes=so_long, more=more)
    handing.tell_overdue(draft, "desk-alert_unanswered", so_long)
    _arm(draft)


def _arm(draft: Draft) -> None:
    handoff, silence = draft.conversation.handoff, draft.conversation.silence
    if handoff and silence:
        draft.add(Arm(TIMER, draft.book.desk.limits.alert, _mark(handoff, silence)))


def _mark(handoff: Handoff, silence: Silence) -> str:
    return f"{handoff.id}.{silence.since.timestamp():.3f}"
