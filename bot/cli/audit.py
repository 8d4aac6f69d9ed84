"""`hotline audit`: who of the staff did what, and that nothing of it was changed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.running import with_parts
from bot.cli.telling import AsJson

if TYPE_CHECKING:
    from bot.privacy.audit import Head, Verdict

app = typer.Typer(no_args_is_help=True, help="See who did what, and that nothing of it was changed.")


@app.callback()
def audit() -> None:
    """See who did what, and that nothing of it was changed."""


@app.command()
def verify(
    head: Annotated[
        list[str] | None, typer.Option("--head", metavar="HEAD", help="One from an earlier day, such as 812:9f…")
    ] = None,
    heads: Annotated[
        Path | None,
        typer.Option("--heads", metavar="FILE", help="All of them. Without it: the file of HOTLINE_AUDIT_ANCHOR."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Read the whole audit, and say where a row was changed, removed or put in.

    What was cut off at the end shows only against a head that was kept elsewhere: HOTLINE_AUDIT_ANCHOR sends it out
    once a day. Rows of the last seconds may not be chained yet; how many is said.

    Exit status: 0 nothing was changed, 1 something was, 2 it could not be done.

    \b
    Examples:
      hotline audit verify
      hotline audit verify --head 812:9f86d081884c7d65
      hotline audit verify --heads /mnt/elsewhere/audit.heads --json
    """
    from bot.privacy.audit import verify as walk

    kept = [_head(text) for text in head or []] + _heads(heads)
    found = with_parts(lambda parts: parts.database.read(walk, parts.keyring, kept))
    typer.echo(json.dumps(_as_json(found, len(kept))) if as_json else "\n".join(_lines(found, len(kept))))
    raise typer.Exit(1 if found.problems else 0)


@app.command("head")
def show_head() -> None:
    """Print the head of the chain, to be kept where nobody of this machine can change it.

    \b
    Examples:
      hotline audit head
      hotline audit head | mail -s "audit" board@example.org
    """
    from bot.privacy.audit import head

    typer.echo(str(with_parts(lambda parts: parts.database.read(head))))


@app.command("list")
def list_rows(
    many: Annotated[int, typer.Option("--last", min=1, metavar="N", help="How many.")] = 50,
    as_json: AsJson = False,
) -> None:
    """List what was done last, the newest first: when, by whom, what, on which id. No content, no name.

    \b
    Examples:
      hotline audit list
      hotline audit list --last 500 --json | jq '.[] | select(.act == "export")'
    """
    from bot.runtime.times import iso, told
    from storage.audit import newest

    rows = with_parts(lambda parts: parts.database.read(newest, many))
    if as_json:
        listed = [{"at": iso(row.at), "actor": row.actor, "act": row.act, "subject": row.subject} for row in rows]
        typer.echo(json.dumps(listed))
        return
    for row in rows:
        typer.echo("  ".join([told(row.at), row.actor, row.act, row.subject]).rstrip())


def _head(text: str) -> Head:
    from bot.privacy.audit import Head

    try:
        return Head.read(text.rsplit(maxsplit=1)[-1] if text.split() else "")
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no head; `hotline audit head` shows what one looks like.") from None


def _heads(file: Path | None) -> list[Head]:
    from bot.settings import read

    anchor = read().audit_anchor or ""
    path = file or (Path(anchor) if anchor and "://" not in anchor else None)
    if path is None or not (file or path.is_file()):
        return []
    return [_head(line) for line in path.read_text("ascii", "replace").splitlines() if line.strip()]


def _as_json(found: Verdict, kept: int) -> dict[str, object]:
    return {
        "ok": not found.problems,
        "head": str(found.head),
        "rows": found.head.length,
        "unchained": found.tail,
        "heads": kept,
        "problems": [each._asdict() for each in found.problems],
    }


def _lines(found: Verdict, kept: int) -> list[str]:
    from bot.runtime.times import told

    lines = [
        f"row {each.link}{f', dated {told(each.at)}' if each.at is not None else ''}: {each.what}"
        for each in found.problems
    ]
    lines.append(f"{found.head.length} rows, head {found.head}; {found.tail} not chained yet.")
    against = f"Held against {kept} heads of earlier days." if kept else "Held against no head of an earlier day."
    return [*lines, f"{against} {'Something was changed.' if found.problems else 'Nothing was changed.'}"]
