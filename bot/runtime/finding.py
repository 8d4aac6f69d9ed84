"""Finding the conversation of a person who asks for their rights: by its id, its pseudonym, or their own sign."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection

from bot.engine.model import Conversation
from bot.engine.normal import normalise
from bot.engine.pseudonym import MARKS, pseudonym
from bot.privacy.keyring import Keyring, UnknownMaster
from bot.privacy.sealing import Unreadable
from bot.runtime.people import TABLE
from bot.runtime.work import STATE_DECODER
from storage import conversations

AT_ONCE = 500


def by_name(connection: Connection, name: str) -> list[str]:
    """The ids of whom this is the id, or the pseudonym (`Heron 27`, its colour mark may be left out)."""
    wanted = _bare(name)
    return [each for each in conversations.ids(connection) if each == name or _bare(pseudonym(each)) == wanted]


def by_sign(connection: Connection, keyring: Keyring, sign: str) -> list[str]:
    """The ids of whose own sign this is: only they know it. Opens every conversation, and keeps nothing."""
    wanted = normalise(sign)
    return [each.id for each in everybody(connection, keyring) if each.sign and each.sign == wanted]


def everybody(connection: Connection, keyring: Keyring) -> Iterator[Conversation]:
    """All open conversations, opened one after the other; those that our keys do not open are left out."""
    after = ""
    while rows := conversations.standing(connection, after, AT_ONCE):
        for row in rows:
            try:
                sealer = keyring.sealer(row.wrapped, row.fingerprint)
                yield STATE_DECODER.decode(sealer.unseal(TABLE, row.id, "state", row.state)).conversation
            except (Unreadable, UnknownMaster, msgspec.DecodeError):
                continue
        after = rows[-1].id


def _bare(name: str) -> str:
    return name.strip(MARKS + " ").casefold()
