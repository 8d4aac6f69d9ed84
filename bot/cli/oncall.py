"""`hotline oncall`: who is on duty when, and which hours nobody covers."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from bot.cli.account import who
from bot.cli.running import with_parts
from bot.cli.telling import AsJson, stop, tell

if TYPE_CHECKING:
    from bot.desk.oncall.schedule import Schedule
    from bot.language.findings import Finding
    from bot.runtime.rostering import View

app = typer.Typer(
    no_args_is_help=True, help="The roster: take it from a file, see who is on duty and what is not covered."
)
AHEAD = timedelta(days=28)
TYPED = "typed"
"""What is piped in is called so in messages."""
URL = re.compile("(https?|webcal)://", re.IGNORECASE)
NO_ROSTER = "No roster was imported: a volunteer is on duty after /on, for twelve hours. docs/desk.md has one to copy."


@app.callback()
def oncall() -> None:
    """The roster: take it from a file, see who is on duty and what is not covered."""


@app.command()
def show(
    at: Annotated[
        str, typer.Option(metavar="TIME", help="As the roster's clocks show it: “2026-11-30 08:00”. Without it: now.")
    ] = "",
    week: Annotated[bool, typer.Option("--week", help="Draw seven days, by language and skill.")] = False,
    gaps: Annotated[bool, typer.Option("--gaps", help="List the hours of four weeks that nobody covers.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show who is on duty, and which hours nobody covers.

    Exit status: 0 all is well, 1 with --gaps: there are some, 2 it could not be looked at.

    \b
    Examples:
      hotline oncall show
      hotline oncall show --at "2026-12-24 22:00"
      hotline oncall show --week
      hotline oncall show --gaps --json | jq '.gaps[] | select(.need == "anybody")'
    """
    from bot.desk.oncall import report
    from bot.runtime.rostering import view

    seen = with_parts(lambda parts: view(parts.database, parts.keyring))
    moment = _moment(at, seen.schedule)
    found = report.look(seen.schedule, seen.people, moment, 7 if week else 0, AHEAD if gaps else None)
    if as_json:
        typer.echo(json.dumps(report.as_json(found, seen.people), ensure_ascii=False, indent=2))
    else:
        _tell(seen, found)
    raise typer.Exit(1 if found.missing else 0)


@app.command("import")
def take(
    source: Annotated[
        str,
        typer.Argument(
            metavar="FILE|URL|-",
            help="A roster (YAML), or a calendar (iCalendar), also by address; -: asked for, or piped in.",
            show_default=False,
        ),
    ],
    check: Annotated[bool, typer.Option("--check", help="Only look what is wrong with it.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take a roster or a calendar, in place of the former one of its kind.

    People stand in it by the names that they were invited with; in a calendar, the title of an entry is the name of who
    has the shift. A calendar of an address is read anew each day. What names volunteers is no part of the published
    content; it is kept sealed. A calendar's private address is a secret: give - and type it when you are asked, for
    what stands on a command line everybody on the machine can read.

    Exit status: 0 taken, 1 something is wrong in it, 2 it can't be read.

    \b
    Examples:
      hotline oncall import roster.yaml
      hotline oncall import roster.yaml --check
      hotline oncall import https://calendar.example.org/shifts.ics
      hotline oncall import -
    """
    from bot.desk.oncall.calendar_text import is_calendar
    from bot.runtime.rostering import view

    source, data = _given(source)
    seen = with_parts(lambda parts: view(parts.database, parts.keyring))
    if URL.match(source) or is_calendar(data):
        told = _take_calendar(source, data, seen, check=check, as_json=as_json)
    else:
        told = _take_plan(Path(source), data, seen, check=check, as_json=as_json)
    if not as_json:
        typer.echo(told + (" Nothing was changed." if check else " Taken."))


@app.command()
def export(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As `hotline volunteers list` shows it.")],
    link: Annotated[
        bool, typer.Option("--link", help="Make a secret address, for their calendar to read; the former ends.")
    ] = False,
    revoke: Annotated[bool, typer.Option("--revoke", help="End the address.")] = False,
) -> None:
    """Give a volunteer their own shifts as a calendar (iCalendar), in which there is only “shift”, and no name.

    Exit status: 0 done, 1 there is no such volunteer, 2 it could not be done.

    \b
    Examples:
      hotline oncall export Mika > mika.ics
      hotline oncall export Mika --link
      hotline oncall export Mika --revoke
    """
    from bot.desk.oncall.exporting import as_calendar, own_shifts
    from bot.desk.oncall.schedule import Schedule
    from bot.runtime.rostering import view
    from bot.world import RealWorld

    if link or revoke:
        _link(name, revoke=revoke)
        return
    seen = with_parts(lambda parts: view(parts.database, parts.keyring))
    if name not in seen.people:
        _nobody(name, seen.people)
    now = RealWorld().now()
    found = own_shifts(seen.schedule or Schedule(), name, now)
    sys.stdout.buffer.write(as_calendar(found, now))


@app.command()
def clear() -> None:
    """Forget roster and calendar. Who is on duty then says so with /on.

    \b
    Examples:
      hotline oncall clear
    """
    from bot.runtime.rostering import forget

    with_parts(lambda parts: forget(parts.database, parts.keyring, who(parts.keyring.lookup)))
    typer.echo("The roster is forgotten.")


def _link(name: str, *, revoke: bool) -> None:
    """The address is shown once; it is kept as a hash only."""
    from bot.runtime.own_shifts import PATH
    from bot.runtime.rostering import own_link, revoke_link
    from bot.settings import read
    from bot.world import RealWorld

    if revoke:
        if not with_parts(lambda parts: revoke_link(parts.database, parts.keyring, name, who(parts.keyring.lookup))):
            _nobody(name, ())
        typer.echo(f"The address of {name}’s shifts leads nowhere any more.")
        return
    made = with_parts(
        lambda parts: own_link(parts.database, parts.keyring, RealWorld(), name, who(parts.keyring.lookup))
    )
    if made is None:
        _nobody(name, ())
    address = (read().public_url or "https://hotline.example.org").rstrip("/")
    typer.echo(f"Pass it on by a safe way; it is shown only now.\n{address}{PATH.format(token=made)}")


def _nobody(name: str, known: Collection[str]) -> NoReturn:
    from bot.language.findings import did_you_mean, quoted

    hint = did_you_mean(name, sorted(known), "`hotline volunteers list` shows them.")
    typer.echo(f"There is no volunteer {quoted(name)}. {hint}", err=True)
    raise typer.Exit(1)


# ── parts ──────────────────────────────────────────────────────────────────────────────────────────────────


def _tell(seen: View, found: Any) -> None:
    from bot.desk.oncall import report

    colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    if seen.schedule is None:
        typer.echo(NO_ROSTER)
    for line in report.lines(found, seen.people, (seen.on, seen.off), seen.invited, colour=colour):
        typer.echo(line, color=colour)


def _take_plan(file: Path, data: bytes, seen: View, *, check: bool, as_json: bool) -> str:
    from bot.desk.oncall.roster_file import read_roster
    from bot.runtime.rostering import keep_plan

    read = read_roster(_shown(file), data, frozenset(seen.people))
    _say(read.findings, as_json=as_json)
    if read.schedule is None:
        raise typer.Exit(1)
    if not check:
        with_parts(lambda parts: keep_plan(parts.database, parts.keyring, data, who(parts.keyring.lookup)))
    schedule = read.schedule
    holidays = len(schedule.holidays) + len(schedule.countries)
    return f"{len(schedule.rules)} shifts, {holidays} holidays, {len(schedule.overrides)} overrides."


def _take_calendar(source: str, data: bytes, seen: View, *, check: bool, as_json: bool) -> str:
    import asyncio

    from bot.runtime.calendars import read_calendar
    from bot.runtime.rostering import keep_calendar
    from bot.world import RealWorld

    url = source if URL.match(source) else ""
    zone = seen.schedule.zone if seen.schedule else "UTC"
    path = "calendar" if url else source
    fixed, findings = asyncio.run(read_calendar(path, data, RealWorld().now(), zone, frozenset(seen.people)))
    _say(findings, as_json=as_json)
    if fixed is None:
        raise typer.Exit(1)
    if not check:
        with_parts(
            lambda parts: keep_calendar(parts.database, parts.keyring, data, url, fixed, who(parts.keyring.lookup))
        )
    return f"{len(fixed)} shifts of {len({one.who.name for one in fixed})} people within 400 days."


def _say(findings: tuple[Finding, ...], *, as_json: bool) -> None:
    from bot.language.findings import to_json

    if as_json:
        typer.echo(to_json(findings))
    elif findings:
        tell(findings)


def _shown(file: Path) -> str:
    """Its lines are shown, whatever it is called."""
    return str(file) if file.suffix in (".yaml", ".yml") else f"{file}.yaml"


def _given(source: str) -> tuple[str, bytes]:
    """What it is called, and what is in it."""
    if source != "-":
        return source, _fetched(source) if URL.match(source) else _bytes(Path(source))
    typed = _typed()
    if URL.match(typed) and len(typed.split()) == 1:
        return typed, _fetched(typed)
    return TYPED, typed.encode("utf-8", "surrogateescape")


def _typed() -> str:
    if sys.stdin.isatty():
        return str(typer.prompt("The address", hide_input=True)).strip()
    try:
        return sys.stdin.read().strip()
    except UnicodeDecodeError:
        stop("What was piped in is not UTF-8.")


def _fetched(url: str) -> bytes:
    import asyncio

    from bot.runtime.fetching import FetchError, fetch

    try:
        return asyncio.run(fetch(url))
    except FetchError as error:
        stop(str(error))


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        stop(f"{file} can't be read: {error.strerror}.")


def _moment(at: str, schedule: Schedule | None) -> datetime:
    from bot.desk.oncall import clocks, reading
    from bot.world import RealWorld

    if not at:
        return RealWorld().now()
    wall = reading.wall(at)
    if wall is None:
        stop("Write --at as year-month-day and the hour: --at “2026-11-30 08:00”")
    return clocks.moment(wall, schedule.zone if schedule else "UTC").astimezone(UTC)
