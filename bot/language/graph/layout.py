"""Where boxes and ways are drawn: laid out in layers by Graphviz, which comes with the package `pygraphviz`.

Graphviz is given sizes and numbers only, never a word, so nothing in a script can upset it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.language.graph.boxes import Way
from bot.language.graph.shapes import Label, Shape

POINTS = 72
STRAIGHT, BELOW = 8, 3
MOST_BOXES = 200
"""A flow with more of them could be drawn, and nobody could read it."""
Point = tuple[float, float]


class DrawingError(Exception):
    """The picture can't be made; the text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Line:
    """A way as it is drawn: its curves (a point, then three for each part), their heads, the label on it."""

    way: Way
    curves: tuple[tuple[Point, ...], ...]
    heads: tuple[tuple[Point, ...], ...]
    label: Label | None
    corner: Point
    """Of the label."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole picture in pixels; of each box the corner at the upper left."""

    width: int
    height: int
    corners: Mapping[str, Point]
    shapes: tuple[Shape, ...]
    lines: tuple[Line, ...]


def layout(shapes: Sequence[Shape], ways: Sequence[tuple[Way, Label | None]]) -> Layout:
    """Lay them out from top to bottom. Raises DrawingError where there are too many, or without Graphviz."""
    if len(shapes) > MOST_BOXES:
        advice = f"A picture holds {MOST_BOXES}. Take --format dot or mermaid, or split the flow."
        raise DrawingError(f"There are {len(shapes)} boxes. {advice}")
    graph = _Graph(shapes)
    for way, label in ways:
        graph.add(way, label)
    return graph.layout()


class _Graph:
    """Boxes and labels are nodes; a way with a label is two edges, so that the label stands on its line."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self._shapes = shapes
        self._numbers = {shape.box.name: number for number, shape in enumerate(shapes)}
        self._sizes = [(shape.width, shape.height) for shape in shapes]
        self._edges: list[str] = []
        self._ways: list[tuple[Way, Label | None, int, list[int]]] = []

    def add(self, way: Way, label: Label | None) -> None:
        """Add a way between boxes that are there."""
        start, end = self._numbers[way.start], self._numbers[way.end]
        back = "back" if way.returns else "none"
        straight = self._straight(way)
        if label is None:
            edges = [self._edge(start, end, "both" if way.returns else "forward", straight)]
            self._ways.append((way, None, start, edges))
            return
        middle = len(self._sizes)
        self._sizes.append((label.width, label.height))
        edges = [self._edge(start, middle, back, straight), self._edge(middle, end, "forward", max(straight, BELOW))]
        self._ways.append((way, label, middle, edges))

    def _straight(self, way: Way) -> int:
        """How much a way wants to be straight: the main one goes down, what lies beside it makes room."""
        start, end = (self._shapes[self._numbers[name]].box.kind for name in (way.start, way.end))
        main = (way.light or not way.label) and start != "call" and end not in ("go", "end", "call")
        return STRAIGHT if main else 1

    def _edge(self, start: int, end: int, heads: str, weight: int) -> int:
        self._edges.append(f"{start} -> {end} [dir={heads}, weight={weight}];")
        return len(self._edges) - 1

    def layout(self) -> Layout:
        """Everything at its place."""
        drawn = _drawn("\n".join(self._source()))
        wide, high = (float(part) for part in drawn["bb"].split(",")[2:])
        flip = _Flip(high)
        corners = [_corner(size, node, flip) for size, node in zip(self._sizes, drawn["objects"], strict=True)]
        edges = drawn.get("edges", [])
        return Layout(
            round(wide),
            round(high),
            {name: corners[number] for name, number in self._numbers.items()},
            tuple(self._shapes),
            tuple(
                _line(way, label, corners[middle], [edges[each] for each in parts], flip)
                for way, label, middle, parts in self._ways
            ),
        )

    def _source(self) -> Iterator[str]:
        yield "digraph {"
        yield "graph [rankdir=TB, nodesep=0.3, ranksep=0.36, splines=true, pad=0];"
        yield 'node [shape=box, fixedsize=true, label=""]; edge [arrowsize=0.8];'
        for number, (wide, high) in enumerate(self._sizes):
            yield f"{number} [width={wide / POINTS:.4f}, height={high / POINTS:.4f}];"
        yield from self._edges
        yield "}"


def _drawn(source: str) -> Any:
    try:
        import pygraphviz
    except ImportError:
        raise DrawingError("Drawing needs pygraphviz: pip install 'tomoshibi-hotline[pictures]'") from None
    graph = pygraphviz.AGraph(string=source)
    try:
        return json.loads(graph.draw(format="json", prog="dot"))
    finally:
        graph.close()


@dataclass(frozen=True, slots=True)
class _Flip:
    """Graphviz counts upwards, pictures downwards."""

    high: float

    def __call__(self, point: Sequence[float]) -> Point:
        return round(point[0], 1), round(self.high - point[1], 1)


def _corner(size: tuple[int, int], found: Mapping[str, Any], flip: _Flip) -> Point:
    x, y = flip([float(part) for part in found["pos"].split(",")])
    return round(x - size[0] / 2), round(y - size[1] / 2)


def _line(way: Way, label: Label | None, corner: Point, edges: Sequence[Mapping[str, Any]], flip: _Flip) -> Line:
    curves = [each["points"] for edge in edges for each in edge["_draw_"] if each["op"] in "bB"]
    heads = [
        each["points"]
        for edge in edges
        for key in ("_hdraw_", "_tdraw_")
        for each in edge.get(key, ())
        if each["op"] == "P"
    ]
    return Line(way, _flipped(curves, flip), _flipped(heads, flip), label, corner)


def _flipped(lists: Sequence[Sequence[Sequence[float]]], flip: _Flip) -> tuple[tuple[Point, ...], ...]:
    return tuple(tuple(map(flip, points)) for points in lists)
