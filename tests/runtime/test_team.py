"""The team's group: one message that is changed, a new one for whoever is new, and no name in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from bot.runtime import team
from bot.runtime.team import TeamChat
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI, accepted, asked, welcomed

GROUP, SUPERGROUP = "-4001", "-1004001"


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


async def test_two_workers_keep_one_message(stage: Stage) -> None:
    await keeper(stage).keep()
    other = keeper(stage, "another")
    await other.keep()
    assert len(stage.telegram.to(GROUP)) == 1
