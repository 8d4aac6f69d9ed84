"""Telegram: the Bot API, by webhook or by polling. What is sent a thousand times goes as lean JSON.

Set-up and inspection go through python-telegram-bot (`telegram_setup`), which is loaded only then: it takes 0.4 s.
Facts: https://core.telegram.org/bots/api (10.0) and its server's source, https://github.com/tdlib/telegram-bot-api.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple, TypeVar

import msgspec

from bot.adapters.contract import (
    Account,
    BadCredentials,
    Call,
    Gone,
    Health,
    Incoming,
    Outcome,
    Polled,
    Refusal,
    Refused,
    Request,
    Route,
    Sent,
    Shelf,
    Sign,
    TryAgain,
)
from bot.adapters.limits import TELEGRAM
from bot.adapters.reading import is_one_of, loads, whole
from bot.adapters.rendering import Bubble, Button, bubbles
from bot.adapters.telegram_media import MEDIA, Uploads, media_body
from bot.adapters.telegram_reading import READERS, Json, events_of
from bot.adapters.transport import SEND_SECONDS, Answered, Wire
from bot.engine.model import Outgoing

API_URL = "https://api.telegram.org"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105
UPDATES = tuple(READERS)
"""All that we read. Said at each connection, for what an older deployment had asked for stays otherwise."""
MOST_AT_ONCE = 100
"""Webhooks at the same time, the most that setWebhook takes: a slow answer then holds up nobody else."""
POLL_SECONDS = 25
DELETED_AT_ONCE = 100
NO_PREVIEW = {"is_disabled": True}
HALF_A_ROW = 15
"""Columns of a label that leaves room for a second button beside it on a small phone."""
NOBODY_THERE = ("chat not found", "user is deactivated", "peer_id_invalid", "group chat was deactivated")
"""What a 400 says when nobody is there any more."""

T = TypeVar("T")
_ENCODE = msgspec.json.Encoder().encode
_NUMBER = re.compile(r"-?[0-9]+")


class Telegram:
    """One bot. `secrets` are those that a webhook may carry, the one in use first; none where we poll.

    `desk_chat` is the volunteers' group, the only group that the bot stays in. `shelf` has the pictures and sounds.
    """

    name = "telegram"
    limits = TELEGRAM
    sure = False

    def __init__(
        self,
        token: str,
        *,
        now: Callable[[], datetime],
        secrets: Sequence[str] = (),
        api_url: str = API_URL,
        polling: bool = False,
        desk_chat: str = "",
        shelf: Shelf = lambda _hash: None,
    ) -> None:
        self.polling = polling
        self._token = token
        self._api_url = api_url.rstrip("/")
        self._wire = Wire(f"{self._api_url}/bot{token}/")
        self._uploads = Uploads(self._wire, shelf)
        self._secrets = secrets
        self._accepted = tuple(secret.encode() for secret in secrets if secret)
        self._now = now
        self._desk_chat = desk_chat
        self._moved: dict[str, str] = {}
        """Groups that became supergroups, with their new ids. Only the desk's own can be among them."""
        self._limited: tuple[str, datetime] | None = None
        """Who ran into a limit last, and until when it holds."""

    # ── in ───────────────────────────────────────────────────────────────────────────────────────────────

    def read(self, request: Request) -> list[Incoming] | Refusal:
        """See Adapter."""
        if not is_one_of(request.headers.get(SECRET_HEADER, ""), self._accepted):
            return Refusal(401)
        return events_of(loads(request.body), self._now(), self._desk_chat)

    async def poll(self, offset: int) -> Polled | Outcome:
        """See Poller."""
        body = _ENCODE({"offset": offset, "timeout": POLL_SECONDS, "allowed_updates": UPDATES})
        answered = await self._wire.call("getUpdates", body, seconds=POLL_SECONDS + SEND_SECONDS)
        match answered:
            case Answered(200, content):
                return self._polled(content, offset)
            case Answered(409, _):
                return Refused("409: a webhook is set for this bot, or another program polls it")
            case Answered(status, content):
                return _settled(self._failure("", status, content))
            case _:
                return TryAgain()

    def _polled(self, content: bytes, offset: int) -> Polled:
        updates = _part(loads(content), "result", list)
        numbers = [whole(update.get("update_id")) or 0 for update in updates if isinstance(update, dict)]
        now = self._now()
        events = [event for update in updates for event in events_of(update, now, self._desk_chat)]
        return Polled(events, max(offset, *(number + 1 for number in numbers), 0))

    # ── out ──────────────────────────────────────────────────────────────────────────────────────────────

    def render(self, outgoing: Outgoing, sign: Sign) -> list[Call]:
        """See Adapter. There is no parse mode: a text is shown as it stands, whatever signs are in it."""
        return [call for bubble in bubbles(outgoing, TELEGRAM, sign) for call in _calls(bubble)]

    def join(self, calls: Sequence[Call]) -> list[Call]:
        """See Adapter. A call is one bubble here."""
        return list(calls)

    async def send(self, address: str, call: Call, route: Route) -> Outcome:  # noqa: ARG002
        """See Adapter."""
        outcome = await self._send(self._moved.get(address, address), call)
        if isinstance(outcome, _Moved):
            self._moved[address] = outcome.address
            outcome = await self._send(outcome.address, call)
        return _settled(outcome)

    async def _send(self, address: str, call: Call) -> Outcome | _Moved:
        if call.body.startswith(MEDIA):
            answered = await self._uploads.send(_chat_id(address), call.body)
        else:
            answered = await self._wire.call("sendMessage", b'{"chat_id":' + _chat_id(address) + b"," + call.body[1:])
        match answered:
            case Answered(200, content):
                return _sent(content)
            case Answered(status, content):
                return self._failure(address, status, content)
            case _:
                return answered

    async def light(self, address: str, kind: Literal["ack", "typing", "leave"], ref: str = "") -> None:
        """See Adapter."""
        match kind:
            case "ack":
                await self._wire.lightly("answerCallbackQuery", _ENCODE({"callback_query_id": ref}))
            case "typing":
                await self._wire.lightly("sendChatAction", _ENCODE({"chat_id": address, "action": "typing"}))
            case "leave":
                await self._wire.lightly("leaveChat", _ENCODE({"chat_id": address}))

    async def erase(self, address: str, ids: Sequence[str]) -> Outcome:
        """Delete for both sides what is younger than 48 hours, the newest first.

        Telegram passes over what is gone already, so after `TryAgain` all the ids may be given again.
        """
        newest = sorted((int(each) for each in ids if each.isdecimal()), reverse=True)
        result: Outcome = Sent()
        for start in range(0, len(newest), DELETED_AT_ONCE):
            outcome = await self._delete(address, newest[start : start + DELETED_AT_ONCE])
            if not isinstance(outcome, Sent | Refused):
                return outcome
            if isinstance(outcome, Refused):
                result = outcome  # these are too old; the others may not be
        return result

    async def _delete(self, address: str, ids: Sequence[int]) -> Outcome:
        answered = await self._wire.call("deleteMessages", _ENCODE({"chat_id": address, "message_ids": ids}))
        match answered:
            case Answered(200, _):
                return Sent()
            case Answered(status, content):
                return _settled(self._failure(address, status, content))
            case _:
                return TryAgain()  # deleting twice is deleting once

    # ── set-up ───────────────────────────────────────────────────────────────────────────────────────────

    async def announce(self, public_url: str) -> None:
        """At each start: what an older deployment had asked for would stay otherwise (`allowed_updates`). Never raises.

        Lean, so that a start does not load the library; `connect` is what tells an operator how it went.
        """
        secret = {"secret_token": self._secrets[0]} if self._secrets else {}
        body = {"url": webhook_url(public_url), "allowed_updates": UPDATES, "max_connections": MOST_AT_ONCE, **secret}
        await self._wire.lightly("setWebhook", _ENCODE(body))

    async def connect(self, public_url: str, accounts: Mapping[str, Account] | None = None) -> Health:
        """See Adapter. Where we poll, the webhook is taken away, else Telegram would not let us."""
        from bot.adapters.telegram_setup import Setup

        url = "" if self.polling else webhook_url(public_url)
        secret = self._secrets[0] if self._secrets else ""
        return await Setup(self._wire.session, self._api_url, self._token).connect(url, secret, accounts or {})

    async def shown(self, languages: Sequence[str]) -> Mapping[str, str]:
        """See Adapter."""
        from bot.adapters.telegram_setup import Setup

        return await Setup(self._wire.session, self._api_url, self._token).shown(languages)

    async def inspect(self) -> Health:
        """See Adapter."""
        from bot.adapters.telegram_setup import Setup

        return await Setup(self._wire.session, self._api_url, self._token).inspect(polling=self.polling)

    async def open(self) -> None:
        """See Adapter."""
        await self._wire.open()

    async def close(self) -> None:
        """See Adapter."""
        await self._wire.close()

    # ── failures ─────────────────────────────────────────────────────────────────────────────────────────

    def _failure(self, address: str, status: int, content: bytes) -> Outcome | _Moved:
        """What a refused call means. The description is looked at, never passed on: it may quote the message."""
        answer = loads(content)
        parameters = _part(answer, "parameters", dict)
        description = _part(answer, "description", str).lower()
        match status:
            case 429:
                return self._limit(address, whole(parameters.get("retry_after")))
            case 400 if moved := whole(parameters.get("migrate_to_chat_id")):
                return _Moved(str(moved))
            case 400 if any(words in description for words in NOBODY_THERE):
                return Gone()
            case 403:
                return Gone()
            case 401 | 404:
                return BadCredentials()
            case _ if status >= 500:
                return TryAgain()
            case _:
                return Refused(str(status))

    def _limit(self, address: str, seconds: int | None) -> TryAgain:
        """Telegram does not say whose limit it is: one chat's (1 message a second), or the whole bot's (30).

        If a second chat runs into one while the first one's holds, it is the bot's.
        """
        now, last = self._now(), self._limited
        everyone = last is not None and last[0] != address and now < last[1]
        pause = None if seconds is None else min(float(seconds), 3600.0)
        self._limited = (address, now + timedelta(seconds=pause or 1.0))
        return TryAgain(pause, everyone)


def webhook_url(public_url: str) -> str:
    """Where Telegram is to send its updates."""
    return f"{public_url.rstrip('/')}/webhooks/telegram"


def _chat_id(address: str) -> bytes:
    return address.encode() if _NUMBER.fullmatch(address) else _ENCODE(address)


class _Moved(NamedTuple):
    """The group has a new id."""

    address: str


def _settled(outcome: Outcome | _Moved) -> Outcome:
    return Refused("400: the group moved twice") if isinstance(outcome, _Moved) else outcome


class _Message(msgspec.Struct):
    message_id: int


class _Accepted(msgspec.Struct):
    result: _Message


_DECODE_ACCEPTED = msgspec.json.Decoder(_Accepted).decode


def _sent(content: bytes) -> Sent:
    """A 200 means that it arrived, even if what it says can't be read."""
    try:
        return Sent((str(_DECODE_ACCEPTED(content).result.message_id),))
    except ValueError:
        return Sent()


def _part(answer: object, name: str, kind: type[T]) -> T:
    part = answer.get(name) if isinstance(answer, dict) else None
    return part if isinstance(part, kind) else kind()


# ── shape ──────────────────────────────────────────────────────────────────────────────────────────────────


def _calls(bubble: Bubble) -> Iterator[Call]:
    """Mostly one; a point on the map has no words of its own, so these follow."""
    attachment = bubble.attachment
    if attachment is None:
        yield Call(
            _ENCODE(_with_buttons({"text": bubble.text, "link_preview_options": NO_PREVIEW}, bubble)), bubble.after
        )
        return
    yield Call(media_body(attachment, {} if attachment.kind == "map" else _with_buttons({}, bubble)), bubble.after)
    if attachment.kind == "map":
        yield from _calls(bubble._replace(attachment=None, after=0.0))


def _with_buttons(body: Json, bubble: Bubble) -> Json:
    if bubble.buttons:
        keys = [{"text": button.label, "callback_data": button.token} for button in bubble.buttons]
        cuts = _cuts(tuple([button.label for button in bubble.buttons]))
        body["reply_markup"] = {"inline_keyboard": [keys[cut] for cut in cuts]}
    return body


def rows(buttons: Sequence[Button]) -> list[Sequence[Button]]:
    """Two short labels stand side by side, a long one alone."""
    return [buttons[cut] for cut in _cuts(tuple([button.label for button in buttons]))]


@lru_cache(maxsize=2048)
def _cuts(labels: tuple[str, ...]) -> tuple[slice, ...]:
    cuts: list[slice] = []
    start = 0
    while start < len(labels):
        pair = labels[start : start + 2]
        end = start + (2 if len(pair) == 2 and all(_columns(label) <= HALF_A_ROW for label in pair) else 1)
        cuts.append(slice(start, end))
        start = end
    return tuple(cuts)


def _columns(label: str) -> int:
    """How wide it looks: marks have no width, Chinese and Japanese letters and emoji have two."""
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in label)
    return len(label) + wide - sum(unicodedata.category(letter) in ("Mn", "Me", "Cf") for letter in label)
