"""Encryption of what is stored: AES-256-GCM, bound to the place where it stands, padded so that lengths tell little."""

from __future__ import annotations

from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.types import Sealed

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
STEP = 64
"""Lengths of sealed bodies go in these steps: *yes* and *no*, or two answers of a question, look alike."""
END = b"\x80"
"""Ends the content; what follows is padding (ISO/IEC 7816-4)."""

RandomBytes = Callable[[int], bytes]


class Unreadable(Exception):  # noqa: N818
    """Sealed bytes that this key does not open: another key, another place, or changed. Says nothing of the content."""


class Sealer:
    """Seals and unseals with one key. `token` is the source of nonces: random bytes, never a counter."""

    __slots__ = ("_cipher", "_token")

    def __init__(self, key: bytes, token: RandomBytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError(f"a key has {KEY_BYTES} bytes")
        self._cipher = AESGCM(key)
        self._token = token

    def seal(self, table: str, row: str, column: str, content: bytes) -> Sealed:
        """The content, sealed for this place only."""
        nonce = self._token(NONCE_BYTES)
        padding = bytes(-(len(content) + 1) % STEP)
        sealed = self._cipher.encrypt(nonce, content + END + padding, place(table, row, column))
        return Sealed(nonce + sealed)

    def unseal(self, table: str, row: str, column: str, sealed: bytes) -> bytes:
        """The content again. Raises `Unreadable`, also for bytes moved here from another row or column."""
        try:
            padded = self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], place(table, row, column))
        except (InvalidTag, ValueError):
            raise Unreadable(f"{table}.{column} cannot be opened with this key") from None
        return padded[: padded.rindex(END)]


def place(table: str, row: str, column: str) -> bytes:
    """The associated data: parts cannot run into each other, for names of tables and columns hold no NUL."""
    return f"{table}\0{column}\0{row}".encode()
