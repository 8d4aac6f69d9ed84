"""Random sound books are sound, and small changes of them are found."""

from __future__ import annotations

from hypothesis import given, note, settings

from tests.language.valid_books import Files, read_with_lent, shown, valid_books


@settings(max_examples=12, deadline=None)
@given(valid_books())
def test_a_random_sound_book_has_no_errors(files: Files) -> None:
    note(shown(files))
    reading = read_with_lent(files)
    assert [each for each in reading.findings if each.severity == "error"] == []
