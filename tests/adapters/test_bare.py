"""What a camera writes beside a picture does not go along with it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.adapters.bare import START, without_metadata

JFIF, TABLE = b"\xff\xe0\x00\x07JFIF\x00", b"\xff\xdb\x00\x04ab"
EXIF, WORDS = b"\xff\xe1\x00\x0cExif\x00\x00GPS!", b"\xff\xfe\x00\x06Hana"
SCAN = b"\xff\xda\x00\x02picture\xff\xe1 and more\xff\xd9"


def test_place_time_and_words_are_left_out_and_the_picture_stays() -> None:
    found = without_metadata(START + JFIF + EXIF + TABLE + WORDS + SCAN)
    assert found == START + JFIF + TABLE + SCAN


def test_what_is_not_understood_stays_as_it_is() -> None:
    for content in (b"", b"\x89PNG", START, START + EXIF, START + b"\xff\xe1\xff\xffshort", START + b"no segment"):
        assert without_metadata(content) == content


@settings(max_examples=50, deadline=None)
@given(st.binary(max_size=200))
def test_whatever_the_bytes_are_nothing_breaks(rest: bytes) -> None:
    assert len(without_metadata(START + rest)) <= len(START + rest)
