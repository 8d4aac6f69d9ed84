"""The audit's chain: each row holds a keyed hash over itself and the row before.

Who changes, removes or inserts a row cannot mend the hashes behind it without the key. Rows cut off at the end show
only against a head that was kept elsewhere: so the head goes out every day.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from bot.privacy.keyring import Keyring, Lookup
from storage import audit, clock, facts
from storage.audit import AuditRow, Link

ROWS_AT_ONCE = 500
BEGINNING = b""
BASE = "audit_base"
"""The fact that says where the chain begins, since older rows went by their age."""
LATE_SECONDS = 300.0
"""What is not chained then was taken out of the chain, or nobody serves."""
EARLIER_SECONDS = 3600.0
"""A row so much older than the one it follows was not written when it says."""


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


class Problem(NamedTuple):
    """Something that is wrong: at which place of the chain, when that row says it was written, and what."""

    link: int
    at: float | None
    what: str


class Verdict(NamedTuple):
    """What the chain looks like. `tail`: rows that are not chained yet, the oldest of them from `tail_since`."""

    head: Head
    problems: list[Problem]
    tail: int
    tail_since: float | None


def note(connection: Connection, actor: str, act: str, subject: str = "") -> None:
    """One act, at the database's time. `actor` and `subject` are ids, roles or fixed words, never names."""
    audit.add(connection, at=clock.now(connection), actor=actor, act=act, subject=subject)


def head(connection: Connection) -> Head:
    """Where the chain ends now."""
    row = audit.last(connection)
    return Head(0, BEGINNING) if row is None else Head(row.link or 0, row.hash or BEGINNING)


def chain(connection: Connection, keyring: Keyring) -> int:
    """Chain what is new, at most ROWS_AT_ONCE rows; how many they were. For one holder of a lease at a time."""
    before, digest = head(connection)
    if not before:
        before, digest = base(connection, keyring)
    links = []
    for length, row in enumerate(audit.loose(connection, ROWS_AT_ONCE), before + 1):
        digest = _hash(keyring.lookup, digest, length, row)
        links.append(Link(row.id, length, digest))
    audit.chain(connection, links)
    return len(links)


def base(connection: Connection, keyring: Keyring) -> Head:
    """Where the chain begins: behind the rows that went by their age."""
    fact = facts.get(connection, BASE)
    return Head.read(keyring.desk.unseal("facts", BASE, "body", fact.body).decode()) if fact else Head(0, BEGINNING)


def forget(connection: Connection, keyring: Keyring, before: float, limit: int) -> int:
    """Drop at most `limit` rows at the beginning that are older; the chain begins behind them from now on.

    Only what fits: a row whose date was changed stays and is found, or it would take all those before it along.
    """
    begins = old = base(connection, keyring)
    for row in audit.chained(connection, begins.length, limit):
        digest = _hash(keyring.lookup, old.hash, old.length + 1, row)
        if row.at >= before or (row.link, row.hash) != (old.length + 1, digest):
            break
        old = Head(old.length + 1, digest)
    if old != begins:
        body = keyring.desk.seal("facts", BASE, "body", str(old).encode())
        facts.put(connection, BASE, body, clock.now(connection))
        audit.drop(connection, begins.length, old.length)
    return old.length - begins.length


def verify(connection: Connection, keyring: Keyring, kept: Sequence[Head] = ()) -> Verdict:
    """Read the whole chain. `kept`: heads from earlier days, which it must still hold."""
    begins = base(connection, keyring)
    walk = _Walk(keyring.lookup, begins, {each.length: each.hash for each in kept if each.length > begins.length})
    for row in _all(connection):
        walk.step(row)
    problems = walk.ended()
    tail, since = audit.tail(connection)
    if since is not None and clock.now(connection) - since > LATE_SECONDS:
        what = f"{tail} rows are not chained since then: they were taken out of the chain, or nobody serves"
        problems.append(Problem(walk.length + 1, since, what))
    return Verdict(Head(walk.length, walk.stored), problems, tail, since)


class _Walk:
    """From row to row. After a row that does not fit, the next one is held against the hash that stands there."""

    def __init__(self, lookup: Lookup, begins: Head, kept: dict[int, bytes]) -> None:
        self._lookup = lookup
        self._kept = kept
        self.length, self.stored = begins
        self._at: float | None = None
        self._problems: list[Problem] = []

    def step(self, row: AuditRow) -> None:
        link, stored = row.link or 0, row.hash or BEGINNING
        if link > self.length + 1:
            self._say(row, self.length + 1, f"rows {self.length + 1} to {link - 1} were removed")
            fits = False
        else:
            fits = _hash(self._lookup, self.stored, link, row) == stored
            if not fits:
                self._say(row, link, "this row was changed, or put in, or the one before it was exchanged")
        if fits and self._at is not None and row.at < self._at - EARLIER_SECONDS:
            self._say(row, link, "it says that it is older than the one it follows: put in later, or the clock was set")
        if self._kept.pop(link, stored) != stored:
            self._say(row, link, "the chain was written anew: this is not the row of the head that was kept")
        self.length, self.stored, self._at = link, stored, row.at

    def ended(self) -> list[Problem]:
        """All that was found; heads that were kept beyond the end are missing rows."""
        if beyond := [length for length in self._kept if length > self.length]:
            what = f"the chain was cut: {self.length} rows are left of {max(beyond)}"
            self._problems.append(Problem(self.length + 1, None, what))
        return self._problems

    def _say(self, row: AuditRow, link: int, what: str) -> None:
        self._problems.append(Problem(link, row.at, what))


def _all(connection: Connection) -> Iterator[AuditRow]:
    after = -(2**62)
    while rows := audit.chained(connection, after, ROWS_AT_ONCE):
        yield from rows
        after = rows[-1].link or 0


def _hash(lookup: Lookup, before: bytes, length: int, row: AuditRow) -> bytes:
    fields = (str(length), repr(row.at), row.actor, row.act, row.subject)
    return lookup.audit(before, "\0".join(fields))
