"""`hotline translations`: what the hotline says in each language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.flows import ContentFolder
from bot.cli.telling import AsJson, stop, tell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.language.findings import Finding, Report
    from bot.language.reader import Reading
    from bot.translating.content import Content
    from bot.translating.status import Catalogue

app = typer.Typer(no_args_is_help=True, help="See, hand out, take back and sign what the hotline says in a language.")
Language = Annotated[str, typer.Argument(metavar="LANGUAGE", help="Its tag, as the folder is named: th, ja-x-easy.")]
Folder = Annotated[
    Path | None,
    typer.Option(
        "--content",
        metavar="DIR",
        envvar="HOTLINE_CONTENT_DIR",
        help="The folder that holds flows/ and translations/. Without it: what ships with the program.",
        show_default=False,
    ),
]
Flow = Annotated[
    str,
    typer.Option(metavar="FLOW", help="Only what is in this flow; hotline, desk or phrases too.", show_default=False),
]


@app.callback()
def translations() -> None:
    """See, hand out, take back and sign what the hotline says in a language."""


@app.command()
def check(
    directory: ContentFolder = None,
    language: Annotated[
        str, typer.Option("--language", metavar="LANGUAGE", help="Only this one.", show_default=False)
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Find what is wrong in translations: file, line, and what to do.

    Missing texts with the place where they belong, other variables than the source, too long, other plural forms than
    the language has, another language or script, typed words that mean two answers, reviews that can't be read.
    "hotline flows explain CODE" says more of a finding.

    Exit status: 0 nothing is wrong (there may be warnings), 1 there are errors, 2 it can't be done.

    \b
    Examples:
      hotline translations check
      hotline translations check content --language th
      hotline translations check content --json | jq '.findings[] | select(.code == "TM711")'
    """
    from bot.language.findings import to_json
    from bot.translating.checking import check as find

    content, report = read_folder(directory)
    if language:
        _known(content, language, directory, must_be_there=True)
    findings = find(content, report, language)
    if as_json:
        typer.echo(to_json(findings))
    else:
        tell(findings)
        if content.reading.book is None:
            typer.echo("What may be typed was not looked at: the flows have errors (hotline flows check).", err=True)
    raise typer.Exit(1 if any(finding.severity == "error" for finding in findings) else 0)


@app.command()
def coverage(
    directory: ContentFolder = None,
    least: Annotated[
        float,
        typer.Option("--min", min=0, max=100, metavar="PERCENT", help="What every language has to reach."),
    ] = 0,
    reviewed: Annotated[
        bool, typer.Option("--reviewed", help="Count only what was reviewed towards --min, not drafts.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Count what is reviewed, drafts, stale, lent by another language and missing, by language and flow.

    Stale: the source was changed since. With --min, what is stale or missing does not count.

    Exit status: 0 well, 1 a language is below --min, 2 the folder can't be read.

    \b
    Examples:
      hotline translations coverage
      hotline translations coverage content --min 100
      hotline translations coverage content --min 80 --reviewed --json
    """
    from bot.translating import coverage as counting
    from bot.translating.status import Status

    content, _ = read_folder(directory)
    found = [counting.coverage(each) for each in content.languages.values()]
    typer.echo(counting.to_json(found) if as_json else counting.table(found))
    counted = (Status.REVIEWED,) if reviewed else counting.CURRENT
    below = [each for each in found if each.share(*counted) < least]
    for each in below:
        typer.echo(f"{each.language} has {each.share(*counted):.1f} % of {least:g} %.", err=True)
    raise typer.Exit(1 if below else 0)


@app.command()
def review(
    language: Language,
    messages: Annotated[
        list[str] | None,
        typer.Argument(metavar="[MESSAGE]...", help="What was read, for example labour-papers.", show_default=False),
    ] = None,
    flow: Flow = "",
    reader: Annotated[
        str, typer.Option(metavar="WHO", help="Who has read it: a role, or initials.", show_default=False)
    ] = "",
    date: Annotated[str, typer.Option(metavar="YYYY-MM-DD", help="When.", show_default="today")] = "",
    listed: Annotated[bool, typer.Option("--list", help="Only show what waits; so it is without --reader.")] = False,
    made: Annotated[
        bool, typer.Option("--made", help="Note that it was translated from the source as it is now; nobody signs.")
    ] = False,
    content: Folder = None,
    as_json: AsJson = False,
) -> None:
    """Show what waits for a reader, source above translation; sign what was read.

    What is signed here becomes a draft again when its words change, and stale when the source does.

    Exit status: 0 well, 1 something waits (--list), 2 it can't be done.

    \b
    Examples:
      hotline translations review th
      hotline translations review th --flow labour
      hotline translations review th labour-papers labour-debt --reader "Thai lawyer"
      hotline translations review th --flow labour --reader NK --date 2027-01-31
      hotline translations review th --made        all of it was translated from the source as it is now
    """
    from bot.translating import reviewing

    given, report = read_folder(content)
    catalogue = language_of(given, language, content, report, must_be_there=True)
    try:
        wanted = reviewing.named(catalogue, messages or (), flow)
    except reviewing.NothingToSignError as error:
        stop(str(error))
    if listed or not (reader or made):
        several = list(reviewing.waiting(catalogue, given.reading.book, wanted))
        typer.echo(reviewing.to_json(several) if as_json else reviewing.shown(language, several))
        typer.echo(f"{len(several)} of {len(wanted)} wait for a reader.", err=True)
        raise typer.Exit(1 if several else 0)
    if reader and not (messages or flow):
        stop("Name the messages that were read, or their flow: --flow labour")
    _sign(given, catalogue, wanted, reader, date, content)


def _sign(given: Content, catalogue: Catalogue, wanted: list[str], reader: str, date: str, folder: Path | None) -> None:
    """Write the marks. Without a reader it is only noted what the words were made from."""
    from datetime import date as day

    from bot.translating import files, reviewing
    from bot.translating.review import LONGEST_READER, is_date, is_reader, path_of, written
    from bot.world import RealWorld

    today = RealWorld().now().date()
    if date and (not is_date(date) or day.fromisoformat(date) > today):
        stop(f"“{date}” is no day that was: write it as {today}.")
    if reader and not is_reader(reader):
        stop(f"A reader is a role or initials, at most {LONGEST_READER} letters.")
    on = day.fromisoformat(date) if date else today
    marks = reviewing.sign(catalogue, wanted, reader, on) if reader else reviewing.note_made(catalogue, wanted)
    path = path_of(catalogue.language)
    files.save(files.folder_to_write(folder), {path: written(marks, given.review_files.get(path))})
    typer.echo(f"{len(wanted)} {'signed by ' + reader if reader else 'noted as made from the present source'}: {path}")


def unreviewed(directory: Path | None, files: Mapping[str, bytes], reading: Reading) -> tuple[Finding, ...]:
    """What a release has to know of the languages that HOTLINE_LANGUAGES names; of all where it names none."""
    from bot.language.findings import Report
    from bot.settings import read
    from bot.translating import release
    from bot.translating.content import read_content
    from bot.translating.files import load_reviews

    report = Report()
    content = read_content(files, load_reviews(directory), report, reading)
    return release.unreviewed(content, read(needs=()).languages, report)


# ── what they share ────────────────────────────────────────────────────────────────────────────────────────


def read_folder(directory: Path | None) -> tuple[Content, Report]:
    """The folder, and what is wrong with its reviews. Stops where there is no source to translate from."""
    from bot.language.findings import Report
    from bot.language.loading import load
    from bot.translating.content import read_content
    from bot.translating.files import load_reviews

    report = Report()
    content = read_content(load(directory), load_reviews(directory), report)
    if not content.languages:
        stop("The source language has no texts that can be read. See: hotline translations check")
    return content, report


def _known(content: Content, tag: str, folder: Path | None, *, must_be_there: bool = False) -> None:
    """Stops where a tag is no language, or has nothing yet although it should."""
    from bot.translating.files import has_folder
    from bot.translating.languages import NoLanguageError, known_language

    if tag in content.languages:
        return
    try:
        tag = tag if has_folder(folder, tag) else known_language(tag)
    except NoLanguageError as error:
        stop(str(error))
    if must_be_there:
        stop(f"There is nothing in “{tag}” yet: hotline translations export {tag} -o {tag}.csv")


def language_of(
    content: Content, tag: str, folder: Path | None, report: Report, *, must_be_there: bool = False
) -> Catalogue:
    """The language; one that has nothing yet where that may be. Stops where its review.yaml is broken."""
    from bot.language.findings import show
    from bot.translating.review import path_of

    _known(content, tag, folder, must_be_there=must_be_there)
    if report.errors(path_of(tag)):
        stop(show(each for each in report.findings(content.sources) if each.path == path_of(tag)))
    return content.language(tag)
