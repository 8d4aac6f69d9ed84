"""From webhook to reply, on both platforms and both databases."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace

import msgspec
import pytest

from bot.adapters.contract import Incoming
from bot.language.model import Flow, Next, Say
from bot.runtime.batch import transact
from bot.runtime.waiting_room import STRANGERS_WAITING
from bot.runtime.work import Arrival, Work
from bot.testing import FakeLine, FakeTelegram, Fault
from tests.runtime.stage import Stage, staged

ASKED = "Which language"
NOI, LIN = 7001, "U" + "1" * 32


async def test_a_first_word_is_answered_on_telegram_and_on_line(stage: Stage) -> None:
    await stage.say(NOI, "hello", language="en")
    await stage.say_line(LIN, "hello")
    assert await stage.heard(NOI, ASKED)
    assert await stage.heard(LIN, ASKED)


async def test_a_webhook_three_times_at_once_is_answered_once(stage: Stage) -> None:
    for platform, request in (("telegram", stage.telegrams.text(NOI, "hi")), ("line", stage.lines.text(LIN, "hi"))):
        await asyncio.gather(*(stage.post(platform, request) for _ in range(3)))
    await stage.heard(NOI, ASKED)
    await stage.heard(LIN, ASKED)
    await stage.still()
    assert sum(ASKED in text for text in stage.telegram.texts_to(str(NOI))) == 1
    assert sum(ASKED in text for text in stage.line.texts_to(LIN)) == 1


async def test_a_copy_that_comes_after_the_answer_changes_nothing(stage: Stage) -> None:
    request = stage.telegrams.text(NOI, "hi")
    await stage.post("telegram", request)
    await stage.heard(NOI, ASKED)
    await stage.press(NOI, "English")
    await stage.heard(NOI, "phone")
    await stage.still()
    before = len(stage.telegram.to(str(NOI)))
    await stage.post("telegram", request)
    await stage.still()
    assert len(stage.telegram.to(str(NOI))) == before


async def test_a_copy_from_before_an_erase_is_dropped_and_a_new_word_is_a_new_contact(stage: Stage) -> None:
    first = stage.telegrams.text(NOI, "hi")
    await stage.post("telegram", first)
    await stage.heard(NOI, ASKED)
    await stage.say(NOI, "forget me")
    await stage.heard(NOI, stage.text("hotline-forget"))
    await stage.press(NOI, stage.label("forget_yes"))
    await stage.heard(NOI, stage.text("hotline-farewell"))
    await stage.still()
    before = len(stage.telegram.to(str(NOI)))
    stale = msgspec.json.decode(first.body)
    await stage.post("telegram", first)
    stale["update_id"] += 1000  # an event that was never seen, but is older than the erase
    stale["message"]["date"] = int(time.time()) - 30
    await stage.post("telegram", stage.telegrams.signed(msgspec.json.encode(stale)))
    await stage.still()
    assert len(stage.telegram.to(str(NOI))) == before
    await asyncio.sleep(1.1)  # Telegram tells whole seconds
    await stage.say(NOI, "hello again")
    await stage.heard(NOI, ASKED, times=2)


async def test_after_the_purge_no_row_of_the_person_is_left(stage: Stage) -> None:
    await stage.say(NOI, "hi")
    await stage.heard(NOI, ASKED)
    await stage.say(NOI, "forget me")
    await stage.heard(NOI, stage.text("hotline-forget"))
    await stage.press(NOI, stage.label("forget_yes"))
    await stage.heard(NOI, stage.text("hotline-farewell"))
    await stage.still()
    await stage.change("UPDATE timers SET due = 0 WHERE kind = 'purge'")
    async with asyncio.timeout(25):
        while await stage.rows("SELECT id FROM conversations"):
            await asyncio.sleep(0.05)
    for table in ("deliveries", "timers", "events"):
        assert await stage.rows(f"SELECT * FROM {table}") == [], table
    assert [row for row in await stage.rows("SELECT id FROM keys") if len(str(row[0])) > 10] == []


async def test_a_malformed_event_in_a_batch_does_not_take_the_next_one_with_it(stage: Stage) -> None:
    broken = {"type": "message", "mode": 7, "source": "?", "message": {"type": []}}
    good = stage.lines.message(LIN, {"type": "text", "text": "help", "quoteToken": "q"})
    await stage.post("line", stage.lines.batch(broken, good))
    await stage.heard(LIN, ASKED)


async def test_unknown_content_is_answered(stage: Stage) -> None:
    await stage.say_line(LIN, "hi")
    await stage.heard(LIN, ASKED)
    await stage.post("line", stage.lines.batch(stage.lines.message(LIN, {"type": "hologram"})))
    await stage.heard(LIN, ASKED, times=2)


async def test_a_group_is_left_in_silence(stage: Stage) -> None:
    update = {"message": {"message_id": 1, "date": int(time.time()), "chat": {"id": -5, "type": "group"}, "text": "x"}}
    await stage.post("telegram", stage.telegrams.update(update))
    await stage.until(lambda: ("leaveChat", "-5") in stage.telegram.light)
    assert stage.telegram.texts_to("-5") == []


async def test_a_button_is_acknowledged_at_once(stage: Stage) -> None:
    await stage.say(NOI, "hi")
    await stage.heard(NOI, ASKED)
    await stage.press(NOI, "English")
    await stage.until(lambda: any(method == "answerCallbackQuery" for method, _ in stage.telegram.light))


async def test_a_forged_button_is_an_unknown_word(stage: Stage) -> None:
    await stage.say(NOI, "hi")
    await stage.heard(NOI, ASKED)
    await stage.post("telegram", stage.telegrams.press(NOI, "1.th.AAAAAAAAAAAA"))
    await stage.post("telegram", stage.telegrams.press(NOI, "d.x.y.accept.AAAAAAAAAAAA"))
    await stage.heard(NOI, ASKED, times=3)


async def test_another_persons_button_does_nothing_for_this_one(stage: Stage) -> None:
    await stage.say(NOI, "hi")
    await stage.say(NOI + 1, "hi")
    await stage.heard(NOI, ASKED)
    await stage.heard(NOI + 1, ASKED)
    theirs = stage.button(stage.telegram, str(NOI), stage.label("name", language="th"))
    await stage.post("telegram", stage.telegrams.press(NOI + 1, theirs))
    await stage.heard(NOI + 1, ASKED, times=2)


async def test_words_taken_back_before_they_came_are_never_read(stage: Stage) -> None:
    message = stage.lines.text(LIN, "my name is Noi and I am at the red house")
    ref = msgspec.json.decode(message.body)["events"][0]["message"]["id"]
    await stage.say_line(LIN, "hi")
    await stage.heard(LIN, ASKED)
    await stage.post("line", stage.lines.unsend(LIN, ref))
    await stage.post("line", message)
    await stage.still()
    assert sum(ASKED in text for text in stage.line.texts_to(LIN)) == 1


async def test_line_is_answered_by_the_free_reply_first(stage: Stage) -> None:
    await stage.say_line(LIN, "hi")
    bubble = await stage.heard(LIN, ASKED)
    assert bubble.how == "reply"


async def test_a_spent_reply_token_falls_back_to_push_once(stage: Stage) -> None:
    request = stage.lines.text(LIN, "hi")
    token = msgspec.json.decode(request.body)["events"][0]["replyToken"]
    stage.line._spent.add(token)
    await stage.post("line", request)
    bubble = await stage.heard(LIN, ASKED)
    assert bubble.how == "push"
    await stage.still()
    assert sum(ASKED in text for text in stage.line.texts_to(LIN)) == 1


@pytest.mark.parametrize("fault", [Fault.RATE, Fault.ERROR, Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER])
async def test_a_send_that_fails_is_tried_again_and_the_order_is_kept(stage: Stage, fault: Fault) -> None:
    stage.telegram.next(fault)
    await stage.say(NOI, "hi")
    await stage.heard(NOI, ASKED, seconds=15)
    texts = stage.telegram.texts_to(str(NOI))
    assert len(texts) - len(set(texts)) <= (1 if fault is Fault.DROPPED_AFTER else 0)
    assert ASKED in texts[-1]


@pytest.mark.parametrize("fault", [Fault.RATE, Fault.ERROR, Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER])
async def test_on_line_nothing_comes_twice_whatever_fails(stage: Stage, fault: Fault) -> None:
    stage.line.next(fault)
    await stage.say_line(LIN, "hi")
    await stage.heard(LIN, ASKED, seconds=15)
    await stage.still()
    texts = stage.line.texts_to(LIN)
    assert len(texts) == len(set(texts))


async def test_after_leave_quietly_nothing_unsent_goes_out(stage: Stage) -> None:
    await stage.say(NOI, "hi")
    await stage.heard(NOI, ASKED)
    stage.telegram.fault = lambda _chat: Fault.ERROR
    await stage.press(NOI, "English")
    await asyncio.sleep(0.2)
    stage.telegram.fault = lambda _chat: None
    await stage.press(NOI, stage.label("leave"))
    await stage.heard(NOI, stage.text("cover-topics"), seconds=15)
    await asyncio.sleep(3)
    assert not any("phone" in text for text in stage.telegram.texts_to(str(NOI))[4:])
    assert [row for row in await stage.rows("SELECT state FROM deliveries") if row[0] in ("due", "held")] == []


async def test_an_event_that_breaks_the_engine_is_parked_and_the_person_gets_words_and_a_human(stage: Stage) -> None:
    book = stage.service.context.book
    loop = Flow("loop", "one", {"one": Say(Next("two")), "two": Say(Next("one"))}, {}, {})
    stage.service.use(replace(book, flows={**book.flows, "loop": loop}, start="loop"))
    await stage.say(NOI, "hi")
    bubble = await stage.heard(NOI, stage.text("hotline-last_resort"))
    assert any("person" in label for label, _ in bubble.buttons)
    assert [row[0] for row in await stage.rows("SELECT state FROM events")] == ["parked"]
    stage.service.use(book)
    await stage.say(NOI + 1, "hi")
    await stage.heard(NOI + 1, ASKED)


async def test_what_a_dead_worker_left_is_sent_by_the_next_in_order(
    database_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    telegram.fault = lambda _chat: Fault.ERROR
    async with staged(database_url, telegram, line) as stage:
        await stage.say(NOI, "hi")
        await asyncio.sleep(0.3)
        await stage.change("UPDATE conversations SET sender = 'dead', sender_until = 0")
        await stage.change("UPDATE deliveries SET not_before = 0 WHERE state = 'due'")
    telegram.fault = lambda _chat: None
    async with staged(database_url, telegram, line) as stage:
        await stage.heard(NOI, ASKED, seconds=15)
        assert ASKED in telegram.texts_to(str(NOI))[-1]


async def test_what_a_batch_decides_is_not_taken_up_once_more_by_its_own_search_for_what_others_left(
    stage: Stage,
) -> None:
    context = stage.service.context
    lookup, now = context.keyring.lookup, context.world.now()
    first = Arrival(
        "telegram", Incoming("k1", str(NOI), "text", now, text="hello"),
        lookup.event("telegram", "k1"), lookup.address("telegram", str(NOI)),
    )  # fmt: skip
    done = await stage.service.database.write(transact, context, Work([first], rescue=frozenset()))
    assert [dispatch.fresh for dispatch in done.dispatches] == [True]


async def test_more_than_can_be_answered_at_once_is_kept_and_answered_afterwards(stage: Stage) -> None:
    people = range(NOI, NOI + STRANGERS_WAITING + 200)
    await asyncio.gather(*(stage.say(person, "hi") for person in people))
    await stage.until(lambda: all(stage.telegram.texts_to(str(person)) for person in people), seconds=90)


async def test_words_that_an_outage_kept_are_shown_to_whoever_still_writes(stage: Stage) -> None:
    await stage.say(NOI, "hi")
    await stage.heard(NOI, ASKED)
    stage.telegram.fault = lambda _chat: Fault.ERROR
    await stage.press(NOI, "English")
    await asyncio.sleep(0.2)
    await stage.change("UPDATE deliveries SET at = at - 3600, not_before = 0 WHERE state = 'due'")
    stage.telegram.fault = lambda _chat: None
    await stage.until(lambda: not stage.service.courier.lanes)
    await stage.heard(NOI, "phone", seconds=15)


async def test_nothing_written_anywhere_is_readable(stage: Stage) -> None:
    await stage.say(NOI, "canary words of mine")
    await stage.heard(NOI, ASKED)
    await stage.press(NOI, stage.label("name", language="th"))
    await stage.still()
    everything = []
    for table in ("conversations", "deliveries", "events", "seen", "timers", "keys"):
        everything += await stage.rows(f"SELECT * FROM {table}")
    assert "canary" not in repr(everything)
    assert str(NOI) not in repr([tuple(v for v in row if not isinstance(v, float | int)) for row in everything])
