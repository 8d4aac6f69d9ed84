"""What supervisors do to a chat of others: look on, whisper to whoever has it, take it over, give it to somebody else.

Whoever has the chat is told of each of these, and each stands in the audit. Words of a supervisor reach the person only
once the chat is theirs.
"""

from __future__ import annotations

from bot.engine import handing, live
from bot.engine import handoff as ways
from bot.engine.draft import Draft
from bot.engine.duty import Volunteer
from bot.engine.model import Desk, Record

LOOK, AWAY, WHISPER, TAKE, GIVE = handing.LOOK, "look_away", "whisper", "take", "give"
ACTS = (LOOK, AWAY, WHISPER, TAKE, GIVE)


def act(draft: Draft, event: Desk) -> None:
    """One act of a supervisor; that they are one was asked before (`bot/desk/roles.py`)."""
    supervisor, handoff = draft.volunteer(event.volunteer), draft.conversation.handoff
    if supervisor is None:
        return
    if handoff is None:
        handing.tell(draft, supervisor.id, "desk-over")
    elif event.act == LOOK:
        _look(draft, supervisor)
    elif event.act == AWAY:
        draft.set(watched_by=tuple(each for each in draft.conversation.watched_by if each != supervisor.id))
        handing.tell(draft, supervisor.id, "desk-looked_away")
    elif event.act == WHISPER:
        _whisper(draft, supervisor, event.text)
    else:
        _hand(draft, supervisor, event)


def _look(draft: Draft, supervisor: Volunteer) -> None:
    """All that whoever has it knows, and from now on what both sides write."""
    holder = live.holder_of(draft)
    watched = dict.fromkeys((*draft.conversation.watched_by, supervisor.id))
    draft.add(Record(supervisor.id, LOOK))
    if holder == supervisor.id:
        live.header(draft, supervisor)
    elif holder:
        draft.set(watched_by=tuple(watched))
        live.header(draft, supervisor, "desk-looking", TAKE, AWAY)
        handing.tell(draft, holder, "desk-looked_on")
    else:
        live.header(draft, supervisor, "desk-looking_waiting", "accept")


def _whisper(draft: Draft, supervisor: Volunteer, text: str) -> None:
    """Only whoever has the chat reads it."""
    holder = live.holder_of(draft)
    if holder is None or holder == supervisor.id or not text:
        handing.tell(draft, supervisor.id, "desk-nobody_to_whisper" if text else "desk-whisper_how")
        return
    handing.tell(draft, holder, "desk-whisper", text=text)
    handing.tell(draft, supervisor.id, "desk-whispered")
    draft.add(Record(supervisor.id, WHISPER))


def _hand(draft: Draft, supervisor: Volunteer, event: Desk) -> None:
    """To the supervisor themselves, or to the colleague `event.text`, who was found among those on duty."""
    target = supervisor if event.act == TAKE else draft.volunteer(event.text)
    before = live.holder_of(draft)
    if target is None or not (target.on or target.id == supervisor.id):
        handing.tell(draft, supervisor.id, "desk-not_on_duty")
    elif target.id == before:
        handing.tell(
            draft, supervisor.id, "desk-already_yours" if target.id == supervisor.id else "desk-already_theirs"
        )
    else:
        _pass(draft, supervisor, target, event.act)


def _pass(draft: Draft, supervisor: Volunteer, target: Volunteer, how: str) -> None:
    handoff, before = draft.conversation.handoff, live.holder_of(draft)
    assert handoff is not None, "asked before"
    others = [each for each in handoff.asked if each not in (target.id, supervisor.id, before, *handoff.declined)]
    watched = tuple(each for each in draft.conversation.watched_by if each != target.id)
    draft.set(handoff=ways.assign(handoff, target.id), watched_by=watched, card="")
    draft.add(Record(supervisor.id, f"{how}:{target.id}"))
    handing.tell(draft, before, "desk-taken_over")
    for other in [] if before else others:
        handing.tell(draft, other, "desk-taken")
    live.arrive(draft, target, is_another=before is not None)
    if target.id != supervisor.id:
        handing.tell(draft, supervisor.id, "desk-given")


def alert(draft: Draft, wait: str) -> None:
    """Somebody waits too long: once a wait, to all who look after their queue."""
    handoff, since = draft.conversation.handoff, draft.conversation.waits_since
    if handoff is None or handoff.holder or handoff.put_by or since is None:
        return
    if wait != f"{handoff.id}.{since.timestamp():.0f}":
        return
    handing.tell_overdue(draft, "desk-alert", round((draft.now - since).total_seconds() / 60))
