"""The small content of these tests, and transcripts played against it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from textwrap import dedent

from bot.language.findings import Finding, Report
from bot.language.model import Book
from bot.language.reader import read
from bot.language.transcript import Transcript
from bot.language.transcript_file import read_transcripts
from bot.rehearsal.report import finding
from bot.rehearsal.ways import Rehearsed, rehearse
from tests.language.books import folder

HERE = Path(__file__).parent
CONTENT = HERE / "content"
BROKEN = HERE / "broken"
PATH = "flows/tests/hello.yaml"


@lru_cache
def books() -> tuple[Book, Book]:
    """The content, read twice."""
    first, second = read(folder(CONTENT)).book, read(folder(CONTENT)).book
    assert first
    assert second
    return first, second


def broken(name: str) -> dict[str, bytes]:
    """The content with the transcripts of one broken case."""
    return folder(CONTENT) | folder(BROKEN / name)


def transcripts(text: str) -> tuple[Transcript, ...]:
    """Transcripts that have to be sound."""
    report = Report()
    found = read_transcripts({PATH: dedent(text).strip().encode()}, books()[0], report)
    assert report.findings({}) == ()
    return found


def played(text: str) -> list[Rehearsed]:
    """Each conversation of a file of transcripts."""
    return rehearse(transcripts(text), books())


def differences(text: str) -> list[str]:
    """What is not as the transcripts say: `line:column code`."""
    found = (each.played.difference for each in played(text))
    return [f"{each.at.line}:{each.at.column} {each.code}" for each in found if each]


def findings(files: dict[str, bytes]) -> tuple[Finding, ...]:
    """All that `hotline flows check` and `hotline flows test` find in these files."""
    of_book, book = read(files).findings, read(files).book
    if book is None:
        return of_book
    sources = {path: data for path, data in files.items() if path.startswith("flows/tests/")}
    report = Report()
    found = read_transcripts(sources, book, report)
    shown = (finding(each, sources) for each in rehearse(found, (book,)))
    return of_book + report.findings(sources) + tuple(each for each in shown if each)
