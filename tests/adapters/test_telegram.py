"""What only Telegram does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.adapters.contract import (
    Account,
    BadCredentials,
    Call,
    Gone,
    Polled,
    Refusal,
    Refused,
    Request,
    Route,
    Sent,
    TryAgain,
    Uncertain,
)
from bot.adapters.rendering import Button
from bot.adapters.telegram import SECRET_HEADER, UPDATES, Telegram
from bot.adapters.telegram_shape import rows
from bot.testing import FakeTelegram, FakeWorld, Fault, TelegramWebhooks
from tests.adapters.stages import TOKEN, TelegramStage, only, say, show, sign

CHAT = 70001
GROUP = {"id": -100123, "type": "supergroup", "title": "Work"}


def test_a_request_without_the_secret_is_refused(telegram: TelegramStage) -> None:
    body = telegram.text("help").body
    for headers in ({}, {SECRET_HEADER: ""}, {SECRET_HEADER: "Secret"}, {SECRET_HEADER: "sécret\udcff"}):
        assert telegram.adapter.read(Request(headers, body)) == Refusal(401)


def test_during_a_change_the_old_and_the_new_secret_are_taken() -> None:
    adapter = Telegram(TOKEN, now=FakeWorld().now, secrets=("new", "old"))
    for secret in ("new", "old"):
        assert only(adapter.read(TelegramWebhooks(secret).text(CHAT, "help")))
    assert adapter.read(TelegramWebhooks("older").text(CHAT, "help")) == Refusal(401)


def test_without_a_secret_every_webhook_is_refused() -> None:
    adapter = Telegram(TOKEN, now=FakeWorld().now, polling=True)
    assert adapter.read(TelegramWebhooks("").text(CHAT, "help")) == Refusal(401)


@pytest.mark.parametrize(
    ("written", "start"),
    [("/start", ""), ("/start abc-_9", "abc-_9"), ("/start@some_bot abc", "abc"), ("/start  x ", "x")],
)
def test_a_start_link_brings_its_payload(telegram: TelegramStage, written: str, start: str) -> None:
    event = only(telegram.adapter.read(telegram.text(written)))
    assert (event.kind, event.text, event.start) == ("text", "/start", start)


@pytest.mark.parametrize("written", ["/starting", "/start a b", "/start ü", "/start " + "x" * 65])
def test_what_is_no_start_stays_words(telegram: TelegramStage, written: str) -> None:
    event = only(telegram.adapter.read(telegram.text(written)))
    assert (event.text, event.start) == (written, "")


def test_the_language_of_the_app_is_passed_on(telegram: TelegramStage) -> None:
    assert only(telegram.adapter.read(telegram.webhooks.text(CHAT, "help", language="zh-hans"))).locale == "zh-hans"
    assert only(telegram.adapter.read(telegram.webhooks.text(CHAT, "help", language="../../etc"))).locale == ""


def test_what_a_message_answers_to_is_passed_on(telegram: TelegramStage) -> None:
    request = telegram.webhooks.text(CHAT, "yes", reply_to_message={"message_id": 41, "text": "?"})
    assert only(telegram.adapter.read(request)).quoted == "41"


def test_the_press_of_an_inaccessible_message_is_read(telegram: TelegramStage) -> None:
    event = only(telegram.adapter.read(telegram.webhooks.press(CHAT, "1.yes.x", inaccessible=True)))
    assert (event.address, event.text, event.callback) == (str(CHAT), "1.yes.x", "query1")


def test_the_press_of_a_message_that_is_not_there_is_read_by_its_person(telegram: TelegramStage) -> None:
    query = {"id": "q", "from": {"id": CHAT}, "data": "1.yes.x"}
    assert only(telegram.adapter.read(telegram.webhooks.update({"callback_query": query}))).address == str(CHAT)


def test_an_edit_brings_the_id_and_the_new_words(telegram: TelegramStage) -> None:
    event = only(telegram.adapter.read(telegram.webhooks.edit(CHAT, 12, "yes, he hits me")))
    assert (event.kind, event.ref, event.text) == ("edit", "12", "yes, he hits me")


def test_the_steps_of_a_live_location_are_dropped_and_its_beginning_is_media(telegram: TelegramStage) -> None:
    place = {"location": {"latitude": 35.0, "longitude": 139.0, "live_period": 900}}
    assert only(telegram.adapter.read(telegram.webhooks.message(CHAT, place))).text == "location"
    moved = {"message_id": 1, "date": 1, "edit_date": 2, "chat": {"id": CHAT, "type": "private"}, **place}
    assert telegram.adapter.read(telegram.webhooks.update({"edited_message": moved})) == []


def test_words_below_a_picture_are_words(telegram: TelegramStage) -> None:
    events = telegram.adapter.read(telegram.webhooks.message(CHAT, {"photo": [{}], "caption": "this is the place"}))
    assert isinstance(events, list)
    assert [(event.kind, event.text) for event in events] == [("media", "picture"), ("text", "this is the place")]
    assert len({event.key for event in events}) == 2


def test_each_part_of_an_album_is_an_event_of_its_own(telegram: TelegramStage) -> None:
    parts = [telegram.webhooks.message(CHAT, {"photo": [{}], "media_group_id": "13"}) for _ in range(10)]
    assert len({only(telegram.adapter.read(part)).key for part in parts}) == 10


@pytest.mark.parametrize(
    ("content", "file"),
    [
        ({"photo": [{"file_id": "s"}, {"file_id": "L", "file_size": 9}]}, ("picture", "L", 0, 9)),
        ({"voice": {"file_id": "v", "duration": 3, "file_size": 7}}, ("voice", "v", 3, 7)),
    ],
)
def test_a_picture_and_a_voice_message_can_be_passed_on(
    telegram: TelegramStage, content: dict[str, object], file: tuple[object, ...]
) -> None:
    found = only(telegram.adapter.read(telegram.webhooks.message(CHAT, content))).file
    assert found
    assert (found.kind, found.ref, found.seconds, found.size) == file


@pytest.mark.parametrize(
    "content",
    [
        {"photo": []}, {"photo": [{"file_id": 5}]}, {"photo": "x"}, {"voice": {"file_id": "a b"}},
        {"document": {"file_id": "d", "file_name": "Hanako.jpg"}}, {"audio": {"file_id": "a", "title": "Hanako"}},
        {"video": {"file_id": "v"}},
    ],
)  # fmt: skip
def test_what_names_somebody_or_can_t_be_read_is_not_passed_on(
    telegram: TelegramStage, content: dict[str, object]
) -> None:
    event = only(telegram.adapter.read(telegram.webhooks.message(CHAT, content)))
    assert event.file is None
    assert "Hanako" not in repr(event)


def test_a_shared_contact_is_nobodys_number(telegram: TelegramStage) -> None:
    contact = {"contact": {"phone_number": "+66812345678", "first_name": "X", "user_id": 5}}
    event = only(telegram.adapter.read(telegram.webhooks.message(CHAT, contact)))
    assert (event.kind, event.text) == ("media", "contact")
    assert "66812345678" not in repr(event)


@pytest.mark.parametrize(("emoji", "says"), [("👍", "👍"), (None, ""), (["👍"], ""), ("they will kill me", "")])
def test_a_sticker_says_its_emoji(telegram: TelegramStage, emoji: object, says: str) -> None:
    event = only(telegram.adapter.read(telegram.webhooks.message(CHAT, {"sticker": {"emoji": emoji}})))
    assert (event.kind, event.text, event.says) == ("media", "sticker", says)


def test_somebody_elses_words_are_marked(telegram: TelegramStage) -> None:
    origin = {"type": "hidden_user", "date": 1, "sender_user_name": "X"}
    event = only(telegram.adapter.read(telegram.webhooks.text(CHAT, "come to the office", forward_origin=origin)))
    assert event.forwarded
    assert not only(telegram.adapter.read(telegram.webhooks.text(CHAT, "help"))).forwarded


@pytest.mark.parametrize(
    "content",
    [
        {"message": {"message_id": 1, "date": 1, "chat": GROUP, "text": "hello"}},
        {"my_chat_member": {"chat": GROUP, "date": 1, "new_chat_member": {"status": "member"}}},
        {"callback_query": {"id": "q", "from": {"id": CHAT}, "message": {"message_id": 1, "chat": GROUP}, "data": "x"}},
        {"edited_message": {"message_id": 1, "date": 1, "chat": GROUP, "text": "hello"}},
    ],
)
def test_nobody_is_answered_in_a_group(telegram: TelegramStage, content: dict[str, Any]) -> None:
    events = telegram.adapter.read(telegram.webhooks.update(content))
    assert isinstance(events, list)
    assert {(event.kind, event.address, event.text) for event in events} <= {("group", "-100123", "")}


def test_a_group_that_we_have_left_is_not_left_again(telegram: TelegramStage) -> None:
    change = {"chat": GROUP, "date": 1, "new_chat_member": {"status": "left"}}
    assert telegram.adapter.read(telegram.webhooks.update({"my_chat_member": change})) == []


def test_the_volunteers_own_group_is_not_left() -> None:
    adapter = Telegram(TOKEN, now=FakeWorld().now, secrets=("secret",), desk_chat="-100123")
    message = {"message": {"message_id": 1, "date": 1, "chat": GROUP, "text": "hello"}}
    assert adapter.read(TelegramWebhooks().update(message)) == []


@pytest.mark.parametrize("kind", ["channel_post", "poll", "inline_query", "message_reaction", "business_message", "x"])
def test_updates_that_concern_nobody_are_no_events(telegram: TelegramStage, kind: str) -> None:
    assert telegram.adapter.read(telegram.webhooks.update({kind: {"id": 1, "chat": {"id": 1}}})) == []


@pytest.mark.parametrize("field", ["pinned_message", "message_auto_delete_timer_changed", "new_chat_title", "gift"])
def test_news_of_the_chat_itself_say_nothing(telegram: TelegramStage, field: str) -> None:
    assert telegram.adapter.read(telegram.webhooks.message(CHAT, {field: {}})) == []


@pytest.mark.parametrize("number", [2**53 + 1, -(10**400), 1.5, "7", True, None, [], {}])
def test_ids_that_are_none_make_no_event(telegram: TelegramStage, number: Any) -> None:
    message = {"message_id": 1, "date": 1, "chat": {"id": number, "type": "private"}, "text": "x"}
    body = json.dumps({"update_id": 1, "message": message}).encode()
    assert telegram.adapter.read(telegram.signed(body)) == []


def test_a_text_and_a_press_can_be_put_in_order(telegram: TelegramStage) -> None:
    """Telegram gives a press no date, and a text one in whole seconds: only the update's number tells."""
    telegram.world.turn(0.9)
    press, text = (telegram.adapter.read(each) for each in (telegram.press("1.a.x"), telegram.text("no")))
    assert only(press).at > only(text).at
    assert only(press).order < only(text).order


# ── out ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_nothing_in_a_text_is_taken_for_markup(telegram: TelegramStage) -> None:
    text = "_x_ *y* [a](http://b) `c` <b>d</b> ||e||"
    (call,) = telegram.adapter.render(say(text), sign)
    assert b"parse_mode" not in call.body
    await telegram.adapter.send(telegram.person, call, Route())
    assert telegram.shown() == [(text, {})]


def test_links_are_not_looked_up_for_a_preview(telegram: TelegramStage) -> None:
    (call,) = telegram.adapter.render(say("https://www.moj.go.jp"), sign)
    assert b'"link_preview_options":{"is_disabled":true}' in call.body


def test_two_short_labels_share_a_row_and_a_long_one_stands_alone() -> None:
    labels = ["Yes", "No", "I don't know at all", "いいえ、ちがいます", "はい", "いいえ", "ไม่ใช่"]
    shown = [[button.label for button in row] for row in rows([Button("t", label, label) for label in labels])]
    assert shown == [["Yes", "No"], ["I don't know at all"], ["いいえ、ちがいます"], ["はい", "いいえ"], ["ไม่ใช่"]]


async def test_the_limit_of_one_chat_stops_nobody_else(telegram: TelegramStage) -> None:
    telegram.fake.retry_after = 7
    telegram.fake.next(Fault.RATE, Fault.RATE)
    assert await show(telegram, say("a")) == [TryAgain(7.0, everyone=False)]
    assert await show(telegram, say("a")) == [TryAgain(7.0, everyone=False)]


async def test_two_chats_at_their_limit_at_once_are_the_whole_bots(telegram: TelegramStage) -> None:
    telegram.fake.retry_after = 7
    telegram.fake.next(Fault.RATE, Fault.RATE, Fault.RATE)
    (call,) = telegram.adapter.render(say("a"), sign)
    assert await telegram.adapter.send("1", call, Route()) == TryAgain(7.0, everyone=False)
    assert await telegram.adapter.send("2", call, Route()) == TryAgain(7.0, everyone=True)
    telegram.world.turn(8)
    assert await telegram.adapter.send("3", call, Route()) == TryAgain(7.0, everyone=False)


async def test_who_blocked_us_is_gone(telegram: TelegramStage) -> None:
    telegram.fake.blocked.add(telegram.person)
    assert await show(telegram, say("a")) == [Gone()]


async def test_a_chat_that_is_not_there_is_gone(telegram: TelegramStage) -> None:
    telegram.fake.missing.add(telegram.person)
    assert await show(telegram, say("a")) == [Gone()]


async def test_a_connection_that_breaks_leaves_it_open_whether_it_arrived(telegram: TelegramStage) -> None:
    telegram.fake.next(Fault.DROPPED_BEFORE, Fault.DROPPED_AFTER)
    assert await show(telegram, say("a")) == [Uncertain()]
    assert telegram.shown() == []
    assert await show(telegram, say("a")) == [Uncertain()]
    assert telegram.shown() == [("a", {})]


async def test_a_group_that_moved_is_written_to_where_it_is_now(telegram: TelegramStage) -> None:
    telegram.fake.moved["-5"] = "-1005"
    (call,) = telegram.adapter.render(say("a"), sign)
    for _ in range(2):
        assert isinstance(await telegram.adapter.send("-5", call, Route()), Sent)
    assert telegram.fake.texts_to("-1005") == ["a", "a"]
    assert telegram.fake.calls["sendMessage"] == 3


async def test_a_group_that_moves_for_ever_is_refused(telegram: TelegramStage) -> None:
    telegram.fake.moved.update({"-5": "-6", "-6": "-7"})
    (call,) = telegram.adapter.render(say("a"), sign)
    assert isinstance(await telegram.adapter.send("-5", call, Route()), Refused)


async def test_another_bots_token_is_told_apart() -> None:
    async with FakeTelegram(TOKEN) as fake:
        adapter = Telegram("1:wrong", now=FakeWorld().now, api_url=fake.url)
        await adapter.open()
        assert await adapter.send("1", Call(b'{"text":"a"}'), Route()) == BadCredentials()
        health = await adapter.inspect()
        assert health.lines == ("Telegram refuses the token: check HOTLINE_TELEGRAM_TOKEN",)
        await adapter.close()


async def test_light_things_are_what_they_should_be(telegram: TelegramStage) -> None:
    await telegram.adapter.light("5", "ack", "query9")
    await telegram.adapter.light("5", "typing")
    await telegram.adapter.light("-5", "leave")
    assert telegram.fake.light == [("answerCallbackQuery", "query9"), ("sendChatAction", "5"), ("leaveChat", "-5")]
    assert telegram.fake.problems == []


@pytest.mark.parametrize(("count", "calls"), [(0, 0), (1, 1), (99, 1), (100, 1), (101, 2), (300, 3)])
async def test_a_hundred_messages_are_deleted_at_once_newest_first(
    telegram: TelegramStage, count: int, calls: int
) -> None:
    ids = [str(number) for number in range(1, count + 1)]
    assert await telegram.adapter.erase("5", ids) == Sent()
    assert telegram.fake.calls["deleteMessages"] == calls
    assert [ref for _, ref in telegram.fake.deleted] == ids[::-1]


async def test_what_is_too_old_is_told_and_the_rest_is_deleted(telegram: TelegramStage) -> None:
    telegram.fake.too_old.add("1")
    ids = [str(number) for number in range(1, 251)]
    assert await telegram.adapter.erase("5", ids) == Refused("400")
    assert len(telegram.fake.deleted) == 200


async def test_deleting_stops_at_a_limit_and_can_be_taken_up_again(telegram: TelegramStage) -> None:
    telegram.fake.next(None, Fault.RATE)
    ids = [str(number) for number in range(1, 301)]
    assert await telegram.adapter.erase("5", ids) == TryAgain(1.0)
    assert len(telegram.fake.deleted) == 100
    assert await telegram.adapter.erase("5", ids) == Sent()
    assert len(telegram.fake.deleted) == 300


# ── set-up ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_connecting_says_all_that_an_older_deployment_may_have_said_otherwise(telegram: TelegramStage) -> None:
    await telegram.adapter.connect("https://hotline.example/")
    assert telegram.fake.webhook["url"] == "https://hotline.example/webhooks/telegram"
    assert telegram.fake.webhook["secret_token"] == "secret"
    assert telegram.fake.webhook["allowed_updates"] == list(UPDATES)
    assert telegram.fake.webhook["max_connections"] == 100


TOLD = Account("Little light", "A few words a day.", "Hello!", (("start", "Start"), ("privacy", "Privacy")))


async def test_connecting_says_what_the_account_says_of_itself_in_every_language(telegram: TelegramStage) -> None:
    japanese = Account("ともしび", "言葉", "こんにちは", (("start", "はじめる"),))
    accounts = {"": TOLD, "ja": japanese, "ja-x-easy": TOLD}
    assert (await telegram.adapter.connect("https://hotline.example", accounts)).ok
    assert telegram.fake.account["name", ""] == "Little light"
    assert telegram.fake.account["description", "ja"] == "こんにちは"
    assert [each["command"] for each in telegram.fake.account["commands", ""]] == ["start", "privacy"]
    assert await telegram.adapter.shown(["ja", "ja-x-easy"]) == {
        "name": "Little light", "about": "A few words a day.", "greeting": "Hello!", "menu": "Start, Privacy",
        "name (ja)": "ともしび", "about (ja)": "言葉", "greeting (ja)": "こんにちは", "menu (ja)": "はじめる",
    }  # fmt: skip


async def test_a_name_that_stands_there_already_is_not_set_again(telegram: TelegramStage) -> None:
    for _ in range(2):
        await telegram.adapter.connect("https://hotline.example", {"": TOLD})
    assert telegram.fake.calls["setMyName"] == 1
    assert telegram.fake.calls["setMyDescription"] == 1


async def test_where_telegram_does_not_answer_nothing_is_known_of_the_account(telegram: TelegramStage) -> None:
    telegram.fake.token = "another"
    assert await telegram.adapter.shown(["ja"]) == {}


async def test_inspecting_finds_updates_that_are_not_sent(telegram: TelegramStage) -> None:
    telegram.fake.webhook = {"url": "https://x.example", "allowed_updates": ["message"]}
    health = await telegram.adapter.inspect()
    assert not health.ok
    assert "my_chat_member" in health.lines[0]


async def test_inspecting_finds_that_no_webhook_is_set(telegram: TelegramStage) -> None:
    assert "no webhook is set" in (await telegram.adapter.inspect()).lines[0]


async def test_an_address_that_telegram_refuses_is_explained(telegram: TelegramStage) -> None:
    health = await telegram.adapter.connect("http://localhost")
    assert "Https url must be provided" in health.lines[0]


async def test_polling_brings_events_and_confirms_them_by_the_next_call(telegram: TelegramStage) -> None:
    adapter = Telegram(TOKEN, now=telegram.world.now, api_url=telegram.fake.url, polling=True)
    await adapter.open()
    message = {"message_id": 1, "date": 1, "chat": {"id": CHAT, "type": "private"}, "text": "help"}
    telegram.fake.updates = [{"update_id": 41, "message": message}, {"update_id": 42, "poll": {}}]
    polled = await adapter.poll(0)
    assert isinstance(polled, Polled)
    assert ([event.text for event in polled.events], polled.offset) == (["help"], 43)
    assert len(telegram.fake.updates) == 2  # nothing is confirmed until the next call
    assert await adapter.poll(polled.offset) == Polled([], 43)
    assert telegram.fake.updates == []
    await adapter.close()


async def test_polling_beside_a_webhook_is_explained(telegram: TelegramStage) -> None:
    await telegram.adapter.connect("https://hotline.example")
    outcome = await telegram.adapter.poll(0)
    assert isinstance(outcome, Refused)
    assert "a webhook is set" in outcome.why


async def test_where_we_poll_the_webhook_is_taken_away(telegram: TelegramStage) -> None:
    telegram.fake.webhook = {"url": "https://old.example"}
    adapter = Telegram(TOKEN, now=telegram.world.now, api_url=telegram.fake.url, polling=True)
    await adapter.open()
    assert not (await adapter.inspect()).ok
    assert (await adapter.connect("")).ok
    assert telegram.fake.webhook == {}
    assert (await adapter.inspect()).ok
    await adapter.close()


async def test_polling_a_platform_out_of_reach_is_tried_again(telegram: TelegramStage) -> None:
    await telegram.vanish()
    assert await telegram.adapter.poll(7) == TryAgain()


async def test_each_start_says_again_which_updates_are_wanted(telegram: TelegramStage) -> None:
    telegram.fake.webhook = {"url": "https://hotline.example/webhooks/telegram", "allowed_updates": ["message"]}
    await telegram.adapter.announce("https://hotline.example")
    assert telegram.fake.problems == []
    assert telegram.fake.webhook["allowed_updates"] == list(UPDATES)
    assert telegram.fake.webhook["secret_token"] == "secret"
    await telegram.vanish()
    await telegram.adapter.announce("https://hotline.example")
