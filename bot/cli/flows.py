"""`hotline flows`: what staff do with the scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Check and publish what the hotline asks and says.")
ContentFolder = Annotated[
    Path | None,
    typer.Argument(
        metavar="DIR",
        envvar="HOTLINE_CONTENT_DIR",
        help="The folder that holds flows/ and translations/. Without it: the content that ships with the program.",
        show_default=False,
    ),
]


@app.callback()
def flows() -> None:
    """Check and publish what the hotline asks and says."""


@app.command()
def check(
    directory: ContentFolder = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object, for programs.")] = False,
) -> None:
    """Find everything that is wrong in flows and translations: file, line, and what to do.

    Exit status: 0 nothing is wrong (there may be warnings), 1 there are errors, 2 the folder can't be read.

    \b
    Examples:
      hotline flows check
      hotline flows check content
      hotline flows check content --json | jq '.findings[] | select(.severity == "error")'
    """
    from bot.language.findings import count, show, to_json
    from bot.language.loading import ContentError, load
    from bot.language.reader import read

    try:
        reading = read(load(directory))
    except ContentError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    if as_json:
        typer.echo(to_json(reading.findings))
    else:
        typer.echo("\n".join([*show(reading.findings).splitlines(), f"{count(reading.findings)}."]))
    raise typer.Exit(0 if reading.book else 1)
