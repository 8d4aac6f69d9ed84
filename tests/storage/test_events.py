"""What waits for a turn."""

from __future__ import annotations

import asyncio

from storage import events
from storage.database import Database, open_database
from storage.events import EventRow
from storage.types import Sealed


def row(name: str, due: float = 1.0, state: str = "waiting", conversation: str | None = None) -> EventRow:
    return EventRow(name, conversation, "arrival", due, state, 0, Sealed(b"body"), "desk")


async def test_waiting_rows_are_taken_in_order_and_stay_until_deleted(database: Database) -> None:
    rows = [row("a", 3.0), row("b", 1.0), row("later", 9.0), row("p", 1.0, "parked"), row("i", 1.0, "invite")]
    await database.write(events.add, rows)
    assert await database.read(events.next_due) == 1.0
    assert await database.write(events.take, 5.0, 10) == [rows[1], rows[0]]
    await database.write(events.delete, ["a", "b"])
    assert await database.write(events.take, 5.0, 10) == []
    assert await database.read(events.find, "later") == rows[2]
    assert await database.read(events.find, "a") is None


async def test_what_waits_for_a_conversation_comes_in_order(database: Database) -> None:
    rows = [row("2", 2.0, conversation="a"), row("1", 1.0, conversation="a"), row("3", 3.0, conversation="b")]
    await database.write(events.add, [*rows, row("4", 1.0, "parked", "a"), row("5", 1.0)])
    assert [each.id for each in await database.read(events.of, ["a", "b"])] == ["1", "2", "3"]
    assert await database.read(events.of, []) == []


async def test_poison_is_parked_and_named(database: Database) -> None:
    await database.write(events.add, [row("a"), row("b")])
    await database.write(events.park, ["a"], "poison:KeyError")
    assert [each.id for each in await database.write(events.take, 5.0, 10)] == ["b"]
    (parked,) = await database.read(events.in_state, "parked", 10)
    assert (parked.id, parked.kind, parked.tries) == ("a", "poison:KeyError", 1)


async def test_a_postponed_row_comes_back_later(database: Database) -> None:
    await database.write(events.add, [row("a")])
    await database.write(events.postpone, ["a"], 9.0)
    assert await database.write(events.take, 5.0, 10) == []
    (again,) = await database.write(events.take, 10.0, 10)
    assert again.tries == 1


async def test_two_workers_never_take_the_same_row_at_once(database: Database, database_url: str) -> None:
    other = await open_database(database_url)
    await database.write(events.add, [row(f"{number:02}") for number in range(40)])

    def take(connection: object) -> list[str]:
        ids = [each.id for each in events.take(connection, 5.0, 15)]  # type: ignore[arg-type]
        events.delete(connection, ids)  # type: ignore[arg-type]
        return ids

    shares = await asyncio.gather(*(each.write(take) for each in (database, other, database, other)))
    await other.close()
    taken = [name for share in shares for name in share]
    assert len(taken) == len(set(taken))


async def test_nothing_to_do_is_no_statement(database: Database) -> None:
    await database.write(events.add, [])
    await database.write(events.delete, [])
    await database.write(events.park, [], "poison:X")
    await database.write(events.postpone, [], 1.0)
    assert await database.read(events.next_due) is None
