"""*Forget me* from the press to the last byte: the chat, the copies of volunteers, what was under way, the tables."""

from __future__ import annotations

import asyncio

import pytest
from sqlalchemy import Connection

from bot.adapters.contract import Incoming
from bot.runtime.waiting import park_arrival, store
from bot.runtime.work import Arrival
from bot.testing import Fault
from storage import clock
from tests.runtime.stage import THEIRS, Stage

NOI, LIN = 7001, "U" + "1" * 32
ANNA, BORIS = 9001, 9002
OLD = "UPDATE sent_ids SET at = at - 172800"


async def welcomed(stage: Stage, chat: int = NOI) -> None:
    await stage.say(chat, "hello", language="en")
    await stage.heard(chat, "Which language")


async def live(stage: Stage, words: str = "my boss keeps my passport") -> None:
    """Noi and Anna in a chat, with words of both."""
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await stage.press(NOI, stage.label("human"))
    await stage.offered(ANNA)
    await stage.press(ANNA, "Accept")
    await stage.heard(NOI, stage.text("hotline-live"))
    await stage.say(NOI, words)
    await stage.heard(ANNA, words)
    await stage.say(ANNA, "I am with you")
    await stage.heard(NOI, "I am with you")
    await stage.still()


async def forgotten(stage: Stage, chat: int = NOI) -> None:
    """Asked, confirmed, and all that follows at once is done."""
    await stage.say(chat, "forget me")
    await stage.heard(chat, stage.text("hotline-forget"))
    await stage.press(chat, stage.label("forget_yes"))
    await stage.heard(chat, stage.text("hotline-farewell"))
    await due_done(stage)


async def due_done(stage: Stage) -> None:
    """Until no call is due any more."""
    async with asyncio.timeout(25):
        while await stage.rows("SELECT seq FROM deliveries WHERE state IN ('due', 'stray')"):
            await asyncio.sleep(0.05)
    await stage.still()


async def ended(stage: Stage, kind: str = "purge") -> None:
    """The time of this timer has come."""
    await stage.change(f"UPDATE timers SET due = 0 WHERE kind = '{kind}'")
    async with asyncio.timeout(25):
        while await stage.rows(f"SELECT id FROM timers WHERE kind = '{kind}'"):
            await asyncio.sleep(0.05)
    await due_done(stage)


def left_in(stage: Stage, chat: int) -> list[str]:
    """The bot's bubbles that were not deleted."""
    gone = {ref for where, ref in stage.telegram.deleted if where == str(chat)}
    return [bubble.text for bubble in stage.telegram.to(str(chat)) if bubble.ref not in gone]


def deleted_of_theirs(stage: Stage, chat: int) -> list[int]:
    return sorted(int(ref) for where, ref in stage.telegram.deleted if where == str(chat) and int(ref) > THEIRS)


# ── the person's chat ──────────────────────────────────────────────────────────────────────────────────────


async def test_both_sides_messages_go_from_a_telegram_chat_and_the_farewell_stays(stage: Stage) -> None:
    await welcomed(stage)
    await stage.press(NOI, "English")
    await stage.heard(NOI, "phone")
    await stage.say(NOI, "they took my passport")
    await forgotten(stage)
    assert left_in(stage, NOI) == [stage.telegram.texts_to(str(NOI))[-1]]
    assert left_in(stage, NOI)[0].startswith(stage.text("hotline-farewell"))
    assert deleted_of_theirs(stage, NOI) == [THEIRS + number for number in (1, 2, 3)]


async def test_line_lets_nothing_be_deleted_and_the_question_says_so(stage: Stage) -> None:
    await stage.say_line(LIN, "hello")
    await stage.heard(LIN, "Which language")
    await stage.say_line(LIN, "forget me")
    assert "until you delete it there yourself" in (await stage.heard(LIN, stage.text("hotline-forget"))).text
    await stage.press_line(LIN, stage.label("forget_yes"))
    await stage.heard(LIN, stage.text("hotline-farewell"))
    await due_done(stage)
    assert [row[0] for row in await stage.rows("SELECT state FROM deliveries WHERE state <> 'sent'")] == []


async def test_a_deletion_that_fails_is_tried_again(stage: Stage) -> None:
    await welcomed(stage)
    await stage.say(NOI, "forget me")
    await stage.heard(NOI, stage.text("hotline-forget"))
    stage.telegram.next(None, Fault.ERROR, Fault.RATE)
    await stage.press(NOI, stage.label("forget_yes"))
    await due_done(stage)
    assert stage.telegram.calls["deleteMessages"] >= 3
    assert len(left_in(stage, NOI)) == 1


async def test_what_is_too_old_to_be_deleted_is_not_tried_and_holds_up_nothing(stage: Stage) -> None:
    await welcomed(stage)
    await stage.still()
    first = stage.telegram.texts_to(str(NOI))
    await stage.change("UPDATE deliveries SET at = at - 172800")
    await forgotten(stage)
    assert left_in(stage, NOI) == [*first, stage.telegram.texts_to(str(NOI))[-1]]


# ── volunteers' chats ──────────────────────────────────────────────────────────────────────────────────────


async def test_the_volunteer_s_copies_are_deleted_and_the_notice_stays(stage: Stage) -> None:
    await live(stage)
    await stage.say(ANNA, "/note wants her papers back")
    await stage.heard(ANNA, stage.text("desk-noted"))
    await stage.still()
    await forgotten(stage)
    left = " ".join(left_in(stage, ANNA))
    assert stage.text("desk-erased") in left
    assert not any(words in left for words in ("passport", "needs a person", stage.text("desk-header")))
    assert len(deleted_of_theirs(stage, ANNA)) == 2  # "I am with you" and the note
    assert "by hand" not in left
    assert await stage.rows("SELECT * FROM sent_ids") == []


async def test_of_copies_that_can_t_be_deleted_the_volunteer_is_told(stage: Stage) -> None:
    await live(stage)
    await stage.change(OLD)
    await forgotten(stage)
    left = left_in(stage, ANNA)
    assert any("my boss keeps my passport" in text for text in left)
    assert any("messages about them in this chat can't be deleted by us" in text for text in left)


async def test_a_volunteer_who_quotes_somebody_erased_hears_why_nothing_goes_out(stage: Stage) -> None:
    await live(stage)
    quoted = next(bubble.ref for bubble in stage.telegram.to(str(ANNA)) if "passport" in bubble.text)
    await stage.say(NOI, "help me they will kill me")
    await stage.heard(ANNA, "kill me")
    await forgotten(stage)
    before = len(stage.telegram.to(str(NOI)))
    reply = {"message_id": int(quoted), "date": 0, "chat": {"id": ANNA, "type": "private"}}
    await stage.say(ANNA, "are you there?", reply_to_message=reply)
    await stage.heard(ANNA, stage.text("desk-erased"))
    assert len(stage.telegram.to(str(NOI))) == before


async def test_in_immediate_danger_the_volunteer_can_read_for_a_day_and_both_are_told(stage: Stage) -> None:
    await live(stage)
    await stage.say(NOI, "help me they will kill me")
    await stage.heard(ANNA, "kill me")
    await forgotten(stage)
    farewell = [text for text in left_in(stage, NOI) if "read their own chat for one day" in text]
    assert farewell
    await stage.heard(ANNA, "you can read what stands here for one day")
    assert any("my boss keeps my passport" in text for text in left_in(stage, ANNA))
    await ended(stage, "fade")
    assert await stage.rows("SELECT id FROM conversations WHERE address_hash IS NOT NULL") == []
    assert await stage.rows("SELECT seq FROM deliveries WHERE lane = conversation") == []
    assert await stage.rows("SELECT id FROM conversations")
    await ended(stage)
    assert not any("my boss keeps my passport" in text for text in left_in(stage, ANNA))
    assert await stage.rows("SELECT id FROM conversations") == []


async def test_what_a_volunteer_has_not_got_yet_never_comes(stage: Stage) -> None:
    await live(stage)
    stage.telegram.fault = lambda chat: Fault.ERROR if chat == str(ANNA) else None
    await stage.say(NOI, "the house with the red door")
    await asyncio.sleep(0.3)
    await stage.say(NOI, "forget me")
    await stage.heard(NOI, stage.text("hotline-forget"))
    await stage.press(NOI, stage.label("forget_yes"))
    await stage.heard(NOI, stage.text("hotline-farewell"))
    stage.telegram.fault = lambda _chat: None
    await stage.heard(ANNA, stage.text("desk-erased"))
    await due_done(stage)
    assert not any("red door" in text for text in stage.telegram.texts_to(str(ANNA)))


# ── strays ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_what_was_under_way_when_they_left_quietly_is_deleted_before_the_neutral_line_comes(stage: Stage) -> None:
    await welcomed(stage)
    leave = stage.button(stage.telegram, str(NOI), stage.label("leave"))
    await stage.still()
    before = len(stage.telegram.to(str(NOI)))
    stage.telegram.delay = 0.7
    await stage.press(NOI, "English")
    await asyncio.sleep(0.2)
    await stage.post("telegram", stage.telegrams.press(NOI, leave))
    stage.telegram.delay = 0.0
    await stage.heard(NOI, stage.text("cover-topics"))
    await due_done(stage)
    late, *cover = stage.telegram.to(str(NOI))[before:]
    assert (str(NOI), late.ref) in stage.telegram.deleted
    assert cover[0].text.startswith(stage.text("cover-hello"))


async def test_words_under_way_to_a_volunteer_when_the_person_was_forgotten_are_deleted_there(stage: Stage) -> None:
    await live(stage)
    await stage.say(NOI, "forget me")
    await stage.heard(NOI, stage.text("hotline-forget"))
    yes = stage.button(stage.telegram, str(NOI), stage.label("forget_yes"))
    stage.telegram.delay = 0.7
    await stage.say(NOI, "the house with the red door")
    await asyncio.sleep(0.2)
    await stage.post("telegram", stage.telegrams.press(NOI, yes))
    stage.telegram.delay = 0.0
    await stage.heard(NOI, stage.text("hotline-farewell"))
    await stage.heard(ANNA, "red door")
    await due_done(stage)
    assert not any("red door" in text for text in left_in(stage, ANNA))


# ── the tables ─────────────────────────────────────────────────────────────────────────────────────────────


async def test_the_press_that_asked_for_it_delivered_once_more_begins_nothing(stage: Stage) -> None:
    await welcomed(stage)
    await stage.say(NOI, "forget me")
    await stage.heard(NOI, stage.text("hotline-forget"))
    press = stage.telegrams.press(NOI, stage.button(stage.telegram, str(NOI), stage.label("forget_yes")))
    await stage.post("telegram", press)
    await due_done(stage)
    await stage.post("telegram", press)
    assert await stage.rows("SELECT id FROM conversations WHERE life = 'open'") == []
    await ended(stage)
    await stage.post("telegram", press)
    assert await stage.rows("SELECT id FROM conversations") == []


@pytest.mark.parametrize("state", ["parked", "waiting"])
async def test_words_of_theirs_that_wait_or_could_not_be_handled_go_too(stage: Stage, state: str) -> None:
    await welcomed(stage)
    context = stage.service.context
    now = context.world.now()
    mine, other = (
        Arrival(
            "telegram", Incoming(f"k{chat}", str(chat), "text", now, text="canary"),
            context.keyring.lookup.event("telegram", f"k{chat}"), context.keyring.lookup.address("telegram", str(chat)),
        )
        for chat in (NOI, NOI + 1)
    )  # fmt: skip

    def keep(connection: Connection) -> None:
        if state == "parked":
            for arrival in (mine, other):
                park_arrival(connection, context, arrival, "Fault")
        else:
            store(connection, context, [mine], clock.now(connection) + 3600)

    await stage.service.database.write(keep)
    await forgotten(stage)
    if state == "waiting":
        await stage.change("UPDATE events SET due = 0")
        async with asyncio.timeout(25):
            while await stage.rows("SELECT id FROM events"):
                await asyncio.sleep(0.05)
        assert await stage.rows("SELECT id FROM conversations WHERE life = 'open'") == []
    else:
        assert len(await stage.rows("SELECT id FROM events")) == 1


async def test_an_erase_stands_on_the_list_and_in_the_audit_without_a_word(stage: Stage) -> None:
    await welcomed(stage)
    (conversation,) = (await stage.rows("SELECT id FROM conversations"))[0]
    await forgotten(stage)
    await ended(stage)
    audit = await stage.rows("SELECT actor, act, subject FROM audit ORDER BY id")
    assert audit[-2:] == [("person", "forget", conversation), ("hotline", "erased", conversation)]
    key = stage.service.context.keyring.lookup.conversation(str(conversation))
    assert [bytes(row[0]) for row in await stage.rows("SELECT key FROM erased")] == [key]  # type: ignore[arg-type]
    for table in ("conversations", "deliveries", "events", "messages", "notes", "sent_ids", "timers"):
        assert await stage.rows(f"SELECT * FROM {table}") == [], table
    assert {str(row[0]) for row in await stage.rows("SELECT id FROM keys")} == {"lookup", "buttons", "desk"}
