"""What commands say alike: findings on a terminal or in a pipe, that they were misused, JSON for programs."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

if TYPE_CHECKING:
    from bot.language.findings import Finding

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


def tell(findings: Sequence[Finding], *, before: Sequence[str] = (), after: str = ".") -> None:
    """The lines `before`, each finding, how many there are; in colour on a terminal, unless NO_COLOR (no-color.org)."""
    from bot.language.findings import count, show

    in_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    blocks = show(findings, in_colour=in_colour).splitlines()
    typer.echo("\n".join([*before, *blocks, f"{count(findings)}{after}"]), color=in_colour)


def stop(why: str) -> NoReturn:
    """End as a misuse, and say why."""
    typer.echo(why, err=True)
    raise typer.Exit(2)
