"""`hotline volunteers`: who answers, and who may do what."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.account import who
from bot.cli.running import with_parts
from bot.cli.telling import AsJson
from bot.desk.roles import Role, looks_on

if TYPE_CHECKING:
    from bot.app import Parts
    from bot.runtime.invitations import Invitation, Listed
    from bot.runtime.roster import Profile

app = typer.Typer(no_args_is_help=True, help="Invite the people who answer, list them, give them roles, remove them.")
Id = Annotated[str, typer.Argument(metavar="ID", help="As `hotline volunteers list` shows it.")]
NOT_THERE = "There is no volunteer with this id; `hotline volunteers list` shows them."
LINE_COSTS = (
    "Telegram costs nothing. On LINE every message about a person that reaches a volunteer is one of the month's "
    "messages; when they are used up, chats are offered to volunteers elsewhere."
)
LONGEST_NAME = 60
ORDERED = "Ordered; a serving process carries it out within a second."
WHAT_STAYS = {
    "telegram": (
        "Then their topics and what came to their chat in the last 48 hours are deleted, then their address. "
        "What is older and in no topic stays there: Telegram lets nobody delete it."
    ),
    "line": "All that was told them stays in their chat: LINE lets nobody delete it. Ask them to.",
}


@app.callback()
def volunteers() -> None:
    """Invite the people who answer, list them, give them roles, remove them."""


@app.command()
def invite(
    name: Annotated[str, typer.Option(help="For the organisation only; the people who write never see it.")],
    languages: Annotated[str, typer.Option(metavar="CODES", help="What they can write, separated by commas.")] = "en",
    skills: Annotated[str, typer.Option(metavar="WORDS", help="For example labour,child,legal.")] = "",
    role: Annotated[Role, typer.Option(help="What they may do: `hotline volunteers roles` shows it.")] = Role.VOLUNTEER,
    as_json: AsJson = False,
) -> None:
    """Make an invitation for one volunteer.

    It is a code that works once, within a week. Pass it on by a safe way. With HOTLINE_TWO_PERSON=true a supervisor,
    who can open the chats of others, is invited by two: somebody else gives the same command from another account.

    Exit status: 0 made, 1 it waits for a second person, 2 it could not be done.

    \b
    Examples:
      hotline volunteers invite --name Mika --languages en,ja
      hotline volunteers invite --name Somchai --languages th,en --skills labour,child --json
      hotline volunteers invite --name Aiko --languages ja,en --role supervisor
    """
    from bot.runtime.roster import Profile
    from bot.setting_values import split

    profile = Profile(_named(name), _languages(languages), split(skills), role)
    invitation = with_parts(lambda parts: _invited(parts, profile, role))
    if as_json:
        typer.echo(json.dumps(invitation._asdict()))
        return
    typer.echo(f"On Telegram, {name} opens the bot and sends:  /start {invitation.telegram_start}")
    typer.echo(f"On LINE, {name} adds the account and sends:  {invitation.line_message}")
    typer.echo(LINE_COSTS)


@app.command("list")
def list_all(as_json: AsJson = False) -> None:
    """List the volunteers, and who is on duty.

    \b
    Examples:
      hotline volunteers list
      hotline volunteers list --json | jq '.[] | select(.on_duty).name'
    """
    from bot.runtime.invitations import list_volunteers

    found = with_parts(lambda parts: list_volunteers(parts.database, parts.keyring))
    if as_json:
        typer.echo(json.dumps([each._asdict() for each in found], ensure_ascii=False))
        return
    for each in found:
        duty = "on duty" if each.on_duty else "off"
        known = [each.id, each.name, each.role, each.platform, ",".join(each.languages), ",".join(each.skills), duty]
        typer.echo("  ".join(known))
    if not found:
        typer.echo("Nobody has accepted an invitation yet.")


@app.command()
def remove(
    volunteer: Id,
) -> None:
    """Remove a volunteer, who from then on reads nothing new here.

    On Telegram all that can be deleted in their chat is: the topics, and what came in the last 48 hours. Only then
    their address is forgotten; `hotline audit list` says chat_cleared, or chat_left where Telegram could not be reached
    for two days. On LINE nothing can be deleted. Take them out of the team's group yourself: whoever is in it reads who
    waits.

    \b
    Examples:
      hotline volunteers remove 7d9f5c3e-2a41-4d0c-9a55-0f6a5b1c2d3e
    """
    from bot.runtime.invitations import remove as order_removal
    from bot.world import RealWorld

    gone = with_parts(
        lambda parts: order_removal(parts.database, parts.keyring, RealWorld(), volunteer, by=who(parts.keyring.lookup))
    )
    _ordered(gone)
    if gone and gone.platform in WHAT_STAYS:
        typer.echo(WHAT_STAYS[gone.platform])


@app.command("role")
def give_role(
    volunteer: Id, role: Annotated[Role, typer.Argument(help="`hotline volunteers roles` says what each may do.")]
) -> None:
    """Give somebody another role.

    It holds from their next message on. Whoever is an editor or an admin from then on has no chats any more: theirs
    are offered to others. With HOTLINE_TWO_PERSON=true somebody else has to want a supervisor too, as in an invitation.

    \b
    Examples:
      hotline volunteers role 7d9f5c3e-2a41-4d0c-9a55-0f6a5b1c2d3e supervisor
    """
    _ordered(with_parts(lambda parts: _given(parts, volunteer, role)))


@app.command()
def roles(
    markdown: Annotated[bool, typer.Option("--markdown", help="As a page of the documentation.")] = False,
) -> None:
    """Show what each role may do.

    \b
    Examples:
      hotline volunteers roles
      hotline volunteers roles --markdown > docs/roles.md
    """
    from bot.desk.roles_table import page, terminal

    typer.echo(page() if markdown else terminal(), nl=False)


def _ordered(volunteer: Listed | None) -> None:
    if volunteer is None:
        typer.echo(NOT_THERE, err=True)
        raise typer.Exit(1)
    typer.echo(ORDERED)


async def _invited(parts: Parts, profile: Profile, role: Role) -> Invitation:
    from bot.runtime.invitations import invite as make
    from bot.world import RealWorld

    by = who(parts.keyring.lookup)
    await _agreed(parts, role, f"invite:{role}", repr(profile), by)
    return await make(parts.database, parts.keyring, RealWorld(), profile, by=by)


async def _given(parts: Parts, volunteer: str, role: Role) -> Listed | None:
    from bot.runtime.invitations import give_role as order_role
    from bot.runtime.invitations import list_volunteers
    from bot.world import RealWorld

    if volunteer not in {each.id for each in await list_volunteers(parts.database, parts.keyring)}:
        return None
    by = who(parts.keyring.lookup)
    await _agreed(parts, role, f"role:{role}", volunteer, by)
    return await order_role(parts.database, parts.keyring, RealWorld(), volunteer, role, by=by)


async def _agreed(parts: Parts, role: Role, act: str, subject: str, by: str) -> None:
    """Where two persons are wanted, nobody alone makes one who can open the chats of others, nor of themselves."""
    from bot.cli.rights import waits
    from bot.privacy import audit
    from bot.privacy.second import agree
    from bot.settings import read

    if not (looks_on(role) and read().two_person):
        return
    if not await parts.database.write(agree, parts.keyring, act, subject, by):
        await parts.database.write(audit.note, by, f"{act}:asked", "desk")
        raise waits()


def _named(name: str) -> str:
    """It is shown on terminals and in supervisors' chats."""
    from bot.language.findings import printable

    bare = name.strip()
    if not 0 < len(bare) <= LONGEST_NAME or bare != printable(bare) or "\n" in bare:
        raise typer.BadParameter(f"write a name in one line, 1 to {LONGEST_NAME} letters that can be seen")
    return bare


def _languages(codes: str) -> tuple[str, ...]:
    from bot.setting_values import is_language, split

    languages = split(codes)
    if not languages or not all(map(is_language, languages)):
        raise typer.BadParameter("write language codes (BCP 47) separated by commas, for example en,ja")
    return languages
