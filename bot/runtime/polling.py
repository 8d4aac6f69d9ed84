"""Telegram without a public address: one worker polls, by a lease; an offset is confirmed only after the commit."""

from __future__ import annotations

import asyncio
import contextlib

import structlog

from bot.adapters.contract import Polled, Poller, Refused
from bot.runtime.service import Service
from storage import leases
from storage.errors import StorageError, Unavailable

log = structlog.get_logger()
LEASE = "poller"
PLATFORM = "telegram"
LEASE_SECONDS = 30.0
"""Longer than one long poll: two pollers would get 409 from Telegram."""
PAUSE_SECONDS = 3.0


async def poll(service: Service, adapter: Poller) -> None:
    """Until cancelled; then the next worker may poll at once."""
    offset = 0
    try:
        while True:
            try:
                offset = await _round(service, adapter, offset)
            except Unavailable:
                await asyncio.sleep(PAUSE_SECONDS)
    finally:
        with contextlib.suppress(StorageError):
            await service.database.write(leases.drop, LEASE, service.context.me)


async def _round(service: Service, adapter: Poller, offset: int) -> int:
    """One long poll, if this worker holds the lease."""
    if not await service.database.write(leases.take, LEASE, service.context.me, LEASE_SECONDS):
        await asyncio.sleep(PAUSE_SECONDS)
        return 0
    polled = await adapter.poll(offset)
    if isinstance(polled, Polled):
        await service.receive(PLATFORM, polled.events)
        return polled.offset
    why = polled.why if isinstance(polled, Refused) else None
    log.warning("poll_failed", platform=PLATFORM, outcome=type(polled).__name__, why=why)
    await asyncio.sleep(PAUSE_SECONDS)
    return offset
