"""The sandbox: a platform inside the process, for the playground and `hotline chat`. It obeys the limits of both.

It has no account, no key and no network; what was said is kept in memory, as a phone would show it.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Literal

import msgspec

from bot.adapters.calls import Passing
from bot.adapters.contract import (
    MEDIA_PATH,
    Account,
    Call,
    Health,
    Incoming,
    Kind,
    Light,
    Outcome,
    Refusal,
    Refused,
    Request,
    Route,
    Sent,
    Sign,
)
from bot.adapters.limits import SANDBOX
from bot.adapters.reading import clean, emoji, language, loads, name, start_of
from bot.adapters.rendering import Bubble, bubbles
from bot.engine.attachment import Attachment, File, sent
from bot.engine.outgoing import Outgoing

KEPT = 500
"""Bubbles of one chat; older ones go."""
KINDS: tuple[Kind, ...] = ("text", "button", "edit", "unsend", "join", "leave", "media", "unknown")


class Key(msgspec.Struct, frozen=True):
    """A button as the phone shows it: `token` is posted when it is pressed."""

    token: str
    label: str


class Media(msgspec.Struct, frozen=True):
    """A picture or a sound by its address on this server, or a point on the map (degrees)."""

    kind: str
    url: str = ""
    latitude: float = 0.0
    longitude: float = 0.0


class Message(msgspec.Struct, frozen=True):
    """What a call holds: one bubble of ours. Beside `media`, `text` is its description."""

    text: str
    buttons: tuple[Key, ...] = ()
    language: str = ""
    media: Media | None = None


_ENCODE = msgspec.json.Encoder().encode
_DECODE = msgspec.json.Decoder(Message).decode


@dataclass(frozen=True, slots=True)
class Sight:
    """Something to be seen on a phone: a bubble of `theirs` or `ours`, *typing*, or what became of the bubble `ref`."""

    kind: Literal["theirs", "ours", "typing", "edited", "deleted"]
    ref: str = ""
    text: str = ""
    buttons: tuple[Key, ...] = ()
    at: datetime | None = None
    language: str = ""
    """Of a bubble of ours: what a screen reader and the choice of a font need."""
    media: Media | None = None


class Sandbox:
    """All chats of one process."""

    name = "sandbox"
    limits = SANDBOX
    topics = False
    opens = True
    sure = True

    def __init__(self, *, now: Callable[[], datetime]) -> None:
        self._now = now
        self._seen: defaultdict[str, deque[Sight]] = defaultdict(lambda: deque(maxlen=KEPT))
        self._observers: defaultdict[str, list[asyncio.Queue[Sight]]] = defaultdict(list)
        self._count = 0

    # ── what a screen needs ──────────────────────────────────────────────────────────────────────────────

    def history(self, address: str) -> list[Sight]:
        """What stands in the chat now, oldest first."""
        return list(self._seen[address])

    def subscribe(self, address: str) -> AsyncGenerator[Sight]:
        """What is new in the chat from this call on, until the caller closes it; ask for the `history` right after."""
        queue: asyncio.Queue[Sight] = asyncio.Queue()
        self._observers[address].append(queue)
        return self._follow(address, queue)

    def restage(self, address: str, sights: Sequence[Sight]) -> None:
        """The chat is these from now on. Nobody is told: whoever looks asks for the `history` again."""
        self._seen[address].clear()
        for sight in sights:
            self._count += 1
            self._seen[address].append(replace(sight, ref=sight.ref or str(self._count)))

    def sight(self, call: Call) -> Sight:
        """How a call looks on a phone."""
        message = _DECODE(call.body)
        return Sight("ours", "", message.text, message.buttons, self._now(), message.language, message.media)

    async def _follow(self, address: str, queue: asyncio.Queue[Sight]) -> AsyncGenerator[Sight]:
        try:
            while True:
                yield await queue.get()
        finally:
            self._observers[address].remove(queue)

    # ── the platform ─────────────────────────────────────────────────────────────────────────────────────

    def read(self, request: Request) -> list[Incoming] | Refusal:
        """One post of a screen: JSON with `address`, `kind`, and what the kind needs of `text ref quoted locale`.

        `id` makes a second copy the same event; `again` goes with `join`. A pressed button's label may be given as
        `label`, so that the phone shows it.
        """
        post = loads(request.body)
        if not isinstance(post, dict) or (event := self._event(post)) is None:
            return []
        label = post.get("label")
        self._show_theirs(event, clean(label) if isinstance(label, str) else "")
        return [event]

    def _event(self, post: Mapping[str, Any]) -> Incoming | None:
        address, kind, text = name(post.get("address")), post.get("kind"), post.get("text")
        if not address or kind not in KINDS:
            return None
        self._count += 1
        words = clean(text) if isinstance(text, str) else ""
        start = start_of(words) if kind == "text" else None
        return Incoming(
            key=name(post.get("id")) or f"post:{self._count}",
            address=address,
            kind=kind,
            at=self._now(),
            order=self._count,
            text=words if start is None else "/start",
            says=emoji(post.get("says")),
            ref=name(post.get("ref")) or str(self._count),
            quoted=name(post.get("quoted")),
            locale=language(post.get("locale")),
            start=start or "",
            again=post.get("again") is True,
            file=sent(words, str(self._count)) if kind == "media" else None,
        )

    def _show_theirs(self, event: Incoming, label: str) -> None:
        match event.kind:
            case "text" | "button" | "media" | "unknown":
                text = {"button": label, "media": f"[{event.text}]"}.get(event.kind, event.text)
                self._show(event.address, Sight("theirs", event.ref, text, at=event.at))
            case "edit":
                self._replace(event.address, event.ref, event.text)
            case "unsend":
                self._delete(event.address, event.ref)

    def render(self, outgoing: Outgoing, sign: Sign) -> list[Call]:
        """See Adapter."""
        return [
            Call(_ENCODE(_message(bubble, outgoing.language)), bubble.after)
            for bubble in bubbles(outgoing, SANDBOX, sign)
        ]

    def join(self, calls: Sequence[Call]) -> list[Call]:
        """See Adapter. A call is one bubble here."""
        return list(calls)

    async def send(self, address: str, call: Call, route: Route) -> Outcome:  # noqa: ARG002
        """See Adapter."""
        self._count += 1
        self._show(address, replace(self.sight(call), ref=str(self._count)))
        return Sent((str(self._count),))

    async def fetch(self, file: File, most: int) -> bytes | Outcome:  # noqa: ARG002
        """See Adapter. A screen posts no contents."""
        return Refused("404: the sandbox has no contents")

    async def pass_on(self, address: str, what: Passing, content: bytes | None, route: Route) -> Outcome:  # noqa: ARG002
        """See Adapter. What stands for it on the person's own screen."""
        return await self.send(address, Call(_ENCODE(Message(f"[{what.file.kind}] {what.words}"))), route)

    async def light(self, address: str, kind: Light, ref: str = "") -> None:
        """See Adapter."""
        if kind == "typing":
            self._tell(address, Sight("typing", ref))

    async def edit(self, address: str, ref: str, call: Call) -> Outcome:
        """See Adapter."""
        self._replace(address, ref, self.sight(call).text)
        return Sent((ref,))

    async def topic(self, address: str, name: str, topic: str = "") -> Outcome:  # noqa: ARG002
        """See Adapter."""
        return Refused("405: the sandbox has no topics")

    async def prepare(self) -> Sequence[str]:
        """See Adapter."""
        return ()

    async def has_quota(self) -> bool | None:
        """See Adapter."""
        return True

    async def erase(self, address: str, ids: Sequence[str]) -> Outcome:
        """See Adapter."""
        for ref in ids:
            self._delete(address, ref)
        return Sent()

    async def connect(self, public_url: str, accounts: Mapping[str, Account] | None = None) -> Health:  # noqa: ARG002
        """See Adapter."""
        return Health(True)

    async def shown(self, languages: Sequence[str]) -> Mapping[str, str]:  # noqa: ARG002
        """See Adapter."""
        return {}

    async def inspect(self) -> Health:
        """See Adapter."""
        return Health(True)

    async def open(self) -> None:
        """See Adapter."""

    async def close(self) -> None:
        """See Adapter."""

    # ── the chats ────────────────────────────────────────────────────────────────────────────────────────

    def _show(self, address: str, sight: Sight) -> None:
        if any(each.ref == sight.ref for each in self._seen[address]):
            return  # a second copy of a post
        self._seen[address].append(sight)
        self._tell(address, sight)

    def _replace(self, address: str, ref: str, text: str) -> None:
        seen = self._seen[address]
        for index, sight in enumerate(seen):
            if sight.ref == ref:
                seen[index] = replace(sight, text=text)
                self._tell(address, Sight("edited", ref, text))

    def _delete(self, address: str, ref: str) -> None:
        kept = [sight for sight in self._seen[address] if sight.ref != ref]
        self._seen[address] = deque(kept, maxlen=KEPT)
        self._tell(address, Sight("deleted", ref))

    def _tell(self, address: str, sight: Sight) -> None:
        for queue in self._observers[address]:
            queue.put_nowait(sight)


def _message(bubble: Bubble, language: str) -> Message:
    buttons = tuple(Key(button.token, button.label) for button in bubble.buttons)
    return Message(bubble.text, buttons, language, _media(bubble.attachment) if bubble.attachment else None)


def _media(attachment: Attachment) -> Media:
    url = f"{MEDIA_PATH}{attachment.hash}" if attachment.hash else ""
    return Media(attachment.kind, url, attachment.latitude, attachment.longitude)
