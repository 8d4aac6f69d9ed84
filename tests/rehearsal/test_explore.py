"""Random persons find what nobody thought of, and show the shortest way to it."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from bot.engine.outgoing import Answer, Outgoing, Words
from bot.language.findings import Report
from bot.language.model import Book, Branch, Next, Row
from bot.language.reader import read
from bot.language.transcript import ANYBODY, Presses, Sends, Starts, They, Types, Wait
from bot.language.transcript_file import read_transcripts
from bot.rehearsal.explore import Found, as_values, count, explore, text
from bot.rehearsal.person import NOWHERE
from bot.rehearsal.stage import Stage
from bot.rehearsal.trouble import Trouble, Walker
from bot.rehearsal.ways import rehearse
from tests.content.shipped import book as shipped
from tests.language.books import folder
from tests.rehearsal.books import CONTENT, books
from tests.rehearsal.test_flows_test import GOOD, content, run


def endless() -> Book:
    """A book that the checks would refuse: whoever tells their age goes round in a circle."""
    book = books()[0]
    flow = book.flows["welcome"]
    steps = {**flow.steps, "sort": Branch((Row(None, Next("sort")),))}
    return replace(book, flows={"welcome": replace(flow, steps=steps)})


def wordless() -> Book:
    """A book whose question for the town has no words, in no language, and nothing to say in their place."""
    files = folder(CONTENT)
    for path in filter(re.compile("translations/").match, tuple(files)):
        lines = files[path].decode().splitlines(keepends=True)
        files[path] = "".join(line for line in lines if not line.startswith(("welcome-town", "hotline-menu"))).encode()
    book = read(files, published=True).book
    assert book
    return book


def lines_of(found: Found) -> dict[str, str]:
    """What was found, each with the YAML that shows it."""
    return {each["kind"]: each["transcript"] for each in as_values(found)["troubles"]}


def test_the_shipped_flows_leave_nobody_without_an_answer_a_human_and_a_way_out() -> None:
    found = explore(shipped(), 150, seed=11)
    assert found.troubles == {}, text(found)
    assert (found.persons, found.done) == (150, 150 * 25)


@pytest.mark.soak
@pytest.mark.parametrize("seed", range(100, 110))
def test_thousands_of_persons_are_left_without_nothing(seed: int) -> None:
    found = explore(shipped(), 2000, seed)
    assert found.troubles == {}, text(found)


def test_the_same_seed_makes_the_same_persons() -> None:
    assert explore(endless(), 30, 5) == explore(endless(), 30, 5)


def test_a_failure_is_shown_by_the_shortest_way_to_it() -> None:
    found = explore(endless(), 100, 1)
    [trouble] = found.troubles
    assert trouble == Trouble("the program fails (EndlessBookError)", "welcome-age")
    [shown] = lines_of(found).values()
    assert shown.count("- they: ") <= 4
    assert "- wait" not in shown
    assert "volunteer" not in shown


def test_silence_is_shown_as_a_test_that_fails_until_it_is_mended() -> None:
    found = explore(wordless(), 100, 1)
    shown = lines_of(found)["the person gets no answer"]
    transcripts = read_transcripts({"x.yaml": shown.encode()}, wordless(), Report())
    [before] = rehearse(transcripts, (wordless(),))
    [after] = rehearse(transcripts, books())
    assert before.played.difference
    assert before.played.difference.code == "TM922"
    assert after.played.difference is None


def walker(**more: object) -> Walker:
    return Walker(Stage(books()[:1], "telegram", "en", (ANYBODY,), **more), "en")  # type: ignore[arg-type]


def do(walker: Walker, *deeds: object) -> list[Trouble | None]:
    return [walker.go_on(They(NOWHERE, {"en": deed})) for deed in deeds]  # type: ignore[dict-item]


def test_what_may_be_silent_is_no_trouble() -> None:
    one = walker()
    assert do(one, Starts(), Sends("picture"), Sends("picture"), Types("exit"), Sends("voice")) == [None] * 5
    assert one.go_on(Wait(NOWHERE, 60.0)) is None


@pytest.mark.parametrize(
    ("answers", "trouble"),
    [
        ((), "there is no way to leave below welcome-menu"),
        (("_leave",), "there is no way to ask for a human below welcome-menu"),
        (("_human",), "there is no way to leave below welcome-menu"),
        (("_human", "_leave"), None),
    ],
)
def test_a_question_without_a_human_or_a_way_out_is_a_trouble(answers: tuple[str, ...], trouble: str | None) -> None:
    one = walker()
    do(one, Starts(), Types("nobody"))
    one.stage.beat.shown = [Outgoing((Words("x", "welcome-menu"),), tuple(Answer(name, name) for name in answers))]
    found = one.dead_end()
    assert (found.kind if found else None) == trouble


def test_a_line_that_can_t_be_done_is_left_out() -> None:
    one = walker()
    do(one, Starts())
    one.go_on(They(NOWHERE, {"en": Types("nobody")}))
    before = len(one.lines)
    assert do(one, Presses("teen")) == [None]
    assert len(one.lines) == before


def test_the_command_explores_and_says_what_it_did(tmp_path_factory: pytest.TempPathFactory) -> None:
    root = content(tmp_path_factory.mktemp("content"), hello=GOOD)
    status, out, _ = run(root, "--explore", "20", "--seed", "3")
    assert status == 0
    assert out == "20 persons of seed 3 did 500 things: all were answered, with a human and a way out.\n"
    assert json.loads(run(root, "--explore", "5", "--json")[1])["persons"] == 5


def test_troubles_are_counted_and_printed_as_a_file_of_transcripts() -> None:
    found = explore(endless(), 100, 1)
    assert count(found).endswith("1 trouble. Each is a test above: save it into flows/tests/, and mend what is wrong.")
    assert text(found).startswith("the program fails (EndlessBookError) (at welcome-age):\n  - as: {platform: telegram")
