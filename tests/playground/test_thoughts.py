"""Whose view goes to which page."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from bot.console.thoughts import Thoughts
from bot.engine.model import Conversation
from bot.runtime.work import Dispatch, Done

BOOK: Any = SimpleNamespace(urgency={})


def done(conversation: str, *, lane: str = "", address: str = "", language: str = "en") -> Done:
    """A batch with one turn, and one delivery where a lane is given."""
    parcel: Any = SimpleNamespace(lane=lane, conversation=conversation, address=address)
    dispatches = [Dispatch(lane, 0.0, [parcel], True)] if lane else []
    return Done(dispatches=dispatches, conversations=[Conversation(conversation, "sandbox", language=language)])


def test_a_phone_is_known_by_the_first_message_to_it() -> None:
    thoughts = Thoughts()
    thoughts.note(BOOK, done("noi", lane="noi", address="phone-1"))
    thoughts.note(BOOK, done("noi", language="th"))
    assert (thoughts.of("phone-1") or {})["language"] == "th"


def test_a_message_to_the_volunteer_about_somebody_makes_no_phone_of_theirs() -> None:
    thoughts = Thoughts()
    thoughts.note(BOOK, done("noi", lane="a volunteer", address="volunteer-1"))
    assert thoughts.of("volunteer-1") is None


def test_a_page_hears_of_its_own_phone_as_long_as_it_looks() -> None:
    thoughts = Thoughts()
    with thoughts.looked_at("phone-1") as views:
        thoughts.note(BOOK, done("lan", lane="lan", address="phone-2"))
        assert views.empty()
        thoughts.note(BOOK, done("noi", lane="noi", address="phone-1"))
        assert views.get_nowait()["speaks"] == "the script"
    thoughts.note(BOOK, done("noi"))
    assert views.empty()
