"""What clocks on the wall show, and when. Pure.

Rosters are made by the clock on the wall: a shift from 20:00 begins at 20:00 in summer and in winter. A *wall* time is
a datetime without a zone, and a zone is the name of one (`Asia/Tokyo`).
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def wall_of(at: datetime, zone: str) -> datetime:
    """What clocks show at this moment."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


@lru_cache(maxsize=4096)
def moment(wall: datetime, zone: str) -> datetime:
    """The first moment, in UTC, at which clocks show `wall` or later.

    What is shown twice, where clocks are put back, means the first time; what is never shown, where they are put
    forward, means the moment at which that is done. So nobody hands over twice in one night, and nobody never.
    """
    here = ZoneInfo(zone)
    later = wall.replace(tzinfo=here).astimezone(UTC)
    if wall_of(later, zone) == wall:
        return later
    earlier = wall.replace(tzinfo=here, fold=1).astimezone(UTC)
    while later - earlier > MINUTE:
        middle = earlier + (later - earlier) // MINUTE // 2 * MINUTE
        earlier, later = (earlier, middle) if wall_of(middle, zone) >= wall else (middle, later)
    return later
