"""What every part of the desk's side of one batch has at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.runtime.effects import Outbox


class DeskSide:
    """Within one batch: what it writes, and what that is decided by."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._context = outbox.context
        self._connection = outbox.connection
        self._now = outbox.now
        self._roster = outbox.roster
