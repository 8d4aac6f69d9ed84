"""Three ways to play a transcript, and what each of them finds out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.adapters.contract import Incoming
from bot.language.model import Book, Branch, Next, Row
from bot.language.reader import read
from bot.rehearsal.player import play
from bot.rehearsal.stage import Stage
from bot.rehearsal.ways import RELOADED, rehearse
from tests.language.books import folder
from tests.rehearsal.books import CONTENT, books, transcripts

TALK = """
- they: start
- they: .no
- they: .talk
- volunteer: /accept
- they: hello
- volunteer: I am here
"""


class Forgetful(Stage):
    """A hotline that takes every copy for something new."""

    def _batch(self, letters: list[object], handle: Callable[[Incoming], None]) -> None:
        self._seen.clear()
        super()._batch(letters, handle)  # type: ignore[arg-type]


def other_words() -> Book:
    """The same flows with another text."""
    files = folder(CONTENT)
    path = "translations/en/welcome.ftl"
    book = read(files | {path: files[path].replace(b"Hello,", b"Hi,")}).book
    assert book
    return book


def endless() -> Book:
    """A book that the checks would refuse: its menu leads round in a circle."""
    book = books()[0]
    flow = book.flows["welcome"]
    steps = {**flow.steps, "sort": Branch((Row(None, Next("sort")),))}
    return replace(book, flows={"welcome": replace(flow, steps=steps)})


def test_a_sound_transcript_is_the_same_all_three_ways() -> None:
    [rehearsed] = rehearse(transcripts(TALK), books())
    assert (rehearsed.played.difference, rehearsed.way) == (None, "")
    assert len(rehearsed.visited) == 6


def test_what_is_shown_otherwise_after_it_was_read_back_is_found() -> None:
    [rehearsed] = rehearse(transcripts(TALK), (books()[0], other_words()))
    assert rehearsed.way == RELOADED
    assert rehearsed.played.difference
    assert rehearsed.played.difference.code == "TM928"
    assert rehearsed.played.difference.at.line == 1


def test_a_copy_that_does_something_is_found_where_it_does() -> None:
    stage = Forgetful(books()[:1], "telegram", "en", transcripts(TALK)[0].duty, copies=True)
    difference = play(transcripts(TALK)[0], stage, "en").difference
    assert difference
    assert (difference.code, difference.at.line) == ("TM924", 1)


def test_a_failure_of_the_program_is_found_and_named_by_its_kind_alone() -> None:
    [rehearsed] = rehearse(transcripts("- they: start\n- they: .no\n- they: .work\n- they: .teen"), (endless(),))
    assert rehearsed.played.difference
    assert rehearsed.played.difference.code == "TM923"
    assert "EndlessBookError" in rehearsed.played.difference.message


def test_the_conversation_is_really_saved_and_read_back() -> None:
    stage = Stage(books(), "telegram", "en", (), reload=True)
    stage.join()
    before = stage.conversation
    stage.say("nobody")
    assert stage.conversation is not before
    assert stage.book is books()[0]
    stage.say("work")
    assert stage.book is books()[1]
