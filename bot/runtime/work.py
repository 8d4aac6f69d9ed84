"""What goes into one batch and what comes out: the values between Intake, the transaction and the Courier."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

import msgspec

from bot.adapters.contract import Call, Incoming, Route
from bot.engine.duty import Duty
from bot.engine.model import Conversation, Event, Turn
from bot.privacy.sealing import Sealer
from storage.deliveries import Mark


class ReplyToken(msgspec.Struct, frozen=True):
    """A LINE reply token nobody has spent yet, and when it came (epoch seconds)."""

    token: str
    at: float


class Heard(msgspec.Struct, frozen=True, array_like=True):
    """A message of the person that the platform lets us delete: its id there, and when it came (epoch seconds)."""

    ref: str
    at: float


class State(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is sealed in `conversations.state`: the engine's conversation, and what only the runtime needs."""

    conversation: Conversation
    tokens: tuple[ReplyToken, ...] = ()
    seq: int = 0
    """Of the last row to the person: rows of a lane are numbered under the lock, never by a clock."""
    heard: tuple[Heard, ...] = ()
    """What the person wrote as long as it can be deleted in their chat; the newest last."""


STATE_ENCODER = msgspec.msgpack.Encoder()
STATE_DECODER = msgspec.msgpack.Decoder(State)


class Arrival(msgspec.Struct):
    """One event at the door: read, not yet stored. `done` is resolved once it is on disk."""

    platform: str
    incoming: Incoming
    key: bytes
    """HMAC of platform and event id: what makes a second copy the same event."""
    address_hash: bytes
    done: asyncio.Future[None] | None = None
    row: str = ""
    """It waited in `events` under this id; its key was remembered when it was stored."""
    wait: float = 0.0
    """It is stored now, and its turn comes in so many seconds: later, for its sender wrote too much for one minute, or
    below 0, before those of a crowd who wrote more.
    """
    tell: bool = False
    """The first one of those: its sender is told."""
    nth: int = 0
    """How many of theirs it makes in this minute, where nobody knows the sender; 0 goes before all of them."""
    alarming: bool | None = None
    """Whether its words are a cry; None as long as nobody asked."""


class Chat(NamedTuple):
    """Where a delivery goes."""

    lane: str
    platform: str
    address: str


class Parcel(msgspec.Struct):
    """One delivery as the Courier holds it in memory: a row of the table, opened."""

    lane: str
    seq: int
    conversation: str
    epoch: int
    platform: str
    address: str
    call: Call
    route: Route
    sealer: Sealer
    """Of the conversation whose words it holds; only while it is under way."""
    tries: int = 0
    timer: str = ""
    """Of an offer: the mark of the timer whose time runs from when it was sent."""
    after: float = 0.0
    """Seconds after the one before it was sent: that is read first."""
    topic: str | None = ""
    """Where it is to stand in the volunteer's chat, unless there is another topic by then; None: in none."""
    author: str = ""
    """The volunteer whose own words these are."""


class Dispatch(msgspec.Struct):
    """What one commit gave a lane that this worker may send to until `lease` (monotonic seconds)."""

    lane: str
    lease: float
    parcels: list[Parcel]
    fresh: bool
    """Nothing older waits in the table: the first may go out without a further look."""
    behind: bool = False
    """Older rows became due in this batch: they are in the table only, and go before these."""


@dataclass(slots=True)
class Look:
    """What the table says of a lane whose last mark is durable: still ours until `lease`, and these rows still due."""

    lease: float
    due: frozenset[int]


@dataclass(slots=True)
class Work:
    """Everything that waits for the next transaction."""

    arrivals: list[Arrival] = field(default_factory=list)
    stored: list[Arrival] = field(default_factory=list)
    """These are only kept, and answered later."""
    marks: list[Mark] = field(default_factory=list)
    looks: list[str] = field(default_factory=list)
    """Lanes with more to send, or with a lease that ends soon: looked at after the marks."""
    timers: bool = False
    events: bool = False
    rows: int = 0
    """At most so many of these two."""
    row: str = ""
    """The one row of `events` to be handled, by itself."""
    timer: int = 0
    """The one timer to be handled, by itself."""
    rescue: frozenset[str] | None = None
    """Take lanes whose worker is gone; these are under way here already."""


class Happened(NamedTuple):
    """One turn, with all that decided it: the playground can look at it, and play it once more."""

    address: str
    before: Conversation
    event: Event
    at: datetime
    duty: Duty
    turn: Turn


@dataclass(slots=True)
class Done:
    """What the committed transaction decided."""

    dispatches: list[Dispatch] = field(default_factory=list)
    looks: dict[str, Look] = field(default_factory=dict)
    skipped: list[Arrival] = field(default_factory=list)
    cancelled: list[tuple[str, int]] = field(default_factory=list)
    """Lanes whose unsent rows up to this seq are not to be sent any more."""
    foreign: list[str] = field(default_factory=list)
    """Lanes that got rows while another worker may send to them: it is woken."""
    answered: list[bytes] = field(default_factory=list)
    """Whose stored words were handled, each as often; keyed hashes of addresses."""
    cases: set[bytes] = field(default_factory=set)
    """Whose case is open: keyed hashes of addresses."""
    turns: dict[str, int] = field(default_factory=dict)
    """Platform → turns, for the metrics."""
    happened: list[Happened] = field(default_factory=list)
    """All turns in their order, where the playground looks on."""
    missing: list[tuple[str, str]] = field(default_factory=list)
    requests: list[tuple[str, bytes]] = field(default_factory=list)
    """Orders to publish: their rows, and what is packed in them."""
    parked: int = 0
    shut: int = 0
    """Events that wait, for their key is wrapped by a master that this worker does not have."""
    more: bool = False
    """More rows of `events` are due than this batch took."""
    more_timers: bool = False
    released: bool = False
    """Rows that were held are due now."""
    erased: bool = False
    """A conversation was destroyed: its pages are to leave the files too."""
    behind: int = 0
    """The number of a newer book that another worker has already: to be taken before its conversations go on."""
    woken: bool = False
    """The batch stored rows in `events` that are due at once."""
