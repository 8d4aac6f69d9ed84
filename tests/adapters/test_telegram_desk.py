"""What Telegram gives the desk: topics in a volunteer's chat, the team's group and the rights in it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot.adapters.contract import Call, Route, Sent
from bot.adapters.telegram import Telegram
from bot.testing import FakeTelegram, FakeWorld, TelegramWebhooks
from bot.testing.webhooks import SECRET
from tests.adapters import stages
from tests.adapters.stages import TOKEN, sign

CHAT, GROUP, SUPERGROUP, STRANGERS = "70001", "-4001", "-1004001", -100777


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as platform:
        platform.has_topics = True
        yield platform


@pytest.fixture
async def bot(fake: FakeTelegram) -> AsyncIterator[Telegram]:
    adapter = Telegram(TOKEN, now=FakeWorld().now, secrets=(SECRET,), api_url=fake.url, desk_chat=GROUP)
    await adapter.open()
    yield adapter
    await adapter.close()


def say(words: str) -> Call:
    (call,) = Telegram(TOKEN, now=FakeWorld().now).render(stages.say(words), sign)
    return call


def in_group(chat: int, **content: object) -> dict[str, object]:
    return {"message": {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "group"}, **content}}


async def topic_of(bot: Telegram, name: str = "🟦 Heron 27") -> str:
    outcome = await bot.topic(CHAT, name)
    assert isinstance(outcome, Sent)
    return outcome.ids[0].removeprefix("topic:")


async def test_a_topic_is_opened_written_in_renamed_and_deleted_with_all_in_it(bot, fake) -> None:
    topic = await topic_of(bot)
    sent = await bot.send(CHAT, say("here"), Route(topic=topic))
    assert fake.to(CHAT)[-1].topic == topic
    assert not sent.astray
    assert await bot.topic(CHAT, "✓ 🟦 Heron 27", topic) == Sent((f"topic:{topic}",))
    assert fake.topics == {(CHAT, topic): "✓ 🟦 Heron 27"}
    assert await bot.erase(CHAT, [f"topic:{topic}"]) == Sent()
    assert (CHAT, sent.ids[0]) in fake.deleted
    assert fake.topics == {}
    assert fake.problems == []


async def test_words_for_a_topic_that_is_gone_stand_in_the_chat_itself(bot, fake) -> None:
    topic = await topic_of(bot)
    fake.topics.clear()
    sent = await bot.send(CHAT, say("one"), Route(topic=topic))
    fake.strays_silently = True
    silently = await bot.send(CHAT, say("two"), Route(topic=topic))
    assert [bubble.topic for bubble in fake.to(CHAT)] == ["", ""]
    assert [(each.ids, each.astray) for each in (sent, silently)] == [((bubble.ref,), True) for bubble in fake.to(CHAT)]
    assert await bot.topic(CHAT, "✓ 🟦 Heron 27", topic) == Sent(astray=True)


async def test_a_message_is_changed_and_that_it_shows_the_same_is_no_failure(bot, fake) -> None:
    ref = (await bot.send(CHAT, say("one"), Route())).ids[0]
    assert await bot.edit(CHAT, ref, say("two")) == await bot.edit(CHAT, ref, say("two")) == Sent((ref,))
    assert fake.texts_to(CHAT) == ["two"]
    assert not isinstance(await bot.edit(CHAT, "999", say("three")), Sent)


async def test_a_header_is_pinned(bot, fake) -> None:
    ref = (await bot.send(CHAT, say("one"), Route())).ids[0]
    await bot.light(CHAT, "pin", ref)
    assert fake.pinned == [(CHAT, ref)]


@pytest.mark.parametrize(
    ("membership", "missing"),
    [
        ({"status": "member"}, []),
        ({"status": "administrator"}, []),
        ({"status": "restricted", "is_member": True, "can_send_messages": False}, ["send_messages"]),
        ({"status": "kicked"}, ["be_a_member"]),
        ({"status": "left"}, ["be_a_member"]),
    ],
)
async def test_at_the_start_the_rights_in_the_team_s_group_are_looked_at(bot, fake, membership, missing) -> None:
    fake.membership[GROUP] = membership
    assert list(await bot.prepare()) == missing
    assert bot.topics


async def test_no_answer_at_the_start_means_no_topics_and_no_group(bot, fake) -> None:
    await fake.stop()
    assert list(await bot.prepare()) == []
    assert not bot.topics
    assert bot.read(TelegramWebhooks(SECRET).update(in_group(STRANGERS, text="hello"))) == []  # it may be the team's


async def test_what_is_known_stays_while_nobody_answers(bot, fake) -> None:
    fake.membership[GROUP] = {"status": "member"}
    await bot.prepare()
    await fake.stop()
    assert list(await bot.prepare()) == []
    assert bot.topics


async def test_the_team_s_group_is_never_left_whatever_its_number_became(bot, fake) -> None:
    webhooks = TelegramWebhooks(SECRET)
    fake.moved[GROUP] = SUPERGROUP
    fake.membership[SUPERGROUP] = {"status": "member"}
    early = webhooks.update(in_group(int(SUPERGROUP), text="hello"))
    assert bot.read(early) == []  # nobody knows yet that it is the same group
    assert list(await bot.prepare()) == []
    assert bot.desk_chat == SUPERGROUP
    assert bot.read(webhooks.update(in_group(int(SUPERGROUP), text="hello"))) == []
    (left,) = bot.read(webhooks.update(in_group(STRANGERS, text="hello")))
    assert left.kind == "group"


async def test_a_group_that_moves_meanwhile_is_followed(bot, fake) -> None:
    webhooks = TelegramWebhooks(SECRET)
    fake.membership[GROUP] = {"status": "member"}
    await bot.prepare()
    assert bot.read(webhooks.update(in_group(int(GROUP), migrate_to_chat_id=int(SUPERGROUP)))) == []
    assert bot.read(webhooks.update(in_group(int(SUPERGROUP), text="hello"))) == []


async def test_the_doctor_says_what_is_missing_and_how_volunteers_see_their_chats(bot, fake) -> None:
    fake.webhook = {"url": "https://hotline.example/webhooks/telegram"}
    lines = "\n".join((await bot.inspect()).lines)
    assert "team's group the bot has not the right to be a member" in lines
    assert "have topics" in lines
    assert "can begin topics" not in lines
    fake.own_topics = True
    assert "can begin topics" in "\n".join((await bot.inspect()).lines)
    fake.has_topics, fake.membership[GROUP] = False, {"status": "member"}
    lines = "\n".join((await bot.inspect()).lines)
    assert "team's group" not in lines
    assert "BotFather" in lines
    fake.moved[GROUP] = SUPERGROUP
    assert f"HOTLINE_TELEGRAM_DESK_CHAT={SUPERGROUP}" in "\n".join((await bot.inspect()).lines)
