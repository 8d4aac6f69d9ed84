"""`hotline resources`: the help directory; what is in it, what is wrong with it, and who made sure of what."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.telling import AsJson, stop, tell

if TYPE_CHECKING:
    from bot.language.services import Service

app = typer.Typer(no_args_is_help=True, help="The help directory: list it, check it, note who made sure of an entry.")
Folder = Annotated[
    Path | None,
    typer.Option(
        "--dir",
        metavar="DIR",
        envvar="HOTLINE_CONTENT_DIR",
        help="The content folder. Without it: the content that ships with the program.",
        show_default=False,
    ),
]
Country = Annotated[str, typer.Option(metavar="CODE", help="Only of this country, as in ISO 3166-1: JP.")]


@app.callback()
def resources() -> None:
    """The help directory: list it, check it, note who made sure of an entry."""


@app.command("list")
def list_all(
    directory: Folder = None,
    country: Country = "",
    kind: Annotated[str, typer.Option(metavar="KIND", help="Only of this kind: labour, child, legal …")] = "",
    due: Annotated[
        bool, typer.Option("--due", help="Only what has to be checked within a fortnight, or was never.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List the entries, and how sure we are of each.

    “shown” is what a live hotline shows; everything else only the demo does, marked as unchecked.

    \b
    Examples:
      hotline resources list --country JP
      hotline resources list --kind child --json
      hotline resources list --due
    """
    today = _today()
    found = [
        service
        for service in _book(directory).services.values()
        if country.upper() in ("", service.country)
        and kind in ("", service.kind)
        and not (due and not _is_due(service, today))
    ]
    if as_json:
        typer.echo(json.dumps([_row(service, today) for service in found], ensure_ascii=False))
        return
    for service in found:
        typer.echo("  ".join(_line(service, today)))
    sure = sum(service.is_sure(today) for service in found)
    typer.echo(f"{len(found)} entries, {sure} of them are shown by a live hotline.")


@app.command()
def check(directory: Folder = None, as_json: AsJson = False) -> None:
    """Find what is wrong in the directory: keys, sources, numbers that can't ring, hours that can't be read.

    Exit status: 0 nothing is wrong (there may be warnings), 1 there are errors, 2 the folder can't be read.

    \b
    Examples:
      hotline resources check
      hotline resources check --dir content --json
    """
    from bot.language.findings import to_json

    findings = _checked(directory)
    if as_json:
        typer.echo(to_json(findings))
    else:
        tell(findings)
    raise typer.Exit(1 if any(finding.severity == "error" for finding in findings) else 0)


@app.command()
def verify(
    service: Annotated[str, typer.Argument(metavar="NAME", help="As `hotline resources list` shows it.")],
    by: Annotated[str, typer.Option(metavar="ROLE", help="Who made sure of it: a role, no name.")],
    how: Annotated[str, typer.Option(metavar="HOW", help="called, operator_page or operator_mail.")],
    second: Annotated[
        str, typer.Option(metavar="ROLE", help="Who looked at it too; needed where HOTLINE_TWO_PERSON=1.")
    ] = "",
    on: Annotated[str, typer.Option(metavar="DATE", help="When, as year-month-day; without it: today.")] = "",
    directory: Folder = None,
) -> None:
    """Note in the directory that somebody made sure of an entry. From its next publishing on a live hotline shows it.

    Call as people do, from a prepaid card, and ask: which languages, which hours, what it costs, is there an
    interpreter, do they tell police or immigration, do they help people without papers, may we list them.

    Exit status: 0 noted, 2 it could not be.

    \b
    Examples:
      hotline resources verify jp_yorisoi --by "shift lead" --how called --dir content
      hotline resources verify th_1300 --by coordinator --how called --second "shift lead" --on 2026-11-26 --dir content
    """
    from bot.language.assuring import Assurance, NotAssuredError, assured

    folder = directory or stop("Say with --dir which content folder: what ships with the program can't be changed.")
    if _two_persons() and (not second or second == by):
        stop("HOTLINE_TWO_PERSON=1: name with --second a second person who looked at it, in another role.")
    try:
        when = date.fromisoformat(on) if on else _today()
        path, text = assured(_files(folder), service, Assurance(by, how, second, when), _today())
    except (NotAssuredError, ValueError) as error:
        stop(str(error))
    _write(folder / path, text)
    typer.echo(
        f"{path}: {service} was made sure of on {when} ({how}). Publish the folder, and a live hotline shows it."
    )


# ── parts ──────────────────────────────────────────────────────────────────────────────────────────────────


def _line(service: Service, today: date) -> Iterable[str]:
    reached = ", ".join(channel.dial or channel.address for channel in service.channels) or "–"
    yield from (service.name, service.kind, service.names["en"], reached, _sureness(service, today))


def _sureness(service: Service, today: date) -> str:
    left = service.days_left(today)
    if service.status != "active":
        return service.status
    if left is None:
        return "recalled, never checked" if service.recalled else f"read ({service.grade}), never checked"
    state = "shown" if service.is_sure(today) else "no longer shown"
    return (
        f"{state}, checked on {service.assured}, again within {left} days"
        if left >= 0
        else f"{state}, {-left} days late"
    )


def _row(service: Service, today: date) -> dict[str, Any]:
    return {
        "name": service.name,
        "country": service.country,
        "kind": service.kind,
        "status": service.status,
        "names": dict(service.names),
        "channels": [channel.dial or channel.address for channel in service.channels],
        "languages": list(service.languages),
        "learns": list(service.learns),
        "grade": service.grade,
        "recalled": service.recalled,
        "assured": service.assured.isoformat() if service.assured else None,
        "days_left": service.days_left(today),
        "shown": service.is_sure(today),
    }


def _is_due(service: Service, today: date) -> bool:
    left = service.days_left(today)
    return service.status == "active" and (left is None or left <= 14)


def _today() -> date:
    from bot.world import RealWorld

    return RealWorld().now().date()


def _two_persons() -> bool:
    from bot.settings import read

    return read(needs=()).two_person


def _files(directory: Path | None) -> dict[str, bytes]:
    from bot.language.loading import ContentError, load

    try:
        return load(directory)
    except ContentError as error:
        stop(str(error))


def _book(directory: Path | None) -> Any:
    from bot.language.reader import read

    return read(_files(directory)).book or stop("The content has errors: `hotline flows check` shows them.")


def _checked(directory: Path | None) -> Any:
    from bot.language.reader import read_resources

    return read_resources(_files(directory))


def _write(path: Path, text: bytes) -> None:
    try:
        path.write_bytes(text)
    except OSError as error:
        stop(f"{path} can't be written: {error.strerror}.")
