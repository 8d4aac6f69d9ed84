"""`hotline flows print`: the script on paper."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.pictures import Output, show
from bot.cli.telling import stop

MOST_LANGUAGES = 3
"""Side by side on A4."""


def printing(
    flows: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FLOW]... [DIR]", help="Some flows. Without one: all of them.", show_default=False),
    ] = None,
    directory: Annotated[
        Path | None,
        typer.Option("--content", metavar="DIR", envvar="HOTLINE_CONTENT_DIR", help="The same as DIR."),
    ] = None,
    languages: Annotated[
        str, typer.Option("--language", metavar="TAGS", help="One language, or two or three side by side: th,en")
    ] = "en",
    pictures: Annotated[
        bool, typer.Option("--pictures", help="Also the picture of each flow, in pieces that fit A4.")
    ] = False,
    output: Output = None,
) -> None:
    """Print flows with their words in place, for lawyers, survivors and whoever reviews a translation.

    One HTML page: open it in a browser and print it, or send it as it is. Steps have numbers, so that people can talk
    about them on paper. Nobody's conversation is in it.

    Exit status: 0 printed, 1 the content has errors, 2 it could not be done.

    \b
    Examples:
      hotline flows print --output flows.html
      hotline flows print labour danger --language th,en --output labour.html
      hotline flows print content --language ja --pictures --output ja.html
    """
    from bot.cli.content import book_of, named, states
    from bot.language.graph.layout import DrawingError
    from bot.language.printed import printed

    names, directory = named(flows or [], directory)
    side_by_side = [tag.strip() for tag in languages.split(",") if tag.strip()]
    if not 0 < len(side_by_side) <= MOST_LANGUAGES:
        raise typer.BadParameter(f"write one to {MOST_LANGUAGES} languages, for example --language th,en")
    book = book_of(directory, names, side_by_side)
    try:
        show(printed(book, names, side_by_side, states(directory), pictures=pictures), output)
    except DrawingError as error:
        stop(str(error))
