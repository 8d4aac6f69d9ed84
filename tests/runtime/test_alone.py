"""A first message that nothing follows is kept for a day, then destroyed with its key; the chat is not touched."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.adapters.contract import Incoming
from bot.runtime.batch import transact
from bot.runtime.work import Arrival, Done, Work
from tests.runtime.stage import Stage
from tests.runtime.test_erasing import ANNA, NOI, ended, welcomed

KEPT = "SELECT id FROM conversations UNION ALL SELECT id FROM keys WHERE id IN (SELECT id FROM conversations)"


async def test_a_first_message_alone_is_forgotten_after_a_day_and_the_next_one_is_a_new_contact(stage: Stage) -> None:
    await welcomed(stage)
    first = await stage.rows("SELECT id FROM conversations")
    await ended(stage, "alone")
    assert await stage.rows(KEPT) == []
    assert await stage.rows("SELECT lane FROM deliveries") == []
    assert stage.telegram.deleted == []
    await welcomed(stage)
    assert await stage.rows("SELECT id FROM conversations") != first


async def test_whoever_wrote_again_is_not_forgotten(stage: Stage) -> None:
    await welcomed(stage)
    await stage.press(NOI, "English")
    await stage.heard(NOI, "phone")
    await ended(stage, "alone")
    assert len(await stage.rows("SELECT id FROM conversations")) == 1


async def test_whoever_asked_for_a_human_with_the_first_message_is_not_forgotten(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.say(NOI, "help me", language="en")
    await stage.offered(ANNA)
    await ended(stage, "alone")
    assert len(await stage.rows("SELECT id FROM conversations")) == 1


async def test_a_second_message_that_comes_in_the_moment_of_forgetting_is_answered_and_kept(stage: Stage) -> None:
    await welcomed(stage)
    await stage.still()
    context = stage.service.context
    lookup = context.keyring.lookup
    now = context.world.now()
    second = Arrival(
        "telegram", Incoming("k2", str(NOI), "text", now, text="are you there"),
        lookup.event("telegram", "k2"), lookup.address("telegram", str(NOI)),
    )  # fmt: skip

    def together(connection: Connection) -> Done:
        connection.exec_driver_sql("UPDATE timers SET due = 0 WHERE kind = 'alone'")
        return transact(connection, context, Work([second], timers=True, rows=8))

    done = await stage.service.database.write(together)
    assert [dispatch.parcels for dispatch in done.dispatches]
    await ended(stage, "alone")
    assert len(await stage.rows("SELECT id FROM conversations")) == 1
