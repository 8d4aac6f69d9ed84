"""What only LINE does: signatures, reply tokens that grow old, retry keys, a month's quota."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from bot.adapters.contract import Outcome, QuotaSpent, Refusal, Refused, Request, Route, Sent, TryAgain, Uncertain
from bot.adapters.line import SIGNATURE_HEADER, Line, Quota
from bot.engine.attachment import File
from bot.testing import FakeWorld, Fault, LineWebhooks
from tests.adapters.stages import TOKEN, LineStage, only, say, several, show, sign

USER = "U" + "7" * 32
OTHER = "U" + "8" * 32


def test_an_empty_call_asks_only_whether_we_are_there(line: LineStage) -> None:
    empty = line.webhooks.batch()
    assert line.adapter.read(empty) == []
    assert line.adapter.read(Request({}, empty.body)) == Refusal(401)


@pytest.mark.parametrize(
    "signature", ["", "x", "ü", "\udcff", "=" * 44, base64.b64encode(b"0" * 32).decode(), "a" * 10_000]
)
def test_a_signature_that_is_none_is_refused(line: LineStage, signature: str) -> None:
    body = line.text("help").body
    assert line.adapter.read(Request({SIGNATURE_HEADER: signature}, body)) == Refusal(401)
    assert line.adapter.read(Request({}, body)) == Refusal(401)


def test_the_signature_is_over_the_bytes_as_they_came(line: LineStage) -> None:
    spaced = json.dumps(json.loads(line.text("ช่วยด้วย").body), indent=2).encode()
    assert only(line.adapter.read(line.webhooks.signed(spaced))).text == "ช่วยด้วย"
    again = json.dumps(json.loads(spaced)).encode()
    assert line.adapter.read(Request(line.webhooks.signed(spaced).headers, again)) == Refusal(401)


def test_during_a_change_the_old_and_the_new_secret_are_taken() -> None:
    adapter = Line(TOKEN, secrets=("new", "old"), now=FakeWorld().now)
    for secret in ("new", "old"):
        assert only(adapter.read(LineWebhooks(secret).text(USER, "help")))
    assert adapter.read(LineWebhooks("older").text(USER, "help")) == Refusal(401)


def test_one_bad_event_of_a_batch_harms_no_other(line: LineStage) -> None:
    good = line.webhooks.message(USER, {"type": "text", "text": "help"})
    bad: list[Any] = [
        None,
        1,
        "x",
        [],
        {},
        {"type": 5, "source": 6},
        {**good, "source": {"type": "user"}},
        {**good, "message": 3},
    ]
    events = line.adapter.read(line.webhooks.batch(*bad, good))
    assert isinstance(events, list)
    assert events[-1].text == "help"


def test_a_mode_that_nobody_knows_is_no_reason_to_be_silent(line: LineStage) -> None:
    event = line.webhooks.message(USER, {"type": "text", "text": "help"})
    assert only(line.adapter.read(line.webhooks.batch({**event, "mode": "festive"}))).text == "help"


def test_where_another_module_answers_we_are_silent(line: LineStage) -> None:
    event = line.webhooks.message(USER, {"type": "text", "text": "help"})
    assert line.adapter.read(line.webhooks.batch({**event, "mode": "standby"})) == []


def test_what_is_unknown_keeps_its_person_and_reply_token(line: LineStage) -> None:
    events = [
        line.webhooks.message(USER, {"type": "hologram"}),
        line.webhooks.event(USER, "dream", {"dream": {}}),
        line.webhooks.message(USER, {"type": "text"}),
    ]
    for event in events:
        read = only(line.adapter.read(line.webhooks.batch(event)))
        assert (read.kind, read.address) == ("unknown", USER)
        assert read.reply_token == event["replyToken"]


@pytest.mark.parametrize("kind", ["beacon", "videoPlayComplete", "accountLink", "membership", "delivery", "module"])
def test_events_by_which_nobody_says_anything_are_left_out(line: LineStage, kind: str) -> None:
    assert line.adapter.read(line.webhooks.batch(line.webhooks.event(USER, kind, {}))) == []


def test_the_words_of_a_sticker_are_words(line: LineStage) -> None:
    assert only(line.adapter.read(line.webhooks.sticker(USER, "tasukete"))).text == "tasukete"
    sticker = only(line.adapter.read(line.webhooks.sticker(USER)))
    assert (sticker.kind, sticker.text, sticker.says) == ("media", "sticker", "")


@pytest.mark.parametrize(
    ("keywords", "says"),
    [
        (["Brown", "Yes", "nod"], "👍"),
        (["cony", "THUMBS UP", "yep"], "👍"),
        (["Moon", "No", "no way"], "👎"),
        (["sally", "yes", "no"], ""),
        (["OK", "fine", "alright"], ""),
        (["crying", "tears", "help", "sos", "sad"], ""),
        (["no problem", "yesterday"], ""),
        ([f"word {number}" for number in range(14)] + ["yes"], ""),
        ([None, 7, {"yes": "no"}, ["yes"]], ""),
    ],
)
def test_a_sticker_says_only_what_all_of_its_clear_keywords_say(
    line: LineStage, keywords: list[Any], says: str
) -> None:
    sticker = only(line.adapter.read(line.webhooks.sticker(USER, keywords=keywords)))
    assert (sticker.kind, sticker.text, sticker.says) == ("media", "sticker", says)


@pytest.mark.parametrize(
    ("kind", "read"),
    [("image", "picture"), ("video", "video"), ("audio", "voice"), ("file", "file"), ("location", "location")],
)
def test_media_are_named_and_not_fetched(line: LineStage, kind: str, read: str) -> None:
    message = {"type": kind, "contentProvider": {"type": "external", "originalContentUrl": "https://x.example/y"}}
    event = only(line.adapter.read(line.webhooks.batch(line.webhooks.message(USER, message))))
    assert (event.kind, event.text) == ("media", read)
    assert "x.example" not in repr(event)
    assert line.fake.calls.total() == 0


@pytest.mark.parametrize(
    ("message", "kind"),
    [({"type": "image"}, "picture"), ({"type": "audio", "duration": 4200}, "voice"), ({"type": "video"}, "")],
)
def test_of_what_line_itself_has_the_id_is_known(line: LineStage, message: dict[str, object], kind: str) -> None:
    content = {"contentProvider": {"type": "line"}, **message}
    event = only(line.adapter.read(line.webhooks.batch(line.webhooks.message(USER, content))))
    assert (event.file.kind if event.file else "") == kind
    assert not event.file or event.file.ref == event.ref


async def test_a_content_is_fetched_up_to_a_limit_and_not_waited_for(line: LineStage) -> None:
    file = File("picture", "77", "77")
    assert isinstance(await line.adapter.fetch(file, 100), Refused)
    line.fake.contents["77"] = b"x" * 100
    assert await line.adapter.fetch(file, 100) == b"x" * 100
    assert isinstance(await line.adapter.fetch(file, 99), Refused)
    line.fake.contents["77"] = None
    assert isinstance(await line.adapter.fetch(file, 100), TryAgain)


def test_pictures_sent_at_once_are_events_of_their_own(line: LineStage) -> None:
    parts = [
        line.webhooks.message(USER, {"type": "image", "imageSet": {"id": "S1", "index": number, "total": 10}})
        for number in range(10)
    ]
    events = line.adapter.read(line.webhooks.batch(*parts))
    assert isinstance(events, list)
    assert len({event.key for event in events}) == 10


def test_unsend_names_the_message(line: LineStage) -> None:
    event = only(line.adapter.read(line.webhooks.unsend(USER, "5001")))
    assert (event.kind, event.ref, event.address) == ("unsend", "5001", USER)


def test_what_a_message_quotes_is_passed_on(line: LineStage) -> None:
    assert only(line.adapter.read(line.webhooks.text(USER, "yes", quotedMessageId="77"))).quoted == "77"


@pytest.mark.parametrize(
    "source", [{"type": "group", "groupId": "C1", "userId": USER}, {"type": "room", "roomId": "R1"}]
)
def test_nobody_is_answered_in_a_group(line: LineStage, source: dict[str, str]) -> None:
    for kind in ("join", "message", "memberJoined"):
        event = {
            **line.webhooks.event(USER, kind, {"message": {"type": "text", "id": "1", "text": "x"}}),
            "source": source,
        }
        read = only(line.adapter.read(line.webhooks.batch(event)))
        assert (read.kind, read.address) == ("group", source.get("groupId") or source.get("roomId"))
    left = {**line.webhooks.event(USER, "leave", {}, answerable=False), "source": source}
    assert line.adapter.read(line.webhooks.batch(left)) == []


async def test_groups_and_rooms_are_left(line: LineStage) -> None:
    await line.adapter.light("C1", "leave")
    await line.adapter.light("R1", "leave")
    assert line.fake.light == [("leave", "C1"), ("leave", "R1")]
    assert set(line.fake.calls) == {"group/C1/leave", "room/R1/leave"}


def test_a_redelivered_copy_has_the_same_key(line: LineStage) -> None:
    request = line.text("help")
    again = line.webhooks.again(request)
    assert again.body != request.body
    assert only(line.adapter.read(again)).key == only(line.adapter.read(request)).key


def test_without_an_event_id_person_and_message_make_the_key(line: LineStage) -> None:
    event = line.webhooks.message(USER, {"type": "text", "text": "help"})
    del event["webhookEventId"]
    other = {**event, "source": {"type": "user", "userId": OTHER}}
    keys = [only(line.adapter.read(line.webhooks.batch(each))).key for each in (event, event, other)]
    assert keys[0] == keys[1] != keys[2]


def test_a_batch_out_of_order_can_be_put_in_order(line: LineStage) -> None:
    first = line.webhooks.message(USER, {"type": "text", "text": "first"})
    line.world.turn(1)
    second = line.webhooks.message(USER, {"type": "text", "text": "second"})
    events = line.adapter.read(line.webhooks.batch(second, first))
    assert isinstance(events, list)
    assert [event.text for event in sorted(events, key=lambda event: event.order)] == ["first", "second"]


# ── replies and pushes ─────────────────────────────────────────────────────────────────────────────────────


def _route(line: LineStage, *, unclear: bool = False, key: bool = True) -> Route:
    """With a token of now, and the retry key that was stored before the first try."""
    return Route(line.world.new_id() if key else "", line.fake.issue(USER), line.world.now(), unclear)


async def _send(line: LineStage, route: Route) -> Outcome:
    (outcome,) = await show(line, say("Hello."), route)
    return outcome


def _how(line: LineStage) -> list[str]:
    return [bubble.how for bubble in line.fake.to(USER)]


@pytest.mark.parametrize(("age", "how"), [(0, "reply"), (49.9, "reply"), (50, "push"), (50.1, "push"), (3600, "push")])
async def test_a_young_token_is_replied_to_an_old_one_pushed(line: LineStage, age: float, how: str) -> None:
    route = _route(line)
    line.world.turn(age)
    assert await _send(line, route) == Sent(("1",))
    assert _how(line) == [how]


async def test_without_a_token_it_is_pushed(line: LineStage) -> None:
    assert await _send(line, Route(line.world.new_id())) == Sent(("1",))
    assert _how(line) == ["push"]


async def test_a_token_that_is_spent_means_too_late_and_it_is_pushed(line: LineStage) -> None:
    route = _route(line)
    assert await _send(line, route) == Sent(("1",))
    assert await _send(line, Route(line.world.new_id(), route.token, route.token_at)) == Sent(("2",))
    assert _how(line) == ["reply", "push"]


async def test_a_reply_that_was_accepted_in_silence_is_cleared_up_by_its_own_token(line: LineStage) -> None:
    route = _route(line)
    line.fake.next(Fault.DROPPED_AFTER)
    assert await _send(line, route) == Uncertain()
    again = Route(route.retry_key, route.token, route.token_at, unclear=True)
    assert await _send(line, again) == Sent()
    assert _how(line) == ["reply"]


async def test_a_reply_that_was_lost_is_sent_by_its_own_token(line: LineStage) -> None:
    route = _route(line)
    line.fake.next(Fault.DROPPED_BEFORE)
    assert await _send(line, route) == Uncertain()
    again = Route(route.retry_key, route.token, route.token_at, unclear=True)
    assert await _send(line, again) == Sent(("1",))
    assert _how(line) == ["reply"]


async def test_a_server_error_of_a_reply_leaves_it_open(line: LineStage) -> None:
    line.fake.next(Fault.ERROR)
    assert await _send(line, _route(line)) == Uncertain()


async def test_an_unclear_reply_that_grew_old_is_pushed_and_counted(line: LineStage) -> None:
    route = _route(line)
    line.fake.next(Fault.DROPPED_AFTER)
    await _send(line, route)
    line.world.turn(60)
    again = Route(route.retry_key, route.token, route.token_at, unclear=True)
    assert await _send(line, again) == Sent(("2",), doubted=True)
    assert _how(line) == ["reply", "push"]  # at most one is doubled


async def test_a_push_is_tried_again_with_its_key_and_409_means_that_it_arrived(line: LineStage) -> None:
    route = Route(line.world.new_id())
    line.fake.next(Fault.DROPPED_AFTER)
    assert await _send(line, route) == TryAgain()
    assert await _send(line, route) == Sent(("1",))
    assert _how(line) == ["push"]


async def test_a_push_that_follows_a_spent_token_never_makes_it_look_arrived(line: LineStage) -> None:
    """If it were `Uncertain`, the next try would take *Invalid reply token* for *it arrived*, and it would be lost."""
    route = _route(line)
    await _send(line, route)
    late = Route(line.world.new_id(), route.token, route.token_at)
    line.fake.next(None, Fault.DROPPED_BEFORE)
    assert await _send(line, late) == TryAgain()
    assert await _send(line, late) == Sent(("2",))
    assert _how(line) == ["reply", "push"]


async def test_a_push_without_a_key_is_not_tried_again_blindly(line: LineStage) -> None:
    line.fake.next(Fault.DROPPED_AFTER)
    assert await _send(line, Route()) == Uncertain()


async def test_the_first_try_of_a_push_carries_the_key(line: LineStage) -> None:
    route = Route(line.world.new_id())
    assert await _send(line, route) == Sent(("1",))
    assert await _send(line, route) == Sent(("1",))
    assert _how(line) == ["push"]


async def test_the_months_limit_is_not_a_rate(line: LineStage) -> None:
    line.fake.quota = 1
    key = line.world.new_id
    assert await _send(line, Route(key())) == Sent(("1",))
    assert await _send(line, Route(key())) == QuotaSpent()
    assert await _send(line, _route(line)) == Sent(("2",))  # replies are free
    line.fake.next(Fault.RATE, Fault.CONCURRENCY)
    assert await _send(line, Route(key())) == TryAgain(everyone=True)
    assert await _send(line, Route(key())) == TryAgain(everyone=True)


async def test_five_bubbles_cost_one_message_of_the_month(line: LineStage) -> None:
    await show(line, say(*"abcde"))
    assert line.fake.used == 1
    assert len(line.fake.to(USER)) == 5


async def test_typing_is_shown_by_the_loading_animation(line: LineStage) -> None:
    await line.adapter.light(USER, "typing")
    await line.adapter.light(USER, "ack", "x")
    assert line.fake.light == [("loading", USER)]
    assert line.fake.problems == []


async def test_deleting_is_not_possible(line: LineStage) -> None:
    assert await line.adapter.erase(USER, ["1"]) == Refused("405: LINE deletes no messages")


def test_answers_are_numbered_for_those_who_see_no_buttons(line: LineStage) -> None:
    (call,) = line.adapter.render(say("Which?", answers=several(2, "_human")), sign)
    assert json.loads(call.body)["messages"][0]["text"] == "Which?\n\n1. Label 1\n2. Label 2\n3. Human"


def test_a_press_stands_in_the_chat_as_words(line: LineStage) -> None:
    (call,) = line.adapter.render(say("Which?", answers=several(1)), sign)
    (item,) = json.loads(call.body)["messages"][0]["quickReply"]["items"]
    assert item["action"] == {"type": "postback", "label": "Label 1", "data": "0.a1", "displayText": "Label 1"}


def test_who_leaves_quietly_does_not_say_so_above_the_phrase_book(line: LineStage) -> None:
    (call,) = line.adapter.render(say("Which?", answers=several(1, "_leave")), sign)
    *_, leave = json.loads(call.body)["messages"][0]["quickReply"]["items"]
    assert leave["action"] == {"type": "postback", "label": "Leave", "data": "0._leave", "displayText": "👋"}


# ── set-up ─────────────────────────────────────────────────────────────────────────────────────────────────


async def test_the_quota_is_read_without_the_sdk(line: LineStage) -> None:
    assert await line.adapter.quota() == Quota(None, 0)
    line.fake.quota, line.fake.used = 200, 17
    assert await line.adapter.quota() == Quota(200, 17)
    await line.vanish()
    assert await line.adapter.quota() is None


async def test_connecting_sets_the_webhook_and_names_what_nobody_can_see(line: LineStage) -> None:
    health = await line.adapter.connect("https://hotline.example/")
    assert line.fake.webhook == "https://hotline.example/webhooks/line"
    assert "Webhook redelivery" in health.lines[-1]


async def test_inspecting_finds_two_voices_a_webhook_that_is_off_and_a_quota_that_ends(line: LineStage) -> None:
    line.fake.chat_mode, line.fake.webhook_active = "chat", False
    line.fake.quota, line.fake.used = 200, 160
    health = await line.adapter.inspect()
    assert not health.ok
    chat, missing, off, quota, _ = health.lines
    assert "*Chat* is on" in chat
    assert "no webhook is set" in missing
    assert "*Use webhook* is off" in off
    assert quota == "160 of this month's 200 messages are used"


async def test_another_channels_token_is_told_apart(line: LineStage) -> None:
    line.fake.token = "another"
    assert (await line.adapter.inspect()).lines == ("LINE refuses the token: check HOTLINE_LINE_CHANNEL_TOKEN",)
