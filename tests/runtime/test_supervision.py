"""What supervisors ask of the whole desk: its state in one message, chats by name, and what volunteers tell them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from bot.desk.roles import Role
from bot.engine.pseudonym import pseudonym
from bot.runtime.invitations import list_volunteers
from bot.testing import FakeLine, FakeTelegram
from storage import schema
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI, accepted, asked, welcomed

MIKA, OTHER = 9003, 7002


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """One kind of database is enough for most of it."""
    async with staged(sqlite_url, telegram, line) as built:
        yield built


async def newest(stage: Stage) -> str:
    """The pseudonym of who came last."""
    return pseudonym(str((await stage.rows("SELECT id FROM conversations ORDER BY opened DESC LIMIT 1"))[0][0]))


async def desk(stage: Stage) -> tuple[str, str]:
    """One chat live with Anna, one person who waits, and Mika who supervises, off duty."""
    await stage.volunteer(ANNA, name="Anna")
    await stage.join(MIKA, name="Mika", role=Role.SUPERVISOR)
    await welcomed(stage, NOI)
    live = await newest(stage)
    await asked(stage, NOI)
    await accepted(stage, ANNA, NOI)
    await welcomed(stage, OTHER)
    waits = await newest(stage)
    await asked(stage, OTHER)
    return live, waits


async def test_the_state_of_the_desk_is_one_message_and_its_buttons_look_on(stage: Stage) -> None:
    live, waits = await desk(stage)
    await stage.say(MIKA, "/desk")
    state = (await stage.heard(MIKA, "🏮")).text
    assert "Waiting: 1 · with a person: 1 · on duty: 1" in state
    assert f"⏳ {waits}" in state
    assert f"💬 {live} · English · Anna" in state
    await stage.press(MIKA, live)
    await stage.heard(MIKA, f"You look on at {live}")
    await stage.heard(ANNA, "a supervisor looks on")
    await stage.say(NOI, "is somebody there")
    await stage.heard(MIKA, "is somebody there")
    await stage.say(MIKA, "/whisper say hello first")
    await stage.heard(ANNA, "say hello first")
    await stage.say(MIKA, "/take")
    await stage.heard(ANNA, "gave this chat to somebody else")
    await stage.say(MIKA, "hello, I am here now")
    await stage.heard(NOI, "hello, I am here now")
    acts = [row[0] for row in await stage.rows("SELECT act FROM audit ORDER BY id")]
    assert [act.partition(":")[0] for act in acts if act != "publish"][-4:] == ["desk", "look", "whisper", "take"]


async def test_a_chat_is_named_by_its_pseudonym_and_a_colleague_by_their_name(stage: Stage) -> None:
    _, waits = await desk(stage)
    await stage.say(MIKA, "/look nobody 99")
    await stage.heard(MIKA, stage.text("desk-no_such_chat"))
    await stage.say(MIKA, f"/look {waits[2:].lower()}")
    await stage.heard(MIKA, f"{waits} waits for a person")
    await stage.say(MIKA, "/give Nobody")
    await stage.heard(MIKA, stage.text("desk-no_such_volunteer"))
    await stage.say(MIKA, "/give anna")
    await stage.heard(OTHER, stage.text("hotline-live"))


async def test_a_chat_is_given_to_nobody_where_a_name_could_mean_two(stage: Stage) -> None:
    """The one on duty is meant, else nobody: what was said must not be read by another Anna."""
    _, waits = await desk(stage)
    await stage.join(9100, name="Anna")
    await stage.say(MIKA, f"/look {waits}")
    await stage.heard(MIKA, f"{waits} waits for a person")
    await stage.say(9100, "/on")
    await stage.heard(9100, stage.text("desk-on"))
    await stage.say(MIKA, "/give Anna")
    await stage.heard(MIKA, stage.text("desk-no_such_volunteer"))
    await stage.say(9100, "/off")
    await stage.heard(9100, stage.text("desk-off"))
    await stage.say(MIKA, "/give anna")
    await stage.heard(OTHER, stage.text("hotline-live"))


async def test_a_volunteer_sees_no_state_and_looks_on_at_nothing(stage: Stage) -> None:
    _, waits = await desk(stage)
    for times, words in enumerate(("/desk", f"/look {waits}", f"/take {waits}"), 1):
        await stage.say(ANNA, words)
        await stage.heard(ANNA, stage.text("desk-not_for_role"), times=times)


async def test_a_debrief_is_read_by_supervisors_and_kept_nowhere_readable(stage: Stage) -> None:
    await stage.volunteer(ANNA, name="Anna")
    await stage.say(ANNA, "/debrief a quartz umbrella")
    await stage.heard(ANNA, stage.text("desk-debrief_nobody"))
    await stage.join(MIKA, name="Mika", role=Role.SUPERVISOR)
    await stage.say(ANNA, "/debrief a quartz umbrella")
    await stage.heard(MIKA, "Anna writes after a chat, only to supervisors: a quartz umbrella")
    await stage.heard(ANNA, stage.text("desk-debriefed"))
    kept = [await stage.rows(f"SELECT * FROM {table}") for table in schema.metadata.tables]
    assert any(kept)
    assert "a quartz umbrella" not in repr(kept)
    assert await stage.rows("SELECT 1 FROM messages") == []


# ── two at once ────────────────────────────────────────────────────────────────────────────────────────────

SUE = 9007


async def both_take(first: Stage, second: Stage) -> None:
    """Two supervisors take the same chat in the same moment: one has it, the other knows, and nobody is lost."""
    await first.volunteer(ANNA, name="Anna")
    for chat, name in ((MIKA, "Mika"), (SUE, "Sue")):
        await first.join(chat, name=name, role=Role.SUPERVISOR)
    await welcomed(first, NOI)
    name = await newest(first)
    await asked(first, NOI)
    await accepted(first, ANNA, NOI)
    for chat in (MIKA, SUE):
        await first.say(chat, f"/look {name[2:]}")
        await first.heard(chat, f"You look on at {name}")
    await asyncio.gather(first.say(MIKA, "/take"), second.say(SUE, "/take"))
    await asyncio.gather(first.still(), second.still())
    await first.heard(ANNA, first.text("desk-taken_over"))
    await first.until_rows("SELECT 1 WHERE (SELECT count(*) FROM audit WHERE act LIKE 'take:%') = 2")
    ((holder,),) = await first.rows("SELECT holder FROM conversations WHERE holder IS NOT NULL")
    listed = await list_volunteers(first.service.database, first.service.context.keyring)
    (name,) = [each.name for each in listed if each.id == holder]
    has, had = (MIKA, SUE) if name == "Mika" else (SUE, MIKA)
    await first.heard(had, first.text("desk-taken_over"))
    await first.say(had, "only I write this")
    await first.heard(had, first.text("desk-not_yours"))
    await first.say(has, "I am with you now")
    await first.heard(NOI, "I am with you now")
    assert not any("only I write this" in text for text in first.telegram.texts_to(str(NOI)))


async def test_of_two_supervisors_who_take_a_chat_at_once_one_has_it_and_the_other_knows(stage: Stage) -> None:
    await both_take(stage, stage)


async def test_of_two_supervisors_at_two_workers_one_has_the_chat(
    postgresql_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with contextlib.AsyncExitStack() as stack:
        one, two = [await stack.enter_async_context(staged(postgresql_url, telegram, line)) for _ in range(2)]
        two.telegrams = one.telegrams
        await both_take(one, two)
