"""The root of the command line."""

from __future__ import annotations

import typer

app = typer.Typer(name="hotline", no_args_is_help=True, rich_markup_mode=None)


@app.callback()
def root() -> None:
    """A chat hotline against human trafficking, on LINE and Telegram."""


def run() -> None:
    """Run the command line."""
    app()
