"""What the commands about content share: which flows of which folder, in which language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from bot.cli.telling import stop

if TYPE_CHECKING:
    from bot.language.model import Book


def named(names: Sequence[str], directory: Path | None) -> tuple[list[str], Path | None]:
    """Names of flows, and the folder. A folder may stand where only a name could: no name of a flow looks like one."""
    *flows, last = names or [""]
    if last and ("/" in last or last == "." or Path(last, "flows").is_dir()):
        return flows, Path(last)
    return [*names], directory


def states(directory: Path | None) -> Callable[[str, str], str]:
    """How far each message of a language is: language and message → `reviewed`, `draft` or `stale`; else empty."""
    from bot.language.findings import Report
    from bot.language.loading import load
    from bot.translating.content import read_content
    from bot.translating.files import load_reviews

    languages = read_content(load(directory), load_reviews(directory), Report()).languages

    def state(language: str, message: str) -> str:
        found = languages.get(language)
        return found.marked(message).value if found and message in found.own and message in found.source else ""

    return state


def book_of(directory: Path | None, flows: Sequence[str] = (), languages: Sequence[str] = ()) -> Book:
    """The book of a folder, in which these flows and languages are.

    What is wrong is told and ends the command: 1 where the content has errors, 2 where it was misused.
    """
    from bot.language.findings import count, show
    from bot.language.loading import ContentError, load
    from bot.language.reader import read

    try:
        reading = read(load(directory))
    except ContentError as error:
        stop(str(error))
    if reading.book is None:
        errors = [finding for finding in reading.findings if finding.severity == "error"]
        typer.echo("\n".join([*show(errors).splitlines(), f"{count(errors)}: nothing was made of this."]), err=True)
        raise typer.Exit(1)
    for flow in flows:
        _known("flow", flow, reading.book.flows)
    for language in languages:
        _known("language", language, reading.book.words.languages)
    return reading.book


def _known(what: str, name: str, known: Iterable[str]) -> None:
    from bot.language.findings import did_you_mean, quoted

    names = list(known)
    if name not in names:
        stop(f"There is no {what} {quoted(name)}. {did_you_mean(name, names)}")
