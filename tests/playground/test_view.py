"""What the page says of a conversation."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from bot.console.view import view, who_speaks
from bot.engine.handoff import Handoff, Urgency
from bot.engine.model import Conversation, Cover, Life, Value
from bot.language import model as language

BOOK: Any = SimpleNamespace(
    indicators={}, urgency={"high": (language.Condition((language.Test("can_leave_freely", ("no",)),)),)}
)


def conversation(**more: Any) -> Conversation:
    return Conversation("c", "sandbox", language="th", place=(("welcome", "need"), ("labour", "leave")), **more)


def handoff(**more: Any) -> Handoff:
    return Handoff("h", "labour", Urgency.HIGH, (), datetime(2026, 11, 1, tzinfo=UTC), **more)


@pytest.mark.parametrize(
    ("facts", "speaker"),
    [
        ({}, "the script"),
        ({"handoff": handoff()}, "the script"),
        ({"cover": Cover.QUIET}, "the script"),
        ({"handoff": handoff(holder="v")}, "a volunteer"),
        ({"handoff": handoff(holder="v"), "cover": Cover.HIDDEN}, "the cover"),
        ({"life": Life.ERASING, "cover": Cover.HIDDEN}, "the farewell"),
    ],
)
def test_who_speaks_is_computed(facts: dict[str, Any], speaker: str) -> None:
    assert who_speaks(conversation(**facts)) == speaker


def test_the_urgency_comes_with_its_reasons() -> None:
    seen = view(BOOK, conversation(slots={"can_leave_freely": Value("no")}))
    assert (seen["urgency"], seen["reasons"]) == ("high", ["can_leave_freely=no"])


def test_the_whole_stack_is_shown_and_the_question_above_it() -> None:
    assert view(BOOK, conversation(panel="menu"))["place"] == ["welcome › need", "labour › leave", "asking: menu"]


def test_a_place_is_shown_as_written_and_as_read() -> None:
    slots = {"town": Value("Gunma", country="JP", region="JP-10"), "country": Value("JP", country="JP")}
    assert view(BOOK, conversation(slots=slots))["slots"] == ["town: Gunma (JP-10)", "country: JP"]


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        (None, "no"),
        (handoff(), "offered (labour), nobody to ask"),
        (handoff(asked=("a", "b")), "offered (labour), 2 asked"),
        (handoff(asked=("a",), holder="a"), "live (labour)"),
    ],
)
def test_a_handoff_is_told_in_plain_words(given: Handoff | None, shown: str) -> None:
    assert view(BOOK, conversation(handoff=given))["handoff"] == shown
