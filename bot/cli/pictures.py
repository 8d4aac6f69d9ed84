"""`hotline flows graph`: the script as pictures."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.flows import ContentFolder
from bot.cli.telling import stop

if TYPE_CHECKING:
    from bot.language.model import Book


class Format(StrEnum):
    """How a picture is written."""

    svg = "svg"
    mermaid = "mermaid"
    dot = "dot"


Language = Annotated[str, typer.Option(metavar="TAG", help="The language of the words, for example th.")]
Output = Annotated[Path | None, typer.Option(metavar="FILE", help="Where to write it. Without it: to the screen.")]


def graph(
    flow: Annotated[
        str, typer.Argument(metavar="[FLOW]", help="One flow. Without it: the map of all flows.", show_default=False)
    ] = "",
    directory: ContentFolder = None,
    form: Annotated[
        Format, typer.Option("--format", help="svg: a picture. mermaid, dot: text that other programs draw.")
    ] = Format.svg,
    language: Language = "en",
    output: Output = None,
    every: Annotated[
        bool, typer.Option("--all", help="All flows, the map and an index page, into the folder --output.")
    ] = False,
) -> None:
    """Draw a flow: its questions, what each answer leads to, where a human comes in, which words are missing.

    Exit status: 0 drawn, 1 the content has errors, 2 it could not be done.

    \b
    Examples:
      hotline flows graph labour --output labour.svg
      hotline flows graph labour content --language th --output labour-th.svg
      hotline flows graph --format mermaid
      hotline flows graph --all --output docs/flows
    """
    from bot.cli.content import book_of, named
    from bot.language.graph.layout import DrawingError

    names, directory = named([flow] if flow else [], directory)
    book = book_of(directory, names, [language])
    try:
        if every:
            _write_all(book, language, output)
        else:
            show(_drawn(form, book, names[0] if names else "", language), output)
    except DrawingError as error:
        stop(str(error))


def _drawn(form: Format, book: Book, flow: str, language: str) -> str:
    from bot.language import graph as pictures
    from bot.language.graph import dot, mermaid

    match form:
        case Format.svg:
            return pictures.svg(book, flow, language)
        case Format.mermaid:
            return mermaid.written(pictures.picture(book, flow, language))
        case Format.dot:
            return dot.written(pictures.picture(book, flow, language))


def _write_all(book: Book, language: str, folder: Path | None) -> None:
    from bot.language.graph.pages import pages

    if folder is None:
        raise typer.BadParameter("say into which folder: --output docs/flows")
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages(book, language).items():
        show(text, folder / name)


def show(text: str, output: Path | None) -> None:
    """Write a file, or to the screen."""
    if output is None:
        typer.echo(text, nl=False)
    else:
        output.write_text(text, "utf-8", newline="\n")
