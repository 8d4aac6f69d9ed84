"""A backup into an empty database: checked whole before anything is written; who was erased since is erased again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple

from sqlalchemy import Connection

from bot.privacy import audit, erasures
from bot.privacy.backup import BadBackup, Checked, End, Rows, check, frames
from bot.privacy.keyring import Keyring, Lookup, Masters
from storage import dump, upgrade
from storage.database import is_made, open_database, parse
from storage.dump import Chunk
from storage.erased import ErasedRow
from storage.serving import serving_lock

NOT_EMPTY = (
    "There is something in this database already, and nothing was written. Restore into an empty one: name it as "
    "HOTLINE_DATABASE_URL."
)
SIDES = ("", "-wal", "-shm", ".serving")
Actor = Callable[[Lookup], str]
"""Who does it, for the audit; the hash of an account needs the key."""
Again = Callable[[Connection, Keyring, list[bytes], list[str]], None]
"""Does away with the words that wait of these addresses (hashes), and orders that these volunteers be removed."""


class Restored(NamedTuple):
    """What came of it: the backup's moment, how many rows, how many conversations of them were erased again, and how
    many volunteers are to be removed again.
    """

    at: float
    rows: int
    erased: int
    removed: int


async def restore(url: str, owned: Masters, path: Path, erase_list: str | None, actor: Actor, again: Again) -> Restored:
    """Raises what `check` raises, `BadList`, or `BadBackup` where the database is not empty."""
    with path.open("rb") as file:
        checked = check(file, owned)
        listed = erasures.read(checked.lookup, erase_list) if erase_list is not None else []
        made = is_made(url)
        try:
            with serving_lock(url):
                return await _restored(url, owned, file, checked, listed, actor(checked.lookup), again)
        except BaseException:
            if not made:
                _remove(url)
            raise


async def _restored(
    url: str, owned: Masters, file: BinaryIO, checked: Checked, listed: Sequence[ErasedRow], actor: str, again: Again
) -> Restored:
    database = await open_database(url)
    try:
        restored = await database.write(_fill, owned, file, checked, listed, actor, again)
        await database.scrub()
    finally:
        await database.close()
    return restored


def _fill(
    connection: Connection,
    owned: Masters,
    file: BinaryIO,
    checked: Checked,
    listed: Sequence[ErasedRow],
    actor: str,
    again: Again,
) -> Restored:
    if not dump.is_empty(connection):
        raise BadBackup(NOT_EMPTY)
    upgrade.bring_to(connection, checked.version)
    for frame in frames(file, sha256()):
        match frame:
            case Rows(name, columns, rows):
                dump.load(connection, Chunk(name, columns, rows))
            case End():
                break
    dump.settle(connection)
    upgrade.bring_to(connection)
    keyring = Keyring.open(connection, owned)
    erased = erasures.apply(connection, keyring.lookup, listed)
    removed = erasures.removed(connection, keyring.lookup)
    again(connection, keyring, [each for each in erased if each], removed)
    audit.note(connection, actor, "restore", f"{checked.rows.total()}:{len(erased)}")
    return Restored(checked.at, checked.rows.total(), len(erased), len(removed))


def _remove(url: str) -> None:
    """The file that was made for nothing."""
    database = parse(url)
    if database.get_backend_name() == "sqlite":
        for side in SIDES:
            Path(f"{database.database}{side}").unlink(missing_ok=True)
