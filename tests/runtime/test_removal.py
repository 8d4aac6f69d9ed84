"""A volunteer is removed: what stands in their chat is deleted as far as it can be, then their address is forgotten."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.runtime import removal, retention
from bot.runtime.invitations import list_volunteers, remove
from bot.testing import FakeLine, FakeTelegram, Fault
from storage import conversations, copies, deliveries, keys, volunteers
from storage.copies import Copy
from storage.database import Database
from storage.keys import KeyRow
from storage.types import Sealed
from tests.privacy.test_keyring import ONE, opened
from tests.runtime.stage import Stage, staged
from tests.runtime.test_erasing import ANNA, NOI, deleted_of_theirs, due_done, left_in, live
from tests.storage.rows import delivery, hash_of, volunteer

EARLIER = "UPDATE volunteers SET removed_at = removed_at - {} WHERE removed_at IS NOT NULL"
THERE = "SELECT 1 FROM volunteers WHERE removed_at IS NOT NULL AND length(address) > 0"
PURGED = "SELECT act FROM audit WHERE act IN ('chat_cleared', 'chat_left')"
WORDS = "my boss keeps my passport"


async def removed(stage: Stage) -> None:
    """The only volunteer is, and the order is carried out."""
    context = stage.service.context
    (only,) = await list_volunteers(stage.service.database, context.keyring)
    assert await remove(stage.service.database, context.keyring, context.world, only.id, by="admin@test")
    await stage.until_rows("SELECT 1 FROM volunteers WHERE removed_at IS NOT NULL")


async def purged(stage: Stage, seconds: float = 2 * removal.UNDER_WAY_SECONDS) -> list[object]:
    """What the audit says of it, so many seconds after the removal."""
    await stage.change(EARLIER.format(seconds))
    await stage.service.database.write(retention.purge, stage.service.context.keyring)
    return [act for (act,) in await stage.rows(PURGED)]


async def test_first_what_stands_in_their_chat_is_deleted_then_their_address_goes(stage: Stage) -> None:
    await live(stage)
    await stage.say(ANNA, "/help")
    await stage.heard(ANNA, stage.text("desk-help"))
    await stage.still()
    await removed(stage)
    assert await stage.rows(THERE)
    await due_done(stage)
    assert left_in(stage, ANNA) == []
    assert len(deleted_of_theirs(stage, ANNA)) == 1
    assert await stage.rows("SELECT * FROM sent_ids") == []
    assert left_in(stage, NOI), "only in the volunteer's chat"
    assert await purged(stage, 0) == [], "what was under way in that moment may still come back"
    assert await purged(stage) == ["chat_cleared"]
    assert await stage.rows(THERE) == []


async def test_while_telegram_is_away_and_over_a_restart_the_deletions_wait(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(sqlite_url, telegram, line) as stage:
        await live(stage)
        telegram.next(*[Fault.ERROR] * 50)
        await removed(stage)
        await stage.until_rows("SELECT 1 FROM deliveries WHERE state = 'due' AND tries > 0")
        assert await purged(stage) == []
    telegram._planned.clear()
    async with staged(sqlite_url, telegram, line) as stage:
        assert await stage.rows(THERE)
        for table in ("lanes", "conversations"):  # as if ten seconds were over
            await stage.change(f"UPDATE {table} SET sender_until = 0")
        await stage.change("UPDATE deliveries SET not_before = 0")
        await due_done(stage)
        assert left_in(stage, ANNA) == []
        assert await purged(stage) == ["chat_cleared"]


async def test_after_two_days_the_address_goes_whatever_is_left(stage: Stage) -> None:
    await live(stage)
    stage.telegram.next(*[Fault.ERROR] * 50)
    await removed(stage)
    await stage.until_rows("SELECT 1 FROM deliveries WHERE state = 'due' AND tries > 0")
    assert await purged(stage, removal.DAYS * 86_400 + 1) == ["chat_left"]
    assert await stage.rows(THERE) == []
    assert await stage.rows("SELECT 1 FROM deliveries, volunteers WHERE lane = volunteers.id AND state = 'due'") == []


async def test_on_line_nothing_can_be_deleted_and_the_address_goes_at_once(stage: Stage) -> None:
    invitation = await stage.invitation()
    lin = "U" + "2" * 32
    await stage.say_line(lin, invitation.line_message)
    await stage.heard(lin, "Welcome to the desk")
    await removed(stage)
    assert await stage.rows(THERE) == []
    assert [act for (act,) in await stage.rows(PURGED)] == ["chat_left"]


async def test_their_topics_go_with_all_that_stands_in_them_whatever_its_age(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    telegram.has_topics = True
    async with staged(sqlite_url, telegram, line) as stage:
        await stage.until(lambda: stage.service.context.adapters["telegram"].topics)
        await live(stage)
        assert len(telegram.topics) == 1
        await stage.change("UPDATE sent_ids SET at = at - 172800 WHERE at > 0")
        await stage.change("UPDATE deliveries SET at = at - 172800")
        await removed(stage)
        await due_done(stage)
        assert telegram.topics == {}
        assert not any(WORDS in text for text in left_in(stage, ANNA))


async def test_what_was_decided_by_who_did_not_know_yet_is_not_sent_to_them(stage: Stage) -> None:
    await live(stage)
    stage.telegram.next(*[Fault.ERROR] * 50)
    await removed(stage)
    await stage.until_rows("SELECT 1 FROM deliveries WHERE state = 'due' AND tries > 0")
    ((lane, person),) = await stage.rows("SELECT volunteers.id, conversations.id FROM volunteers, conversations")
    ring = stage.service.context.keyring

    def late(connection: Connection) -> None:
        (row,) = conversations.load(connection, ids=[str(person)], lock=False)
        sealer = ring.sealer(row.wrapped, row.fingerprint)
        body = sealer.seal("deliveries", f"{lane}:1", "body", b'{"text":"too late"}')
        deliveries.add(connection, [delivery(str(lane), 1, conversation=str(person), body=body, at=1e11)])

    await stage.service.database.write(late)
    stage.telegram._planned.clear()
    await stage.change("UPDATE deliveries SET not_before = 0 WHERE state = 'due'")
    await due_done(stage)
    assert await stage.rows(f"SELECT state FROM deliveries WHERE lane = '{lane}' AND seq = 1") == [("cancelled",)]
    assert "too late" not in stage.telegram.texts_to(str(ANNA))


# ── the tables ─────────────────────────────────────────────────────────────────────────────────────────────


def gone(connection: Connection, conversation: str) -> None:
    """Somebody who was removed, with a message about this conversation in their chat."""
    volunteers.insert(connection, volunteer("v"))
    volunteers.remove(connection, "v", 0.0)
    copies.add(connection, [Copy("v", hash_of("m"), conversation, Sealed(b"x"), 1e11)])


async def test_a_copy_whose_key_is_destroyed_keeps_nobody_waiting(database: Database) -> None:
    await database.write(gone, "nobody")
    ring = await opened(database, ONE)
    assert await database.write(removal.go_on, ring, -1.0) == 1
    assert await database.read(volunteers.leaving) == []


async def test_what_only_another_worker_can_open_stays_for_that_one_as_long_as_there_is_time(
    database: Database,
) -> None:
    await database.write(gone, "c")
    ring = await opened(database, ONE)
    await database.write(keys.add, [KeyRow("c", "another", ring.new_key().wrapped)])
    assert await database.write(removal.go_on, ring, -1.0) == 0
    assert [each.conversation for each in await database.read(copies.of, "c")] == ["c"]
    assert await database.write(removal.go_on, ring, 1.0) == 1
    assert await database.read(copies.of, "c") == []
