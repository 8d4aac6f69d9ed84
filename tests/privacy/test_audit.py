"""The audit's chain: nothing in it changes unnoticed."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, text

from bot.privacy import audit as chain
from bot.privacy.audit import Head
from bot.privacy.keyring import Lookup
from storage import audit
from storage.database import Database

LOOKUP = Lookup(b"k" * 32)


def written(connection: Connection, many: int = 5) -> Head:
    for number in range(many):
        audit.add(connection, at=number + 0.125, actor="v1", act="opened", subject=f"c{number}")
    assert chain.chain(connection, LOOKUP) == many
    return chain.head(connection)


async def test_an_untouched_chain_verifies_and_grows(database: Database) -> None:
    assert await database.read(chain.head) == Head(0, b"")
    first = await database.write(written)
    second = await database.write(written, 3)
    assert (first.length, second.length) == (5, 8)
    assert await database.write(chain.chain, LOOKUP) == 0
    for kept in (None, first, second):
        assert await database.read(chain.verify, LOOKUP, kept) is None


async def test_a_long_chain_is_read_in_pieces(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    await database.write(written, 7)
    monkeypatch.setattr(chain, "ROWS_AT_ONCE", 2)
    assert await database.read(chain.verify, LOOKUP) is None
    for _ in range(3):
        await database.write(audit.add, at=1.0, actor="v", act="x", subject="y")
    assert [await database.write(chain.chain, LOOKUP) for _ in range(3)] == [2, 1, 0]
    assert await database.read(chain.verify, LOOKUP) is None


@pytest.mark.parametrize(
    ("change", "link"),
    [
        ("UPDATE audit SET actor = 'v2' WHERE link = 3", 3),
        ("UPDATE audit SET at = at + 1 WHERE link = 1", 1),
        ("UPDATE audit SET act = 'closed' WHERE link = 5", 5),
        ("DELETE FROM audit WHERE link = 2", 2),
        ("UPDATE audit SET subject = 'c0' WHERE link = 2", 2),
        ("UPDATE audit SET link = NULL, hash = NULL WHERE link = 1", 1),
        ("UPDATE audit SET link = CASE link WHEN 2 THEN -3 ELSE -2 END WHERE link IN (2, 3)", 2),
    ],
)
async def test_a_changed_removed_or_moved_row_is_found(database: Database, change: str, link: int) -> None:
    await database.write(written)
    await database.write(lambda connection: connection.execute(text(change)) and None)
    assert await database.read(chain.verify, LOOKUP) == f"row {link} of the chain was changed, removed or inserted"


async def test_a_chain_that_was_cut_shows_against_a_kept_head(database: Database) -> None:
    kept = await database.write(written)
    await database.write(lambda connection: connection.execute(text("DELETE FROM audit WHERE link > 3")) and None)
    assert await database.read(chain.verify, LOOKUP) is None
    assert await database.read(chain.verify, LOOKUP, kept) == "the chain was cut: 3 rows are left of 5"


async def test_a_chain_made_anew_shows_against_a_kept_head(database: Database) -> None:
    kept = await database.write(written)
    await database.write(lambda connection: connection.execute(text("DELETE FROM audit")) and None)
    await database.write(written, 4)
    await database.write(audit.add, at=9.0, actor="v9", act="opened", subject="other")
    await database.write(chain.chain, LOOKUP)
    assert "written anew" in str(await database.read(chain.verify, LOOKUP, kept))


async def test_without_the_key_nobody_makes_a_chain_that_verifies(database: Database) -> None:
    await database.write(written)
    assert await database.read(chain.verify, Lookup(b"x" * 32)) is not None


def test_a_head_survives_as_text() -> None:
    head = Head(12, b"\x01\xff")
    assert str(head) == "12:01ff"
    assert Head.read(" 12:01ff\n") == head
    with pytest.raises(ValueError):
        Head.read("nonsense")
