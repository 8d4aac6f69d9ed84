"""Timers: taken once, in order."""

from __future__ import annotations

import asyncio

from storage import timers
from storage.database import Database, open_database
from storage.timers import NewTimer


async def test_a_timer_is_taken_once_and_in_order(database: Database) -> None:
    rows = [
        NewTimer("a", 1, "offer", "visit", 30.0),
        NewTimer("b", 2, "purge", "", 10.0),
        NewTimer("c", 0, "x", "", 99.0),
    ]
    await database.write(timers.add, rows)
    assert await database.read(timers.next_due) == 10.0
    taken = await database.write(timers.take, 50.0, 10)
    assert [NewTimer._make(row[:5]) for row in taken] == [rows[1], rows[0]]
    assert await database.write(timers.take, 50.0, 10) == []
    assert await database.read(timers.next_due) == 99.0


async def test_a_rolled_back_take_leaves_the_timer(database: Database) -> None:
    await database.write(timers.add, [NewTimer("a", 0, "offer", "", 1.0)])

    def fail(connection: object) -> None:
        timers.take(connection, 5.0, 1)  # type: ignore[arg-type]
        raise LookupError

    await asyncio.gather(database.write(fail), return_exceptions=True)
    assert len(await database.write(timers.take, 5.0, 10)) == 1


async def test_several_workers_share_what_is_due(database: Database, database_url: str) -> None:
    other = await open_database(database_url)
    await database.write(timers.add, [NewTimer(f"c{number}", 0, "offer", "", 1.0) for number in range(60)])
    shares = await asyncio.gather(*(each.write(timers.take, 5.0, 20) for each in (database, other, database, other)))
    await other.close()
    taken = [timer.conversation for share in shares for timer in share]
    assert len(taken) == len(set(taken))
    rest = await database.write(timers.take, 5.0, 60)
    assert len(taken) + len(rest) == 60


async def test_timers_of_a_kind_are_dropped_together(database: Database) -> None:
    await database.write(timers.add, [NewTimer("a", 0, kind, "", 1.0) for kind in ("offer", "offer", "purge")])
    await database.write(timers.drop, "a", "offer")
    assert [timer.kind for timer in await database.write(timers.take, 5.0, 10)] == ["purge"]
    assert await database.read(timers.next_due) is None


async def test_a_timer_is_put_off_and_never_brought_forward(database: Database) -> None:
    rows = [NewTimer("a", 0, "offer", "1.1.45", 10.0), NewTimer("b", 0, "offer", "1.1.45", 10.0)]
    await database.write(timers.add, rows)
    await database.write(timers.put_off, [("a", "1.1.45", 30.0), ("b", "1.1.45", 5.0), ("b", "1.2.45", 90.0)])
    taken = await database.write(timers.take, 100.0, 10)
    assert [(row.conversation, row.due) for row in taken] == [("b", 10.0), ("a", 30.0)]
