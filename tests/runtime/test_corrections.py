"""The live chat: what was changed or taken back follows, what does not arrive is said, and who cannot be reached."""

from __future__ import annotations

from collections.abc import AsyncIterator

import msgspec
import pytest

from bot.desk.roles import Role
from bot.engine.pseudonym import pseudonym
from bot.runtime import quotas
from bot.testing import FakeLine, FakeTelegram, Fault
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, BORIS, LIN, NOI, accepted, asked, welcomed
from tests.runtime.test_troubles import grown_quiet

HANA, MIKA, SUE = "U" + "9" * 32, 9003, 9007


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    async with staged(sqlite_url, telegram, line) as built:
        yield built


async def live(stage: Stage) -> None:
    """Anna and a person on Telegram."""
    await stage.volunteer(ANNA)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage)
    await stage.still()


async def live_on_line(stage: Stage) -> None:
    """Anna and a person on LINE, who wrote so long ago that nothing to them is free any more."""
    await stage.volunteer(ANNA)
    await stage.say_line(LIN, "hello")
    await stage.until(lambda: stage.line.to(LIN))
    await stage.still()
    await stage.press_line(LIN, stage.label("human"))
    await stage.offered(ANNA)
    await stage.press(ANNA, "Accept")
    await stage.heard(LIN, stage.text("hotline-live"))
    await stage.still()


async def test_words_that_a_volunteer_changes_change_for_the_person(stage: Stage) -> None:
    await live(stage)
    await stage.say(ANNA, "the dor is open")
    before = await stage.heard(NOI, "the dor is open")
    await stage.still()
    await stage.post("telegram", stage.telegrams.edit(ANNA, _last_id(stage), "the door is open"))
    after = await stage.heard(NOI, "the door is open")
    assert after.ref == before.ref
    assert stage.label("leave") in dict(after.buttons)


async def test_a_number_is_not_slipped_in_by_a_change(stage: Stage) -> None:
    await live(stage)
    await stage.say(ANNA, "I will call you")
    await stage.heard(NOI, "I will call you")
    await stage.still()
    await stage.post("telegram", stage.telegrams.edit(ANNA, _last_id(stage), "call 03-1234-5678"))
    await stage.heard(ANNA, "your words stay as you first wrote them")
    assert not any("5678" in text for text in stage.telegram.texts_to(str(NOI)))


async def test_new_words_do_not_come_to_a_phone_that_has_grown_quiet(stage: Stage) -> None:
    await live(stage)
    await stage.say(ANNA, "I am here")
    await stage.heard(NOI, "I am here")
    await stage.still()
    await grown_quiet(stage)
    await stage.post("telegram", stage.telegrams.edit(ANNA, _last_id(stage), "the police come at five"))
    await stage.heard(ANNA, "your words stay as you first wrote them")
    assert not any("police" in text for text in stage.telegram.texts_to(str(NOI)))


async def test_on_line_nothing_can_be_changed_and_the_volunteer_hears_that(stage: Stage) -> None:
    await live_on_line(stage)
    await stage.say(ANNA, "the dor is open")
    await stage.heard(LIN, "the dor is open")
    await stage.still()
    await stage.post("telegram", stage.telegrams.edit(ANNA, _last_id(stage), "the door is open"))
    await stage.heard(ANNA, "your words stay as you first wrote them")


async def test_what_a_person_on_line_takes_back_goes_from_the_volunteer_s_chat(stage: Stage) -> None:
    await live_on_line(stage)
    request = stage.lines.text(LIN, "my name is Lin")
    await stage.post("line", request)
    told = await stage.heard(ANNA, "my name is Lin")
    await stage.still()
    await stage.post("line", stage.lines.unsend(LIN, _line_id(request.body)))
    await stage.heard(ANNA, stage.text("desk-unsent"))
    await stage.until(lambda: (str(ANNA), told.ref) in stage.telegram.deleted)


async def test_words_that_the_platform_does_not_take_are_said_at_once(stage: Stage) -> None:
    await live(stage)
    stage.telegram.next(Fault.REFUSED)
    await stage.say(ANNA, "what it does not like")
    await stage.heard(ANNA, stage.text("desk-not_taken"))


async def test_words_that_wait_for_a_free_reply_are_said_to_be_held_and_arrive_with_it(stage: Stage) -> None:
    await live_on_line(stage)
    stage.line.quota = stage.line.used
    await stage.say(ANNA, "are you there")
    await stage.still()
    await stage.say(ANNA, "I wait for you")
    await stage.heard(ANNA, stage.text("desk-held_quota"))
    assert not any("I wait" in text for text in stage.line.texts_to(LIN))
    await stage.say_line(LIN, "yes")
    await stage.heard(LIN, "I wait for you")


async def test_a_volunteer_on_line_hears_what_it_costs_and_an_answer_to_their_own_word_is_free(stage: Stage) -> None:
    invitation = await stage.invitation()
    await stage.say_line(HANA, invitation.line_message)
    await stage.heard(HANA, stage.text("desk-welcome_line"))
    await stage.say_line(HANA, "/on")
    assert (await stage.heard(HANA, stage.text("desk-on"))).how == "reply"


async def test_when_the_month_s_messages_are_used_up_the_chat_goes_to_somebody_elsewhere(stage: Stage) -> None:
    invitation = await stage.invitation()
    await stage.say_line(HANA, invitation.line_message)
    await stage.heard(HANA, stage.text("desk-welcome"))
    await stage.say_line(HANA, "/on")
    await stage.heard(HANA, stage.text("desk-on"))
    await welcomed(stage)
    await asked(stage)
    label = stage.label("accept", "desk-words")
    await stage.until(lambda: any(label == each for bubble in stage.line.to(HANA) for each, _ in bubble.buttons))
    await stage.still()
    await stage.press_line(HANA, label)
    await stage.heard(NOI, stage.text("hotline-live"))
    await stage.volunteer(ANNA, name="Anna")
    await stage.still()
    stage.line.quota = stage.line.used
    await stage.say(NOI, "are you still with me")
    await stage.heard(NOI, stage.text("hotline-changing"))
    await accepted(stage)
    await stage.heard(ANNA, "are you still with me")


async def test_an_offer_that_no_message_is_left_for_passes_on_at_once(stage: Stage) -> None:
    invitation = await stage.invitation()
    await stage.say_line(HANA, invitation.line_message)
    await stage.heard(HANA, stage.text("desk-welcome"))
    await stage.say_line(HANA, "/on")
    await stage.heard(HANA, stage.text("desk-on"))
    await stage.still()
    stage.line.quota = stage.line.used
    await welcomed(stage)
    await asked(stage)
    await stage.heard(NOI, stage.text("hotline-nobody"))  # not only when the minute of the offer is over
    assert not await stage.rows("SELECT 1 FROM deliveries WHERE state = 'due' AND conversation <> lane")
    await stage.volunteer(ANNA, name="Anna")
    await accepted(stage)


async def test_once_there_are_messages_of_the_month_again_volunteers_on_line_are_asked_for_who_waits(
    stage: Stage,
) -> None:
    invitation = await stage.invitation()
    await stage.say_line(HANA, invitation.line_message)
    await stage.heard(HANA, stage.text("desk-welcome"))
    await stage.say_line(HANA, "/on")
    await stage.heard(HANA, stage.text("desk-on"))
    await stage.still()
    stage.line.quota = stage.line.used
    await welcomed(stage)
    await asked(stage)
    await stage.heard(NOI, stage.text("hotline-nobody"))
    context = stage.service.context
    await quotas.look(stage.service.database, context)
    assert "line" in context.spent  # not by the hour alone: the platform says that there are none
    stage.line.quota += 100
    await quotas.look(stage.service.database, context)
    label = stage.label("accept", "desk-words")
    await stage.until(lambda: any(label == each for bubble in stage.line.to(HANA) for each, _ in bubble.buttons))
    await stage.press_line(HANA, label)
    await stage.heard(NOI, stage.text("hotline-live"))


async def test_a_volunteer_can_write_as_a_person_and_come_back(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.say(ANNA, "/me")
    await stage.heard(ANNA, stage.text("desk-me"))
    await stage.say(ANNA, "hello", language="en")
    await stage.heard(ANNA, "Which language")
    await stage.press(ANNA, stage.label("human"))
    await stage.heard(ANNA, stage.text("hotline-nobody"))  # nobody is asked to talk with themselves
    await stage.say(ANNA, "/back")
    await stage.heard(ANNA, stage.text("desk-back_here"))
    await stage.say(ANNA, "/who")
    await stage.heard(ANNA, stage.text("desk-no_chat"))


async def as_a_person(stage: Stage, chat: int) -> tuple[str, str]:
    """They wrote as a person, wait for a human, and are at the desk again: the conversation and its handoff."""
    await stage.say(chat, "/me")
    await stage.heard(chat, stage.text("desk-me"))
    await stage.say(chat, "hello", language="en")
    await stage.heard(chat, "Which language")
    await stage.press(chat, stage.label("human"))
    await stage.heard(chat, stage.text("hotline-nobody"))
    await stage.say(chat, "/back")
    await stage.heard(chat, stage.text("desk-back_here"))
    return str((await stage.rows("SELECT id FROM conversations"))[0][0]), "1"


async def test_a_volunteer_is_never_asked_for_themselves_and_cannot_take_what_they_wrote(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    conversation, handoff = await as_a_person(stage, ANNA)
    await stage.say(ANNA, "/on")
    await stage.heard(ANNA, stage.text("desk-on"), times=2)
    await stage.say(ANNA, "/accept")
    await stage.heard(ANNA, stage.text("desk-nobody_waits"))
    ((volunteer,),) = await stage.rows("SELECT id FROM volunteers")
    pressed = stage.service.context.buttons.desk(str(volunteer), conversation, handoff, "accept")
    await stage.post("telegram", stage.telegrams.press(ANNA, pressed))
    await stage.heard(ANNA, stage.text("desk-own_chat"))
    await stage.still()
    accept = stage.label("accept", "desk-words")
    assert not any(label == accept for bubble in stage.telegram.to(str(ANNA)) for label, _ in bubble.buttons)
    await stage.volunteer(BORIS, name="Boris")
    await accepted(stage, BORIS, ANNA)
    await stage.say(BORIS, "I am with you")
    await stage.heard(ANNA, "I am with you")


async def test_a_supervisor_neither_sees_nor_is_given_what_they_wrote_themselves(stage: Stage) -> None:
    await stage.join(MIKA, name="Mika", role=Role.SUPERVISOR)
    conversation, _ = await as_a_person(stage, MIKA)
    await stage.join(SUE, name="Sue", role=Role.SUPERVISOR)
    await stage.say(MIKA, "/desk")
    assert pseudonym(conversation) not in (await stage.heard(MIKA, "🏮")).text
    await stage.say(MIKA, f"/look {pseudonym(conversation)}")
    await stage.heard(MIKA, stage.text("desk-no_such_chat"))
    await stage.say(MIKA, "/on")
    await stage.heard(MIKA, stage.text("desk-on"))
    await stage.say(SUE, f"/look {pseudonym(conversation)}")
    await stage.heard(SUE, f"{pseudonym(conversation)} waits for a person")
    await stage.say(SUE, "/give Mika")
    await stage.heard(SUE, stage.text("desk-not_on_duty"))  # nor does it say who the person is
    assert await stage.rows("SELECT 1 FROM conversations WHERE holder IS NOT NULL") == []


async def test_who_forgets_to_come_back_is_a_volunteer_again_after_twelve_hours(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.say(ANNA, "/me")
    await stage.heard(ANNA, stage.text("desk-me"))
    await stage.change("UPDATE volunteers SET aside_since = aside_since - 43300")
    await stage.say(ANNA, "/who")
    await stage.heard(ANNA, stage.text("desk-no_chat"))


def _last_id(stage: Stage) -> int:
    """The id of the last message that was written on Telegram."""
    return stage.telegrams._message


def _line_id(body: bytes) -> str:
    return str(msgspec.json.decode(body)["events"][0]["message"]["id"])
