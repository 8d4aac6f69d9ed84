"""The `hotline` command, one module a noun."""

from __future__ import annotations


def main() -> None:
    """Run the command line; typer is loaded here, so that importing the package costs nothing."""
    from bot.cli.root import run

    run()
