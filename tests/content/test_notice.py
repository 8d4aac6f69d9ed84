"""What is said before the first question: short enough to be listened to, and true."""

from __future__ import annotations

import pytest
import regex

from bot.engine.model import Joined
from bot.runtime.retention import CLASSES, CONVERSATION_DAYS
from tests.content.shipped import LANGUAGES, book, plain_digits
from tests.engine.talk import Talk

SECONDS = 20
"""Longer than that nobody listens before they have asked their question."""
LETTERS_A_SECOND = {
    "": 1 / 0.068,
    "ja": 350 / 60,
    "ja-x-easy": 7.84,
    "zh": 255 / 60,
}
"""Reading aloud, by language. The first is for alphabets: 68 ms a letter, the mean of 14 languages (the IReST texts:
Trauzettel-Klosinski and Dietz, Investigative Ophthalmology & Visual Science 53, 2012). Thai is not among them and is
counted the same way, its vowels and tones as letters. Japanese: 300 to 400 characters a minute is what announcers read
(talkrescue.jp/archives/5153, of a former radio announcer: NHK about 300, private stations about 350). Easy Japanese is
in kana, which are syllables: 7.84 a second (Pellegrino, Coupé and Marsico, Language 87, 2011). Chinese: 255 characters
a minute aloud, of the IReST texts as well; they are syllables, so punctuation is not counted.
"""
SILENT = {"": r"\s", "zh": r"[\s\p{P}]"}


def notice(language: str) -> str:
    return book().words.text(language, "welcome-about").text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_is_read_aloud_within_twenty_seconds(language: str) -> None:
    base = language.partition("-")[0]
    letters = len(regex.sub(SILENT.get(base, SILENT[""]), "", notice(language)))
    speed = LETTERS_A_SECOND.get(language) or LETTERS_A_SECOND.get(base, LETTERS_A_SECOND[""])
    assert letters / speed <= SECONDS, f"{letters / speed:.1f} s: at most {SECONDS * speed:.0f} letters without spaces"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_names_who_reads_and_for_how_long(language: str) -> None:
    named = set(regex.findall(r"[A-Za-z]+|\d+", plain_digits(notice(language))))
    assert {"LINE", "Telegram", str(CONVERSATION_DAYS)} <= named


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_notice_comes_before_the_first_question(language: str) -> None:
    talk = Talk(book(), locale=language).do(Joined())
    assert talk.messages.index("welcome-about") < talk.messages.index("welcome-language")


@pytest.mark.parametrize("language", LANGUAGES)
def test_my_data_and_the_long_form_name_the_days_that_are_kept(language: str) -> None:
    kept = {each.name: str(each.days) for each in CLASSES}
    at_length = {kept[name] for name in ("conversation", "first message")}
    asked = {"hotline-my_data": {*at_length, kept["delivery"], kept["copy mark"]}, "hotline-privacy": at_length}
    for message, days in asked.items():
        words = plain_digits(book().words.text(language, message, {"platform": "line"}).text)
        assert set(regex.findall(r"\d+", words)) == days, message
        assert {"LINE", "Telegram"} <= set(regex.findall(r"[A-Za-z]+", words))
