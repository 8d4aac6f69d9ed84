"""The list of all keys: what each protects, which master wraps it, how old it is. Reads no secret and shows none."""

from __future__ import annotations

from typing import Literal, NamedTuple

from sqlalchemy import Connection

from bot.privacy.keyring import BUTTONS, DESK, LOOKUP, SYSTEM, Keyring
from storage import conversations, keys, masters

PROTECTS = {
    LOOKUP: "finds addresses, events and messages by keyed hashes, and chains the audit; never replaced",
    BUTTONS: "signs the buttons that are shown, so that none can be forged",
    DESK: "seals who the volunteers are, notes of publications, and what belongs to no conversation",
}
CONVERSATIONS = "one of its own for each: seals what was said, the address, what is sent"
WRAPS_OTHERS = "wraps the keys below; stands only in HOTLINE_SECRET_KEYS"
State = Literal["wraps", "opens", "retired", "missing"]
OLD_DAYS = 400
"""A master older than this is worth replacing once a year; nothing forces it."""


class Master(NamedTuple):
    """A key of HOTLINE_SECRET_KEYS, by its fingerprint.

    `wraps`: every new key; `opens`: older ones; `retired`: nothing, it may be dropped; `missing`: it is not configured.
    """

    fingerprint: str
    state: State
    keys: int
    since: float | None


class Kept(NamedTuple):
    """Keys of the database: one of the system's, or those of all conversations."""

    name: str
    protects: str
    many: int
    wrapped_by: tuple[str, ...]
    oldest: float | None
    newest: float | None


class Inventory(NamedTuple):
    """All of them."""

    masters: list[Master]
    kept: list[Kept]

    @property
    def behind(self) -> int:
        """How many keys the first master does not wrap yet."""
        return sum(master.keys for master in self.masters if master.state != "wraps")


def inventory(connection: Connection, keyring: Keyring) -> Inventory:
    """As things stand."""
    wrapped = keys.counts(connection)
    known = {row.fingerprint: row for row in masters.all(connection)}
    system = keys.find(connection, SYSTEM)
    began = min((row.since for row in known.values() if row.since), default=None)
    named = sorted({*known, *wrapped, *keyring.fingerprints})
    listed = [_master(keyring, each, known.get(each), wrapped.get(each, 0)) for each in named]
    kept = [
        Kept(name, PROTECTS[name], 1, (system[name].fingerprint,), began, began) for name in SYSTEM if name in system
    ]
    many, oldest, newest = conversations.ages(connection)
    of_system = [row.fingerprint for row in system.values()]
    by = tuple(each for each in wrapped if wrapped[each] > of_system.count(each))
    return Inventory(listed, [*kept, Kept("conversations", CONVERSATIONS, many, by, oldest, newest)])


def findings(found: Inventory, now: float) -> list[str]:
    """What somebody should do about them."""
    return [said for master in found.masters if (said := _finding(master, now))]


def _finding(master: Master, now: float) -> str:
    name = master.fingerprint
    if master.state == "missing" and master.keys:
        return f"{master.keys} keys are wrapped by {name}, which HOTLINE_SECRET_KEYS does not hold: put it back"
    if master.state != "wraps" and master.keys:
        return f"{master.keys} keys are still wrapped by {name}: hotline data rotate-key"
    if master.state == "wraps" and master.since and now - master.since > OLD_DAYS * 86_400:
        return f"the key {name} wraps since {int((now - master.since) / 86_400)} days: think of a new one"
    return ""


def _master(keyring: Keyring, fingerprint: str, row: masters.MasterRow | None, many: int) -> Master:
    return Master(fingerprint, _state(keyring, row, fingerprint), many, row.since if row else None)


def _state(keyring: Keyring, row: masters.MasterRow | None, fingerprint: str) -> State:
    if fingerprint == keyring.first:
        return "wraps"
    if row is not None and row.retired_at is not None:
        return "retired"
    return "opens" if fingerprint in keyring.fingerprints else "missing"
