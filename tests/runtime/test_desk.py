"""A human: invitations, duty, offers, the live chat, and what neither side may learn of the other."""

from __future__ import annotations

import asyncio

from bot.runtime.invitations import list_volunteers, remove
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged

NOI, LIN = 7001, "U" + "1" * 32
ANNA, BORIS = 9001, 9002


async def welcomed(stage: Stage, chat: int = NOI) -> None:
    await stage.say(chat, "hello", language="en")
    await stage.heard(chat, "Which language")


async def asked(stage: Stage, chat: int = NOI) -> None:
    await stage.press(chat, stage.label("human"))
    await stage.heard(chat, stage.text("hotline-asking"))


async def accepted(stage: Stage, volunteer: int = ANNA, person: int | str = NOI) -> None:
    await stage.offered(volunteer)
    await stage.press(volunteer, "Accept")
    await stage.heard(person, stage.text("hotline-live"))


async def test_a_chat_from_the_first_word_to_the_volunteer_and_back_to_the_bot(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    await stage.say(NOI, "my boss keeps my passport")
    await stage.heard(ANNA, "my boss keeps my passport")
    await stage.say(ANNA, "I am with you. Are you safe now?")
    await stage.heard(NOI, "Are you safe now?")
    await stage.say(ANNA, "/note calm, wants papers back")
    await stage.heard(ANNA, stage.text("desk-noted"))
    await stage.say(ANNA, "/close")
    await stage.heard(ANNA, stage.text("desk-outcome"))
    await stage.press(ANNA, stage.label("helped", "desk-words"))
    await stage.heard(NOI, stage.text("hotline-bot_back"))
    await stage.heard(NOI, "Which language", times=2)
    acts = [row[0] for row in await stage.rows("SELECT act FROM audit ORDER BY id")]
    begun, asked_for, ended = (
        ["invite:volunteer", "join:volunteer"],
        ["handoff:opened:none", "handoff:offered:1"],
        "close:helped",
    )
    assert acts[acts.index("publish") :] == ["publish", *begun, *asked_for, "accept", ended]


async def test_a_volunteer_s_message_that_comes_three_times_at_once_is_read_once(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    request = stage.telegrams.text(ANNA, "I am with you")
    await asyncio.gather(*(stage.post("telegram", request) for _ in range(3)))
    await stage.heard(NOI, "I am with you")
    await stage.still()
    assert sum("I am with you" in text for text in stage.telegram.texts_to(str(NOI))) == 1


async def test_a_thai_line_chat_reaches_a_volunteer_on_telegram(stage: Stage) -> None:
    await stage.volunteer(ANNA, languages=("en", "th"))
    await stage.say_line(LIN, "สวัสดีค่ะ")
    thai = stage.label("human", language="th")
    async with asyncio.timeout(25):
        while not any(label == thai for bubble in stage.line.to(LIN) for label, _ in bubble.buttons):
            await asyncio.sleep(0.01)
    await stage.press_line(LIN, thai)
    await stage.offered(ANNA)
    await stage.press(ANNA, "Accept")
    await stage.say(ANNA, "สวัสดีค่ะ อยู่ตรงนี้แล้ว")
    await stage.heard(LIN, "อยู่ตรงนี้แล้ว")
    await stage.say_line(LIN, "ขอบคุณค่ะ")
    await stage.heard(ANNA, "ขอบคุณค่ะ")


async def test_neither_side_ever_sees_who_the_other_is(stage: Stage) -> None:
    await stage.volunteer(ANNA, name="Hanako Secret")
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    await stage.say(NOI, "hello")
    await stage.heard(ANNA, "hello")
    await stage.say(ANNA, "hi there")
    await stage.heard(NOI, "hi there")
    seen_by_person = repr(stage.telegram.to(str(NOI))).replace(f"chat='{NOI}'", "")
    seen_by_volunteer = repr(stage.telegram.to(str(ANNA))).replace(f"chat='{ANNA}'", "")
    assert "Hanako" not in seen_by_person
    assert str(ANNA) not in seen_by_person
    assert str(NOI) not in seen_by_volunteer


async def test_nobody_on_duty_is_said_at_once_and_whoever_comes_on_later_is_asked(stage: Stage) -> None:
    await welcomed(stage)
    await stage.press(NOI, stage.label("human"))
    await stage.heard(NOI, stage.text("hotline-nobody"))
    await stage.volunteer(ANNA)
    await accepted(stage)


async def test_nobody_in_time_is_said_by_the_timer(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await stage.still()
    await stage.change("UPDATE timers SET due = due - 70")  # of 60
    await stage.heard(NOI, stage.text("hotline-nobody"))


async def test_an_offer_that_slept_through_an_outage_gets_its_full_time_once_more(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await stage.still()
    await stage.change("UPDATE timers SET due = due - 1000")
    await asyncio.sleep(1.2)
    assert not any(stage.text("hotline-nobody") in text for text in stage.telegram.texts_to(str(NOI)))
    assert len(await stage.rows("SELECT due FROM timers WHERE kind = 'offer'")) == 1


async def test_the_others_are_told_when_one_has_accepted(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.volunteer(BORIS, name="Boris")
    await welcomed(stage)
    await asked(stage)
    await stage.offered(BORIS)
    await accepted(stage)
    await stage.heard(BORIS, stage.text("desk-taken"))
    await stage.press(BORIS, "Accept")
    await stage.heard(BORIS, stage.text("desk-taken"), times=2)
    assert [row[0] for row in await stage.rows("SELECT count(*) FROM conversations WHERE holder IS NOT NULL")] == [1]


async def test_declining_passes_it_on(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await stage.offered(ANNA)
    await stage.press(ANNA, "Decline")
    await stage.heard(NOI, stage.text("hotline-nobody"))


async def test_a_chat_is_passed_on_to_whoever_accepts_it_and_stays_with_its_holder_until_then(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    await stage.volunteer(BORIS)
    await stage.say(ANNA, "/transfer")
    await stage.offered(BORIS)
    await stage.say(ANNA, "somebody else will come")
    await stage.heard(NOI, "somebody else will come")
    await stage.press(BORIS, "Accept")
    await stage.heard(NOI, stage.text("hotline-handed_over"))
    await stage.say(NOI, "hello again")
    await stage.heard(BORIS, "hello again")
    await stage.say(BORIS, "I am here")
    await stage.heard(NOI, "I am here")
    assert not any("hello again" in text for text in stage.telegram.texts_to(str(ANNA)))


async def test_a_code_written_on_line_is_welcomed(stage: Stage) -> None:
    invitation = await stage.invitation()
    await stage.say_line(LIN, invitation.line_message)
    await stage.heard(LIN, "Welcome to the desk")
    await stage.still()
    assert not any(stage.text("desk-no_chat") in text for text in stage.line.texts_to(LIN))


async def test_an_invitation_works_once_and_a_stranger_with_a_code_is_just_a_new_contact(stage: Stage) -> None:
    invitation = await stage.invitation()
    await stage.post("telegram", stage.telegrams.start(ANNA, invitation.telegram_start))
    await stage.heard(ANNA, stage.text("desk-welcome"))
    await stage.post("telegram", stage.telegrams.start(BORIS, invitation.telegram_start))
    await stage.heard(BORIS, "Which language")
    await stage.post("telegram", stage.telegrams.start(NOI, "desk-" + "a" * 26))
    await stage.heard(NOI, "Which language")


async def test_a_volunteer_without_a_chat_is_told_so_and_nothing_is_sent(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.say(ANNA, "hello is anybody there")
    await stage.heard(ANNA, stage.text("desk-no_chat"))


async def test_a_slip_with_a_slash_never_reaches_the_person(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    await stage.say(ANNA, "/colse this")
    await stage.heard(ANNA, "There is no “/colse” here, so nothing was sent")
    assert not any("colse" in text for text in stage.telegram.texts_to(str(NOI)))


async def test_a_removed_volunteer_is_nobody_and_the_person_is_offered_again(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.volunteer(BORIS, name="Boris")
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    context = stage.service.context
    listed = await list_volunteers(stage.service.database, context.keyring)
    anna = next(each for each in listed if each.name == "Hanako Secret")
    assert await remove(stage.service.database, context.keyring, context.world, anna.id)
    await stage.heard(NOI, stage.text("hotline-changing"))
    await stage.offered(BORIS, times=2)
    await stage.say(ANNA, "can you still hear me")
    await stage.heard(ANNA, "Which language")  # a stranger now
    assert not any("still hear me" in text for text in stage.telegram.texts_to(str(NOI)))


async def test_who_blocks_us_is_told_to_the_volunteer(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    stage.telegram.blocked.add(str(NOI))
    await stage.say(ANNA, "are you there?")
    await stage.heard(ANNA, stage.text("desk-blocked"))


async def test_leaving_in_a_live_chat_shows_the_person_nothing_more(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    await stage.press(NOI, stage.label("leave"))
    await stage.heard(ANNA, stage.text("desk-now_hidden"))
    await stage.say(ANNA, "the shelter is ready")
    await stage.heard(ANNA, stage.text("desk-hidden"))
    assert not any("shelter" in text for text in stage.telegram.texts_to(str(NOI)))
    await stage.say(NOI, "🌙")
    await stage.heard(ANNA, stage.text("desk-back"))
    await stage.heard(NOI, stage.text("hotline-still_live"))


async def test_a_quoted_message_finds_its_chat_among_several(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    for person in (NOI, NOI + 1):
        await welcomed(stage, person)
        await asked(stage, person)
        await stage.offered(ANNA, times=person - NOI + 1)
        await stage.press(ANNA, "Accept")
        await stage.heard(person, stage.text("hotline-live"))
    await stage.say(NOI, "first person here")
    first = await stage.heard(ANNA, "first person here")
    await stage.say(NOI + 1, "second person here")
    await stage.heard(ANNA, "second person here")
    await stage.still()
    await stage.say(ANNA, "only for the first", reply_to_message={"message_id": int(first.ref)})
    await stage.heard(NOI, "only for the first")
    assert not any("only for" in text for text in stage.telegram.texts_to(str(NOI + 1)))


async def test_nobody_holds_more_than_they_can(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    for person in (NOI, NOI + 1, NOI + 2):
        await welcomed(stage, person)
        await stage.press(person, stage.label("human"))
        await stage.still()
        if person < NOI + 2:
            await stage.press(ANNA, "Accept")
            await stage.heard(person, stage.text("hotline-live"))
    await stage.heard(NOI + 2, stage.text("hotline-nobody"))


async def test_two_workers_on_one_database_give_the_chat_to_one_volunteer(
    postgresql_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(postgresql_url, telegram, line) as one, staged(postgresql_url, telegram, line) as two:
        two.telegrams = one.telegrams
        await one.volunteer(ANNA)
        await two.volunteer(BORIS, name="Boris")
        for person in range(NOI, NOI + 10):
            await welcomed(one, person)
            await asked(one, person)
        await asyncio.gather(one.still(), two.still())
        await one.offered(BORIS, times=10)
        tokens = {
            chat: [
                b.buttons[0][1] for b in telegram.to(str(chat)) if b.buttons and b.buttons[0][0].startswith("Accept")
            ]
            for chat in (ANNA, BORIS)
        }
        await asyncio.gather(
            *(one.post("telegram", one.telegrams.press(ANNA, token)) for token in tokens[ANNA]),
            *(two.post("telegram", two.telegrams.press(BORIS, token)) for token in tokens[BORIS]),
        )
        await asyncio.gather(one.still(), two.still())
        held = await one.rows("SELECT holder, count(*) FROM conversations WHERE holder IS NOT NULL GROUP BY holder")
        assert [count for _, count in held] == [2, 2]  # each as many as they can hold, none twice
