"""The roster."""

from __future__ import annotations

import pytest

from storage import volunteers
from storage.database import Database
from storage.errors import Conflict
from tests.storage.rows import hash_of, volunteer


async def test_a_volunteer_is_found_by_id_and_by_address(database: Database) -> None:
    for name in "ba":
        await database.write(volunteers.insert, volunteer(name))
    assert [row.id for row in await database.read(volunteers.all)] == ["a", "b"]
    assert [row.id for row in await database.read(volunteers.by_id, ["b", "x"])] == ["b"]
    (found,) = await database.read(volunteers.by_hash, [hash_of("a"), hash_of("x")])
    assert (found.id, found.address, found.profile, found.cap) == ("a", b"address of a", b"profile of a", 2)
    assert [row.id for row in await database.write(volunteers.lock, ["b", "a"])] == ["a", "b"]


async def test_nobody_asked_is_nobody_found(database: Database) -> None:
    assert await database.read(volunteers.by_id, []) == []
    assert await database.read(volunteers.by_hash, []) == []
    assert await database.write(volunteers.lock, []) == []


async def test_an_address_is_one_volunteers(database: Database) -> None:
    await database.write(volunteers.insert, volunteer("a"))
    with pytest.raises(Conflict):
        await database.write(volunteers.insert, volunteer("b", address_hash=hash_of("a")))


async def test_duty_and_the_current_chat_are_kept(database: Database) -> None:
    await database.write(volunteers.insert, volunteer("a"))
    await database.write(volunteers.set_on, "a", 99.0)
    await database.write(volunteers.set_current, "a", "chat", 5.0)
    (row,) = await database.read(volunteers.all)
    assert (row.on_until, row.current, row.current_at) == (99.0, "chat", 5.0)
    await database.write(volunteers.set_on, "a", None)
    assert (await database.read(volunteers.all))[0].on_until is None


async def test_a_removed_volunteer_is_reached_by_nothing_and_may_come_again(database: Database) -> None:
    await database.write(volunteers.insert, volunteer("a"))
    await database.write(volunteers.remove, "a", 5.0)
    await database.write(volunteers.set_on, "a", 99.0)
    assert await database.read(volunteers.all) == []
    assert await database.read(volunteers.by_hash, [hash_of("a")]) == []
    await database.write(volunteers.insert, volunteer("again", address_hash=hash_of("a")))


async def test_the_address_of_who_was_removed_stays_until_it_is_forgotten(database: Database) -> None:
    for name in "ab":
        await database.write(volunteers.insert, volunteer(name))
    assert await database.read(volunteers.leaving) == []
    await database.write(volunteers.remove, "a", 5.0)
    for name in "ab":
        assert [each.id for each in await database.read(volunteers.leaving)] == ["a"] * (name == "a")
        await database.write(volunteers.forget_address, name)
    (there,) = await database.read(volunteers.all)
    assert (there.id, there.address) == ("b", b"address of b")


async def test_presence_is_kept(database: Database) -> None:
    for name in "ab":
        await database.write(volunteers.insert, volunteer(name))
    await database.write(volunteers.seen, ["a", "x"], 7.0)
    await database.write(volunteers.set_since, "a", 5.0)
    await database.write(volunteers.pause, "b", 9.0)
    first, second = await database.read(volunteers.all)
    assert (first.seen_at, first.on_since, first.paused_until) == (7.0, 5.0, None)
    assert (second.seen_at, second.on_since, second.paused_until) == (None, None, 9.0)
