"""No word in the wrong chat: whose chat is meant, ten seconds to think, and who owns the chat when it is sent."""

from __future__ import annotations

import asyncio

from bot.engine.pseudonym import pseudonym
from bot.testing import Fault
from tests.runtime.stage import Stage
from tests.runtime.test_desk import ANNA, BORIS, NOI, accepted, asked, welcomed

SECOND = NOI + 1


async def chat_with(stage: Stage, person: int, times: int = 1) -> str:
    """A live chat of Anna's; the pseudonym."""
    await welcomed(stage, person)
    await asked(stage, person)
    await stage.offered(ANNA, times=times)
    await accepted(stage, person=person)
    newest = await stage.rows("SELECT id FROM conversations ORDER BY opened DESC LIMIT 1")
    return pseudonym(str(newest[0][0]))


async def two_chats(stage: Stage) -> tuple[str, str]:
    """Anna has two chats, and both wrote something just now."""
    await stage.volunteer(ANNA)
    first, second = await chat_with(stage, NOI), await chat_with(stage, SECOND, times=2)
    for person in (NOI, SECOND):
        await stage.say(person, f"here is {person}")
        await stage.heard(ANNA, f"here is {person}")
    await stage.still()
    return first, second


def got(stage: Stage, person: int, words: str) -> int:
    return sum(words in text for text in stage.telegram.texts_to(str(person)))


async def quoting(stage: Stage, words: str, quoted: str) -> None:
    bubble = await stage.heard(ANNA, quoted)
    await stage.still()
    await stage.say(ANNA, words, reply_to_message={"message_id": int(bubble.ref)})


async def test_words_that_nobody_is_named_for_wait_and_go_where_the_tap_says(stage: Stage) -> None:
    first, second = await two_chats(stage)
    await stage.say(ANNA, "only one of you")
    question = await stage.heard(ANNA, stage.text("desk-whose"))
    assert {label for label, _ in question.buttons[:2]} == {first, second}
    assert not got(stage, NOI, "only one") + got(stage, SECOND, "only one")
    await stage.press(ANNA, first)
    await stage.heard(NOI, "only one of you")
    await stage.say(ANNA, "and this goes on with you")
    await stage.heard(NOI, "and this goes on with you")
    assert not got(stage, SECOND, "of you") + got(stage, SECOND, "on with you")


async def test_several_words_wait_together_and_an_older_button_sends_nothing(stage: Stage) -> None:
    first, _ = await two_chats(stage)
    await stage.say(ANNA, "word one")
    await stage.heard(ANNA, stage.text("desk-whose"))
    older = stage.button(stage.telegram, str(ANNA), first)
    await stage.say(ANNA, "word two")
    await stage.heard(ANNA, "your 2 messages wait")
    await stage.post("telegram", stage.telegrams.press(ANNA, older))
    await stage.heard(ANNA, stage.text("desk-whose_gone"))
    token = stage.button(stage.telegram, str(ANNA), first)
    await asyncio.gather(*(stage.post("telegram", stage.telegrams.press(ANNA, token)) for _ in range(3)))
    await stage.heard(NOI, "word two")
    await stage.still()
    assert got(stage, NOI, "word one") == got(stage, NOI, "word two") == 1


async def test_words_for_nobody_are_gone_and_after_ten_minutes_they_are_too(stage: Stage) -> None:
    await two_chats(stage)
    await stage.say(ANNA, "a slip")
    await stage.heard(ANNA, stage.text("desk-whose"))
    await stage.press(ANNA, stage.label("nobody", "desk-words"))
    await stage.heard(ANNA, stage.text("desk-to_nobody"))
    assert not await stage.rows("SELECT id FROM events")
    await stage.say(ANNA, "and another")
    await stage.heard(ANNA, stage.text("desk-whose"), times=2)
    await stage.change("UPDATE events SET due = due - 600")
    await stage.heard(ANNA, stage.text("desk-whose_expired"))
    assert not await stage.rows("SELECT id FROM events")
    assert not any(got(stage, person, words) for person in (NOI, SECOND) for words in ("slip", "another"))


async def test_a_quote_needs_no_tap_and_a_command_without_one_is_asked_about_too(stage: Stage) -> None:
    first, second = await two_chats(stage)
    await quoting(stage, "I mean you", f"here is {SECOND}")
    await stage.heard(SECOND, "I mean you")
    await stage.say(NOI, "are you there?")
    await stage.heard(ANNA, "are you there?")
    await stage.still()
    await stage.say(ANNA, "/note calm now")
    await stage.heard(ANNA, stage.text("desk-whose"))
    await stage.press(ANNA, first)
    await stage.heard(ANNA, f"{first}: noted")
    assert not got(stage, ANNA, f"{second}: noted")


async def test_words_right_behind_a_reply_go_where_the_reply_went(stage: Stage) -> None:
    await two_chats(stage)
    await quoting(stage, "first you", f"here is {NOI}")
    await stage.heard(NOI, "first you")
    bubble = await stage.heard(ANNA, f"here is {SECOND}")
    reply = stage.telegrams.text(ANNA, "now you", reply_to_message={"message_id": int(bubble.ref)})
    behind = stage.telegrams.text(ANNA, "right behind it")
    await asyncio.gather(stage.post("telegram", reply), stage.post("telegram", behind))
    await stage.heard(SECOND, "right behind it")
    assert not got(stage, NOI, "right behind it")


async def test_a_reply_to_a_message_that_is_known_no_more_is_not_taken_for_one_to_somebody_else(stage: Stage) -> None:
    await two_chats(stage)
    await quoting(stage, "first you", f"here is {NOI}")
    await stage.heard(NOI, "first you")
    await stage.say(ANNA, "for whom", reply_to_message={"message_id": 424242})
    await stage.heard(ANNA, stage.text("desk-whose"))
    assert not got(stage, NOI, "for whom")


async def test_an_offer_that_comes_meanwhile_holds_up_no_words(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await chat_with(stage, NOI)
    await stage.say(ANNA, "I stay with you")
    await stage.heard(NOI, "I stay with you")
    await welcomed(stage, SECOND)
    await asked(stage, SECOND)
    await stage.offered(ANNA, times=2)
    await stage.still()
    await stage.say(ANNA, "go on, please")
    await stage.heard(NOI, "go on, please")


async def test_words_behind_a_chat_that_is_over_are_not_for_the_other_one_by_mistake(stage: Stage) -> None:
    first, _ = await two_chats(stage)
    await quoting(stage, "/close", f"here is {SECOND}")
    await button_of(stage, "helped")
    await quoting(stage, "a moment", f"here is {NOI}")
    await stage.heard(NOI, "a moment")
    await stage.press(ANNA, stage.label("helped", "desk-words"))
    await stage.heard(SECOND, stage.text("hotline-bot_back"))
    await stage.say(ANNA, "goodbye then")
    await stage.heard(ANNA, stage.text("desk-whose"))
    assert not got(stage, NOI, "goodbye then")
    await stage.press(ANNA, first)
    await stage.heard(NOI, "goodbye then")


async def test_after_five_minutes_of_silence_even_the_only_chat_has_to_be_named(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    name = await chat_with(stage, NOI)
    await stage.still()
    await stage.say(ANNA, "I stay with you")
    await stage.heard(NOI, "I stay with you")
    await stage.still()
    await stage.change("UPDATE volunteers SET current_at = current_at - 301")
    await stage.change("UPDATE sent_ids SET at = at - 301")
    await stage.say(ANNA, "still there?")
    await stage.heard(ANNA, stage.text("desk-whose"))
    await stage.press(ANNA, name)
    await stage.heard(NOI, "still there?")


async def test_a_telephone_number_goes_out_after_ten_seconds_and_what_follows_behind_it(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await chat_with(stage, NOI)
    await stage.still()
    await stage.say(ANNA, "call 03-1234-5678")
    await stage.heard(ANNA, stage.label("number", "desk-undo_kind"))
    await stage.say(ANNA, "whenever quartz")
    await stage.heard(ANNA, stage.label("behind", "desk-undo_kind"))
    assert not got(stage, NOI, "5678") + got(stage, NOI, "whenever quartz")
    await stage.change("UPDATE events SET due = due - 11")
    await stage.heard(NOI, "whenever quartz")
    texts = stage.telegram.texts_to(str(NOI))
    assert [text for text in texts if "5678" in text or "whenever quartz" in text] == [
        "call 03-1234-5678",
        "whenever quartz",
    ]
    await stage.press(ANNA, stage.label("undo", "desk-words"))
    await stage.heard(ANNA, "too late")


async def test_what_is_taken_back_in_time_never_goes_out(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await chat_with(stage, NOI)
    await stage.still()
    await stage.say(ANNA, "I am Hanako")
    await stage.heard(ANNA, stage.label("name", "desk-undo_kind"))
    await stage.press(ANNA, stage.label("undo", "desk-words"))
    await stage.heard(ANNA, "not sent")
    await stage.still()
    assert not await stage.rows("SELECT id FROM events")
    assert not got(stage, NOI, "Hanako")


async def test_words_that_are_changed_within_the_ten_seconds_go_out_as_they_are_now(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await chat_with(stage, NOI)
    await stage.still()
    await stage.say(ANNA, "call 03-1234-5678")
    written = stage.telegrams._message
    await stage.heard(ANNA, stage.label("number", "desk-undo_kind"))
    await stage.post("telegram", stage.telegrams.edit(ANNA, written, "I am Hanako"))
    await stage.heard(ANNA, stage.label("name", "desk-undo_kind"))
    await stage.post("telegram", stage.telegrams.edit(ANNA, written, "you can write to me here"))
    await stage.heard(NOI, "you can write to me here")
    assert not got(stage, NOI, "03-1234") + got(stage, NOI, "Hanako")


async def test_words_that_waited_are_not_sent_by_somebody_who_does_not_have_the_chat_any_more(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await chat_with(stage, NOI)
    await stage.still()
    await stage.say(ANNA, "I am Hanako")
    await stage.heard(ANNA, stage.label("name", "desk-undo_kind"))
    await stage.say(ANNA, "/close")
    await stage.press(ANNA, await button_of(stage, "helped"))
    await stage.heard(NOI, stage.text("hotline-bot_back"))
    await stage.change("UPDATE events SET due = due - 11")
    await stage.heard(ANNA, stage.text("desk-not_yours"))
    assert not got(stage, NOI, "Hanako")


async def button_of(stage: Stage, answer: str) -> str:
    label = stage.label(answer, "desk-words")
    await stage.until(lambda: any(label == each for b in stage.telegram.to(str(ANNA)) for each, _ in b.buttons))
    return label


async def test_words_that_wait_for_the_person_are_not_read_once_the_chat_is_another_s(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await stage.volunteer(BORIS, name="Boris")
    await chat_with(stage, NOI)
    await stage.still()
    stage.telegram.retry_after = 600
    stage.telegram.next(Fault.RATE)
    await stage.say(ANNA, "held words")
    await stage.until_rows("SELECT 1 FROM deliveries WHERE author IS NOT NULL AND tries > 0 AND state = 'due'")
    await stage.post("telegram", stage.telegrams.blocked(ANNA))
    await stage.heard(ANNA, stage.text("desk-not_sent"))
    assert not got(stage, NOI, "held words")
