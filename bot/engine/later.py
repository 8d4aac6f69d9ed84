"""Be written to at a safe hour: offered where nobody comes, done once, and asked anew at each return.

What goes out is the neutral line of `covering`, in the hours that the person named, and only while somebody who writes
their language is free. It brings them back to choose. Whoever is hidden, or has a neutral line that they did not
answer, is never written to; nor is anything else sent until they are back, be it a human's word.
"""

from __future__ import annotations

import msgspec

from bot.engine import asking, covering, handing, walk
from bot.engine import handoff as ways
from bot.engine.draft import Draft
from bot.engine.hours import NEVER, PARTS, Hours, from_time, next_open, part_of_day, told
from bot.engine.model import Arm, Cover, Show, Value
from bot.engine.questions import HOURS, MEANT, SKIP, offer, panel_of_hours
from bot.engine.typed import COUNTRY, TIME, chosen, near, read_typed
from bot.engine.understanding import Perhaps
from bot.language.model import FollowUp

TIMER = "hours"
LOOK_AGAIN = 300.0
"""Seconds until it is looked again whether somebody is free."""


# ── asking for them ────────────────────────────────────────────────────────────────────────────────────────


def ask(draft: Draft) -> None:
    """In which hours they may be written to."""
    walk.open_panel(draft, panel_of_hours(draft))


def answer(draft: Draft, name: str) -> None:
    """What they answer where a flow asks for it."""
    (choose if panel_of_hours(draft) == HOURS else choose_country)(draft, name)


def choose_country(draft: Draft, name: str) -> None:
    """Where they are; without it there is no clock, and nobody is written to."""
    if name == SKIP:
        _keep(draft, None)
    elif name in draft.book.emergency:
        draft.set_slot(COUNTRY, Value(name))
        ask(draft)
    else:
        walk.ask(draft)


def choose(draft: Draft, name: str) -> None:
    """A part of the day, a time that was offered, or not at all."""
    if name in PARTS:
        _keep(draft, part_of_day(name, near(draft), draft.now))
    elif name == "never":
        _keep(draft, None)
    elif value := chosen(draft, TIME, name):
        _keep_time(draft, value)
    else:
        walk.ask(draft)


def type_in(draft: Draft, text: str) -> bool:
    """Whether the words are a time; one that can be meant twice is asked back."""
    match read_typed(draft, TIME, text):
        case Perhaps(names):
            offer(draft, MEANT, *names)
            walk.ask(draft)
        case Value() as value:
            _keep_time(draft, value)
        case None:
            return False
    return True


def _keep_time(draft: Draft, value: Value) -> None:
    _keep(draft, from_time(int(value.number or 0), near(draft), draft.now))


def _keep(draft: Draft, found: Hours | None) -> None:
    """From now on only in these hours, or not at all; until they are back nobody is asked for them."""
    handing.tell_desk(draft, "desk-later")
    handoff, step = draft.conversation.handoff, draft.step
    if handoff and not handoff.holder:
        draft.set(handoff=ways.put_by(handoff))
    elif found and handoff is None and isinstance(step, FollowUp):
        handing.note_for_later(draft, step.queue)
    draft.set(hours=found or NEVER, panel="")
    if found:
        draft.say("hotline-hours_kept", hours=told(found))
        _wait(draft, found)
    else:
        draft.say("hotline-hours_gone")
    _go_on(draft)


def _go_on(draft: Draft) -> None:
    if walk.leave_follow_up(draft) or walk.leave_human(draft, "nobody"):
        return
    if draft.conversation.place:
        walk.again(draft)
    else:
        walk.ask(draft)


# ── writing ────────────────────────────────────────────────────────────────────────────────────────────────


def due(draft: Draft, mark: str) -> None:
    """The hour has come, or it is to be looked again: one line, if somebody is there for them now."""
    found = draft.conversation.hours
    if found is None or found.written or found.mark != mark or not _is_only_away(draft):
        return
    if next_open(found, draft.now) == draft.now and draft.conversation.cover is Cover.QUIET and _someone_is_free(draft):
        draft.set(hours=msgspec.structs.replace(found, written=True))
        covering.greet(draft)
    else:
        _wait(draft, found)


def _wait(draft: Draft, found: Hours) -> None:
    at = next_open(found, draft.now)
    if at:
        draft.add(Arm(TIMER, max(LOOK_AGAIN, (at - draft.now).total_seconds()), found.mark))


def _is_only_away(draft: Draft) -> bool:
    """Whether nothing but silence came since: no cover, no line that waits for an answer, nobody else at the phone."""
    conversation = draft.conversation
    return conversation.cover is not Cover.HIDDEN and conversation.greeted == 0 and not conversation.doubts


def _someone_is_free(draft: Draft) -> bool:
    """Whether somebody who writes their language could take them now, or has them already."""
    handoff = draft.conversation.handoff
    return bool(handoff and handoff.holder) or any(
        each.on and each.free > 0 and not each.rests and draft.language in each.languages
        for each in draft.duty.volunteers
        if handoff is None or asking.may_take(draft, handoff, each)
    )


def hold_back(draft: Draft) -> None:
    """What was to be shown waits until they are back."""
    draft.effects[:] = [
        msgspec.structs.replace(each, hold=True) if isinstance(each, Show) else each for each in draft.effects
    ]
