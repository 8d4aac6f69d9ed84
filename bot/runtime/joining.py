"""How somebody becomes a volunteer: the code of an invitation, and no guessing of codes."""

from __future__ import annotations

from collections import defaultdict

from sqlalchemy import Connection

from bot.desk import commands
from bot.runtime.context import Context
from bot.runtime.roster import PROFILE_DECODER, TABLE, Roster
from bot.runtime.work import Arrival
from storage import audit, events, seen, volunteers
from storage.volunteers import NewVolunteer

GUESSES, GUESSES_SECONDS = 5, 3600.0


class Guesses:
    """Wrong invitations: after five from one address, none is looked up for an hour, nor answered.

    On a hidden screen they are words to the cover like all others: silence there would tell something.
    """

    def __init__(self, connection: Connection, context: Context, now: float) -> None:
        self._connection = connection
        self._lookup = context.keyring.lookup
        self._now = now
        self._tried: defaultdict[bytes, set[str]] = defaultdict(set)
        """Address → the codes of this batch."""

    def may_try(self, arrival: Arrival) -> bool:
        """Whether a code in it is looked up; of those that come together, no more than of those that come in turn."""
        code = _code(arrival)
        if code is None:
            return True
        tried = self._tried[arrival.address_hash]
        tried.add(code)
        return len(self._used(arrival)) + len(tried) <= GUESSES

    def are_too_many(self, arrival: Arrival) -> bool:
        """Whether this is one more code of somebody who guesses."""
        return _code(arrival) is not None and len(self._used(arrival)) >= GUESSES

    def hear(self, arrival: Arrival, *, hidden: bool) -> bool:
        """A person's message, each once: whether it is answered. A code in it was wrong, and is counted."""
        if _code(arrival) is None:
            return True
        if self.are_too_many(arrival):
            return hidden
        self._note(arrival)
        return True

    def _note(self, arrival: Arrival) -> None:
        used = self._used(arrival)
        free = next((key for key in self._keys(arrival) if key not in used), None)
        if free:
            seen.remember(self._connection, free, self._now)

    def _used(self, arrival: Arrival) -> set[bytes]:
        times = seen.times(self._connection, self._keys(arrival))
        return {key for key, at in times.items() if at > self._now - GUESSES_SECONDS}

    def _keys(self, arrival: Arrival) -> list[bytes]:
        return [self._lookup.wrong_code(arrival.address_hash, number) for number in range(GUESSES)]


def _code(arrival: Arrival) -> str | None:
    return commands.invitation(arrival.incoming.start, arrival.incoming.text)


def join_by_invitation(connection: Connection, context: Context, arrival: Arrival, roster: Roster, now: float) -> bool:
    """Whether the sender holds a good invitation and is a volunteer from now on. A bad code is just a first word."""
    code = _code(arrival)
    if code is None or arrival.address_hash in roster.by_hash:
        return False
    row = events.invitation(connection, context.keyring.lookup.invitation(code), now)
    if row is None:
        return False
    profile = context.keyring.desk.unseal("events", row.id, "body", row.body)
    role = PROFILE_DECODER.decode(profile).role
    identity = context.world.new_id()
    desk = context.keyring.desk
    volunteers.insert(
        connection,
        NewVolunteer(
            id=identity,
            platform=arrival.platform,
            address_hash=arrival.address_hash,
            address=desk.seal(TABLE, identity, "address", arrival.incoming.address.encode()),
            profile=desk.seal(TABLE, identity, "profile", profile),
            cap=context.book.desk.limits.chats,
        ),
    )
    events.delete(connection, [row.id])
    audit.add(connection, at=now, actor=identity, act=f"join:{role}", subject=identity)
    return True
