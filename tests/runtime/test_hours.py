"""To be written to at a safe hour, from the person's word to the platform, with a restart between."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI
from tests.runtime.test_escalation import told_nobody
from tests.runtime.test_troubles import grown_quiet

TIMERS = "SELECT 1 FROM timers WHERE kind = 'hours'"


async def named_this_hour(stage: Stage) -> None:
    """Somebody in Japan, to whom nobody could come, says that a line may come now."""
    await told_nobody(stage, NOI)
    await stage.heard(NOI, stage.text("welcome-language"), times=2)
    await stage.press(NOI, stage.label("hours"))
    await stage.heard(NOI, stage.text("hotline-hours_where"))
    await stage.press(NOI, stage.label("JP", "hotline-country"))
    await stage.heard(NOI, stage.text("hotline-hours"))
    await stage.say(NOI, f"{datetime.now(UTC) + timedelta(hours=9):%I:%M %p}")
    await stage.heard(NOI, stage.text("hotline-hours_kept")[:20])
    await stage.still()


async def test_the_line_of_a_named_hour_comes_after_a_restart_alone_and_once(
    database_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(database_url, telegram, line) as stage:
        await named_this_hour(stage)
        await grown_quiet(stage)
        webhooks = stage.telegrams
    before = len(telegram.to(str(NOI)))
    async with staged(database_url, telegram, line) as stage:
        stage.telegrams = webhooks
        await stage.change("UPDATE conversations SET sender_until = 0")  # the lease of the one that was stopped
        await stage.volunteer(ANNA)
        await stage.change("UPDATE timers SET due = 1 WHERE kind = 'hours'")
        await stage.heard(NOI, stage.text("hotline-quiet"))
        await stage.still()
        [shown] = telegram.to(str(NOI))[before:]
        assert [label for label, _ in shown.buttons] == [stage.label("go_on")]
        assert await stage.rows(TIMERS) == []
        await stage.press(NOI, stage.label("go_on"))
        await stage.heard(NOI, stage.text("hotline-hours_here"))
