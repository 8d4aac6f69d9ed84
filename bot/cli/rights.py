"""`hotline data export`, `open`, `erase` and `stats`: what a person may ask for, and what an organisation may know."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli.account import who
from bot.cli.running import with_parts
from bot.cli.telling import AsJson

if TYPE_CHECKING:
    from bot.app import Parts

PERSON = "Their pseudonym (Heron 27), as volunteers see it, or the id of the conversation."
Person = Annotated[str, typer.Argument(metavar="PERSON", help=PERSON)]
NOBODY = "There is nobody of this pseudonym, id or sign here; perhaps everything of them is gone already."
SEVERAL = "Several people fit. Name one of them by the id:"
SECOND = """\
Nothing was done yet. Somebody else has to want the same: within three days, from another account of this machine, by
the same command."""
TOO_MANY = """\
Too many signs were wrong within a day, so none is looked for. Nothing was done. Tomorrow, or with a second person:
--person NAME."""
SIGN = "Ask for their own sign, which only they know; then no second person is needed."


def export(
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file.")],
    person: Annotated[str, typer.Option("--person", metavar="NAME", help=PERSON)] = "",
    sign: Annotated[bool, typer.Option("--sign", help=SIGN)] = False,
    plain: Annotated[bool, typer.Option("--plain", help="A file that anybody can read, who gets hold of it.")] = False,
) -> None:
    """Write everything that is kept of one person into a file, for them.

    The file is sealed; its key is shown once, to be passed on by another way (`hotline data open` opens it). Nothing
    leaves the hotline on one person's word: either the person gives their own sign, or somebody else from another
    account gives the same command. The audit notes each of it.

    Exit status: 0 written, 1 nobody or several fit, or it waits for a second person, 2 it could not be done.

    \b
    Examples:
      hotline data export noi.export --sign
      hotline data export noi.export --person "Heron 27"
      hotline data export noi.json --person "Heron 27" --plain
    """
    if bool(person) == sign:
        raise typer.BadParameter("say who it is: --person NAME, or --sign if they told you theirs.")
    if file.exists():
        raise typer.BadParameter(f"{file} is there already.")
    said = typer.prompt("Their sign", hide_input=True) if sign else ""
    content = with_parts(lambda parts: _export(parts, person, said))
    if not plain:
        from bot.runtime.disclosing import seal
        from bot.world import RealWorld

        content, key = seal(content, RealWorld().token)
        typer.echo(f"The key of this file, shown only now: {key}")
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as written:
        written.write(content)
    typer.echo(f"{file} is written. Pass it on by a safe way, and delete it here.")


def unseal(file: Annotated[Path, typer.Argument(metavar="FILE", help="As `hotline data export` made it.")]) -> None:
    """Open a sealed export with its key, and print it.

    \b
    Examples:
      hotline data open noi.export
    """
    from bot.runtime.disclosing import unseal as opened
    from bot.world import RealWorld

    key = typer.prompt("The key of this file", hide_input=True)
    typer.echo(opened(file.read_bytes(), key, RealWorld().token), nl=False)


def erase(person: Person, as_json: AsJson = False) -> None:
    """Destroy everything of one person, because they asked for it in another way than in the chat.

    Nothing is written to them, and nothing is deleted in their own chat: somebody else may hold the phone, and a gap
    can give away too. (They can have both by writing “forget me” there.) Copies in volunteers' chats are deleted where
    the platform lets us. It can't be undone. The audit keeps a random id and the time, and nothing else.

    Exit status: 0 ordered, 1 nobody or several fit, or it waits for a second person, 2 it could not be done.

    \b
    Examples:
      hotline data erase "Heron 27"
      hotline data erase 7d9f5c3e-2a41-4d0c-9a55-0f6a5b1c2d3e
    """
    from bot.settings import read

    two = read().two_person
    conversation = with_parts(lambda parts: _erase(parts, person, two_person=two))
    said = "Ordered; a serving process carries it out within a second."
    typer.echo(json.dumps({"ordered": conversation}) if as_json else said)


def stats(as_json: AsJson = False) -> None:
    """Figures for the organisation: who writes, how urgent, at which step they stand; what the desk did, by month.

    No person is in them: what is fewer than ten is shown as <10, and so is as much else as it takes that nobody can
    work it out. To count, every conversation is opened with the keys, one after the other; only the counts are kept.

    \b
    Examples:
      hotline data stats
      hotline data stats --json
    """
    found = with_parts(_figures)
    if as_json:
        typer.echo(json.dumps(found, ensure_ascii=False))
        return
    for part, counted in found.items():
        typer.echo(f"{part}:")
        for what, values in counted.items():
            shown = ", ".join(f"{name} {'<10' if many is None else many}" for name, many in values.items())
            typer.echo(f"  {what}: {shown or 'none'}")


async def _export(parts: Parts, person: str, sign: str) -> bytes:
    from bot.desk.roles import COMMAND_LINE, Ability, Subject, Tie, has
    from bot.privacy import audit
    from bot.privacy.second import agree
    from bot.runtime.disclosing import disclose, readable

    conversation, by = await _one(parts, person, sign), who(parts.keyring.lookup)
    second = bool(sign) or await parts.database.write(agree, parts.keyring, "export", conversation, by)
    if not has(COMMAND_LINE, Ability.HAND_OUT, Subject(Tie.ENDED, second=second)):
        await parts.database.write(audit.note, by, "export:asked", conversation)
        raise waits()
    await parts.database.write(audit.note, by, "export", conversation)
    content = await parts.database.read(disclose, parts.keyring, conversation)
    if content is None:
        raise _nobody([])
    return readable(content)


async def _erase(parts: Parts, person: str, *, two_person: bool) -> str:
    from bot.privacy import audit
    from bot.privacy.second import agree
    from bot.runtime.erasing import order

    conversation, by = await _one(parts, person, ""), who(parts.keyring.lookup)
    if two_person and not await parts.database.write(agree, parts.keyring, "erase", conversation, by):
        await parts.database.write(audit.note, by, "erase:asked", conversation)
        raise waits()
    await parts.database.write(order, conversation, by)
    return conversation


async def _one(parts: Parts, person: str, sign: str) -> str:
    from bot.runtime.finding import by_name, by_told_sign

    if sign:
        found = await parts.database.write(by_told_sign, parts.keyring, sign, who(parts.keyring.lookup))
    else:
        found = await parts.database.read(by_name, person)
    if found is None:
        typer.echo(TOO_MANY, err=True)
        raise typer.Exit(1)
    if len(found) != 1:
        raise _nobody(found)
    return found[0]


async def _figures(parts: Parts) -> dict[str, Any]:
    from bot.runtime import books
    from bot.runtime.figures import figures

    book, _ = await books.newest(parts.database)
    found = await parts.database.read(figures, parts.keyring, book)
    return found._asdict()


def waits() -> typer.Exit:
    """Somebody else has to say the same; to be raised."""
    typer.echo(SECOND, err=True)
    return typer.Exit(1)


def _nobody(found: list[str]) -> typer.Exit:
    typer.echo("\n".join([SEVERAL, *(f"  {each}" for each in found)]) if found else NOBODY, err=True)
    return typer.Exit(1)
