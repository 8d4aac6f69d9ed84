"""The keys: masters from the configuration only wrap; what seals is random, wrapped in the database.

One key a conversation, so that destroying it destroys what was said; `lookup` (keyed hashes, never rotated),
`buttons` and `desk` (volunteers, audit, what has no conversation) for the system. Nothing unwrapped is kept but those.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Sequence
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from sqlalchemy import Connection

from bot.privacy.sealing import KEY_BYTES, NONCE_BYTES, RandomBytes, Sealer, Unreadable, place
from storage import audit, clock, keys, masters
from storage.keys import KeyRow
from storage.types import Sealed

LOOKUP, BUTTONS, DESK = SYSTEM = ("lookup", "buttons", "desk")
HASH_BYTES = 16
"""128 bits of HMAC-SHA-256: no two meet by chance, and the indexes stay small."""
HOW_TO_MAKE_ONE = "python3 -c 'import base64, os; print(base64.b64encode(os.urandom(32)).decode())'"


class UnknownMaster(Exception):  # noqa: N818
    """A key is wrapped by a master that HOTLINE_SECRET_KEYS does not hold."""


class NewKey(NamedTuple):
    """A key for a new conversation: to be used now, and to be stored wrapped."""

    sealer: Sealer
    fingerprint: str
    wrapped: Sealed


class Rewrapped(NamedTuple):
    """A chunk of keys that the first master wraps now: where to go on, and how many they were."""

    after: str
    many: int


class Masters:
    """The master keys of the configuration: the first wraps, all unwrap."""

    def __init__(self, secrets: Sequence[bytes], token: RandomBytes) -> None:
        self._ciphers = {fingerprint(secret): AESGCM(_derived(secret, b"wrap")) for secret in secrets}
        self.first = fingerprint(secrets[0])
        self.token = token

    @classmethod
    def from_secrets(cls, secrets: Sequence[str], token: RandomBytes) -> Masters:
        """From HOTLINE_SECRET_KEYS. Raises ValueError that says what is wrong and how to make one."""
        if not secrets:
            raise ValueError(f"HOTLINE_SECRET_KEYS is empty. Make a key with: {HOW_TO_MAKE_ONE}")
        return cls([_read(number, secret) for number, secret in enumerate(secrets, 1)], token)

    @property
    def fingerprints(self) -> frozenset[str]:
        """Of all of them."""
        return frozenset(self._ciphers)

    def wrap(self, key: bytes) -> Sealed:
        """The key under the first master."""
        nonce = self.token(NONCE_BYTES)
        return Sealed(nonce + self._ciphers[self.first].encrypt(nonce, key, place("keys", self.first, "wrapped")))

    def unwrap(self, wrapped: bytes, master: str) -> bytes:
        """The key again. Raises `UnknownMaster`, or `Unreadable` where it was changed."""
        cipher = self._ciphers.get(master)
        if cipher is None:
            raise UnknownMaster(f"HOTLINE_SECRET_KEYS does not hold the key with the fingerprint {master}")
        try:
            return cipher.decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], place("keys", master, "wrapped"))
        except (InvalidTag, ValueError):
            raise Unreadable("keys.wrapped cannot be opened with its master") from None


class Lookup:
    """Keyed hashes: they find what we look for and tell nothing without the key."""

    def __init__(self, key: bytes) -> None:
        self._keyed = HMAC(key, SHA256())

    def address(self, platform: str, address: str) -> bytes:
        """Of where somebody is reached."""
        return self._hash("address", platform, address)

    def event(self, platform: str, key: str) -> bytes:
        """Of a platform's event, to know its second copy."""
        return self._hash("event", platform, key)

    def gone(self, platform: str, ref: str) -> bytes:
        """Of a message that was taken back."""
        return self._hash("gone", platform, ref)

    def erased(self, platform: str, address: str) -> bytes:
        """Of an address that was forgotten."""
        return self._hash("erased", platform, address)

    def conversation(self, identity: str) -> bytes:
        """Of a conversation's id, for the erase list."""
        return self._hash("conversation", "", identity)

    def volunteer(self, identity: str) -> bytes:
        """Of a volunteer's id, for the erase list."""
        return self._hash("volunteer", "", identity)

    def message(self, lane: str, ref: str) -> bytes:
        """Of a message in a chat."""
        return self._hash("message", lane, ref)

    def topic(self, lane: str, conversation: str) -> bytes:
        """Of a conversation in a volunteer's chat: the row of its topic."""
        return self._hash("topic", lane, conversation)

    def invitation(self, code: str) -> str:
        """Of a volunteer's invitation: the id of its row."""
        return self._hash("invitation", "", code).hex()

    def wrong_code(self, address_hash: bytes, number: int) -> bytes:
        """Of the so-manieth wrong invitation from an address."""
        return self._hash("wrong code", str(number), address_hash.hex())

    def calendar(self, token: str) -> bytes:
        """Of the secret in the address of a volunteer's own shifts."""
        return self._hash("calendar", "", token)

    def account(self, name: str) -> str:
        """Of an account of the operating system: tells whether two are the same."""
        return self._hash("account", "", name)[:6].hex()

    def setting(self, name: str, value: str) -> bytes:
        """Of the value of a setting, to see at the next start that it is another one."""
        return self._hash("setting", name, value)

    def audit(self, before: bytes, row: str) -> bytes:
        """Of an audit row and the hash before it."""
        return self._hash("audit", before.hex(), row)

    def signature(self, kind: str, digest: bytes) -> bytes:
        """32 bytes under the digest of a file: only who has the keys makes it."""
        keyed = HMAC(self._hash("file", kind, ""), SHA256())
        keyed.update(digest)
        return keyed.finalize()

    def _hash(self, kind: str, scope: str, value: str) -> bytes:
        text = f"{kind}\0{scope}\0{value}".encode("utf-8", "surrogatepass")
        keyed = self._keyed.copy()  # a third of what it takes to begin with the key
        keyed.update(text)
        return keyed.finalize()[:HASH_BYTES]


class Keyring:
    """All that seals, opened for one database."""

    def __init__(self, owned: Masters, system: dict[str, bytes]) -> None:
        self._masters = owned
        self.lookup = Lookup(system[LOOKUP])
        self.buttons = system[BUTTONS]
        self.desk = Sealer(system[DESK], owned.token)

    @classmethod
    def open(cls, connection: Connection, owned: Masters) -> Keyring:
        """Check the masters against the database, and make the system's keys at the first start of all.

        Raises `UnknownMaster` where the database was written with a key that is not configured and not retired.
        Of two processes that start at once on an empty database, the second takes the keys of the first.
        """
        _check(connection, owned)
        now = clock.now(connection)
        if owned.first not in {row.fingerprint for row in masters.all(connection) if row.retired_at is None}:
            audit.add(connection, at=now, actor="hotline", act="wrap-with", subject=owned.first)
        masters.add(connection, owned.first, now)
        found = keys.find(connection, SYSTEM)
        if len(found) < len(SYSTEM):
            made = [KeyRow(name, owned.first, owned.wrap(owned.token(KEY_BYTES))) for name in SYSTEM]
            keys.add(connection, made)
            found = keys.find(connection, SYSTEM)
        return cls(owned, {row.id: owned.unwrap(row.wrapped, row.fingerprint) for row in found.values()})

    @property
    def fingerprints(self) -> frozenset[str]:
        """Of the masters that are configured."""
        return self._masters.fingerprints

    def new_key(self) -> NewKey:
        """A random key for a new conversation."""
        key = self._masters.token(KEY_BYTES)
        return NewKey(Sealer(key, self._masters.token), self._masters.first, self._masters.wrap(key))

    def sealer(self, wrapped: bytes, master: str) -> Sealer:
        """What seals a conversation; not kept. Raises `UnknownMaster` or `Unreadable`."""
        return Sealer(self._masters.unwrap(wrapped, master), self._masters.token)

    @property
    def first(self) -> str:
        """The fingerprint of the master that wraps."""
        return self._masters.first

    def rotate(self, connection: Connection, after: str, limit: int) -> Rewrapped | None:
        """Wrap the next chunk of keys with the first master (begin with ``); None at the end.

        Raises `UnknownMaster` where one is wrapped by a master that is not configured.
        """
        rows = keys.not_wrapped_by(connection, self._masters.first, after, limit)
        keys.rewrap(connection, [self._rewrapped(row) for row in rows])
        return Rewrapped(rows[-1].id, len(rows)) if rows else None

    def retire(self, connection: Connection, master: str, at: float) -> None:
        """The master is not needed any more. Raises ValueError while it still wraps a key, or is the first."""
        if master == self._masters.first or keys.is_used(connection, master):
            raise ValueError(f"the key with the fingerprint {master} is still in use: rotate first")
        masters.retire(connection, master, at)

    def _rewrapped(self, row: KeyRow) -> KeyRow:
        key = self._masters.unwrap(row.wrapped, row.fingerprint)
        return KeyRow(row.id, self._masters.first, self._masters.wrap(key))


def fingerprint(secret: bytes) -> str:
    """The public name of a master: 16 hexadecimal digits that do not lead back to it."""
    return _derived(secret, b"fingerprint")[:8].hex()


def _derived(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"hotline/" + purpose).derive(secret)


def _read(number: int, secret: str) -> bytes:
    try:
        key = base64.b64decode(secret.strip(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise ValueError(
            f"HOTLINE_SECRET_KEYS: key {number} is not base64 of {KEY_BYTES} bytes. Make one with: {HOW_TO_MAKE_ONE}"
        )
    return key


def _check(connection: Connection, owned: Masters) -> None:
    """Every master that may still wrap a key here is configured: those in use, those not retired."""
    known = masters.all(connection)
    needed = {row.fingerprint for row in known if row.retired_at is None}
    needed |= {row.fingerprint for row in keys.find(connection, SYSTEM).values()}
    absent = [row.fingerprint for row in known if row.fingerprint not in owned.fingerprints]
    needed |= {master for master in absent if master not in needed and keys.is_used(connection, master)}
    missing = sorted(needed - owned.fingerprints)
    if missing:
        raise UnknownMaster(
            f"this database was written with a key that HOTLINE_SECRET_KEYS does not hold (fingerprint "
            f"{', '.join(missing)}). Put it behind the others, or use the database that belongs to these keys. To be "
            "rid of a key, wrap everything with the new one first: hotline data rotate-key"
        )
