"""A countdown that a test and a hotline under test share: after so many statements or writes, something happens.

It is a small mapped file, so the test can set it in a process that is running, and read how far it got.
"""

from __future__ import annotations

import mmap
import os
import struct
from pathlib import Path

SIZE = 24
_COUNT, _SPRUNG, _SEEN = 0, 8, 16


class Trap:
    """`left` counts down to nothing; `sprung` how often it got there; `seen` everything that was counted."""

    def __init__(self, path: Path) -> None:
        self.path = path
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        os.ftruncate(file, SIZE)
        self._map = mmap.mmap(file, SIZE)
        os.close(file)

    def set(self, count: int) -> None:
        """Spring at the `count`-th from now; 0: never."""
        self._put(_COUNT, count)

    def step(self) -> bool:
        """One more; whether it springs now."""
        self._put(_SEEN, self.seen + 1)
        left = self.left
        if left == 0:
            return False
        self._put(_COUNT, left - 1)
        if left == 1:
            self._put(_SPRUNG, self.sprung + 1)
        return left == 1

    @property
    def left(self) -> int:
        """How many steps until it springs; 0: it is not set."""
        return self._get(_COUNT)

    @property
    def sprung(self) -> int:
        """How often it sprang."""
        return self._get(_SPRUNG)

    @property
    def seen(self) -> int:
        """How many steps there were."""
        return self._get(_SEEN)

    def _get(self, at: int) -> int:
        return int(struct.unpack_from("<q", self._map, at)[0])

    def _put(self, at: int, value: int) -> None:
        struct.pack_into("<q", self._map, at, value)
