"""What the desk does by itself: who is asked when a place comes free, pauses, the pager, the time of an offer."""

from __future__ import annotations

from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.runtime.pager import WORDS, post_due
from tests.runtime.stage import Stage
from tests.runtime.test_desk import ANNA, NOI, accepted, asked, welcomed

MALI, TAM = 7002, 7003


async def closed(stage: Stage, volunteer: int, outcome: str = "helped") -> None:
    await stage.say(volunteer, "/close")
    await stage.heard(volunteer, stage.text("desk-outcome"))
    await stage.press(volunteer, stage.label(outcome, "desk-words"))
    await stage.heard(volunteer, stage.text("desk-closed"))


async def told_nobody(stage: Stage, chat: int) -> None:
    await welcomed(stage, chat)
    await stage.press(chat, stage.label("human"))
    await stage.heard(chat, stage.text("hotline-nobody"))


async def test_a_place_that_comes_free_is_offered_to_whoever_waits(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    for number, person in enumerate((NOI, MALI), 1):
        await welcomed(stage, person)
        await asked(stage, person)
        await stage.offered(ANNA, times=number)
        await accepted(stage, ANNA, person)
    await told_nobody(stage, TAM)
    await stage.press(ANNA, stage.label("close", "desk-words"))
    await stage.heard(ANNA, stage.text("desk-outcome"))
    await stage.press(ANNA, stage.label("helped", "desk-words"))
    await stage.offered(ANNA, times=3)
    await accepted(stage, ANNA, TAM)
    assert await stage.rows("SELECT count(*) FROM volunteers WHERE seen_at IS NOT NULL") == [(1,)]


async def test_who_pauses_is_not_asked_and_is_shown_who_waits_when_it_is_over(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.say(ANNA, "/pause 30")
    await stage.heard(ANNA, "30 minutes")
    await told_nobody(stage, NOI)
    await stage.change("UPDATE volunteers SET paused_until = 1")
    await stage.change("UPDATE events SET due = 1 WHERE kind = 'order'")
    await stage.heard(ANNA, stage.text("desk-rested"))
    await stage.offered(ANNA)
    await stage.say(ANNA, "/pause soon")
    await stage.heard(ANNA, "15 minutes")
    await stage.say(ANNA, "/on")
    await stage.until_rows("SELECT 1 FROM volunteers WHERE paused_until IS NULL")


async def test_a_hard_chat_is_followed_by_a_break(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await stage.say(NOI, "he will kill me")
    await accepted(stage)
    await closed(stage, ANNA)
    await stage.heard(ANNA, "Take a break")
    await told_nobody(stage, MALI)


async def test_who_is_on_duty_for_too_long_is_not_asked(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.change("UPDATE volunteers SET on_since = on_since - 90000")
    await told_nobody(stage, NOI)


async def test_the_pager_is_called_once_without_content_and_again_until_it_answers(stage: Stage) -> None:
    got: list[tuple[str, str]] = []

    async def take(request: web.Request) -> web.Response:
        got.append((await request.text(), request.headers["Idempotency-Key"]))
        return web.Response(status=200 if len(got) > 1 else 503)

    application = web.Application()
    application.router.add_post("/page", take)
    async with TestServer(application) as server:
        context, database = stage.service.context, stage.service.database
        context.pager_url = str(server.make_url("/page"))
        await welcomed(stage)
        await stage.say(NOI, "he will kill me")
        await stage.until(lambda: len(got) == 1)
        await stage.say(NOI, "he has a knife")
        await stage.change("UPDATE events SET due = 1 WHERE state = 'page'")
        await stage.until(lambda: len(got) == 2)
        await stage.until_rows("SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM events WHERE state = 'page')")
        await post_due(database, context)
    assert {words for words, _ in got} == {WORDS}
    assert len({key for _, key in got}) == 1
    assert len(got) == 2


async def test_who_asked_to_be_woken_is_woken_for_danger(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.say(ANNA, "/wake")
    await stage.heard(ANNA, stage.text("desk-wakes"))
    await stage.say(ANNA, "/off")
    await stage.heard(ANNA, stage.text("desk-off"))
    await welcomed(stage)
    await stage.say(NOI, "he will kill me")
    await accepted(stage)


async def test_the_time_of_an_offer_runs_from_when_it_was_sent(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    stage.telegram.delay = 1.5
    await stage.press(NOI, stage.label("human"))
    await stage.offered(ANNA)
    late = "SELECT 1 FROM timers, deliveries WHERE timers.kind = 'offer' AND timers.due > deliveries.at + 61"
    about = "deliveries.conversation = timers.conversation AND deliveries.lane <> timers.conversation"
    await stage.until_rows(f"{late} AND {about}")


async def test_a_safe_hour_waits_in_the_table_and_whoever_is_still_there_is_not_interrupted(stage: Stage) -> None:
    await told_nobody(stage, NOI)
    await stage.heard(NOI, stage.text("welcome-language"), times=2)
    await stage.press(NOI, stage.label("hours"))
    await stage.heard(NOI, stage.text("hotline-hours_where"))
    await stage.press(NOI, stage.label("JP", "hotline-country"))
    await stage.heard(NOI, stage.text("hotline-hours"))
    await stage.press(NOI, stage.label("evening", "hotline-hours"))
    await stage.heard(NOI, "17:00–21:00")
    [(due,)] = await stage.rows("SELECT due FROM timers WHERE kind = 'hours'")
    await stage.volunteer(ANNA)
    await stage.change("UPDATE timers SET due = 1 WHERE kind = 'hours'")
    await stage.until_rows("SELECT 1 FROM timers WHERE kind = 'hours' AND due > 1")
    assert len(await stage.rows("SELECT 1 FROM timers WHERE kind = 'hours'")) == 1
    assert isinstance(due, float)
