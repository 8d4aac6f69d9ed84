"""The platforms. A new one is a module that keeps `contract.Adapter`, and one line of `REGISTRY`.

Importing this imports no platform: each is loaded when it is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from bot.adapters.contract import MEDIA_PATH, Adapter, Shelf
from bot.world import RealWorld, World

if TYPE_CHECKING:
    from pydantic import SecretStr

    from bot.settings import Settings

_REAL = RealWorld()


def _empty(_hash: str) -> None:
    """A shelf with nothing on it."""


class Make(Protocol):
    """Makes an adapter from the settings."""

    def __call__(self, settings: Settings, world: World = ..., shelf: Shelf = ...) -> Adapter:
        """The adapter, not yet open. `shelf`: where it finds pictures and sounds."""


def _telegram(settings: Settings, world: World = _REAL, shelf: Shelf = _empty) -> Adapter:
    from bot.adapters.telegram import Telegram

    return Telegram(
        _plain(settings.telegram_token),
        now=world.now,
        secrets=_several(settings.telegram_secret),
        api_url=settings.telegram_api_url,
        polling=settings.telegram_mode == "polling",
        desk_chat=settings.telegram_desk_chat or "",
        shelf=shelf,
    )


def _line(settings: Settings, world: World = _REAL, shelf: Shelf = _empty) -> Adapter:  # noqa: ARG001
    from bot.adapters.line import Line

    return Line(
        _plain(settings.line_channel_token),
        secrets=_several(settings.line_channel_secret),
        now=world.now,
        api_url=settings.line_api_url,
        media_url=f"{settings.public_url.rstrip('/')}{MEDIA_PATH}" if settings.public_url else "",
    )


def _sandbox(settings: Settings, world: World = _REAL, shelf: Shelf = _empty) -> Adapter:  # noqa: ARG001
    from bot.adapters.sandbox import Sandbox

    return Sandbox(now=world.now)


def _plain(secret: SecretStr | None) -> str:
    return secret.get_secret_value() if secret else ""


def _several(secret: SecretStr | None) -> tuple[str, ...]:
    """While a secret is being changed its setting holds two, the new one first, parted by a comma."""
    return tuple(each for part in _plain(secret).split(",") if (each := part.strip()))


REGISTRY: Mapping[str, Make] = {"telegram": _telegram, "line": _line, "sandbox": _sandbox}
