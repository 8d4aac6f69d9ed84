"""The `hotline` command, one module a noun. What a command needs is imported when it runs: `--help` starts at once."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from bot.cli.root import run

    run()
