"""`hotline data`: what is kept, and the keys that seal it."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.account import who
from bot.cli.running import with_parts
from bot.cli.telling import AsJson

if TYPE_CHECKING:
    from bot.app import Parts
    from bot.privacy.inventory import Inventory
    from bot.privacy.rotation import Progress

app = typer.Typer(no_args_is_help=True, help="Look after what is kept: keys, backups, retention, people's rights.")


@app.callback()
def data() -> None:
    """Look after what is kept: keys, backups, retention, people's rights."""


@app.command()
def keys(as_json: AsJson = False) -> None:
    """List every key: what it protects, which key of HOTLINE_SECRET_KEYS wraps it, how old it is. Shows no key.

    Exit status: 0 all is well, 1 something should be done about one, 2 it could not be done.

    \b
    Examples:
      hotline data keys
      hotline data keys --json | jq '.masters[] | select(.keys > 0)'
    """
    from bot.privacy.inventory import findings, inventory
    from storage import clock

    found, now = with_parts(
        lambda parts: parts.database.read(lambda each: (inventory(each, parts.keyring), clock.now(each)))
    )
    wrong = findings(found, now)
    typer.echo(json.dumps(_as_json(found, wrong)) if as_json else "\n".join([*_lines(found), *wrong]))
    raise typer.Exit(1 if wrong else 0)


@app.command("map")
def show_map() -> None:
    """Print the data map: every column, what it is for, whether it is sealed, how long it is kept and why. Markdown.

    \b
    Examples:
      hotline data map
      hotline data map > data-map.md
    """
    from bot.runtime.data_map import page

    typer.echo(page(), nl=False)


@app.command()
def purge(
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count what would go.")] = False,
    as_json: AsJson = False,
) -> None:
    """Destroy what is older than it may be kept, now. The serving hotline does so every hour by itself.

    How long what is kept, and why: docs/data-map.md.

    \b
    Examples:
      hotline data purge --dry-run
      hotline data purge --json
    """
    from bot.runtime.retention import due

    if dry_run:
        went = with_parts(lambda parts: parts.database.read(due))
    else:
        went = with_parts(lambda parts: _purged(parts, who(parts.keyring.lookup)))
    if as_json:
        typer.echo(json.dumps({"dry_run": dry_run, **went}))
        return
    typer.echo("Would go now:" if dry_run else "Destroyed:")
    typer.echo("\n".join(f"  {many:7}  {name}" for name, many in went.items() if many) or "  nothing")


async def _purged(parts: Parts, actor: str) -> dict[str, int]:
    """All of it, step by step, and out of the files."""
    from collections import Counter
    from contextlib import suppress

    from bot.runtime.retention import more, purge
    from storage.errors import StorageError

    went = Counter[str]()
    while True:
        step = await parts.database.write(purge, parts.keyring, actor)
        went += step
        if not more(step):
            break
    with suppress(StorageError):  # the serving hotline is at it, and does it as well
        await parts.database.scrub()
    return dict(went)


@app.command("rotate-key")
def rotate_key(as_json: AsJson = False) -> None:
    """Wrap every key anew with the first one of HOTLINE_SECRET_KEYS, while the hotline serves.

    Before: put the new key *behind* the old one everywhere and restart, then in front of it and restart. After: the old
    one may be taken out. It can be stopped at any time, and begun again. What is sealed stays as it is.

    Exit status: 0 nothing is left under another key, 1 something is (run it again), 2 it could not be done.

    \b
    Examples:
      hotline data rotate-key
      hotline data rotate-key --json
    """
    from bot.privacy.rotation import rotate

    done = with_parts(lambda parts: rotate(parts.database, parts.keyring, who(parts.keyring.lookup), _progress()))
    if as_json:
        typer.echo(json.dumps(done._asdict()))
    else:
        typer.echo(f"{done.wrapped} keys are wrapped anew.")
        for master in done.retired:
            typer.echo(f"The key with the fingerprint {master} protects nothing any more: take it out of the settings.")
        if done.left:
            typer.echo(
                f"{done.left} keys came under another one meanwhile: a process still runs with that one in front. "
                "Restart it with the new settings, then run this again."
            )
    raise typer.Exit(1 if done.left else 0)


def _progress() -> Progress | None:
    """A line that counts, where somebody watches."""
    if not sys.stderr.isatty():
        return None

    def show(done: int, of: int) -> None:
        typer.echo(f"\r{done} of {of}", nl=done >= of, err=True)

    return show


def _as_json(found: Inventory, wrong: list[str]) -> dict[str, object]:
    return {
        "ok": not wrong,
        "masters": [each._asdict() for each in found.masters],
        "keys": [each._asdict() for each in found.kept],
        "findings": wrong,
    }


def _lines(found: Inventory) -> list[str]:
    from bot.privacy.inventory import WRAPS_OTHERS
    from bot.runtime.times import told

    lines = [f"Keys of HOTLINE_SECRET_KEYS ({WRAPS_OTHERS}):"]
    for master in found.masters:
        since = f", since {told(master.since)}" if master.since else ""
        lines.append(f"  {master.fingerprint}  {master.state}, wraps {master.keys} keys{since}")
    lines.append("Keys of the database:")
    for kept in found.kept:
        ages = [told(at) for at in dict.fromkeys((kept.oldest, kept.newest)) if at]
        when = f", of {' to '.join(ages)}" if ages else ""
        lines.append(f"  {kept.name} ({kept.many}): {kept.protects}; wrapped by {', '.join(kept.wrapped_by)}{when}")
    return lines
