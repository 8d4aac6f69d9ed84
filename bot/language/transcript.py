"""A transcript as values: what a person and volunteers do, and what must come of it. Staff write them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.language.model import Position

MEDIA = ("picture", "voice", "video", "file", "sticker", "location", "contact", "other")
ANYTHING = "..."
"""Among the messages of a `bot` line: whatever stands here, or nothing."""
NOTHING = "nothing"
HUMAN = "human"
"""In place of a message's name: the words of a volunteer."""
UNSET = "unset"
NONE = "none"


# ── what they do ───────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Types:
    """Writes words; `seconds` ago where an outage lies between."""

    words: str
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Presses:
    """Presses the button of an answer, below the last question or an older message `of`."""

    answer: str
    of: str = ""


@dataclass(frozen=True, slots=True)
class Sends:
    """Sends what is not text: one of MEDIA; `says`: the emoji that a sticker stands for."""

    kind: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Edits:
    """Changes the last message to these words."""

    words: str


@dataclass(frozen=True, slots=True)
class Unsends:
    """Takes the last message back."""


@dataclass(frozen=True, slots=True)
class Starts:
    """Adds the hotline or presses *Start*; `again`: comes back after having left."""

    again: bool = False


@dataclass(frozen=True, slots=True)
class Blocks:
    """Blocks the hotline."""


Does = Types | Presses | Sends | Edits | Unsends | Starts | Blocks


# ── lines ──────────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class They:
    """The person does something, in each language of the transcript."""

    at: Position
    does: Mapping[str, Does]


@dataclass(frozen=True, slots=True)
class Volunteer:
    """A volunteer does something."""

    at: Position
    who: str
    does: Types | Presses | Blocks


@dataclass(frozen=True, slots=True)
class Wait:
    """Time passes."""

    at: Position
    seconds: float


@dataclass(frozen=True, slots=True)
class Named:
    """A name and where it stands."""

    name: str
    at: Position


@dataclass(frozen=True, slots=True)
class Bot:
    """The messages that the person's screen shows, in order; none at all for `nothing`."""

    at: Position
    messages: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """One thing that must hold; `subject` is the slot of a `slots`, else empty."""

    at: Position
    what: str
    values: tuple[str, ...]
    subject: str = ""
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Expect:
    """What must be true of the conversation, or with `desk` of what volunteers were told."""

    at: Position
    things: tuple[Expected, ...]
    desk: bool = False


Line = They | Volunteer | Wait | Bot | Expect
DOING = (They, Volunteer, Wait)


# ── the whole ──────────────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class OnCall:
    """A volunteer of a transcript. No `languages` means every language of the book."""

    name: str
    languages: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    on: bool = True


ANYBODY = OnCall("volunteer")
"""Who is on duty where a transcript does not say."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """It is run on each of `platforms` in each of `languages` (what the phone says; of the book)."""

    name: str
    at: Position
    lines: tuple[Line, ...]
    platforms: tuple[str, ...] = ("telegram",)
    languages: tuple[str, ...] = ("en",)
    serving: tuple[str, ...] = ()
    """The countries that the hotline serves."""
    duty: tuple[OnCall, ...] = field(default=(ANYBODY,))
