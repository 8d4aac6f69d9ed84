"""Events of LINE's as what happened. Whatever the body is, nothing here raises, and no event harms another one.

Facts: webhook.yml of https://github.com/line/line-openapi (2026-07).
"""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any, NamedTuple

from bot.adapters.contract import Incoming, Kind
from bot.adapters.reading import clean, moment, name, whole
from bot.engine.attachment import File

Json = dict[str, Any]

CONTENT = {
    "image": "picture",
    "video": "video",
    "audio": "voice",
    "file": "file",
    "location": "location",
    "sticker": "sticker",
}
"""Types of messages that are not text."""

MOST_KEYWORDS = 15
"""Of a sticker that has more, LINE draws so many by lot: then nobody knows what the others say."""
CLEAR = {
    **dict.fromkeys(("yes", "yeah", "yep", "yup", "of course", "thumbs up", "thumbs-up", "thumbsup"), "👍"),
    **dict.fromkeys(("no", "nope", "nah", "no way", "thumbs down", "thumbs-down", "thumbsdown"), "👎"),
}
"""What a sticker says by its keywords. They tell what the picture shows and are not the person's words, so little of
them is clear: a bear that cries is no cry for help, and *OK* may be a yes or "I am fine"."""

NOT_OF_PEOPLE = frozenset(
    {
        "accountLink", "activated", "beacon", "botResumed", "botSuspended", "deactivated", "delivery", "join", "leave",
        "memberJoined", "memberLeft", "membership", "module", "videoPlayComplete",
    }
)  # fmt: skip
"""Types of events by which nobody says anything to us. Those of groups are seen by their source."""

GROUPS = {"group": "groupId", "room": "roomId"}

_ADDRESS = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


class Event(NamedTuple):
    """One event of a batch, as far as all kinds of it are alike."""

    content: Json
    address: str
    now: datetime

    def incoming(self, kind: Kind, **more: Any) -> Incoming:
        """What happened."""
        timestamp = self.content.get("timestamp")
        return Incoming(
            key=self._key(more.get("ref", "")),
            address=self.address,
            kind=kind,
            at=moment(timestamp, self.now, milliseconds=True),
            order=whole(timestamp) or 0,
            reply_token=name(self.content.get("replyToken")),
            **more,
        )

    def _key(self, ref: str) -> str:
        """The id that LINE gives each event and its redelivered copies; without one, what else tells them apart."""
        given = name(self.content.get("webhookEventId"))
        kind, timestamp = name(self.content.get("type")), whole(self.content.get("timestamp"))
        return given or f"{self.address}:{kind}:{ref or timestamp}"


def events_of(payload: object, now: datetime) -> list[Incoming]:
    """What happened, in the order of the batch."""
    batch = payload.get("events") if isinstance(payload, dict) else None
    events = [_event(content, now) for content in batch if isinstance(content, dict)] if isinstance(batch, list) else []
    return [event for event in events if event]


def _event(content: Json, now: datetime) -> Incoming | None:
    """Nothing where nobody can be answered, or where another module answers in this chat (`standby`)."""
    source = content.get("source")
    if content.get("mode") == "standby" or not isinstance(source, dict):
        return None
    if group := GROUPS.get(str(source.get("type"))):
        address = _address(source.get(group))
        inside = content.get("type") != "leave"
        return Event(content, address, now).incoming("group") if address and inside else None
    address = _address(source.get("userId"))
    return _of_person(Event(content, address, now)) if address else None


def _address(value: object) -> str:
    return value if isinstance(value, str) and _ADDRESS.fullmatch(value) else ""


def _of_person(event: Event) -> Incoming | None:
    match event.content:
        case {"type": "message", "message": dict(message)}:
            return _message(event, message)
        case {"type": "postback", "postback": {"data": str(data)}}:
            return event.incoming("button", text=clean(data))
        case {"type": "follow"}:
            return event.incoming("join", again=_is_unblocked(event.content.get("follow")))
        case {"type": "unfollow"}:
            return event.incoming("leave")
        case {"type": "unsend", "unsend": {"messageId": str(ref)}}:
            return event.incoming("unsend", ref=name(ref))
        case {"type": str(kind)} if kind in NOT_OF_PEOPLE:
            return None
        case _:
            return event.incoming("unknown")


def _is_unblocked(follow: object) -> bool:
    return isinstance(follow, dict) and follow.get("isUnblocked") is True


def _message(event: Event, message: Json) -> Incoming:
    ref, quoted = name(message.get("id")), name(message.get("quotedMessageId"))
    match message:
        case {"type": "text" | "sticker", "text": str(text)} if text:  # some stickers carry words of the person's own
            return event.incoming("text", text=clean(text), ref=ref, quoted=quoted)
        case {"type": str(kind)} if kind in CONTENT:
            says, file = _says(message.get("keywords")), _file(message, ref)
            return event.incoming("media", text=CONTENT[kind], says=says, ref=ref, quoted=quoted, file=file)
        case _:
            return event.incoming("unknown", ref=ref, quoted=quoted)


def _says(keywords: object) -> str:
    """What a sticker says, only where all of its keywords that say anything agree."""
    if not isinstance(keywords, list) or len(keywords) >= MOST_KEYWORDS:
        return ""
    clear = {CLEAR[word.casefold()] for word in keywords if isinstance(word, str) and word.casefold() in CLEAR}
    return clear.pop() if len(clear) == 1 else ""


def _file(message: Json, ref: str) -> File | None:
    """What LINE itself has; of what lies elsewhere the address is somebody's own."""
    if not ref.isdecimal():
        return None
    match message:
        case {"type": "image", "contentProvider": {"type": "line"}}:
            return File("picture", ref, ref)
        case {"type": "audio", "contentProvider": {"type": "line"}}:
            return File("voice", ref, ref, seconds=(whole(message.get("duration")) or 0) // 1000)
        case _:
            return None
