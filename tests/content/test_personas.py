"""Made-up people with the shipped script, where a transcript of `flows/tests/` would be too long to be read."""

from __future__ import annotations

import pytest

from bot.engine.handoff import Urgency
from bot.engine.model import Joined
from tests.content.shipped import LANGUAGES, book
from tests.content.test_previews import finds
from tests.engine.talk import BORIS, Talk

FIRST_CHARACTERS = 40
"""So much of a message a locked screen shows."""
NEW_WORDS = ("not_understood", "told", "please_choose", "kept", "thanked", "media")


def new(language: str, *volunteers: object) -> Talk:
    return Talk(book(), *volunteers, locale=language).do(Joined())  # type: ignore[arg-type]


@pytest.mark.parametrize("words", ["ช่วย", "ช่วยหนูที", "ช่วยหนูหน่อย", "พี่ช่วยหนูหน่อยค่ะ", "อยู่ร้านนวด เขาไม่ให้ออก"])
def test_a_thai_child_who_asks_for_help_is_heard_wherever_she_stands(words: str) -> None:
    for before in ((), ("th",), ("th", "no"), ("th", "no", "work")):
        talk = new("th", BORIS)
        for answer in before:
            talk.press(answer)
        talk.say(words)
        assert {"_human", "_leave"} & set(talk.buttons), before
        assert talk.conversation.handoff is not None, before
        assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_can_read_is_answered_and_never_taken_for_an_answer(language: str) -> None:
    talk = new(language).press(language)
    for words in ("x" * 3_000, "\u200b"):
        talk.say(words)
        assert {"_human", "_leave"} <= set(talk.buttons)
        assert (talk.step, talk.conversation.slots) == ("welcome-watched", {})


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_new_words_of_the_engine_give_anybody_away_on_a_locked_screen(language: str) -> None:
    for message in NEW_WORDS:
        seen = book().words.text(language, f"hotline-{message}").text[:FIRST_CHARACTERS]
        assert not finds(language, "previewed", seen), message
