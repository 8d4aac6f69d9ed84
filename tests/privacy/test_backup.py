"""Backups: everything of one moment, sealed as it is, whole or refused; who was erased does not come back."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
import random
import struct
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Connection, select, text

from bot.adapters.contract import Incoming
from bot.privacy import erasures
from bot.privacy.backup import TITLE, BadBackup, End, Head, Rows, check, frames, make, save
from bot.privacy.erasures import BadList
from bot.privacy.keyring import Keyring, Lookup, Masters, UnknownMaster
from bot.privacy.restoring import Restored, restore
from bot.privacy.sealing import Unreadable
from bot.runtime.erasing import again
from bot.runtime.waiting import BODY_ENCODER, ORDER_DECODER, Order, Stored
from bot.testing.world import START
from bot.world import RealWorld
from storage import conversations, dump, erased, events, keys, schema, upgrade
from storage.database import Database, open_database
from storage.erased import ErasedRow
from storage.errors import NewerDatabase
from storage.events import EventRow
from tests.house.test_command_line import hotline
from tests.privacy.test_canaries import CANARIES, SECRET, found, write_all
from tests.privacy.test_keyring import TWO, opened

GONE = "conversation-3"


def rows(connection: Connection) -> dict[str, list[tuple[object, ...]]]:
    """All that stands in the tables, but what the audit notes of a backup and a restore."""
    kept = {}
    for name in dump.TABLES:
        table = schema.metadata.tables[name]
        statement = select(table).order_by(*table.primary_key.columns)
        if name == "audit":
            statement = statement.where(table.c.act.not_in(["backup", "restore"]))
        kept[name] = [tuple(row) for row in connection.execute(statement)]
    return kept


async def filled(database: Database) -> Keyring:
    ring = await opened(database, SECRET)
    await database.write(write_all, ring)
    return ring


@pytest.fixture
def target(tmp_path: Path) -> str:
    return f"sqlite+aiosqlite:///{tmp_path / 'restored.db'}"


async def back(url: str, path: Path, listed: str | None = None, *secrets: str) -> Restored:
    return await restore(url, masters(*secrets or (SECRET,)), path, listed, actor, again(RealWorld(), actor))


def actor(_lookup: Lookup) -> str:
    return "admin@test"


def masters(*secrets: str) -> Masters:
    return Masters.from_secrets(secrets, os.urandom)


def refused(path: Path, *secrets: str) -> str:
    with path.open("rb") as file, pytest.raises(BadBackup) as caught:
        check(file, masters(*secrets or (SECRET,)))
    return str(caught.value)


# ── out and in ─────────────────────────────────────────────────────────────────────────────────────────────


async def test_everything_comes_back_into_sqlite_as_it_was(database: Database, target: str, tmp_path: Path) -> None:
    ring = await filled(database)
    path = tmp_path / "hotline.backup"
    made = await save(database, ring, path, "admin@test")
    assert (path.stat().st_mode & 0o777, path.stat().st_size) == (0o600, made.bytes)
    before = await database.read(rows)
    done = await back(target, path)
    restored = await open_database(target)
    after = await restored.read(rows)
    await restored.close()
    assert after == before
    assert (done.rows, done.erased) == (made.rows, 0)


async def test_a_backup_of_sqlite_comes_back_into_postgresql_which_counts_on(
    sqlite_url: str, postgresql_url: str, tmp_path: Path
) -> None:
    source = await open_database(sqlite_url)
    ring = await filled(source)
    await source.write(lambda c: c.execute(text("INSERT INTO timers VALUES (41, 'c', 0, 'x', 'y', 1.0)")) and None)
    await save(source, ring, tmp_path / "hotline.backup", "admin@test")
    before = await source.read(rows)
    await source.close()
    await back(postgresql_url, tmp_path / "hotline.backup")
    database = await open_database(postgresql_url)
    assert await database.read(rows) == before
    added = "INSERT INTO timers (conversation, epoch, kind, mark, due) VALUES ('c', 0, 'x', 'y', 1.0) RETURNING id"
    assert await database.write(lambda c: c.execute(text(added)).scalar_one()) == 42
    await database.close()


async def test_nothing_is_readable_in_a_backup(database: Database, tmp_path: Path) -> None:
    await save(database, await filled(database), tmp_path / "b", "admin@test")
    raw = (tmp_path / "b").read_bytes()
    assert b"conversation-3" in raw
    assert found(raw, [*CANARIES, SECRET]) == []


async def test_it_is_of_one_moment_while_others_write(database: Database, database_url: str, tmp_path: Path) -> None:
    """Two rows of two tables are written together: a backup has both, or none."""
    ring = await filled(database)
    beside = await open_database(database_url)
    over = asyncio.Event()

    def pair(connection: Connection, number: int) -> None:
        connection.execute(text("INSERT INTO lanes (id) VALUES (:n)"), {"n": f"pair{number}"})
        connection.execute(text("INSERT INTO seen (key, at) VALUES (:k, 1.0)"), {"k": b"pair%d" % number})

    async def write() -> int:
        number = 0
        while not over.is_set():
            number += 1
            await beside.write(pair, number)
        return number

    writing = asyncio.create_task(write())
    for number in range(3):
        await asyncio.sleep(0.05)
        await save(database, ring, tmp_path / f"b{number}", "admin@test")
    over.set()
    assert await writing > 3
    await beside.close()
    for number in range(3):
        raw = (tmp_path / f"b{number}").read_bytes()
        assert raw.count(b"pair") % 2 == 0


MISSING = {
    "deliveries": {"author", "source"},
    "masters": {"since"},
    "sent_ids": {"ref", "at"},
    "volunteers": {"off_until", "calendar_hash", "seen_at", "on_since", "paused_until", "aside_since"},
}


def before_0003(frame: Head | Rows | End) -> Head | Rows | None:
    """What a program of version 0002 would have written."""
    match frame:
        case Head(_, at):
            return Head("0002", at)
        case Rows(name, columns, lines) if name not in ("erased", "facts"):
            kept = [at for at, each in enumerate(columns) if each not in MISSING.get(name, ())]
            return Rows(name, [columns[at] for at in kept], [[line[at] for at in kept] for line in lines])
        case _:
            return None


def aged(source: Path, target: Path, lookup: Lookup) -> None:
    """A backup of version 0002 of the same."""
    with source.open("rb") as file:
        taken = itertools.takewhile(lambda frame: not isinstance(frame, End), frames(file, sha256()))
        old = [frame for each in taken if (frame := before_0003(each))]
    end = End(sum(len(frame.rows) for frame in old if isinstance(frame, Rows)))
    bodies = [msgspec.msgpack.encode(frame) for frame in (*old, end)]
    raw = b"".join([TITLE, *(struct.pack(">I", len(body)) + body for body in bodies)])
    target.write_bytes(raw + lookup.signature("backup", sha256(raw).digest()))


async def test_a_backup_of_an_older_program_is_brought_to_this_one(
    database: Database, target: str, tmp_path: Path
) -> None:
    ring = await filled(database)
    await save(database, ring, tmp_path / "b", "admin@test")
    aged(tmp_path / "b", tmp_path / "old", ring.lookup)
    before = await database.read(rows)
    await back(target, tmp_path / "old")
    restored = await open_database(target)
    assert await restored.read(upgrade.is_current)
    after = await restored.read(rows)
    await restored.close()
    assert after["messages"] == before["messages"]
    assert [row[:3] for row in after["sent_ids"]] == [row[:3] for row in before["sent_ids"]]


# ── who was erased ─────────────────────────────────────────────────────────────────────────────────────────


async def test_who_was_erased_after_the_backup_is_erased_again(database: Database, target: str, tmp_path: Path) -> None:
    ring = await filled(database)
    await save(database, ring, tmp_path / "b", "admin@test")
    destroyed = (await database.read(keys.find, [GONE]))[GONE].wrapped
    await database.write(conversations.erase, GONE)
    await database.write(erased.add, [ErasedRow(ring.lookup.conversation(GONE), 5.0)])
    listed = await database.read(erasures.written, ring.lookup)
    assert GONE not in listed
    done = await back(target, tmp_path / "b", listed)
    assert done.erased == 1
    restored = await open_database(target)
    left = list(await restored.read(lambda connection: list(conversations.ids(connection))))
    assert GONE not in left
    assert len(left) == len(CANARIES) - 1
    assert await restored.read(erasures.written, ring.lookup) == listed
    await restored.close()
    assert destroyed in (tmp_path / "b").read_bytes()
    assert not any(destroyed in each.read_bytes() for each in tmp_path.glob("restored.db*"))


async def test_a_volunteer_who_was_removed_after_the_backup_is_ordered_to_be_removed_again(
    database: Database, target: str, tmp_path: Path
) -> None:
    ring = await filled(database)
    await save(database, ring, tmp_path / "b", "admin@test")
    await database.write(erased.add, [ErasedRow(ring.lookup.volunteer("v-conversation-2"), 5.0)])
    done = await back(target, tmp_path / "b", await database.read(erasures.written, ring.lookup))
    assert (done.erased, done.removed) == (0, 1)
    restored = await open_database(target)
    due = await restored.read(lambda each: events.take(each, 1e11, 100))
    (order,) = [row for row in due if row.kind == "order"]
    body = ring.desk.unseal("events", order.id, "body", order.body)
    assert ORDER_DECODER.decode(body) == Order("remove", "v-conversation-2", by="admin@test")
    await restored.close()


def stored(connection: Connection, ring: Keyring, address: bytes, state: str) -> None:
    """Words that wait, or could not be handled, of this address."""
    words = Stored("line", b"key", address, Incoming("k", "U1", "text", START, text="They took my passport"))
    body = ring.desk.seal("events", f"{state}-1", "body", BODY_ENCODER.encode(words))
    events.add(connection, [EventRow(f"{state}-1", None, "arrival", 1.0, state, 0, body)])


async def test_what_waited_of_whoever_was_erased_after_the_backup_does_not_come_back(
    database: Database, target: str, tmp_path: Path
) -> None:
    ring = await filled(database)
    (row,) = await database.read(lambda each: conversations.load(each, ids=[GONE], lock=False))
    for state in ("waiting", "parked"):
        await database.write(stored, ring, row.address_hash or b"", state)
    await save(database, ring, tmp_path / "b", "admin@test")
    before = await database.read(rows)
    await database.write(erased.add, [ErasedRow(ring.lookup.conversation(GONE), 5.0)])
    await back(target, tmp_path / "b", await database.read(erasures.written, ring.lookup))
    restored = await open_database(target)
    after = await restored.read(rows)
    await restored.close()
    gone = {line[0] for line in before["events"]} - {line[0] for line in after["events"]}
    assert gone == {"waiting-1", "parked-1"}


async def test_a_list_that_was_cut_changed_or_is_of_another_hotline_is_refused(database: Database) -> None:
    ring = await opened(database, SECRET)
    await database.write(erased.add, [ErasedRow(bytes([number] * 16), number + 0.5) for number in range(5)])
    listed = await database.read(erasures.written, ring.lookup)
    assert len(erasures.read(ring.lookup, listed)) == 5
    lines = listed.splitlines()
    other = Keyring(masters(SECRET), {"lookup": b"o" * 32, "buttons": b"", "desk": b"d" * 32}).lookup
    for wrong in ("", "hello", listed[:40], "\n".join(lines[:3]), "\n".join([*lines[:2], *lines[3:]]), "\n" * 9):
        with pytest.raises(BadList):
            erasures.read(ring.lookup, wrong)
    with pytest.raises(BadList):
        erasures.read(other, listed)


# ── what is refused ────────────────────────────────────────────────────────────────────────────────────────


async def test_a_file_that_was_cut_anywhere_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    database = await open_database(sqlite_url)
    await save(database, await filled(database), tmp_path / "b", "admin@test")
    await database.close()
    raw, cut = (tmp_path / "b").read_bytes(), tmp_path / "cut"
    places = [0, 1, 5, len(TITLE), len(TITLE) + 2, *random.Random(1).sample(range(len(raw)), 40), len(raw) - 1]
    for place in places:
        cut.write_bytes(raw[:place])
        assert refused(cut)


async def test_a_file_that_was_changed_anywhere_is_refused(sqlite_url: str, tmp_path: Path) -> None:
    database = await open_database(sqlite_url)
    await save(database, await filled(database), tmp_path / "b", "admin@test")
    await database.close()
    raw, changed = (tmp_path / "b").read_bytes(), tmp_path / "changed"
    chance = random.Random(2)
    for _ in range(60):
        place = chance.randrange(len(raw))
        wrong = bytearray(raw)
        wrong[place] ^= 1 << chance.randrange(8)
        changed.write_bytes(wrong)
        with changed.open("rb") as file, pytest.raises((BadBackup, UnknownMaster, NewerDatabase, Unreadable)):
            check(file, masters(SECRET))
    changed.write_bytes(raw + b"\0")
    assert "was changed" in refused(changed)


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"SQLite format 3\0", b"\xff" * 100, TITLE, TITLE + b"\0", TITLE + b"\xff\xff\xff\xff",
        TITLE + struct.pack(">I", 3) + b"\x93\xc0\xc0", TITLE + struct.pack(">I", 2000) + b"\x91" * 2000,
    ],
)  # fmt: skip
def test_what_is_no_backup_is_told_in_words(raw: bytes, tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(raw)
    assert refused(tmp_path / "b").startswith(("This is no backup", "The backup ends", "The backup was changed"))


async def test_other_keys_and_a_newer_program_are_told(sqlite_url: str, tmp_path: Path, target: str) -> None:
    database = await open_database(sqlite_url)
    await save(database, await filled(database), tmp_path / "b", "admin@test")
    await database.close()
    with pytest.raises(UnknownMaster, match="fingerprint"):
        await back(target, tmp_path / "b", None, TWO)
    newer = (tmp_path / "b").read_bytes().replace(upgrade.HEAD.encode(), b"9999", 1)
    (tmp_path / "n").write_bytes(newer)
    with pytest.raises(NewerDatabase):
        await back(target, tmp_path / "n")
    assert not list(tmp_path.glob("restored.db*"))


async def test_a_database_with_something_in_it_is_left_alone(
    database: Database, database_url: str, tmp_path: Path
) -> None:
    await save(database, await filled(database), tmp_path / "b", "admin@test")
    before = await database.read(rows)
    with pytest.raises(BadBackup, match="something in this database"):
        await back(database_url, tmp_path / "b")
    assert await database.read(rows) == before


async def test_a_backup_never_takes_the_place_of_a_file_and_leaves_no_half_one(
    database: Database, tmp_path: Path
) -> None:
    ring = await filled(database)
    (tmp_path / "b").write_text("mine")
    with pytest.raises(FileExistsError):
        await save(database, ring, tmp_path / "b", "admin@test")
    assert (tmp_path / "b").read_text() == "mine"
    assert [path.name for path in tmp_path.iterdir() if "part" in path.name] == []


async def test_a_disk_that_is_full_is_not_taken_for_the_database(database: Database) -> None:
    ring = await filled(database)
    with Path("/dev/full").open("wb", buffering=0) as full, pytest.raises(BadBackup, match="No space left on device"):
        await database.read(make, ring.lookup, full)


async def test_by_command(sqlite_url: str, tmp_path: Path) -> None:
    database = await open_database(sqlite_url)
    ring = await filled(database)
    source = {"HOTLINE_DATABASE_URL": sqlite_url, "HOTLINE_SECRET_KEYS": SECRET}
    target = source | {"HOTLINE_DATABASE_URL": f"sqlite+aiosqlite:///{tmp_path / 'restored.db'}"}
    made = hotline("data", "backup", "b", "--json", cwd=tmp_path, **source)
    assert made.returncode == 0, made.stderr
    await database.write(erased.add, [ErasedRow(ring.lookup.conversation(GONE), 5.0)])
    await database.close()
    refused = hotline("data", "restore", "b", cwd=tmp_path, **target)
    assert (refused.returncode, "--no-list" in refused.stderr) == (2, True)
    assert hotline("data", "erased", "--output", "list", cwd=tmp_path, **source).returncode == 0
    done = hotline("data", "restore", "b", "--erased", "list", "--json", cwd=tmp_path, **target)
    assert done.returncode == 0, done.stderr
    assert (json.loads(done.stdout)["erased"], json.loads(made.stdout)["rows"]) == (1, json.loads(done.stdout)["rows"])
    again = hotline("data", "restore", "b", "--no-list", cwd=tmp_path, **target)
    assert (again.returncode, "Traceback" in again.stderr) == (2, False)
    assert "something in this database" in again.stderr
