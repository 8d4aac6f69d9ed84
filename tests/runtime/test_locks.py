"""Several workers on PostgreSQL: nobody waits in a circle, and for a volunteer's row only who holds nothing else."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import asyncpg
import pytest
from sqlalchemy import make_url

from bot.desk.roles import Role
from bot.engine.pseudonym import pseudonym
from bot.runtime.invitations import list_volunteers, remove
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI, asked, welcomed

MIKA = 9003
HELD_BY_WAITING = """
SELECT DISTINCT l.relation::regclass::text FROM pg_locks l JOIN pg_stat_activity a USING (pid)
WHERE l.mode = 'RowExclusiveLock' AND pid IN (SELECT pid FROM pg_locks WHERE NOT granted)
"""


@pytest.fixture
async def stage(postgresql_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    async with staged(postgresql_url, telegram, line) as built:
        yield built


@contextlib.asynccontextmanager
async def busy_elsewhere(url: str, name: str) -> AsyncIterator[asyncpg.Connection]:
    """Another worker has this volunteer's row, for as long as the test likes."""
    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(dsn)
    try:
        async with connection.transaction():
            await connection.execute("SELECT 1 FROM volunteers WHERE id = $1 FOR UPDATE", name)
            yield connection
    finally:
        await connection.close()


async def ids(stage: Stage) -> dict[str, str]:
    listed = await list_volunteers(stage.service.database, stage.service.context.keyring)
    return {each.name: each.id for each in listed}


async def test_who_waits_for_a_volunteer_s_row_has_written_nothing_yet(stage: Stage, postgresql_url: str) -> None:
    await stage.volunteer(ANNA, name="Anna")
    await stage.still()
    known = await ids(stage)
    async with busy_elsewhere(postgresql_url, known["Anna"]) as other:
        writing = asyncio.create_task(stage.say(ANNA, "/who"))
        async with asyncio.timeout(4):
            while not await other.fetch("SELECT 1 FROM pg_locks WHERE NOT granted"):
                await asyncio.sleep(0.02)
        assert [row[0] for row in await other.fetch(HELD_BY_WAITING)] == []
    await writing
    await stage.heard(ANNA, stage.text("desk-no_chat"))


async def test_an_order_about_a_volunteer_who_is_busy_elsewhere_holds_up_nobody(
    stage: Stage, postgresql_url: str
) -> None:
    await stage.volunteer(ANNA, name="Anna")
    await welcomed(stage)
    context, known = stage.service.context, await ids(stage)
    async with busy_elsewhere(postgresql_url, known["Anna"]):
        assert await remove(stage.service.database, context.keyring, context.world, known["Anna"])
        stage.service.intake.sweep(events=True)
        await asyncio.sleep(0.3)
        await asked(stage)
        assert await stage.rows("SELECT 1 FROM events WHERE kind = 'order'")
    await stage.until_rows("SELECT 1 FROM volunteers WHERE removed_at IS NOT NULL")


async def test_a_chat_is_given_to_a_colleague_who_is_busy_elsewhere(stage: Stage, postgresql_url: str) -> None:
    await stage.join(MIKA, name="Mika", role=Role.SUPERVISOR)
    await stage.volunteer(ANNA, name="Anna")
    await welcomed(stage)
    await asked(stage)
    await stage.offered(ANNA)
    ((conversation,),) = await stage.rows("SELECT id FROM conversations")
    await stage.say(MIKA, f"/look {pseudonym(str(conversation))}")
    await stage.heard(MIKA, "waits for a person")
    await stage.still()
    known = await ids(stage)
    async with busy_elsewhere(postgresql_url, known["Anna"]):
        await stage.say(MIKA, "/give anna")
        await stage.heard(NOI, stage.text("hotline-live"))
