"""Backups: every row of one moment in one file, as sealed as it stands in the database, for either kind of it.

The file is a title, frames (four bytes of length, then msgpack), and a signature over all of it, so that one that was
cut or changed, by an accident or by somebody without the keys, is refused before anything is written.
"""

from __future__ import annotations

import errno
import os
import struct
from collections import Counter
from collections.abc import Iterator
from hashlib import file_digest, sha256
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple

import msgspec
from cryptography.hazmat.primitives.constant_time import bytes_eq
from sqlalchemy import Connection

from bot.privacy import audit
from bot.privacy.keyring import LOOKUP, Keyring, Lookup, Masters
from storage import clock, dump, upgrade
from storage.database import Database
from storage.errors import NewerDatabase

if TYPE_CHECKING:
    from _hashlib import HASH

TITLE = b"tomoshibi backup 1\n"
KIND = "backup"
SIGNATURE_BYTES = 32
LENGTH = struct.Struct(">I")
MOST_BYTES = 256 * 1024 * 1024
"""Of a frame: a book with its pictures is far smaller."""


class BadBackup(Exception):  # noqa: N818
    """It cannot be made or restored; the text says why and what to do."""


class Head(msgspec.Struct, frozen=True, tag=True, array_like=True):
    """The schema's version, and the moment of which everything is."""

    version: str
    at: float


class Rows(msgspec.Struct, frozen=True, tag=True, array_like=True):
    """See `Chunk`."""

    table: str
    columns: list[str]
    rows: list[list[Any]]


class End(msgspec.Struct, frozen=True, tag=True, array_like=True):
    """How many rows there were."""

    rows: int


class Checked(NamedTuple):
    """A backup that is whole and ours: what is in it, by table."""

    version: str
    at: float
    rows: Counter[str]
    lookup: Lookup


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Head | Rows | End)
CUT = "The backup ends in the middle: it was cut. Take another copy of it."
NO_BACKUP = "This is no backup of this program: `hotline data backup` makes them."
CHANGED = (
    "The backup was changed, or it belongs to other keys than those of HOTLINE_SECRET_KEYS. Nothing was written. "
    "Take another copy of it, or the keys that it was made with."
)


# ── making one ─────────────────────────────────────────────────────────────────────────────────────────────


class Made(NamedTuple):
    """What came of a backup."""

    rows: int
    bytes: int
    hash: str
    """The beginning of the file's SHA-256, as the audit notes it."""


async def save(database: Database, keyring: Keyring, path: Path, actor: str) -> Made:
    """A backup of this moment, while others go on. The file is there whole, or not at all.

    Raises FileExistsError where there is one of this name, `BadBackup` where it cannot be written.
    """
    part = path.with_name(f".{path.name}.part")
    file = _new(path, part)
    try:
        with file:
            counts = await database.read(make, keyring.lookup, file)
            file.flush()
            os.fsync(file.fileno())
        part.rename(path)
    except OSError as error:
        raise _not_written(error) from None
    finally:
        part.unlink(missing_ok=True)
    made = _made(path, counts.total())
    await database.write(audit.note, actor, "backup", made.hash)
    return made


def _new(path: Path, part: Path) -> BinaryIO:
    """Readable by its owner only."""
    if path.exists():
        raise FileExistsError(errno.EEXIST, f"{path} is there already")
    return os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb")


def _made(path: Path, rows: int) -> Made:
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").hexdigest()
    return Made(rows, path.stat().st_size, digest[:12])


def make(connection: Connection, lookup: Lookup, file: BinaryIO) -> Counter[str]:
    """Write everything as it is now; how many rows of each table."""
    digest, counts = sha256(), Counter[str]()
    _put(file, digest, TITLE)
    rows = dump.chunks(connection)
    first = next(rows)
    _put(file, digest, *_framed(Head(upgrade.HEAD, clock.now(connection))))
    for chunk in chain([first], rows):
        counts[chunk.table] += len(chunk.rows)
        _put(file, digest, *_framed(Rows(*chunk)))
    _put(file, digest, *_framed(End(counts.total())))
    _put(file, sha256(), lookup.signature(KIND, digest.digest()))
    return counts


def _framed(frame: Head | Rows | End) -> tuple[bytes, bytes]:
    body = _ENCODER.encode(frame)
    return LENGTH.pack(len(body)), body


def _put(file: BinaryIO, digest: HASH, *parts: bytes) -> None:
    for part in parts:
        digest.update(part)
        try:
            file.write(part)
        except OSError as error:  # here, or it would be taken for the database's
            raise _not_written(error) from None


def _not_written(error: OSError) -> BadBackup:
    return BadBackup(
        f"The backup could not be written: {error.strerror}. Nothing of it is kept; give it another place."
    )


# ── reading one ────────────────────────────────────────────────────────────────────────────────────────────


def check(file: BinaryIO, owned: Masters) -> Checked:
    """Read it to its end, write nothing. Raises `BadBackup`, `NewerDatabase`, or `UnknownMaster`."""
    digest, counts, lookup, head = sha256(), Counter[str](), None, None
    for frame in frames(file, digest):
        match frame:
            case Head() if head is None:
                head = _known(frame)
            case Rows(table="keys"):
                lookup = lookup or _lookup(frame, owned)
                counts["keys"] += len(frame.rows)
            case Rows(table=name):
                counts[name] += len(frame.rows)
            case End(rows=many) if head and lookup and many == counts.total():
                _signed(file, digest, lookup)
                return Checked(head.version, head.at, counts, lookup)
            case _:
                raise BadBackup(CHANGED)
    raise BadBackup(CUT)


def frames(file: BinaryIO, digest: HASH) -> Iterator[Head | Rows | End]:
    """Until the file ends. Raises `BadBackup`."""
    file.seek(0)
    title = file.read(len(TITLE))
    if title != TITLE:
        raise BadBackup(NO_BACKUP if title[:9] != TITLE[:9] or len(title) == len(TITLE) else CUT)
    digest.update(title)
    while length := file.read(LENGTH.size):
        body = file.read(_length(length))
        digest.update(length)
        digest.update(body)
        if len(body) < _length(length):
            raise BadBackup(CUT)
        try:
            yield _DECODER.decode(body)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            raise BadBackup(CHANGED) from None


def _length(packed: bytes) -> int:
    if len(packed) < LENGTH.size:
        raise BadBackup(CUT)
    (length,) = LENGTH.unpack(packed)
    if length > MOST_BYTES:
        raise BadBackup(CHANGED)
    return int(length)


def _known(head: Head) -> Head:
    if head.version > upgrade.HEAD:
        raise NewerDatabase(f"a newer program made this backup (version {head.version}): restore it with that one")
    if not upgrade.is_known(head.version):
        raise BadBackup(CHANGED)
    return head


def _lookup(keys: Rows, owned: Masters) -> Lookup | None:
    """The key that signs, out of the backup itself."""
    for row in keys.rows:
        values = dict(zip(keys.columns, row, strict=False))
        master, wrapped = values.get("fingerprint"), values.get("wrapped")
        if values.get("id") == LOOKUP and isinstance(master, str) and isinstance(wrapped, bytes):
            return Lookup(owned.unwrap(wrapped, master))
    return None


def _signed(file: BinaryIO, digest: HASH, lookup: Lookup) -> None:
    signature = file.read(SIGNATURE_BYTES)
    if len(signature) < SIGNATURE_BYTES:
        raise BadBackup(CUT)
    if not bytes_eq(signature, lookup.signature(KIND, digest.digest())) or file.read(1):
        raise BadBackup(CHANGED)
