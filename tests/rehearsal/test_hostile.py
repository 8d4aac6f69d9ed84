"""Whatever stands in a file of transcripts: findings at their places, or it is played; never an exception."""

from __future__ import annotations

from typing import Any

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.findings import Report, show, to_json
from bot.language.transcript_checks import DESK, FACTS
from bot.language.transcript_file import READERS, read_transcripts
from bot.rehearsal.chat import chat
from bot.rehearsal.record import filled
from bot.rehearsal.report import failures
from bot.rehearsal.ways import rehearse
from tests.rehearsal.books import PATH, books

WORDS = """
type press of send edit unsend start block late platform language serving languages skills on slots step offers not
anna volunteer en th line nobody last again us picture .no .human .accept /accept welcome-menu desk-offer human nothing
... watched age teen unset none any high danger no hello exit
"""
NAMES = (*READERS, *FACTS, *DESK, *WORDS.split(), "31 min", "90 s")
SCALARS = st.sampled_from(NAMES) | st.text(max_size=8) | st.none() | st.integers(-5, 5) | st.booleans()
NODES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=12,
)
LINES = st.lists(st.dictionaries(st.sampled_from(tuple(READERS)), NODES, min_size=1, max_size=1), max_size=6).map(
    lambda lines: [{"they": "start"}, *lines]
)


def goes_through(data: bytes) -> None:
    """Read it, and play what can be played."""
    report = Report()
    found = read_transcripts({PATH: data}, books()[0], report)
    findings = report.findings({PATH: data})
    assert show(findings) is not None
    assert to_json(findings)
    rehearsed = rehearse(found, books())
    assert failures(rehearsed, {PATH: data}) is not None
    for each in rehearsed:
        difference = each.played.difference
        assert chat(each.played, each.language) or difference is None or not each.played.moments
        assert difference is None or difference.code not in ("TM923", "TM924", "TM928"), data.decode()
        assert filled(each.transcript, books()[0])


@settings(deadline=None, max_examples=150)
@given(LINES | st.dictionaries(st.text(max_size=6), LINES, max_size=2) | NODES)
def test_any_structure_is_read_and_played_or_told(written: Any) -> None:
    goes_through(yaml.safe_dump(written, allow_unicode=True).encode("utf-8", "replace"))


@settings(deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_told(data: bytes) -> None:
    goes_through(data)
