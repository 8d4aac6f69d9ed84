"""Webhooks as the platforms send them, well signed: for `Adapter.read`, or to be posted to a hotline that serves."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from bot.adapters.contract import Request
from bot.testing.world import START

Json = dict[str, Any]

SECRET = "secret"  # noqa: S105
"""What both platforms' builders sign with, if not told otherwise."""


class TelegramWebhooks:
    """Updates of one bot, counted. `now` gives seconds since 1970.

    Ids of messages are above `above`: in one chat, no message of the bot's has the same.
    """

    def __init__(
        self, secret: str = SECRET, *, now: Callable[[], float] = START.timestamp, first: int = 1, above: int = 0
    ) -> None:
        self._secret = secret
        self._now = now
        self._update = first - 1
        self._message = above

    def text(self, chat: int, text: str, *, language: str = "", **more: Any) -> Request:
        """Words of a person; `more` are further fields of the message."""
        return self.message(chat, {"text": text, **more}, language=language)

    def start(self, chat: int, payload: str = "", *, language: str = "") -> Request:
        """The first press of *Start*, perhaps by a link."""
        return self.text(chat, f"/start {payload}".strip(), language=language)

    def message(self, chat: int, content: Mapping[str, Any], *, language: str = "") -> Request:
        """A message with any content, such as `{"photo": [...]}`."""
        self._message += 1
        person = {"id": chat, "is_bot": False, "first_name": "N", **({"language_code": language} if language else {})}
        head = {"message_id": self._message, "date": int(self._now()), "chat": private(chat), "from": person}
        return self.update({"message": {**head, **content}})

    def press(self, chat: int, token: str, *, inaccessible: bool = False) -> Request:
        """A button; with `inaccessible`, of a message that is too old to be shown."""
        message = {"message_id": 1, "chat": private(chat), "date": 0 if inaccessible else int(self._now())}
        person = {"id": chat, "is_bot": False, "first_name": "N"}
        query = {"id": f"query{self._update + 1}", "from": person, "chat_instance": "1", "data": token}
        return self.update({"callback_query": {**query, "message": message}})

    def edit(self, chat: int, message: int, text: str) -> Request:
        """New words of the message with this id."""
        now = int(self._now())
        content = {"message_id": message, "date": now, "edit_date": now, "chat": private(chat), "text": text}
        return self.update({"edited_message": content})

    def blocked(self, chat: int, *, back: bool = False) -> Request:
        """The person blocked the bot, or with `back` took that back."""
        status = ("kicked", "member") if back else ("member", "kicked")
        bot = {"id": 1, "is_bot": True, "first_name": "B"}
        kinds = {"kicked": {"until_date": 0}, "member": {}}
        old, new = ({"status": each, "user": bot, **kinds[each]} for each in status)
        person = {"id": chat, "is_bot": False, "first_name": "N"}
        head = {"chat": private(chat), "from": person, "date": int(self._now())}
        return self.update({"my_chat_member": {**head, "old_chat_member": old, "new_chat_member": new}})

    def update(self, content: Mapping[str, Any]) -> Request:
        """Any update; it gets the next number."""
        self._update += 1
        return self.signed(msgspec.json.encode({"update_id": self._update, **content}))

    def signed(self, body: bytes) -> Request:
        """Any bytes, with the secret header."""
        return Request({"x-telegram-bot-api-secret-token": self._secret, "content-type": "application/json"}, body)


def private(chat: int) -> Json:
    """A chat of two."""
    return {"id": chat, "type": "private", "first_name": "N"}


class LineWebhooks:
    """Events of one channel, counted. `issue` makes reply tokens: `FakeLine.issue`, so that they can grow old."""

    def __init__(
        self,
        secret: str = SECRET,
        *,
        now: Callable[[], float] = START.timestamp,
        issue: Callable[[str], str] | None = None,
    ) -> None:
        self._secret = secret
        self._now = now
        self._issue = issue or self._count_token
        self._events = 0
        self._messages = 0
        self._tokens = 0

    def text(self, user: str, text: str, **more: Any) -> Request:
        """Words of a person; `more` are further fields of the message."""
        return self.batch(self.message(user, {"type": "text", "text": text, "quoteToken": "q", **more}))

    def press(self, user: str, token: str) -> Request:
        """A quick reply."""
        return self.batch(self.event(user, "postback", {"postback": {"data": token}}))

    def follow(self, user: str, *, again: bool = False) -> Request:
        """Added as a friend, or with `again` unblocked."""
        return self.batch(self.event(user, "follow", {"follow": {"isUnblocked": again}}))

    def unfollow(self, user: str) -> Request:
        """Blocked."""
        return self.batch(self.event(user, "unfollow", {}, answerable=False))

    def unsend(self, user: str, message: str) -> Request:
        """Took the message with this id back."""
        return self.batch(self.event(user, "unsend", {"unsend": {"messageId": message}}, answerable=False))

    def sticker(self, user: str, text: str = "", *, keywords: Sequence[str] = ()) -> Request:
        """A sticker; some carry a text of the person's own, others what LINE calls the picture."""
        content: Json = {"type": "sticker", "packageId": "1", "stickerId": "2", "quoteToken": "q"}
        content |= {"keywords": [*keywords]} if keywords else {}
        words = {"stickerResourceType": "MESSAGE", "text": text} if text else {"stickerResourceType": "STATIC"}
        return self.batch(self.message(user, {**content, **words}))

    def message(self, user: str, content: Mapping[str, Any]) -> Json:
        """A message event, for a batch."""
        self._messages += 1
        return self.event(user, "message", {"message": {"id": f"{self._messages:018d}", **content}})

    def event(self, user: str, kind: str, content: Mapping[str, Any], *, answerable: bool = True) -> Json:
        """Any event, for a batch."""
        self._events += 1
        head: Json = {
            "type": kind,
            "mode": "active",
            "timestamp": int(self._now() * 1000),
            "source": {"type": "user", "userId": user},
            "webhookEventId": f"01{self._events:024d}",
            "deliveryContext": {"isRedelivery": False},
        }
        return {**head, **({"replyToken": self._issue(user)} if answerable else {}), **content}

    def batch(self, *events: Mapping[str, Any]) -> Request:
        """One post with all these events."""
        return self.signed(msgspec.json.encode({"destination": "U" + "0" * 32, "events": events}))

    def again(self, request: Request) -> Request:
        """The same post, redelivered."""
        content = msgspec.json.decode(request.body)
        return self.batch(*({**event, "deliveryContext": {"isRedelivery": True}} for event in content["events"]))

    def signed(self, body: bytes) -> Request:
        """Any bytes, with their signature."""
        signature = base64.b64encode(hmac.digest(self._secret.encode(), body, "sha256")).decode()
        return Request({"x-line-signature": signature, "content-type": "application/json"}, body)

    def _count_token(self, user: str) -> str:
        self._tokens += 1
        return f"{user}.{self._tokens}"
