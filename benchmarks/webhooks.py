"""Webhooks as the platforms send them: bodies, and the headers that prove where they come from."""

from __future__ import annotations

import base64
import hmac
import time
from typing import Any, NamedTuple

import msgspec

TELEGRAM_SECRET = "a-secret-of-the-webhook"
TELEGRAM_TOKEN = "123456:a-token-of-the-bot"
LINE_SECRET = "0123456789abcdef0123456789abcdef"
LINE_TOKEN = "a-token-of-the-channel"
TELEGRAM_HEADERS = b"X-Telegram-Bot-Api-Secret-Token: %s\r\n" % TELEGRAM_SECRET.encode()


class Webhook(NamedTuple):
    """One POST."""

    path: str
    headers: bytes
    body: bytes


def telegram(update: int, content: dict[str, Any]) -> Webhook:
    """An update with `message` or `callback_query` in it."""
    return Webhook("/webhooks/telegram", TELEGRAM_HEADERS, msgspec.json.encode({"update_id": update, **content}))


def telegram_text(update: int, chat: int, text: str, locale: str = "en") -> Webhook:
    """Somebody writes."""
    return telegram(update, {"message": {**_telegram_message(update, chat, locale), "text": text}})


def telegram_press(update: int, chat: int, token: str, locale: str = "en") -> Webhook:
    """Somebody presses a button below the bot's last message."""
    pressed = {
        "id": str(update),
        "from": _telegram_user(chat, locale),
        "chat_instance": "1",
        "message": {**_telegram_message(update, chat, locale), "text": "-"},
        "data": token,
    }
    return telegram(update, {"callback_query": pressed})


def _telegram_message(update: int, chat: int, locale: str) -> dict[str, Any]:
    return {
        "message_id": update,
        "date": int(time.time()),
        "chat": {"id": chat, "type": "private", "first_name": "x"},
        "from": _telegram_user(chat, locale),
    }


def _telegram_user(chat: int, locale: str) -> dict[str, Any]:
    return {"id": chat, "is_bot": False, "first_name": "x", "language_code": locale}


def line(*events: dict[str, Any]) -> Webhook:
    """A batch of LINE's events, signed."""
    body = msgspec.json.encode({"destination": "U" + "0" * 32, "events": list(events)})
    return Webhook("/webhooks/line", line_headers(body), body)


def line_headers(body: bytes) -> bytes:
    """The signature over the raw body."""
    return b"x-line-signature: %s\r\n" % base64.b64encode(hmac.digest(LINE_SECRET.encode(), body, "sha256"))


def line_text(number: int, user: str, token: str, text: str) -> dict[str, Any]:
    """Somebody writes. `number` makes the event's and the message's id."""
    message = {"type": "text", "id": str(number), "quoteToken": "q", "text": text}
    return {"type": "message", "message": message, **_line_event(number, user, token)}


def line_press(number: int, user: str, token: str, data: str) -> dict[str, Any]:
    """Somebody presses a quick reply."""
    return {"type": "postback", "postback": {"data": data}, **_line_event(number, user, token)}


def line_follow(number: int, user: str, token: str) -> dict[str, Any]:
    """Somebody adds the account."""
    return {"type": "follow", "follow": {"isUnblocked": False}, **_line_event(number, user, token)}


def _line_event(number: int, user: str, token: str) -> dict[str, Any]:
    return {
        "webhookEventId": f"01{number:024d}",
        "timestamp": int(time.time() * 1000),
        "mode": "active",
        "source": {"type": "user", "userId": user},
        "deliveryContext": {"isRedelivery": False},
        "replyToken": token,
    }
