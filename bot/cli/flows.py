"""`hotline flows`: what staff do with the scripts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.telling import AsJson, stop, tell

if TYPE_CHECKING:
    from bot.language.findings import Finding
    from bot.language.reader import Reading

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
    as_json: AsJson = False,
    release: Annotated[
        bool, typer.Option("--release", help="Count as errors also the warnings that a release must not have.")
    ] = False,
    fix: Annotated[
        bool,
        typer.Option(
            "--fix", help="Make places for missing words, in the right files; and rename what has a wrong ending."
        ),
    ] = False,
) -> None:
    """Find everything that is wrong in flows and translations: file, line, and what to do.

    With --fix each missing text gets its place in the translations, as { "" }: it is told as not written yet until
    somebody writes it, and nobody is ever shown it. All else in the files stays as it is.

    Exit status: 0 nothing is wrong (there may be warnings), 1 there are errors, 2 the folder can't be read.

    \b
    Examples:
      hotline flows check
      hotline flows check content
      hotline flows check content --fix
      hotline flows check content --release
      hotline flows check content --json | jq '.findings[] | select(.severity == "error")'
      hotline flows explain TM307        what a finding means, and why it matters
    """
    from bot.cli import fixing
    from bot.language.findings import to_json
    from bot.language.loading import ContentError

    try:
        mended = fixing.fix(directory) if fix else []
        findings = _findings(directory, release=release)
    except ContentError as error:
        stop(str(error))
    if as_json:
        typer.echo(to_json(findings, fixed=[each.as_value for each in mended]))
    else:
        tell(findings, before=[*(each.told for each in mended), *([""] if mended else [])])
    raise typer.Exit(1 if any(finding.severity == "error" for finding in findings) else 0)


def _findings(directory: Path | None, *, release: bool) -> tuple[Finding, ...]:
    from bot.language.loading import load
    from bot.language.reader import read

    files = load(directory)
    with _no_garbage():
        reading = read(files)
    return _for_release(directory, files, reading) if release else reading.findings


def _for_release(directory: Path | None, files: Mapping[str, bytes], reading: Reading) -> tuple[Finding, ...]:
    """With what nobody has read or made sure of; of the languages that HOTLINE_LANGUAGES names, else of all."""
    from bot.cli.translations import unreviewed
    from bot.language import law, unsure
    from bot.language.codes import for_release
    from bot.language.findings import Report
    from bot.settings import read as read_settings
    from bot.world import RealWorld

    report = Report()
    if reading.book:
        today = RealWorld().now().date()
        unsure.check(reading.book, today, report)
        law.check_age(reading.book.claims, today, report)
    found = (*reading.findings, *report.findings(files), *unreviewed(directory, files, reading))
    return for_release(found, read_settings(needs=()).languages)


@contextmanager
def _no_garbage() -> Iterator[None]:
    """All that is read stays until the end: looking for garbage in it would take a quarter of the time."""
    import gc

    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@app.command()
def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="CODE", help="A code that a check printed. Without it: all of them.", show_default=False
        ),
    ] = None,
    as_json: AsJson = False,
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
        stop(str(error))
    if as_json:
        import json

        typer.echo(json.dumps(codes.as_values(found), ensure_ascii=False, indent=2))
    else:
        typer.echo(codes.explained(found[0]) if code else codes.listed())
