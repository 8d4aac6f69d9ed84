"""Who writes again within a day may have the volunteer asked first with whom they wrote: one tap, if they like.

Nothing of the chat is repeated. Where somebody else may be writing, nobody is spoken of.
"""

from __future__ import annotations

import msgspec

from bot.engine import asking, restraint, walk
from bot.engine.draft import Draft

PANEL = "known"


def offer(draft: Draft, *, once: bool = False) -> bool:
    """Ask whether they would like that; False where there is nobody to be asked. `once`: not if it was asked before."""
    knew, conversation = draft.conversation.knew, draft.conversation
    if knew is None or conversation.handoff or conversation.doubts or (once and knew.offered):
        return False
    if restraint.grade(conversation, draft.now) or not asking.can_ask_known(draft):
        return False
    draft.set(knew=msgspec.structs.replace(knew, offered=True))
    walk.open_panel(draft, PANEL)
    return True
