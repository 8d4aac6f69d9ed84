"""Conversations: begun once, locked without waiting, erased without a trace."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from sqlalchemy import Connection, func, select
from sqlalchemy.util import await_only

from storage import conversations, deliveries, events, keys, messages, notes, schema, timers, volunteers
from storage.copies import Copy
from storage.database import Database, open_database
from storage.deliveries import Mark
from storage.events import EventRow
from storage.messages import MessageRow
from storage.notes import NoteRow
from storage.timers import NewTimer
from storage.types import Sealed
from tests.storage.rows import conversation, delivery, hash_of, saved, volunteer


def ids(connection: Connection, hashes: Sequence[bytes] = (), ids: Sequence[str] = ()) -> list[str]:
    return [row.id for row in conversations.load(connection, hashes=hashes, ids=ids, lock=False)]


async def test_a_new_conversation_is_loaded_as_it_was_begun(database: Database) -> None:
    new = conversation("a")
    assert await database.write(conversations.insert, [new]) == {"a"}
    rows = await database.read(conversations.load, hashes=[new.address_hash], lock=False)
    assert rows == [conversations.ConversationRow.begun(new)]


async def test_an_address_has_one_conversation_whoever_begins_it_again(database: Database) -> None:
    await database.write(conversations.insert, [conversation("first")])
    again = conversation("second", address_hash=hash_of("first"))
    assert await database.write(conversations.insert, [again, conversation("b"), conversation("c")]) == {"b", "c"}
    assert set(await database.read(keys.find, ["first", "second", "b", "c"])) == {"first", "b", "c"}


async def test_two_workers_that_begin_the_same_person_make_one_conversation(
    database: Database, database_url: str
) -> None:
    other = await open_database(database_url)
    pair = [[conversation(f"{me}{number}", address_hash=hash_of(number)) for number in range(9)] for me in "ab"]
    made = await asyncio.gather(
        *(
            each.write(conversations.insert, rows)
            for each, rows in zip((database, other), (pair[0], pair[1][::-1]), strict=True)
        )
    )
    await other.close()
    assert len(made[0]) + len(made[1]) == 9


async def test_load_finds_by_address_and_by_id_each_once_in_the_order_of_ids(database: Database) -> None:
    names = ["c", "a", "d", "b"]
    await database.write(conversations.insert, [conversation(name) for name in names])
    found = await database.read(ids, hashes=[hash_of("c"), hash_of("a")], ids=["d", "a", "unknown"])
    assert found == ["a", "c", "d"]
    assert await database.read(ids) == []


async def test_a_turn_changes_what_it_saves_and_nothing_else(database: Database) -> None:
    await database.write(conversations.insert, [conversation("a"), conversation("b")])
    change = saved("a", epoch=3, book_no=7, sender="me", sender_until=2000.0)
    await database.write(conversations.save, [change])
    first, second = await database.read(conversations.load, ids=["a", "b"], lock=False)
    assert (first.epoch, first.book_no, first.sender, first.sender_until) == (3, 7, "me", 2000.0)
    assert first.state == change.state
    assert second == conversations.ConversationRow.begun(conversation("b"))


async def test_a_forgotten_address_is_a_new_contact(database: Database) -> None:
    await database.write(conversations.insert, [conversation("a")])
    await database.write(conversations.save, [saved("a", address_hash=None, life="erasing")])
    assert await database.read(ids, hashes=[hash_of("a")]) == []
    assert await database.write(conversations.insert, [conversation("z", address_hash=hash_of("a"))]) == {"z"}


async def test_backlog_says_whether_something_is_still_due(database: Database) -> None:
    await database.write(conversations.insert, [conversation("a"), conversation("b")])
    await database.write(deliveries.add, [delivery("a", 1), delivery("b", 1, state="held")])
    first, second = await database.read(conversations.load, ids=["a", "b"], lock=False)
    assert (first.backlog, second.backlog) == (True, False)
    await database.write(deliveries.mark, [Mark("a", 1, "sent")])
    (first,) = await database.read(conversations.load, ids=["a"], lock=False)
    assert not first.backlog


async def test_who_waits_longest_for_a_human_comes_first(database: Database) -> None:
    await database.write(conversations.insert, [conversation(name) for name in "abcd"])
    offered = [saved(name, handoff="offered", offered_at=at) for name, at in (("a", 30.0), ("b", 10.0), ("c", 20.0))]
    await database.write(conversations.save, [*offered, saved("d", handoff="live", holder="v")])
    assert await database.read(conversations.waiting_offers, 2) == ["b", "c"]


async def test_the_chats_of_each_volunteer_are_counted(database: Database) -> None:
    await database.write(conversations.insert, [conversation(name) for name in "abcd"])
    live = [saved(name, handoff="live", holder=holder) for name, holder in (("a", "v"), ("b", "v"), ("c", "w"))]
    await database.write(conversations.save, live)
    assert await database.read(conversations.held_by, ["v", "w", "x"]) == {"v": 2, "w": 1}
    assert await database.read(conversations.held_of, "v") == ["a", "b"]
    await database.write(conversations.save, [saved("a", handoff="none", holder=None)])
    assert await database.read(conversations.held_by, ["v"]) == {"v": 1}


async def test_a_conversation_that_is_locked_elsewhere_is_left_out_and_nobody_waits(postgresql_url: str) -> None:
    one, two = await open_database(postgresql_url), await open_database(postgresql_url)
    await one.write(conversations.insert, [conversation("a"), conversation("b")])
    locked, done = asyncio.Event(), asyncio.Event()

    def hold(connection: Connection) -> None:
        conversations.load(connection, ids=["a"], lock=True)
        locked.set()
        await_only(done.wait())

    holding = asyncio.create_task(one.write(hold))
    await locked.wait()
    rows = await asyncio.wait_for(two.write(conversations.load, ids=["a", "b"], lock=True), 2)
    assert [row.id for row in rows] == ["b"]
    rows = await two.write(conversations.load, ids=["a", "b"], lock=False)
    assert [row.id for row in rows] == ["a", "b"]
    done.set()
    await holding
    await one.close()
    await two.close()


def fill(connection: Connection, name: str) -> None:
    """Something in every table that a conversation can stand in."""
    conversations.insert(connection, [conversation(name)])
    volunteers.insert(connection, volunteer(f"v-{name}"))
    volunteers.set_current(connection, f"v-{name}", name, 1.0)
    deliveries.add(connection, [delivery(name, 1), delivery(f"v-{name}", 1, conversation=name)])
    deliveries.mark(connection, [Mark(f"v-{name}", 1, "sent", copies=(Copy(f"v-{name}", hash_of(1), name),))])
    events.add(connection, [EventRow(f"e-{name}", name, "poison", 1.0, "parked", 1, Sealed(b"x"), name)])
    messages.add(connection, [MessageRow(f"m-{name}", name, 1, "person", Sealed(b"x"))])
    notes.add(connection, NoteRow(f"n-{name}", name, "v", Sealed(b"x"), 1.0))
    timers.add(connection, [NewTimer(name, 0, "offer", "", 1.0)])


def places(connection: Connection, name: str) -> set[str]:
    """Every column in which the value stands."""
    return {
        f"{table.name}.{column.name}"
        for table in schema.metadata.sorted_tables
        for column in table.columns
        if str(column.type) == "TEXT"
        and connection.execute(select(func.count()).select_from(table).where(column == name)).scalar_one()
    }


async def test_an_erased_conversation_stands_in_no_table_any_more(database: Database) -> None:
    for name in ("a", "b"):
        await database.write(fill, name)
    columns = {
        f"{table.name}.{column}"
        for table in schema.metadata.sorted_tables
        for column in ("conversation", "current", "lane", "key_id")
        if column in table.columns
    } - {"sent_ids.lane"}
    before = await database.read(places, "b")
    assert before == columns | {"conversations.id", "keys.id"}
    await database.write(conversations.erase, "a")
    assert await database.read(places, "a") == set()
    assert await database.read(places, "b") == before


@pytest.mark.parametrize(("before", "found"), [(1000.0, []), (1000.5, ["a"]), (3000.0, ["a", "b"])])
async def test_unheard_are_those_whose_person_wrote_nothing_since(
    database: Database, before: float, found: list[str]
) -> None:
    await database.write(conversations.insert, [conversation("a"), conversation("b")])
    await database.write(conversations.save, [saved("b", last_heard=2000.0)])
    assert await database.read(conversations.unheard, before, 10) == found
