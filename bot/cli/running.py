"""Running what is asynchronous, with the log as it should be."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from bot.settings import Settings

T = TypeVar("T")


def run(work: Coroutine[Any, Any, T], settings: Settings | None = None) -> T:
    """Run it to its end. The log goes to standard error and never shows a secret of these settings."""
    from bot.runtime.logging import configure

    configure(settings.secrets if settings else ())
    try:
        import uvloop
    except ImportError:  # there is none for Windows
        return asyncio.run(work)
    return uvloop.run(work)
