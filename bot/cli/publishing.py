"""`hotline flows publish`: from then on people meet this content."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.flows import ContentFolder


def publish(
    directory: ContentFolder = None,
    by: Annotated[
        str, typer.Option(metavar="ROLE", help="Who publishes, for the history: a role, no name.")
    ] = "operator",
) -> None:
    """Publish flows and translations; what serves takes them within seconds.

    Content with errors is refused, all of them are shown, and what was published before goes on. Conversations go on
    with the new content where they are.

    Exit status: 0 published, 1 there are errors, 2 it could not be done.

    \b
    Examples:
      hotline flows publish
      hotline flows publish /srv/hotline/content --by editor
    """
    from bot.cli.running import run
    from bot.settings import read

    settings = read()
    from bot import app
    from bot.runtime.books import BrokenBookError

    try:
        number = run(app.publish(settings, directory, by), settings)
    except BrokenBookError as broken:
        typer.echo(str(broken))
        raise typer.Exit(1) from None
    typer.echo(f"Published as number {number}.")
