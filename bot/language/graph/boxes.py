"""A picture before it is drawn: boxes, and the ways between them, with all their words."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.kinds import Kind


@dataclass(frozen=True, slots=True)
class Box:
    """One thing that happens. `title` says what it is, `words` what the person reads there."""

    name: str
    """Unique in its picture."""
    kind: Kind
    title: str
    step: str = ""
    """The name of the step in its file; empty where there is none of its own."""
    words: str = ""
    answers: tuple[str, ...] = ()
    """Labels of buttons that no way out of this box names."""
    notes: tuple[str, ...] = ()
    missing: str = ""
    """Which languages lack words here, in words."""
    flow: str = ""
    """The flow that it leads to, or that it is."""

    def told(self) -> tuple[str, ...]:
        """All its words: what it is, then everything in it."""
        first = " · ".join(part for part in (self.title, self.step) if part)
        flow = self.flow if self.flow != self.title else ""
        rest = (flow, self.words, *self.notes, " · ".join(self.answers), self.missing)
        return (first, *(part for part in rest if part))


@dataclass(frozen=True, slots=True)
class Way:
    """From one box to another."""

    start: str
    end: str
    label: str = ""
    returns: bool = False
    """It comes back to where it began."""
    light: bool = False
    """The one of several that is taken where nothing else holds."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Boxes in the order of the file, the start first."""

    name: str
    title: str
    about: str
    spoken: str
    """The language of `about`: what colleagues write for each other is in the source language."""
    language: str
    foot: str
    """What holds everywhere in it and is not drawn."""
    boxes: tuple[Box, ...]
    ways: tuple[Way, ...]
