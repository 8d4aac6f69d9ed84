"""The quick parser reads what fluent.syntax's own reads, place by place."""

from __future__ import annotations

import pytest
from fluent.syntax import FluentParser
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.language.fluent_parser import parse
from bot.language.loading import load

SHIPPED = {path: data.decode() for path, data in load(None).items() if path.endswith(".ftl")}
PIECES = st.sampled_from(
    [
        "hello", "a-b_c9", "9", "-term", "=", " = ", ".yes", "{", "}", "{ $x }", "{ -t }", "{ m.a }", "{ $n ->",
        "[one]", "*[other]", "[", "*", "#", "# note", "## group", "### top", '"', '{"}"}', "\\u0041", "\n", "\n",
        "\n    ", "  ", " ", "\t",
        "日本", "สวัสดี", "💡", "NUMBER($n, min: 1)", ".", ",", "(", ")", "->", "a = b\n", "    .b = c\n",
    ]
)  # fmt: skip
FILES = st.lists(PIECES, max_size=25).map("".join)


@pytest.mark.parametrize("path", SHIPPED)
def test_what_ships_is_read_as_by_the_library(path: str) -> None:
    assert parse(SHIPPED[path]).to_json() == FluentParser().parse(SHIPPED[path]).to_json()


@settings(max_examples=400, deadline=None)
@given(FILES)
@example("a = b\n    ")
@example("a = b\n  \n   ")
@example("# note\n")
@example("# note\na = b")
@example("# note\n\na = b")
@example("a =\n\n    b\n     c\n   d\n")
@example("a = b\r\n    .c = d\r\n")
def test_any_text_is_read_as_by_the_library(text: str) -> None:
    assert parse(text).to_json() == FluentParser().parse(text).to_json()
