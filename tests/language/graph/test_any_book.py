"""Whatever a flow looks like, it can be drawn, written and printed."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language import graph, model
from bot.language.graph import dot, mermaid
from bot.language.model import (
    Ask,
    Book,
    Branch,
    Call,
    Condition,
    End,
    Flow,
    Hand,
    Leave,
    Menu,
    Next,
    Position,
    Resources,
    Row,
    Say,
    Step,
    Visit,
)
from bot.language.printed import printed
from tests.language.few_lines import full

NAMES = [f"step{number}" for number in range(7)]
step_names = st.sampled_from(NAMES)
flows = st.sampled_from(["welcome", "other"])
ways = st.one_of(st.builds(Next, step_names), st.builds(Leave, flows), st.builds(Visit, flows, step_names))
answers = st.dictionaries(st.sampled_from(["yes", "no", "again", "skip", "adult"]), ways, max_size=4)
compared = st.one_of(
    st.builds(
        model.Test, st.sampled_from(["age", "urgency", "raised", "nowhere"]), st.just(("teen", "skip")), st.booleans()
    ),
    st.builds(model.Test, st.just("hours"), over=st.sampled_from([None, 3.0]), under=st.just(9.5)),
    st.builds(model.Test, st.just("town"), region=st.just("JP-13")),
)
conditions = st.builds(Condition, st.lists(compared, min_size=1, max_size=3).map(tuple))
rows = st.lists(st.builds(Row, conditions, ways), max_size=3)
steps = st.one_of(
    st.builds(Say, ways),
    st.builds(Ask, st.sampled_from(["age", "hours", "town", "country", "language"]), ways, answers),
    st.builds(Menu, answers.filter(bool)),
    st.builds(lambda some, go: Branch((*some, Row(None, go))), rows, ways),
    st.builds(Call, st.builds(Visit, flows, step_names)),
    st.builds(Resources, st.just(("emergency", "labour")), ways),
    st.builds(Hand, st.just("labour"), ways, ways),
    st.just(End()),
)


@st.composite
def scripts(draw: st.DrawFn) -> dict[str, dict[str, Step]]:
    """Two flows that lead anywhere; some steps have words in the book of all that there is."""
    welcome = {name: draw(steps) for name in [*NAMES, "hello", "town"]}
    return {"welcome": welcome, "other": {name: draw(steps) for name in NAMES}}


def book_of(script: dict[str, dict[str, Step]]) -> Book:
    at = Position("flows/welcome.yaml", 1, 1)
    made = {
        name: Flow(name, NAMES[0], written, {}, dict.fromkeys(written, at), about="<About> & more.")
        for name, written in script.items()
    }
    return replace(full(), flows=made)


@settings(max_examples=8, deadline=None)
@given(scripts(), st.sampled_from(["en", "th", "ja"]))
def test_any_book_is_drawn_written_and_printed(script: dict[str, dict[str, Step]], language: str) -> None:
    book = book_of(script)
    for flow in ("", *book.flows):
        picture = graph.picture(book, flow, language)
        names = [box.name for box in picture.boxes]
        assert len(names) == len(set(names))
        assert {end for way in picture.ways for end in (way.start, way.end)} <= set(names)
        ElementTree.fromstring(graph.svg(book, flow, language, highlight=NAMES[1]))
        assert mermaid.written(picture).count("\n") > len(names)
        assert dot.written(picture).endswith("}\n")
    page = ElementTree.fromstring(printed(book, list(book.flows), [language, "en"]))
    places = [each.get("id") for each in page.iter() if each.get("id")]
    assert len(places) == len(set(places))
