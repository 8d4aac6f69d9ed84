"""A picture as DOT, for Graphviz and whatever else reads it: https://graphviz.org/doc/info/lang.html."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.language.graph.boxes import Picture
from bot.language.graph.lines import wrapped
from bot.language.graph.shapes import WORDS
from bot.language.graph.style import COLOURS
from bot.language.kinds import Kind

ROOM = 260
FONT = '"Noto Sans"'
SHAPES: Mapping[Kind, str] = {
    "start": "oval", "end": "oval", "branch": "hexagon", "call": "component", "go": "cds", "handoff": "house",
}  # fmt: skip


def written(picture: Picture) -> str:
    """The source of a directed graph."""
    return "\n".join(_lines(picture)) + "\n"


def _lines(picture: Picture) -> Iterator[str]:
    names = {box.name: number for number, box in enumerate(picture.boxes)}
    yield f"digraph {_quoted(picture.name)} {{"
    yield f"    label={_quoted(picture.title)}; labelloc=t; rankdir=TB;"
    yield f"    node [style={_quoted('rounded,filled')}, fontname={FONT}]; edge [fontname={FONT}, fontsize=11];"
    for box in picture.boxes:
        frame, fill, *_ = COLOURS[box.kind]
        told = "\n".join(line for part in box.told() for line in wrapped(part, WORDS, ROOM, picture.language))
        look = f'shape={SHAPES.get(box.kind, "box")}, color="{frame}", fillcolor="{fill}"'
        yield f"    {names[box.name]} [{look}, label={_quoted(told)}];"
    for way in picture.ways:
        look = f"label={_quoted(way.label)}, dir={'both' if way.returns else 'forward'}"
        look += ", style=dashed" if way.light else ""
        yield f"    {names[way.start]} -> {names[way.end]} [{look}];"
    yield "}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'
