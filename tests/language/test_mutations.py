"""What ships, as somebody could break it: whatever is typed, deleted or pasted, there is a book or a clear finding."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.findings import show
from bot.language.loading import load
from bot.language.reader import read

SHIPPED = load(None)
WORDS = ("translations/en/welcome.ftl", "translations/en/labour.ftl", "translations/th/labour.ftl")
FLOWS = ("flows/welcome.yaml", "flows/labour.yaml", "flows/offer.yaml", "flows/calls.yaml", "flows/goodbye.yaml")
TABLES = ("flows/urgency.yaml", "flows/emergency.yaml", "flows/writing.yaml", "flows/never.yaml", "flows/law.yaml")
FILES = {
    path: SHIPPED[path]
    for path in (*WORDS, *FLOWS, *TABLES, "flows/danger.yaml", "flows/talk.yaml", "translations/en/hotline.ftl")
}
SIGNS = (
    " ",
    "  ",
    "\t",
    "\n",
    ":",
    "-",
    "- ",
    "{",
    "}",
    "[",
    "]",
    ",",
    "'",
    '"',
    "#",
    "|",
    ">",
    "%",
    "@",
    "`",
    "?",
    "=",
)
WORDS_OF_YAML = ("&a ", "*a", "!!int ", "<<: ", "---\n", "no", "13_17", "1:30", "~", "null", "skip", "next: ", "ask: ")
LOOKS = ("“", "ａ", "а", "👍", "\u202e", "\u200b", "\u200f", "\ufeff", "\x00", "\x1b[2J", "\u2028", "\r", "\r\n")
MEANING = (
    "go: labour",
    "call: offer",
    "when: {}",
    "country: {not: JP}",
    "hotline-",
    ".yes = ",
    "{ $age }",
    "{ -term }",
)
MUCH = ("9" * 400, "x" * 3000, "[" * 40, "{a: " * 40, "{" * 9, "{ $age ->\n   *[x] y\n}", "{ NUMBER($age) }")
PASTED = (*SIGNS, *WORDS_OF_YAML, *LOOKS, *MEANING, *MUCH)
SLIPS = ("pasting", "cutting", "moving", "doubling", "indenting")
HOSTILE = set("\x00\x1b\u202e\u2028\ufeff")
"""What could steer a terminal, or show a line otherwise than it is."""
Change = Callable[[list[str]], None]


@st.composite
def changes(draw: st.DrawFn) -> Change:
    """One slip: something pasted or deleted within a line, or a line moved, doubled, indented or gone."""
    line, other, column = (draw(st.integers(0, 10_000)) for _ in range(3))
    what, pasted = draw(st.sampled_from(SLIPS)), draw(st.sampled_from(PASTED))
    count = draw(st.integers(1, 8))

    def change(lines: list[str]) -> None:
        at, to = line % len(lines), other % len(lines)
        place = column % (len(lines[at]) + 1)
        match what:
            case "pasting":
                lines[at] = lines[at][:place] + pasted + lines[at][place:]
            case "cutting":
                lines[at] = lines[at][:place] + lines[at][place + count :]
            case "moving":
                lines.insert(to, lines.pop(at))
            case "doubling":
                lines[to:to] = lines[at : at + count]
            case _:
                lines[at] = " " * count + lines[at] if count % 2 else lines[at][count:]

    return change


def broken(path: str, slips: list[Change]) -> dict[str, bytes]:
    lines = FILES[path].decode().splitlines(keepends=True)
    for slip in slips:
        slip(lines)
    return FILES | {path: "".join(lines).encode("utf-8", "surrogatepass")}


def check(files: dict[str, bytes]) -> None:
    before = time.process_time()
    reading = read(files)
    spent = time.process_time() - before
    assert reading.book is not None or any(each.severity == "error" for each in reading.findings)
    for finding in reading.findings:
        lines = files[finding.path].decode("utf-8", "replace").split("\n") if finding.path in files else [""]
        assert finding.line <= max(len(lines), 1) or "\r" in "".join(lines)
        assert finding.message
    assert HOSTILE.isdisjoint(show(reading.findings))
    assert spent < 1


@settings(max_examples=15, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.lists(changes(), min_size=1, max_size=4))
def test_a_slip_in_what_ships_gives_a_book_or_findings_within_a_second(path: str, slips: list[Change]) -> None:
    check(broken(path, slips))


@settings(max_examples=8, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.data())
def test_a_byte_that_went_wrong_gives_a_book_or_findings_within_a_second(path: str, data: st.DataObject) -> None:
    content = bytearray(FILES[path])
    for _ in range(data.draw(st.integers(1, 3))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    check(FILES | {path: bytes(content)})


@pytest.mark.soak
@pytest.mark.timeout(7200)
@settings(max_examples=5000, deadline=None)
@given(st.sampled_from(sorted(FILES)), st.lists(changes(), min_size=1, max_size=12))
def test_many_slips_at_once(path: str, slips: list[Change]) -> None:
    check(broken(path, slips))
