"""What a person may ask about what is kept: to hear of it, in short and at length, and to begin afresh.

Both answers are the same for everybody: no content, nor whether a volunteer was ever asked.
"""

from __future__ import annotations

import msgspec

from bot.engine import walk
from bot.engine.conditions import is_child
from bot.engine.draft import Draft
from bot.engine.model import Cancel, Conversation

DATA, PRIVACY = "data", "privacy"
STAYS = (
    "id", "platform", "locale", "language", "epoch", "life", "cover", "handoff", "handoffs", "visit", "last_heard",
    "begun", "recent", "mark", "book",
)  # fmt: skip
"""What says nothing of whoever wrote before; all else begins anew, also what a later version will add."""


def tell(draft: Draft, what: str) -> None:
    """Which kinds are kept, for how many days, who reads them; or the long form of it."""
    if what == DATA:
        draft.say("hotline-my_data")
        return
    draft.say("hotline-privacy")
    if is_child(draft.book, draft.conversation):
        draft.say("hotline-privacy_child")


def afresh(draft: Draft) -> None:
    """Perhaps somebody else has the phone now: nothing of before is shown to them, nor taken for theirs.

    An offer that is out stays out, as urgent as it was, for it may have been a cry; whoever accepts is told.
    """
    before = draft.conversation
    draft.conversation = Conversation(**{name: getattr(before, name) for name in STAYS})
    if before.handoff:
        draft.set(handoff=msgspec.structs.replace(before.handoff, afresh=True, unasked=False))
    draft.parts.clear()
    draft.add(Cancel())
    walk.begin(draft)
