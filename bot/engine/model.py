"""The values that the engine takes and gives: a conversation, what can happen to it, and what follows.

All of them are immutable. `Conversation` is what is sealed into the database between two turns, so every field of it
must survive `packed.encode`/`decode`; a new field needs a default, or yesterday's conversations could not be read.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

import msgspec

from bot.engine.attachment import File
from bot.engine.form import Form, Responsible
from bot.engine.handoff import Handoff, Knew, Rest, Silence, Wake
from bot.engine.hours import Hours
from bot.engine.outgoing import Outgoing

Id = str
Place = tuple[tuple[Id, Id], ...]
"""(flow, step), innermost last; at most 8 deep."""


class Life(StrEnum):
    """Whether there still is a conversation."""

    OPEN = "open"
    CLOSED = "closed"
    ERASING = "erasing"


class Cover(StrEnum):
    """What the person's screen may show."""

    NONE = "none"
    QUIET = "quiet"
    HIDDEN = "hidden"


class Value(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a slot holds: an answer's name, or what was typed with what was read from it."""

    name: str = ""
    """The answer (`yes`, `skip`, `13_17`), or the text as written for a typed slot."""
    number: float | None = None
    country: str | None = None
    region: str | None = None
    date: str | None = None
    """ISO 8601, no more exact than it was said: `2024-04-03`, `2024-04`, `2024`, `2024-W14`, `2023-04/2024-04`."""

    def __str__(self) -> str:
        """For the desk: the words, and what was read from them where that is something else."""
        read = self.date or self.region or self.country
        return f"{self.name} ({read})" if read and read != self.name else self.name


class Mark(msgspec.Struct, frozen=True):
    """A supervisor's grade of somebody who harasses volunteers (`bot.engine.restraint`), and when it ends."""

    grade: str
    until: datetime


class Left(msgspec.Struct, frozen=True):
    """The question just answered: another answer of it within 10 s means *back* and that answer."""

    visit: int
    answer: str
    at: datetime
    place: Place


class Passed(msgspec.Struct, frozen=True, omit_defaults=True):
    """One visit of the trail, with what it overwrote, so that *back* can put it back."""

    place: Place
    slot: str | None = None
    before: Value | None = None
    moved: bool = False
    """The answer was a place and set the country, which was `country` before."""
    country: Value | None = None


class Word(msgspec.Struct, frozen=True, omit_defaults=True):
    """Something the person wrote, kept for the volunteer who takes over. `ref` is the platform's id of it."""

    text: str
    ref: str = ""


class Conversation(msgspec.Struct, frozen=True, omit_defaults=True):
    """One person on one platform."""

    id: Id
    platform: str
    locale: str = ""
    """The platform's first guess of the language; never trusted, only offered first."""
    language: str = ""
    """The language we write in; empty until the first turn."""
    epoch: int = 0
    life: Life = Life.OPEN
    cover: Cover = Cover.NONE
    handoff: Handoff | None = None
    handoffs: int = 0
    knew: Knew | None = None
    feedback: bool = False
    """They were offered to say how it was; not done twice."""
    owed: str = ""
    """What became of their human while nothing could be shown: the message that they read when they are back."""
    place: Place = ()
    visit: int = 0
    """Grows with every question shown; a button belongs to one visit."""
    panel: str = ""
    """A question of the engine's own above the present step: `language`, `menu`, `forget` …"""
    left: Left | None = None
    slots: dict[str, Value] = {}
    earlier: tuple[tuple[Id, Value], ...] = ()
    """Answers that a later one contradicts, without *back*: the worse of them counts, and the volunteer sees it."""
    trail: tuple[Passed, ...] = ()
    asked_twice: bool = False
    """The present question was not understood once already."""
    greeted: int = 0
    """How often the quiet line went out without an answer that counts."""
    last_heard: datetime | None = None
    begun: datetime | None = None
    book: int = 0
    said: tuple[str, ...] = ()
    """Kinds of alarming phrases typed so far (`danger`, `self_harm`, `child`); a further sign never lowers anything."""
    desk_told: bool = False
    """The desk was told at once, unasked, because it is urgent; not done twice."""
    offered_language: str = ""
    """The language whose switch was offered last, so that it is not offered at every message."""
    media_at: datetime | None = None
    media_answer: str = ""
    """What they read of the last one in a live chat."""
    recent: dict[str, tuple[datetime, ...]] = {}
    """When they last did what costs others: `human`, `media`."""
    files: tuple[File, ...] = ()
    """Pictures and voice messages of the present chat that the volunteer may open."""
    files_counted: int = 0
    mark: Mark | None = None
    words: tuple[Word, ...] = ()
    notes: tuple[str, ...] = ()
    covered: Conversation | None = None
    """What is played on the screen while hidden: a conversation of its own, with its own place, answers, language."""
    sign: str = ""
    """The person's own sign, normalised, beside those of the languages."""
    not_free: bool = False
    """They hid by the sign that says: *I am not free to speak*."""
    alarmed: tuple[datetime, ...] = ()
    """When danger words came while hidden, as far as it counts."""
    written: tuple[str, ...] = ()
    """Languages and scripts that the person has clearly written in."""
    card: str = ""
    """The phrase card whose answer is awaited, of which a typed one is told apart."""
    form: Form | None = None
    """What is still to be said of the last chat."""
    responsible: Responsible | None = None
    """Who looks after the case of a child; never shown to the person."""
    machine: bool = False
    """They heard that a machine translates."""
    watched_by: tuple[Id, ...] = ()
    """Supervisors who look on at the present chat."""
    silence: Silence | None = None
    waits_since: datetime | None = None
    """Since when nobody has the present handoff: at its beginning, or because whoever had it is gone."""
    doubts: tuple[str, ...] = ()
    """Signs that somebody else may be writing: `language answer who word`."""
    hours: Hours | None = None
    """When they may be written to first, until they are back; then it is asked anew."""


# ── what can happen ────────────────────────────────────────────────────────────────────────────────────────


class Said(msgspec.Struct, frozen=True, tag=True):
    """Words of the person (also a sticker's own text). `ref` is the platform's id of the message."""

    text: str
    ref: str = ""
    late: bool = False
    """Written more than ten minutes ago (an outage lies between): no step of the script any more."""


class Pressed(msgspec.Struct, frozen=True, tag=True):
    """A button of ours whose token was genuine. One of another epoch, or forged, comes as `Said` instead."""

    visit: int
    answer: str
    late: bool = False


class Edited(msgspec.Struct, frozen=True, tag=True):
    """The person changed an earlier message."""

    ref: str
    text: str


class Unsent(msgspec.Struct, frozen=True, tag=True):
    """The person took a message back."""

    ref: str


class Joined(msgspec.Struct, frozen=True, tag=True):
    """Followed, started or unblocked us. `again` where the platform says that it is not the first time.

    `bad_code`: with an invitation to the desk that is used, over or made up.
    """

    again: bool = False
    bad_code: bool = False


class Gone(msgspec.Struct, frozen=True, tag=True):
    """Blocked or left us: nothing can be sent."""


class Media(msgspec.Struct, frozen=True, tag=True):
    """Something that is not text: `picture voice video file sticker location contact other`.

    `file`: where the platform lets us have it later. `says`: the emoji that a sticker stands for, as if it was typed.
    """

    kind: str
    file: File | None = None
    says: Said | None = None


class Due(msgspec.Struct, frozen=True, tag=True):
    """A timer that was set by an earlier turn; `epoch` and `mark` say whether it still means anything."""

    kind: str
    epoch: int
    mark: str = ""


class Desk(msgspec.Struct, frozen=True, tag=True):
    """A volunteer acts on this conversation: `accept decline say note close outcome who transfer cards card open`."""

    volunteer: Id
    act: str
    text: str = ""
    handoff: Id = ""
    """The handoff that the button belonged to; a stale one does nothing but say so."""


class Admin(msgspec.Struct, frozen=True, tag=True):
    """Of the desk or the runtime: `offer` (`text` came on duty), `free` (`text` is gone), `overdue`, `erase`; `slow`:
    they write too much for one minute; `undelivered` (`text`: `quota refused untranslated`); `topic_gone` (in the chat
    of `text`).
    """

    act: str
    text: str = ""


Event = Said | Pressed | Edited | Unsent | Joined | Gone | Media | Due | Desk | Admin


# ── what must follow ───────────────────────────────────────────────────────────────────────────────────────


class Show(msgspec.Struct, frozen=True, tag=True):
    """To the person. `hold`: only once the person has come back from *quiet*."""

    outgoing: Outgoing
    hold: bool = False
    author: Id = ""
    """The volunteer whose own words these are."""


class Tell(msgspec.Struct, frozen=True, tag=True):
    """To a volunteer, about this conversation. `handoff`: buttons belong to it; `timer`: its time runs from then on."""

    volunteer: Id
    outgoing: Outgoing
    handoff: Id = ""
    timer: str = ""
    take: bool = False
    """The volunteer now works on this conversation (becomes `current`)."""


class Open(msgspec.Struct, frozen=True, tag=True):
    """To a volunteer who asked for it: what the person sent. `shown` stands below it; `instead`: it is not there."""

    volunteer: Id
    file: File
    shown: Outgoing
    instead: Outgoing


class Cancel(msgspec.Struct, frozen=True, tag=True):
    """Rows to the person that are not sent yet are not to be sent."""


class Clear(msgspec.Struct, frozen=True, tag=True):
    """What stands in the person's chat, of both sides, is deleted as far as the platform can."""


class Release(msgspec.Struct, frozen=True, tag=True):
    """The words that were held back may go out now."""


class Arm(msgspec.Struct, frozen=True, tag=True):
    """Wake this conversation with `Due(kind, epoch, mark)` after `seconds`."""

    kind: str
    seconds: float
    mark: str = ""


class Record(msgspec.Struct, frozen=True, tag=True):
    """A fact without content for the audit: a chat was opened, or closed with an outcome."""

    actor: Id
    act: str


class Note(msgspec.Struct, frozen=True, tag=True):
    """Something that the volunteer wants the next one to know; sealed with the conversation's key."""

    volunteer: Id
    text: str


class Erase(msgspec.Struct, frozen=True, tag=True):
    """The address is forgotten now, and what stands in chats is deleted. `read_on`: not yet what volunteers have."""

    read_on: bool = False


class Missing(msgspec.Struct, frozen=True, tag=True):
    """Wording that was not there in the language; it fell back. For the log, never for the person."""

    message: str
    language: str


Effect = Show | Tell | Open | Cancel | Clear | Release | Arm | Rest | Wake | Record | Note | Erase | Missing


class Visited(msgspec.Struct, frozen=True):
    """A step that the script went through. `way`: by which of its ways, where it has several.

    An answer's name (of a typed slot its type), the number of a branch's row (from 1), `next` or `nobody` of a handoff.
    """

    flow: Id
    step: Id
    way: str = ""


class Turn(msgspec.Struct, frozen=True):
    """The conversation afterwards; what the world must do, in order; the steps that the script went through."""

    conversation: Conversation
    effects: tuple[Effect, ...] = ()
    visited: tuple[Visited, ...] = ()
