"""`hotline data backup`, `restore` and `erased`: a sealed copy of everything, and who must not come back with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.account import who
from bot.cli.running import run, with_parts
from bot.cli.telling import AsJson, stop

if TYPE_CHECKING:
    from bot.privacy.backup import Checked
    from bot.privacy.restoring import Restored
    from bot.settings import Settings

ListFile = Annotated[
    Path | None,
    typer.Option("--erased", metavar="FILE", help="The erase list. Without it: that of HOTLINE_ERASE_LIST."),
]
NO_LIST = """\
There is no erase list: HOTLINE_ERASE_LIST names none, or its file is not there. Without one, everybody who was erased
after this backup was made comes back, and volunteers who were removed since are volunteers again. Name the list with
--erased FILE; if there really is none, say --no-list."""


def backup(file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file.")], as_json: AsJson = False) -> None:
    """Save everything of this moment into one file, while the hotline serves.

    What people said is in it as sealed as in the database: nobody reads it without HOTLINE_SECRET_KEYS, so never keep
    those beside it. It restores into SQLite and PostgreSQL alike. A backup still holds whoever is erased later, with
    their key: delete backups that are older than thirty days.

    \b
    Examples:
      hotline data backup /mnt/elsewhere/hotline-$(date +%F).backup
      hotline data backup hotline.backup --json
    """
    from bot.privacy.backup import save

    made = with_parts(lambda parts: save(parts.database, parts.keyring, file, who(parts.keyring.lookup)))
    typer.echo(json.dumps(made._asdict()) if as_json else f"{file}: {made.rows} rows, {made.bytes} bytes, {made.hash}")


def restore(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="As `hotline data backup` made it.")],
    erased: ListFile = None,
    no_list: Annotated[bool, typer.Option("--no-list", help="There is no erase list.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Only look whether it could be restored.")] = False,
    as_json: AsJson = False,
) -> None:
    """Bring a backup back into an empty database; who was erased or removed after it was made is so again.

    HOTLINE_DATABASE_URL names the database; HOTLINE_SECRET_KEYS must hold the key of when the backup was made, behind
    the present one. A file that was cut or changed is refused before anything is written.

    \b
    Examples:
      hotline data restore hotline.backup --check
      hotline data restore hotline.backup --erased /mnt/elsewhere/erased.list
      HOTLINE_DATABASE_URL=sqlite+aiosqlite:///restored.db hotline data restore hotline.backup
    """
    from bot.runtime.times import told
    from bot.settings import read

    settings = read()
    if check:
        found = _checked(settings, file)
        rows = {"at": found.at, "version": found.version, "rows": dict(found.rows)}
        said = f"Whole and ours: {found.rows.total()} rows, as things stood {told(found.at)}."
        typer.echo(json.dumps(rows) if as_json else said)
        return
    done = _restored(settings, file, _list(settings, erased, no_list=no_list))
    if as_json:
        typer.echo(json.dumps(done._asdict()))
        return
    typer.echo(f"{done.rows} rows, as things stood {told(done.at)}. {done.erased} conversations were erased again.")
    if done.removed:
        typer.echo(f"{done.removed} volunteers were removed since; whoever serves removes them again at once.")
    typer.echo("Roles and invitations are those of then: hotline volunteers list")


def erased(
    output: Annotated[Path | None, typer.Option("--output", metavar="FILE", help="Into a file.")] = None,
) -> None:
    """Print the erase list, for keeping it where the backups are.

    Keyed hashes and times; it leads to no person. With HOTLINE_ERASE_LIST the serving hotline writes it by itself.

    \b
    Examples:
      hotline data erased --output /mnt/elsewhere/erased.list
    """
    from bot.privacy.erasures import written

    text = with_parts(lambda parts: parts.database.read(written, parts.keyring.lookup))
    if output:
        output.write_text(text, "ascii")
    else:
        typer.echo(text, nl=False)


def _list(settings: Settings, given: Path | None, *, no_list: bool) -> str | None:
    path = given or settings.erase_list
    if no_list:
        return None
    if path is None or not (given or path.is_file()):
        stop(NO_LIST)
    return path.read_text("ascii", "replace")


def _checked(settings: Settings, file: Path) -> Checked:
    from bot.privacy.backup import check
    from bot.privacy.keyring import Masters
    from bot.world import RealWorld

    with file.open("rb") as opened:
        return check(opened, Masters.from_secrets(settings.master_keys, RealWorld().token))


def _restored(settings: Settings, file: Path, erase_list: str | None) -> Restored:
    from bot.privacy.keyring import Masters
    from bot.privacy.restoring import restore
    from bot.runtime.erasing import again
    from bot.world import RealWorld

    world = RealWorld()
    masters = Masters.from_secrets(settings.master_keys, world.token)
    return run(restore(settings.database_url, masters, file, erase_list, who, again(world, who)), settings)
