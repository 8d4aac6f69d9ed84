"""The erase list as a file that is kept elsewhere: a backup that still holds an erased person loses them on restore.

Its lines are keyed hashes of conversations' random ids, with the time; they lead to no person, also with the keys.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from cryptography.hazmat.primitives.constant_time import bytes_eq
from sqlalchemy import Connection

from bot.privacy.keyring import Lookup
from storage import conversations, erased
from storage.erased import ErasedRow

TITLE = "tomoshibi erase list 1"
KIND = "erase list"


class BadList(Exception):  # noqa: N818
    """It is no erase list of this hotline, or not the whole of it."""


def written(connection: Connection, lookup: Lookup) -> str:
    """The whole list, signed."""
    lines = [TITLE, *(f"{row.key.hex()} {row.at!r}" for row in erased.all(connection))]
    return "\n".join([*lines, _signature(lookup, lines), ""])


def read(lookup: Lookup, text: str) -> list[ErasedRow]:
    """The inverse of `written`. Raises `BadList`."""
    *lines, signature = text.splitlines() or [""]
    if not lines or lines[0] != TITLE:
        raise BadList("This is no erase list. HOTLINE_ERASE_LIST names the file that holds it.")
    if not bytes_eq(signature.encode(), _signature(lookup, lines).encode()):
        raise BadList("The erase list was changed or cut, or is of another hotline. Look for another copy of it.")
    return [ErasedRow(bytes.fromhex(key), float(at)) for key, at in (line.split() for line in lines[1:])]


def apply(connection: Connection, lookup: Lookup, rows: Iterable[ErasedRow]) -> int:
    """Erase everybody who stands on the list, and remember it; how many there still were."""
    erased.add(connection, rows)
    listed = {row.key for row in erased.all(connection)}
    there = [each for each in conversations.ids(connection) if lookup.conversation(each) in listed]
    for conversation in there:
        conversations.erase(connection, conversation)
    return len(there)


def _signature(lookup: Lookup, lines: list[str]) -> str:
    return lookup.signature(KIND, sha256("\n".join(lines).encode()).digest()).hex()
