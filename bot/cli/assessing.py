"""`hotline flows assess`: what the screening makes of a case, without a conversation."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli.flows import ContentFolder
from bot.cli.telling import AsJson, stop

MOST_BYTES = 16 * 1024 * 1024


def assess(
    directory: ContentFolder = None,
    file: Annotated[
        Path | None, typer.Option("--file", "-f", help="Read the case from this file instead of the standard input.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say how urgent a case is, whether it is a child's, what the record comes to, and why.

    The case is JSON: {"answers": {slot: answer}, "indicators": [...], "indicator_set": …, "said": [{"language": …,
    "text": …}], "profile": {"age_group": …}}. Every part may be left out; an array of cases gives an array.

    Exit status: 0 it was assessed, 2 it is no such JSON, or the content has errors.

    \b
    Examples:
      echo '{"answers": {"papers_held_by_other": "yes"}}' | hotline flows assess
      echo '{"said": [{"language": "en", "text": "I am 12 and locked in"}]}' | hotline flows assess --json
      hotline flows assess --json --file cases.json
    """
    import msgspec

    from bot.engine.casefile import judge, read_cases
    from bot.language.loading import ContentError, load
    from bot.language.reader import read

    try:
        cases, several = read_cases(_input(file))
        book = read(load(directory)).book
    except ContentError as error:
        stop(str(error))
    except OSError as error:
        stop(f"{file} can't be read: {error.strerror}.")
    except msgspec.DecodeError as error:
        stop(f"This is no case: {error}. See `hotline flows assess --help`.")
    if book is None:
        stop("The content has errors: `hotline flows check` shows them.")
    found = [judge(book, case) for case in cases]
    if as_json:
        typer.echo(json.dumps(found if several else found[0], ensure_ascii=False))
    else:
        typer.echo("\n\n".join(map(_told, found)))


def _input(file: Path | None) -> bytes:
    source = file.open("rb") if file else getattr(sys.stdin, "buffer", None)
    if source is None:  # whoever started this closed it
        stop("There is no standard input to read cases from. Name a file.")
    with source as stream:
        data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        stop(f"This is more than {MOST_BYTES // 1024 // 1024} MiB of cases. Split it up.")
    return data


def _told(found: dict[str, Any]) -> str:
    positive = [name for name, is_positive in found["dimensions"].items() if is_positive]
    return "\n".join(
        [
            f"urgency  {found['urgency']}{'   a child' if found['child'] else ''}",
            f"why      {', '.join(found['reasons']) or '–'}",
            f"record   {found['result']}: {', '.join(positive) or 'no dimension'}",
            *([f"ignored  {', '.join(found['ignored'])}"] if found["ignored"] else []),
        ]
    )
