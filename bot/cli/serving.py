"""`hotline serve`, and the two ways to try it: `demo` in the browser, `chat` in the terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.flows import ContentFolder

PSEUDO = "Add a made-up language, accented and longer than English: what is plain there is not translated."


def serve() -> None:
    """Serve LINE and Telegram, until SIGTERM or Ctrl-C.

    The settings are the HOTLINE_ variables of the environment and of the file .env.

    \b
    Examples:
      hotline serve
      HOTLINE_PORT=9000 hotline serve
    """
    from bot.cli.running import run
    from bot.settings import read

    settings = read()
    from bot import app

    raise typer.Exit(run(app.serve(settings), settings))


def demo(
    port: Annotated[
        int, typer.Option(min=1, max=65535, help="Where the playground listens, on this machine only.")
    ] = 8080,
    open_browser: Annotated[bool, typer.Option("--open", help="Open it in the browser.")] = False,
    pseudo: Annotated[bool, typer.Option("--pseudo", help=PSEUDO)] = False,
    desk: Annotated[str, typer.Option(metavar="CODE", help="What the volunteer reads: en, ja or th.")] = "en",
) -> None:
    """Try it in the browser, without any account.

    Shows a phone, a volunteer, and what the hotline thinks of it. No key is needed, nothing is kept.

    \b
    Examples:
      hotline demo
      hotline demo --port 9000 --open
      hotline demo --desk th             with a volunteer who reads Thai
      hotline demo --pseudo              with a language in which one sees what is not translated
    """
    from bot import app
    from bot.cli.running import run

    if desk not in app.DESK_LANGUAGES:
        raise typer.BadParameter(f"“{desk}” is none of {', '.join(app.DESK_LANGUAGES)}.", param_hint="--desk")
    raise typer.Exit(run(app.demo(port, open_browser=open_browser, pseudo=pseudo, desk=desk)))


def chat(
    directory: ContentFolder = None,
    language: Annotated[str, typer.Option(metavar="CODE", help="The language of the phone, for example th.")] = "en",
    record: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Write what is done into a new file, as a test for hotline flows test."),
    ] = None,
) -> None:
    """Try it in the terminal, as a person who writes. Nobody is on duty there.

    \b
    Examples:
      hotline chat
      hotline chat --language th
      hotline chat content --record content/flows/tests/a_boss.yaml
    """
    if record and (record.exists() or not record.parent.is_dir()):
        why = "is there already" if record.exists() else "can’t be made: its folder is not there"
        raise typer.BadParameter(f"{record} {why}.", param_hint="--record")
    from bot import app
    from bot.cli.running import run

    raise typer.Exit(run(app.chat(directory, language, record)))
