"""The book as immutable values: what staff wrote, after it was read and found sound.

Nothing here reads a file or knows a platform. `reader.read` makes a `Book`; the engine only looks things up in it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from bot.language.queues import DeskPlan

if TYPE_CHECKING:
    from datetime import date

    from bot.language.screening import Indicator
    from bot.language.services import Service
    from bot.language.wording import Wording

SOURCE_LANGUAGE = "en"
COVER = "cover"
"""The flow that stands on the screen while a person hides."""
SHARED_LISTS: Mapping[str, tuple[str, ...]] = {"yes_no": ("yes", "no", "unsure")}
TYPED = ("text", "number", "date", "place")
CHECK_HOLDS = 365
"""Days after which somebody reads a law anew."""
BUILT_IN = ("urgency", "language", "platform", "country")
"""Facts that every conversation has; a branch may compare them, a flow may `ask: language` or `ask: country`."""
REFERENCE = "reference"
"""What texts may show beside facts: the name by which volunteers know the conversation. Nothing compares it."""


@dataclass(frozen=True, slots=True)
class Position:
    """Where something stands: path inside the content folder, line and column from 1."""

    path: str
    line: int
    column: int


# ── where to ───────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Next:
    """Go on with a step of the same flow."""

    step: str


@dataclass(frozen=True, slots=True)
class Leave:
    """Go to another flow for good; the stack is emptied."""

    flow: str


@dataclass(frozen=True, slots=True)
class Visit:
    """Call another flow, then come back to `step`."""

    flow: str
    step: str


Go = Next | Leave | Visit


# ── conditions ─────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Test:
    """One line of a `when`. An unset slot never matches, not even a `not`.

    Exactly one of the groups is given: `any_of` (with `negated` for `not`), `over`/`under` for numbers,
    `region` for places (ISO 3166-2).
    """

    slot: str
    any_of: tuple[str, ...] = ()
    negated: bool = False
    over: float | None = None
    under: float | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """All tests must hold."""

    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a branch; the last one has no `when`."""

    when: Condition | None
    go: Go
    at: Position | None = field(default=None, compare=False)
    """Where the row is written; a list of regions makes several rows of one."""


# ── steps ──────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Say:
    """Words, then on."""

    next: Go


@dataclass(frozen=True, slots=True)
class Ask:
    """A question for one slot; `answers` holds only the values that lead elsewhere than `next`."""

    slot: str
    next: Go
    answers: Mapping[str, Go] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Menu:
    """A question that leads on and keeps nothing; answers in the order they are written."""

    answers: Mapping[str, Go]


@dataclass(frozen=True, slots=True)
class Branch:
    """The first row that holds."""

    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """Another flow, then back."""

    go: Visit


@dataclass(frozen=True, slots=True)
class Resources:
    """A card of help that fits; `kinds` as in the help directory (`emergency` is always known)."""

    kinds: tuple[str, ...]
    next: Go


@dataclass(frozen=True, slots=True)
class Hand:
    """A human is asked for. `next` when the chat has ended, `nobody` when nobody came or the person goes on."""

    queue: str
    next: Go
    nobody: Go


@dataclass(frozen=True, slots=True)
class FollowUp:
    """When may the person be written to? Kept, and noted for the queue; then on, whatever they chose."""

    queue: str
    next: Go


@dataclass(frozen=True, slots=True)
class End:
    """The flow ends, with words if there are any for it; a called one returns to its caller."""


Step = Say | Ask | Menu | Branch | Call | Resources | Hand | FollowUp | End
WORDED = (Say, Ask, Menu, End)
"""The kinds that have words of their own, the message `<flow>-<step>`; an `end` may be without."""


# ── what may stand beside any step ─────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture or a sound that comes before the words; `name` is its path below `flows/media/`."""

    name: str


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A point on the map that comes before the words; degrees, north and east are positive."""

    latitude: float
    longitude: float


Media = MediaFile | MapPoint


@dataclass(frozen=True, slots=True)
class Beside:
    """What a step has beside its kind: notes that only reviewers read, and how its words come."""

    about: str = ""
    source: str = ""
    """Where the step has it from: a law, a study, a person who lived it."""
    pause: float = 0.0
    """Seconds between the words before it and its own."""
    media: Media | None = None


PLAIN = Beside()


# ── flows and the book ─────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Claim:
    """Something that the law says, as far as somebody has read it. Its words are the message `law-<name>`."""

    name: str
    country: str
    """ISO 3166-1, or ZZ for what holds everywhere."""
    topic: str
    source: str
    dated: str
    """Of the source: a year, a month or a day."""
    checked: date | None = None
    """When somebody who knows made sure of it, and who."""
    by: str = ""

    def is_overdue(self, today: date) -> bool:
        """Whether the check is so long ago that the law may have changed."""
        return self.checked is not None and (today - self.checked).days > CHECK_HOLDS


@dataclass(frozen=True, slots=True)
class Category:
    """What a chat was about; one of the `signs` chooses it beforehand."""

    name: str
    signs: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class ClosingForm:
    """What a volunteer says of a chat that has ended."""

    categories: tuple[Category, ...] = ()
    given: tuple[str, ...] = ()
    responsible: tuple[str, ...] = ()
    """Roles that can look after the case of a child, beside THEMSELF and SUPERVISOR."""


@dataclass(frozen=True, slots=True)
class PhraseCard:
    """What a volunteer can say across languages. Its words are the message `cards-<name>`."""

    name: str
    topic: str
    answers: tuple[str, ...] = ()
    """Empty: it is only said. *skip* is in all others, unwritten."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A fact that flows ask for: a list of `values`, or a `type` of TYPED."""

    name: str
    type: str
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Flow:
    """One file: its steps in the order they are written, the first shown is `start`."""

    name: str
    start: str
    steps: Mapping[str, Step]
    slots: Mapping[str, Slot]
    positions: Mapping[str, Position]
    about: str = ""
    source: str = ""
    beside: Mapping[str, Beside] = field(default_factory=dict)
    """Only of the steps that have something beside their kind; see `beside_of`."""

    def beside_of(self, step: str) -> Beside:
        """What stands beside a step; nothing for most."""
        return self.beside.get(step, PLAIN)


@dataclass(frozen=True, slots=True)
class EmergencyNumber:
    """An official short code of one country, with what it is for and where we know it from."""

    country: str
    number: str
    service: str
    """`police`, `ambulance`, `fire`, `any` …: the Fluent attribute `hotline-emergency.<service>` names it."""
    who_learns: str
    source: str
    checked_on: str


@dataclass(frozen=True, slots=True)
class Medium:
    """A file of `flows/media/`, as it is shown and served."""

    hash: str
    """Of its content; all that its address gives away."""
    kind: Literal["picture", "audio"]
    type: str
    """`image/jpeg image/png audio/mp4`"""
    content: bytes = field(repr=False)
    seconds: float = 0.0
    """How long a sound lasts."""


@dataclass(frozen=True, slots=True)
class KnownPlace:
    """A place as people name it, of `flows/places.yaml`; `region` is ISO 3166-2 or empty."""

    country: str
    region: str
    names: tuple[tuple[str, tuple[str, ...]], ...]
    """Languages, each with the names in it."""
    source: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Book:
    """All that the hotline says and asks, named by the hash of its files. Never changed, only replaced."""

    hash: str
    flows: Mapping[str, Flow]
    slots: Mapping[str, Slot]
    urgency: Mapping[str, tuple[Condition, ...]]
    """Level → signs; one that holds is enough. Levels in the order of URGENCIES, worst last."""
    emergency: Mapping[str, tuple[EmergencyNumber, ...]]
    """Country (ISO 3166-1) → its numbers, the most useful first."""
    words: Wording
    start: str
    """The flow that a new contact meets: `welcome` where there is one."""
    media: Mapping[str, Medium] = field(default_factory=dict)
    """Path below `flows/media/` → the file; one for a language is `<language>/<name>`."""
    places: tuple[KnownPlace, ...] = ()
    """Those of the folder itself; the gazetteer knows the others."""
    indicators: Mapping[str, Indicator] = field(default_factory=dict)
    services: Mapping[str, Service] = field(default_factory=dict)
    """The help directory, in the order of countries and of what is written."""
    cover: Book | None = None
    """The flow `cover` and what it leads to, as a book of its own: what is played on it knows nothing of the rest."""
    claims: Mapping[str, Claim] = field(default_factory=dict)
    """What texts may say of the law."""
    closing: ClosingForm = ClosingForm()
    cards: Mapping[str, PhraseCard] = field(default_factory=dict)
    """What volunteers can say across languages, in the order written."""
    desk: DeskPlan = field(default_factory=DeskPlan)
    """Queues, who is asked, what volunteers bear."""
    number: int = 0
    """The number of its publication; 0 for one that was never published (demo, tests)."""

    @property
    def is_cover(self) -> bool:
        """Whether it is another book's cover: then no human and no way out stand below its questions."""
        return self.start == COVER

    def __repr__(self) -> str:
        """Short: a book holds everything that is said, and a failure that shows its surroundings would show it all."""
        return f"<Book {self.hash[:12]}>"

    def step(self, flow: str, step: str) -> Step | None:
        """The step, or None if this book has no such flow or step any more."""
        found = self.flows.get(flow)
        return found.steps.get(step) if found else None
