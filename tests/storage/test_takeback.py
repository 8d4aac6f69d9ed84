"""What is to be taken back from chats: strays, copies, and all that went to a person who is erased."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, select

from storage import conversations, copies, deliveries, erased, facts, schema, takeback
from storage.copies import Copy
from storage.database import Database
from storage.deliveries import Mark
from storage.erased import ErasedRow
from storage.takeback import Deletion, SentRow, StrayRow
from storage.types import Sealed
from tests.storage.rows import conversation, delivery, hash_of


async def rows(database: Database, lane: str) -> dict[int, tuple[object, ...]]:
    c = schema.deliveries.c

    def read(connection: Connection) -> dict[int, tuple[object, ...]]:
        found = connection.execute(select(c.seq, c.state, c.body, c.platform_id, c.tries).where(c.lane == lane))
        return {seq: tuple(rest) for seq, *rest in found}

    return await database.read(read)


async def stray(database: Database, lane: str = "a", seq: int = 1) -> StrayRow:
    await database.write(deliveries.add, [delivery(lane, seq, conversation="a", tries=2)])
    await database.write(deliveries.cancel, lane)
    await database.write(deliveries.mark, [Mark(lane, seq, "sent", platform_id=Sealed(b"id"))])
    return StrayRow(lane, seq, "a", Sealed(b"id"))


@pytest.mark.parametrize("state", ["due", "uncertain"])
async def test_what_was_cancelled_under_way_and_may_have_arrived_is_a_stray(database: Database, state: str) -> None:
    await database.write(deliveries.add, [delivery("a", seq, conversation="a") for seq in (1, 2)])
    await database.write(deliveries.cancel, "a")
    await database.write(deliveries.mark, [Mark("a", 1, state, unclear=True), Mark("a", 2, state)])
    assert await database.read(takeback.strays, 10) == [StrayRow("a", 1, "a", None)]


async def test_who_blocked_us_has_no_stray(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1, conversation="a")])
    await database.write(deliveries.mark, [Mark("a", 1, "cancelled", unclear=True)])
    assert await database.read(takeback.strays, 10) == []


async def test_a_stray_becomes_the_call_that_deletes_it(database: Database) -> None:
    expected = await stray(database)
    await database.write(deliveries.add, [delivery("a", 2)])
    assert await database.read(takeback.strays, 10) == [expected]
    await database.write(takeback.delete_instead, [Deletion("a", 1, "a", Sealed(b"erase"), 5.0, 5.0)])
    assert await rows(database, "a") == {1: ("due", b"erase", None, 0), 2: ("due", b"body", None, 0)}
    assert await database.read(takeback.strays, 10) == []
    assert [row.seq for row in await database.read(deliveries.load, "a", 10)] == [1, 2]


async def test_a_stray_about_which_nothing_can_be_done_counts_as_sent(database: Database) -> None:
    await database.write(takeback.settle, [await stray(database)])
    assert (await rows(database, "a"))[1][0] == "sent"


async def test_what_was_no_stray_is_never_turned_into_a_deletion(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1)])
    await database.write(takeback.delete_instead, [Deletion("a", 1, "a", Sealed(b"erase"), 5.0, 5.0)])
    assert await rows(database, "a") == {1: ("due", b"body", None, 0)}


async def test_of_what_went_to_a_person_only_what_is_young_enough_is_found(database: Database) -> None:
    given = [delivery("a", seq, at=float(seq)) for seq in range(1, 6)]
    await database.write(deliveries.add, [*given, delivery("v", 1, conversation="a", at=9.0)])
    sent = [Mark("a", seq, "sent", platform_id=Sealed(b"%d" % seq)) for seq in (1, 2, 3)]
    await database.write(deliveries.mark, [*sent, Mark("a", 4, "uncertain", unclear=True)])
    found = await database.read(takeback.sent_to, "a", 2.0)
    assert found == [SentRow(2, 0, Sealed(b"2"), "a"), SentRow(3, 0, Sealed(b"3"), "a"), SentRow(4, 1, None, "a")]


async def test_what_came_to_a_chat_is_forgotten_and_what_is_still_to_be_done_is_not(database: Database) -> None:
    await database.write(deliveries.add, [delivery("v", seq, conversation="a") for seq in range(1, 5)])
    await database.write(deliveries.mark, [Mark("v", 1, "sent"), Mark("v", 2, "uncertain", unclear=True)])
    await database.write(deliveries.mark, [Mark("v", 3, "cancelled")])
    await database.write(takeback.forget_sent, "v")
    assert sorted(await rows(database, "v")) == [3, 4]
    assert await database.read(deliveries.is_open, "v")
    await database.write(deliveries.cancel, "v")
    assert not await database.read(deliveries.is_open, "v")
    await database.write(deliveries.mark, [Mark("v", 3, "sent")])
    assert await database.read(deliveries.is_open, "v"), "what came after it was cancelled is to be taken back"


async def test_what_volunteers_have_not_got_yet_is_cancelled_and_nothing_else(database: Database) -> None:
    states = ("due", "held", "due")
    given = [delivery("v", seq, conversation="a", state=state) for seq, state in enumerate(states, 1)]
    await database.write(deliveries.add, [*given, delivery("v", 4, conversation="b"), delivery("a", 1)])
    await database.write(deliveries.mark, [Mark("v", 3, "sent")])
    assert await database.write(takeback.cancel_about, "a") == 2
    assert [row[0] for row in (await rows(database, "v")).values()] == ["cancelled", "cancelled", "sent", "due"]
    assert (await rows(database, "a"))[1][0] == "due"


async def test_a_lane_that_is_forgotten_holds_no_ids_any_more(database: Database) -> None:
    await database.write(conversations.insert, [conversation("a")])
    await database.write(deliveries.add, [delivery("a", 1), delivery("v", 1, conversation="a")])
    await database.write(takeback.forget_lane, "a")
    assert await rows(database, "a") == {}
    assert len(await rows(database, "v")) == 1


async def test_copies_come_by_chat_the_oldest_first(database: Database) -> None:
    made = [Copy(lane, hash_of((lane, at)), "a", Sealed(b"ref"), float(at)) for lane in ("w", "v") for at in (2, 1)]
    await database.write(copies.add, [*made, Copy("v", hash_of("other"), "b"), made[0]])
    found = await database.read(copies.of, "a")
    assert [(row.lane, row.at) for row in found] == [("v", 1.0), ("v", 2.0), ("w", 1.0), ("w", 2.0)]
    await database.write(copies.forget, "a")
    assert await database.read(copies.of, "a") == []
    assert len(await database.read(copies.of, "b")) == 1


async def test_the_erase_list_keeps_the_first_time_and_forgets_the_oldest(database: Database) -> None:
    listed = [ErasedRow(hash_of(number), float(number)) for number in (3, 1, 2)]
    assert await database.read(erased.state) == (0, 0.0)
    await database.write(erased.add, listed)
    await database.write(erased.add, [ErasedRow(hash_of(1), 9.0)])
    assert [row.at for row in await database.read(erased.all)] == [1.0, 2.0, 3.0]
    assert await database.read(erased.state) == (3, 3.0)
    assert await database.write(erased.purge, 3.0) == 2
    assert await database.read(erased.state) == (1, 3.0)


@pytest.mark.parametrize("times", [1, 2])
async def test_a_fact_is_what_was_put_last(database: Database, times: int) -> None:
    assert await database.read(facts.get, "settings") is None
    for at in range(times):
        await database.write(facts.put, "settings", Sealed(b"%d" % at), float(at))
    assert await database.read(facts.get, "settings") == facts.Fact(Sealed(b"%d" % (times - 1)), float(times - 1))
