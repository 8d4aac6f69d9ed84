"""`hotline flows history`: what was published when, by whom, and what waits for a second person."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from bot.cli.telling import AsJson

if TYPE_CHECKING:
    from bot.runtime.publishing import Publication, Who


def history(
    as_json: AsJson = False,
) -> None:
    """List what was published: number, hash, when, by whom, why, and what changed; before it, open proposals.

    \b
    Examples:
      hotline flows history
      hotline flows history --json | jq '.published[0].number'
    """
    from bot.cli.running import run
    from bot.settings import read

    settings = read()
    from bot import app
    from bot.runtime import publishing

    async def looking() -> tuple[list[Publication], list[Publication]]:
        async with app.opened(settings) as parts:
            waiting = await parts.database.read(publishing.waiting, parts.keyring)
            return waiting, await parts.database.read(publishing.history, parts.keyring)

    waiting, published = run(looking(), settings)
    if as_json:
        found = {"proposed": [_fields(each) for each in waiting], "published": [_fields(each) for each in published]}
        typer.echo(json.dumps(found, ensure_ascii=False, indent=2))
        return
    for each in (*waiting, *published):
        typer.echo("\n".join(_told(each)))
    if not waiting and not published:
        typer.echo("Nothing is published yet; the first `hotline serve` publishes the content folder.")


def _fields(each: Publication) -> dict[str, object]:
    from bot.runtime.times import iso

    def who(person: Who | None) -> dict[str, str] | None:
        return {"role": person.role, "account": person.account} if person else None

    return {
        "number": each.number or None,
        "hash": each.hash,
        "at": iso(each.at),
        "until": iso(each.until) if each.until else None,
        "by": who(each.who),
        "approved_by": who(each.approved_by),
        "restores": each.restores,
        "changed": each.changed,
        "note": each.note,
    }


def _told(each: Publication) -> Iterator[str]:
    from bot.language.findings import printable
    from bot.runtime.publishing import short
    from bot.runtime.times import told

    name = f"{each.number:>5}" if each.number else "  —  "
    by = f"by {_named(each.who)}" + (f", approved by {_named(each.approved_by)}" if each.approved_by else "")
    yield printable(f"{name}  {short(each.hash)}  {told(each.at)}  {by}")
    if each.until:
        yield f"       proposed: waits for somebody else until {told(each.until)}"
    if each.restores:
        yield f"       brings back book {each.restores}"
    if each.changed:
        yield printable(f"       {each.changed}")
    if each.note:
        yield printable(f"       “{each.note}”")


def _named(who: Who) -> str:
    return f"{who.role} ({who.account})" if who.account else who.role
