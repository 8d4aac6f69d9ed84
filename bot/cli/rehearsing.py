"""`hotline flows test`: the transcripts that staff write, played against the flows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.telling import AsJson, stop, tell

if TYPE_CHECKING:
    from bot.language.findings import Finding
    from bot.language.model import Book
    from bot.language.transcript import Transcript
    from bot.rehearsal.coverage import Covered
    from bot.rehearsal.ways import Rehearsed

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="[DIR] [FILE]...",
        help="A content folder, and files of transcripts; without files all of its flows/tests/. Without a folder: the "
        "one that HOTLINE_CONTENT_DIR names, else what ships.",
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
    coverage: Annotated[
        bool, typer.Option("--coverage", help="Show which steps, answers and rows no transcript goes through.")
    ] = False,
    least: Annotated[
        int, typer.Option("--min", min=0, max=100, metavar="PERCENT", help="Exit with 1 if less than this is covered.")
    ] = 0,
    explore: Annotated[
        int,
        typer.Option(min=0, metavar="N", help="Instead of transcripts, let N random persons walk through the flows."),
    ] = 0,
    seed: Annotated[int, typer.Option(metavar="S", help="Other persons than with another number.")] = 1,
    as_json: AsJson = False,
) -> None:
    """Play the transcripts of flows/tests/, and show each conversation that goes otherwise.

    Each is played three ways: as it is; saved and read back at every pause; with every event delivered three times.
    With --explore, random persons look for silence, failures and questions without a human; each is shown as a test.

    Exit status: 0 all as expected, 1 something is not (or less is covered than --min), 2 misuse, or a file can't be
    read.

    \b
    Examples:
      hotline flows test
      hotline flows test content
      hotline flows test content content/flows/tests/labour.yaml
      hotline flows test -k passport
      hotline flows test --coverage --min 100
      hotline flows test content --explore 1000 --seed 7
    """
    from bot.language.loading import ContentError

    directory, files = _sorted(paths or [])
    try:
        book, served = _books(directory)
        if explore:
            _explore(book, explore, seed, as_json=as_json)
        sources, transcripts, findings = _transcripts(directory, files, book)
    except ContentError as error:
        stop(str(error))
    chosen = [each for each in transcripts if named.casefold() in each.name.casefold()]
    if named and not chosen:
        raise typer.BadParameter(f"no transcript’s name holds “{named}”.", param_hint="-k")
    from bot.rehearsal.coverage import cover, percent
    from bot.rehearsal.together import processors, rehearse

    rehearsed = rehearse(chosen, (book, served), processors())
    covered = cover(book, rehearsed) if coverage or least else ()
    if as_json:
        _print_json(rehearsed, sources, findings, covered)
    else:
        _print(rehearsed, sources, findings, covered)
    failed = findings or any(each.played.difference for each in rehearsed) or percent(covered) < least
    raise typer.Exit(1 if failed else 0)


def _explore(book: Book, persons: int, seed: int, *, as_json: bool) -> None:
    import json

    from bot.rehearsal import explore

    found = explore.explore(book, persons, seed)
    typer.echo(json.dumps(explore.as_values(found), ensure_ascii=False, indent=2) if as_json else explore.text(found))
    raise typer.Exit(1 if found.troubles else 0)


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
    """The content as it is checked, and as it is served once it is published. Content with errors is not played."""
    from bot.language.loading import load
    from bot.language.reader import read

    files = load(directory)
    reading = read(files)
    served = read(files, published=True).book if reading.book else None
    if reading.book is None or served is None:
        errors = [each for each in reading.findings if each.severity == "error"]
        tell(errors, after=": mend the flows first.")
        raise typer.Exit(1)
    return reading.book, served


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


def _print(
    rehearsed: Sequence[Rehearsed],
    sources: Mapping[str, bytes],
    findings: Sequence[Finding],
    covered: Sequence[Covered],
) -> None:
    from bot.rehearsal.coverage import table
    from bot.rehearsal.report import count, failures

    if findings:
        tell(findings, after=" in the transcripts.\n")
    if rehearsed:
        typer.echo("\n".join(filter(None, (failures(rehearsed, sources), count(rehearsed)))))
    elif not findings:
        typer.echo(NONE_YET)
    if covered:
        typer.echo(f"\n{table(covered)}")


def _print_json(
    rehearsed: Sequence[Rehearsed],
    sources: Mapping[str, bytes],
    findings: Sequence[Finding],
    covered: Sequence[Covered],
) -> None:
    import json

    from bot.language.findings import to_json
    from bot.rehearsal import coverage
    from bot.rehearsal.report import as_values

    values = as_values(rehearsed, sources) | {"findings": json.loads(to_json(findings))["findings"]}
    if covered:
        values["coverage"] = coverage.as_values(covered)
    typer.echo(json.dumps(values, ensure_ascii=False, indent=2))
