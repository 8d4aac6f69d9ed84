"""The tables that go to translators and come back, and a language of nobody to look at: `hotline translations …`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from bot.cli.telling import stop
from bot.cli.translations import Flow, Folder, Language, language_of, read_folder


def export(
    language: Language,
    flow: Flow = "",
    format_: Annotated[str, typer.Option("--format", metavar="FORMAT", help="csv; there is no other yet.")] = "csv",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to; without it, to the screen.")
    ] = None,
    content: Folder = None,
) -> None:
    """Write a table for a translator: source, present words, and an empty column for the new ones.

    It opens in Excel, LibreOffice and Google Sheets. A language that has no folder yet can be exported too.

    Exit status: 0 written, 2 it can't be done.

    \b
    Examples:
      hotline translations export th -o th.csv
      hotline translations export vi --flow welcome -o vi-welcome.csv
    """
    from bot.translating import exporting, files, sheet

    if format_ != "csv":
        stop(f"There is no format “{format_}”: csv is the only one.")
    given, report = read_folder(content)
    catalogue = language_of(given, language, content, report)
    rows = list(exporting.rows(given, catalogue, flow))
    if not rows:
        stop(f"There is no flow “{flow}”.")
    data = sheet.write(rows)
    if output is None:
        typer.echo(data, nl=False)
        return
    files.save(output.parent, {output.name: data})
    typer.echo(f"{len(rows)} rows: {output}")


def take(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The table that came back.")],
    force_stale: Annotated[
        bool, typer.Option("--force-stale", help="Take also what was made from older words; it is stale then.")
    ] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only tell what would become of each row.")] = False,
    content: Folder = None,
) -> None:
    """Take back a table: the column “translation” goes into the files, all of it at once or nothing.

    Rows that would do harm are refused and told, the others are taken. Only texts that changed are written anew; each
    other byte of the files stays. What came in is a draft until somebody signs it.

    Exit status: 0 well, 1 rows were refused, 2 it can't be done.

    \b
    Examples:
      hotline translations import th.csv --dry-run
      hotline translations import th.csv
      hotline translations import old.csv --force-stale
    """
    from bot.language.findings import show
    from bot.translating import files, importing, sheet

    given, report = read_folder(content)
    data = files.load_table(file, report)
    lines = sheet.read(file.name, data, report) if data is not None else []
    language = lines[0].cells["language"].strip() if lines else ""
    result = None
    if lines:
        if not language:
            stop("The first row has no language: the column “language” stays as it was exported.")
        language_of(given, language, content, report)
        result = importing.take(given, language, lines, report, stale=force_stale)
        if result.files and not dry_run:
            files.save(files.folder_to_write(content), result.files)
    told = [each for each in report.findings(given.sources) if each.path == file.name or f"/{language}/" in each.path]
    typer.echo(show(told), err=True, nl=False)
    if result is None:
        raise typer.Exit(1 if told else 0)
    typer.echo(importing.summary(language, result, written=not dry_run))
    raise typer.Exit(1 if told else 0)


def pseudo(
    content: Folder = None,
    language: Annotated[str, typer.Option("--language", metavar="TAG", help="What it is called: xx-…")] = "xx-pseudo",
) -> None:
    """Make a language of nobody, to see what is not translated and what gets too long.

    Every text of the source, accented, 40 % longer and in brackets. What stands in plain letters in the playground
    comes from no file. Buttons that have no room for a longer language are listed. "hotline demo --pseudo" and
    "hotline flows watch --pseudo" show the same without writing anything.

    Exit status: 0 well, 2 it can't be done.

    \b
    Examples:
      hotline translations pseudo --content content
      hotline flows watch content
    """
    from bot.translating import files
    from bot.translating import pseudo as making

    root = files.folder_to_write(content)
    given, _ = read_folder(content)
    if not making.is_tag(language):
        stop("A language of nobody is named xx, or xx- and some letters: xx-pseudo.")
    made = making.files_of(given.files, language)
    files.save(root, made)
    for each in making.tight(given.files):
        typer.echo(f"{each.name}: “{each.label}” would need {each.needs} letters on its button.")
    typer.echo(f"{len(made)} files in translations/{language}. Delete the folder before you publish.")
