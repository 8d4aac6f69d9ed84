"""Which steps, answers and rows no transcript goes through."""

from __future__ import annotations

from bot.language.reader import read
from bot.rehearsal.coverage import Covered, as_values, cover, percent, table
from bot.rehearsal.ways import rehearse
from tests.language.books import folder
from tests.rehearsal.books import CONTENT, books, played, transcripts

ALL = """
all of it:
- duty: {anna: {on: no}}
- as: {language: [en, th]}
- they: start
- they: .no
- they: .work
- they: .teen
- volunteer: /on
- they: .work
- they: .adult
- they: .go_on
- they: Chiang Mai
- they: .work
- they: .skip
- they: .skip
- they: .talk
- volunteer: /accept
- volunteer: /close
- volunteer: .helped
- they: .done
watched:
- they: start
- they: .yes
not sure:
- they: start
- they: .unsure
no answer:
- they: start
- they: .skip
"""


def covered(text: str) -> Covered:
    [of_flow] = cover(books()[0], played(text))
    return of_flow


def missing(text: str) -> set[str]:
    return {f"{way.step} {way.name}".strip() for way in covered(text).missing}


def test_every_step_answer_and_row_is_counted() -> None:
    assert covered(ALL).missing == ()
    assert covered(ALL).of("step") == (8, 8)
    assert covered(ALL).of("answer") == (14, 14)
    assert covered(ALL).of("row") == (2, 2)
    assert percent([covered(ALL)]) == 100


def test_what_no_transcript_takes_is_named() -> None:
    short = "- they: start\n- they: .no\n- they: .work\n- they: .teen"
    assert missing(short) == {
        "watched yes", "watched unsure", "watched skip", "menu talk", "menu done", "age adult", "age skip",
        "sort 17:9", "town", "town words", "town skip", "human next", "human nobody", "bye",
    }  # fmt: skip
    shown = table([covered(short)])
    assert "flows/welcome.yaml:17:9: welcome-sort: this row never holds." in shown
    assert "flows/welcome.yaml:18: welcome-town is never reached." in shown
    assert "flows/welcome.yaml:19: welcome-human: never taken: next, nobody." in shown


def test_whatever_is_typed_counts_as_one_answer() -> None:
    typed = missing("- they: start\n- they: .no\n- they: .work\n- they: .adult\n- they: Mae Sot")
    assert "town words" not in typed
    assert "town skip" in typed


def test_nothing_counts_as_reached_by_nobody() -> None:
    [of_flow] = cover(books()[0], [])
    assert percent([of_flow]) == 0
    assert as_values([of_flow])["flows"]["welcome"]["steps"] == {"taken": 0, "all": 8}


def test_several_rows_that_a_list_of_regions_makes_count_as_the_one_that_is_written() -> None:
    files = folder(CONTENT)
    flow = files["flows/welcome.yaml"].decode()
    flow = flow.replace("town: text", "town: place")
    flow = flow.replace("{when: {age: teen}", "{when: {town: {region: [JP-13, JP-27]}}")
    book = read(files | {"flows/welcome.yaml": flow.encode()}).book
    assert book
    [of_flow] = cover(book, rehearse(transcripts("- they: start"), (book,)))
    assert of_flow.of("row") == (0, 2)


def test_a_language_is_an_answer_each_and_a_country_is_one_of_all() -> None:
    files = folder(CONTENT)
    flow = files["flows/welcome.yaml"].decode()
    flow = flow.replace("start: hello", "start: language")
    flow = flow.replace(
        "steps:\n", "steps:\n  language: {ask: language, next: where}\n  where: {ask: country, next: hello}\n"
    )
    words = b"\nwelcome-language = Which?\nwelcome-where = Where?\n"
    english = files["translations/en/welcome.ftl"] + words
    number = "{number: '110', service: police, who_learns: police, source: x, checked_on: 2026-01-01}"
    emergency = f"format: 1\ncountries:\n  JP: [{number}]\n".encode()
    hotline = files["translations/en/hotline.ftl"] + (
        b"hotline-service =\n    .police = Police\nhotline-learns =\n    .police = They learn.\n"
        b"hotline-country =\n    .JP = Japan\n"
    )
    book = read(
        files
        | {
            "flows/welcome.yaml": flow.encode(),
            "flows/emergency.yaml": emergency,
            "translations/en/welcome.ftl": english,
            "translations/en/hotline.ftl": hotline,
        }
    ).book
    assert book
    [of_flow] = cover(book, [])
    assert [way.name for way in of_flow.ways if way.step == "language"] == ["", "en", "th"]
    assert [way.name for way in of_flow.ways if way.step == "where"] == ["", "words", "skip"]
