"""A key that this worker cannot open: the words wait for it on disk, and nobody is told that they were lost."""

from __future__ import annotations

import asyncio

from bot.runtime.health import ready
from tests.runtime.stage import Stage

NOI, TAM, ANNA = 7001, 7002, 9001
OTHERS = "UPDATE keys SET fingerprint = '{}' WHERE id NOT IN ('lookup', 'buttons', 'desk')"
SOON = "UPDATE events SET due = 0 WHERE state = 'waiting'"


async def hidden(stage: Stage) -> None:
    """Another worker has a newer master in front, and wrapped what there is with it."""
    await stage.still()
    await stage.change(OTHERS.format("0123456789abcdef"))
    await stage.change("INSERT INTO masters (fingerprint) VALUES ('0123456789abcdef')")


async def given(stage: Stage) -> None:
    """This one has it, too."""
    await stage.change(OTHERS.format(stage.service.context.keyring.first))
    await stage.change("DELETE FROM masters WHERE fingerprint = '0123456789abcdef'")
    await stage.change(SOON)


async def test_words_wait_on_disk_are_answered_later_and_disturb_nobody(stage: Stage) -> None:
    await stage.say(NOI, "hello", language="en")
    await stage.heard(NOI, "Which language")
    await hidden(stage)
    assert not (await ready(stage.service)).parts["keys"]
    before = len(stage.telegram.to(str(NOI)))
    await asyncio.gather(stage.say(NOI, "my boss keeps my passport"), stage.say(TAM, "hello", language="en"))
    await stage.heard(TAM, "Which language")
    assert await stage.rows("SELECT kind, state FROM events") == [("arrival", "waiting")]
    await stage.change(SOON)
    await asyncio.sleep(1.2)
    assert await stage.rows("SELECT kind, state FROM events") == [("arrival", "waiting")]
    assert len(stage.telegram.to(str(NOI))) == before
    await given(stage)
    await stage.until(lambda: len(stage.telegram.to(str(NOI))) > before)
    await stage.still()
    assert await stage.rows("SELECT id FROM events") == []
    assert (await ready(stage.service)).parts["keys"]


async def test_a_volunteer_s_words_to_them_wait_as_well(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.say(NOI, "hello", language="en")
    await stage.heard(NOI, "Which language")
    await stage.press(NOI, stage.label("human"))
    await stage.offered(ANNA)
    await stage.press(ANNA, "Accept")
    await stage.heard(NOI, stage.text("hotline-live"))
    await hidden(stage)
    await stage.say(ANNA, "I am with you")
    assert await stage.rows("SELECT kind, state FROM events") == [("arrival", "waiting")]
    await given(stage)
    await stage.heard(NOI, "I am with you")
