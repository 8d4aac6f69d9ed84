"""Stickers: an answer where their emoji is one that stands there, a cry for help, and else no answer."""

from __future__ import annotations

import pytest

from bot.engine.handoff import Urgency
from bot.engine.model import Cover, Joined, Media, Said
from tests.content.shipped import book
from tests.engine.talk import ANNA, Talk


def sticker(emoji: str, *, late: bool = False) -> Media:
    return Media("sticker", says=Said(emoji, late=late))


def at(*answers: str) -> Talk:
    talk = Talk(book(), ANNA, locale="en").do(Joined())
    for answer in answers:
        talk.press(answer)
    return talk


@pytest.mark.parametrize(("emoji", "answer"), [("👍", "yes"), ("👍🏽", "yes"), ("👎", "no")])
def test_a_thumb_answers_a_question_of_yes_and_no(emoji: str, answer: str) -> None:
    talk = at("en").do(sticker(emoji))
    assert talk.conversation.slots["phone_watched"].name == answer


def test_the_emoji_of_a_button_presses_it() -> None:
    assert at("en", "no", "more").do(sticker("🛂")).step.startswith("papers-")


@pytest.mark.parametrize("emoji", ["😭", "🐻", "❤️", "🔪", "🌙"])
def test_a_crying_bear_is_no_answer_and_alarms_nobody(emoji: str) -> None:
    talk = at("en", "no").do(sticker(emoji))
    assert talk.messages[0] == "hotline-media"
    assert (talk.step, talk.conversation.said, talk.conversation.handoff) == ("welcome-need", (), None)


def test_an_sos_is_a_cry_wherever_it_comes() -> None:
    for talk in (at(), at("en"), at("en", "no", "work")):
        talk.do(sticker("🆘"))
        assert talk.conversation.handoff is not None
        assert talk.conversation.handoff.urgency is Urgency.IMMEDIATE


def test_a_thumb_from_an_outage_ago_answers_nothing() -> None:
    talk = at("en").do(sticker("👍", late=True))
    assert ("phone_watched" in talk.conversation.slots, talk.messages[0]) == (False, "hotline-late")


def test_where_words_are_asked_a_thumb_is_none() -> None:
    talk = at("en", "no").stand("worried", "where").do(sticker("👍"))
    assert talk.messages[0] == "hotline-media"


def test_in_a_chat_the_volunteer_reads_what_a_sticker_says() -> None:
    talk = at("en", "no", "_human").volunteer("accept").do(sticker("👍"))
    assert "👍" in talk.told("anna")
    assert talk.messages == []


def test_a_sticker_opens_neither_what_is_quiet_nor_what_is_hidden() -> None:
    quiet = at("en", "no").wait(minutes=31).do(sticker("👍"))
    assert quiet.conversation.cover is Cover.QUIET
    hidden = at("en", "no", "_leave").do(sticker("🌙"))
    assert hidden.conversation.cover is Cover.HIDDEN
