"""`hotline flows rename`: another name for a step, in all files at once."""

from __future__ import annotations

from typing import Annotated

import typer

from bot.cli.flows import ContentFolder
from bot.cli.telling import stop


def rename(
    step: Annotated[str, typer.Argument(metavar="FLOW-STEP", help="The step as its words are named: labour-papers.")],
    name: Annotated[str, typer.Argument(metavar="FLOW-NEW", help="What it is to be called: labour-passport.")],
    directory: ContentFolder = None,
) -> None:
    """Give a step another name: in its flow, its words in every language, their reviews, voices, and transcripts.

    All of it is written, or nothing; every other byte stays. Whoever stands at the step when that is published is led
    to the beginning of its flow, for to them it is another one: `hotline flows publish` says how many.

    Exit status: 0 renamed, 2 it could not be done.

    \b
    Examples:
      hotline flows rename labour-papers labour-passport
      hotline flows rename room-whose room-owner content
    """
    from bot.language.loading import load, load_transcripts
    from bot.language.renaming import RenamingError, renamed
    from bot.translating.files import folder_to_write, load_reviews, save

    root = folder_to_write(directory)
    files = {**load(directory), **load_transcripts(directory), **load_reviews(directory)}
    try:
        done = renamed(files, step, name)
    except RenamingError as error:
        stop(str(error))
    save(root, done.changed)
    for path, to in done.moved.items():
        (root / path).rename(root / to)
    paths = [*done.changed, *done.moved]
    typer.echo(f"{step} is {name} now, in {len(paths)} files:")
    typer.echo("\n".join(f"  {path}" for path in paths))
