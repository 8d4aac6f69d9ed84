"""Telegram without a public address: one worker polls, by a lease; an offset is confirmed only after the commit."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

import structlog

from bot.adapters.contract import Incoming
from bot.runtime.service import Service
from storage import leases
from storage.errors import Unavailable

log = structlog.get_logger()
LEASE = "poller"
LEASE_SECONDS = 30.0
"""Longer than one long poll: two pollers would get 409 from Telegram."""
PAUSE_SECONDS = 3.0


class Polled(Protocol):
    """An adapter that can be asked for what is new."""

    name: str

    async def poll(self, offset: int) -> tuple[Sequence[Incoming], int]:
        """The events from `offset` on and the next offset; asking with it confirms them. Raises OSError."""


async def poll(service: Service, adapter: Polled) -> None:
    """Until cancelled."""
    offset = 0
    while True:
        try:
            offset = await _round(service, adapter, offset)
        except (OSError, Unavailable, TimeoutError) as error:
            log.warning("poll_failed", platform=adapter.name, error=type(error).__name__)
            await asyncio.sleep(PAUSE_SECONDS)


async def _round(service: Service, adapter: Polled, offset: int) -> int:
    """One long poll, if this worker holds the lease."""
    if not await service.database.write(leases.take, LEASE, service.context.me, LEASE_SECONDS):
        await asyncio.sleep(PAUSE_SECONDS)
        return 0
    events, following = await adapter.poll(offset)
    await service.receive(adapter.name, events)
    return following
