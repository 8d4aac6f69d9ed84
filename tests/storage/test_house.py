"""The small tables: messages, notes, leases, masters, keys, the audit, the clock."""

from __future__ import annotations

import asyncio

import pytest

from storage import audit, clock, keys, leases, masters, messages, notes
from storage.audit import Link
from storage.database import Database, open_database
from storage.errors import Conflict
from storage.keys import KeyRow
from storage.messages import MessageRow
from storage.notes import NoteRow
from storage.types import Sealed
from tests.storage.rows import hash_of


async def test_the_last_messages_come_in_the_order_in_which_they_were_said(database: Database) -> None:
    rows = [MessageRow(f"m{seq}", "a", seq, "person", Sealed(b"x"), hash_of(seq)) for seq in range(5)]
    await database.write(messages.add, [*rows, MessageRow("other", "b", 9, "bot", Sealed(b"y"))])
    assert await database.read(messages.of, "a", 3) == rows[2:]
    await database.write(messages.forget, "a", hash_of(3))
    assert await database.read(messages.of, "a", 3) == [rows[1], rows[2], rows[4]]


async def test_notes_come_oldest_first(database: Database) -> None:
    rows = [NoteRow(f"n{at}", "a", "v", Sealed(b"x"), float(at)) for at in (2, 1)]
    for row in rows:
        await database.write(notes.add, row)
    assert await database.read(notes.of, "a") == rows[::-1]


async def test_a_lease_has_one_owner_until_it_ends(database: Database) -> None:
    assert await database.write(leases.take, "clock", "one", 10.0)
    assert await database.write(leases.take, "clock", "one", 10.0)
    assert not await database.write(leases.take, "clock", "two", 10.0)
    assert await database.write(leases.take, "poller", "two", -1.0)
    assert await database.write(leases.take, "poller", "one", 10.0)
    assert await database.write(leases.take, "poller", "one", 86_400.0)
    assert await database.write(leases.take, "poller", "two", 10.0), "no clock that ran ahead keeps it for a day"
    await database.write(leases.drop, "clock", "two")
    assert not await database.write(leases.take, "clock", "two", 10.0)
    await database.write(leases.drop, "clock", "one")
    assert await database.write(leases.take, "clock", "two", 10.0)


async def test_of_many_one_takes_a_lease(database: Database, database_url: str) -> None:
    others = [database, *[await open_database(database_url) for _ in range(3)]]
    taken = await asyncio.gather(*(each.write(leases.take, "x", str(n), 10.0) for n, each in enumerate(others)))
    assert sum(taken) == 1
    for each in others[1:]:
        await each.close()


async def test_the_clock_is_near_the_real_one_and_moves_within_a_transaction(database: Database) -> None:
    def twice(connection: object) -> tuple[float, float]:
        first = clock.now(connection)  # type: ignore[arg-type]
        while (second := clock.now(connection)) == first:  # type: ignore[arg-type]
            pass
        return first, second

    first, second = await database.read(twice)
    assert 1_700_000_000 < first < second < first + 5


async def test_a_retired_master_that_wraps_again_counts_again(database: Database) -> None:
    await database.write(masters.add, "one")
    await database.write(masters.retire, "one", 5.0)
    assert await database.read(masters.all) == [masters.MasterRow("one", 5.0)]
    await database.write(masters.add, "one")
    assert await database.read(masters.all) == [masters.MasterRow("one", None)]


async def test_rewrapping_never_brings_back_an_erased_key(database: Database) -> None:
    rows = [KeyRow(name, "old", Sealed(b"w")) for name in "abc"]
    await database.write(keys.add, rows)
    await database.write(keys.add, [KeyRow("a", "new", Sealed(b"other"))])
    assert await database.read(keys.find, ["a", "x"]) == {"a": rows[0]}
    assert await database.read(keys.not_wrapped_by, "new", "a", 1) == [rows[1]]
    await database.write(keys.rewrap, [KeyRow("b", "new", Sealed(b"n")), KeyRow("gone", "new", Sealed(b"n"))])
    assert await database.read(keys.find, ["b", "gone"]) == {"b": KeyRow("b", "new", Sealed(b"n"))}
    assert await database.read(keys.is_used, "old")
    assert not await database.read(keys.is_used, "never")


async def test_audit_rows_wait_to_be_chained(database: Database) -> None:
    for subject in ("a", "b"):
        await database.write(audit.add, at=1.0, actor="v", act="opened", subject=subject)
    first, second = await database.read(audit.loose, 10)
    assert (first.actor, first.act, first.subject, second.subject) == ("v", "opened", "a", "b")
    assert await database.read(audit.last) is None
    await database.write(audit.chain, [Link(first.id, 1, b"hash")])
    linked = first._replace(link=1, hash=b"hash")
    assert await database.read(audit.last) == linked
    assert await database.read(audit.chained, 0, 10) == [linked]
    assert await database.read(audit.chained, 1, 10) == []
    assert await database.read(audit.loose, 10) == [second]
    with pytest.raises(Conflict):
        await database.write(audit.chain, [Link(second.id, 1, b"other")])
