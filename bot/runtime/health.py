"""Whether this process can serve, and who may read its figures."""

from __future__ import annotations

import asyncio
import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage import masters
from storage.errors import StorageError

if TYPE_CHECKING:
    from bot.runtime.service import Service

PATIENCE_SECONDS = 2.0
"""A database that takes longer than this for a few rows is not ready."""
PROXY_HEADERS = ("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via")


@dataclass(frozen=True, slots=True)
class Readiness:
    """The parts that a hotline needs, and whether each is there."""

    parts: Mapping[str, bool]

    @property
    def ok(self) -> bool:
        """Whether all of them are."""
        return all(self.parts.values())

    def as_json(self) -> dict[str, bool]:
        """For `/health/ready`."""
        return {"ready": self.ok, **self.parts}


async def ready(service: Service) -> Readiness:
    """Ready is: started and not stopping, the database answers and can be written, a book, every key in use."""
    used = await _masters_in_use(service)
    return Readiness(
        {
            "running": service.ready,
            "database": used is not None and not service.intake.failing,
            "book": bool(service.context.book.flows),
            "keys": used is not None and used <= service.context.keyring.fingerprints,
        }
    )


async def _masters_in_use(service: Service) -> frozenset[str] | None:
    """Fingerprints; another worker may have begun to use one that we do not know. None: the database is silent."""
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            rows = await service.database.read(masters.all)
    except (StorageError, TimeoutError):
        return None
    return frozenset(row.fingerprint for row in rows if row.retired_at is None)


def may_read_metrics(remote: str | None, authorization: str, token: str, *, proxied: bool = False) -> bool:
    """On this machine, or with the token (`Authorization: Bearer …`).

    What a proxy passes on comes from this machine as well, so it needs the token.
    """
    if token and hmac.compare_digest(authorization.encode("utf-8", "surrogateescape"), f"Bearer {token}".encode()):
        return True
    return not proxied and _is_local(remote)


def is_proxied(headers: Mapping[str, str]) -> bool:
    """Whether a proxy passed the request on."""
    return any(name in headers for name in PROXY_HEADERS)


def _is_local(remote: str | None) -> bool:
    try:
        return ipaddress.ip_address(remote or "").is_loopback
    except ValueError:
        return False
