"""Too much of one person: it is kept, they hear so once, and what cannot wait does not."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI, accepted, asked, welcomed

LIMIT = 40
DEFERRED = "SELECT 1 FROM events WHERE kind = 'arrival'"


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """One kind of database is enough: nothing here depends on it."""
    async with staged(sqlite_url, telegram, line) as built:
        yield built


async def flood(stage: Stage, many: int, chat: int = NOI) -> None:
    for number in range(many):
        await stage.say(chat, f"so much {number}")


def slow(stage: Stage, chat: int = NOI) -> int:
    return sum(stage.text("hotline-slow") in text for text in stage.telegram.texts_to(str(chat)))


async def test_what_is_too_much_for_a_minute_is_kept_told_once_and_answered_later(stage: Stage) -> None:
    await flood(stage, LIMIT + 8)
    await stage.heard(NOI, stage.text("hotline-slow"))
    await stage.still()
    answered = len(stage.telegram.texts_to(str(NOI)))
    assert len(await stage.rows(DEFERRED)) == 8
    assert slow(stage) == 1
    await stage.change("UPDATE events SET due = 0 WHERE kind = 'arrival'")
    await stage.until(lambda: len(stage.telegram.texts_to(str(NOI))) >= answered + 8)
    await stage.still()
    assert await stage.rows(DEFERRED) == []
    assert slow(stage) == 1


async def test_danger_a_human_and_the_way_out_do_not_wait_however_much_was_written(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await flood(stage, LIMIT + 3)
    await stage.say(NOI, "he will kill me")
    await stage.offered(ANNA)
    await stage.press(NOI, stage.label("leave"))
    await stage.heard(NOI, stage.text("cover-hello"))
    assert await stage.rows(DEFERRED)


async def test_nobody_else_notices_and_volunteers_may_write_as_much_as_they_need(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    for number in range(LIMIT + 5):
        await stage.say(ANNA, f"line {number}")
    await stage.heard(NOI, f"line {LIMIT + 4}")
    await flood(stage, LIMIT + 3, chat=NOI + 1)
    await stage.say(NOI, "thank you for this")
    await stage.heard(ANNA, "thank you for this")


async def test_nothing_of_it_shows_while_the_phone_shows_the_cover(stage: Stage) -> None:
    await welcomed(stage)
    await stage.press(NOI, stage.label("leave"))
    await stage.heard(NOI, stage.text("cover-hello"))
    await flood(stage, LIMIT + 3)
    await stage.still()
    assert slow(stage) == 0


async def test_after_five_wrong_codes_an_hour_of_them_is_not_looked_up_and_the_person_is_served_all_the_same(
    stage: Stage,
) -> None:
    good = (await stage.invitation()).telegram_start
    for number in range(5):
        await stage.say(ANNA, f"/start desk-{'abcdefgh'[number] * 26}")
        await stage.still()
    before = len(stage.telegram.texts_to(str(ANNA)))
    await stage.say(ANNA, f"/start {good}")
    await stage.still()
    assert len(stage.telegram.texts_to(str(ANNA))) == before
    await stage.say(ANNA, "hello")
    await stage.until(lambda: len(stage.telegram.texts_to(str(ANNA))) > before)
    await stage.say(NOI, f"/start {good}")
    await stage.heard(NOI, stage.text("desk-welcome"))


async def test_after_an_hour_a_code_is_looked_up_again(stage: Stage) -> None:
    good = (await stage.invitation()).telegram_start
    for number in range(6):
        await stage.say(ANNA, f"/start desk-{'abcdefgh'[number] * 26}")
    await stage.change("UPDATE seen SET at = at - 3601")
    await stage.say(ANNA, f"/start {good}")
    await stage.heard(ANNA, stage.text("desk-welcome"))
