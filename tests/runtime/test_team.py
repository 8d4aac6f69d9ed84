"""The team's group: one message that is changed, a new one for whoever is new, and no name in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.desk.roles import Role
from bot.runtime import team
from bot.runtime.team import TeamChat
from bot.testing import FakeLine, FakeTelegram, Fault
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI, accepted, asked, welcomed

GROUP, SUPERGROUP = "-4001", "-1004001"
MIKA = 9003


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """A hotline with a team's group, which is looked at when a test says so."""
    telegram.membership[GROUP] = {"status": "member"}
    async with staged(sqlite_url, telegram, line) as built:
        yield built


def keeper(stage: Stage, worker: str = "keeper") -> TeamChat:
    """Another worker than the one that runs, so that nothing is sent but when a test says so."""
    return TeamChat(stage.service.database, replace(stage.service.context, me=worker, desk_chat=GROUP), pause=0.0)


async def test_the_group_sees_who_waits_and_the_message_is_changed_when_they_are_taken(stage: Stage) -> None:
    keeping = keeper(stage)
    await keeping.keep()
    first = stage.telegram.to(GROUP)[-1]
    assert "Nobody is waiting" in first.text
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await stage.still()
    await keeping.keep()
    second = stage.telegram.to(GROUP)[-1]
    assert "One person is waiting" in second.text
    assert second.ref != first.ref  # a new message rings
    assert (GROUP, first.ref) in stage.telegram.deleted
    await accepted(stage)
    await stage.still()
    await keeping.keep()
    assert stage.telegram.to(GROUP)[-1].ref == second.ref
    assert "Live chats: 1" in stage.telegram.to(GROUP)[-1].text
    await keeping.keep()
    shown = " ".join(stage.telegram.texts_to(GROUP))
    assert str(NOI) not in shown
    assert "Hanako" not in shown
    assert stage.telegram.calls["sendMessage"] > 0


async def test_in_a_crowd_the_group_gets_no_more_than_it_can_take(stage: Stage) -> None:
    keeping = keeper(stage)
    for person in range(NOI, NOI + 13):
        await welcomed(stage, person)
        await stage.press(person, stage.label("human"))
    await stage.still()
    await keeping.keep()
    shown = stage.telegram.to(GROUP)[-1].text.splitlines()
    assert len(shown) == 1 + team.SHOWN + 1
    assert shown[-1] == "… + 3"
    sent = len(stage.telegram.to(GROUP))
    for _ in range(5):
        await keeping.keep()
    assert len(stage.telegram.to(GROUP)) == sent


async def test_a_group_that_became_a_supergroup_is_followed(stage: Stage) -> None:
    stage.telegram.moved[GROUP] = SUPERGROUP
    await keeper(stage).keep()
    assert stage.telegram.to(SUPERGROUP)


async def test_thrown_out_of_the_group_the_desk_goes_on(stage: Stage) -> None:
    stage.telegram.blocked.add(GROUP)
    keeping = keeper(stage)
    await keeping.keep()
    asked_before = stage.telegram.calls["sendMessage"]
    await keeping.keep()
    assert stage.telegram.calls["sendMessage"] == asked_before  # not again for ten minutes
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)


async def test_supervisors_hear_once_that_the_group_is_lost_and_it_comes_back_by_itself(stage: Stage) -> None:
    await stage.join(MIKA, name="Mika", role=Role.SUPERVISOR)
    await stage.volunteer(ANNA, name="Anna")
    await stage.still()
    await keeper(stage).keep()
    stood = stage.telegram.to(GROUP)[-1]
    stage.telegram.blocked.add(GROUP)
    await welcomed(stage)
    await asked(stage)
    await stage.still()
    for _ in range(2):  # a restart finds it lost again
        await keeper(stage).keep()
    await stage.heard(MIKA, stage.text("desk-team_lost"))
    await asyncio.sleep(0.7)
    assert sum(stage.text("desk-team_lost") in text for text in stage.telegram.texts_to(str(MIKA))) == 1
    assert not any(stage.text("desk-team_lost") in text for text in stage.telegram.texts_to(str(ANNA)))
    stage.telegram.blocked.discard(GROUP)
    keeping = keeper(stage)
    await keeping.keep()
    assert "One person is waiting" in stage.telegram.to(GROUP)[-1].text
    assert (GROUP, stood.ref) in stage.telegram.deleted
    stage.telegram.blocked.add(GROUP)
    await accepted(stage)
    await stage.still()
    await keeping.keep()
    await stage.heard(MIKA, stage.text("desk-team_lost"), times=2)  # another time it is news


async def test_a_message_whose_sending_nobody_saw_the_end_of_goes_with_the_next_one(stage: Stage) -> None:
    keeping = keeper(stage)
    await keeping.keep()
    await welcomed(stage)
    await stage.press(NOI, stage.label("human"))
    await stage.still()
    with pytest.raises(DiedError):
        await Dying(stage.service.database, replace(stage.service.context, me="keeper", desk_chat=GROUP), 0.0).keep()
    left = stage.telegram.to(GROUP)[-1]
    assert "One person is waiting" in left.text
    await keeper(stage).keep()
    newest = stage.telegram.to(GROUP)[-1]
    assert newest.ref != left.ref
    assert (GROUP, left.ref) in stage.telegram.deleted
    assert (GROUP, newest.ref) not in stage.telegram.deleted
    assert not any(chat == str(NOI) for chat, _ in stage.telegram.deleted)
    before = stage.telegram.calls["editMessageText"]
    await welcomed(stage, NOI + 1)
    await stage.press(NOI + 1, stage.label("human"))
    await stage.still()
    await keeping.keep()
    assert stage.telegram.calls["editMessageText"] == before  # nothing is looked for where nothing was left


class DiedError(Exception):
    """As if the process were killed."""


class Dying(TeamChat):
    """One that dies between its send and what it would write down."""

    def _keep(self, *_: object) -> None:
        raise DiedError


async def test_a_pause_that_the_platform_wants_holds_for_the_group_and_for_the_chats(stage: Stage) -> None:
    pauses, world = stage.service.context.pauses, stage.service.context.world
    pauses.begin("telegram", world.monotonic(), 60.0)
    keeping = keeper(stage)
    await keeping.keep()
    assert stage.telegram.to(GROUP) == []
    pauses.begin("telegram", world.monotonic(), 0.0)
    await stage.say(NOI, "hello", language="en")
    await stage.heard(NOI, "Which language")
    stage.telegram.retry_after = 60
    stage.telegram.next(Fault.RATE, Fault.RATE)
    await stage.say(NOI, "hello again")  # one chat's limit
    await stage.until(lambda: stage.telegram.calls["sendMessage"] >= 2)
    await stage.still()
    await keeping.keep()  # a second chat runs into it: it is the bot's
    assert pauses.left("telegram", world.monotonic()) > 50


async def test_two_workers_keep_one_message(stage: Stage) -> None:
    await keeper(stage).keep()
    other = keeper(stage, "another")
    await other.keep()
    assert len(stage.telegram.to(GROUP)) == 1
