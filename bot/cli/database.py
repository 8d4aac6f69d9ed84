"""`hotline db`: the database itself."""

from __future__ import annotations

import typer

app = typer.Typer(no_args_is_help=True, help="Look after the database.")


@app.callback()
def db() -> None:
    """Look after the database."""


@app.command()
def upgrade() -> None:
    """Bring the database to this program's version.

    `hotline serve` does the same when it starts. A database of a newer program is refused and not touched.

    \b
    Examples:
      hotline db upgrade
      HOTLINE_DATABASE_URL=sqlite+aiosqlite:////var/lib/hotline/hotline.db hotline db upgrade
    """
    from bot.cli.running import run
    from bot.settings import read
    from storage.upgrade import HEAD
    from storage.upgrade import upgrade as bring_up_to_date

    settings = read(needs=())
    run(bring_up_to_date(settings.database_url), settings)
    typer.echo(f"The database has version {HEAD}.")
