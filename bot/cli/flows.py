"""`hotline flows`: what staff do with the scripts."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(no_args_is_help=True, help="Check and publish what the hotline asks and says.")
ContentFolder = Annotated[
    Path | None,
    typer.Argument(
        metavar="DIR",
        envvar="HOTLINE_CONTENT_DIR",
        help="The folder that holds flows/ and translations/. Without it: the content that ships with the program.",
        show_default=False,
    ),
]


@app.callback()
def flows() -> None:
    """Check and publish what the hotline asks and says."""


@app.command()
def check(
    directory: ContentFolder = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object, for programs.")] = False,
    release: Annotated[
        bool, typer.Option("--release", help="Count as errors also the warnings that a release must not have.")
    ] = False,
) -> None:
    """Find everything that is wrong in flows and translations: file, line, and what to do.

    Exit status: 0 nothing is wrong (there may be warnings), 1 there are errors, 2 the folder can't be read.

    \b
    Examples:
      hotline flows check
      hotline flows check content
      hotline flows check content --release
      hotline flows check content --json | jq '.findings[] | select(.severity == "error")'
      hotline flows explain TM307        what a finding means, and why it matters
    """
    from bot.language.codes import for_release
    from bot.language.findings import count, show, to_json
    from bot.language.loading import ContentError, load
    from bot.language.reader import read

    try:
        files = load(directory)
        reading = read(files)
        findings = reading.findings
    except ContentError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    if release:
        from bot.cli.translations import unreviewed

        findings = for_release((*findings, *unreviewed(directory, files, reading)))
    if as_json:
        typer.echo(to_json(findings))
    else:
        typer.echo("\n".join([*show(findings).splitlines(), f"{count(findings)}."]))
    raise typer.Exit(1 if any(finding.severity == "error" for finding in findings) else 0)


@app.command()
def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE", help="A code that a check printed. Without it: all of them.", show_default=False
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON array, for programs.")] = False,
) -> None:
    """What a finding means, why it matters, and an example of what is wrong and what is right.

    In the list a star marks warnings that “check --release” counts as errors.

    \b
    Examples:
      hotline flows explain TM307
      hotline flows explain              all codes
    """
    from bot.language import codes

    try:
        found = [codes.find(code)] if code else list(codes.known().values())
    except codes.UnknownCodeError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    if as_json:
        import json

        typer.echo(json.dumps(codes.as_values(found), ensure_ascii=False, indent=2))
    else:
        typer.echo(codes.explained(found[0]) if code else codes.listed())
