"""A world of which nothing happens by chance: time stands still until it is turned, ids count."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from uuid import UUID

START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)


class FakeWorld:
    """A `World`. Two of them with the same `seed` give the same ids and keys."""

    def __init__(self, start: datetime = START, *, seed: int = 0) -> None:
        self._start = start
        self._passed = 0.0
        self._seed = seed
        self._count = 0

    def turn(self, seconds: float = 0.0, *, minutes: float = 0.0, hours: float = 0.0) -> None:
        """Let time pass; backwards too, as clocks of machines do."""
        self._passed += seconds + 60.0 * minutes + 3600.0 * hours

    def now(self) -> datetime:
        """See World."""
        return self._start + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        """See World."""
        return 1000.0 + self._passed

    def new_id(self) -> str:
        """A UUID in text, as LINE wants retry keys."""
        return str(UUID(bytes=self.token(16), version=4))

    def token(self, length: int) -> bytes:
        """See World."""
        self._count += 1
        found = b""
        while len(found) < length:
            found += sha256(f"{self._seed}|{self._count}|{len(found)}".encode()).digest()
        return found[:length]

    def jitter(self) -> float:
        """See World."""
        return 0.5
