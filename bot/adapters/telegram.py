"""Telegram: the Bot API, by webhook or by polling. What is sent a thousand times goes as lean JSON.

Set-up and inspection go through python-telegram-bot (`telegram_setup`), which is loaded only then: it takes 0.4 s.
Facts: https://core.telegram.org/bots/api (10.0) and its server's source, https://github.com/tdlib/telegram-bot-api.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from functools import partial

import msgspec

from bot.adapters.calls import Passing
from bot.adapters.contract import (
    TOPIC,
    Account,
    Call,
    Health,
    Incoming,
    Light,
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
    Uncertain,
)
from bot.adapters.limits import TELEGRAM
from bot.adapters.reading import is_one_of, loads, whole
from bot.adapters.rendering import bubbles
from bot.adapters.telegram_failures import Failures, Moved, NoTopic, part, settled
from bot.adapters.telegram_failures import moved_to as moved_to_chat
from bot.adapters.telegram_media import MEDIA, Uploads
from bot.adapters.telegram_reading import READERS, Json, events_of, missing_rights, moved_to
from bot.adapters.telegram_shape import calls
from bot.adapters.transport import LIGHT_SECONDS, SEND_SECONDS, Answered, Wire, Written
from bot.engine.attachment import File
from bot.engine.outgoing import Outgoing

API_URL = "https://api.telegram.org"
SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105
UPDATES = tuple(READERS)
"""All that we read. Said at each connection, for what an older deployment had asked for stays otherwise."""
MOST_AT_ONCE = 100
"""Webhooks at the same time, the most that setWebhook takes: a slow answer then holds up nobody else."""
POLL_SECONDS = 25
DELETED_AT_ONCE = 100
UNCHANGED = "message is not modified"

_ENCODE = msgspec.json.Encoder().encode
_NUMBER = re.compile(r"-?[0-9]+")
_Write = Callable[[bytes, bytes], Awaitable[Written]]  # to this chat, in the topic that this field names, if any


class Telegram:
    """One bot. `secrets` are those that a webhook may carry, the one in use first; none where we poll.

    `desk_chat` is the volunteers' group, the only group that the bot stays in. `shelf` has the pictures and sounds.
    """

    name = "telegram"
    limits = TELEGRAM
    topics = False
    opens = True
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
        self._knows_desk = False
        self._moved: dict[str, str] = {}
        """Groups that became supergroups, with their new ids. Only the desk's own can be among them."""
        self._failures = Failures(now)

    # ── in ───────────────────────────────────────────────────────────────────────────────────────────────

    def read(self, request: Request) -> list[Incoming] | Refusal:
        """See Adapter."""
        if not is_one_of(request.headers.get(SECRET_HEADER, ""), self._accepted):
            return Refusal(401)
        return self._events(loads(request.body))

    def _events(self, update: object) -> list[Incoming]:
        """Until it is known where the desk's group is by now, no group is left: it could be that one."""
        if self._desk_chat and (moved := moved_to(update, self.desk_chat)):
            self._moved[self._desk_chat] = moved
        events = events_of(update, self._now(), self.desk_chat)
        return [each for each in events if each.kind != "group" or self._is_strange(each.address)]

    def _is_strange(self, group: str) -> bool:
        return not self._desk_chat or (self._knows_desk and group != self._desk_chat)

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
                return settled(self._failures.of("", status, content))
            case _:
                return TryAgain()

    def _polled(self, content: bytes, offset: int) -> Polled:
        updates = part(loads(content), "result", list)
        numbers = [whole(update.get("update_id")) or 0 for update in updates if isinstance(update, dict)]
        events = [event for update in updates for event in self._events(update)]
        return Polled(events, max(offset, *(number + 1 for number in numbers), 0))

    # ── out ──────────────────────────────────────────────────────────────────────────────────────────────

    def render(self, outgoing: Outgoing, sign: Sign) -> list[Call]:
        """See Adapter. There is no parse mode: a text is shown as it stands, whatever signs are in it."""
        return [call for bubble in bubbles(outgoing, TELEGRAM, sign) for call in calls(bubble)]

    def join(self, calls: Sequence[Call]) -> list[Call]:
        """See Adapter. A call is one bubble here."""
        return list(calls)

    async def send(self, address: str, call: Call, route: Route) -> Outcome:
        """See Adapter."""
        if call.body.startswith(MEDIA):
            return await self._arrive(address, "", lambda chat, _: self._uploads.send(chat, call.body))

        async def write(chat: bytes, topic: bytes) -> Written:
            return await self._wire.call("sendMessage", b'{"chat_id":' + chat + b"," + topic + call.body[1:])

        return await self._arrive(address, route.topic, write)

    async def fetch(self, file: File, most: int) -> bytes | Outcome:  # noqa: ARG002
        """See Adapter. What stands here is passed on here by its id, and nowhere else can it be shown."""
        return Refused("404: nothing of Telegram is fetched")

    async def pass_on(self, address: str, what: Passing, content: bytes | None, route: Route) -> Outcome:
        """See Adapter. Whoever gets it can neither save it nor send it on."""
        return await self._arrive(address, route.topic, partial(self._uploads.pass_on, what, content))

    async def _arrive(self, address: str, topic: str, write: _Write) -> Outcome:
        outcome = await self._written(self._moved.get(address, address), write, topic)
        if isinstance(outcome, Moved):
            self._moved[address] = outcome.address
            outcome = await self._written(outcome.address, write)
        if isinstance(outcome, NoTopic):  # deleted by hand: the words say whose they are
            outcome = settled(await self._written(address, write))
            return msgspec.structs.replace(outcome, astray=True) if isinstance(outcome, Sent) else outcome
        return settled(outcome)

    async def _written(self, address: str, write: _Write, topic: str = "") -> Outcome | Moved | NoTopic:
        topic = topic if _NUMBER.fullmatch(topic) else ""
        thread = b'"message_thread_id":' + topic.encode() + b"," if topic else b""
        match answered := await write(_chat_id(address), thread):
            case Answered(200, content):
                return _sent(content, topic)
            case Answered(status, content):
                return self._failures.of(address, status, content)
            case _:
                return answered

    async def edit(self, address: str, ref: str, call: Call) -> Outcome:
        """See Adapter. That it shows the same already is no failure."""
        head = b'{"chat_id":' + _chat_id(self._moved.get(address, address)) + b',"message_id":' + _chat_id(ref) + b","
        match await self._wire.call("editMessageText", head + call.body[1:]):
            case Answered(200, _):
                return Sent((ref,))
            case Answered(400, content) if UNCHANGED in part(loads(content), "description", str).lower():
                return Sent((ref,))
            case Answered(status, content):
                return settled(self._failures.of(address, status, content))
            case _:
                return TryAgain()  # changing twice is changing once

    async def light(self, address: str, kind: Light, ref: str = "") -> None:
        """See Adapter."""
        match kind:
            case "ack":
                await self._wire.lightly("answerCallbackQuery", _ENCODE({"callback_query_id": ref}))
            case "typing":
                await self._wire.lightly("sendChatAction", _ENCODE({"chat_id": address, "action": "typing"}))
            case "leave":
                await self._wire.lightly("leaveChat", _ENCODE({"chat_id": address}))
            case "pin":
                body = {"chat_id": address, "message_id": _number(ref), "disable_notification": True}
                await self._wire.lightly("pinChatMessage", _ENCODE(body))

    async def topic(self, address: str, name: str, topic: str = "") -> Outcome:
        """See Adapter. In a private chat a topic cannot be closed, so its name says that it is."""
        method, number = (
            ("editForumTopic", {"message_thread_id": _number(topic)}) if topic else ("createForumTopic", {})
        )
        answered = await self._wire.call(method, _ENCODE({"chat_id": address, "name": name, **number}))
        match answered:
            case Answered(200, content):
                thread = topic or whole(part(loads(content), "result", dict).get("message_thread_id"))
                return Sent((f"{TOPIC}{thread}",)) if thread else Sent()
            case Answered(status, content):
                failure = self._failures.of(address, status, content)
                return Sent(astray=True) if isinstance(failure, NoTopic) else settled(failure)
            case Uncertain():
                return Refused("504: a topic, no answer")  # a second one beside it would be worse than none
            case _:
                return answered

    async def prepare(self) -> Sequence[str]:
        """See Adapter."""
        me = await self._result("getMe")
        if not me:
            return ()
        self.topics = me.get("has_topics_enabled") is True
        if not self._desk_chat:
            return ()
        member = await self._result("getChatMember", chat_id=self.desk_chat, user_id=me.get("id", 0))
        if member is None:
            return ()
        self._knows_desk = True
        return missing_rights(member)

    async def _result(self, method: str, **content: object) -> Json | None:
        """What a call gave, empty where it was refused; None where nobody answered."""
        match await self._wire.call(method, _ENCODE(content), seconds=LIGHT_SECONDS):
            case Answered(200, body):
                return part(loads(body), "result", dict)
            case Answered(400, body) if moved := moved_to_chat(loads(body)):
                self._moved[self._desk_chat] = str(moved)
                return await self._result(method, **content | {"chat_id": str(moved)})
            case Answered(400 | 403, _):
                return {}
            case _:
                return None

    @property
    def desk_chat(self) -> str:
        """Where the team's group is by now; empty where there is none."""
        return self._moved.get(self._desk_chat, self._desk_chat)

    async def has_quota(self) -> bool | None:
        """See Adapter. Messages cost nothing here."""
        return True

    async def erase(self, address: str, ids: Sequence[str]) -> Outcome:
        """Delete for both sides what is younger than 48 hours, the newest first.

        Telegram passes over what is gone already, so after `TryAgain` all the ids may be given again.
        """
        for each in ids:
            if each.startswith(TOPIC) and not isinstance(
                gone := await self._delete_topic(address, each), Sent | Refused
            ):
                return gone
        newest = sorted((int(each) for each in ids if each.isdecimal()), reverse=True)
        result: Outcome = Sent()
        for start in range(0, len(newest), DELETED_AT_ONCE):
            outcome = await self._delete(address, newest[start : start + DELETED_AT_ONCE])
            if not isinstance(outcome, Sent | Refused):
                return outcome
            if isinstance(outcome, Refused):
                result = outcome  # these are too old; the others may not be
        return result

    async def _delete_topic(self, address: str, ref: str) -> Outcome:
        """With all that stands in it, whatever its age."""
        body = {"chat_id": address, "message_thread_id": _number(ref.removeprefix(TOPIC))}
        match await self._wire.call("deleteForumTopic", _ENCODE(body)):
            case Answered(200, _):
                return Sent()
            case Answered(status, content):
                return settled(self._failures.of(address, status, content))
            case _:
                return TryAgain()

    async def _delete(self, address: str, ids: Sequence[int]) -> Outcome:
        answered = await self._wire.call("deleteMessages", _ENCODE({"chat_id": address, "message_ids": ids}))
        match answered:
            case Answered(200, _):
                return Sent()
            case Answered(status, content):
                return settled(self._failures.of(address, status, content))
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

        return await Setup(self._wire.session, self._api_url, self._token).inspect(
            polling=self.polling, desk_chat=self._desk_chat
        )

    async def open(self) -> None:
        """See Adapter."""
        await self._wire.open()

    async def close(self) -> None:
        """See Adapter."""
        await self._wire.close()


def webhook_url(public_url: str) -> str:
    """Where Telegram is to send its updates."""
    return f"{public_url.rstrip('/')}/webhooks/telegram"


def _number(ref: str) -> int:
    return int(ref) if ref.isdecimal() else 0


def _chat_id(address: str) -> bytes:
    return address.encode() if _NUMBER.fullmatch(address) else _ENCODE(address)


class _Message(msgspec.Struct):
    message_id: int
    message_thread_id: int | None = None


class _Accepted(msgspec.Struct):
    result: _Message


_DECODE_ACCEPTED = msgspec.json.Decoder(_Accepted).decode


def _sent(content: bytes, topic: str = "") -> Sent:
    """A 200 means that it arrived, even if what it says can't be read.

    Where a topic is gone, Telegram may have put it into the chat itself without a word (tdlib/telegram-bot-api#854).
    """
    try:
        message = _DECODE_ACCEPTED(content).result
    except ValueError:
        return Sent()
    return Sent((str(message.message_id),), astray=bool(topic) and str(message.message_thread_id) != topic)
