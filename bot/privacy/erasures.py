"""The erase list as a file that is kept elsewhere: a backup that still holds an erased person loses them on restore.

And a volunteer who was removed is no volunteer again. Its lines are keyed hashes of random ids, with the time; they
lead to no person, also with the keys.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from cryptography.hazmat.primitives.constant_time import bytes_eq
from sqlalchemy import Connection

from bot.privacy.keyring import Lookup
from storage import conversations, erased, volunteers
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


def apply(connection: Connection, lookup: Lookup, rows: Iterable[ErasedRow]) -> list[bytes | None]:
    """Erase everybody who stands on the list, and remember it; the hashes of the addresses of those still there."""
    erased.add(connection, rows)
    listed = {row.key for row in erased.all(connection)}
    there = [each for each in conversations.ids(connection) if lookup.conversation(each) in listed]
    addresses = []
    for conversation in there:
        addresses += [row.address_hash for row in conversations.load(connection, ids=[conversation], lock=False)]
        conversations.erase(connection, conversation)
    return addresses


def removed(connection: Connection, lookup: Lookup) -> list[str]:
    """The volunteers here who stand on the list: the backup does not know yet that they were removed."""
    listed = {row.key for row in erased.all(connection)}
    return [each.id for each in volunteers.all(connection) if lookup.volunteer(each.id) in listed]


def _signature(lookup: Lookup, lines: list[str]) -> str:
    return lookup.signature(KIND, sha256("\n".join(lines).encode()).digest()).hex()
