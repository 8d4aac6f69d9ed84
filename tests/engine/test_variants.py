"""One text, other words for a child, in another country, on another platform."""

from __future__ import annotations

from functools import lru_cache

import pytest

from bot.engine.facts import Facts
from bot.engine.model import Conversation, Joined, Missing, Value
from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read
from tests.engine.talk import Talk

FLOW = b"""
format: 1
flow: welcome
slots:
  age: [under_13, teen, adult]
start: age
steps:
  age: {ask: age, next: more}
  more: {ask: {again: age, enough: bye}}
  bye: {end: true}
"""
ENGLISH = b"""
welcome-age = How old are you?
    .under_13 = Under 13
    .teen = 13 to 17
    .adult = 18 or older
welcome-more = { $age ->
    [under_13] You are brave.
    [teen] You are right to ask.
   *[other] Thank you.
}{ $urgency ->
    [immediate] {" "}I hurry.
   *[other] {""}
}{ $country ->
    [TH] {" "}(Thailand)
   *[other] {""}
}{ $platform ->
    [telegram] {" "}(Telegram)
   *[other] {""}
}{ $language ->
    [en] {" "}(English)
   *[other] {""}
}
    .again = { $age ->
        [under_13] Again
       *[other] Once more
    }
    .enough = Enough
"""


@lru_cache
def book() -> Book:
    shipped = load(None)
    files = {path: data for path, data in shipped.items() if path.endswith(("hotline.ftl", "desk.ftl", "phrases.ftl"))}
    files |= {"flows/welcome.yaml": FLOW, "translations/en/welcome.ftl": ENGLISH}
    files["flows/urgency.yaml"] = b"format: 1\nurgency: {immediate: [{age: under_13}]}\n"
    reading = read(files)
    assert reading.book, [finding.message for finding in reading.findings]
    return reading.book


def told(answer: str) -> Talk:
    return Talk(book()).do(Joined()).press(answer)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("under_13", "You are brave. I hurry. (Telegram) (English)"),
        ("teen", "You are right to ask. (Telegram) (English)"),
        ("adult", "Thank you. (Telegram) (English)"),
        ("skip", "Thank you. (Telegram) (English)"),
    ],
)
def test_words_are_chosen_by_what_was_answered_and_by_what_is_built_in(answer, words):
    talk = told(answer)
    assert talk.text.endswith(words)
    assert not [effect for effect in talk.effects if isinstance(effect, Missing)]


def test_a_label_is_chosen_as_well_and_can_be_typed():
    talk = told("under_13")
    assert talk.shown[-1].answers[0].label == "Again"
    assert talk.say("again").step == "welcome-age"


def test_the_country_that_was_said_counts_and_is_never_guessed():
    talk = Talk(book(), countries=("TH",)).do(Joined())
    assert "(Thailand)" not in talk.press("adult").text
    talk.conversation.slots["country"] = Value("TH")
    assert "(Thailand)" in talk.say("something else").say("back").press("adult").text


def test_whoever_sounds_like_a_child_gets_the_words_for_children_until_they_tell_their_age():
    talk = Talk(book()).do(Joined()).say("i am 12 years old")
    assert talk.conversation.said == ("child",)
    assert talk.press("skip").text.startswith("You are right to ask.")


def test_facts_are_slots_and_what_is_built_in():
    conversation = Conversation(id="1", platform="line", language="th", slots={"hours": Value("๑๒", number=12)})
    facts = Facts(book(), conversation)
    assert dict(facts) == {"hours": 12, "urgency": "none", "language": "th", "platform": "line"}
    assert len(facts) == 4
    assert "country" not in facts
    assert 1 not in facts
