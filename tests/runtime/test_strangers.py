"""At the desk's door: invitations that are no good, and whoever guesses at them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import asyncpg
from sqlalchemy import make_url

from bot.testing import FakeLine, FakeTelegram
from bot.testing.platform import Arrived
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, BORIS, LIN, NOI

ASKED = "Which language"


def shown(stage: Stage, chat: int) -> list[Arrived]:
    return stage.telegram.to(str(chat))


async def tries(stage: Stage, chat: int, code: str) -> None:
    await stage.post("telegram", stage.telegrams.start(chat, code))


async def test_who_tries_five_codes_meets_silence_for_an_hour_and_is_heard_as_a_person_all_the_same(
    stage: Stage,
) -> None:
    good = (await stage.invitation()).telegram_start
    for times, letter in enumerate("abcde", 1):
        await tries(stage, NOI, f"desk-{letter * 26}")
        await stage.heard(NOI, stage.text("desk-bad_code"), times=times)
    await stage.still()
    before = len(shown(stage, NOI))
    for code in ("desk-" + "f" * 26, good):
        await tries(stage, NOI, code)
    await stage.still()
    assert len(shown(stage, NOI)) == before
    assert await stage.rows("SELECT 1 FROM volunteers") == []
    await stage.press(NOI, stage.label("human"))
    await stage.heard(NOI, stage.text("hotline-nobody"))
    await stage.change("UPDATE seen SET at = at - 3700")
    await tries(stage, NOI, good)
    await stage.heard(NOI, stage.text("desk-welcome"))


async def at_once(stage: Stage, *codes: str) -> None:
    """In one post, so that they are handled together."""
    messages = [stage.lines.message(LIN, {"type": "text", "text": code, "quoteToken": "q"}) for code in codes]
    await stage.post("line", stage.lines.batch(*messages))
    await stage.still()


async def test_codes_that_come_all_at_once_are_no_more_guesses_than_in_turn(stage: Stage) -> None:
    good = (await stage.invitation()).line_message
    await at_once(stage, *(f"desk-{letter * 26}" for letter in "abcde"), good)
    assert await stage.rows("SELECT 1 FROM volunteers") == []
    await stage.change("UPDATE seen SET at = at - 3700")
    await at_once(stage, *(f"desk-{letter * 26}" for letter in "ffgg"), good)
    assert len(await stage.rows("SELECT 1 FROM volunteers")) == 1


async def test_two_good_codes_of_one_account_make_one_volunteer_and_the_other_stays_good(stage: Stage) -> None:
    one, two = [(await stage.invitation()).line_message for _ in range(2)]
    await at_once(stage, one, two)
    await stage.heard(LIN, "Welcome to the desk")
    assert len(await stage.rows("SELECT 1 FROM volunteers")) == 1
    assert len(await stage.rows("SELECT 1 FROM events WHERE state = 'invite'")) == 1
    assert await stage.rows("SELECT 1 FROM events WHERE state = 'parked'") == []


async def test_somebody_who_guesses_keeps_no_other_from_joining(stage: Stage) -> None:
    good = (await stage.invitation()).telegram_start
    for letter in "abcdef":
        await tries(stage, NOI, f"desk-{letter * 26}")
    await tries(stage, ANNA, good)
    await stage.heard(ANNA, stage.text("desk-welcome"))


async def test_a_used_invitation_is_told_to_be_over_and_the_one_who_came_first_stays(stage: Stage) -> None:
    code = (await stage.invitation()).telegram_start
    await tries(stage, ANNA, code)
    await stage.heard(ANNA, stage.text("desk-welcome"))
    await tries(stage, BORIS, code)
    await stage.heard(BORIS, stage.text("desk-bad_code"))
    await stage.heard(BORIS, ASKED)
    assert len(await stage.rows("SELECT 1 FROM volunteers")) == 1


async def test_an_invitation_of_more_than_a_week_ago_is_told_to_be_over_on_line_too(stage: Stage) -> None:
    invitation = await stage.invitation()
    await stage.change("UPDATE events SET due = due - 8 * 86400 WHERE state = 'invite'")
    await tries(stage, ANNA, invitation.telegram_start)
    await stage.heard(ANNA, stage.text("desk-bad_code"))
    await stage.say_line(LIN, invitation.line_message)
    await stage.heard(LIN, stage.text("desk-bad_code"))
    assert await stage.rows("SELECT 1 FROM volunteers") == []


async def test_copies_of_one_wrong_code_count_once(stage: Stage) -> None:
    good = (await stage.invitation()).telegram_start
    request = stage.telegrams.start(NOI, "desk-" + "a" * 26)
    await asyncio.gather(*(stage.post("telegram", request) for _ in range(4)))
    for _ in range(4):
        await stage.post("telegram", request)
    await stage.heard(NOI, stage.text("desk-bad_code"))
    await tries(stage, NOI, good)
    await stage.heard(NOI, stage.text("desk-welcome"))


async def test_on_a_hidden_screen_a_code_is_a_word_to_the_cover_however_often_it_comes(stage: Stage) -> None:
    await stage.say(NOI, "hello", language="en")
    await stage.heard(NOI, ASKED)
    await stage.press(NOI, stage.label("leave"))
    await stage.still()
    for _ in range(7):
        before = len(shown(stage, NOI))
        await stage.say(NOI, "desk-" + "a" * 26)
        await stage.until(lambda before=before: len(shown(stage, NOI)) > before)
        await stage.still()
    assert not any(stage.text("desk-bad_code") in bubble.text for bubble in shown(stage, NOI))


async def test_a_code_that_two_come_with_at_once_makes_one_volunteer(
    postgresql_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with contextlib.AsyncExitStack() as stack:
        one, two = [await stack.enter_async_context(staged(postgresql_url, telegram, line)) for _ in range(2)]
        two.telegrams = one.telegrams
        code = (await one.invitation()).telegram_start
        async with at_the_same_time(postgresql_url):
            coming = [asyncio.create_task(tries(one, ANNA, code)), asyncio.create_task(tries(two, BORIS, code))]
            await asyncio.sleep(0.5)
        await asyncio.gather(*coming)
        assert len(await one.rows("SELECT 1 FROM volunteers")) == 1
        for message in ("desk-bad_code", "desk-welcome"):
            words = one.text(message)
            await one.until(lambda words=words: any(words in each for each in everything(telegram)))


@contextlib.asynccontextmanager
async def at_the_same_time(url: str) -> AsyncIterator[None]:
    """Whoever wants to write a volunteer waits until here it is over: both have looked by then."""
    dsn = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    connection = await asyncpg.connect(dsn)
    try:
        async with connection.transaction():
            await connection.execute("LOCK TABLE volunteers IN SHARE MODE")
            yield
    finally:
        await connection.close()


def everything(telegram: FakeTelegram) -> list[str]:
    return [text for chat in (ANNA, BORIS) for text in telegram.texts_to(str(chat))]
