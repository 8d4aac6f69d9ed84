"""What happens by itself: timers, sweeps, the newest book, the poller. One small loop each, none of them exact."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from bot.runtime.intake import Intake

log = structlog.get_logger()
TICK_SECONDS = 0.5
SWEEP_SECONDS = 2.0
"""How often lanes without a living worker are looked for."""
BOOK_SECONDS = 2.0
ROSTER_SECONDS = 2.0
PAGER_SECONDS = 1.0
SHIFT_SECONDS = 10.0
"""How late somebody can be asked whose shift has begun."""
CALENDAR_SECONDS = 600.0
"""How often it is looked whether a day is over since a calendar was read."""
RIGHTS_SECONDS = 600.0
"""How often it is looked what the platforms let us do: topics, the team's group."""
TEAM_SECONDS = 3.0
"""How late the team's group can be."""
CHAIN_SECONDS = 5.0
PURGE_SECONDS = 3600.0
SCRUB_SECONDS = 10.0
"""How soon after an erase the files are rid of it; where somebody reads them then, so much later again."""


class Clock:
    """Wakes the Intake for what is due, and runs the housekeeping."""

    def __init__(
        self,
        intake: Intake,
        *,
        refresh_book: Callable[[], Awaitable[None]],
        refresh_roster: Callable[[], Awaitable[None]],
        pager: Callable[[], Awaitable[None]],
        shifts: Callable[[], Awaitable[None]],
        calendar: Callable[[], Awaitable[None]],
        rights: Callable[[], Awaitable[None]],
        team: Callable[[], Awaitable[None]],
        chain: Callable[[], Awaitable[None]],
        purge: Callable[[], Awaitable[None]],
        scrub: Callable[[], Awaitable[None]],
    ) -> None:
        self._intake = intake
        self._refresh_book = refresh_book
        self._refresh_roster = refresh_roster
        self._pager = pager
        self._shifts = shifts
        self._calendar = calendar
        self._rights = rights
        self._team = team
        self._chain = chain
        self._purge = purge
        self._scrub = scrub

    async def run(self) -> None:
        """Until cancelled. A step that fails is tried again at its next time."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._every(TICK_SECONDS, self._tick))
            group.create_task(self._every(SWEEP_SECONDS, self._sweep))
            group.create_task(self._every(BOOK_SECONDS, self._refresh_book))
            group.create_task(self._every(ROSTER_SECONDS, self._refresh_roster))
            group.create_task(self._every(PAGER_SECONDS, self._pager))
            group.create_task(self._every(SHIFT_SECONDS, self._shifts))
            group.create_task(self._every(CALENDAR_SECONDS, self._calendar))
            group.create_task(self._every(RIGHTS_SECONDS, self._rights))
            group.create_task(self._every(TEAM_SECONDS, self._team))
            group.create_task(self._every(CHAIN_SECONDS, self._chain))
            group.create_task(self._every(PURGE_SECONDS, self._purge))
            group.create_task(self._every(SCRUB_SECONDS, self._scrub))

    async def _tick(self) -> None:
        self._intake.sweep(timers=True, events=True)

    async def _sweep(self) -> None:
        self._intake.sweep(lanes=True)

    @staticmethod
    async def _every(seconds: float, step: Callable[[], Awaitable[None]]) -> None:
        while True:
            try:
                await step()
            except Exception as error:
                if _cancelled():
                    raise
                log.error("clock_step_failed", step=step.__name__, exc_info=error)
            await asyncio.sleep(seconds)


def _cancelled() -> bool:
    """Whoever was cancelled ends, also where a library made another error of it."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
