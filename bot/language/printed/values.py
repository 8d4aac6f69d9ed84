"""A printed page as values: parts, entries and rows, each with its words in every language of the page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.graph.boxes import Picture
from bot.language.kinds import Kind
from bot.language.model import EmergencyNumber
from bot.language.plain import Plain


@dataclass(frozen=True, slots=True)
class Words:
    """A text in one language. `language`: the one that it really is in, where its own has none."""

    text: str
    language: str
    missing: bool = False
    status: str = ""
    variants: tuple[tuple[str, str], ...] = ()
    """What some people read instead: who, and the words."""


Cells = tuple[Words, ...]
"""The same in every language of the page, side by side."""


@dataclass(frozen=True, slots=True)
class Link:
    """A reference: its number and name, and the place on this page; empty where it is not printed here."""

    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """An answer, or a condition, and where it leads. `through`: a flow that is called on the way."""

    cells: Cells
    to: Link
    through: Link | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """One step."""

    link: Link
    kind: Kind
    title: str
    words: Cells
    rows: tuple[Row, ...]
    notes: tuple[str, ...]
    about: str
    source: str


@dataclass(frozen=True, slots=True)
class Part:
    """One flow."""

    link: Link
    picture: Picture
    about: str
    source: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Own:
    """What the hotline itself says at any moment: a message and its labels."""

    name: str
    words: Cells
    labels: tuple[Cells, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """All that stands on the page. `frame`: the language of what stands around the flows."""

    plain: Plain
    languages: tuple[str, ...]
    parts: tuple[Part, ...]
    own: tuple[Own, ...]
    """Empty where only some flows are printed, like what follows."""
    urgency: Mapping[str, tuple[str, ...]]
    emergency: Mapping[str, tuple[EmergencyNumber, ...]]
