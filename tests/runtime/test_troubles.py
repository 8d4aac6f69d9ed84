"""What goes wrong for one of them and must not go wrong for the others."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import text

from bot.adapters import REGISTRY
from bot.adapters.contract import Incoming
from bot.app import running
from bot.runtime.health import ready
from bot.runtime.invitations import list_volunteers, remove
from bot.runtime.people import People
from bot.runtime.waiting import Order, seal_order
from bot.testing import FakeLine, FakeTelegram, Fault
from storage import clock, events
from tests.runtime.stage import Stage, settings, staged
from tests.runtime.test_desk import ANNA, BORIS, LIN, NOI, accepted, asked, welcomed

ASKED = "Which language"


async def test_a_volunteer_who_blocks_us_is_written_to_no_more_and_the_person_is_offered_again(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.volunteer(BORIS, name="Boris")
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    stage.telegram.blocked.add(str(ANNA))
    before = stage.telegram.calls.total()
    await stage.say(NOI, "are you there?")
    await stage.heard(NOI, stage.text("hotline-changing"))
    await stage.offered(BORIS, times=2)
    await stage.still()
    await asyncio.sleep(0.5)
    assert stage.telegram.calls.total() - before < 10
    listed = await list_volunteers(stage.service.database, stage.service.context.keyring)
    assert [each.on_duty for each in listed if each.name == "Hanako Secret"] == [False]


async def test_whose_volunteer_is_removed_goes_before_others_and_nothing_of_theirs_works_any_more(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage, NOI + 1)
    await asked(stage, NOI + 1)
    await stage.offered(ANNA)
    await welcomed(stage)
    await asked(stage)
    await stage.offered(ANNA, times=2)
    await stage.press(ANNA, "Accept")
    await stage.heard(NOI, stage.text("hotline-live"))
    (live,) = await stage.rows("SELECT id FROM conversations WHERE handoff = 'live'")
    close = stage.button(stage.telegram, str(ANNA), stage.label("close", "desk-words"))
    context = stage.service.context
    (anna,) = await list_volunteers(stage.service.database, context.keyring)
    assert await remove(stage.service.database, context.keyring, context.world, anna.id)
    await stage.heard(NOI, stage.text("hotline-changing"))
    await stage.until_rows("SELECT 1 WHERE (SELECT count(*) FROM conversations WHERE handoff = 'offered') = 2")
    waiting = await stage.rows("SELECT id FROM conversations WHERE handoff = 'offered' ORDER BY offered_at")
    assert waiting[0] == live
    await stage.post("telegram", stage.telegrams.press(ANNA, close))
    await stage.say(ANNA, "/accept")
    await stage.heard(ANNA, ASKED)
    await stage.still()
    assert await stage.rows("SELECT 1 FROM conversations WHERE holder IS NOT NULL") == []


async def test_a_conversation_that_cannot_be_opened_holds_up_nothing_else(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await stage.still()
    await stage.change("UPDATE conversations SET state = address, address = state")
    await stage.change("UPDATE timers SET due = 0")
    await stage.change("UPDATE deliveries SET state = 'due', not_before = 0 WHERE lane = conversation")
    await stage.say(NOI, "hello?")
    await stage.heard(NOI, stage.text("hotline-last_resort"))
    await welcomed(stage, NOI + 1)
    await asked(stage, NOI + 1)
    await stage.until_rows(
        "SELECT 1 FROM deliveries, timers WHERE timers.kind = 'offer' AND timers.due > 0"
        " AND timers.conversation = deliveries.conversation AND deliveries.state = 'sent'"
        " AND deliveries.lane <> deliveries.conversation"
    )
    await stage.change("UPDATE timers SET due = due - 70 WHERE due > 0")  # of 60
    await stage.heard(NOI + 1, stage.text("hotline-nobody"), seconds=20)


@pytest.mark.parametrize("times", [1, 90])
async def test_an_event_that_can_not_even_be_kept_holds_up_nobody_else(stage: Stage, times: int) -> None:
    now = stage.service.context.world.now()
    broken = [Incoming(f"k{number}", str(NOI), "text", now, text="\ud800") for number in range(times)]
    await stage.service.receive("telegram", broken)
    await stage.say(NOI + 1, "hi")
    await stage.heard(NOI + 1, "Which language")


async def test_a_loop_that_ends_by_itself_ends_the_process_so_that_it_begins_anew(stage: Stage) -> None:
    ended = asyncio.Event()
    stage.service.when_broken = ended.set

    async def breaks() -> None:
        raise ValueError

    loop = asyncio.create_task(breaks())
    loop.add_done_callback(stage.service.ended)
    await asyncio.wait_for(ended.wait(), 5)
    assert stage.service.broken
    assert not (await ready(stage.service)).ok


async def test_an_order_that_fails_is_parked_and_what_else_waits_is_done(stage: Stage) -> None:
    context = stage.service.context

    def write(connection) -> None:  # type: ignore[no-untyped-def]
        row = seal_order(context.keyring, context.world, Order("remove", "anna"), clock.now(connection))
        events.add(connection, [row._replace(due=row.due - 60, body=b"no order")])

    await stage.service.database.write(write)
    await welcomed(stage)
    await asked_for_nobody(stage)
    await stage.volunteer(ANNA)
    await stage.offered(ANNA)
    assert await stage.rows("SELECT state FROM events") == [("parked",)]


async def asked_for_nobody(stage: Stage) -> None:
    await stage.press(NOI, stage.label("human"))
    await stage.heard(NOI, stage.text("hotline-nobody"))


async def test_rows_that_cannot_be_sent_wait_and_keep_nobody_else_waiting(
    database_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    telegram.fault = lambda _chat: Fault.ERROR
    async with staged(database_url, telegram, line) as stage:
        await stage.say(NOI, "hi")
        await asyncio.sleep(0.3)
    chosen = settings(database_url, telegram, line)
    async with running(chosen, {"line": REGISTRY["line"](chosen)}) as service:
        stage = Stage(service, telegram, line)
        await stage.change("UPDATE conversations SET sender_until = 0")
        await stage.change("UPDATE deliveries SET not_before = 0, tries = 0 WHERE state = 'due'")
        async with asyncio.timeout(8):
            while await stage.rows("SELECT 1 FROM deliveries WHERE not_before = 0"):
                await asyncio.sleep(0.05)
        assert {row[0] for row in await stage.rows("SELECT state FROM deliveries")} == {"due"}


async def test_what_is_on_its_way_to_a_volunteer_who_is_removed_is_not_sent(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    stage.telegram.fault = lambda _chat: Fault.ERROR
    await stage.say(ANNA, "/off")
    await stage.until_rows("SELECT 1 FROM deliveries WHERE state = 'due' AND tries > 0")
    context = stage.service.context
    (anna,) = await list_volunteers(stage.service.database, context.keyring)
    await remove(stage.service.database, context.keyring, context.world, anna.id)
    await stage.until_rows("SELECT 1 FROM volunteers WHERE removed_at IS NOT NULL")
    stage.telegram.fault = lambda _chat: None
    await stage.change("UPDATE deliveries SET not_before = 0")
    await stage.until_rows("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM deliveries WHERE state = 'due')")
    await stage.still()
    assert not any(stage.text("desk-off") in text for text in stage.telegram.texts_to(str(ANNA)))


# ── the month's quota ──────────────────────────────────────────────────────────────────────────────────────


async def on_line_without_quota(stage: Stage) -> None:
    """A live chat on LINE in which nothing can be pushed, and no token is left."""
    await stage.volunteer(ANNA)
    await stage.say_line(LIN, "hello")
    await stage.heard(LIN, ASKED)
    await stage.press_line(LIN, stage.label("human"))
    await stage.heard(LIN, stage.text("hotline-asking"))
    await accepted(stage, person=LIN)
    stage.line.quota = 0


async def stranded(stage: Stage, words: str) -> None:
    await stage.say(ANNA, words)
    async with asyncio.timeout(8):
        while not await stage.rows("SELECT 1 FROM deliveries WHERE state = 'due' AND not_before > at + 1000"):
            await asyncio.sleep(0.02)


async def test_a_volunteers_words_over_the_quota_come_with_the_persons_next_words(stage: Stage) -> None:
    await on_line_without_quota(stage)
    await stranded(stage, "I am with you.")
    await stage.say(ANNA, "Are you safe?")
    await stage.say_line(LIN, "are you there?")
    await stage.heard(LIN, "I am with you.")
    bubble = await stage.heard(LIN, "Are you safe?")
    assert bubble.how == "reply"


async def test_words_over_the_quota_are_not_shown_to_whoever_holds_the_phone_later(stage: Stage) -> None:
    await on_line_without_quota(stage)
    await stranded(stage, "Are you safe?")
    await stage.say_line(LIN, "moment")
    await stage.heard(LIN, "Are you safe?")
    await stranded(stage, "I know a shelter.")
    await grown_quiet(stage)
    await stage.say_line(LIN, "what is this")
    await stage.heard(LIN, stage.text("hotline-quiet"))
    await stage.still()
    assert not any("shelter" in text for text in stage.line.texts_to(LIN))
    stage.line.quota = None
    await stage.press_line(LIN, stage.label("go_on"))
    await stage.heard(LIN, "shelter")


async def grown_quiet(stage: Stage) -> None:
    """Half an hour without a word of the person lies behind us."""
    context = stage.service.context

    def write(connection) -> None:  # type: ignore[no-untyped-def]
        people = People(context, connection, clock.now(connection))
        people.load([], [row.id for row in all_conversations(connection)])
        for person in people.by_id.values():
            heard = person.conversation.last_heard
            assert heard
            person.conversation = msgspec.structs.replace(person.conversation, last_heard=heard - timedelta(hours=1))
            person.changed = True
        people.save()

    await stage.service.database.write(write)


def all_conversations(connection):  # type: ignore[no-untyped-def]
    return connection.execute(text("SELECT id FROM conversations"))
