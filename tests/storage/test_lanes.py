"""Lanes: one sender at a time, by the database's clock."""

from __future__ import annotations

import asyncio

from sqlalchemy import Connection
from sqlalchemy.util import await_only

from storage import clock, conversations, deliveries, lanes
from storage.database import Database, open_database
from tests.storage.rows import conversation, delivery, saved


async def test_a_free_lane_is_ours_until_the_lease_ends(database: Database) -> None:
    await database.write(conversations.insert, [conversation("a")])
    await database.write(conversations.save, [saved("a", epoch=4)])
    await database.write(lanes.ensure, ["v", "v"])
    claimed = await database.write(lanes.claim, ["v", "a", "unknown"], "me", 10.0)
    now = await database.read(clock.now)
    assert {lane: claim.epoch for lane, claim in claimed.items()} == {"a": 4, "v": 0}
    assert all(now + 5 < claim.until < now + 11 for claim in claimed.values())
    assert await database.write(lanes.claim, [], "me", 10.0) == {}


async def test_another_worker_takes_a_lane_only_after_its_lease(database: Database) -> None:
    await database.write(conversations.insert, [conversation("a")])
    await database.write(lanes.ensure, ["v"])
    await database.write(lanes.claim, ["a", "v"], "one", 10.0)
    assert await database.write(lanes.claim, ["a", "v"], "two", 10.0) == {}
    assert set(await database.write(lanes.claim, ["a", "v"], "one", -1.0)) == {"a", "v"}
    assert set(await database.write(lanes.claim, ["a", "v"], "two", 10.0)) == {"a", "v"}
    assert await database.read(lanes.senders, ["a", "v", "w"]) == {"a": "two", "v": "two"}
    assert await database.read(lanes.senders, []) == {}


async def test_a_lease_of_a_clock_that_ran_ahead_keeps_nobody_waiting(database: Database) -> None:
    await database.write(conversations.insert, [conversation("a")])
    await database.write(lanes.ensure, ["v"])
    await database.write(lanes.claim, ["a", "v"], "before the clock was set back", 86_400.0)
    await database.write(deliveries.add, [delivery("a", 1), delivery("v", 1)])
    assert set(await database.read(deliveries.due_lanes, 1e11, 9, "me")) == {"a", "v"}
    assert set(await database.write(lanes.claim, ["a", "v"], "me", 10.0)) == {"a", "v"}


async def test_of_many_workers_one_gets_a_lane(database: Database, database_url: str) -> None:
    await database.write(conversations.insert, [conversation("a")])
    others = [await open_database(database_url) for _ in range(3)]
    for _ in range(20):
        await database.write(conversations.save, [saved("a")])
        claims = [
            each.write(lanes.claim, ["a"], f"worker {number}", 10.0) for number, each in enumerate([database, *others])
        ]
        assert sum(len(claimed) for claimed in await asyncio.gather(*claims)) == 1
    for each in others:
        await each.close()


async def test_a_lane_whose_row_is_locked_is_left_out_and_nobody_waits(postgresql_url: str) -> None:
    one, two = await open_database(postgresql_url), await open_database(postgresql_url)
    await one.write(conversations.insert, [conversation("a"), conversation("b")])
    locked, done = asyncio.Event(), asyncio.Event()

    def hold(connection: Connection) -> None:
        conversations.load(connection, ids=["a"], lock=True)
        assert set(lanes.claim(connection, ["a"], "one", 10.0)) == {"a"}
        locked.set()
        await_only(done.wait())

    holding = asyncio.create_task(one.write(hold))
    await locked.wait()
    assert set(await asyncio.wait_for(two.write(lanes.claim, ["a", "b"], "two", 10.0), 2)) == {"b"}
    done.set()
    await holding
    await one.close()
    await two.close()


async def test_a_volunteers_lane_tells_whether_something_waits_in_it(database: Database) -> None:
    await database.write(lanes.ensure, ["v", "w"])
    await database.write(deliveries.add, [delivery("v", 1)])
    assert await database.write(lanes.claim_volunteers, ["v", "w"], "me", 10.0) == {"v": True, "w": False}
    assert await database.write(lanes.claim_volunteers, ["v"], "other", 10.0) == {}
