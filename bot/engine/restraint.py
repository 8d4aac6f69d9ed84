"""Where somebody is met more slowly, and never shut out: who asks again and again, a crowd, a supervisor's mark.

Danger, self-harm and a child's words are never slowed down, nor is what is urgent.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.engine.draft import Draft
from bot.engine.handoff import Urgency
from bot.engine.model import Conversation, Mark
from bot.engine.outgoing import Answer
from bot.language.screening import URGENCIES

OFTEN = {"human": (6, timedelta(hours=1)), "media": (5, timedelta(minutes=10))}
"""What costs others: so many times within so long nothing is slowed down."""
GRADES = {"grade_last": "last", "grade_fixed": "fixed", "grade_none": ""}
"""What a supervisor does with a report. `last`: behind all others, and the volunteer is told of nothing that is not
text. `fixed`: a wish for a human is answered with a fixed line besides. Neither stops a cry for help.
"""
MARKED_FOR = timedelta(days=1)
BEHIND_SECONDS = 86_400.0
AHEAD_SECONDS = 100 * 86_400.0
"""Each level of urgency goes before the lower ones, however long those wait: nobody waits a hundred days."""
FRONT_SECONDS = 50 * 86_400.0
"""Whoever had a human and lost them goes before others who are as urgent."""


def is_often(draft: Draft, what: str) -> bool:
    """Whether they did it more often than OFTEN allows, this time included, which is noted."""
    most, within = OFTEN[what]
    recent = tuple(at for at in draft.conversation.recent.get(what, ()) if draft.now - at < within)
    draft.set(recent={**draft.conversation.recent, what: (*recent, draft.now)[-most - 1 :]})
    return len(recent) >= most


def waits_a_little(draft: Draft, *, again: bool) -> bool:
    """Whether volunteers are asked only when the others had their time; `again`: they asked too often."""
    slower = again or draft.duty.crowded or grade(draft.conversation, draft.now) != ""
    return slower and not is_pressing(draft.conversation)


def is_pressing(conversation: Conversation) -> bool:
    """What no limit and no mark slows down."""
    urgency = conversation.handoff.urgency if conversation.handoff else Urgency.NONE
    return bool(conversation.said) or urgency in (Urgency.HIGH, Urgency.IMMEDIATE)


def grade(conversation: Conversation, now: datetime) -> str:
    """A supervisor's mark that still holds: `last`, `fixed` or empty."""
    mark = conversation.mark
    return mark.grade if mark and now < mark.until else ""


def put_mark(draft: Draft, act: str) -> None:
    """A supervisor grades; it ends by itself."""
    found = GRADES[act]
    draft.set(mark=Mark(found, draft.now + MARKED_FOR) if found else None)


def place_in_queue(conversation: Conversation) -> float | None:
    """The place of who waits for a human: urgency, then since when (epoch seconds); None: they don't wait.

    Whoever is not asked for until they are back stands behind all others.
    """
    handoff = conversation.handoff
    if handoff is None or handoff.holder:
        return None
    behind = grade(conversation, handoff.opened) != "" and not is_pressing(conversation)
    ahead = AHEAD_SECONDS * (-1 if handoff.put_by else URGENCIES.index(handoff.urgency))
    ahead += FRONT_SECONDS if handoff.had else 0.0
    return handoff.opened.timestamp() - ahead + (BEHIND_SECONDS if behind else 0.0)


def answer_fixedly(draft: Draft) -> bool:
    """The fixed line, for somebody whose wish for a human is not passed on for a while; danger is one button away."""
    if grade(draft.conversation, draft.now) != "fixed" or is_pressing(draft.conversation):
        return False
    draft.say("hotline-marked")
    draft.show(tuple(Answer(f"_{name}", draft.label("hotline-words", name)) for name in ("danger", "call", "leave")))
    return True
