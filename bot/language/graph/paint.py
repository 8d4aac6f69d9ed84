"""A picture as one SVG file: nothing to fetch, no script, for light and dark screens and for paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from bot.language.graph.boxes import Picture
from bot.language.graph.layout import Layout, Line, Point, layout
from bot.language.graph.lines import beginning
from bot.language.graph.shapes import SMALL, Chip, Shape, Text, label, shape
from bot.language.graph.style import DARK, ICONS, LIGHT
from bot.language.markup import safe

MARGIN = 24
TITLE, GAP, SMALL_LINE = 32, 22, 18
HEAD_LINES, FOOT_LINES = 6, 3
NARROWEST = 420
CLEAR = 3
NEW_LINE = "\n"
ROOMS = (250, 220, 190)
"""How wide a card may be; the narrower ones where the picture gets wider than a screen or a page."""
WIDEST = 1000
Link = Callable[[str], str]


def drawn(picture: Picture, *, highlight: str = "", link: Link | None = None) -> str:
    """The picture as SVG. `highlight`: the step where somebody is now; `link`: the address of another flow's picture.

    Raises DrawingError.
    """
    return "\n".join(_Drawing(picture, fitted(picture), highlight, link).lines()) + "\n"


@dataclass(frozen=True, slots=True)
class Pieces:
    """A picture for paper: what is drawn, once, and from where to where each page shows it."""

    drawing: str
    width: int
    cuts: tuple[tuple[int, int], ...]


def in_pieces(picture: Picture, wide: int, high: int) -> Pieces:
    """Cut between boxes where it is higher than a page of `wide` by `high` pixels. Raises DrawingError."""
    found = fitted(picture)
    tall = int(high * max(1.0, found.width / wide))
    drawing = "\n".join(_Drawing(picture, found, "", None).inside())
    return Pieces(drawing, found.width, tuple(_cuts(found, tall)))


def _cuts(found: Layout, tall: int) -> Iterator[tuple[int, int]]:
    """From where to where; no box and no label is cut through, unless it is higher than a page."""
    taken = [(found.corners[each.box.name][1], each.height) for each in found.shapes]
    taken += [(line.corner[1], line.label.height) for line in found.lines if line.label]
    top = 0
    while found.height - top > tall:
        free = (
            y
            for y in range(top + tall, top, -1)
            if not any(above - CLEAR < y < above + high + CLEAR for above, high in taken)
        )
        below = next(free, top + tall)
        yield top, below
        top = below
    yield top, found.height


def fitted(picture: Picture) -> Layout:
    """Laid out as wide as it is read best, or narrower so that it fits. Raises DrawingError."""
    for room in ROOMS:
        shapes = [shape(box, room, picture.language) for box in picture.boxes]
        found = layout(shapes, [(way, label(way.label, room - 60, picture.language)) for way in picture.ways])
        if found.width <= WIDEST:
            break
    return found


class _Drawing:
    def __init__(self, picture: Picture, found: Layout, highlight: str, link: Link | None) -> None:
        self._picture = picture
        self._layout = found
        self._highlight = highlight
        self._link = link
        self._inside = max(found.width, NARROWEST)
        self._head = self._wrapped(picture.about, HEAD_LINES)
        self._foot = self._wrapped(picture.foot, FOOT_LINES)

    def lines(self) -> Iterator[str]:
        picture, name = self._picture, self._picture.name
        top = MARGIN + TITLE + len(self._head) * SMALL_LINE + GAP
        below = top + self._layout.height + GAP
        wide, high = self._inside + 2 * MARGIN, below + len(self._foot) * SMALL_LINE + MARGIN
        yield (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}" '
            f'role="img" aria-labelledby="{name}-title {name}-about" lang="{picture.language}" class="flowpicture">'
        )
        yield f'<title id="{name}-title">{safe(picture.title)}</title>'
        yield f'<desc id="{name}-about" lang="{picture.spoken}">{safe(picture.about)}</desc>'
        yield f"<style>{LIGHT}{DARK}</style>"
        yield f'<rect class="paper" width="{wide}" height="{high}"/>'
        yield f'<text class="heading" x="{MARGIN}" y="{MARGIN + 20}">{safe(picture.title)}</text>'
        yield from _small(self._head, MARGIN + TITLE, picture.spoken)
        yield f'<g transform="translate({MARGIN + (self._inside - self._layout.width) // 2} {top})">'
        yield from self.inside()
        yield "</g>"
        yield from _small(self._foot, below, picture.language)
        yield "</svg>"

    def inside(self) -> Iterator[str]:
        """Ways, boxes and labels, as they are laid out."""
        yield from map(_way, self._layout.lines)
        for each in self._layout.shapes:
            yield from self._box(each)
        for line in self._layout.lines:
            yield from _label(line)

    def _wrapped(self, text: str, most: int) -> list[str]:
        return beginning(text, SMALL, self._inside, self._picture.language, most) if text else []

    def _box(self, found: Shape) -> Iterator[str]:
        box = found.box
        x, y = self._layout.corners[box.name]
        place = f' id="{self._picture.name}-{box.step}"' if box.step == box.name else ""
        now = " now" if self._highlight and box.step == self._highlight else ""
        linked = self._link(box.flow) if self._link and box.flow else ""
        if linked:
            yield f'<a href="{safe(linked)}">'
        yield f'<g{place} class="box {box.kind}{now}" transform="translate({x:g} {y:g})">'
        yield f"<title>{safe(NEW_LINE.join(box.told()))}</title>"
        yield f'<rect class="frame" width="{found.width}" height="{found.height}" rx="{found.corner}"/>'
        yield f'<path class="icon" transform="translate({_point(found.icon)})" d="{ICONS[box.kind]}"/>'
        for part in found.parts:
            yield _text(part) if isinstance(part, Text) else _chip(part)
        yield "</g>"
        if linked:
            yield "</a>"


def _small(lines: Sequence[str], y: int, language: str) -> Iterator[str]:
    for number, line in enumerate(lines):
        place = f'x="{MARGIN}" y="{y + 14 + number * SMALL_LINE}"'
        yield f'<text class="small" lang="{language}" {place}>{safe(line)}</text>'


def _text(part: Text) -> str:
    return f'<text class="{part.look}" x="{part.x:g}" y="{part.y:g}">{safe(part.text)}</text>'


def _chip(part: Chip) -> str:
    middle = part.x + part.width / 2
    return (
        f'<rect class="{part.look}" x="{part.x:.1f}" y="{part.y:g}" width="{part.width:.1f}" height="22" rx="11"/>'
        f'<text class="{part.look}-text" x="{middle:.1f}" y="{part.y + 15:g}">{safe(part.text)}</text>'
    )


def _way(line: Line) -> str:
    curves = "".join(f'<path d="{_curve(curve)}"/>' for curve in line.curves)
    heads = "".join(f'<polygon class="head" points="{" ".join(map(_point, head))}"/>' for head in line.heads)
    return f'<g class="way{" light" if line.way.light else ""}">{curves}{heads}</g>'


def _curve(curve: Sequence[Point]) -> str:
    first, *rest = curve
    return f"M{_point(first)}C{' '.join(map(_point, rest))}"


def _point(point: Point) -> str:
    return f"{point[0]:g},{point[1]:g}"


def _label(line: Line) -> Iterator[str]:
    if line.label is None:
        return
    wide, high = line.label.width, line.label.height
    light = " light" if line.way.light else ""
    yield f'<g class="label{light}" transform="translate({_point(line.corner)})">'
    yield f'<rect width="{wide}" height="{high}" rx="9"/>'
    for number, text in enumerate(line.label.lines):
        yield f'<text x="{wide / 2:g}" y="{17 + 17 * number}">{safe(text)}</text>'
    yield "</g>"
