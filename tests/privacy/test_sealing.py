"""Sealing: readable with its key at its place, and nowhere else."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.privacy.sealing import KEY_BYTES, STEP, Sealer, Unreadable

KEY, OTHER = b"k" * KEY_BYTES, b"o" * KEY_BYTES
PLACE = st.tuples(st.sampled_from(["messages", "notes"]), st.text(max_size=8), st.sampled_from(["body", "token"]))
CONTENT = st.binary(max_size=300)


def sealer(key: bytes = KEY) -> Sealer:
    return Sealer(key, os.urandom)


@given(PLACE, CONTENT)
def test_what_was_sealed_is_unsealed_as_it_was(place: tuple[str, str, str], content: bytes) -> None:
    assert sealer().unseal(*place, sealer().seal(*place, content)) == content


@given(PLACE, PLACE, CONTENT)
def test_bytes_that_were_moved_to_another_place_do_not_open(
    here: tuple[str, str, str], there: tuple[str, str, str], content: bytes
) -> None:
    sealed = sealer().seal(*here, content)
    if here == there:
        return
    with pytest.raises(Unreadable):
        sealer().unseal(*there, sealed)


@given(CONTENT, st.data())
def test_changed_or_cut_bytes_do_not_open(content: bytes, data: st.DataObject) -> None:
    sealed = bytearray(sealer().seal("notes", "1", "body", content))
    if data.draw(st.booleans()):
        sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    else:
        del sealed[data.draw(st.integers(0, len(sealed) - 1)) :]
    with pytest.raises(Unreadable):
        sealer().unseal("notes", "1", "body", bytes(sealed))


def test_another_key_does_not_open_and_the_error_tells_nothing() -> None:
    sealed = sealer().seal("notes", "row of Hanako", "body", b"Shinjuku")
    with pytest.raises(Unreadable, match=r"notes\.body") as caught:
        sealer(OTHER).unseal("notes", "row of Hanako", "body", sealed)
    assert "Hanako" not in str(caught.value)
    assert caught.value.__suppress_context__


@given(st.text(max_size=40), st.text(max_size=40))
def test_short_answers_have_the_same_length(one: str, two: str) -> None:
    lengths = {len(sealer().seal("notes", "1", "body", text.encode()[: STEP - 1])) for text in (one, two)}
    assert len(lengths) == 1


def test_the_same_words_never_look_the_same_twice() -> None:
    assert len({bytes(sealer().seal("notes", "1", "body", b"yes")) for _ in range(2000)}) == 2000


def test_nonces_come_from_the_given_source() -> None:
    asked: list[int] = []

    def token(length: int) -> bytes:
        asked.append(length)
        return b"n" * length

    sealed = Sealer(KEY, token).seal("notes", "1", "body", b"x")
    assert asked == [12]
    assert sealed[:12] == b"n" * 12


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_length_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        Sealer(b"k" * length, os.urandom)
