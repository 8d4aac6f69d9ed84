"""LINE: the Messaging API. A reply is free but needs a fresh token; a push costs one of the month's messages.

Set-up and inspection go through line-bot-sdk (`line_setup`), which is loaded only then: it takes 1.3 s and 64 MB.
Facts: https://developers.line.biz/en/reference/messaging-api/ and line-openapi's messaging-api.yml (2026-07).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

import msgspec

from bot.adapters.calls import Passing
from bot.adapters.contract import (
    Account,
    BadCredentials,
    Call,
    Health,
    Incoming,
    Light,
    Outcome,
    QuotaSpent,
    Refusal,
    Refused,
    Request,
    Route,
    Sent,
    Sign,
    TryAgain,
    Uncertain,
)
from bot.adapters.limits import LINE
from bot.adapters.line_content import content_of
from bot.adapters.line_reading import Json, events_of
from bot.adapters.reading import is_one_of, loads, whole
from bot.adapters.rendering import Bubble, Button, bubbles, shortened
from bot.adapters.transport import Answered, Wire
from bot.engine.attachment import Attachment, File
from bot.engine.outgoing import Outgoing

API_URL = "https://api.line.me"
DATA_URL = "https://api-data.line.me"
"""Where LINE has what people sent; a stand-in has all at one address."""
SIGNATURE_HEADER = "x-line-signature"
TOKEN_LIFE = timedelta(seconds=50)
"""A reply token is good for about a minute (reference, *Send reply message*); ten seconds are kept for the way."""
LOADING_SECONDS = 20
SPENT_QUOTA = "monthly limit"
"""In `You have reached your monthly limit.`: the other meanings of 429 are rate and concurrency."""
INVALID_TOKEN = "invalid reply token"  # noqa: S105
"""In a 400 to a reply whose token is spent, too old, or was never one."""

_ENCODE = msgspec.json.Encoder().encode


class Quota(NamedTuple):
    """The paid messages of this month. `limit` is None where there is none."""

    limit: int | None
    used: int


class Line:
    """One channel. `secrets` are the channel secrets that a signature may be made with: during a change, two.

    `media_url`: what is to be put before the hash of a picture or sound. LINE fetches them by HTTPS and nothing else;
    without it their descriptions are read instead.
    """

    name = "line"
    limits = LINE
    topics = False
    opens = False
    sure = True

    def __init__(
        self,
        token: str,
        *,
        secrets: Sequence[str],
        now: Callable[[], datetime],
        api_url: str = API_URL,
        media_url: str = "",
    ) -> None:
        self._token = token
        self._media_url = media_url if media_url.startswith("https://") else ""
        self._secrets = tuple(secret.encode() for secret in secrets if secret)
        self._now = now
        self._api_url = api_url.rstrip("/")
        self._wire = Wire(f"{self._api_url}/v2/bot/", {"Authorization": f"Bearer {token}"})

    # ── in ───────────────────────────────────────────────────────────────────────────────────────────────

    def read(self, request: Request) -> list[Incoming] | Refusal:
        """See Adapter. The signature is over the body's bytes as they came."""
        signatures = [_signature(secret, request.body) for secret in self._secrets]
        if not is_one_of(request.headers.get(SIGNATURE_HEADER, ""), signatures):
            return Refusal(401)
        return events_of(loads(request.body), self._now())

    # ── out ──────────────────────────────────────────────────────────────────────────────────────────────

    def render(self, outgoing: Outgoing, sign: Sign) -> list[Call]:
        """See Adapter. Up to five bubbles travel in one call, and count as one message of the month."""
        shows = ("picture", "audio", "map") if self._media_url else ("map",)
        messages = [_message(bubble, self._media_url) for bubble in bubbles(outgoing, LINE, sign, shows=shows)]
        starts = range(0, len(messages), LINE.bubbles)
        return [Call(_ENCODE({"messages": messages[start : start + LINE.bubbles]})) for start in starts]

    def join(self, calls: Sequence[Call]) -> list[Call]:
        """See Adapter. Quick replies of any but the last bubble would vanish anyway, and stay where they are."""
        messages = [message for call in calls for message in msgspec.json.decode(call.body)["messages"]]
        size = LINE.bubbles
        return [Call(_ENCODE({"messages": messages[at : at + size]})) for at in range(0, len(messages), size)]

    async def send(self, address: str, call: Call, route: Route) -> Outcome:
        """See Adapter. A reply while its token is young, else a push.

        `Uncertain` is only ever a reply's fate: a push carries its retry key, so trying it again doubles nothing.
        """
        young = route.token_at is not None and self._now() - route.token_at < TOKEN_LIFE
        if not (route.token and young):
            return await self._push(address, call, route.retry_key, doubted=bool(route.token) and route.unclear)
        outcome = await self._reply(call, route.token)
        if not isinstance(outcome, _SpentToken):
            return outcome
        if route.unclear:
            return Sent()  # what spent the token is this very reply, when it was tried before
        return await self._push(address, call, route.retry_key)

    async def _reply(self, call: Call, token: str) -> Outcome | _SpentToken:
        body = b'{"replyToken":' + _ENCODE(token) + b"," + call.body[1:]
        match await self._wire.call("message/reply", body):
            case Answered(200, content):
                return Sent(_ids(content))
            case Answered(400, content) if INVALID_TOKEN in _said(content):
                return _SpentToken()
            case Answered(status, _) if status >= 500:
                return Uncertain()
            case Answered(status, content):
                return _failure(status, content)
            case neither:
                return neither

    async def _push(self, address: str, call: Call, retry_key: str, *, doubted: bool = False) -> Outcome:
        body = b'{"to":' + _ENCODE(address) + b"," + call.body[1:]
        headers = {"X-Line-Retry-Key": retry_key} if retry_key else None
        match await self._wire.call("message/push", body, headers=headers):
            case Answered(200 | 409, content):  # 409: an earlier try with this key arrived
                return Sent(_ids(content), doubted)
            case Answered(status, content):
                return _failure(status, content)
            case Uncertain() if not retry_key:
                return Uncertain()
            case _:
                return TryAgain()

    async def fetch(self, file: File, most: int) -> bytes | Outcome:
        """See Adapter."""
        url = DATA_URL if self._api_url == API_URL else self._api_url
        return await content_of(self._wire.session, url, self._token, file.ref, most)

    async def pass_on(self, address: str, what: Passing, content: bytes | None, route: Route) -> Outcome:  # noqa: ARG002
        """See Adapter. LINE shows only what lies open at an address, and keeps a copy of it: not of a person's."""
        return Refused("405: LINE takes no contents")

    async def light(self, address: str, kind: Light, ref: str = "") -> None:  # noqa: ARG002
        """See Adapter. A postback needs no acknowledgement, and nothing can be pinned."""
        match kind:
            case "typing":
                body = _ENCODE({"chatId": address, "loadingSeconds": LOADING_SECONDS})
                await self._wire.lightly("chat/loading/start", body)
            case "leave":
                group = "room" if address.startswith("R") else "group"
                await self._wire.lightly(f"{group}/{address}/leave", b"")

    async def erase(self, address: str, ids: Sequence[str]) -> Outcome:  # noqa: ARG002
        """See Adapter. No call of LINE's deletes a message, neither ours nor theirs."""
        return Refused("405: LINE deletes no messages")

    async def edit(self, address: str, ref: str, call: Call) -> Outcome:  # noqa: ARG002
        """See Adapter. No call of LINE's changes a message."""
        return Refused("405: LINE changes no messages")

    async def topic(self, address: str, name: str, topic: str = "") -> Outcome:  # noqa: ARG002
        """See Adapter."""
        return Refused("405: LINE has no topics")

    async def prepare(self) -> Sequence[str]:
        """See Adapter. There are no rights to be given."""
        return ()

    # ── set-up ───────────────────────────────────────────────────────────────────────────────────────────

    async def quota(self) -> Quota | None:
        """How many of this month's messages are used; None if LINE does not say now."""
        limit = await self._wire.call("message/quota", method="GET")
        used = await self._wire.call("message/quota/consumption", method="GET")
        match limit, used:
            case Answered(200, limit_body), Answered(200, used_body):
                return _quota(loads(limit_body), loads(used_body))
            case _:
                return None

    async def has_quota(self) -> bool | None:
        """See Adapter."""
        quota = await self.quota()
        return None if quota is None else quota.limit is None or quota.used < quota.limit

    async def connect(self, public_url: str, accounts: Mapping[str, Account] | None = None) -> Health:  # noqa: ARG002
        """See Adapter. What the account says of itself can only be set in LINE's account manager."""
        from bot.adapters.line_setup import Setup

        return await Setup(self._wire.session, self._api_url, self._token).connect(webhook_url(public_url))

    async def shown(self, languages: Sequence[str]) -> Mapping[str, str]:  # noqa: ARG002
        """See Adapter. LINE tells the name alone."""
        from bot.adapters.line_setup import Setup

        return await Setup(self._wire.session, self._api_url, self._token).shown()

    async def inspect(self) -> Health:
        """See Adapter."""
        from bot.adapters.line_setup import Setup

        return await Setup(self._wire.session, self._api_url, self._token).inspect(await self.quota())

    async def open(self) -> None:
        """See Adapter."""
        await self._wire.open()

    async def close(self) -> None:
        """See Adapter."""
        await self._wire.close()


def webhook_url(public_url: str) -> str:
    """Where LINE is to send its events."""
    return f"{public_url.rstrip('/')}/webhooks/line"


class _SpentToken(NamedTuple):
    """The reply token is not, or no longer, good."""


def _signature(secret: bytes, body: bytes) -> bytes:
    return base64.b64encode(hmac.digest(secret, body, hashlib.sha256))


def _said(content: bytes) -> str:
    answer = loads(content)
    return str(answer.get("message", "")).lower() if isinstance(answer, Mapping) else ""


def _failure(status: int, content: bytes) -> Outcome:
    """What a refused call means. The message is looked at, never passed on: it may quote what was sent."""
    match status:
        case 429 if SPENT_QUOTA in _said(content):
            return QuotaSpent()
        case 429:  # rates and concurrency are the whole channel's; LINE names no time
            return TryAgain(everyone=True)
        case 401 | 403:
            return BadCredentials()
        case _ if status >= 500:
            return TryAgain()
        case _:
            return Refused(str(status))


class _SentMessage(msgspec.Struct):
    id: str


class _Accepted(msgspec.Struct):
    sentMessages: list[_SentMessage] = []  # noqa: N815


_DECODE_ACCEPTED = msgspec.json.Decoder(_Accepted).decode


def _ids(content: bytes) -> tuple[str, ...]:
    """The ids of what arrived, if they can be read: that it arrived was said by the status."""
    try:
        return tuple(message.id for message in _DECODE_ACCEPTED(content).sentMessages)
    except ValueError:
        return ()


def _quota(limit: object, used: object) -> Quota | None:
    match limit, used:
        case {"type": "limited", "value": int(value)}, {"totalUsage": total} if (count := whole(total)) is not None:
            return Quota(value, count)
        case {"type": "none"}, {"totalUsage": total} if (count := whole(total)) is not None:
            return Quota(None, count)
        case _:
            return None


# ── shape ──────────────────────────────────────────────────────────────────────────────────────────────────


def _message(bubble: Bubble, media_url: str) -> Json:
    attachment = bubble.attachment
    message: Json = _shown(attachment, media_url) if attachment else {"type": "text", "text": bubble.text}
    if bubble.buttons:
        items = [{"type": "action", "action": _action(button)} for button in bubble.buttons]
        message["quickReply"] = {"items": items}
    return message


def _shown(attachment: Attachment, media_url: str) -> Json:
    url = f"{media_url}{attachment.hash}"
    match attachment.kind:
        case "picture":
            return {"type": "image", "originalContentUrl": url, "previewImageUrl": url}
        case "audio":
            return {"type": "audio", "originalContentUrl": url, "duration": round(attachment.seconds * 1000)}
        case _:
            return _place(attachment)


def _place(attachment: Attachment) -> Json:
    """The first line is the name of the place, the others its address; without one, where it is on the globe."""
    north, east = attachment.latitude, attachment.longitude
    title, _, address = attachment.alt.partition("\n")
    return {
        "type": "location",
        "title": shortened(title.strip(), LINE.map_title, "utf16"),
        "address": shortened(" ".join(address.split()) or f"{north}, {east}", LINE.map_title, "utf16"),
        "latitude": north,
        "longitude": east,
    }


def _action(button: Button) -> Json:
    """A press is shown as if the person had written it, so the chat can be read afterwards; LINE wants it shown."""
    return {"type": "postback", "label": button.label, "data": button.token, "displayText": button.echo}
