"""Running what is asynchronous, with the log as it should be."""

from __future__ import annotations

import contextlib
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from bot.app import Parts
    from bot.settings import Settings

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T], settings: Settings | None = None) -> T:
    """Run it to its end. The log goes to standard error and never shows a secret of these settings."""
    from bot.runtime.logging import configure

    configure(settings.secrets if settings else ())
    _leave_no_core()
    try:
        import uvloop
    except ImportError:  # there is none for Windows
        import asyncio

        return asyncio.run(work)
    return uvloop.run(work)


def _leave_no_core() -> None:
    """A core dump would hold keys and words."""
    with contextlib.suppress(ImportError):  # there are none on Windows
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def with_parts(work: Callable[[Parts], Awaitable[T]]) -> T:
    """Run `work(parts)` on the hotline's database, with its keys, as the settings say."""
    from bot.settings import read

    settings = read()
    from bot import app

    async def working() -> T:
        async with app.opened(settings) as parts:
            return await work(parts)

    return run(working(), settings)
