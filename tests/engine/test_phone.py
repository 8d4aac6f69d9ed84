"""The phone in somebody else's hands: what they can bring to the screen, whatever they try."""

from __future__ import annotations

import re
from functools import cache

import pytest

from bot.engine.model import Cover, Pressed, Said
from bot.language.writing import pattern_of
from tests.content.shipped import book
from tests.content.test_previews import style
from tests.engine.phone import FACT, LANGUAGES, Phone, texts
from tests.engine.test_handoff_machine import ON_THE_COVER

MOMENTS = 200
DIALOGUES, ALL_DIALOGUES = 500, 10_000
TRIES = 8


@cache
def purpose() -> tuple[re.Pattern[str], ...]:
    """The words of every language that name what the hotline is for, or tell that there is one."""
    rules = [(language, style(language)[rule]) for language in LANGUAGES for rule in ("previewed", "never")]
    found = [pattern_of(rule.words, language) for language, rule in rules]
    return tuple(pattern for pattern in found if pattern)


def names_the_purpose(text: str) -> bool:
    return any(pattern.search(text) for pattern in purpose())


@pytest.mark.parametrize("tens", range(10))
def test_after_leaving_at_any_moment_nothing_names_the_purpose(tens: int) -> None:
    moments = set()
    for seed in range(tens * MOMENTS // 10, (tens + 1) * MOMENTS // 10):
        phone = Phone(book(), seed)
        phone.tell(phone.random.randrange(20))
        moments.add((phone.conversation.place, phone.conversation.handoff is not None))
        if seed % 3:
            phone.do(Pressed(phone.conversation.visit, "_leave"))
        else:
            phone.do(Said("🌙🌙"))
        before = len(phone.screen) - 1
        for _ in range(30):
            phone.pass_on()
        assert phone.conversation.cover is Cover.HIDDEN
        shown = phone.screen[before:]
        assert shown
        assert [text for text in texts(shown) if names_the_purpose(text) or FACT in text] == []
        assert all(part.message.startswith(ON_THE_COVER) for outgoing in shown for part in outgoing.spoken)
    assert len(moments) > MOMENTS // 20


def test_the_moments_are_of_every_kind() -> None:
    kinds = set()
    for seed in range(MOMENTS):
        phone = Phone(book(), seed)
        phone.tell(phone.random.randrange(20))
        handoff = phone.conversation.handoff
        kinds.add("script" if handoff is None else "live" if handoff.holder else "waiting")
    assert kinds == {"script", "waiting", "live"}


def dialogues(seeds: range) -> None:
    """Each with another person, who told something else, and somebody else who takes the phone."""
    for seed in seeds:
        phone = Phone(book(), seed)
        phone.tell(4 + phone.random.randrange(12))
        if seed % 4 == 0:
            phone.do(Said("my sign"))
            phone.do(Said(FACT))
        if seed % 2:
            phone.do(Pressed(phone.conversation.visit, "_leave"))
        else:
            phone.now = phone.now.replace(day=phone.now.day + 1)
        before = len(phone.screen) - seed % 2
        for _ in range(TRIES):
            phone.pass_on()
        assert [text for text in texts(phone.screen[before:]) if FACT in text.casefold()] == [], seed


def test_somebody_else_on_the_phone_learns_no_fact_of_before() -> None:
    dialogues(range(DIALOGUES))


@pytest.mark.soak
@pytest.mark.parametrize("thousand", range(ALL_DIALOGUES // 1000))
def test_in_ten_thousand_dialogues_somebody_else_learns_no_fact_of_before(thousand: int) -> None:
    dialogues(range(thousand * 1000, (thousand + 1) * 1000))


def test_what_is_told_does_stand_in_the_conversation() -> None:
    """Else the dialogues would show nothing."""
    told = 0
    for seed in range(60):
        phone = Phone(book(), seed)
        phone.tell(12)
        told += FACT in repr(phone.conversation)
    assert told > 40
