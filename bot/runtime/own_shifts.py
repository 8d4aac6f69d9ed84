"""A volunteer's own shifts at a secret address. Whoever has it learns when, and neither who nor for what."""

from __future__ import annotations

import asyncio
import re

from aiohttp import web
from sqlalchemy import Connection

from bot.desk.oncall.exporting import as_calendar, own_shifts
from bot.privacy.keyring import Keyring
from bot.runtime.context import Context
from bot.runtime.roster import profile_of
from storage import volunteers
from storage.database import Database

PATH = "/oncall/{token}.ics"
TOKEN = re.compile("[a-z2-7]{26}")
HEADERS = {"Cache-Control": "private, max-age=3600", "X-Content-Type-Options": "nosniff", "X-Robots-Tag": "noindex"}


async def answer(request: web.Request, database: Database, context: Context) -> web.Response:
    """The calendar, or 404 for an address that leads nowhere or was taken back."""
    token = request.match_info["token"]
    name = await database.read(_whose, context.keyring, token) if TOKEN.fullmatch(token) else None
    if name is None:
        return web.Response(status=404)
    at, schedule = context.world.now(), context.oncall.schedule
    found = await asyncio.to_thread(own_shifts, schedule, name, at) if schedule else ()
    body = await asyncio.to_thread(as_calendar, found, at)
    return web.Response(body=body, content_type="text/calendar", charset="utf-8", headers=HEADERS)


def _whose(connection: Connection, keyring: Keyring, token: str) -> str | None:
    row = volunteers.by_calendar(connection, keyring.lookup.calendar(token))
    return profile_of(keyring, row).name if row else None
