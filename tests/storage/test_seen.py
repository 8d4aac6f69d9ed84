"""What happened already is known, also to another worker in the same moment."""

from __future__ import annotations

import asyncio

from hypothesis import given
from hypothesis import strategies as st

from storage import seen
from storage.database import Database, open_database
from storage.statements import padded
from tests.storage.rows import hash_of


async def test_a_second_copy_is_not_new(database: Database) -> None:
    first = [hash_of(number) for number in range(5)]
    assert await database.write(seen.add, first, 1.0) == set(first)
    assert await database.write(seen.add, [*first[3:], hash_of("more")], 2.0) == {hash_of("more")}
    assert await database.write(seen.add, [], 2.0) == set()


async def test_of_two_workers_one_takes_each_event(database: Database, database_url: str) -> None:
    other = await open_database(database_url)
    keys = [hash_of(number) for number in range(100)]
    taken = await asyncio.gather(database.write(seen.add, keys, 1.0), other.write(seen.add, keys[::-1], 1.0))
    await other.close()
    assert taken[0] | taken[1] == set(keys)
    assert not taken[0] & taken[1]


async def test_times_tell_when_something_was_remembered_last(database: Database) -> None:
    await database.write(seen.add, [hash_of("a")], 1.0)
    await database.write(seen.remember, hash_of("b"), 2.0)
    await database.write(seen.remember, hash_of("b"), 3.0)
    times = await database.read(seen.times, [hash_of(name) for name in "abc"])
    assert times == {hash_of("a"): 1.0, hash_of("b"): 3.0}
    assert await database.read(seen.times, []) == {}


async def test_old_ones_are_forgotten_in_pieces(database: Database) -> None:
    for at in range(10):
        await database.write(seen.add, [hash_of(at)], float(at))
    assert await database.write(seen.purge, 6.0, 4) == 4
    assert await database.write(seen.purge, 6.0, 4) == 2
    assert await database.write(seen.purge, 6.0, 4) == 0
    assert set(await database.read(seen.times, [hash_of(at) for at in range(10)])) == {hash_of(n) for n in range(6, 10)}


@given(st.lists(st.integers(), max_size=300))
def test_padding_repeats_the_last_up_to_a_power_of_two(values: list[int]) -> None:
    longer = padded(values)
    assert longer[: len(values)] == values
    assert set(longer) == set(values)
    assert len(longer) < 2 * max(1, len(values))
    assert len(longer) & (len(longer) - 1) == 0
