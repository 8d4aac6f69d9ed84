"""`hotline flows schema`: what an editor needs to help."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.pictures import Output, show


class Kind(StrEnum):
    """The files that staff write."""

    flow = "flow"
    urgency = "urgency"
    emergency = "emergency"
    indicators = "indicators"
    places = "places"
    law = "law"
    cards = "cards"
    writing = "writing"
    never = "never"
    directory = "directory"
    transcript = "transcript"


def schema(
    kind: Annotated[Kind, typer.Option("--kind", help="Of which file.")] = Kind.flow,
    output: Output = None,
    every: Annotated[
        bool,
        typer.Option(
            "--all", help="All of them, the reference and settings for VS Code, into the content folder --output."
        ),
    ] = False,
) -> None:
    """Print the JSON Schema of a kind of file: editors complete, explain and check by it.

    A flow names it in its first line: # yaml-language-server: $schema=../docs/flow.schema.json

    Exit status: 0 printed, 2 it could not be done.

    \b
    Examples:
      hotline flows schema --output docs/flow.schema.json
      hotline flows schema --kind urgency
      hotline flows schema --all --output content
    """
    from bot.language.editor import files
    from bot.language.schema import schemas, written

    if not every:
        show(written(schemas()[kind.value]), output)
        return
    if output is None:
        raise typer.BadParameter("say into which content folder: --output content")
    for path, text in files().items():
        _put(text, output / path)


def _put(text: str, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    show(text, path)
