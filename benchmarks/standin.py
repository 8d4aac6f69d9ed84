"""A stand-in for both platforms at once, as light as a benchmark needs and as strict as a ledger needs.

It knows what decides about losing and doubling: LINE's reply tokens hold once and for a minute, its retry keys make a
repeated push one message (409); Telegram has neither. The strict checks of each request are in the adapters' tests.
"""

from __future__ import annotations

import asyncio
import itertools
import time
from collections.abc import Callable
from typing import Any, Literal, NamedTuple

import msgspec

from benchmarks.wire import Exchange, Listening, Received

TOKEN_SECONDS = 60.0
"""LINE: a reply token is to be used within about a minute."""
Trouble = Literal["limit", "quota", "broken", "dropped", "lost"]
"""`limit` 429, `quota` LINE's 429 of the month, `broken` 500, `dropped` before it was taken, `lost` after it."""
LIMIT = (
    b'{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":1},'
    b'"message":"The API rate limit has been exceeded. Try again later."}'
)
QUOTA = b'{"message":"You have reached your monthly limit."}'
BROKEN = b'{"ok":false,"error_code":500,"description":"Internal Server Error","message":"Internal Server Error"}'
TELEGRAM_BOT = (
    b'{"ok":true,"result":{"id":7,"is_bot":true,"first_name":"Hotline","username":"hotline_bot",'
    b'"can_join_groups":false,"can_read_all_group_messages":false,"supports_inline_queries":false}}'
)
LINE_BOT = b'{"userId":"U0","basicId":"@hotline","displayName":"Hotline","chatMode":"bot","markAsReadMode":"auto"}'


class Button(NamedTuple):
    """What a button shows and what comes back when it is pressed."""

    label: str
    token: str


class Message(NamedTuple):
    """What somebody saw: one message of Telegram, or the bubbles of one call of LINE."""

    platform: str
    chat: str
    at: float
    """`time.monotonic()` when it was taken."""
    text: str
    buttons: tuple[Button, ...]
    ref: str = ""
    """Telegram's id of it."""


class _TelegramButton(msgspec.Struct):
    text: str = ""
    callback_data: str = ""


class _Keyboard(msgspec.Struct):
    inline_keyboard: list[list[_TelegramButton]] = []


class _TelegramMessage(msgspec.Struct):
    chat_id: int | str
    text: str = ""
    reply_markup: _Keyboard | None = None


class _TelegramDeletion(msgspec.Struct):
    chat_id: int | str
    message_ids: list[int]


class _Action(msgspec.Struct):
    label: str = ""
    data: str = ""


class _Item(msgspec.Struct):
    action: _Action


class _Items(msgspec.Struct):
    items: list[_Item] = []


class _Bubble(msgspec.Struct):
    text: str = ""
    quickReply: _Items | None = None  # noqa: N815 - LINE's name of it


class _LineCall(msgspec.Struct):
    messages: list[_Bubble]
    to: str = ""
    replyToken: str = ""  # noqa: N815 - LINE's name of it


class _Taken(NamedTuple):
    """The answer to a call, and the message if it is one that somebody sees."""

    status: int
    body: bytes
    message: Message | None = None


_TELEGRAM = msgspec.json.Decoder(_TelegramMessage)
_TELEGRAM_DELETION = msgspec.json.Decoder(_TelegramDeletion)
_LINE = msgspec.json.Decoder(_LineCall)


class StandIn:
    """Takes what the hotline sends. `hear` is told of each message taken; `trouble` may say what goes wrong first."""

    def __init__(self, hear: Callable[[Message], None]) -> None:
        self.hear = hear
        self.trouble: Callable[[str, bytes], Trouble | None] | None = None
        """Given the call (`sendMessage`, `reply`, `push`) and its body."""
        self.lost: list[Message] = []
        """Messages that were taken without an answer."""
        self.deleted: set[tuple[str, str]] = set()
        """Chat and id of every message that Telegram was asked to delete."""
        self.token_seconds = TOKEN_SECONDS
        self.delay = 0.0
        """Seconds until each answer, as a platform far away."""
        self.calls = 0
        self._ids = itertools.count(1)
        self._tokens: dict[str, tuple[str, float]] = {}
        self._keys: set[str] = set()
        self._listening = Listening(self._handle)
        self.url = ""

    async def open(self) -> StandIn:
        """Listen on 127.0.0.1."""
        await self._listening.open()
        self.url = f"http://127.0.0.1:{self._listening.port}"
        return self

    async def close(self) -> None:
        """Stop listening."""
        await self._listening.close()

    def give_token(self, token: str, chat: str) -> None:
        """A reply token goes out with a webhook."""
        self._tokens[token] = (chat, time.monotonic())

    # ── requests ─────────────────────────────────────────────────────────────────────────────────────────

    def _handle(self, request: Received, exchange: Exchange) -> None:
        self.calls += 1
        if self.delay:
            asyncio.get_running_loop().call_later(self.delay, self._route, request, exchange)
        else:
            self._route(request, exchange)

    def _route(self, request: Received, exchange: Exchange) -> None:
        name = request.path.rpartition("/")[2]
        match name:
            case "sendMessage" | "reply" | "push":
                self._send(name, request, exchange)
            case "deleteMessages":
                call = _TELEGRAM_DELETION.decode(request.body)
                self.deleted |= {(str(call.chat_id), str(ref)) for ref in call.message_ids}
                exchange.answer(200, b'{"ok":true,"result":true}')
            case "getMe":
                exchange.answer(200, TELEGRAM_BOT)
            case "info":
                exchange.answer(200, LINE_BOT)
            case "quota":
                exchange.answer(200, b'{"type":"none"}')
            case "consumption":
                exchange.answer(200, b'{"totalUsage":0}')
            case _:
                exchange.answer(200, b'{"ok":true,"result":true}')

    def _send(self, call: str, request: Received, exchange: Exchange) -> None:
        match self.trouble(call, request.body) if self.trouble else None:
            case "limit":
                exchange.answer(429, LIMIT)
            case "quota":
                exchange.answer(429, QUOTA)
            case "broken":
                exchange.answer(500, BROKEN)
            case "dropped":
                exchange.drop()
            case "lost":
                if message := self._take(call, request).message:
                    self.lost.append(message)
                exchange.drop()
            case None:
                taken = self._take(call, request)
                exchange.answer(taken.status, taken.body)

    def _take(self, call: str, request: Received) -> _Taken:
        take = {"sendMessage": self._telegram, "reply": self._reply, "push": self._push}[call]
        taken = take(request)
        if taken.message:
            self.hear(taken.message)
        return taken

    def _telegram(self, request: Received) -> _Taken:
        call = _TELEGRAM.decode(request.body)
        rows = call.reply_markup.inline_keyboard if call.reply_markup else []
        buttons = tuple(Button(button.text, button.callback_data) for row in rows for button in row)
        ref = next(self._ids)
        answer = b'{"ok":true,"result":{"message_id":%d,"date":%d,"chat":{"id":%s,"type":"private"},"text":"-"}}' % (
            ref,
            int(time.time()),
            str(call.chat_id).encode(),
        )
        return _Taken(
            200, answer, Message("telegram", str(call.chat_id), time.monotonic(), call.text, buttons, str(ref))
        )

    def _reply(self, request: Received) -> _Taken:
        call = _LINE.decode(request.body)
        chat, at = self._tokens.pop(call.replyToken, ("", 0.0))
        if not chat or time.monotonic() - at > self.token_seconds:
            return _Taken(400, b'{"message":"Invalid reply token"}')
        return self._line(chat, call)

    def _push(self, request: Received) -> _Taken:
        call, key = _LINE.decode(request.body), request.header(b"x-line-retry-key")
        if key and key in self._keys:
            return _Taken(409, b'{"message":"The retry key is already accepted","sentMessages":[{"id":"1"}]}')
        self._keys.add(key)
        return self._line(call.to, call)

    def _line(self, chat: str, call: _LineCall) -> _Taken:
        replies = call.messages[-1].quickReply
        items = replies.items if replies else []
        buttons = tuple(Button(item.action.label, item.action.data) for item in items)
        text = "\n".join(bubble.text for bubble in call.messages)
        sent: list[dict[str, Any]] = [{"id": str(next(self._ids)), "quoteToken": "q"} for _ in call.messages]
        answer = msgspec.json.encode({"sentMessages": sent})
        return _Taken(200, answer, Message("line", chat, time.monotonic(), text, buttons))
