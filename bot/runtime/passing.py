"""A picture or a voice message on its way from the platform of a person to that of a volunteer: in memory alone."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from bot.adapters.calls import Passing
from bot.adapters.contract import Adapter, Call, Outcome, Refused, Route, TryAgain
from bot.engine.files import MOST_BYTES

AT_ONCE = 4
"""So that no more than forty megabytes of them are in memory."""
MOST_TRIES = 4
"""Then the volunteer hears that it can't be had, and can ask for it again or for words."""


class Passer:
    """What one worker passes on."""

    def __init__(self, adapters: Mapping[str, Adapter]) -> None:
        self._adapters = adapters
        self._few = asyncio.Semaphore(AT_ONCE)

    async def pass_on(self, platform: str, address: str, what: Passing, route: Route, tries: int) -> Outcome:
        """To this chat on `platform`, which was tried so many times before; or that it is not there any more."""
        async with self._few:
            outcome = await self._try(self._adapters[platform], address, what, route)
        if isinstance(outcome, Refused) or (isinstance(outcome, TryAgain) and tries + 1 >= MOST_TRIES):
            return await self._adapters[platform].send(address, Call(what.instead), route)
        return outcome

    async def _try(self, target: Adapter, address: str, what: Passing, route: Route) -> Outcome:
        if target.name == what.platform:
            return await target.pass_on(address, what, None, route)
        source = self._adapters.get(what.platform)
        content = await source.fetch(what.file, MOST_BYTES) if source else Refused("404: a platform, switched off")
        return await target.pass_on(address, what, content, route) if isinstance(content, bytes) else content
