"""The volunteers within one transaction: who is who, who is on duty, and what they do to their own duty."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from sqlalchemy import Connection

from bot.desk.commands import BACK
from bot.desk.roles import Actor, Role, may, role_of
from bot.engine.duty import Duty
from bot.privacy.keyring import Keyring
from bot.runtime.context import DUTY_HOURS, Context
from bot.runtime.deciding import as_command, on_duty
from bot.runtime.oncall import Now, is_on
from bot.runtime.people import instant
from bot.runtime.work import Arrival, Chat
from storage import conversations, volunteers
from storage.volunteers import VolunteerRow

TABLE = "volunteers"


class Profile(msgspec.Struct, frozen=True):
    """What is sealed in `volunteers.profile`. The name is for the organisation only and is never shown to a person."""

    name: str
    languages: tuple[str, ...] = ("en",)
    skills: tuple[str, ...] = ()
    role: str = Role.VOLUNTEER
    wakes: bool = False
    """They want to be woken where somebody is in immediate danger and nobody is on duty."""

    @property
    def actor(self) -> Actor:
        """As `may` wants to know them. A supervisor looks after the queues of their skills; without any, after all."""
        return Actor(role_of(self.role), frozenset(self.skills))


PROFILE_ENCODER = msgspec.msgpack.Encoder()
PROFILE_DECODER = msgspec.msgpack.Decoder(Profile)


def profile_of(keyring: Keyring, row: VolunteerRow) -> Profile:
    """Opened with the desk's key."""
    return PROFILE_DECODER.decode(keyring.desk.unseal(TABLE, row.id, "profile", row.profile))


@dataclass(frozen=True, slots=True)
class Known:
    """A volunteer, opened."""

    id: str
    platform: str
    address: str
    profile: Profile
    on: bool
    skills: tuple[str, ...]
    """Those that they are there for now."""
    seen: float | None
    on_since: float | None
    paused_until: float | None
    current: str | None
    """The chat that they last said they mean, at `current_at` (epoch seconds)."""
    current_at: float
    aside: bool
    """They write as a person now (`/me`); who forgets to come back is back after twelve hours."""

    @property
    def chat(self) -> Chat:
        """Where what is for them goes."""
        return Chat(self.id, self.platform, self.address)


class Roster:
    """All volunteers of the desk, read once a batch."""

    def __init__(self, context: Context, connection: Connection, now: float) -> None:
        self._context = context
        self._connection = connection
        self._now = now
        self._duty: Duty | None = None
        self._shifts = Now()
        self.by_hash: dict[bytes, str] = {}
        self.known: dict[str, Known] = {}
        self.read()
        self._held = dict(conversations.held_by(connection, sorted(self.known)))

    def read(self) -> None:
        """From the table; again after a change of duty within the batch, which knows better who holds what."""
        self._duty = None
        self.by_hash.clear()
        self.known.clear()
        opened = self._context.volunteers
        self._context.volunteers = {}
        rows = volunteers.all(self._connection)
        for row in rows:
            sealed = (row.id, row.address, row.profile)
            self._context.volunteers[sealed] = opened.get(sealed) or self._open(row)
        names = frozenset([profile.name for _, profile in self._context.volunteers.values()])
        self._shifts = self._context.oncall.now(self._now, names)
        for row, (address, profile) in zip(rows, self._context.volunteers.values(), strict=True):
            self._know(row, address, profile)
        self._context.staff = frozenset(self.by_hash)

    def sender(self, arrival: Arrival) -> str:
        """The volunteer whose account it comes from; empty where it is nobody's of the desk."""
        return self.by_hash.get(arrival.address_hash, "")

    def writes_as_volunteer(self, arrival: Arrival) -> bool:
        """Whether it is the desk's: of a volunteer who does not write as a person now, or comes back, or left us."""
        known = self.known.get(self.sender(arrival))
        if known is None:
            return False
        incoming = arrival.incoming
        return not known.aside or incoming.kind == "leave" or as_command(incoming).act == BACK

    def lock(self, acting: list[str]) -> None:
        """Nobody else may change how much these volunteers hold until the commit; waits for whoever is at it."""
        volunteers.lock(self._connection, acting)
        self._count(acting)

    def lock_free(self, ids: list[str]) -> set[str]:
        """As `lock`, without waiting: those of them whom nobody else has locked."""
        free = {row.id for row in volunteers.lock(self._connection, ids, wait=False)}
        self._count(sorted(free))
        return free

    def _count(self, locked: list[str]) -> None:
        self._duty = None
        self._held.update(dict.fromkeys(locked, 0))
        self._held.update(conversations.held_by(self._connection, locked))

    def changed(self) -> None:
        """The snapshot is no longer true."""
        self._duty = None

    def moved(self, before: str | None, after: str | None) -> None:
        """A chat changed hands in this batch; the table learns of it only at the end."""
        if before == after:
            return
        self._duty = None
        if before:
            self._held[before] = self._held.get(before, 0) - 1
        if after:
            self._held[after] = self._held.get(after, 0) + 1

    def address_hash(self, volunteer: str) -> bytes:
        """By which a conversation of their own, as a person, is known."""
        known = self.known[volunteer]
        return self._context.keyring.lookup.address(known.platform, known.address)

    def chats(self, volunteer: str) -> int:
        """How many chats a volunteer holds."""
        return self._held.get(volunteer, 0)

    def duty(self, person: bytes | None = None) -> Duty:
        """The snapshot for the engine, with how many chats each may still take.

        `person`: the keyed hash of the address whose conversation it is about: nobody is at the desk for themselves.
        """
        self._duty = self._duty or self._snapshot()
        own = self.by_hash.get(person) if person else None
        if own is None:
            return self._duty
        others = tuple(each for each in self._duty.volunteers if each.id != own)
        return msgspec.structs.replace(self._duty, volunteers=others)

    def _snapshot(self) -> Duty:
        people = tuple(
            on_duty(
                known.id,
                known.profile.languages,
                known.skills,
                on=known.on,
                cap=self._context.book.desk.limits.chats,
                holds=self.chats(known.id),
                supervises=known.profile.role == Role.SUPERVISOR,
                rests=self._rests(known),
                wakes=known.profile.wakes and may(known.profile.actor, "desk on"),
                seen=instant(known.seen) if known.seen else None,
                opens=self._opens(known.platform),
            )
            for known in self.known.values()
        )
        context = self._context
        crowded = context.handoffs.are_many(context.world.monotonic(), sum(each.on for each in people))
        shift, countries, languages = self._shifts.next_shift, context.countries, context.languages
        translates = context.translator is not None
        return Duty(people, shift, countries, languages, translates=translates, crowded=crowded)

    def _rests(self, known: Known) -> bool:
        """They paused, or are on duty for longer than one should."""
        longest = self._context.book.desk.limits.hours
        return (known.paused_until or 0.0) > self._now or (known.on_since or self._now) < self._now - longest

    def _reaches(self, platform: str) -> bool:
        """Whether something can be sent to volunteers there now."""
        return self._context.spent.get(platform, 0.0) < self._context.world.monotonic()

    def _opens(self, platform: str) -> bool:
        adapter = self._context.adapters.get(platform)
        return adapter is not None and adapter.opens

    def _open(self, row: VolunteerRow) -> tuple[str, Profile]:
        keyring = self._context.keyring
        return keyring.desk.unseal(TABLE, row.id, "address", row.address).decode(), profile_of(keyring, row)

    def _know(self, row: VolunteerRow, address: str, profile: Profile) -> None:
        self.by_hash[row.address_hash] = row.id
        in_shift = self._shifts.on.get(profile.name)
        on = is_on(row.on_until, row.off_until, self._now, in_shift=in_shift is not None)
        aside = row.aside_since is not None and row.aside_since > self._now - DUTY_HOURS * 3600
        self.known[row.id] = Known(
            id=row.id,
            platform=row.platform,
            address=address,
            profile=profile,
            on=on and not aside and may(profile.actor, "desk on") and self._reaches(row.platform),
            skills=in_shift or profile.skills,
            current=row.current,
            seen=row.seen_at,
            on_since=row.on_since,
            paused_until=row.paused_until,
            current_at=row.current_at or 0.0,
            aside=aside,
        )
