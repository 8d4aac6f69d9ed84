"""Pictures as text for other programs: what stands in a script is never read as theirs."""

from __future__ import annotations

import json
import re

import pygraphviz

from bot.language import graph
from bot.language.graph import dot, mermaid
from bot.language.graph.boxes import Box, Picture, Way
from tests.language.few_lines import full

HOSTILE = 'a"] --> b; <script>alert(1)</script> #35; `q` & \\N \\ end | {x}\nsecond line'
BOXES = (Box("a", "ask", HOSTILE, step="end", words=HOSTILE), Box("b", "end", "End"))
PICTURE = Picture("x", HOSTILE, HOSTILE, "en", "en", "", BOXES, (Way("a", "b", HOSTILE), Way("b", "a", light=True)))


def labels(source: str) -> list[str]:
    """What Graphviz itself reads of it."""
    read = json.loads(pygraphviz.AGraph(string=source).draw(format="dot_json", prog="dot"))
    return [each["label"] for each in read["objects"]]


def test_dot_is_read_by_graphviz_with_every_word_as_it_stands() -> None:
    first, second = labels(dot.written(PICTURE))
    assert second == "End"
    assert " ".join(re.sub(r"\\n", " ", first).replace("\\\\", "\\").split()).count("<script>alert(1)</script>") == 2


def test_a_whole_flow_as_dot_has_all_its_boxes() -> None:
    picture = graph.picture(full(), "welcome", "en")
    assert len(labels(dot.written(picture))) == len(picture.boxes)


def test_mermaid_gets_no_sign_of_its_own_from_a_script() -> None:
    lines = mermaid.written(PICTURE).splitlines()
    first = next(line for line in lines if line.startswith("    n0("))
    inside = first.removeprefix('    n0("').removesuffix('"):::is_ask')
    assert not set('"`') & set(inside)
    assert re.sub(r"</?b>|<br/>", "", inside).count("<") == 0
    assert "#lt;script#gt;" in inside


def test_mermaid_draws_every_box_and_way() -> None:
    picture = graph.picture(full(), "welcome", "en")
    lines = mermaid.written(picture).splitlines()
    assert lines[0] == "flowchart TD"
    assert sum(":::" in line for line in lines) == len(picture.boxes)
    assert sum(bool(re.search(r" <?-(\.-)?->", line) or " --> " in line or "-->|" in line) for line in lines) >= 1
    assert sum(bool(re.match(r"    n\d+ <?-", line)) for line in lines) == len(picture.ways)
    assert not [line for line in lines if re.search(r"classDef end\b", line)]
