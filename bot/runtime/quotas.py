"""Where the month's messages of a platform were used up: whether there are some again, and who is asked again then."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.runtime.context import Context
from bot.runtime.waiting import Order, seal_order
from storage import clock, events
from storage.database import Database

SPENT_SECONDS = 3600.0
"""So long nothing that costs one is tried, where the platform does not say that there are some again."""
BACK = "quota_back"
"""The order that comes of it; its subject is the platform."""


def spend(context: Context, platform: str) -> None:
    """They are used up: volunteers there are not asked."""
    context.spent[platform] = context.world.monotonic() + SPENT_SECONDS


async def look(database: Database, context: Context) -> None:
    """A new month, or another plan: volunteers there are asked again, also for those who wait already."""
    for platform, until in tuple(context.spent.items()):
        left = await context.adapters[platform].has_quota()
        if left or (left is None and until < context.world.monotonic()):
            await database.write(_order, context, platform)
            context.spent.pop(platform, None)
        elif left is False:
            spend(context, platform)


def _order(connection: Connection, context: Context, platform: str) -> None:
    row = seal_order(context.keyring, context.world, Order(BACK, platform), clock.now(connection))
    events.add(connection, [row])
