"""`hotline flows publish`, `approve`, `rollback`: from then on people meet this content."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.flows import ContentFolder

if TYPE_CHECKING:
    from bot.app import Parts
    from bot.cli.weighing import Weighed
    from bot.language.model import Book
    from bot.runtime.publishing import Request, Who
    from bot.settings import Settings

LONGEST_ROLE = 40
LONGEST_NOTE = 500
By = Annotated[
    str,
    typer.Option(
        metavar="ROLE", help="As what you do it, for the history: a role, no name. Your account is noted too."
    ),
]
Note = Annotated[str, typer.Option(metavar="TEXT", help="Why, for the history; sealed with the hotline's key.")]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask, also where somebody would be led on.")]
AsJson = Annotated[
    bool, typer.Option("--json", help="Print one JSON object, for programs; what else is said goes to standard error.")
]
Work = Callable[["Parts"], Awaitable[None]]


def publish(
    directory: ContentFolder = None, by: By = "operator", note: Note = "", yes: Yes = False, as_json: AsJson = False
) -> None:
    """Publish flows and translations; what serves takes them within seconds.

    First it says what people would meet differently (`hotline flows diff` says all of it) and how many open
    conversations would be led on, and asks. Content with errors is refused, and what was published before goes on.

    With HOTLINE_TWO_PERSON=true this is a proposal: somebody else has to approve it within three days, from another
    account of this machine.

    Exit status: 0 published or proposed, 1 there are errors, or it was not wanted, 2 it could not be done.

    \b
    Examples:
      hotline flows publish
      hotline flows publish /srv/hotline/content --by editor --note "The numbers of the new shelter"
      hotline flows publish --yes --json | jq .number
    """
    from bot.language.loading import load
    from bot.runtime import books

    settings, who = _settings(), _who(by, note)
    files = load(directory or settings.content_dir)
    book = _sound(files)

    async def work(parts: Parts) -> None:
        await _edition(parts, settings, book, books.pack(files), who, note, None, yes=yes, as_json=as_json)

    _with_parts(settings, work)


def rollback(
    number: Annotated[
        int | None,
        typer.Argument(
            metavar="NUMBER", help="The book to bring back. Without it: the one before the present.", show_default=False
        ),
    ] = None,
    by: By = "operator",
    note: Note = "",
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Bring back a book that was published earlier, as a new number.

    It is checked under this program, compared with what is published, and asked about, just as `publish` does; with
    HOTLINE_TWO_PERSON=true it is a proposal.

    Exit status: 0 published or proposed, 1 it has errors under this program, or was not wanted, 2 it could not be done.

    \b
    Examples:
      hotline flows rollback
      hotline flows rollback 3 --by supervisor --note "The new questions frightened people"
    """
    from bot.runtime import books
    from bot.runtime.publishing import Refused

    settings, who = _settings(), _who(by, note)

    async def work(parts: Parts) -> None:
        newest = await parts.database.read(books.row, None)
        wanted = number if number is not None else (newest.no if newest else 0) - 1
        body = await parts.database.read(books.body, wanted)
        if body is None:
            raise Refused(
                f"There is no book {wanted}; `hotline flows history` lists them."
                if wanted > 0
                else "There is no earlier book."
            )
        files = books.unpack(body)
        await _edition(parts, settings, _sound(files), books.pack(files), who, note, wanted, yes=yes, as_json=as_json)

    _with_parts(settings, work)


def approve(
    content_hash: Annotated[
        str,
        typer.Argument(metavar="HASH", help="Of the proposal, or how it begins, as `publish` and `history` print it."),
    ],
    by: By = "operator",
    yes: Yes = False,
    as_json: AsJson = False,
) -> None:
    """Say yes to what somebody else proposed; it is published then.

    The yes is to this very content: another one, be it a letter different, needs a yes of its own. Your account must
    be another one than that of the proposal. On Linux it is the account that logged in, also behind sudo; `--by` is
    only written down. All that people would meet differently is shown, then you are asked.

    Exit status: 0 published, 1 it was refused, or not wanted, 2 it could not be done.

    \b
    Examples:
      hotline flows approve 3f1b0c9a22de --by supervisor
    """
    from bot.runtime import books, publishing

    settings, who = _settings(), _who(by, "")

    async def work(parts: Parts) -> None:
        proposed = await parts.database.read(publishing.proposal, parts.keyring, content_hash)
        publishing.refuse_the_same(proposed, who)
        body = await parts.database.read(publishing.proposed_files, proposed.hash)
        book = _sound(books.unpack(body))
        question = f"Publish what {proposed.who.role} proposed?"
        weighed = await _weighed(parts, book, question, yes=yes, as_json=as_json, whole=True)
        request = publishing.Approval(proposed.hash, who, weighed.after, weighed.changed)
        await _submit(parts, settings, request, weighed, as_json=as_json)

    _with_parts(settings, work)


# ── what they share ────────────────────────────────────────────────────────────────────────────────────────


async def _edition(
    parts: Parts, settings: Settings, book: Book, packed: bytes, who: Who, note: str, restores: int | None,
    *, yes: bool, as_json: bool,
) -> None:  # fmt: skip
    """Publish or propose a book, if it is wanted."""
    from bot.runtime import books, publishing

    newest = await parts.database.read(books.row, None)
    if newest and newest.hash == book.hash:
        _result(f"Nothing has changed: this is book {newest.no} already.", as_json, number=newest.no, hash=book.hash)
        return
    question = "Propose this?" if settings.two_person else "Publish this?"
    weighed = await _weighed(parts, book, question, yes=yes, as_json=as_json)
    request = publishing.Edition(
        book.hash, packed, who, weighed.after, weighed.changed, note, restores, propose=settings.two_person
    )
    await _submit(parts, settings, request, weighed, as_json=as_json)


async def _weighed(
    parts: Parts, book: Book, question: str, *, yes: bool, as_json: bool, whole: bool = False
) -> Weighed:
    from bot.cli.weighing import agreed, weigh

    weighed = await weigh(parts, book, lambda line: typer.echo(line, err=as_json), whole=whole)
    if not agreed(question, weighed.moves, yes=yes):
        raise typer.Exit(1)
    return weighed


async def _submit(parts: Parts, settings: Settings, request: Request, weighed: Weighed, *, as_json: bool) -> None:
    from bot.runtime import publishing
    from bot.world import RealWorld

    url = settings.database_url
    number = await publishing.submit(parts.database, parts.keyring, RealWorld(), url, request)
    short = publishing.short(request.hash)
    if number is None:
        told = f"Proposed. Within three days somebody else approves it: hotline flows approve {short} --by ROLE"
    else:
        told = f"Published as number {number}."
    moves = {"looked_at": weighed.moves.looked_at, "moving": weighed.moves.moving, "unset": weighed.moves.unset}
    _result(told, as_json, number=number, hash=request.hash, summary=weighed.summary, moves=moves)


def _result(told: str, as_json: bool, **found: object) -> None:
    typer.echo(json.dumps(found) if as_json else told)


def _settings() -> Settings:
    from bot.settings import read

    return read()


def _who(role: str, note: str) -> Who:
    from bot.cli.account import account
    from bot.language.findings import printable
    from bot.runtime.publishing import Who

    if not role.strip() or len(role) > LONGEST_ROLE or printable(role) != role or "\n" in role:
        raise typer.BadParameter(
            f"write a role of at most {LONGEST_ROLE} letters, for example editor", param_hint="--by"
        )
    if len(note) > LONGEST_NOTE or printable(note) != note:
        raise typer.BadParameter(f"write at most {LONGEST_NOTE} letters", param_hint="--note")
    return Who(role.strip(), account())


def _sound(files: dict[str, bytes]) -> Book:
    """The book of these files, or all its errors and exit status 1."""
    from bot.runtime import books

    try:
        return books.sound(files)
    except books.BrokenBookError as broken:
        typer.echo(str(broken))
        raise typer.Exit(1) from None


def _with_parts(settings: Settings, work: Work) -> None:
    """Run it on the hotline's database, with its keys; what is refused is told with exit status 1."""
    from bot import app
    from bot.cli.running import run
    from bot.runtime.publishing import Refused

    async def working() -> None:
        async with app.opened(settings) as parts:
            await work(parts)

    try:
        run(working(), settings)
    except Refused as refused:
        typer.echo(str(refused), err=True)
        raise typer.Exit(1) from None
