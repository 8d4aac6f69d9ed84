"""Publishing with care: against the book that it was compared with, with a second person's yes where that is wanted,
and noted with who it was.

Beside a process that serves an SQLite file it is an order to that process; everywhere else it is done at once.
"""

from __future__ import annotations

import asyncio
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from bot.privacy.keyring import Keyring
from bot.runtime import books
from bot.runtime.context import BOOK, CHANNEL
from bot.runtime.waiting import PUBLISH, Order, seal_order
from bot.world import World
from storage import audit, clock, events, proposals
from storage import books as table
from storage.books import BookRow
from storage.database import Database, notify
from storage.errors import AlreadyServing, Conflict, Unavailable
from storage.proposals import ProposalRow
from storage.serving import serving_lock

PROPOSAL_SECONDS = 72 * 3600.0
"""Long enough for a weekend; then it is to be looked at anew."""
ORDER_SECONDS = 30.0
"""A serving process takes an order within a second; reading a large book may take it a few more."""
SHOWN = 12
"""Digits of a hash that are enough to name a book."""


class Refused(Exception):  # noqa: N818
    """It may not be published like this; the text says why and what to do."""


class Who(msgspec.Struct, frozen=True):
    """`role` is what they say of themselves, `account` what the operating system says of them."""

    role: str
    account: str


class Edition(msgspec.Struct, frozen=True, tag=True):
    """What somebody wants to publish, or only to propose. `files` are packed."""

    hash: str
    files: bytes
    who: Who
    after: int
    """The number of the book that it was compared with; 0: there was none."""
    changed: str
    note: str = ""
    restores: int | None = None
    propose: bool = False


class Approval(msgspec.Struct, frozen=True, tag=True):
    """A second person's yes to a proposal, by its content."""

    hash: str
    who: Who
    after: int
    changed: str


Request = Edition | Approval


class Details(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is sealed beside a publication or a proposal."""

    account: str
    note: str = ""
    approved_by: Who | None = None


class Publication(NamedTuple):
    """A book in the history, or a proposal (which has no number), for the organisation's own eyes."""

    number: int
    hash: str
    at: float
    who: Who
    note: str
    approved_by: Who | None
    restores: int | None
    changed: str
    until: float | None = None
    """When the proposal ends."""


_ENCODER = msgspec.msgpack.Encoder()
_REQUESTS = msgspec.msgpack.Decoder(Request)
_DETAILS = msgspec.msgpack.Decoder(Details)


# ── in one transaction ─────────────────────────────────────────────────────────────────────────────────────


def carry_out(connection: Connection, keyring: Keyring, request: Request) -> int | None:
    """The number of the book, or None for a proposal. Raises `Refused`, or Conflict where two publish at once."""
    now = clock.now(connection)
    proposals.expire(connection, now)
    match request:
        case Approval():
            return _approve(connection, keyring, request, now)
        case Edition(propose=True):
            _propose(connection, keyring, request, now)
            return None
        case _:
            return _publish(connection, keyring, request, Details(request.who.account, request.note), now)


def _publish(connection: Connection, keyring: Keyring, edition: Edition, details: Details, now: float) -> int:
    newest = table.newest(connection) or 0
    if newest != edition.after:
        raise Refused(
            f"Book {newest} was published in the meantime, so this is no longer what you looked at. Nothing was "
            "published. Run the command again: it shows what differs now."
        )
    number = newest + 1
    sealed = keyring.desk.seal("books", str(number), "details", _ENCODER.encode(details))
    row = BookRow(number, edition.hash, edition.who.role, now, edition.restores, edition.changed, sealed)
    table.add(connection, row, edition.files)
    proposals.remove(connection, edition.hash)
    _note(connection, keyring, "publish" if edition.restores is None else "rollback", edition.who, edition.hash, number)
    notify(connection, CHANNEL, BOOK)
    return number


def _propose(connection: Connection, keyring: Keyring, edition: Edition, now: float) -> None:
    """A new proposal of the same account takes the place of the one before; another account's stays as it is."""
    for each in waiting(connection, keyring):
        if each.who.account == edition.who.account:
            proposals.remove(connection, each.hash)
        elif each.hash == edition.hash:
            raise Refused(
                f"Somebody else proposed exactly this already. Say yes to it: hotline flows approve {short(each.hash)}"
            )
    details = Details(edition.who.account, edition.note)
    sealed = keyring.desk.seal("proposals", edition.hash, "details", _ENCODER.encode(details))
    until = now + PROPOSAL_SECONDS
    row = ProposalRow(edition.hash, edition.who.role, now, until, edition.restores, edition.changed, sealed)
    proposals.add(connection, row, edition.files)
    _note(connection, keyring, "propose", edition.who, edition.hash)


def _approve(connection: Connection, keyring: Keyring, approval: Approval, now: float) -> int:
    proposed = proposal(connection, keyring, approval.hash)
    files = proposed_files(connection, approval.hash)
    refuse_the_same(proposed, approval.who)
    details = Details(proposed.who.account, proposed.note, approval.who)
    edition = Edition(proposed.hash, files, proposed.who, approval.after, approval.changed, restores=proposed.restores)
    number = _publish(connection, keyring, edition, details, now)
    _note(connection, keyring, "approve", approval.who, approval.hash, number)
    return number


def _note(
    connection: Connection, keyring: Keyring, act: str, who: Who, content_hash: str, number: int | None = None
) -> None:
    """For the audit: the role, whether it is the same account as elsewhere, and which book; no name, no note."""
    actor = f"{who.role}@{keyring.lookup.account(who.account)}"
    subject = short(content_hash) if number is None else f"{number}:{short(content_hash)}"
    audit.add(connection, at=clock.now(connection), actor=actor, act=act, subject=subject)


def refuse_the_same(proposed: Publication, who: Who) -> None:
    """Raises `Refused` where nobody else says yes than whoever proposed it."""
    if proposed.who.account == who.account:
        raise Refused(
            f"This was proposed from your own account ({who.account}). A second person has to say yes, from an account "
            "of their own; another --by does not change who you are."
        )


# ── looking ────────────────────────────────────────────────────────────────────────────────────────────────


def history(connection: Connection, keyring: Keyring) -> list[Publication]:
    """All publications, the newest first."""
    return [_published(keyring, row) for row in table.history(connection)]


def waiting(connection: Connection, keyring: Keyring) -> list[Publication]:
    """Proposals that nobody has said yes to, the oldest first."""
    found = []
    for row in proposals.all(connection, clock.now(connection)):
        details = _DETAILS.decode(keyring.desk.unseal("proposals", row.hash, "details", row.details))
        who = Who(row.by, details.account)
        found.append(Publication(0, row.hash, row.at, who, details.note, None, row.restores, row.changed, row.until))
    return found


def proposal(connection: Connection, keyring: Keyring, beginning: str) -> Publication:
    """The proposal whose hash begins so. Raises `Refused` where there is none, or more than one."""
    found = [each for each in waiting(connection, keyring) if beginning and each.hash.startswith(beginning.lower())]
    if len(found) != 1:
        what = "Several proposals begin" if found else "No open proposal begins"
        raise Refused(
            f"{what} with {beginning or 'nothing'}; `hotline flows history` lists them. They end by themselves."
        )
    return found[0]


def proposed_files(connection: Connection, content_hash: str) -> bytes:
    """The files of a proposal, packed."""
    return proposals.load(connection, content_hash) or b""


def _published(keyring: Keyring, row: BookRow) -> Publication:
    sealed = row.details
    text = keyring.desk.unseal("books", str(row.no), "details", sealed) if sealed else None
    details = _DETAILS.decode(text) if text else Details("")
    who = Who(row.by, details.account)
    return Publication(
        row.no, row.hash, row.at, who, details.note, details.approved_by, row.restores, row.changed or ""
    )


def short(content_hash: str) -> str:
    """A hash as people read it."""
    return content_hash[:SHOWN]


# ── from the command line, and beside a process that serves ────────────────────────────────────────────────


async def submit(database: Database, keyring: Keyring, world: World, url: str, request: Request) -> int | None:
    """See `carry_out`. Raises `Unavailable` where the process that serves does not answer."""
    try:
        try:
            with serving_lock(url):
                return await database.write(carry_out, keyring, request)
        except AlreadyServing:
            return await _order(database, keyring, world, request)
    except Conflict:
        raise Refused("Somebody else published in the same moment. Run the command again.") from None


async def _order(database: Database, keyring: Keyring, world: World, request: Request) -> int | None:
    """Ask the process that serves, and wait for what becomes of it."""
    order = Order(PUBLISH, files=_ENCODER.encode(request))

    def write(connection: Connection) -> str:
        row = seal_order(keyring, world, order, clock.now(connection))
        events.add(connection, [row])
        return row.id

    identity = await database.write(write)
    try:
        async with asyncio.timeout(ORDER_SECONDS):
            while await database.read(events.find, identity):  # noqa: ASYNC110
                await asyncio.sleep(0.1)
    except TimeoutError:
        raise Unavailable(
            "The process that serves this database does not answer. It will publish when it is well again; "
            "to be sure, look at `hotline flows history` then."
        ) from None
    return await database.read(_outcome, keyring, request)


def _outcome(connection: Connection, keyring: Keyring, request: Request) -> int | None:
    rows = table.history(connection)
    if rows and (rows[0].hash, rows[0].no) == (request.hash, request.after + 1):
        return rows[0].no
    if isinstance(request, Edition) and request.propose:
        proposal(connection, keyring, request.hash)
        return None
    raise Refused(
        "The process that serves did not take it: something else was published in the meantime, it wants a second "
        "person's yes (HOTLINE_TWO_PERSON), or it runs an older program that cannot read this. Its log says which."
    )


async def obey(database: Database, keyring: Keyring, identity: str, packed: bytes, *, two_person: bool = False) -> None:
    """An order that another process wrote as the row `identity`; the book is read before it counts, in a thread.

    `two_person`: only what a second person said yes to is published. Raises `Refused` or `BrokenBookError`; then, too,
    the order is done with.
    """
    try:
        request = _REQUESTS.decode(packed)
        if two_person and isinstance(request, Edition) and not request.propose:
            raise Refused("this hotline publishes only what a second person said yes to")
        files = request.files if isinstance(request, Edition) else await database.read(proposals.load, request.hash)
        if files is not None:
            await asyncio.to_thread(books.taken, files)
        await database.write(_obey, keyring, identity, request)
    except (Refused, Conflict, books.BrokenBookError, msgspec.DecodeError):
        await database.write(events.delete, [identity])
        raise


def _obey(connection: Connection, keyring: Keyring, identity: str, request: Request) -> None:
    events.delete(connection, [identity])
    carry_out(connection, keyring, request)
