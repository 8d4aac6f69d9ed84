"""Published books, and those that wait for a second person."""

from __future__ import annotations

import asyncio

from storage import books, proposals
from storage.books import BookRow
from storage.database import Database, open_database
from storage.errors import Conflict
from storage.proposals import ProposalRow
from storage.types import Sealed


def proposal(content_hash: str, at: float, until: float = 100.0) -> ProposalRow:
    return ProposalRow(content_hash, "editor", at, until, None, "1 new flow", Sealed(b"sealed"))


async def test_numbers_grow_and_the_newest_counts(database: Database) -> None:
    assert await database.read(books.newest) is None
    first = BookRow(1, "h1", "editor", 1.0)
    second = BookRow(2, "h2", "editor", 2.0, 1, "1 step gone", Sealed(b"sealed"))
    await database.write(books.add, first, b"one")
    await database.write(books.add, second, b"two")
    assert await database.read(books.newest) == 2
    assert await database.read(books.load, 1) == b"one"
    assert await database.read(books.load, 3) is None
    assert await database.read(books.history) == [second, first]


async def test_two_who_publish_at_once_never_share_a_number(database: Database, database_url: str) -> None:
    other = await open_database(database_url)
    row = BookRow(1, "h", "editor", 1.0)
    results = await asyncio.gather(
        *(each.write(books.add, row, b"x") for each in (database, other, database, other)), return_exceptions=True
    )
    await other.close()
    assert [result for result in results if not isinstance(result, Conflict)] == [None]
    assert await database.read(books.newest) == 1


async def test_a_proposal_is_found_until_it_ends(database: Database) -> None:
    early, late = proposal("a", 1.0, until=50.0), proposal("b", 2.0)
    await database.write(proposals.add, late, b"two")
    await database.write(proposals.add, early, b"one")
    assert await database.read(proposals.all, 50.0) == [early, late]
    assert await database.read(proposals.all, 51.0) == [late]
    await database.write(proposals.expire, 51.0)
    assert await database.read(proposals.load, "a") is None
    assert await database.read(proposals.load, "b") == b"two"


async def test_a_proposal_of_the_same_content_takes_the_place_of_the_one_before(database: Database) -> None:
    await database.write(proposals.add, proposal("a", 1.0), b"one")
    await database.write(proposals.add, proposal("a", 2.0), b"one")
    assert await database.read(proposals.all, 3.0) == [proposal("a", 2.0)]
    await database.write(proposals.remove, "a")
    assert await database.read(proposals.all, 3.0) == []
