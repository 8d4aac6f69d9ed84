"""Time, ids and randomness: the one place they come from. Everything else is given a `World`.

Lint forbids `datetime.now`, `time.time`, `uuid4` and `random` elsewhere, so a test that turns this clock turns all.
"""

from __future__ import annotations

import os
import random  # noqa: TID251 - the one place
import time
from datetime import UTC, datetime
from typing import Protocol

VARIANTS = "89ab"
"""The first digit of the fourth group of a UUID (RFC 9562)."""


class World(Protocol):
    """What the runtime takes from outside."""

    def now(self) -> datetime:
        """The time, in UTC."""

    def monotonic(self) -> float:
        """Seconds that only grow, for leases and time limits."""

    def new_id(self) -> str:
        """A new random id that nobody guesses, a UUID in text: what LINE wants as a retry key."""

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
        """See World."""
        digits = os.urandom(16).hex()
        variant = VARIANTS[int(digits[16], 16) & 3]
        return f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-{variant}{digits[17:20]}-{digits[20:]}"

    def token(self, length: int) -> bytes:
        """See World."""
        return os.urandom(length)

    def jitter(self) -> float:
        """See World."""
        return random.random()
