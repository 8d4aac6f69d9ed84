"""Who would move: open conversations that stand at a step, or hold an answer, which a book does not have.

Conversations are sealed, so whoever has the keys opens them, a few hundred at a time, changes nothing and keeps
nothing but the counts. Of what is inside, only places and answers are read.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import msgspec

from bot.engine.conditions import fits
from bot.engine.model import Place, Value
from bot.language.model import Book
from bot.privacy.keyring import Keyring, UnknownMaster
from bot.privacy.sealing import Unreadable
from bot.runtime.people import TABLE
from storage import conversations
from storage.conversations import StandingRow
from storage.database import Database

AT_ONCE = 500
MOST = 200_000
"""More are not opened. They come by their random ids, so that those are a fair sample of all."""
Progress = Callable[[int, int], None]
"""How many were looked at, of how many."""


class _Where(msgspec.Struct, frozen=True):
    """What is read of a conversation; its words stay bytes."""

    place: Place = ()
    slots: dict[str, Value] = {}


class _Sealed(msgspec.Struct, frozen=True):
    conversation: _Where


_DECODER = msgspec.msgpack.Decoder(_Sealed)


@dataclass(slots=True)
class Moves:
    """The counts; no conversation can be told from them."""

    total: int = 0
    """Open conversations."""
    looked_at: int = 0
    moving: int = 0
    """Conversations that stand at a step which is gone."""
    unset: int = 0
    """Conversations with an answer that counts as not given any more."""
    steps: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Flow and step → who stands there or comes back there."""
    slots: Counter[str] = field(default_factory=Counter)
    """Slot → who has an answer of it that is gone."""
    unread: int = 0
    """Conversations that the keys do not open."""

    @property
    def anybody(self) -> bool:
        """Whether somebody would meet it."""
        return bool(self.moving or self.unset)


async def count(
    database: Database, keyring: Keyring, book: Book, progress: Progress | None = None, most: int = MOST
) -> Moves:
    """Look at every open conversation, at most so many."""
    moves = Moves(total=await database.read(conversations.count_open))
    after = ""
    while moves.looked_at < most:
        rows = await database.read(conversations.standing, after, min(AT_ONCE, most - moves.looked_at))
        if not rows:
            break
        await asyncio.to_thread(_look, moves, keyring, book, rows)
        after = rows[-1].id
        if progress:
            progress(moves.looked_at, moves.total)
    return moves


def _look(moves: Moves, keyring: Keyring, book: Book, rows: Iterable[StandingRow]) -> None:
    for row in rows:
        moves.looked_at += 1
        try:
            sealer = keyring.sealer(row.wrapped, row.fingerprint)
            where = _DECODER.decode(sealer.unseal(TABLE, row.id, "state", row.state)).conversation
        except (Unreadable, UnknownMaster, msgspec.DecodeError):
            moves.unread += 1
            continue
        gone = {place for place in where.place if not _is_there(book, *place)}
        unfit = {name for name, value in where.slots.items() if not fits(book, name, value)}
        moves.steps.update(gone)
        moves.slots.update(unfit)
        moves.moving += bool(gone)
        moves.unset += bool(unfit)


def _is_there(book: Book, flow: str, step: str) -> bool:
    """An empty step is the flow's start, whatever that is called."""
    return flow in book.flows if not step else book.step(flow, step) is not None
