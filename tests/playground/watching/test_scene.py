"""What an editor is told of the last turn."""

from __future__ import annotations

import pytest

from bot.console.scene import Fact, Line, Scene, scene
from bot.console.story import Put, Speak, Stand
from bot.engine.model import Joined, Said
from bot.language.model import Book
from bot.language.plain import Plain
from tests.engine.talk import small_book
from tests.playground.watching.test_story import Told, at_papers, begun


def seen(told: Told) -> Scene:
    return scene(Plain(told.book, "en"), told.story[-1])


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


def bilingual(thai: str) -> Book:
    return small_book(*(), thai=thai)


def test_each_text_that_was_shown_is_told_in_every_language_of_the_flows() -> None:
    told = begun(bilingual("welcome-hello = สวัสดี\nwelcome-watched = มีใครเห็นไหม\n"))
    (hello, watched) = seen(told).said
    assert [(each.language, each.text, each.state) for each in hello.readings] == [
        ("en", "Hello, good to hear from you.", "own"),
        ("th", "สวัสดี", "own"),
    ]
    assert watched.message == "welcome-watched"


def test_a_language_that_lacks_a_text_shows_what_people_read_instead() -> None:
    told = begun(bilingual("welcome-hello = สวัสดี\n"))
    (_, watched) = seen(told).said
    assert [(each.language, each.text, each.state) for each in watched.readings][1] == (
        "th", "Can anyone else see this phone?", "missing",
    )  # fmt: skip


def test_a_language_that_lacks_a_label_names_the_answer() -> None:
    told = begun(bilingual("welcome-papers = พาสปอร์ต\n    .mine = ฉัน\n")).press("no", "work")
    (papers,) = seen(told).said
    assert papers.readings[1].lacks == ("theirs",)
    assert papers.readings[0].lacks == ()


def test_words_of_the_hotline_itself_are_told_as_well() -> None:
    said = seen(begun().press("_human")).said
    assert "hotline-nobody" in [each.message for each in said] or "hotline-asking" in [each.message for each in said]


def test_a_text_is_told_with_the_facts_in_it() -> None:
    told = begun(small_book(("How many are you?", "How many are you? {$papers}")))
    told.do(Put("papers", "theirs")).do(Stand("welcome", "count"))
    assert seen(told).said[-1].readings[0].text == "How many are you? theirs"


def test_what_began_a_turn_is_told_in_a_few_words() -> None:
    assert seen(Told().do(Joined())).input == "The first word"
    assert seen(begun().do(Speak("th"))).input == "language: th"
    assert seen(begun().do(Put("papers", "mine"))).input == "papers: mine"
