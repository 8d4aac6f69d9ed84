"""Whose view goes to which page."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

from bot.console.thoughts import Thoughts
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Joined, Turn
from bot.runtime.work import Done, Happened

BOOK: Any = SimpleNamespace(urgency={}, indicators={})


def done(address: str, *, language: str = "en") -> Done:
    """A batch with one turn of the person with this phone."""
    after = Conversation(address, "sandbox", language=language)
    moment = datetime(2026, 11, 1, tzinfo=UTC)
    return Done(happened=[Happened(address, Conversation(address, "sandbox"), Joined(), moment, Duty(), Turn(after))])


def test_the_newest_turn_is_what_is_seen() -> None:
    thoughts = Thoughts()
    thoughts.note(BOOK, done("phone-1"))
    thoughts.note(BOOK, done("phone-1", language="th"))
    assert (thoughts.of("phone-1") or {})["language"] == "th"
    assert thoughts.of("phone-2") is None


def test_a_page_hears_of_its_own_phone_as_long_as_it_looks() -> None:
    thoughts = Thoughts()
    with thoughts.pages.open("phone-1") as views:
        thoughts.note(BOOK, done("phone-2"))
        assert views.empty()
        thoughts.note(BOOK, done("phone-1"))
        assert views.get_nowait()["speaks"] == "the script"
    thoughts.note(BOOK, done("phone-1"))
    assert views.empty()
