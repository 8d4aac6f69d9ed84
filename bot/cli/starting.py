"""`hotline content init`: the content of an organisation's own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.telling import stop

app = typer.Typer(no_args_is_help=True, help="Make a content folder of your own.")


@app.callback()
def content() -> None:
    """Make a content folder of your own."""


@app.command()
def init(
    directory: Annotated[Path, typer.Argument(metavar="DIR", help="A new or an empty folder.", show_default=False)],
) -> None:
    """Copy the content that ships with the program into a folder of your own, ready to be changed.

    With it come the example conversations, help for the editor, a README for whoever writes, and what a Git repository
    needs. It notes of which version of the program it is a copy. Nothing that is there already is ever overwritten.

    Exit status: 0 made, 2 it could not be done.

    \b
    Examples:
      hotline content init content
      hotline content init /srv/hotline/content && cd /srv/hotline/content && git init
    """
    from bot.starter import NotEmpty, start

    try:
        made = start(directory)
    except (NotEmpty, OSError) as error:
        reason = str(error) if isinstance(error, NotEmpty) else f"{directory} could not be written: {error.strerror}."
        stop(reason)
    typer.echo(f"{made} files are in {directory} now; README.md there says how to go on.")
    typer.echo(f"To let the hotline use it: HOTLINE_CONTENT_DIR={directory.resolve()}")
