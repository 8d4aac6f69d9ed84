"""What is read when it is asked for is what reading all of it gives; and nothing is read before."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.language.entries import Unread, name_of
from bot.language.findings import Report
from bot.language.loading import lend, load
from bot.language.source import LENT
from bot.language.translations import read_translations, unread
from tests.language.test_fluent_parser import FILES

SHIPPED = {path: content for path, content in load(None).items() if path.endswith(".ftl")}
HERE = "translations/th/a.ftl"
TEXTS = st.lists(FILES | st.sampled_from(["a = x\n    .b = y\n", "a-b_c9 = z\n", "-term = t\n"]), max_size=3)


def differ(files: dict[str, bytes]) -> list[str]:
    """Entries that are read in another way one by one than all at once."""
    eager, lazy = read_translations(files, Report()), unread(files)
    assert eager.keys() >= lazy.keys()
    wrong = []
    for tag, entries in lazy.items():
        known = eager[tag].spoken
        wrong += [f"{tag} {name}" for name in known.keys() ^ {*entries}]
        wrong += [
            f"{tag} {name}: {entry.to_json()} {entries[name].to_json()}"
            for name, entry in known.items()
            if name in entries and not entry.equals(entries[name], ignored_fields=["span", "comment"])
        ]
    return wrong


def test_what_ships_is_the_same_lent_or_not() -> None:
    assert differ(SHIPPED) == []
    assert differ(dict(lend({HERE: b"hotline-last_resort = my own words\n"}))) == []


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS)
@example(["a = { $n ->\n[one] x\n*[other] y\n}\nb = c\n"], [])
@example(["a = b\n.c = d\n"], ["a = x\n  .e = f\n"])
@example(["a = b\n"], ["a = x\n    .b = y\n", "a = b\n"])
@example(["a = {\n", "a = b\n"], ["a = c\n"])
def test_any_files_are_read_the_same(own: list[str], lent: list[str]) -> None:
    files = {f"translations/th/{number}.ftl": text.encode() for number, text in enumerate(own)}
    files |= {f"{LENT}translations/th/{number}.ftl": text.encode() for number, text in enumerate(lent)}
    assert differ(files) == []


def test_only_what_is_asked_for_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    monkeypatch.setattr("bot.language.entries.read_entry", read.append)
    entries = Unread(["a = b\nc = d\n    .e = f\n"])
    assert entries.get("c") is None
    assert read == ["c = d\n    .e = f\n"]


def test_who_is_not_there_is_a_key_error_and_a_term_has_its_dash() -> None:
    entries = Unread(["a = b\n-t = u\n"])
    assert [*entries] == ["a", "-t"] == [name_of(each) for each in entries.values()]
    assert "t" not in entries
    with pytest.raises(KeyError):
        entries["t"]
