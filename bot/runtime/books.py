"""Published books in the database: published once, taken by every worker, refused when broken.

Reading a book takes up to a second of work: whoever serves meanwhile does it in a thread.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection

from bot.engine.questions import phrases
from bot.language.findings import Finding, show
from bot.language.loading import lend
from bot.language.model import Book
from bot.language.reader import read
from bot.runtime.context import BOOK, CHANNEL
from storage import audit, books, clock
from storage.books import BookRow
from storage.database import Database, notify

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(dict[str, bytes])


class BrokenBookError(Exception):
    """The content has errors; all of them are in `findings`, shown as text by `str`."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        self.findings = findings
        super().__init__(show(findings))


def sound(files: Mapping[str, bytes]) -> Book:
    """The book of these files. Raises `BrokenBookError` with everything that is wrong."""
    reading = read(files)
    if reading.book is None:
        raise BrokenBookError(reading.findings)
    return reading.book


def publish(connection: Connection, files: Mapping[str, bytes], by: str) -> Book:
    """Publish without a question, and give the book its number; the same content again keeps the number it has.

    For the first start of all. Raises `BrokenBookError`, or Conflict where another process does the same.
    """
    book = sound(files)
    history = books.history(connection)
    if history and history[0].hash == book.hash:
        return replace(book, number=history[0].no)
    number, now = (history[0].no if history else 0) + 1, clock.now(connection)
    books.add(connection, BookRow(number, book.hash, by, now), pack(files))
    audit.add(connection, at=now, actor=by, act="publish", subject=f"{number}:{book.hash[:12]}")
    notify(connection, CHANNEL, BOOK)
    return replace(book, number=number)


def pack(files: Mapping[str, bytes]) -> bytes:
    """The files as they are stored."""
    return _ENCODER.encode(dict(files))


def unpack(body: bytes) -> dict[str, bytes]:
    """The inverse of `pack`, with what this program lends instead of what another one did."""
    return lend(_DECODER.decode(body))


def row(connection: Connection, number: int | None) -> BookRow | None:
    """The line of a book in the history, of the newest where no number is given."""
    return next((each for each in books.history(connection) if number in (None, each.no)), None)


def body(connection: Connection, number: int) -> bytes | None:
    """The files of a book, packed."""
    return books.load(connection, number)


class Published(NamedTuple):
    """A book as it was published: its number, and its files, packed."""

    number: int
    files: bytes


def newer(connection: Connection, number: int) -> Published | None:
    """The newest book if its number is above `number`."""
    found = books.newest(connection)
    body = books.load(connection, found) if found is not None and found > number else None
    return Published(found, body) if found is not None and body is not None else None


async def newest(database: Database) -> tuple[Book | None, int]:
    """The newest book that this program can read, or None where nothing was published; the newest number of all.

    What an older or a newer program published may be beyond this one: the hotline starts all the same, with the last
    book that it can read. Raises `BrokenBookError` where there is none.
    """
    newest = await database.read(books.newest) or 0
    broken: BrokenBookError | None = None
    for number in range(newest, 0, -1):
        body = await database.read(books.load, number)
        try:
            if body is not None:
                return await made_ready(Published(number, body)), newest
        except BrokenBookError as error:
            broken = broken or error
    if broken:
        raise broken
    return None, newest


async def made_ready(published: Published) -> Book:
    """The book to be served, with all that its first turn needs, made in a thread. Raises `BrokenBookError`."""
    return await asyncio.to_thread(_made_ready, published)


def _made_ready(published: Published) -> Book:
    book = taken(published.files)
    phrases(book.words)
    return replace(book, number=published.number)


def taken(body: bytes) -> Book:
    """A book that was published once: what a newer program would find fault with does not stop it any more.

    Raises `BrokenBookError` for one that the engine would stumble over.
    """
    reading = read(unpack(body), published=True)
    if reading.book is None:
        raise BrokenBookError(reading.findings)
    return reading.book
