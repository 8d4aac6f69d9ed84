"""What is read again after a save is found as if it were read for the first time: nothing that is kept gets stale."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.findings import Finding, Report
from bot.translating.content import read_content
from tests.language.books import FULL, folder
from tests.language.test_mutations import Change, changes

RULES = """format: 1
languages:
  any: {letters: {most: 30, why: short}, never: [{words: [you], why: x}]}
  th: {questions: {most: 1, marks: [ไหม], why: one}, previewed: {letters: 20, words: [{words: [คุณ], why: x}]}}
"""
LENT = "shipped/translations/th/welcome.ftl"
REVIEW = "translations/th/review.yaml"
MARKS = """format: 1
messages:
  welcome-hello: {source: bcdfghjk}
  welcome-gone: {source: bcdfghjk, text: bcdfghjk, by: anna, on: 2026-11-01}
"""
FILES = folder(FULL) | {
    REVIEW: MARKS.encode(),
    "flows/writing.yaml": RULES.encode(),
    LENT: b"welcome-gone = x\nwelcome-hello = y\n    .more = z\n",
}
PATHS = sorted(path for path in FILES if path.endswith((".yaml", ".ftl")))
Found = tuple[tuple[Finding, ...], dict[tuple[str, str], str], dict[tuple[str, str], str]]


def kept() -> Iterator[Any]:
    """Whatever remembers a number of files or languages; what is remembered for ever depends on none."""
    for name, module in list(sys.modules.items()):
        for each in vars(module).values() if name.startswith(("bot.language.", "bot.translating.")) else ():
            if hasattr(each, "cache_clear") and each.cache_info().maxsize is not None:
                yield each


def forget() -> None:
    for each in kept():
        each.cache_clear()


def found(files: dict[str, bytes]) -> Found:
    """All that is wrong, all that is said, and how far each text is."""
    report = Report()
    content = read_content(files, {REVIEW: files[REVIEW]}, report)
    reading = content.reading
    words = reading.book.words if reading.book else None
    said = {
        (tag, name): words.text(tag, name, {"age": "5"}).text
        for tag in (words.languages if words else ())
        for name in words.messages  # type: ignore[union-attr]
    }
    status = {
        (tag, message): str(language.status(message))
        for tag, language in content.languages.items()
        for message in language.source
    }
    return (*reading.findings, *report.findings(files)), said, status


def saved(files: dict[str, bytes], path: str, slips: list[Change]) -> dict[str, bytes]:
    lines = files[path].decode().splitlines(keepends=True)
    for slip in slips if lines else ():
        slip(lines)
    return files | {path: "".join(lines).encode("utf-8", "surrogatepass")}


Saves = list[tuple[str, list[Change]]]
SLIPS = st.lists(changes(), max_size=2)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(PATHS), SLIPS), min_size=2, max_size=5))
def test_after_a_save_is_found_what_whoever_reads_for_the_first_time_finds(
    saves: list[tuple[str, list[Change]]],
) -> None:
    folders = [FILES, *(saved(FILES, path, slips) for path, slips in saves)]
    anew: list[Found] = []
    for each in folders:
        forget()
        anew.append(found(each))
    forget()
    order = [*range(len(folders)), *reversed(range(len(folders)))]
    assert [found(folders[number]) for number in order] == [anew[number] for number in order]


def test_what_is_kept_is_found_by_this_test() -> None:
    assert len(list(kept())) >= 8
