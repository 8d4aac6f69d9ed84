"""The transcripts that ship: all as they say, and every step, answer and row of the flows is gone through."""

from __future__ import annotations

from bot.language.findings import Report, show
from bot.language.loading import load_transcripts
from bot.language.transcript_file import read_transcripts
from bot.rehearsal.coverage import cover, percent, table
from bot.rehearsal.report import failures
from bot.rehearsal.ways import rehearse
from tests.content.shipped import LANGUAGES, book


def test_the_shipped_transcripts_go_as_they_say_and_leave_nothing_out() -> None:
    sources, report = load_transcripts(None), Report()
    transcripts = read_transcripts(sources, book(), report)
    assert report.findings(sources) == (), show(report.findings(sources))
    assert {language for each in transcripts for language in each.languages} == set(LANGUAGES)
    rehearsed = rehearse(transcripts, (book(),))
    assert failures(rehearsed, sources) == ""
    covered = cover(book(), rehearsed)
    assert percent(covered) == 100, table(covered)
