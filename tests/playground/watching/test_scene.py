"""What an editor is told of the last turn."""

from __future__ import annotations

import pytest

from bot.console.follow import Sound
from bot.console.scene import Fact, Line, Reading, Scene, scene
from bot.console.story import Put, Speak, Stand
from bot.engine.model import Joined, Said
from bot.language.findings import Report
from bot.language.model import Book
from bot.language.plain import Plain
from bot.language.reader import read
from bot.translating.content import read_content
from bot.translating.stamps import of_source
from tests.engine.talk import small_files
from tests.playground.watching.test_story import Told, at_papers, begun

FILES: dict[str, dict[str, bytes]] = {}


def book_of(*changes: tuple[str, str], thai: str = "") -> Book:
    files = small_files(*changes, thai=thai)
    book = read(files).book
    assert book is not None
    FILES[book.hash] = files
    return book


book_of()


def seen(told: Told, **reviews: str) -> Scene:
    """`reviews`: language → its review.yaml."""
    files = {f"translations/{language}/review.yaml": text.encode() for language, text in reviews.items()}
    content = read_content(FILES[told.book.hash], files, Report())
    return scene(Sound(Plain(told.book, "en"), content.languages), told.story[-1])


def fact(told: Told, name: str) -> Fact:
    return next(each for each in seen(told).facts if each.name == name)


def test_the_way_is_told_from_the_answer_to_the_next_question() -> None:
    now = seen(begun().press("no", "work"))
    assert [(stop.step, stop.kind, stop.way) for stop in now.way] == [
        ("menu", "Choice", "My work"),
        ("papers", "Question", ""),
    ]
    assert (now.input, now.place, now.flow, now.step) == ("“work”", "welcome › papers", "welcome", "papers")


def test_each_step_is_told_with_its_place_in_the_file() -> None:
    (hello, watched) = seen(begun()).way
    assert hello.file == "flows/welcome.yaml:10"
    assert watched.file == "flows/welcome.yaml:11"


def test_a_branch_shows_what_held_what_did_not_and_what_was_known() -> None:
    told = at_papers().press("theirs").do(Said("3"))
    branch = next(stop for stop in seen(told).way if stop.kind == "Which way?")
    assert [(row.lines, row.leads, row.taken) for row in branch.rows] == [
        ((Line("workers: over 5", False, "3"),), "many ›", False),
        ((Line("otherwise", True, ""),), "bye", True),
    ]


def test_a_row_that_holds_is_the_last_that_is_looked_at() -> None:
    told = at_papers().press("theirs").do(Said("9"))
    branch = next(stop for stop in seen(told).way if stop.kind == "Which way?")
    assert [row.taken for row in branch.rows] == [True, False]
    assert [stop.flow for stop in seen(told).way][-2:] == ["many", "many"]


@pytest.mark.parametrize(("workers", "known"), [("", ""), ("12 people", "12 people")])
def test_a_fact_that_is_typed_is_shown_as_it_was_written(workers: str, known: str) -> None:
    told = begun().do(Put("workers", workers))
    assert fact(told, "workers") == Fact("workers", "number", (), known, known)


def test_a_fact_with_answers_is_shown_with_the_labels_of_its_question() -> None:
    told = at_papers().press("theirs")
    assert fact(told, "papers") == Fact(
        "papers", "", (("mine", "I do"), ("theirs", "Someone else"), ("skip", "skipped")), "theirs", "Someone else"
    )


# ── words ──────────────────────────────────────────────────────────────────────────────────────────────────

THAI = "welcome-hello = สวัสดี\nwelcome-watched = มีใครเห็นไหม\n"


def reading(told: Told, message: str, language: str, **reviews: str) -> Reading:
    said = next(each for each in seen(told, **reviews).said if each.message == message)
    return next(each for each in said.readings if each.language == language)


def test_each_text_that_was_shown_is_told_in_every_language() -> None:
    told = begun(book_of(thai=THAI))
    assert [said.message for said in seen(told).said] == ["welcome-hello", "welcome-watched"]
    assert reading(told, "welcome-hello", "en") == Reading("en", "Hello, good to hear from you.", "draft")
    assert reading(told, "welcome-hello", "th") == Reading("th", "สวัสดี", "draft")


def test_a_language_that_lacks_a_text_shows_what_people_read_instead() -> None:
    told = begun(book_of(thai="welcome-hello = สวัสดี\n"))
    assert reading(told, "welcome-watched", "th") == Reading("th", "Can anyone else see this phone?", "missing")


def test_a_language_that_lacks_a_label_names_the_answer() -> None:
    told = begun(book_of(thai="welcome-papers = พาสปอร์ต\n    .mine = ฉัน\n")).press("no", "work")
    assert reading(told, "welcome-papers", "th").lacks == ("theirs",)
    assert reading(told, "welcome-papers", "en").lacks == ()


def test_words_of_which_the_source_has_changed_since_are_stale() -> None:
    before = read_content(small_files(thai=THAI), {}, Report()).languages["en"].source["welcome-watched"]
    review = f"format: 1\nmessages:\n  welcome-watched: {{source: {of_source(before)}}}\n"
    same, changed = begun(book_of(thai=THAI)), begun(book_of(("anyone else see", "somebody see"), thai=THAI))
    assert reading(same, "welcome-watched", "th", th=review).state == "draft"
    assert reading(changed, "welcome-watched", "th", th=review).state == "stale"


def test_words_of_the_hotline_itself_are_told_as_well() -> None:
    said = seen(begun().press("_human")).said
    assert "hotline-nobody" in [each.message for each in said] or "hotline-asking" in [each.message for each in said]


def test_a_text_is_told_with_the_facts_in_it() -> None:
    told = begun(book_of(("How many are you?", "How many are you? {$papers}")))
    told.do(Put("papers", "theirs")).do(Stand("welcome", "count"))
    assert seen(told).said[-1].readings[0].text == "How many are you? theirs"


def test_what_began_a_turn_is_told_in_a_few_words() -> None:
    assert seen(Told().do(Joined())).input == "The first word"
    assert seen(begun().do(Speak("th"))).input == "language: th"
    assert seen(begun().do(Put("papers", "mine"))).input == "papers: mine"
