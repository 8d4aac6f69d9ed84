"""Lean calls and the platforms' own libraries behave alike: what they send, what they read, what they call failures."""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
import telegram as ptb
from hypothesis import given
from hypothesis import strategies as st
from linebot.v3.exceptions import InvalidSignatureError
from linebot.v3.messaging import (
    AsyncApiClient,
    AsyncMessagingApi,
    Configuration,
    PushMessageRequest,
    ReplyMessageRequest,
)
from linebot.v3.messaging.exceptions import ApiException
from linebot.v3.webhook import SignatureValidator, WebhookParser
from linebot.v3.webhooks import FollowEvent, MessageEvent, PostbackEvent, UnfollowEvent, UnsendEvent
from telegram.constants import InlineKeyboardButtonLimit, InlineKeyboardMarkupLimit, MessageLimit, MessageType
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.adapters.contract import (
    BadCredentials,
    Gone,
    Outcome,
    QuotaSpent,
    Refusal,
    Refused,
    Request,
    Route,
    Sent,
    TryAgain,
)
from bot.adapters.limits import TELEGRAM
from bot.adapters.line import SIGNATURE_HEADER, Line
from bot.adapters.telegram_reading import CONTENT, SERVICE
from bot.adapters.telegram_setup import OurRequest
from bot.testing import Arrived, FakeWorld, Fault
from bot.testing.webhooks import SECRET
from tests.adapters.stages import TOKEN, LineStage, TelegramStage, only, say, several, show, sign

QUESTION = say("ถามหน่อย 👩‍👩‍👧", answers=several(3, "_human"))


def _alike(arrived: list[Arrived]) -> bool:
    first, second = arrived
    return (first.chat, first.text, first.buttons, first.how) == (second.chat, second.text, second.buttons, second.how)


# ── Telegram ───────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def bot(telegram: TelegramStage) -> ptb.Bot:
    """python-telegram-bot over our request class."""
    request = OurRequest(telegram.adapter._wire.session)
    return ptb.Bot(TOKEN, base_url=f"{telegram.fake.url}/bot", request=request, get_updates_request=request)


async def test_a_lean_message_is_the_message_that_ptb_sends(telegram: TelegramStage, bot: ptb.Bot) -> None:
    await show(telegram, QUESTION)
    labels = [[("Label 1", "0.a1"), ("Label 2", "0.a2")], [("Label 3", "0.a3"), ("Human", "0._human")]]
    keyboard = [[ptb.InlineKeyboardButton(label, callback_data=data) for label, data in row] for row in labels]
    await bot.send_message(
        int(telegram.person),
        "ถามหน่อย 👩‍👩‍👧",
        reply_markup=ptb.InlineKeyboardMarkup(keyboard),
        link_preview_options=ptb.LinkPreviewOptions(is_disabled=True),
    )
    assert _alike(telegram.fake.to(telegram.person))
    lean, theirs = telegram.fake.bodies
    assert lean == theirs


def _ptb_outcome(error: TelegramError) -> type:
    match error:
        case RetryAfter():
            return TryAgain
        case Forbidden():
            return Gone
        case InvalidToken():
            return BadCredentials
        case BadRequest(message=message):
            return Gone if "chat not found" in message.lower() else Refused
        case _:
            return TryAgain


@pytest.mark.parametrize("fault", [Fault.RATE, Fault.ERROR, Fault.REFUSED, Fault.CREDENTIALS, "blocked", "missing"])
async def test_lean_failures_are_what_ptb_calls_them(telegram: TelegramStage, bot: ptb.Bot, fault: Fault | str) -> None:
    if fault == "blocked":
        telegram.fake.blocked.add(telegram.person)
    elif fault == "missing":
        telegram.fake.missing.add(telegram.person)
    else:
        telegram.fake.next(Fault(fault), Fault(fault))
    (outcome,) = await show(telegram, say("a"))
    with pytest.raises(TelegramError) as caught:
        await bot.send_message(int(telegram.person), "a")
    assert type(outcome) is _ptb_outcome(caught.value)
    if isinstance(caught.value, RetryAfter):
        assert isinstance(outcome, TryAgain)
        assert outcome.after == 1.0


async def test_a_move_is_what_ptb_calls_one(telegram: TelegramStage, bot: ptb.Bot) -> None:
    telegram.fake.moved["-5"] = "-1005"
    with pytest.raises(ChatMigrated) as caught:
        await bot.send_message(-5, "a")
    (call,) = telegram.adapter.render(say("a"), sign)
    await telegram.adapter.send("-5", call, Route())
    assert telegram.fake.arrived[0].chat == str(caught.value.new_chat_id)


async def test_our_request_class_hides_where_it_goes(telegram: TelegramStage, bot: ptb.Bot) -> None:
    await telegram.vanish()
    with pytest.raises(NetworkError) as caught:
        await bot.get_me()
    assert TOKEN not in repr(caught.value)
    assert caught.value.__cause__ is None


def _ptb_reads(request: Request) -> ptb.Update:
    return ptb.Update.de_json(json.loads(request.body), None)


def test_updates_are_read_as_ptb_reads_them(telegram: TelegramStage) -> None:
    hooks = telegram.webhooks
    quoted = {"message_id": 3, "date": 1, "chat": {"id": 5, "type": "private"}}
    requests = [
        hooks.text(5, "help", language="th", reply_to_message=quoted),
        hooks.press(5, "1.a.x"),
        hooks.press(5, "1.a.x", inaccessible=True),
        hooks.edit(5, 7, "no"),
        hooks.blocked(5),
    ]
    for request in requests:
        theirs, ours = _ptb_reads(request), only(telegram.adapter.read(request))
        assert theirs.effective_chat is not None
        assert ours.address == str(theirs.effective_chat.id)
        assert ours.key == f"update:{theirs.update_id}"
        if theirs.callback_query:
            assert (ours.text, ours.callback) == (theirs.callback_query.data, theirs.callback_query.id)
        elif theirs.effective_message:
            assert (ours.text, ours.ref) == (theirs.effective_message.text, str(theirs.effective_message.message_id))


def test_every_kind_of_message_that_ptb_knows_is_known() -> None:
    marks = {
        "text",
        "effect_id",
        "reply_to_story",
        "sender_boost_count",
        "sender_business_bot",
        "business_connection_id",
    }
    assert {kind.value for kind in MessageType} - marks <= CONTENT.keys() | SERVICE


def test_our_limits_are_ptbs() -> None:
    assert TELEGRAM.text == MessageLimit.MAX_TEXT_LENGTH
    assert TELEGRAM.token == InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
    assert TELEGRAM.buttons == InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER


# ── LINE ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def sdk(line: LineStage) -> AsyncIterator[AsyncMessagingApi]:
    async with AsyncApiClient(Configuration(host=line.fake.url, access_token=TOKEN)) as client:
        yield AsyncMessagingApi(client)


@pytest.mark.parametrize("how", ["reply", "push"])
async def test_a_lean_call_is_the_call_that_the_sdk_makes(line: LineStage, sdk: AsyncMessagingApi, how: str) -> None:
    await (_reply(line) if how == "reply" else _push(line))
    body = {**line.fake.bodies[0]}
    if how == "reply":
        await sdk.reply_message(ReplyMessageRequest.from_dict({**body, "replyToken": line.fake.issue(line.person)}))
    else:
        await sdk.push_message(PushMessageRequest.from_dict(body), x_line_retry_key=line.world.new_id())
    assert _alike(line.fake.to(line.person))
    assert [bubble.how for bubble in line.fake.arrived] == [how, how]


async def _reply(line: LineStage) -> Outcome:
    (outcome,) = await show(line, QUESTION, Route("", line.fake.issue(line.person), line.world.now()))
    return outcome


async def _push(line: LineStage) -> Outcome:
    (outcome,) = await show(line, QUESTION)
    return outcome


def _sdk_outcome(error: ApiException) -> type:
    match error.status:
        case 429:
            return QuotaSpent if "monthly limit" in str(error.body) else TryAgain
        case 401:
            return BadCredentials
        case 400:
            return Refused
        case _:
            return TryAgain


@pytest.mark.parametrize(
    "fault", [Fault.RATE, Fault.CONCURRENCY, Fault.QUOTA, Fault.ERROR, Fault.REFUSED, Fault.CREDENTIALS]
)
async def test_lean_failures_are_what_the_sdk_calls_them(line: LineStage, sdk: AsyncMessagingApi, fault: Fault) -> None:
    line.fake.next(fault, fault)
    outcome = await _push(line)
    with pytest.raises(ApiException) as caught:
        await sdk.push_message(PushMessageRequest.from_dict({"to": "U1", "messages": [{"type": "text", "text": "a"}]}))
    assert type(outcome) is _sdk_outcome(caught.value)


async def test_409_is_what_the_sdk_calls_a_failure_and_we_do_not(line: LineStage, sdk: AsyncMessagingApi) -> None:
    key = line.world.new_id()
    (call,) = line.adapter.render(QUESTION, sign)
    for _ in range(2):
        assert isinstance(await line.adapter.send(line.person, call, Route(key)), Sent)
    with pytest.raises(ApiException) as caught:
        await sdk.push_message(PushMessageRequest.from_dict(line.fake.bodies[0]), x_line_retry_key=key)
    assert caught.value.status == 409
    assert len(line.fake.arrived) == 1


async def test_the_quota_is_what_the_sdk_reads(line: LineStage, sdk: AsyncMessagingApi) -> None:
    line.fake.quota, line.fake.used = 200, 17
    quota = await line.adapter.quota()
    assert quota is not None
    assert quota.limit == (await sdk.get_message_quota()).value
    assert quota.used == (await sdk.get_message_quota_consumption()).total_usage


BODIES = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
SIGNATURES = st.one_of(st.none(), st.text(st.characters(codec="ascii"), max_size=50))


@given(BODIES, SIGNATURES)
def test_our_signatures_are_the_sdks(body: str, signature: str | None) -> None:
    adapter = Line(TOKEN, secrets=(SECRET,), now=FakeWorld().now)
    if signature is None:
        signature = base64.b64encode(hmac.digest(SECRET.encode(), body.encode(), "sha256")).decode()
    ours = adapter.read(Request({SIGNATURE_HEADER: signature}, body.encode())) != Refusal(401)
    assert ours == SignatureValidator(SECRET).validate(body, signature)


def test_events_are_read_as_the_sdk_reads_them(line: LineStage) -> None:
    hooks, user = line.webhooks, line.person
    requests = [
        hooks.text(user, "help", quotedMessageId="7"),
        hooks.press(user, "1.a.x"),
        hooks.follow(user, again=True),
        hooks.unfollow(user),
        hooks.unsend(user, "9"),
    ]
    for request in requests:
        (theirs,) = WebhookParser(SECRET).parse(request.body.decode(), request.headers[SIGNATURE_HEADER])
        ours = only(line.adapter.read(request))
        assert (ours.key, ours.address, ours.order) == (
            theirs.webhook_event_id,
            theirs.source.user_id,
            theirs.timestamp,
        )
        assert ours.reply_token == (getattr(theirs, "reply_token", None) or "")
        assert _sdk_sees(theirs) == (ours.kind, ours.text, ours.ref, ours.quoted, ours.again)


def _sdk_sees(event: Any) -> tuple[str, str, str, str, bool]:
    match event:
        case MessageEvent(message=message):
            return ("text", message.text, message.id, message.quoted_message_id, False)
        case PostbackEvent(postback=postback):
            return ("button", postback.data, "", "", False)
        case FollowEvent(follow=follow):
            return ("join", "", "", "", follow.is_unblocked)
        case UnsendEvent(unsend=unsend):
            return ("unsend", "", unsend.message_id, "", False)
        case UnfollowEvent():
            return ("leave", "", "", "", False)
        case _:
            raise AssertionError(event)


def test_the_sdk_loses_a_batch_where_we_lose_nothing(line: LineStage) -> None:
    """Why reading is ours: one malformed event, and the SDK gives up the cry for help beside it."""
    good = line.webhooks.message(line.person, {"type": "text", "text": "help", "quoteToken": "q"})
    request = line.webhooks.batch({**good, "mode": "festive"}, good)
    with pytest.raises(ValueError):
        WebhookParser(SECRET).parse(request.body.decode(), request.headers[SIGNATURE_HEADER])
    events = line.adapter.read(request)
    assert isinstance(events, list)
    assert [event.text for event in events] == ["help", "help"]
    with pytest.raises(InvalidSignatureError):
        WebhookParser(SECRET).parse(request.body.decode(), "x")
