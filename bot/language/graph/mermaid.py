"""A picture as Mermaid, which GitHub and many editors draw: https://mermaid.js.org/syntax/flowchart.html."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.language.graph.boxes import Picture
from bot.language.graph.style import COLOURS
from bot.language.kinds import Kind

SHAPES: Mapping[Kind, tuple[str, str]] = {
    "start": ("([", "])"),
    "end": ("([", "])"),
    "branch": ("{{", "}}"),
    "call": ("[[", "]]"),
    "go": (">", "]"),
    "handoff": ("[/", "/]"),
    "ask": ("(", ")"),
    "menu": ("(", ")"),
}
BOX = ("[", "]")
SIGNS = {'"': "quot", "<": "lt", ">": "gt", "#": "35", "&": "amp", "`": "96", ";": "59"}
"""What Mermaid would read as its own, and the name by which it writes it."""


def written(picture: Picture) -> str:
    """The source of a flowchart."""
    return "\n".join(_lines(picture)) + "\n"


def _lines(picture: Picture) -> Iterator[str]:
    names = {box.name: f"n{number}" for number, box in enumerate(picture.boxes)}
    yield "flowchart TD"
    for box in picture.boxes:
        opening, closing = SHAPES.get(box.kind, BOX)
        first, *rest = map(_safe, box.told())
        told = "<br/>".join([f"<b>{first}</b>", *rest])
        yield f'    {names[box.name]}{opening}"{told}"{closing}:::{_look(box.kind)}'
    for way in picture.ways:
        line = ("<" if way.returns else "") + ("-.->" if way.light else "-->")
        label = f'|"{_safe(way.label)}"|' if way.label else ""
        yield f"    {names[way.start]} {line}{label} {names[way.end]}"
    for kind in dict.fromkeys(box.kind for box in picture.boxes):
        frame, fill, *_ = COLOURS[kind]
        yield f"    classDef {_look(kind)} fill:{fill},stroke:{frame},color:#1f2328"


def _look(kind: Kind) -> str:
    return f"is_{kind}"  # a class may not be called `end`


def _safe(text: str) -> str:
    return "<br/>".join("".join(_named(sign) for sign in line) for line in text.splitlines())


def _named(sign: str) -> str:
    return f"#{SIGNS[sign]};" if sign in SIGNS else sign
