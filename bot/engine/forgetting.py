"""*Forget me*, confirmed: a farewell goes out, nobody can write any more, then everything of the person is destroyed.

Where a human was there in an immediate danger, their own copy stays readable for a day; both are told.
"""

from __future__ import annotations

from bot.engine import handing, live
from bot.engine.conditions import urgency
from bot.engine.draft import Draft
from bot.engine.handoff import Urgency
from bot.engine.model import Arm, Cancel, Conversation, Cover, Desk, Erase, Event, Life, Record

FADE_SECONDS = 600.0
"""The farewell, and what is deleted in chats, have ten minutes; then the address and the platforms' ids go."""
READ_ON_SECONDS = 86_400.0
"""So long a volunteer can still read a chat in which somebody was in immediate danger."""
ALONE, ALONE_SECONDS = "alone", 86_400.0
"""A first message that nothing follows is kept for a day: whoever only looked in leaves nothing."""
PERSON = "person"
"""Who asked for it, where nobody of the staff did."""


def forget(draft: Draft, actor: str = PERSON) -> None:
    """Nothing can be written any more; the farewell goes out, then everything is destroyed."""
    read_on = handing.is_live(draft) and urgency(draft.book, draft.conversation) is Urgency.IMMEDIATE
    live.tell_holder(draft, "desk-erased_later" if read_on else "desk-erased")
    handing.tell_watchers(draft, "desk-erased")
    draft.add(Cancel(), Record(actor, "forget"))
    draft.say("hotline-farewell")
    if read_on:
        draft.say("hotline-farewell_later")
    draft.show()
    draft.set(
        life=Life.ERASING, epoch=draft.conversation.epoch + 1, cover=Cover.NONE, handoff=None, slots={}, earlier=(),
        trail=(), words=(), notes=(), said=(), place=(), panel="", left=None, covered=None, sign="", doubts=(),
        written=(), alarmed=(), form=None, card="", watched_by=(), waits_since=None, silence=None, knew=None, owed="",
        hours=None, responsible=None, files=(),
    )  # fmt: skip
    draft.add(Erase(read_on), Arm("purge", READ_ON_SECONDS if read_on else FADE_SECONDS))
    if read_on:
        draft.add(Arm("fade", FADE_SECONDS))


def is_alone(conversation: Conversation) -> bool:
    """Whether nothing came after the first message. One that asked for a human is kept, for somebody may come yet."""
    left = conversation.life is Life.OPEN and conversation.handoff is None
    return left and conversation.begun is not None and conversation.begun == conversation.last_heard


def after(draft: Draft, event: Event) -> None:
    """Nothing happens to somebody who is being erased, but a volunteer who quotes their words hears why."""
    if isinstance(event, Desk):
        handing.tell(draft, event.volunteer, "desk-erased")
