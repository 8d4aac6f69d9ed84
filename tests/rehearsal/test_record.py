"""What was really done becomes a transcript: it names what came of it, and passes when it is run."""

from __future__ import annotations

import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from textwrap import dedent

from bot.engine.advance import advance
from bot.engine.duty import Duty, Volunteer
from bot.engine.model import Admin, Conversation, Desk, Due, Edited, Event, Gone, Joined, Media, Pressed, Said, Unsent
from bot.language.findings import Report
from bot.language.transcript_file import read_transcripts
from bot.language.transcript_text import written
from bot.rehearsal.record import filled, recorded
from bot.rehearsal.stage import START
from bot.rehearsal.ways import rehearse
from bot.runtime.work import Happened
from tests.rehearsal.books import books, played, transcripts

HOTLINE = Path(sys.executable).with_name("hotline")
ANNA = Volunteer("v1", ("en",), ("labour",), free=2, on=True)


class Evening:
    """Turns as the playground sees them."""

    def __init__(self, *volunteers: Volunteer, countries: tuple[str, ...] = ()) -> None:
        self.duty = Duty(volunteers, countries=countries)
        self.now = START
        self.conversation = Conversation(id="c", platform="sandbox", locale="en")
        self.happened: list[Happened] = []

    def do(self, event: Event, *, after: float = 2.0) -> Evening:
        self.now += timedelta(seconds=after)
        turn = advance(books()[0], self.conversation, event, self.now, self.duty)
        self.happened.append(Happened("phone", self.conversation, event, self.now, self.duty, turn))
        self.conversation = turn.conversation
        return self

    def press(self, answer: str, *, after: float = 2.0) -> Evening:
        return self.do(Pressed(self.conversation.visit, answer), after=after)

    def turn_duty(self, *volunteers: Volunteer) -> Evening:
        self.duty = Duty(volunteers)
        return self

    @property
    def lines(self) -> str:
        """The lines of the transcript, which has to be sound and to pass."""
        text = written([recorded(self.happened, books()[0], "an evening")])
        report = Report()
        read = read_transcripts({"x.yaml": text.encode()}, books()[0], report)
        [rehearsed] = rehearse(read, books())
        assert rehearsed.played.difference is None, text
        return dedent(text.partition("\n")[2])


def started(*volunteers: Volunteer) -> Evening:
    return Evening(*volunteers).do(Joined()).press("no")


def test_what_a_person_does_is_written_with_what_came_of_it() -> None:
    assert started().press("work").do(Said("18 or older", "1")).do(Said("Mae Sot", "2")).lines == dedent(
        """\
        - as: {platform: sandbox, language: en}
        - duty: nobody
        - they: start
        - bot: [welcome-hello, welcome-watched]
        - they: .no
        - bot: welcome-menu
        - they: .work
        - bot: welcome-age
        - they: 18 or older
        - bot: welcome-town
        - they: Mae Sot
        - bot: welcome-menu
        """
    )


def test_pauses_are_written_where_they_may_matter() -> None:
    lines = started().press("work", after=95).do(Said("hello", "1"), after=1900).do(Said("hi", "2"), after=20).lines
    assert "- wait: 94 s\n- they: .work" in lines
    assert "- wait: 31 min\n- they: hello\n- bot: hotline-quiet" in lines
    assert lines.count("wait") == 2


def test_a_button_of_an_earlier_question_is_written_with_its_question_and_the_time_between() -> None:
    evening = started().press("work")
    old = evening.conversation.visit - 1
    lines = evening.do(Pressed(old, "talk"), after=15).do(Pressed(-1, "")).lines
    assert "- wait: 14 s\n- they: {press: talk, of: welcome-menu}\n- bot: welcome-age" in lines
    assert lines.count("they") == 4


def test_what_a_volunteer_does_is_written_and_who_is_on_duty() -> None:
    evening = started(ANNA).press("_human").do(Desk("v1", "accept", handoff="1")).do(Said("hello", "1"))
    evening.do(Desk("v1", "say", "I am here")).do(Desk("v1", "note", "calm")).do(Desk("v1", "close"))
    lines = evening.do(Desk("v1", "helped", handoff="1")).lines
    assert "- duty: {volunteer: {languages: en, skills: labour}}" in lines
    assert "- they: .human\n- bot: [hotline-asking, welcome-menu]\n- desk: {offer: any, urgency: none}" in lines
    assert "- volunteer: .accept\n- bot: hotline-live\n- they: hello\n" in lines
    assert "- volunteer: I am here\n- bot: human\n- volunteer: /note calm\n- volunteer: /close\n" in lines
    assert lines.endswith("- volunteer: .helped\n- bot: [hotline-bot_back, welcome-menu]\n")


def test_of_several_volunteers_each_has_a_name_that_is_nobody_s() -> None:
    other = Volunteer("v2", ("en", "th"), free=2, on=True)
    lines = started(ANNA, other).press("_human").do(Desk("v2", "accept", handoff="1")).lines
    assert "- duty: {anna: {languages: en, skills: labour}, boris: {}}" in lines
    assert "- volunteer: {boris: .accept}" in lines
    assert "v1" not in lines


def test_whoever_comes_on_duty_meanwhile_is_written_and_what_happens_by_itself_is_not() -> None:
    off = Volunteer("v1", ("en", "th"), on=False)
    on = Volunteer("v1", ("en", "th"), free=2, on=True)
    evening = started(off).press("talk").turn_duty(on).do(Admin("offer", "v1"))
    lines = evening.do(Due("offer", 0, "1"), after=95).do(Said("thanks", "9")).lines
    assert "- duty: {volunteer: {on: no}}" in lines or "- duty: nobody" in lines
    assert "- volunteer: /on\n- desk: {offer: any, urgency: none}" in lines


def test_edits_pictures_and_leaving_are_written_as_well() -> None:
    evening = started().do(Said("hi there", "7")).do(Edited("7", "hello there")).do(Unsent("7"))
    lines = evening.do(Media("voice")).do(Gone()).do(Joined(again=True)).lines
    for line in ("{edit: hello there}", "{unsend: last}", "{send: voice}", "{block: us}", "{start: again}"):
        assert f"- they: {line}\n" in lines


def test_what_can_t_be_done_any_more_ends_the_transcript_there() -> None:
    [transcript] = transcripts("- they: start\n- they: .no\n- they: .work\n- they: .teen\n- they: .adult")
    assert written([filled(transcript, books()[0])]).endswith(
        "- they: .teen\n  - bot: hotline-asking\n  - desk: {offer: any, urgency: high}\n"
    )
    assert [each.played.difference for each in played("- they: start")] == [None]


def chat(folder: Path, typed: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [HOTLINE, "chat", *arguments]
    return subprocess.run(command, cwd=folder, input=typed, capture_output=True, text=True, timeout=60, check=False)


def test_a_chat_in_the_terminal_is_recorded_and_the_test_passes(tmp_path: Path) -> None:
    done = chat(tmp_path, "1\nnobody\n", "--record", "a_boss.yaml")
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "a_boss.yaml").read_text("utf-8")
    assert text.startswith("a boss:\n  - as: {platform: sandbox, language: en}\n  - duty: nobody\n  - they: start\n")
    assert "  - they: nobody\n  - bot: welcome-need\n" in text
    tested = subprocess.run(
        [HOTLINE, "flows", "test", "a_boss.yaml"], cwd=tmp_path, capture_output=True, text=True, timeout=60, check=False
    )
    assert (tested.returncode, "all as expected" in tested.stdout) == (0, True)


def test_a_recording_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    (tmp_path / "old.yaml").write_text("x")
    for name, why in (("old.yaml", "is there already"), ("no/new.yaml", "its folder is not there")):
        done = chat(tmp_path, "", "--record", name)
        assert done.returncode == 2
        assert why in done.stderr
    assert (tmp_path / "old.yaml").read_text() == "x"
