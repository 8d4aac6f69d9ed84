"""Roles at the door of the desk: whoever may not, gets an answer, no content, and changes nothing."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator

import pytest

from bot.desk import roles
from bot.desk.roles import Actor, Role, Subject, Tie, may
from bot.runtime.invitations import give_role, list_volunteers, remove
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, NOI, accepted, asked, welcomed

STAFF = {Role.VOLUNTEER: ANNA, Role.SUPERVISOR: 9003, Role.EDITOR: 9004, Role.ADMIN: 9005}
OTHER = 9006
PEOPLE = {Tie.WAITING: 7001, Tie.OTHERS: 7002, Tie.ENDED: 7003}
CANARY = "quartz-umbrella"
DONE_TO_CHATS = [name.removeprefix("desk ") for name in roles.DESK if name.split()[1] not in
                 ("start", "help", "leave", "no_chat", "ask", "nobody", "on", "off")]  # fmt: skip


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """One kind of database is enough: nothing here depends on it."""
    async with staged(sqlite_url, telegram, line) as built:
        yield built


async def ids(stage: Stage) -> dict[str, str]:
    """The volunteers by name."""
    listed = await list_volunteers(stage.service.database, stage.service.context.keyring)
    return {each.name: each.id for each in listed}


async def chats(stage: Stage) -> dict[Tie, str]:
    """One chat each that waits, is somebody else's and is over; what was said in them holds the canary."""
    for role, chat in STAFF.items():
        await stage.join(chat, name=role, role=role)
    await stage.volunteer(OTHER, name="other")
    found: dict[Tie, str] = {}
    for tie, person in PEOPLE.items():
        await welcomed(stage, person)
        found[tie] = str((await stage.rows("SELECT id FROM conversations ORDER BY opened DESC LIMIT 1"))[0][0])
    for times, tie in enumerate((Tie.ENDED, Tie.OTHERS), 1):
        await stage.press(PEOPLE[tie], stage.label("human"))
        await stage.offered(OTHER, times=times)
        await accepted(stage, OTHER, PEOPLE[tie])
        await stage.say(PEOPLE[tie], f"{CANARY} {tie.name}")
        await stage.heard(OTHER, f"{CANARY} {tie.name}")
        if tie is Tie.ENDED:
            await stage.say(OTHER, "/close")
            await stage.heard(OTHER, stage.text("desk-outcome"))
            await stage.press(OTHER, stage.label("helped", "desk-words"))
            await stage.heard(PEOPLE[tie], stage.text("hotline-bot_back"))
    await stage.say(PEOPLE[Tie.WAITING], CANARY)
    await asked(stage, PEOPLE[Tie.WAITING])
    await stage.still()
    return found


async def standing(stage: Stage) -> list[tuple[object, ...]]:
    """Where all conversations stand, to the byte."""
    return await stage.rows("SELECT id, handoff, holder, epoch, state FROM conversations ORDER BY id")


async def test_whoever_may_not_gets_an_answer_and_no_content_and_changes_nothing(stage: Stage) -> None:
    found, known, tried = await chats(stage), await ids(stage), 0
    buttons, before = stage.service.context.buttons, await standing(stage)
    shown = {person: len(stage.telegram.to(str(person))) for person in PEOPLE.values()}
    for (role, chat), (tie, conversation), act in itertools.product(STAFF.items(), found.items(), DONE_TO_CHATS):
        if may(Actor(role), f"desk {act}", Subject(tie, roles.ANY_QUEUE)):
            continue
        tried += 1
        heard = len(stage.telegram.to(str(chat)))
        await stage.post("telegram", stage.telegrams.press(chat, buttons.desk(known[role], conversation, "", act)))
        await stage.until(lambda chat=chat, heard=heard: len(stage.telegram.to(str(chat))) > heard)
        assert CANARY not in stage.telegram.texts_to(str(chat))[-1], (role, tie, act)
    assert tried > 100
    assert await standing(stage) == before
    assert {person: len(stage.telegram.to(str(person))) for person in PEOPLE.values()} == shown
    assert not any(CANARY in text for chat in STAFF.values() for text in stage.telegram.texts_to(str(chat)))


async def test_a_button_of_another_volunteer_does_nothing_and_tells_nothing(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.volunteer(OTHER, name="other")
    await welcomed(stage)
    await asked(stage)
    await stage.offered(ANNA)
    theirs, before = stage.button(stage.telegram, str(ANNA), "Accept"), await standing(stage)
    await stage.post("telegram", stage.telegrams.press(OTHER, theirs))
    await stage.heard(OTHER, stage.text("desk-no_such_button"))
    await stage.still()
    assert await standing(stage) == before
    assert stage.text("hotline-live") not in stage.telegram.texts_to(str(NOI))


async def test_an_editor_and_an_admin_are_never_on_duty_nor_asked(stage: Stage) -> None:
    for role in (Role.EDITOR, Role.ADMIN):
        await stage.join(STAFF[role], name=role, role=role)
        await stage.say(STAFF[role], "/on")
        await stage.heard(STAFF[role], stage.text("desk-not_for_role"))
    await welcomed(stage)
    await stage.press(NOI, stage.label("human"))
    await stage.heard(NOI, stage.text("hotline-nobody"))


async def test_a_supervisor_takes_chats_like_a_volunteer(stage: Stage) -> None:
    await stage.join(ANNA, role=Role.SUPERVISOR)
    await stage.say(ANNA, "/on")
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)


async def test_another_role_holds_from_the_next_message_on_and_frees_the_chats(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.volunteer(OTHER, name="other")
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    context, known = stage.service.context, await ids(stage)
    where = (stage.service.database, context.keyring, context.world)
    assert await give_role(*where, known["Hanako Secret"], Role.EDITOR, by="admin@1234")
    await stage.offered(OTHER, times=2)
    await stage.say(ANNA, "do you hear me")
    await stage.heard(ANNA, stage.text("desk-not_for_role"))
    await stage.say(ANNA, "/on")
    await stage.heard(ANNA, stage.text("desk-not_for_role"), times=2)
    assert not any("do you hear me" in text for text in stage.telegram.texts_to(str(NOI)))
    assert await give_role(*where, known["Hanako Secret"], Role.SUPERVISOR, by="admin@1234")
    await stage.until_rows("SELECT 1 FROM audit WHERE act = 'role:supervisor'")
    await stage.say(ANNA, "/on")
    await stage.heard(ANNA, stage.text("desk-on"), times=2)
    assert not await give_role(*where, "nobody", Role.ADMIN)


async def test_invitations_roles_and_removals_stand_in_the_audit_without_a_name(stage: Stage) -> None:
    await stage.join(ANNA, role=Role.SUPERVISOR)
    context, known = stage.service.context, await ids(stage)
    where = (stage.service.database, context.keyring, context.world)
    anna = known["Hanako Secret"]
    await give_role(*where, anna, Role.ADMIN, by="admin@1234")
    await remove(*where, anna, by="admin@1234")
    await stage.until_rows("SELECT 1 FROM audit WHERE act = 'remove'")
    rows = await stage.rows(
        "SELECT actor, act, subject FROM audit WHERE act NOT IN ('publish', 'wrap-with') ORDER BY id"
    )
    assert [(actor, act) for actor, act, _ in rows] == [
        ("", "invite:supervisor"), (anna, "join:supervisor"), ("admin@1234", "role:admin"), ("admin@1234", "remove"),
    ]  # fmt: skip
    assert {subject for _, _, subject in rows[1:]} == {anna}
    assert "Hanako" not in repr(rows)
