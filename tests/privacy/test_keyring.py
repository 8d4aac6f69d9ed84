"""The keyring: masters that wrap, keys that seal, and a start that refuses the wrong ones."""

from __future__ import annotations

import asyncio
import base64
import os

import pytest

from bot.privacy.keyring import SYSTEM, Keyring, Lookup, Masters, UnknownMaster, fingerprint
from bot.privacy.sealing import Sealer, Unreadable
from storage import conversations, keys, masters
from storage.database import Database, open_database
from tests.storage.rows import conversation

ONE, TWO, THREE = (base64.b64encode(letter * 32).decode() for letter in (b"1", b"2", b"3"))


def configured(*secrets: str) -> Masters:
    return Masters.from_secrets(secrets, os.urandom)


async def opened(database: Database, *secrets: str) -> Keyring:
    return await database.write(Keyring.open, configured(*secrets))


def same(one: Keyring, two: Keyring) -> bool:
    sealed = one.desk.seal("notes", "1", "body", b"x")
    return (
        two.desk.unseal("notes", "1", "body", sealed) == b"x"
        and one.buttons == two.buttons
        and one.lookup.address("line", "U1") == two.lookup.address("line", "U1")
    )


# ── the configuration ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("secrets", "wrong"),
    [
        ([], "HOTLINE_SECRET_KEYS is empty"),
        (["short"], "HOTLINE_SECRET_KEYS: key 1 "),
        ([ONE, base64.b64encode(b"x" * 31).decode()], "HOTLINE_SECRET_KEYS: key 2 "),
        ([ONE, "ключ"], "key 2 "),
        ([""], "key 1 "),
    ],
)
def test_a_malformed_key_is_named_with_how_to_make_one_and_not_shown(secrets: list[str], wrong: str) -> None:
    with pytest.raises(ValueError, match=wrong) as caught:
        configured(*secrets)
    assert "python3 -c" in str(caught.value)
    assert not any(secret and secret in str(caught.value) for secret in secrets)


def test_the_command_in_the_message_makes_a_good_key() -> None:
    import shlex
    import subprocess
    import sys

    from bot.privacy.keyring import HOW_TO_MAKE_ONE

    command = shlex.split(HOW_TO_MAKE_ONE.replace("python3", sys.executable))
    made = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert len(configured(made).fingerprints) == 1


def test_a_fingerprint_is_always_the_same_and_no_part_of_the_key() -> None:
    secret = bytes(range(32))
    assert fingerprint(secret) == fingerprint(secret)
    assert len(fingerprint(secret)) == 16
    assert fingerprint(secret) not in secret.hex()
    assert fingerprint(secret) != fingerprint(secret[::-1])


# ── the start ────────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_empty_database_takes_any_key_and_keeps_the_same_system_keys(database: Database) -> None:
    first = await opened(database, ONE)
    assert same(first, await opened(database, ONE))
    assert set(await database.read(keys.find, SYSTEM)) == set(SYSTEM)


async def test_two_first_starts_at_once_agree_on_the_keys(database: Database, database_url: str) -> None:
    other = await open_database(database_url)
    rings = await asyncio.gather(*(opened(each, ONE) for each in (database, other, database, other)))
    await other.close()
    assert all(same(rings[0], ring) for ring in rings)


async def test_two_first_starts_with_different_keys_leave_one_hotline(database: Database, database_url: str) -> None:
    other = await open_database(database_url)
    results = await asyncio.gather(opened(database, ONE), opened(other, TWO), return_exceptions=True)
    await other.close()
    assert sorted(type(result).__name__ for result in results) == ["Keyring", "UnknownMaster"]


@pytest.mark.parametrize("secrets", [(TWO,), (TWO, THREE)])
async def test_a_wrong_key_is_refused_and_changes_nothing(database: Database, secrets: tuple[str, ...]) -> None:
    await opened(database, ONE)
    before = await database.read(masters.all)
    with pytest.raises(UnknownMaster, match=f"HOTLINE_SECRET_KEYS.*{before[0].fingerprint}"):
        await opened(database, *secrets)
    assert await database.read(masters.all) == before


async def test_a_key_that_was_first_once_must_stay_until_it_is_retired(database: Database) -> None:
    first = await opened(database, ONE)
    assert same(first, await opened(database, ONE, TWO))
    assert same(first, await opened(database, ONE))  # TWO has wrapped nothing: it may go again
    assert same(first, await opened(database, TWO, ONE))
    with pytest.raises(UnknownMaster):
        await opened(database, ONE)
    with pytest.raises(UnknownMaster):
        await opened(database, TWO)


# ── rotation ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_after_a_rotation_the_old_key_may_go(database: Database) -> None:
    before = await opened(database, ONE)
    made = [before.new_key() for _ in range(7)]
    rows = [
        conversation(f"c{number}", fingerprint=key.fingerprint, wrapped=key.wrapped) for number, key in enumerate(made)
    ]
    await database.write(conversations.insert, rows)
    sealed = [key.sealer.seal("notes", "1", "body", b"words") for key in made]
    old = made[0].fingerprint

    ring = await opened(database, TWO, ONE)
    with pytest.raises(ValueError, match="rotate first"):
        await database.write(ring.retire, old, 5.0)
    await database.write(conversations.erase, "c3")
    chunks, after = 0, ""
    while (chunk := await database.write(ring.rotate, after, 3)) is not None:
        chunks, after = chunks + 1, chunk.after
    assert chunks == 3
    await database.write(ring.retire, old, 5.0)

    alone = await opened(database, TWO)
    assert same(before, alone)
    loaded = await database.read(conversations.load, ids=[row.id for row in rows], lock=False)
    assert [row.id for row in loaded] == ["c0", "c1", "c2", "c4", "c5", "c6"]
    for row in loaded:
        opened_key = alone.sealer(row.wrapped, row.fingerprint)
        assert opened_key.unseal("notes", "1", "body", sealed[int(row.id[1])]) == b"words"


async def test_the_first_key_is_never_retired(database: Database) -> None:
    ring = await opened(database, ONE)
    with pytest.raises(ValueError, match="still in use"):
        await database.write(ring.retire, configured(ONE).first, 5.0)


# ── keys of conversations ────────────────────────────────────────────────────────────────────────────────────


async def test_each_conversation_has_a_key_of_its_own(database: Database) -> None:
    ring = await opened(database, ONE)
    one, two = ring.new_key(), ring.new_key()
    sealed = one.sealer.seal("notes", "1", "body", b"words")
    assert ring.sealer(one.wrapped, one.fingerprint).unseal("notes", "1", "body", sealed) == b"words"
    with pytest.raises(Unreadable):
        ring.sealer(two.wrapped, two.fingerprint).unseal("notes", "1", "body", sealed)


async def test_a_wrapped_key_of_an_unknown_master_or_a_changed_one_is_told_apart(database: Database) -> None:
    ring = await opened(database, ONE)
    key = ring.new_key()
    with pytest.raises(UnknownMaster):
        ring.sealer(key.wrapped, "0" * 16)
    with pytest.raises(Unreadable):
        ring.sealer(key.wrapped[:-1] + b"\0", key.fingerprint)
    with pytest.raises(Unreadable):
        ring.sealer(b"", key.fingerprint)


async def test_no_unwrapped_conversation_key_is_kept(database: Database) -> None:
    import gc

    ring = await opened(database, ONE)
    key = ring.new_key()
    before = sum(isinstance(each, Sealer) for each in gc.get_objects())
    for _ in range(50):
        ring.sealer(key.wrapped, key.fingerprint)
    assert sum(isinstance(each, Sealer) for each in gc.get_objects()) <= before


# ── keyed hashes ─────────────────────────────────────────────────────────────────────────────────────────────


def test_hashes_differ_by_kind_scope_value_and_key() -> None:
    lookup, other = Lookup(b"a" * 32), Lookup(b"b" * 32)
    made = [
        lookup.address("line", "U1"), lookup.address("telegram", "U1"), lookup.address("line", "U2"),
        lookup.event("line", "U1"), lookup.gone("line", "U1"), lookup.erased("line", "U1"),
        lookup.message("line", "U1"), bytes.fromhex(lookup.invitation("U1")), other.address("line", "U1"),
    ]  # fmt: skip
    assert len(set(made)) == len(made)
    assert {len(each) for each in made} == {16}
    assert lookup.address("line", "U1") == made[0]


def test_hostile_text_is_hashed_like_any_other() -> None:
    lookup = Lookup(b"a" * 32)
    values = ["\ud800", "\0", "x\0y", "💥" * 10_000, ""]
    assert len({lookup.address("line", value) for value in values}) == len(values)
