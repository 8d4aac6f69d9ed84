"""`hotline flows watch`: play while you write."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.flows import ContentFolder
from bot.cli.serving import PSEUDO


def watch(
    directory: ContentFolder = None,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Where the page is, on this machine only.")] = 8081,
    browser: Annotated[bool, typer.Option("--browser/--no-browser", help="Open the page in the browser.")] = True,
    pseudo: Annotated[bool, typer.Option("--pseudo", help=PSEUDO)] = False,
) -> None:
    """Play what you write: every save of a flow or a text is on the phone within a second.

    The page plays your choices again up to the same point, shows what is wrong in the files where it stands, and
    begins at any step. Nothing is published, nothing is kept; Ctrl-C ends it.

    \b
    Examples:
      hotline flows watch content
      hotline flows watch content --port 9000 --no-browser
      hotline flows watch content --pseudo      with a language in which one sees what is not translated
    """
    from bot import app
    from bot.cli.running import run

    raise typer.Exit(run(app.watch(directory, port, open_browser=browser, pseudo=pseudo)))
