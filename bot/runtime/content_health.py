"""How the content stands: what is published, whether this program can read it, whether the folder is the same."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.language.loading import ContentError, load
from bot.language.reader import hash_of
from bot.language.source import LENT
from bot.privacy.keyring import Keyring
from bot.runtime import books, publishing
from bot.runtime.books import BrokenBookError
from bot.runtime.times import told
from storage.database import Database

NONE = "none published yet"


async def inspect(
    database: Database, keyring: Keyring, folder: Path, languages: Sequence[str] = ()
) -> tuple[bool, list[str]]:
    """Whether all is well, and in lines what there is to know; the first one is about the published book.

    `languages`: which it is meant to speak.
    """
    row = await database.read(books.row, None)
    body = await database.read(books.body, row.no) if row else None
    if row is None or body is None:
        return True, [NONE]
    lines = [f"{row.no}, {publishing.short(row.hash)}, published {told(row.at)} by {row.by}"]
    waiting = await database.read(publishing.waiting, keyring)
    if waiting:
        lines.append(f"{len(waiting)} proposed, waiting for a second person: `hotline flows history`")
    try:
        book = await asyncio.to_thread(books.taken, body)
    except BrokenBookError:
        lines.append(
            "this program cannot read what is published; an earlier book is served meanwhile. Update the program, or "
            "run `hotline flows rollback`"
        )
        return False, lines
    unspoken = [each for each in languages if each not in book.words.languages]
    if unspoken:
        lines.append(
            f"HOTLINE_LANGUAGES names {', '.join(unspoken)}, but nothing is written in it: people read English"
        )
    try:
        lines.append(_compared(await asyncio.to_thread(load, folder), body))
    except ContentError as error:
        return False, [*lines, f"the content folder cannot be used: {error}"]
    return not unspoken, lines


def _compared(files: Mapping[str, bytes], body: bytes) -> str:
    if _own_hash(files) == _own_hash(books.unpack(body)):
        return "the content folder is what is published"
    return "the content folder differs from what is published: `hotline flows diff` says how"


def _own_hash(files: Mapping[str, bytes]) -> str:
    """Without what the program lends: another version of it would lend something else."""
    return hash_of({path: content for path, content in files.items() if not path.startswith(LENT)})
