"""The audit's chain: nothing in it changes unnoticed."""

from __future__ import annotations

import json
import os
import random
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.privacy import audit as chain
from bot.privacy.audit import Head
from bot.privacy.changes import note_changes
from bot.privacy.keyring import Keyring, Masters
from storage import audit
from storage.database import Database, open_database
from tests.house.test_command_line import hotline
from tests.privacy.test_keyring import ONE, TWO, opened

MASTERS = Masters.from_secrets([ONE], os.urandom)
RING = Keyring(MASTERS, {"lookup": b"k" * 32, "buttons": b"", "desk": b"d" * 32})
STRANGER = Keyring(MASTERS, {"lookup": b"x" * 32, "buttons": b"", "desk": b"d" * 32})
BEGAN = 1_700_000_000.125


def written(connection: Connection, many: int = 5, begin: float = BEGAN) -> Head:
    for number in range(many):
        audit.add(connection, at=begin + number, actor="v1", act="opened", subject=f"c{number}")
    assert chain.chain(connection, RING) == many
    return chain.head(connection)


async def problems(database: Database, *kept: Head, ring: Keyring = RING) -> list[tuple[int, str]]:
    found = await database.read(chain.verify, ring, kept)
    return [(each.link, each.what) for each in found.problems]


async def changed(database: Database, statement: str) -> None:
    await database.write(lambda connection: connection.execute(text(statement)) and None)


async def test_an_untouched_chain_verifies_and_grows(database: Database) -> None:
    assert await database.read(chain.head) == Head(0, b"")
    first = await database.write(written)
    second = await database.write(written, 3, BEGAN + 60)
    assert (first.length, second.length) == (5, 8)
    assert await database.write(chain.chain, RING) == 0
    for kept in ((), (first,), (second,), (first, second)):
        assert await problems(database, *kept) == []


async def test_a_long_chain_is_read_in_pieces(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await database.write(written, 7)
    monkeypatch.setattr(chain, "ROWS_AT_ONCE", 2)
    assert await problems(database) == []
    for _ in range(3):
        await database.write(chain.note, "v", "x", "y")
    assert [await database.write(chain.chain, RING) for _ in range(3)] == [2, 1, 0]
    assert await problems(database) == []


@pytest.mark.parametrize(
    ("change", "link", "what"),
    [
        ("UPDATE audit SET actor = 'v2' WHERE link = 3", 3, "changed"),
        ("UPDATE audit SET at = at + 1 WHERE link = 1", 1, "changed"),
        ("UPDATE audit SET act = 'closed' WHERE link = 5", 5, "changed"),
        ("DELETE FROM audit WHERE link = 2", 2, "rows 2 to 2 were removed"),
        ("DELETE FROM audit WHERE link IN (1, 2, 4)", 1, "rows 1 to 2 were removed"),
        ("UPDATE audit SET subject = 'c0' WHERE link = 2", 2, "changed"),
        ("UPDATE audit SET link = NULL, hash = NULL WHERE link = 1", 1, "rows 1 to 1 were removed"),
        ("UPDATE audit SET link = CASE link WHEN 2 THEN -3 ELSE -2 END WHERE link IN (2, 3)", -3, "changed"),
        ("UPDATE audit SET hash = (SELECT hash FROM audit WHERE link = 1) WHERE link = 2", 2, "changed"),
    ],
)
async def test_a_changed_removed_or_moved_row_is_found_at_its_place(
    database: Database, change: str, link: int, what: str
) -> None:
    await database.write(written)
    await changed(database, change)
    first = (await problems(database))[0]
    assert (first[0], what in first[1]) == (link, True), first


async def test_changed_rows_are_each_named_and_the_others_are_still_vouched_for(database: Database) -> None:
    await database.write(written, 9)
    await changed(database, "UPDATE audit SET act = 'closed' WHERE link IN (3, 7)")
    assert [link for link, _ in await problems(database)] == [3, 7]


async def test_a_row_that_was_put_in_with_the_others_numbered_anew_is_found(database: Database) -> None:
    await database.write(written)
    await changed(database, "UPDATE audit SET link = -link WHERE link >= 3")
    await changed(database, "UPDATE audit SET link = 1 - link WHERE link < 0")
    put_in = "SELECT at, 'v1', 'closed', 'c9', 3, hash FROM audit WHERE link = 2"
    await changed(database, f"INSERT INTO audit (at, actor, act, subject, link, hash) {put_in}")
    assert (await problems(database))[0][0] == 3


async def test_a_row_that_was_put_in_later_under_an_older_date_is_found(database: Database) -> None:
    await database.write(written)
    await database.write(lambda each: audit.add(each, at=BEGAN - 9000, actor="v1", act="opened", subject="c9"))
    assert await database.write(chain.chain, RING) == 1
    ((link, what),) = await problems(database)
    assert (link, "put in later" in what) == (6, True)


async def test_rows_that_nobody_chains_are_counted_and_told_when_they_are_old(database: Database) -> None:
    await database.write(written)
    await database.write(chain.note, "v", "x", "y")
    found = await database.read(chain.verify, RING)
    assert (found.tail, found.problems, found.head.length) == (1, [], 5)
    await changed(database, "UPDATE audit SET at = at - 400 WHERE link IS NULL")
    ((link, what),) = await problems(database)
    assert (link, "not chained" in what) == (6, True)


async def test_a_chain_that_was_cut_shows_against_a_kept_head(database: Database) -> None:
    kept = await database.write(written)
    await changed(database, "DELETE FROM audit WHERE link > 3")
    assert await problems(database) == []
    assert await problems(database, kept) == [(4, "the chain was cut: 3 rows are left of 5")]


async def test_a_chain_made_anew_with_the_key_shows_against_a_kept_head(database: Database) -> None:
    kept = await database.write(written)
    await changed(database, "DELETE FROM audit")
    await database.write(written, 4)
    await database.write(lambda each: audit.add(each, at=BEGAN + 9, actor="v9", act="opened", subject="other"))
    await database.write(chain.chain, RING)
    ((link, what),) = await problems(database, kept)
    assert (link, "written anew" in what) == (5, True)


async def test_without_the_key_nobody_makes_a_chain_that_verifies(database: Database) -> None:
    await database.write(written)
    assert await problems(database, ring=STRANGER)


SPOILED = (
    "UPDATE audit SET act = 'x' WHERE link = :n",
    "UPDATE audit SET subject = '' WHERE link = :n",
    "UPDATE audit SET at = at + 0.001 WHERE link = :n",
    "UPDATE audit SET link = NULL WHERE link = :n",
    "DELETE FROM audit WHERE link = :n",
    "DELETE FROM audit WHERE link >= :n",
)


def spoil(connection: Connection, many: int, kept: Head) -> int:
    """Each time something else is done to one row, and undone; how often nobody noticed."""
    chance, missed = random.Random(3), 0
    for _ in range(many):
        with connection.begin_nested() as undone:
            connection.execute(text(chance.choice(SPOILED)), {"n": chance.randint(1, kept.length)})
            missed += not chain.verify(connection, RING, [kept]).problems
            undone.rollback()
    return missed


@pytest.mark.parametrize("rows", [100, pytest.param(10_000, marks=pytest.mark.soak)])
async def test_of_many_changes_none_goes_unnoticed(sqlite_url: str, rows: int) -> None:
    database = await open_database(sqlite_url)
    while (kept := await database.write(written, 50)).length < rows:
        pass
    assert await database.write(spoil, 100, kept) == 0
    await database.close()


async def test_old_rows_go_and_the_rest_still_verifies(database: Database) -> None:
    old = await database.write(written, 5)
    new = await database.write(written, 4, BEGAN + 900_000)
    assert await database.write(chain.forget, RING, BEGAN + 100, 3) == 3
    assert await database.write(chain.forget, RING, BEGAN + 100, 100) == 2
    assert await problems(database, old, new) == []
    await database.write(chain.note, "v", "x", "y")
    assert await database.write(chain.chain, RING) == 1
    assert await problems(database, new) == []
    await changed(database, "DELETE FROM audit WHERE link = 6")
    assert await problems(database) == [(6, "rows 6 to 6 were removed")]


@pytest.mark.parametrize("link", [1, 3, 5])
async def test_a_row_that_was_dated_back_takes_nothing_along_when_old_rows_go(database: Database, link: int) -> None:
    await database.write(written, 5, BEGAN + 900_000)
    await changed(database, f"UPDATE audit SET at = 1.0 WHERE link = {link}")
    assert await database.write(chain.forget, RING, BEGAN + 100, 100) == 0
    assert (await problems(database))[0][0] == link
    assert (await database.read(chain.head)).length == 5


async def test_when_all_of_it_is_old_the_chain_goes_on_where_it_was(database: Database) -> None:
    await database.write(written)
    await database.write(chain.forget, RING, BEGAN + 100, 100)
    await database.write(written, 2)
    assert (await database.read(chain.head)).length == 7
    assert await problems(database) == []


def test_a_head_survives_as_text() -> None:
    head = Head(12, b"\x01\xff")
    assert str(head) == "12:01ff"
    assert Head.read(" 12:01ff\n") == head
    with pytest.raises(ValueError):
        Head.read("nonsense")


async def acts(database: Database) -> list[tuple[str, str, str]]:
    return [(row.actor, row.act, row.subject) for row in reversed(await database.read(audit.newest, 50))]


async def test_a_changed_setting_is_noted_by_its_name_and_a_new_master_by_its_fingerprint(database: Database) -> None:
    ring = await opened(database, ONE)
    first = {"HOTLINE_FLOOD_LIMIT": "40", "HOTLINE_TELEGRAM_TOKEN": "1:canary"}
    for values in (first, first, first | {"HOTLINE_TELEGRAM_TOKEN": "2:canary"}, {"HOTLINE_FLOOD_LIMIT": "41"}):
        await database.write(note_changes, ring, values)
    second = await opened(database, TWO, ONE)
    await opened(database, TWO, ONE)
    noted = await acts(database)
    assert noted == [
        ("hotline", "wrap-with", ring.first),
        ("hotline", "settings", "HOTLINE_TELEGRAM_TOKEN"),
        ("hotline", "settings", "HOTLINE_FLOOD_LIMIT,HOTLINE_TELEGRAM_TOKEN"),
        ("hotline", "wrap-with", second.first),
    ]


async def test_by_command(sqlite_url: str, tmp_path: Path) -> None:
    given = {"HOTLINE_DATABASE_URL": sqlite_url, "HOTLINE_SECRET_KEYS": ONE}
    database = await open_database(sqlite_url)
    ring = await opened(database, ONE)
    for _ in range(4):
        await database.write(chain.note, "admin@1", "backup", "x")
    await database.write(chain.chain, ring)
    kept = str(await database.read(chain.head))
    (tmp_path / "heads").write_text(f"2026-01-01T00:00:00Z {kept}\n")
    well = hotline("audit", "verify", "--json", "--heads", "heads", cwd=tmp_path, **given)
    assert well.returncode == 0, well.stderr
    said = json.loads(well.stdout)
    assert (said["ok"], said["head"], said["rows"], said["unchained"], said["heads"]) == (True, kept, 5, 0, 1)
    await changed(database, "DELETE FROM audit WHERE link = 5")
    await database.close()
    cut = hotline("audit", "verify", cwd=tmp_path, **given | {"HOTLINE_AUDIT_ANCHOR": "heads"})
    assert (cut.returncode, "the chain was cut: 4 rows are left of 5" in cut.stdout) == (1, True)
    assert hotline("audit", "verify", "--head", "x", cwd=tmp_path, **given).returncode == 2
