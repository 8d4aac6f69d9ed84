"""What the engine thinks of one conversation, in words for the playground: derived, never stored. Pure."""

from __future__ import annotations

from bot.engine.conditions import reasons, urgency
from bot.engine.handoff import Handoff
from bot.engine.model import Conversation, Cover, Life
from bot.language.model import Book

View = dict[str, str | list[str]]
"""Field of the page → a text, or several facts."""


def view(book: Book, conversation: Conversation) -> View:
    """All that the page shows of it. Keys are the `data-of` of `playground.html`."""
    return {
        "speaks": who_speaks(conversation),
        "place": _place(conversation),
        "urgency": urgency(book, conversation).value,
        "reasons": list(reasons(book, conversation)),
        "handoff": _handoff(conversation.handoff),
        "cover": conversation.cover.value,
        "language": conversation.language,
        "epoch": str(conversation.epoch),
        "slots": [f"{name}: {value}" for name, value in conversation.slots.items()],
    }


def who_speaks(conversation: Conversation) -> str:
    """Computed, never a state of its own: the farewell, the cover, the volunteer, else the script."""
    if conversation.life is Life.ERASING:
        return "the farewell"
    if conversation.cover is Cover.HIDDEN:
        return "the cover"
    if conversation.handoff is not None and conversation.handoff.holder:
        return "a volunteer"
    return "the script"


def _place(conversation: Conversation) -> list[str]:
    """The stack of flow and step, and the engine's own question above it, if there is one."""
    stack = [f"{flow} › {step}" for flow, step in conversation.place]
    return [*stack, f"asking: {conversation.panel}"] if conversation.panel else stack


def _handoff(handoff: Handoff | None) -> str:
    if handoff is None:
        return "no"
    if handoff.holder:
        return f"live ({handoff.queue})"
    asked = f"{len(handoff.asked)} asked" if handoff.asked else "nobody to ask"
    return f"offered ({handoff.queue}), {asked}"
