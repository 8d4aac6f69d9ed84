"""Before something is published: what people would meet differently, who would be led on, whether it is wanted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

import typer

if TYPE_CHECKING:
    from bot.app import Parts
    from bot.language.model import Book
    from bot.runtime.moves import Moves

MOST_NAMED = 12
PROGRESS_EVERY = 5000
Say = Callable[[str], None]


class Weighed(NamedTuple):
    """What came of it."""

    after: int
    """The number of the published book, with which it was compared; 0 where there is none."""
    changed: str
    summary: dict[str, int]
    moves: Moves


async def weigh(parts: Parts, book: Book, say: Say, *, whole: bool) -> Weighed:
    """Compare with what is published, count who would move, and say both; of the differences a summary, or all."""
    from bot.runtime import books, moves

    row = await parts.database.read(books.row, None)
    number = row.no if row else 0
    changed, summary = await _compare(parts, number, book, say, whole=whole)
    counted = await moves.count(parts.database, parts.keyring, book, _progress)
    for line in told(counted):
        say(line)
    return Weighed(number, changed, summary, counted)


async def _compare(parts: Parts, number: int, book: Book, say: Say, *, whole: bool) -> tuple[str, dict[str, int]]:
    from bot.language.diff import compare, told
    from bot.runtime import books

    if not number:
        say("Nothing is published yet: this is the first book.")
        return "the first book", {}
    try:
        body = await parts.database.read(books.body, number)
        published = books.taken(body or b"")
    except books.BrokenBookError:
        say(f"Book {number} is published, and this program cannot read it: what differs cannot be shown.")
        return "compared with nothing", {}
    difference = compare(published, book)
    changes = difference.changes
    say(f"Compared with book {number}, which is published:")
    say(told.show(difference) if whole and changes else "\n".join(told.short(changes)))
    return told.headline(changes), {each.what: each.many for each in told.summary(changes)}


def _progress(looked_at: int, total: int) -> None:
    """On the screen only, and only where it takes long enough to be wondered about."""
    if total > PROGRESS_EVERY and sys.stderr.isatty():
        end = "\n" if looked_at >= total else "\r"
        sys.stderr.write(f"  looking at open conversations: {looked_at:,} of {total:,}{end}")
        sys.stderr.flush()


def told(moves: Moves) -> Iterator[str]:
    """Who would be led on, in words."""
    if not moves.anybody:
        yield f"Nobody would be led on: {_people(moves.looked_at)}, all of them go on where they are."
    else:
        yield f"{_people(moves.looked_at)}. Of these:"
        yield from (f"  {line}" for line in _moving(moves))
    if moves.looked_at < moves.total:
        yield f"  Only {moves.looked_at:,} of {moves.total:,} were looked at, a fair sample of all."
    if moves.unread:
        yield f"  {moves.unread:,} could not be opened with these keys."


def _moving(moves: Moves) -> Iterator[str]:
    if moves.moving:
        yield (
            f"{moves.moving:,} would be led on: their step is gone. At their next word they hear that this part has "
            "changed, and go on at the beginning of the flow."
        )
        yield from _named(f"{flow}-{step}: {count:,}" for (flow, step), count in moves.steps.most_common())
    if moves.unset:
        yield f"{moves.unset:,} gave an answer that is none any more; it counts as not given."
        yield from _named(f"{slot}: {count:,}" for slot, count in moves.slots.most_common())


def _named(lines: Iterator[str]) -> Iterator[str]:
    found = list(lines)
    yield from (f"  {line}" for line in found[:MOST_NAMED])
    if len(found) > MOST_NAMED:
        yield f"  … and {len(found) - MOST_NAMED} more"


def _people(count: int) -> str:
    return f"{count:,} open conversation{'' if count == 1 else 's'}"


def agreed(question: str, moves: Moves, *, yes: bool) -> bool:
    """Whether it is wanted: asked on a terminal; elsewhere only `--yes` goes over what anybody would meet."""
    if yes:
        return True
    if sys.stdin.isatty() and sys.stdout.isatty():
        return typer.confirm(question)
    if moves.anybody:
        typer.echo("Nothing was done. To do it all the same, run it again with --yes.", err=True)
        return False
    return True
