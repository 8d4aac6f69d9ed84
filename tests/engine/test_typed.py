"""Questions that are answered in one's own words: a number, a date, a place, a text."""

from __future__ import annotations

from functools import lru_cache

import pytest

from bot.engine.model import Joined, Value
from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read
from tests.engine.talk import ANNA, Talk

FLOW = """
format: 1
flow: welcome
slots:
  {slot}: {type}
start: first
steps:
  first: {{ask: {slot}, next: sum}}
  sum:
    branch:
      - {{when: {{{test}}}, next: matched}}
      - {{next: other}}
  matched: {{ask: {{again: first, enough: bye}}}}
  other: {{ask: {{again: first, enough: bye}}}}
  bye: {{end: true}}
"""
WORDS = """
welcome-first = Please tell me.
welcome-matched = Matched: {{ ${slot} }}.
    .again = Once more
    .enough = Enough
welcome-other = Other: {{ ${slot} }}.
    .again = Once more
    .enough = Enough
"""
PLACES = """
format: 1
places:
  - {in: LA-BK, names: {en: Blue House}, source: Made for tests.}
"""


@lru_cache
def book(slot: str, kind: str, test: str) -> Book:
    shipped = load(None)
    files = {path: data for path, data in shipped.items() if path.endswith(("hotline.ftl", "desk.ftl", "phrases.ftl"))}
    files |= {
        "flows/emergency.yaml": shipped["flows/emergency.yaml"],
        "flows/places.yaml": PLACES.encode(),
        "flows/welcome.yaml": FLOW.format(slot=slot, type=kind, test=test).encode(),
        "translations/en/welcome.ftl": WORDS.format(slot=slot).encode(),
    }
    reading = read(files)
    assert reading.book, [finding.message for finding in reading.findings]
    return reading.book


def asked(kind: str, test: str, locale: str = "en", *volunteers) -> Talk:
    slot = test.partition(":")[0]
    return Talk(book(slot, kind, test), *volunteers, countries=("JP", "TH"), locale=locale).do(Joined())


def hours(locale: str = "en", *volunteers) -> Talk:
    return asked("number", "hours: {over: 60}", locale, *volunteers)


def arrived(locale: str = "en") -> Talk:
    return asked("date", "came: skip", locale)


def town(locale: str = "en", test: str = "town: {region: JP-13}") -> Talk:
    return asked("place", test, locale)


# ── read at once ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_number_is_kept_as_written_and_as_read():
    talk = hours("th").say("สัปดาห์ละ ๗๒ ชั่วโมง")
    assert talk.conversation.slots["hours"] == Value("สัปดาห์ละ ๗๒ ชั่วโมง", number=72)
    assert talk.step == "welcome-matched"


def test_a_date_is_kept_as_written_and_as_read():
    talk = arrived("th").say("3 เม.ย. 2567")
    assert talk.conversation.slots["came"] == Value("3 เม.ย. 2567", date="2024-04-03")


def test_yesterday_is_that_of_the_place_where_the_person_is():
    talk = Talk(book("came", "date", "came: skip"))
    talk.now = talk.now.replace(hour=16)  # one o'clock in the morning of the next day in Japan
    talk.do(Joined()).conversation.slots["country"] = Value("JP")
    assert talk.say("yesterday").conversation.slots["came"].date == "2026-11-23"


def test_a_place_is_kept_with_country_and_region_and_sets_the_country():
    talk = town("ja").say("東京都新宿区")
    assert talk.conversation.slots["town"] == Value("東京都新宿区", country="JP", region="JP-13")
    assert talk.conversation.slots["country"] == Value("JP")
    assert talk.step == "welcome-matched"


def test_a_branch_compares_the_country_of_a_place_too():
    assert town(test="town: TH").say("Mae Sot").step == "welcome-matched"
    assert town(test="town: TH").say("Osaka").step == "welcome-other"


def test_places_of_the_folder_are_known():
    assert town(test="town: {region: LA-BK}").say("the old blue house").step == "welcome-first"
    assert town(test="town: {region: LA-BK}").say("Blue House").step == "welcome-matched"


def test_a_text_is_taken_as_it_is():
    assert asked("text", "told: skip").say("It is cold here.").conversation.slots["told"] == Value("It is cold here.")


@pytest.mark.parametrize("begin", [hours, arrived, town])
def test_every_typed_question_can_be_skipped(begin):
    talk = begin()
    assert "skip" in talk.buttons
    slot = next(iter(talk.book.slots))
    assert talk.press("skip").conversation.slots[slot] == Value("skip")


def test_step_back_takes_the_country_back_that_a_place_had_set():
    talk = town()
    talk.conversation.slots["country"] = Value("TH")
    talk.say("Tokyo")
    assert talk.conversation.slots["country"] == Value("JP")
    talk.say("back")
    assert talk.conversation.slots == {"country": Value("TH")}


# ── which of them? ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_date_that_can_be_read_twice_is_asked_back_and_never_decided():
    talk = arrived().say("3/4/2024")
    assert "came" not in talk.conversation.slots
    assert talk.buttons == ["2024-04-03", "2024-03-04", "_human", "_leave"]
    assert [answer.label for answer in talk.shown[-1].answers[:2]] == ["April 3, 2024", "March 4, 2024"]
    assert talk.press("2024-03-04").conversation.slots["came"] == Value("March 4, 2024", date="2024-03-04")


@pytest.mark.parametrize("typed", ["2", "２", "March 4, 2024", "4 March 2024"])
def test_what_is_offered_may_be_typed_as_well(typed):
    assert arrived().say("3/4/2024").say(typed).conversation.slots["came"].date == "2024-03-04"


def test_another_answer_instead_of_what_was_offered_is_read():
    assert arrived().say("3/4/2024").say("2019").conversation.slots["came"].date == "2019"


def test_a_yes_takes_the_only_one_that_was_offered():
    talk = town().say("I live in Tokyo now")
    assert talk.buttons == ["JP-13", "_human", "_leave"]
    assert talk.say("yes").conversation.slots["town"] == Value("Tokyo (Japan)", country="JP", region="JP-13")


def test_a_no_asks_the_question_again():
    talk = town().say("Shinjiku").say("no")
    assert "town" not in talk.conversation.slots
    assert talk.messages == ["welcome-first"]


def test_a_close_spelling_is_offered_and_never_taken():
    talk = town().say("Shinjiku")
    assert "town" not in talk.conversation.slots
    assert talk.buttons[0] == "JP-13"


def test_the_way_of_a_typed_step_is_its_type_however_it_was_answered():
    assert arrived().say("3/4/2024").press("2024-03-04").visited[0] == "welcome-first date"
    assert arrived().say("4/4/2024").visited[0] == "welcome-first date"
    assert arrived().press("skip").visited[0] == "welcome-first skip"


# ── not read ───────────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_not_read_is_asked_once_more_with_an_example_that_is_read():
    talk = arrived().say("when the rain began")
    assert talk.messages == ["hotline-unread_date", "welcome-first"]
    assert "October 14, 2026" in talk.text
    assert "_danger" in talk.buttons
    assert talk.say("October 14, 2026").conversation.slots["came"].date == "2026-10-14"


@pytest.mark.parametrize("locale", ["en", "ja", "th"])
@pytest.mark.parametrize(("begin", "message"), [(hours, "number"), (arrived, "date"), (town, "place")])
def test_the_example_is_in_the_language_of_the_person(begin, message, locale):
    talk = begin(locale).say("?!…")
    assert talk.messages[0] == f"hotline-unread_{message}"
    assert not [effect for effect in talk.effects if type(effect).__name__ == "Missing" and "unread" in effect.message]


def test_a_number_that_is_not_read_twice_is_kept_as_words_and_no_comparison_holds():
    talk = hours().say("very long days").say("from morning until night")
    assert talk.conversation.slots["hours"] == Value("from morning until night")
    assert talk.step == "welcome-other"
    assert "Other: from morning until night." in talk.text


def test_a_date_that_is_not_read_twice_is_kept_as_words():
    talk = arrived().say("when the rain began").say("in the rainy season")
    assert talk.conversation.slots["came"] == Value("in the rainy season")


def test_of_a_place_that_is_not_read_twice_the_country_is_asked_by_buttons():
    talk = town(test="town: TH").say("Zzyzx").say("Zzyzx by the river")
    assert talk.messages == ["hotline-place"]
    assert {"JP", "TH", "skip", "_human", "_leave"} <= set(talk.buttons)
    talk.press("TH")
    assert talk.conversation.slots["town"] == Value("Zzyzx by the river", country="TH")
    assert talk.conversation.slots["country"] == Value("TH")
    assert talk.step == "welcome-matched"
    assert talk.say("back").step == "welcome-first"
    assert talk.conversation.slots == {}


def test_the_country_of_a_place_that_is_not_read_may_be_skipped():
    talk = town().say("Zzyzx").say("Zzyzx").press("skip")
    assert talk.conversation.slots == {"town": Value("Zzyzx")}
    assert talk.step == "welcome-other"


def test_the_country_is_not_asked_where_it_is_known():
    talk = town()
    talk.conversation.slots["country"] = Value("JP")
    talk.say("Zzyzx").say("Zzyzx")
    assert talk.conversation.slots["town"] == Value("Zzyzx")
    assert talk.step == "welcome-other"


def test_the_country_of_a_place_may_be_typed():
    assert town().say("Zzyzx").say("Zzyzx").say("thailand").conversation.slots["town"].country == "TH"


def asked_for_the_country() -> Talk:
    return town().say("Zzyzx").say("Zzyzx")


def test_whoever_is_asked_for_the_country_may_name_the_town():
    assert asked_for_the_country().say("แม่สอด").conversation.slots["country"] == Value("TH")


def test_a_town_within_a_sentence_is_offered_as_its_country():
    talk = asked_for_the_country().say("I think it is near Osaka")
    assert talk.buttons == ["JP", "_human", "_leave"]
    assert talk.press("JP").conversation.slots["country"] == Value("JP")


def test_a_country_that_is_not_among_the_answers_is_none():
    talk = asked_for_the_country().say("Dubai")
    assert "country" not in talk.conversation.slots
    assert talk.conversation.panel.endswith("place")


def test_a_word_that_works_everywhere_is_never_taken_for_words_to_be_kept():
    talk = hours().say("very long days").say("menu")
    assert "hours" not in talk.conversation.slots
    assert talk.conversation.panel == "menu"


def test_a_cry_for_help_is_heard_before_it_is_kept():
    talk = hours("en", ANNA).say("very long days").say("please help me he wants to kill me")
    assert "hours" not in talk.conversation.slots
    assert talk.conversation.handoff is not None


def test_a_mere_hello_is_no_answer():
    talk = hours().say("very long days").say("hello")
    assert "hours" not in talk.conversation.slots


def test_nothing_but_spaces_is_never_kept():
    talk = hours().say(" ").say("  ").say("   ")
    assert "hours" not in talk.conversation.slots


def test_words_are_kept_while_a_human_is_asked_for():
    talk = hours("en", ANNA).press("_human").say("from morning").say("until night")
    assert talk.conversation.slots["hours"] == Value("until night")


def test_the_volunteer_sees_the_words_and_what_was_read_from_them():
    talk = town("en")
    talk.duty = Talk(None, ANNA).duty
    talk.say("Shinjuku").press("_human").volunteer("accept")
    assert "town: Shinjuku (JP-13)" in talk.told("anna")


def test_where_we_have_no_numbers_for_a_country_the_person_hears_it():
    shipped = read(load(None)).book
    assert shipped is not None
    talk = Talk(shipped, countries=("JP",)).do(Joined())
    talk.conversation.slots["country"] = Value("BD")
    talk.press("en").press("no").press("danger").press("yes")
    assert "110" not in talk.text
    assert "hotline-no_numbers" in talk.messages
