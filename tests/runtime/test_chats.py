"""What a volunteer sees of their own chats, and what a slip or a question is answered with."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.desk.roles import Role
from bot.engine.pseudonym import pseudonym
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI, asked, welcomed

OTHER, MIKA = 7002, 9003


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """Nothing here depends on the database."""
    async with staged(sqlite_url, telegram, line) as built:
        yield built


async def taken(stage: Stage, person: int, times: int) -> str:
    """A chat of Anna's; its pseudonym."""
    await welcomed(stage, person)
    name = pseudonym(str((await stage.rows("SELECT id FROM conversations ORDER BY opened DESC LIMIT 1"))[0][0]))
    await asked(stage, person)
    await stage.offered(ANNA, times=times)
    await stage.press(ANNA, "Accept")
    await stage.heard(person, stage.text("hotline-live"))
    return name


async def test_who_has_two_chats_sees_who_waits_for_a_word_and_turns_to_one_by_a_tap(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.say(ANNA, "/chats")
    await stage.heard(ANNA, stage.text("desk-no_chat"))
    first = await taken(stage, NOI, 1)
    await stage.say(ANNA, "hello, I am here")
    await stage.heard(NOI, "hello, I am here")
    second = await taken(stage, OTHER, 2)
    await stage.say(ANNA, "/chats")
    listed = (await stage.heard(ANNA, "You have 2 chats.")).text
    assert listed.index(f"⏳ {second} · English · waits for you: 0 min") < listed.index(f"💬 {first} · English")
    await stage.press(ANNA, first)
    await stage.heard(ANNA, f"You are with {first}", times=2)
    await stage.say(ANNA, "for the first of you")
    await stage.heard(NOI, "for the first of you")
    assert not any("for the first" in text for text in stage.telegram.texts_to(str(OTHER)))


async def test_help_says_what_each_word_does_and_to_supervisors_theirs(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.join(MIKA, name="Mika", role=Role.SUPERVISOR)
    await stage.say(ANNA, "/accept")
    await stage.heard(ANNA, stage.text("desk-nobody_waits"))
    for chat in (ANNA, MIKA):
        await stage.say(chat, "/help")
        await stage.heard(chat, stage.text("desk-help"))
    await stage.heard(MIKA, stage.text("desk-help_supervisor"))
    await stage.say(ANNA, "/chatz")
    await stage.heard(ANNA, "There is no “/chatz” here, so nothing was sent to anybody. Did you mean /chats?")
    await stage.say(ANNA, "/whispr hello")
    await stage.heard(ANNA, "There is no “/whispr” here, so nothing was sent to anybody. /help shows all words.")
    assert not any(stage.text("desk-help_supervisor") in text for text in stage.telegram.texts_to(str(ANNA)))
