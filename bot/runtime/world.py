"""Time, ids and randomness: the one place they come from. Everything else is given a `World`.

Lint forbids `datetime.now`, `time.time`, `uuid4` and `random` elsewhere, so a test that turns this clock turns all.
"""

from __future__ import annotations

import random  # noqa: TID251 - the one place
import secrets
import time
from datetime import UTC, datetime
from typing import Protocol
from uuid import UUID


class World(Protocol):
    """What the runtime takes from outside."""

    def now(self) -> datetime:
        """The time, in UTC."""

    def monotonic(self) -> float:
        """Seconds that only grow, for leases and time limits."""

    def new_id(self) -> str:
        """A new random id: 26 characters that sort by nothing."""

    def token(self, length: int) -> bytes:
        """Random bytes for keys."""

    def jitter(self) -> float:
        """From 0 to 1."""


class RealWorld:
    """The world as it is."""

    def now(self) -> datetime:
        """See World."""
        return datetime.now(UTC)  # noqa: TID251

    def monotonic(self) -> float:
        """See World."""
        return time.monotonic()

    def new_id(self) -> str:
        """A random UUID in text: what LINE wants as a retry key, and unguessable."""
        return str(UUID(bytes=secrets.token_bytes(16), version=4))

    def token(self, length: int) -> bytes:
        """See World."""
        return secrets.token_bytes(length)

    def jitter(self) -> float:
        """See World."""
        return random.random()
