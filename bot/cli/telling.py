"""Findings on a terminal or in a pipe."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.language.findings import Finding


def tell(findings: Sequence[Finding], *, before: Sequence[str] = (), after: str = ".") -> None:
    """The lines `before`, each finding, how many there are; in colour on a terminal, unless NO_COLOR (no-color.org)."""
    from bot.language.findings import count, show

    in_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    blocks = show(findings, in_colour=in_colour).splitlines()
    typer.echo("\n".join([*before, *blocks, f"{count(findings)}{after}"]), color=in_colour)
