"""How a box looks: its size, and where each of its texts stands, from its own corner at the upper left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.graph.boxes import Box
from bot.language.graph.lines import beginning, ending, width, wrapped

WORDS, SMALL, TINY = 14.0, 12.5, 11.0
BOLD = 1.06
LINE, CHIP = 20, 24
EDGE = 14
MOST_LINES = 4
LABEL_LINES = 5


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text; `look` is its class, `y` its baseline."""

    x: float
    y: float
    text: str
    look: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A button as the person sees it, or a note in a frame."""

    x: float
    y: float
    width: float
    text: str
    look: str


@dataclass(frozen=True, slots=True)
class Shape:
    """A box with its size and all that is drawn in it."""

    box: Box
    width: int
    height: int
    parts: tuple[Text | Chip, ...]
    icon: tuple[int, int] = (EDGE, 12)
    corner: int = 10
    """How round the corners are."""


@dataclass(frozen=True, slots=True)
class Label:
    """The words beside a way."""

    width: int
    height: int
    lines: tuple[str, ...]


PILLS = frozenset({"start", "go", "call", "end"})
SIZES = {"words": WORDS, "name": WORDS * BOLD, "note": SMALL, "title": TINY * BOLD}
"""The letters of a look; all others are tiny."""


def shape(box: Box, room: int, language: str) -> Shape:
    """The box, as wide as its words need, at most `room`."""
    return _pill(box, room, language) if box.kind in PILLS and not box.words else _card(box, room, language)


def label(text: str, room: int, language: str) -> Label | None:
    """The words beside a way; None where it has none."""
    if not text:
        return None
    lines = wrapped(text, SMALL, room, language)
    if len(lines) > LABEL_LINES:
        lines = beginning(text, SMALL, room, language, LABEL_LINES)
    wide = max(width(line, SMALL) for line in lines)
    return Label(round(wide) + 14, len(lines) * 17 + 8, tuple(lines))


def _pill(box: Box, room: int, language: str) -> Shape:
    """One that needs no words of its own: where it begins, ends, or goes on elsewhere."""
    parts = [Text(36, 17 if box.flow else 21, box.title, "title")]
    if box.flow:
        parts.append(Text(36, 35, beginning(box.flow, WORDS * BOLD, room - 36 - EDGE, language, 1)[0], "name"))
    wide, high = round(max(map(_right, parts))) + EDGE, 46 if box.flow else 34
    return Shape(box, wide, high, tuple(parts), icon=(12, high // 2 - 8), corner=10 if box.flow else high // 2)


def _card(box: Box, room: int, language: str) -> Shape:
    card = _Card(room - 2 * EDGE, language)
    card.parts.append(Text(EDGE + 22, 24, box.title, "name" if box.kind == "flow" else "title"))
    if box.words:
        cut = ending if box.kind in ("ask", "menu") else beginning
        card.write(cut(box.words, card.size(box), card.room, language, MOST_LINES), card.look(box))
    for note in (*box.notes, box.flow if box.kind != "flow" else ""):
        card.write(beginning(note, SMALL, card.room, language, 2) if note else [], "note")
    card.buttons(box.answers)
    if box.missing:
        card.chip(box.missing, "missing")
    return card.shape(box)


class _Card:
    """A box while it is filled from the top."""

    def __init__(self, room: int, language: str) -> None:
        self.room = room
        self.parts: list[Text | Chip] = []
        self._language = language
        self._y = 32

    def look(self, box: Box) -> str:
        """How the words of a box look: those that a person reads are large."""
        return "note" if box.kind == "flow" else "words"

    def size(self, box: Box) -> float:
        """How large they are."""
        return SIZES[self.look(box)]

    def write(self, lines: Sequence[str], look: str) -> None:
        """Lines of text, one below the other."""
        for line in lines:
            self._y += LINE
            self.parts.append(Text(EDGE, self._y - 4, line, look))

    def buttons(self, answers: Sequence[str]) -> None:
        """Buttons side by side, as many as a row has room for."""
        x = self.room + 1.0
        for answer in answers:
            text = beginning(answer, TINY, self.room - 20, self._language, 1)[0]
            wide = width(text, TINY) + 18
            if x + wide > EDGE + self.room:
                self._y += CHIP + 4
                x = EDGE
            self.parts.append(Chip(x, self._y - CHIP + 2, wide, text, "answer"))
            x += wide + 6

    def chip(self, text: str, look: str) -> None:
        """A note in a frame, in a line of its own."""
        self._y += CHIP + 4
        text = beginning(text, TINY, self.room - 20, self._language, 1)[0]
        self.parts.append(Chip(EDGE, self._y - CHIP + 2, width(text, TINY * BOLD) + 18, text, look))

    def shape(self, box: Box) -> Shape:
        """What came of it; the name of the step stands at the right of the first line."""
        first = _right(self.parts[0]) + 16 + width(box.step, TINY)
        wide = round(max(first, *map(_right, self.parts))) + EDGE
        step = [Text(wide - EDGE, 24, box.step, "step")] if box.step else []
        return Shape(box, wide, self._y + 12, (*self.parts, *step))


def _right(part: Text | Chip) -> float:
    if isinstance(part, Chip):
        return part.x + part.width
    return part.x + width(part.text, SIZES.get(part.look, TINY))
