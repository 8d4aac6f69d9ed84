"""Books of a few lines, and the pictures of them."""

from __future__ import annotations

from functools import cache

from bot.language import graph
from bot.language.graph.boxes import Box, Picture, Way
from bot.language.loading import lend
from bot.language.model import Book
from bot.language.reader import read
from tests.language.books import HERE, folder

FULL = HERE / "full"


@cache
def book(steps: str, words: str, thai: str = "", **others: str) -> Book:
    """A book whose flow `welcome` has these steps, indented by nothing; `others`: flow → its steps."""
    files = {
        f"flows/{name}.yaml": _flow(name, written).encode() for name, written in {"welcome": steps, **others}.items()
    }
    files["translations/en/welcome.ftl"] = words.encode()
    if thai:
        files["translations/th/welcome.ftl"] = thai.encode()
    reading = read(lend(files))
    assert reading.book, reading.findings
    return reading.book


def _flow(name: str, steps: str) -> str:
    slots = "slots: {age: [under_13, teen, adult], hurt: yes_no, hours: number, town: place}\n"
    indented = "".join(f"  {line}\n" for line in steps.splitlines())
    return f"format: 1\nflow: {name}\nabout: About {name}.\n{slots}start: {steps.split(':')[0]}\nsteps:\n{indented}"


@cache
def full() -> Book:
    """The book with everything that a flow can have."""
    reading = read(lend(folder(FULL)))
    assert reading.book
    return reading.book


def drawn(steps: str, words: str, language: str = "en", **others: str) -> Picture:
    return graph.picture(book(steps, words, **others), "welcome", language)


def box(picture: Picture, name: str) -> Box:
    (found,) = (box for box in picture.boxes if box.name == name)
    return found


def ways(picture: Picture, start: str) -> list[Way]:
    return [way for way in picture.ways if way.start == start]
