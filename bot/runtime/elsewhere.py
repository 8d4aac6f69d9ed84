"""What is kept outside of the database, too: the erase list, and once a day the head of the audit's chain.

By whoever chains the audit, a moment after; what fails is tried again, and shows in log and metrics.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import aiohttp
import structlog

from bot.privacy import audit, erasures
from bot.privacy.audit import Head
from bot.runtime import metrics
from bot.runtime.context import Context
from bot.runtime.times import iso
from storage import clock, erased, facts
from storage.database import Database

log = structlog.get_logger()
ANCHORED = "audit_anchored"
"""The fact that says which head went out, and when."""
ANCHOR_SECONDS = 86_400.0
AGAIN_SECONDS = 300.0
POST_SECONDS = 10.0


class Elsewhere:
    """Brings both to where the settings say."""

    def __init__(self, database: Database, context: Context) -> None:
        self._database = database
        self._context = context
        self._listed: tuple[int, float] | None = None
        self._not_before = 0.0

    async def keep(self) -> None:
        """Whatever is due of it. Raises only what storage raises."""
        if self._context.world.monotonic() < self._not_before:
            return
        if self._context.erase_list:
            await self._tried("erase_list", self._erase_list(self._context.erase_list))
        if self._context.audit_anchor:
            await self._tried("audit_head", self._head(self._context.audit_anchor))

    async def _tried(self, what: str, doing: Coroutine[Any, Any, None]) -> None:
        try:
            await doing
        except (OSError, aiohttp.ClientError, TimeoutError) as error:
            log.error("not_kept_elsewhere", step=what, exc_info=error)
            metrics.elsewhere(what, failed=True)
            self._not_before = self._context.world.monotonic() + AGAIN_SECONDS
        else:
            metrics.elsewhere(what, failed=False)

    async def _erase_list(self, path: Path) -> None:
        """The whole of it, whenever somebody was erased, and at the start."""
        state = await self._database.read(erased.state)
        if state != self._listed:
            text = await self._database.read(erasures.written, self._context.keyring.lookup)
            await asyncio.to_thread(_replace, path, text)
            self._listed = state

    async def _head(self, where: str) -> None:
        fact = await self._database.read(facts.get, ANCHORED)
        now = await self._database.read(clock.now)
        if fact and now - fact.at < ANCHOR_SECONDS:
            return
        head = await self._database.read(audit.head)
        if "://" in where:
            await _post(where, head)
        else:
            await asyncio.to_thread(_append, Path(where), f"{iso(now)} {head}\n")
        sealed = self._context.keyring.desk.seal("facts", ANCHORED, "body", str(head).encode())
        await self._database.write(facts.put, ANCHORED, sealed, now)


async def inspect(database: Database, erase_list: Path | None, anchor: str | None) -> list[str]:
    """What an operator should know of it, in lines; none where all is well."""
    lines = []
    if not erase_list:
        lines.append("backups: HOTLINE_ERASE_LIST is not set: a restored backup brings back who was erased after it")
    elif not await asyncio.to_thread(erase_list.is_file):
        lines.append("backups: the erase list is not where HOTLINE_ERASE_LIST says; serving writes it")
    fact, now = await database.read(facts.get, ANCHORED), await database.read(clock.now)
    if not anchor:
        lines.append("audit: HOTLINE_AUDIT_ANCHOR is not set: rows cut off at its end would not be noticed")
    elif fact is None or now - fact.at > 2 * ANCHOR_SECONDS:
        lines.append(f"audit: its head went out {f'last {iso(fact.at)}' if fact else 'never yet'}; serving does that")
    return lines


async def _post(url: str, head: Head) -> None:
    """An address that leads on took nothing: what it leads to would only be read."""
    timeout = aiohttp.ClientTimeout(total=POST_SECONDS)
    async with (
        aiohttp.ClientSession(timeout=timeout) as session,
        session.post(url, data=str(head), allow_redirects=False) as response,
    ):
        if response.status >= 300:
            raise OSError(response.status, "the address did not take the head")


def _replace(path: Path, text: str) -> None:
    """There is always a whole list."""
    part = path.with_name(f".{path.name}.part")
    _write(part, os.O_TRUNC, text)
    part.rename(path)


def _append(path: Path, line: str) -> None:
    _write(path, os.O_APPEND, line)


def _write(path: Path, how: int, text: str) -> None:
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | how, 0o600), "w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
