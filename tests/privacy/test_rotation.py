"""All keys under a new master, while turns go on."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import os
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.privacy import rotation
from bot.privacy.inventory import findings, inventory
from bot.privacy.keyring import Keyring, Masters, UnknownMaster
from bot.privacy.rotation import rotate
from storage import conversations, keys, masters
from storage.database import Database, open_database
from tests.harness.amounts import amounts
from tests.house.test_command_line import hotline
from tests.privacy.test_keyring import ONE, TWO, opened
from tests.storage.rows import conversation


async def many(database: Database, ring: Keyring, number: int, prefix: str = "c") -> None:
    """Conversations, each with a key of its own and a state that it seals."""

    def write(connection: Connection, numbers: range) -> None:
        rows = []
        for each in numbers:
            name, key = f"{prefix}{each:05}", ring.new_key()
            state = key.sealer.seal("conversations", name, "state", name.encode())
            rows.append(conversation(name, state=state, fingerprint=key.fingerprint, wrapped=key.wrapped))
        conversations.insert(connection, rows)

    for start in range(0, number, 1000):
        await database.write(write, range(start, min(start + 1000, number)))


def turn(connection: Connection, ring: Keyring, name: str) -> None:
    """What a turn does with a key: read it, open the state, seal it anew."""
    (row,) = conversations.load(connection, ids=[name], lock=True)
    sealer = ring.sealer(row.wrapped, row.fingerprint)
    assert sealer.unseal("conversations", name, "state", row.state) == name.encode()
    sealed = sealer.seal("conversations", name, "state", name.encode())
    connection.execute(text("UPDATE conversations SET state = :s WHERE id = :i"), {"s": sealed, "i": name})


@amounts("number", 2_000, 50_000, seconds=120)
async def test_while_turns_go_on_none_fails_and_none_is_left_on_the_old_key(
    database: Database, database_url: str, number: int
) -> None:
    before = await opened(database, ONE)
    await many(database, before, number)
    serving = await opened(database, ONE, TWO)  # the new key stands behind: this one still wraps with the old
    beside = await open_database(database_url)
    over, turns = asyncio.Event(), 0

    async def serve() -> None:
        nonlocal turns
        for each in itertools.count():
            if over.is_set():
                return
            await database.write(turn, serving, f"c{each * 7919 % number:05}")
            turns += 1

    serves = asyncio.create_task(serve())
    ring = await opened(beside, TWO, ONE)
    done = await rotate(beside, ring, "admin@test")
    over.set()
    await serves
    assert (done.wrapped, done.left) == (number + 3, 0)
    assert done.retired == (before.first,)
    assert turns > 0
    assert set(await database.read(keys.counts)) == {ring.first}
    await opened(database, TWO)
    await beside.close()


async def test_stopped_in_the_middle_it_goes_on_where_it_was(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await many(database, await opened(database, ONE), 40)
    ring = await opened(database, TWO, ONE)
    monkeypatch.setattr(rotation, "CHUNK", 10)
    seen: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        seen.append((done, of))
        if done == 20:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await rotate(database, ring, "admin@test", stop)
    assert seen == [(10, 43), (20, 43)]
    done = await rotate(database, ring, "admin@test")
    assert (done.wrapped, done.left) == (23, 0)
    again = await rotate(database, ring, "admin@test")
    assert again == (0, 0, ())


async def test_a_key_that_was_destroyed_meanwhile_does_not_come_back(database: Database) -> None:
    await many(database, await opened(database, ONE), 3)
    ring = await opened(database, TWO, ONE)
    rows = await database.read(keys.not_wrapped_by, ring.first, "", 10)
    await database.write(conversations.erase, "c00001")
    await database.write(keys.rewrap, [row._replace(fingerprint=ring.first) for row in rows])
    assert "c00001" not in await database.read(keys.find, [row.id for row in rows])


async def test_what_an_older_process_makes_meanwhile_is_said_and_not_retired(database: Database) -> None:
    old = await opened(database, ONE, TWO)
    ring = await opened(database, TWO, ONE)

    await rotate(database, ring, "admin@test")
    await many(database, old, 2)
    found = await database.read(inventory, ring)
    assert found.behind == 2
    assert findings(found, 0.0) == [f"2 keys are still wrapped by {old.first}: hotline data rotate-key"]
    # Its master was retired already; dropped all the same, the start refuses it.
    with pytest.raises(UnknownMaster, match=old.first):
        await opened(database, TWO)
    assert (await rotate(database, ring, "admin@test")).wrapped == 2
    await opened(database, TWO)


async def test_a_missing_key_is_named_and_nothing_is_changed(database: Database) -> None:
    await many(database, await opened(database, ONE), 2)
    ring = await opened(database, TWO, ONE)
    alone = Keyring(Masters.from_secrets([TWO], os.urandom), {"lookup": b"l" * 32, "buttons": b"", "desk": b"d" * 32})
    with pytest.raises(UnknownMaster, match=masters_first(ONE)):
        await rotate(database, alone, "admin@test")
    assert ring.first not in await database.read(keys.counts)


def masters_first(secret: str) -> str:
    return Masters.from_secrets([secret], os.urandom).first


async def test_the_list_names_every_key_and_what_it_protects(database: Database) -> None:
    ring = await opened(database, ONE)
    await many(database, ring, 2)
    found = await database.read(inventory, ring)
    assert [(each.state, each.keys) for each in found.masters] == [("wraps", 5)]
    assert [(each.name, each.many) for each in found.kept] == [
        ("lookup", 1), ("buttons", 1), ("desk", 1), ("conversations", 2),
    ]  # fmt: skip
    assert all(each.protects and each.wrapped_by == (ring.first,) for each in found.kept)
    since = found.masters[0].since or 0.0
    assert findings(found, since) == []
    assert "think of a new one" in findings(found, since + 401 * 86_400)[0]
    assert {row.fingerprint for row in await database.read(masters.all)} == {ring.first}


async def test_by_command(sqlite_url: str, tmp_path: Path) -> None:
    database = await open_database(sqlite_url)
    await many(database, await opened(database, ONE), 2)
    await database.close()
    both = {"HOTLINE_DATABASE_URL": sqlite_url, "HOTLINE_SECRET_KEYS": f"{TWO},{ONE}"}
    behind = hotline("data", "keys", cwd=tmp_path, **both)
    assert behind.returncode == 1, behind.stderr
    assert "5 keys are still wrapped by" in behind.stdout
    done = hotline("data", "rotate-key", "--json", cwd=tmp_path, **both)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["wrapped"] == 5
    after = hotline("data", "keys", "--json", cwd=tmp_path, **both | {"HOTLINE_SECRET_KEYS": TWO})
    assert json.loads(after.stdout)["ok"] is True
    shown = behind.stdout + done.stdout + after.stdout
    assert not any(secret in shown for secret in (ONE, TWO, base64.b64decode(ONE).hex()))
