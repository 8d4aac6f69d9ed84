"""The last words: what a person reads when everything else failed. Needs neither a book nor a translation file."""

from __future__ import annotations

from bot.engine.draft import Draft
from bot.engine.model import Words

# The book's own `hotline-last_resort` comes first; this stands for the case that the book itself is what fails.
ENGLISH = "Sorry, something went wrong here. It is not your fault. I am asking a person to help you."


def last_words(draft: Draft) -> Words:
    """The words of `last_resort`, in the person's language if that can be had."""
    try:
        return Words(draft.text("hotline-last_resort") or ENGLISH)
    except Exception:
        return Words(ENGLISH)
