"""Deliveries: in order, once, and never after they were cancelled."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, select

from storage import conversations, copies, deliveries, lanes, schema
from storage.copies import Copy
from storage.database import Database
from storage.deliveries import Mark
from storage.errors import Conflict
from storage.types import Sealed
from tests.storage.rows import conversation, delivery, hash_of

FAR = 4e12


async def fates(database: Database, lane: str) -> dict[int, tuple[str, bytes, bytes | None]]:
    table = schema.deliveries

    def read(connection: Connection) -> dict[int, tuple[str, bytes, bytes | None]]:
        rows = connection.execute(
            select(table.c.seq, table.c.state, table.c.body, table.c.token).where(table.c.lane == lane)
        )
        return {seq: (state, body, token) for seq, state, body, token in rows}

    return await database.read(read)


async def states(database: Database, lane: str) -> dict[int, str]:
    return {seq: state for seq, (state, _, _) in (await fates(database, lane)).items()}


async def test_what_was_added_is_loaded_in_order_as_it_was(database: Database) -> None:
    first = delivery("a", 2, token=Sealed(b"token"), token_at=999.0, priority=1, tries=1, unclear=1)
    await database.write(deliveries.add, [delivery("a", 3), first, delivery("b", 1), delivery("a", 4, state="held")])
    loaded = await database.read(deliveries.load, "a", 10)
    assert [row.seq for row in loaded] == [2, 3]
    assert loaded[0]._asdict() == {name: getattr(first, name) for name in loaded[0]._fields}
    assert await database.read(deliveries.due_of, ["a", "b", "c"]) == {"a": [2, 3], "b": [1]}
    assert await database.read(deliveries.due_of, []) == {}


async def test_the_same_place_in_a_lane_is_given_only_once(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1)])
    with pytest.raises(Conflict):
        await database.write(deliveries.add, [delivery("a", 1)])


async def test_the_words_of_a_sent_call_are_gone(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1, token=Sealed(b"token"))])
    await database.write(deliveries.mark, [Mark("a", 1, "sent", platform_id=Sealed(b"id"))])
    assert await fates(database, "a") == {1: ("sent", b"", None)}


async def test_a_call_that_failed_is_tried_again_later(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1), delivery("a", 2)])
    await database.write(deliveries.mark, [Mark("a", 1, "due", not_before=1005.0, tries=1, unclear=True)])
    (again, _) = await database.read(deliveries.load, "a", 10)
    assert (again.seq, again.not_before, again.tries, again.unclear, again.body) == (1, 1005.0, 1, 1, b"body")


async def test_a_late_mark_does_not_revive_what_was_cancelled(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1), delivery("a", 2, state="held"), delivery("a", 3)])
    await database.write(deliveries.mark, [Mark("a", 3, "sent")])
    assert await database.write(deliveries.cancel, "a") == 2
    await database.write(deliveries.mark, [Mark("a", 1, "due", not_before=1.0, tries=1), Mark("a", 2, "parked")])
    assert await fates(database, "a") == {
        1: ("cancelled", b"", None),
        2: ("cancelled", b"", None),
        3: ("sent", b"", None),
    }


async def test_what_was_on_its_way_when_it_was_cancelled_is_a_stray(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1)])
    await database.write(deliveries.cancel, "a")
    await database.write(deliveries.mark, [Mark("a", 1, "sent", platform_id=Sealed(b"id"))])
    assert await states(database, "a") == {1: "stray"}


async def test_a_mark_of_an_erased_row_does_nothing(database: Database) -> None:
    await database.write(deliveries.mark, [Mark("gone", 1, "sent"), Mark("gone", 2, "due")])
    assert await states(database, "gone") == {}


async def test_cancelling_a_person_leaves_what_volunteers_are_told(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1), delivery("v", 1, conversation="a")])
    await database.write(deliveries.cancel, "a")
    assert await states(database, "v") == {1: "due"}


async def test_held_words_go_out_when_they_are_released(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", 1, state="held"), delivery("a", 2, state="held")])
    assert await database.read(deliveries.load, "a", 10) == []
    assert await database.write(deliveries.release, "a", 5.0) == 2
    assert [row.seq for row in await database.read(deliveries.load, "a", 10)] == [1, 2]


async def test_words_that_are_recalled_are_those_that_wait_and_those_behind_them(database: Database) -> None:
    rows = [
        delivery("a", 1, author="anna"),
        delivery("a", 2, not_before=FAR),
        delivery("a", 3, author="anna"),
        delivery("a", 4, author="boris"),
        delivery("a", 5, state="held", author="anna"),
        delivery("b", 1, author="anna"),
    ]
    await database.write(deliveries.add, rows)
    assert await database.read(deliveries.authors, "a") == ["anna", "boris"]
    assert await database.write(deliveries.recall, "a", "anna", 1e12) == 2
    assert await states(database, "a") == {1: "due", 2: "due", 3: "cancelled", 4: "due", 5: "cancelled"}
    assert await states(database, "b") == {1: "due"}


async def test_a_quoted_message_finds_its_conversation(database: Database) -> None:
    await database.write(deliveries.add, [delivery("v", 1, conversation="a"), delivery("v", 2, conversation="b")])
    mark = Mark("v", 1, "sent", copies=(Copy("v", hash_of(1), "a"), Copy("v", hash_of(2), "a")))
    await database.write(deliveries.mark, [mark, Mark("v", 2, "sent", copies=(Copy("v", hash_of(3), "b"),))])
    await database.write(deliveries.mark, [mark])
    found = [await database.read(copies.conversation_of, "v", hash_of(number)) for number in (1, 2, 3, 4)]
    assert found == ["a", "a", "b", None]
    assert await database.read(copies.conversation_of, "w", hash_of(1)) is None


async def test_lanes_are_due_by_their_first_call_danger_first(database: Database) -> None:
    await database.write(conversations.insert, [conversation(name) for name in "abcd"])
    await database.write(lanes.ensure, ["v"])
    rows = [
        delivery("a", 1, not_before=20.0),
        delivery("b", 1, not_before=10.0),
        delivery("c", 1, not_before=30.0, priority=1),
        delivery("d", 1, not_before=FAR),
        delivery("d", 2, not_before=1.0),
        delivery("v", 1, not_before=40.0, conversation="a"),
    ]
    await database.write(deliveries.add, rows)
    assert await database.read(deliveries.due_lanes, 50.0, 10, "me") == ["c", "b", "a", "v"]
    assert await database.read(deliveries.due_lanes, 50.0, 2, "me") == ["c", "b"]
    assert await database.read(deliveries.due_lanes, 15.0, 10, "me") == ["b"]
    assert await database.read(deliveries.next_due) == 1.0


async def test_a_lane_with_a_living_sender_is_left_to_it(database: Database) -> None:
    await database.write(conversations.insert, [conversation("a")])
    await database.write(lanes.ensure, ["v"])
    await database.write(deliveries.add, [delivery("a", 1), delivery("v", 1)])
    await database.write(lanes.claim, ["a", "v"], "other", 100.0)
    assert await database.read(deliveries.due_lanes, 2000.0, 10, "me") == []
    assert await database.read(deliveries.due_lanes, 2000.0, 10, "other") == ["a", "v"]
    await database.write(lanes.claim, ["a", "v"], "other", -1.0)
    assert await database.read(deliveries.due_lanes, 2000.0, 10, "me") == ["a", "v"]


async def test_only_what_is_finished_and_old_is_dropped(database: Database) -> None:
    await database.write(deliveries.add, [delivery("a", seq, at=float(seq)) for seq in range(1, 6)])
    await database.write(deliveries.mark, [Mark("a", seq, "sent") for seq in (1, 2, 4)])
    await database.write(deliveries.mark, [Mark("a", 3, "parked")])
    assert await database.write(deliveries.purge, 4.0, 1) == 1
    assert await database.write(deliveries.purge, 4.0, 10) == 1
    assert await states(database, "a") == {3: "parked", 4: "sent", 5: "due"}
