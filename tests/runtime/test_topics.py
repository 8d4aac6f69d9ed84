"""Volunteers on Telegram whose chat has topics: one a conversation, both ways; and what happens when it is gone."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.engine.pseudonym import pseudonym
from bot.runtime import topics
from bot.testing import FakeLine, FakeTelegram
from tests.runtime.stage import Stage, staged
from tests.runtime.test_desk import ANNA, BORIS, NOI, accepted, asked, welcomed

SECOND = NOI + 1


@pytest.fixture
async def stage(sqlite_url: str, telegram: FakeTelegram, line: FakeLine) -> AsyncIterator[Stage]:
    """Topics are switched on for this bot."""
    telegram.has_topics = True
    async with staged(sqlite_url, telegram, line) as built:
        await built.until(lambda: built.service.context.adapters["telegram"].topics)
        yield built
    assert telegram.problems == []


async def chat_with(stage: Stage, person: int, times: int = 1) -> str:
    """A live chat of Anna's: the id of its topic."""
    await welcomed(stage, person)
    await asked(stage, person)
    await stage.offered(ANNA, times=times)
    await accepted(stage, person=person)
    newest = await stage.rows("SELECT id FROM conversations ORDER BY opened DESC LIMIT 1")
    name = pseudonym(str(newest[0][0]))
    await stage.until(lambda: name in stage.telegram.topics.values())
    await stage.still()
    return next(topic for (_, topic), named in stage.telegram.topics.items() if named == name)


async def write(stage: Stage, topic: str, words: str) -> None:
    await stage.say(ANNA, words, message_thread_id=int(topic), is_topic_message=True)


async def test_each_conversation_has_its_topic_with_a_pinned_header_and_no_other_name(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    first, second = await chat_with(stage, NOI), await chat_with(stage, SECOND, times=2)
    assert first != second
    header = await stage.heard(ANNA, stage.text("desk-header"), times=2)
    assert header.topic == second
    assert (str(ANNA), header.ref) in stage.telegram.pinned
    await stage.say(NOI, "here is the first")
    assert (await stage.heard(ANNA, "here is the first")).topic == first
    accept = stage.label("accept", "desk-words")
    offers = [each for each in stage.telegram.to(str(ANNA)) if accept in dict(each.buttons)]
    assert [offer.topic for offer in offers] == ["", ""]
    assert all(str(NOI) not in name for name in stage.telegram.topics.values())


async def test_what_is_written_in_a_topic_goes_to_its_person_and_to_nobody_else(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    first, second = await chat_with(stage, NOI), await chat_with(stage, SECOND, times=2)
    await write(stage, first, "words for one")
    await write(stage, second, "words for two")
    await stage.heard(NOI, "words for one")
    await stage.heard(SECOND, "words for two")
    assert not any("two" in text for text in stage.telegram.texts_to(str(NOI)))
    assert not any("words for one" in text for text in stage.telegram.texts_to(str(SECOND)))
    await write(stage, first, "/note in its topic")
    assert (await stage.heard(ANNA, stage.text("desk-noted"))).topic == first
    await write(stage, second, "call 03-1234-5678")
    assert (await stage.heard(ANNA, stage.label("number", "desk-undo_kind"))).topic == second
    await write(stage, "4242", "in a topic of nobody's")
    await stage.heard(ANNA, stage.text("desk-whose"))
    assert not any("nobody's" in text for who in (NOI, SECOND) for text in stage.telegram.texts_to(str(who)))


async def test_a_topic_that_was_deleted_by_hand_loses_no_word(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    topic = await chat_with(stage, NOI)
    del stage.telegram.topics[str(ANNA), topic]
    await stage.say(NOI, "do you still read me")
    bubble = await stage.heard(ANNA, "do you still read me")
    assert not bubble.topic
    await stage.still()
    await stage.say(ANNA, "yes I do", reply_to_message={"message_id": int(bubble.ref)})
    await stage.heard(NOI, "yes I do")


async def test_the_name_of_a_topic_says_that_its_chat_is_over_and_words_in_it_go_to_nobody(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    topic = await chat_with(stage, NOI)
    name = stage.telegram.topics[str(ANNA), topic]
    await write(stage, topic, "/close")
    label = stage.label("helped", "desk-words")
    await stage.until(lambda: any(label == each for b in stage.telegram.to(str(ANNA)) for each, _ in b.buttons))
    await stage.press(ANNA, label)
    await stage.until(lambda: stage.telegram.topics[str(ANNA), topic] == f"✓ {name}")
    await write(stage, topic, "one more word")
    await stage.heard(ANNA, stage.text("desk-not_yours"))
    assert not any("one more" in text for text in stage.telegram.texts_to(str(NOI)))


async def test_after_a_restart_words_find_the_topic_again(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    topic = await chat_with(stage, NOI)
    stage.service.context.topics.clear()
    await stage.say(NOI, "after the restart")
    assert (await stage.heard(ANNA, "after the restart")).topic == topic


async def test_a_person_who_is_forgotten_takes_the_topic_along_and_so_does_the_retention(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    first, second = await chat_with(stage, NOI), await chat_with(stage, SECOND, times=2)
    await stage.say(NOI, "forget me")
    await stage.heard(NOI, stage.text("hotline-forget"))
    await stage.press(NOI, stage.label("forget_yes"))
    await stage.until(lambda: (str(ANNA), first) not in stage.telegram.topics)
    await stage.still()
    await stage.change("UPDATE conversations SET last_heard = last_heard - 31 * 86400, opened = opened - 31 * 86400")
    await stage.service._purge()
    await stage.until(lambda: (str(ANNA), second) not in stage.telegram.topics)


async def test_without_the_right_to_make_topics_each_message_says_whose_it_is(stage: Stage) -> None:
    stage.telegram.has_topics = False
    await stage.volunteer(BORIS)
    await welcomed(stage)
    await asked(stage)
    await accepted(stage, BORIS)
    header = await stage.heard(BORIS, stage.text("desk-header"))
    assert not header.topic
    await stage.say(NOI, "plain words")
    bubble = await stage.heard(BORIS, "plain words")
    conversation = await stage.rows("SELECT id FROM conversations WHERE holder IS NOT NULL")
    assert bubble.text.startswith(pseudonym(str(conversation[0][0])))


async def test_who_deleted_a_topic_hears_it_once_and_opens_another_with_all_that_is_known(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    topic = await chat_with(stage, NOI)
    stage.telegram.topics.clear()
    for words in ("one", "two"):
        await stage.say(NOI, f"do you read {words}")
        assert not (await stage.heard(ANNA, f"do you read {words}")).topic
        await stage.still()
    told = await stage.heard(ANNA, stage.text("desk-topic_gone"))
    assert not told.topic
    sent = stage.telegram.calls["sendMessage"]
    await stage.say(NOI, "do you read three")
    await stage.heard(ANNA, "do you read three")
    await stage.still()
    assert stage.telegram.calls["sendMessage"] == sent + 1  # nobody tries the old one any more
    await stage.say(ANNA, "/who", reply_to_message={"message_id": int(told.ref)})
    header = await stage.heard(ANNA, stage.text("desk-header"), times=2)
    assert header.topic not in ("", topic)
    await stage.say(NOI, "here I am again")
    assert (await stage.heard(ANNA, "here I am again")).topic == header.topic
    await write(stage, header.topic, "I read you")
    await stage.heard(NOI, "I read you")
    stage.service.context.topics.clear()  # after a restart it is the new one, too
    await stage.say(NOI, "once more")
    assert (await stage.heard(ANNA, "once more")).topic == header.topic
    assert sum(stage.text("desk-topic_gone") in text for text in stage.telegram.texts_to(str(ANNA))) == 1


async def test_words_that_telegram_puts_beside_a_topic_without_a_word_are_noticed(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    await chat_with(stage, NOI)
    stage.telegram.topics.clear()
    stage.telegram.strays_silently = True
    await stage.say(NOI, "do you read me")
    assert not (await stage.heard(ANNA, "do you read me")).topic
    await stage.heard(ANNA, stage.text("desk-topic_gone"))


async def test_an_accept_opens_another_topic_in_place_of_one_that_was_deleted_meanwhile(stage: Stage) -> None:
    await stage.volunteer(ANNA)
    topic = await chat_with(stage, NOI)
    await stage.volunteer(BORIS, name="Boris")
    await write(stage, topic, "/transfer")
    await accepted_by(stage, BORIS)
    await stage.until(lambda: stage.telegram.topics[str(ANNA), topic].startswith(topics.OVER))
    await stage.still()
    del stage.telegram.topics[str(ANNA), topic]
    (his,) = (each for chat, each in stage.telegram.topics if chat == str(BORIS))
    await stage.say(BORIS, "/transfer", message_thread_id=int(his), is_topic_message=True)
    await stage.offered(ANNA, times=2)
    assert not stage.telegram.to(str(ANNA))[-1].topic  # an offer is seen where all offers stand
    await accepted_by(stage, ANNA)
    header = await stage.heard(ANNA, stage.text("desk-header"), times=2)
    assert header.topic not in ("", topic)
    assert (str(ANNA), header.topic) in stage.telegram.topics


async def accepted_by(stage: Stage, volunteer: int) -> None:
    await stage.offered(volunteer)
    await stage.press(volunteer, "Accept")


async def test_a_worker_has_only_so_many_topics_at_hand(stage: Stage) -> None:
    context = stage.service.context
    for number in range(topics.KNOWN_AT_MOST + 2):
        list(topics.rows(context, "anna", f"chat {number}", [f"topic:{number}"]))
    assert len(context.topics) == topics.KNOWN_AT_MOST
    assert ("anna", "chat 1") not in context.topics
    assert ("anna", "chat 2") in context.topics
