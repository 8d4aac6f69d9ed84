"""`hotline flows test`: the transcripts that staff write, played against the flows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from bot.language.findings import Finding
    from bot.language.model import Book
    from bot.language.transcript import Transcript

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[DIR] [FILE]...",
        help="A content folder, and files of transcripts; without files all of its flows/tests/.",
        show_default=False,
    ),
]


NONE_YET = """There is no transcript yet. Write flows/tests/hello.yaml, for example:
- they: start
- bot: [...]
- expect: {offers: [human, leave]}"""


def rehearse(
    paths: Paths = None,
    named: Annotated[str, typer.Option("-k", metavar="WORDS", help="Only transcripts whose name holds this.")] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object, for programs.")] = False,
) -> None:
    """Play the transcripts of flows/tests/, and show each conversation that goes otherwise.

    Each is played three ways: as it is; saved and read back at every pause; with every event delivered three times.

    Exit status: 0 all as expected, 1 something is not, 2 misuse, or a file can't be read.

    \b
    Examples:
      hotline flows test
      hotline flows test content
      hotline flows test content content/flows/tests/labour.yaml
      hotline flows test -k passport
    """
    from bot.language.loading import ContentError

    directory, files = _sorted(paths or [])
    try:
        book, again = _books(directory)
        sources, transcripts, findings = _transcripts(directory, files, book)
    except ContentError as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(2) from None
    chosen = [each for each in transcripts if named.casefold() in each.name.casefold()]
    if named and not chosen:
        raise typer.BadParameter(f"no transcript’s name holds “{named}”.", param_hint="-k")
    _play(chosen, (book, again), sources, findings, as_json=as_json)


def _play(
    transcripts: Sequence[Transcript],
    books: Sequence[Book],
    sources: Mapping[str, bytes],
    findings: Sequence[Finding],
    *,
    as_json: bool,
) -> None:
    from bot.rehearsal.report import as_values, count, failures
    from bot.rehearsal.ways import rehearse

    rehearsed = [each for transcript in transcripts for each in rehearse(transcript, books)]
    if as_json:
        _print_json(as_values(rehearsed, sources), findings)
    else:
        _print_findings(findings)
        shown = (failures(rehearsed, sources), count(rehearsed) if rehearsed else "" if findings else NONE_YET)
        typer.echo("\n".join(filter(None, shown)))
    failed = findings or any(each.played.difference for each in rehearsed)
    raise typer.Exit(1 if failed else 0)


def _sorted(paths: Sequence[Path]) -> tuple[Path | None, list[Path]]:
    """The content folder, if one is named or set, and the files."""
    import os

    folders = [path for path in paths if path.suffix not in (".yaml", ".yml")]
    if len(folders) > 1:
        raise typer.BadParameter(f"{folders[1]} is a second content folder; only one can be tested at a time.")
    default = os.environ.get("HOTLINE_CONTENT_DIR")
    folder = folders[0] if folders else Path(default) if default else None
    return folder, [path for path in paths if path not in folders]


def _books(directory: Path | None) -> tuple[Book, Book]:
    """The content as two books, each read from its bytes. Content with errors is not played."""
    from bot.language.findings import count, show
    from bot.language.loading import load
    from bot.language.reader import read

    files = load(directory)
    reading = read(files)
    again = read(files).book if reading.book else None
    if reading.book is None or again is None:
        errors = [each for each in reading.findings if each.severity == "error"]
        typer.echo("\n".join([*show(errors).splitlines(), f"{count(errors)}: mend the flows first."]))
        raise typer.Exit(1)
    return reading.book, again


def _transcripts(
    directory: Path | None, files: Sequence[Path], book: Book
) -> tuple[dict[str, bytes], tuple[Transcript, ...], tuple[Finding, ...]]:
    """Their sources, those that could be read, and what is wrong in the others."""
    from bot.language.findings import Report
    from bot.language.loading import load_transcripts
    from bot.language.transcript_file import read_transcripts

    sources = load_transcripts(directory, files)
    report = Report()
    transcripts = read_transcripts(sources, book, report)
    return sources, transcripts, report.findings(sources)


def _print_findings(findings: Sequence[Finding]) -> None:
    from bot.language.findings import count, show

    if findings:
        typer.echo("\n".join([*show(findings).splitlines(), f"{count(findings)} in the transcripts.", ""]))


def _print_json(values: dict[str, Any], findings: Sequence[Finding]) -> None:
    import json

    from bot.language.findings import to_json

    values["findings"] = json.loads(to_json(findings))["findings"]
    typer.echo(json.dumps(values, ensure_ascii=False, indent=2))
