"""A folder of pictures: every flow, the map, and a page that lists them with what each is for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.language.graph import svg
from bot.language.graph.overview import NAME
from bot.language.model import Book
from bot.language.plain import Plain

INDEX = "README.md"


def pages(book: Book, language: str) -> Mapping[str, str]:
    """File name → content. Raises layout.DrawingError."""
    drawn = {_file(name): svg(book, name, language, link=_file) for name in book.flows}
    overview = svg(book, "", language, link=_file)
    return {INDEX: "\n".join(_index(book, language)) + "\n", _file(NAME): overview, **drawn}


def _file(flow: str) -> str:
    return f"{flow}.svg"


def _index(book: Book, language: str) -> Iterator[str]:
    plain = Plain(book, language)
    yield f"# {plain.frame('map')}"
    yield ""
    yield f"![{plain.frame('map_about')}]({NAME}.svg)"
    yield ""
    for flow in book.flows.values():
        about = " ".join(flow.about.split()) or "–"
        yield f"- [{flow.name}]({flow.name}.svg): {_plain_text(about)}"


def _plain_text(text: str) -> str:
    """What Markdown would read as its own is only shown."""
    return "".join(f"\\{sign}" if sign in "\\`*_[]<>|#" else sign for sign in text)
