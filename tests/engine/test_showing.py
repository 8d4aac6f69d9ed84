"""Pictures, sounds, points on the map and pauses: what comes before the words of a step."""

from __future__ import annotations

from functools import lru_cache

from bot.engine.attachment import Attachment, Pause
from bot.engine.model import Joined, Value
from bot.engine.outgoing import Words
from bot.engine.showing import MOST_SECONDS, VOICE
from bot.language.loading import load
from bot.language.model import Book
from bot.language.reader import read
from tests.engine.talk import ANNA, Talk
from tests.language.books import FULL, folder
from tests.language.media import m4a, png

SLOW = b"""
format: 1
flow: welcome
start: one
steps:
  one: {say: true, pause: 5, next: two}
  two: {say: true, pause: 4, next: three}
  three: {say: true, pause: 5, next: four}
  four: {say: true, pause: 5, next: five}
  five: {pause: 5, ask: {again: one, help: human, enough: bye}}
  human: {handoff: any, next: five, nobody: five}
  bye: {end: true}
"""
WORDS = b"""
welcome-one = One.
welcome-two = Two.
welcome-three = Three.
welcome-four = Four.
welcome-five = Five?
    .again = Again
    .help = A person
    .enough = Enough
"""


def words_of_the_hotline() -> dict[str, bytes]:
    return {
        path: data for path, data in load(None).items() if path.endswith(("hotline.ftl", "desk.ftl", "phrases.ftl"))
    }


@lru_cache
def full() -> Book:
    book = read(words_of_the_hotline() | folder(FULL)).book
    assert book is not None
    return book


@lru_cache
def slow() -> Book:
    files = {"flows/welcome.yaml": SLOW, "translations/en/welcome.ftl": WORDS}
    reading = read(words_of_the_hotline() | files)
    assert reading.book, reading.findings
    return reading.book


def parts(talk: Talk) -> list[object]:
    return [part for outgoing in talk.shown for part in outgoing.parts]


def medium(name: str) -> str:
    return full().media[name].hash


def test_a_picture_and_a_sound_stand_before_the_words_of_their_step():
    talk = Talk(full()).do(Joined())
    assert parts(talk) == [
        Words("Hello.", "welcome-hello"),
        Pause(1.5),
        Attachment("picture", "A small house with a green door.", medium("house.png")),
        Words("This is our house.", "welcome-house"),
        Pause(2),
        Words("How old are you?", "welcome-age"),
    ]
    assert parts(talk.press("teen"))[:2] == [
        Attachment("audio", "Someone sings.", medium("song.m4a"), 2.5),
        Words("And this is our song.", "welcome-song"),
    ]
    assert medium("house.png") != medium("th/house.png")
    assert full().media["house.png"].content == png(4, 3)
    assert full().media["song.m4a"].content == m4a(2.5)


def test_each_language_gets_its_own_picture_and_its_own_description():
    shown = parts(Talk(full(), locale="th").do(Joined()))
    assert Attachment("picture", "บ้านหลังเล็กประตูสีเขียว", medium("th/house.png")) in shown


def test_a_question_can_show_a_point_on_the_map():
    talk = Talk(full()).do(Joined()).press("adult").say("70").say("2019").say("Tokyo").say("No.")
    assert parts(talk) == [
        Attachment("map", "The south entrance of the station.", latitude=35.6896, longitude=139.7006),
        Words("You could come here.", "welcome-meet"),
    ]
    assert talk.buttons == ["again", "enough", "_human", "_leave"]


def test_a_picture_that_this_program_could_not_read_is_described():
    files = (
        words_of_the_hotline() | folder(FULL) | {"flows/media/house.png": b"GIF89a", "flows/media/th/house.png": b""}
    )
    book = read(files, published=True).book
    assert book is not None
    assert Words("A small house with a green door.") in parts(Talk(book).do(Joined()))


def test_pauses_stand_only_between_words_and_are_short_all_together():
    shown = parts(Talk(slow()).do(Joined()))
    assert [part for part in shown if isinstance(part, Pause)] == [Pause(4), Pause(5), Pause(1)]
    assert isinstance(shown[0], Words)
    assert sum(part.seconds for part in shown if isinstance(part, Pause)) == MOST_SECONDS


def test_where_it_is_urgent_nobody_waits():
    talk = Talk(slow(), ANNA).do(Joined())
    talk.say("please help me he wants to kill me")
    assert not [part for part in parts(talk.press("again")) if isinstance(part, Pause)]


def test_words_that_were_asked_for_again_are_shown_as_they_were():
    talk = Talk(full()).do(Joined())
    talk.conversation.slots["country"] = Value("JP")
    assert [type(part) for part in parts(talk.say("menu").press("_back"))] == [Words]


def test_a_message_is_heard_in_the_language_in_which_somebody_recorded_it():
    voice = {"flows/media/th/welcome-hello.m4a": m4a(4.0)}
    book = read(words_of_the_hotline() | folder(FULL) | voice).book
    assert book is not None
    first, words, *_ = parts(Talk(book, locale="th").do(Joined()))
    assert first == Attachment("audio", VOICE, book.media["th/welcome-hello.m4a"].hash, 4.0)
    assert isinstance(words, Words)
    assert words.message == "welcome-hello"
    assert isinstance(parts(Talk(book, locale="en").do(Joined()))[0], Words)
