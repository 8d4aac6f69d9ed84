"""Finding the conversation of a person who asks for their rights: by its id, its pseudonym, or their own sign."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from bot.engine.model import Conversation
from bot.engine.normal import normalise
from bot.engine.pseudonym import bare, pseudonym
from bot.privacy.keyring import Keyring
from bot.runtime.people import peek
from storage import audit, clock, conversations, seen

AT_ONCE = 500
SIGN, WRONG_SIGNS, WRONG_SIGNS_SECONDS = b"sign", 5, 86_400.0
"""So many signs that are nobody's, or several people's, may be given in a day."""


def by_name(connection: Connection, name: str) -> list[str]:
    """The ids of whom this is the id, or the pseudonym (`Heron 27`, its colour mark may be left out)."""
    wanted = bare(name)
    return [each for each in conversations.ids(connection) if each == name or bare(pseudonym(each)) == wanted]


def by_sign(connection: Connection, keyring: Keyring, sign: str) -> list[str]:
    """The ids of whose own sign this is: only they know it. Opens every conversation, and keeps nothing."""
    wanted = normalise(sign)
    return [each.id for each in everybody(connection, keyring) if each.sign and each.sign == wanted]


def by_told_sign(connection: Connection, keyring: Keyring, sign: str, by: str) -> list[str] | None:
    """As `by_sign`, for `by`, who was told it. None: too many were wrong today, whoever it was that gave them.

    A sign is a short word: without this, whoever may ask for an export could try all that people choose.
    """
    now = clock.now(connection)
    tries = [keyring.lookup.wrong_code(SIGN, number) for number in range(WRONG_SIGNS)]
    used = {key for key, at in seen.times(connection, tries).items() if at > now - WRONG_SIGNS_SECONDS}
    free = next((key for key in tries if key not in used), None)
    if free is None:
        return None
    found = by_sign(connection, keyring, sign)
    if len(found) != 1:
        seen.remember(connection, free, now)
        audit.add(connection, at=now, actor=by, act="export:wrong_sign", subject="sign")
    return found


def everybody(connection: Connection, keyring: Keyring) -> Iterator[Conversation]:
    """All open conversations, opened one after the other; those that our keys do not open are left out."""
    after = ""
    while rows := conversations.standing(connection, after, AT_ONCE):
        for row in rows:
            if conversation := peek(keyring, row):
                yield conversation
        after = rows[-1].id
