"""A second person's yes: somebody else, from another account, gives the same command within three days."""

from __future__ import annotations

import msgspec
from sqlalchemy import Connection

from bot.privacy.keyring import Keyring
from storage import clock, facts

ASKED = "asked"
"""The fact that holds what waits for a yes."""
WAIT_SECONDS = 72 * 3600.0


class Asked(msgspec.Struct, frozen=True, array_like=True):
    """Who wants to do what, to which conversation or as what else; `who` as the audit has it."""

    act: str
    subject: str
    who: str
    at: float


_DECODER = msgspec.msgpack.Decoder(list[Asked])


def agree(connection: Connection, keyring: Keyring, act: str, subject: str, who: str) -> bool:
    """Whether somebody else asked for the same before; else it is noted that `who` does now."""
    now = clock.now(connection)
    open_ones = [each for each in _open(connection, keyring) if each.at > now - WAIT_SECONDS]
    same = [each for each in open_ones if (each.act, each.subject) == (act, subject)]
    agreed = any(each.who != who for each in same)
    rest = [each for each in open_ones if each not in same]
    _keep(connection, keyring, rest if agreed else [*rest, Asked(act, subject, who, now)], now)
    return agreed


def _open(connection: Connection, keyring: Keyring) -> list[Asked]:
    fact = facts.get(connection, ASKED)
    return _DECODER.decode(keyring.desk.unseal("facts", ASKED, "body", fact.body)) if fact else []


def _keep(connection: Connection, keyring: Keyring, asked: list[Asked], now: float) -> None:
    body = keyring.desk.seal("facts", ASKED, "body", msgspec.msgpack.encode(asked))
    facts.put(connection, ASKED, body, now)
