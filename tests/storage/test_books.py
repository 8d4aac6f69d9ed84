"""Published books."""

from __future__ import annotations

import asyncio

from storage import books
from storage.database import Database, open_database
from storage.errors import Conflict


async def test_numbers_grow_and_the_newest_counts(database: Database) -> None:
    assert await database.read(books.newest) is None
    assert await database.write(books.publish, "h1", b"one", "staff", 1.0) == 1
    assert await database.write(books.publish, "h2", b"two", "staff", 2.0) == 2
    assert await database.read(books.newest) == 2
    assert await database.read(books.load, 1) == b"one"
    assert await database.read(books.load, 3) is None
    assert await database.read(books.history) == [
        books.BookRow(2, "h2", "staff", 2.0),
        books.BookRow(1, "h1", "staff", 1.0),
    ]


async def test_two_who_publish_at_once_never_share_a_number(database: Database, database_url: str) -> None:
    other = await open_database(database_url)
    results = await asyncio.gather(
        *(each.write(books.publish, "h", b"x", "staff", 1.0) for each in (database, other, database, other)),
        return_exceptions=True,
    )
    await other.close()
    numbers = [result for result in results if isinstance(result, int)]
    assert sorted(numbers) == list(range(1, len(numbers) + 1))
    assert all(isinstance(result, int | Conflict) for result in results)
