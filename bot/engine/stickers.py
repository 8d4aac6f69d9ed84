"""Stickers: one whose emoji is clear counts as typed, as an answer or as a cry; any other is a picture."""

from __future__ import annotations

from bot.engine import handing
from bot.engine.draft import Draft
from bot.engine.model import Cover, Event, Media, Said
from bot.engine.questions import alarming, meaning, present
from bot.engine.understanding import Taken


def read(draft: Draft, event: Event) -> Event:
    """The event, or what a sticker clearly says in its place."""
    if isinstance(event, Media) and event.says and _is_clear(draft, event.says):
        return event.says
    return event


def _is_clear(draft: Draft, said: Said) -> bool:
    """Whether it cries for help, is an answer that stands there, or is read by a volunteer."""
    if alarming(draft.book.words, said.text):
        return True
    if draft.conversation.cover is not Cover.NONE or not draft.conversation.visit:
        return False
    return handing.is_live(draft) or isinstance(meaning(draft, present(draft), said.text), Taken)
