"""The phrase book as whoever picks up the phone meets it: it fills the screen, and its lessons teach what they ask."""

from __future__ import annotations

import re

import pytest

from bot.engine.model import Conversation, Joined
from bot.engine.outgoing import Words
from bot.language.model import Ask
from tests.content.shipped import LANGUAGES, book
from tests.engine.talk import Talk

READING = re.compile(r"[\u4e00-\u9fff]+（([^）]+)）")
"""Kanji with how it is read."""
LINES = 24
"""About what a phone shows of a chat at once, in the usual size of letters."""


def left(language: str, platform: str = "line") -> Talk:
    talk = Talk(book())
    talk.conversation = Conversation("person-1", platform, locale=language)
    return talk.do(Joined()).press(language).press("_leave")


def lines(talk: Talk) -> int:
    """Lines of text, if none were broken."""
    words = [part.text for outgoing in talk.shown for part in outgoing.spoken if isinstance(part, Words)]
    return sum(text.count("\n") + 1 for text in words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_asked_last_is_pushed_off_the_screen_each_time_somebody_leaves(language: str) -> None:
    talk = left(language)
    assert lines(talk) >= LINES
    assert lines(talk.say("🌙").press("_leave")) >= LINES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_lesson_teaches_the_words_that_it_asks_for(language: str) -> None:
    cover, words = book().cover, book().words
    assert cover
    asked = 0
    for flow in cover.flows.values():
        for name, step in flow.steps.items():
            values = cover.slots[step.slot].values if isinstance(step, Ask) and step.slot in cover.slots else ()
            lesson = words.text(language, f"{flow.name}-{name.removesuffix('_quiz')}").text
            for value in values:
                label = words.label(language, f"{flow.name}-{name}", value).text
                assert label in lesson or label in READING.sub(r"\1", lesson), (flow.name, name, value)
            asked += len(values)
    assert asked == 3 * 9


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_that_the_phrase_book_teaches_is_looked_up_in_it(language: str) -> None:
    talk = left(language)
    lines = book().words.text(language, "cover_talk-seasons").text.splitlines()
    for line in lines:
        word, said = (READING.sub(r"\1", side).strip() for side in re.split("[:：៖]", line))
        for typed in (word, word.upper(), said.partition(" ")[0].partition("（")[0]):
            talk.say(typed)
            assert line in talk.text, typed
            assert talk.messages[-1] == "cover-topics"
    assert "hotline-cover_unknown" in talk.say("qqq").messages
