"""The shipped cards: about eighty, in every language that has begun with them, harmless and short."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.engine.normal import normalise
from bot.language.cards import FIND, MOST_CARDS, message_of
from bot.runtime.tokens import Buttons
from tests.content.shipped import LANGUAGES, OF_STAFF, book, texts

CONVERSATION = "0f9a3c1e-5b7d-4e2a-8c6f-1d2b3a4c5e6f"
WITH_CARDS = [language for language in LANGUAGES if any(text.file == "cards" for text in texts(language))]


def test_there_are_about_eighty_in_topics_that_fit_on_one_screen() -> None:
    topics = Counter(card.topic for card in book().cards.values())
    assert 80 <= topics.total() <= 100
    assert max(topics.values()) <= MOST_CARDS


@pytest.mark.parametrize("language", WITH_CARDS)
def test_a_language_that_has_cards_has_all_of_them(language: str) -> None:
    words = book().words
    lacking = [card.name for card in book().cards.values() if not words.own(language, message_of(card.name))]
    unlabelled = [
        f"{card.name}.{answer}"
        for card in book().cards.values()
        for answer in card.answers
        if not words.labelled(language, message_of(card.name), answer)
    ]
    assert (lacking, unlabelled) == ([], [])


@pytest.mark.parametrize("language", WITH_CARDS)
def test_no_answer_of_a_card_looks_like_another_one(language: str) -> None:
    words = book().words
    for card in book().cards.values():
        labels = [normalise(words.label(language, message_of(card.name), answer).text) for answer in card.answers]
        assert len(set(labels)) == len(labels), card.name


@pytest.mark.parametrize("language", OF_STAFF)
def test_volunteers_find_every_card_by_words_of_their_language(language: str) -> None:
    assert [name for name in book().cards if len(book().words.heard(language, message_of(name), FIND)) < 1] == []


def test_every_card_and_every_answer_fits_into_a_button_of_every_platform() -> None:
    buttons = Buttons(b"key")
    for card in book().cards.values():
        assert len(buttons.desk("v", CONVERSATION, "9999", f"card:{card.name}").encode()) <= 64
        assert len(buttons.desk("v", CONVERSATION, "9999", f"topic:{card.topic}").encode()) <= 64
        for answer in (*card.answers, "skip"):
            assert len(f"ffffffffffff._card:{card.name}:{answer}.{'m' * 12}") <= 64
