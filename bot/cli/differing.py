"""`hotline flows diff`: what a person would meet differently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.flows import ContentFolder
from bot.cli.telling import AsJson, stop

if TYPE_CHECKING:
    from bot.language.model import Book
    from bot.settings import Settings

PUBLISHED, SHIPPED = "published", "shipped"


def diff(
    directory: ContentFolder = None,
    against: Annotated[
        str,
        typer.Option(
            metavar="NUMBER|published|shipped",
            help="What to compare with: a book by its number, the published one, or the content of the program. "
            "Without it: the published one, or what ships where nothing is published.",
            show_default=False,
        ),
    ] = "",
    language: Annotated[
        str, typer.Option(metavar="TAGS", help="Only what people meet in these languages, separated by commas.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Say what a person would meet differently: words, buttons, where answers lead, step by step in each language.

    Comments, the order of files and what else only stands in them is no difference; a step whose words stay is the
    same step, also under another name.

    Exit status: 0 compared, 1 the content has errors, 2 it could not be done.

    \b
    Examples:
      hotline flows diff
      hotline flows diff content --against shipped
      hotline flows diff content --against 3 --language th,ja
      hotline flows diff content --json | jq .summary
    """
    from bot.cli.content import book_of
    from bot.language.diff import compare, told

    if against not in ("", PUBLISHED, SHIPPED) and not against.isdecimal():
        raise typer.BadParameter("write a number, “published” or “shipped”", param_hint="--against")
    from bot.settings import read

    settings = read(needs=())
    languages = [each.strip() for each in language.split(",") if each.strip()]
    new = book_of(directory or settings.content_dir, languages=languages)
    name, old = _other(settings, against)
    difference = compare(old, new, languages)
    if as_json:
        typer.echo(told.to_json(difference))
        return
    typer.echo(f"Compared with {name}:")
    typer.echo(told.show(difference) if difference.changes else f"  {told.NOTHING}")


def _other(settings: Settings, against: str) -> tuple[str, Book]:
    """The book to compare with, and what it is called."""
    if against != SHIPPED:
        found = _published(settings, int(against) if against.isdecimal() else None)
        if found is not None:
            return found
        if against:
            which = "Nothing is published yet" if against == PUBLISHED else f"There is no book {against}"
            stop(f"{which}; `hotline flows history` lists what is.")
    from bot.cli.content import book_of

    return "what ships with the program", book_of(None)


def _published(settings: Settings, number: int | None) -> tuple[str, Book] | None:
    from bot import app
    from bot.cli.running import run

    found = run(app.published(settings, number), settings)
    if found is None:
        return None
    from bot.runtime.times import told

    return f"book {found.row.no}, published {told(found.row.at)} by {found.row.by}", found.book
