"""The audit's chain: each row holds a keyed hash over itself and the row before.

Who changes, removes or inserts a row cannot mend the hashes behind it without the key. Rows cut off at the end show
only against a head that was kept elsewhere: so the head goes out every day.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection

from bot.privacy.keyring import Lookup
from storage import audit, clock
from storage.audit import AuditRow, Link

ROWS_AT_ONCE = 500
BEGINNING = b""


class Head(NamedTuple):
    """The end of the chain: how long it is, and its last hash. As text: `<length>:<hexadecimal>`."""

    length: int
    hash: bytes

    def __str__(self) -> str:
        return f"{self.length}:{self.hash.hex()}"

    @classmethod
    def read(cls, text: str) -> Head:
        """The inverse of `str`. Raises ValueError."""
        length, _, digest = text.strip().partition(":")
        return cls(int(length), bytes.fromhex(digest))


def head(connection: Connection) -> Head:
    """Where the chain ends now."""
    row = audit.last(connection)
    return Head(0, BEGINNING) if row is None else Head(row.link or 0, row.hash or BEGINNING)


def note(connection: Connection, actor: str, act: str, subject: str = "") -> None:
    """One act, at the database's time. `actor` and `subject` are ids, roles or fixed words, never names."""
    audit.add(connection, at=clock.now(connection), actor=actor, act=act, subject=subject)


def chain(connection: Connection, lookup: Lookup) -> int:
    """Chain what is new, at most ROWS_AT_ONCE rows; how many they were. For one holder of a lease at a time."""
    before, digest = head(connection)
    links = []
    for length, row in enumerate(audit.loose(connection, ROWS_AT_ONCE), before + 1):
        digest = _hash(lookup, digest, length, row)
        links.append(Link(row.id, length, digest))
    audit.chain(connection, links)
    return len(links)


def verify(connection: Connection, lookup: Lookup, kept: Head | None = None) -> str | None:
    """What is wrong first in the chain, in words; None where all is well. `kept` is a head from an earlier day."""
    length, digest = 0, BEGINNING
    for length, row in enumerate(_all(connection), 1):
        digest = _hash(lookup, digest, length, row)
        if row.link != length or row.hash != digest:
            return f"row {length} of the chain was changed, removed or inserted"
        if kept and kept.length == length and kept.hash != digest:
            return f"the chain was written anew: row {length} is not the one of the head that was kept"
    if kept and kept.length > length:
        return f"the chain was cut: {length} rows are left of {kept.length}"
    return None


def _all(connection: Connection) -> Iterator[AuditRow]:
    after = 0
    while rows := audit.chained(connection, after, ROWS_AT_ONCE):
        yield from rows
        after = rows[-1].link or 0


def _hash(lookup: Lookup, before: bytes, length: int, row: AuditRow) -> bytes:
    fields = (str(length), repr(row.at), row.actor, row.act, row.subject)
    return lookup.audit(before, "\0".join(fields))
