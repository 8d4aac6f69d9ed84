"""What joins a platform to the engine: the values that cross, and the protocol that every adapter keeps.

A platform is one module that implements `Adapter`, and one line of `bot.adapters.REGISTRY`. The values are Structs:
several are made in every turn, and a frozen dataclass takes seven times as long.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Literal, Protocol

import msgspec

from bot.adapters.limits import Limits
from bot.engine.attachment import File
from bot.engine.outgoing import Answer, Outgoing

if TYPE_CHECKING:
    from bot.adapters.calls import Passing

# ── in ─────────────────────────────────────────────────────────────────────────────────────────────────────

Light = Literal["ack", "typing", "leave", "pin"]
Kind = Literal["text", "button", "edit", "unsend", "join", "leave", "media", "unknown", "group"]


class Incoming(msgspec.Struct, frozen=True):
    """One event of a webhook, read but not yet understood. Everything in it is hostile input that was parsed.

    `kind` `text`: `text` is what was written (a sticker's own text too). `button`: `text` is the opaque token.
    `edit`: `ref` and the new `text`. `unsend`: `ref`. `media`: `text` is the kind (`picture voice video file sticker
    location contact other`). `unknown`: something we cannot read from a person whom we can answer.
    A sticker's `says` is an emoji, where the platform tells which one it stands for.
    `group`: the bot is in a group; `address` is the group: leave it in silence.
    """

    key: str
    """What makes a second copy the same event: `update:123`, a webhookEventId. Unique per platform."""
    address: str
    """Where to answer: a chat id, a LINE user id."""
    kind: Kind
    at: datetime
    order: int = 0
    """What one person's events of a batch are sorted by: Telegram's update_id, LINE's timestamp in milliseconds."""
    text: str = ""
    says: str = ""
    ref: str = ""
    """The platform's id of the message."""
    quoted: str = ""
    """The platform's id of the message that this one answers to."""
    topic: str = ""
    """The platform's id of the topic that it was written in."""
    locale: str = ""
    """The platform's first guess of the language, BCP 47; often empty, never to be trusted."""
    start: str = ""
    """What followed `/start ` (Telegram), or an invitation code in a first message."""
    again: bool = False
    """For `join`: not the first time."""
    forwarded: bool = False
    """Somebody else's words, passed on."""
    reply_token: str = ""
    callback: str = ""
    """Telegram's id of the button press, to be acknowledged at once."""
    file: File | None = None
    """Of `media`: a picture or a voice message that can be passed on."""


class Refusal(msgspec.Struct, frozen=True):
    """A request that is not the platform's: answered with `status`, logged without content."""

    status: int


class Request(msgspec.Struct, frozen=True):
    """The raw request of a webhook: header names in lower case, the body's bytes as they came."""

    headers: Mapping[str, str]
    body: bytes


# ── out ────────────────────────────────────────────────────────────────────────────────────────────────────


class Call(msgspec.Struct, frozen=True):
    """One call to a platform, rendered: what a delivery row holds. `body` is JSON without address or token.

    What asks for something else than to be sent begins otherwise: `bot.adapters.calls`.
    """

    body: bytes
    after: float = 0.0
    """Seconds after the call before it; only in what `render` gives."""


TOPIC = "topic:"
"""What stands before the id of a topic, where it is among those of messages."""


class Route(msgspec.Struct, frozen=True):
    """How a delivery may go out. Telegram and the sandbox need nothing of it.

    `token`/`token_at`: a LINE reply token and when it came. `retry_key`: a UUID stored before the first try.
    `unclear`: an earlier try of this row may have arrived (no answer, or another worker had begun it). `topic`: in
    which topic of the chat it is to stand; where that is gone, in the chat itself.
    """

    retry_key: str = ""
    token: str = ""
    token_at: datetime | None = None
    unclear: bool = False
    topic: str = ""


class Sent(msgspec.Struct, frozen=True):
    """It arrived; the platform's ids of the messages, for quotes and deletion. `doubted`: perhaps twice (counted).

    `astray`: the topic that it was for is not there any more, so it stands in the chat itself.
    """

    ids: tuple[str, ...] = ()
    doubted: bool = False
    astray: bool = False


class TryAgain(msgspec.Struct, frozen=True):
    """Not now. `after` in seconds; None: the Courier's own backoff. `everyone`: the limit is the whole bot's."""

    after: float | None = None
    everyone: bool = False


class Gone(msgspec.Struct, frozen=True):
    """They blocked us or left: nothing will arrive."""


class Refused(msgspec.Struct, frozen=True):
    """The platform does not take it: our fault. Parked; `why` holds a code or fixed text, never content."""

    why: str


class Uncertain(msgspec.Struct, frozen=True):
    """Sent or not? No answer came."""


class QuotaSpent(msgspec.Struct, frozen=True):
    """The month's messages are used up; words wait for the person's next reply token."""


class BadCredentials(msgspec.Struct, frozen=True):
    """Our token is refused: keep all, alert."""


class Polled(msgspec.Struct, frozen=True):
    """What a poll brought, and the `offset` of the next one: asking with it tells the platform that these are kept."""

    events: Sequence[Incoming]
    offset: int


Outcome = Sent | TryAgain | Gone | Refused | Uncertain | QuotaSpent | BadCredentials

Sign = Callable[[int, Answer], str]
"""Makes the opaque token (at most 64 bytes of ASCII) for an answer of a visit."""


MEDIA_PATH = "/media/"
"""Where this server has pictures and sounds: the hash of their content follows."""
Shelf = Callable[[str], bytes | None]
"""The content of a picture or sound by its hash; None where it is not there any more."""


class Health(msgspec.Struct, frozen=True):
    """What `inspect` found: `ok`, and lines that say what is wrong and what to do."""

    ok: bool
    lines: Sequence[str] = ()


class Account(msgspec.Struct, frozen=True):
    """What the hotline's account says of itself in one language, to whoever looks at it."""

    name: str
    about: str
    """One line, on the account's own page."""
    greeting: str
    """Before the first word is written."""
    commands: Sequence[tuple[str, str]]
    """Of the chat's menu: what is sent, and what is read."""


class Adapter(Protocol):
    """One platform. Nothing in it knows flows, conversations or the database."""

    name: str
    limits: Limits
    topics: bool
    """Whether a volunteer's chat can have topics, one a conversation. Known after `prepare`."""
    opens: bool
    """Whether pictures and voice messages of persons can be shown to a volunteer here: see `pass_on`."""
    sure: bool
    """Whether an `Uncertain` send, tried again with the same route, is cleared up by the platform, never doubled."""

    def read(self, request: Request) -> list[Incoming] | Refusal:
        """The events of a webhook, after its signature was verified in constant time over the raw body.

        Never raises: an event that cannot be read is left out if nobody can be answered, else it is `unknown`.
        """

    def render(self, outgoing: Outgoing, sign: Sign) -> list[Call]:
        """The calls that show it, in order. Pure. Buttons stand at the last bubble."""

    def join(self, calls: Sequence[Call]) -> list[Call]:
        """The same bubbles in as few calls as the platform allows: what waited goes out together."""

    async def send(self, address: str, call: Call, route: Route) -> Outcome:
        """One call. Never raises but `asyncio.CancelledError`."""

    async def fetch(self, file: File, most: int) -> bytes | Outcome:
        """The content of what a person sent here, at most so many bytes, in memory alone.

        `Refused` where it is gone or larger, or the platform gives none away. Never raises but `CancelledError`.
        """

    async def pass_on(self, address: str, what: Passing, content: bytes | None, route: Route) -> Outcome:
        """Show it. `content` None: it is of this very platform, and its id there is enough. As `send`."""

    async def light(self, address: str, kind: Light, ref: str = "") -> None:
        """Ephemeral: acknowledge a button (`ref` = `Incoming.callback`), show typing, leave a group, pin a message.

        Never raises.
        """

    async def topic(self, address: str, name: str, topic: str = "") -> Outcome:
        """Open a topic, or rename the one with the id `topic`. What is `Sent` is its id, as `erase` takes it.

        `Sent` `astray`, without an id, where that one is not there any more; `Refused` where the platform has none.
        """

    async def prepare(self) -> Sequence[str]:
        """At the start and now and then: learn what the platform lets us do. The rights that are missing, by name.

        Never raises; where nobody answers, what was known stays.
        """

    async def edit(self, address: str, ref: str, call: Call) -> Outcome:
        """Show this in place of the message with the id `ref`; `Refused` where the platform can't, or not any more."""

    async def has_quota(self) -> bool | None:
        """Whether there are messages of the month again, after `QuotaSpent`; None where the platform does not say."""

    async def erase(self, address: str, ids: Sequence[str]) -> Outcome:
        """Delete messages (ours and theirs) where the platform can; `Refused` where it cannot."""

    async def connect(self, public_url: str, accounts: Mapping[str, Account] | None = None) -> Health:
        """Tell the platform where we are (webhook), and what the account says of itself, by language."""

    async def inspect(self) -> Health:
        """Ask the platform how things stand; changes nothing."""

    async def shown(self, languages: Sequence[str]) -> Mapping[str, str]:
        """What the account says of itself to whoever looks at it: what it is (`name (ja)`) → its words.

        Changes nothing. Empty where the platform does not tell.
        """

    async def open(self) -> None:
        """Before the first send."""

    async def close(self) -> None:
        """After the last send."""


class Poller(Protocol):
    """A platform that can be asked for what happened, where nobody can call us."""

    polling: bool

    async def poll(self, offset: int) -> Polled | Outcome:
        """Wait up to half a minute for what comes next. `offset` of the last `Polled` confirms that one; 0 at first."""
