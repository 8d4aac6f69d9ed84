"""The root of the command line, and what becomes of an error that no command expected."""

from __future__ import annotations

import gc
import sys
from typing import Annotated

import typer

from bot.cli import (
    assessing,
    audit,
    backups,
    data,
    database,
    differing,
    editing,
    flows,
    history,
    oncall,
    pictures,
    platforms,
    printing,
    publishing,
    rehearsing,
    renaming,
    resources,
    rights,
    serving,
    starting,
    tables,
    translations,
    volunteers,
    watching,
)
from bot.cli.gate import Guarded

app = typer.Typer(
    name="hotline",
    cls=Guarded,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(serving.demo)
app.command()(serving.chat)
app.command()(serving.serve)
app.command()(platforms.connect)
app.command()(platforms.doctor)
flows.app.command()(differing.diff)
flows.app.command()(publishing.publish)
flows.app.command()(publishing.approve)
flows.app.command()(history.history)
flows.app.command()(publishing.rollback)
flows.app.command()(assessing.assess)
flows.app.command()(pictures.graph)
flows.app.command()(watching.watch)
flows.app.command("test")(rehearsing.rehearse)
flows.app.command("print")(printing.printing)
flows.app.command()(renaming.rename)
flows.app.command()(editing.schema)
translations.app.command()(tables.export)
translations.app.command("import")(tables.take)
translations.app.command()(tables.pseudo)
data.app.command()(backups.backup)
data.app.command()(backups.restore)
data.app.command()(backups.erased)
data.app.command()(rights.export)
data.app.command("open")(rights.unseal)
data.app.command()(rights.erase)
data.app.command()(rights.stats)
app.add_typer(flows.app, name="flows", cls=Guarded)
app.add_typer(starting.app, name="content", cls=Guarded)
app.add_typer(resources.app, name="resources", cls=Guarded)
app.add_typer(translations.app, name="translations", cls=Guarded)
app.add_typer(volunteers.app, name="volunteers", cls=Guarded)
app.add_typer(oncall.app, name="oncall", cls=Guarded)
app.add_typer(audit.app, name="audit", cls=Guarded)
app.add_typer(data.app, name="data", cls=Guarded)
app.add_typer(database.app, name="db", cls=Guarded)


def _show_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        typer.echo(version("tomoshibi-hotline"))
        raise typer.Exit


@app.callback()
def hotline(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """A chat hotline against human trafficking, on LINE and Telegram.

    Exit status: 0 all is well, 1 something was found, 2 misuse, or it could not be done.

    \b
    Examples:
      hotline demo                 try it in the browser, without any account
      hotline serve                serve what the settings switch on
    """


WHILE_READING = (200_000, 20, 100)
"""Of the collector: a content folder is millions of objects and no garbage; to search them took a third of the time."""


def run() -> None:
    """Run the command line. Nobody ever sees a traceback: an error is explained in words, with exit status 2."""
    gc.set_threshold(*WHILE_READING)
    try:
        " ".join(sys.argv).encode()
    except UnicodeEncodeError:
        typer.echo("What was typed is no text in UTF-8; nothing was done.", err=True)
        sys.exit(2)
    try:
        app()
    except Exception as error:
        from bot.cli.errors import explain

        typer.echo(explain(error), err=True)
        sys.exit(2)
    finally:
        gc.freeze()  # to look through a whole content for garbage at the end would take as long as to read it
