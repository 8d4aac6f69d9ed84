"""Random persons walk through the flows; each trouble that one meets is shown by the shortest way to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from random import Random  # noqa: TID251 - seeded: the same seed makes the same persons
from typing import Any

from bot.language.model import Book
from bot.language.transcript import ANYBODY, Bot, Expect, Expected, Line, Starts, They, Transcript
from bot.language.transcript_text import written
from bot.rehearsal.person import NOWHERE, Cast, Person, cast
from bot.rehearsal.player import ANSWERED
from bot.rehearsal.stage import Stage
from bot.rehearsal.trouble import HUMAN, LEAVE, Trouble, Walker

LONGEST = 25
"""Things that one person does."""
MOST_SHOWN = 10
PLAIN = Cast("telegram", "en", (), (ANYBODY,))


@dataclass
class Found:
    """What the persons did, and the troubles that they met, each with a transcript that shows it."""

    seed: int
    persons: int = 0
    done: int = 0
    troubles: dict[Trouble, Transcript] = field(default_factory=dict)


def explore(book: Book, persons: int, seed: int) -> Found:
    """Let so many persons walk. The same seed walks the same ways; it stops where there are troubles enough."""
    found = Found(seed)
    for number in range(persons):
        chance = Random(f"{seed} {number}")
        who = cast(book, chance)
        walker = Walker(_stage(book, who), who.language)
        person = Person(walker.stage, who.language, chance)
        for trouble in _walk(walker, person, who):
            if trouble not in found.troubles:
                found.troubles[trouble] = _shown(book, who, walker.lines, trouble)
        found.persons, found.done = number + 1, found.done + len(walker.lines)
        if len(found.troubles) >= MOST_SHOWN:
            break
    return found


def _walk(walker: Walker, person: Person, who: Cast) -> Iterator[Trouble]:
    """One person, from the first tap on; each trouble as it is met."""
    line: Line = They(NOWHERE, {who.language: Starts()})
    while len(walker.lines) < LONGEST:
        if trouble := walker.go_on(line):
            yield trouble
        line = person.next()


def _stage(book: Book, who: Cast) -> Stage:
    return Stage([book], who.platform, who.language, who.duty, who.serving)


# ── the shortest way ───────────────────────────────────────────────────────────────────────────────────────


def _shown(book: Book, who: Cast, lines: Sequence[Line], trouble: Trouble) -> Transcript:
    """The trouble as a transcript, as short as it can be made."""
    shortest = _shorter(book, who, list(lines), trouble)
    for plainer in (who._replace(serving=()), who._replace(duty=(ANYBODY,)), who._replace(platform=PLAIN.platform)):
        again = _until(book, plainer, shortest, trouble)
        if again is not None:
            who, shortest = plainer, again
    return _transcript(book, who, shortest, trouble)


def _shorter(book: Book, who: Cast, lines: list[Line], trouble: Trouble) -> list[Line]:
    """Leave out as much as can be, in halves, quarters and at last line by line."""
    size = max(1, len(lines) // 2)
    while True:
        start = 0
        while start < len(lines):
            again = _until(book, who, [*lines[:start], *lines[start + size :]], trouble)
            if again is not None and len(again) < len(lines):
                lines = again
            else:
                start += size
        if size == 1:
            return lines
        size //= 2


def _until(book: Book, who: Cast, lines: Sequence[Line], trouble: Trouble) -> list[Line] | None:
    """What of these lines can be done up to this trouble; None where it does not come."""
    walker = Walker(_stage(book, who), who.language)
    return walker.lines if any(walker.go_on(line) == trouble for line in lines) else None


def _transcript(book: Book, who: Cast, lines: Sequence[Line], trouble: Trouble) -> Transcript:
    """A test that fails as long as the trouble is there."""
    walker = Walker(_stage(book, who), who.language)
    written_out: list[Line] = []
    for line in lines:
        walker.go_on(line)
        written_out.append(line)
        does = line.does[who.language] if isinstance(line, They) else None
        if line is not lines[-1] and isinstance(does, ANSWERED) and not walker.stage.beat.shown:
            written_out.append(Bot(NOWHERE, ()))
    if wanted := _wanted(walker):
        written_out.append(Expect(NOWHERE, (Expected(NOWHERE, "offers", wanted),)))
    name = f"{trouble.kind} (at {trouble.where})"
    return Transcript(name, NOWHERE, tuple(written_out), (who.platform,), (who.language,), who.serving, who.duty)


def _wanted(walker: Walker) -> tuple[str, ...]:
    """The buttons that should stand there."""
    shown = walker.stage.beat.shown
    names = {answer.name for answer in shown[-1].answers} if shown else set()
    missing = [name for name in (HUMAN, LEAVE) if shown and name not in names]
    return tuple(name.removeprefix("_") for name in missing)


# ── for people and programs ────────────────────────────────────────────────────────────────────────────────


def text(found: Found) -> str:
    """Each trouble as a test that can be saved, then how many there are."""
    shown = [f"{written([transcript])}" for transcript in found.troubles.values()]
    return "\n".join([*shown, count(found)])


def count(found: Found) -> str:
    """In one line, what was walked and what was found."""
    walked = f"{found.persons} persons of seed {found.seed} did {found.done} things"
    many = len(found.troubles)
    if not many:
        return f"{walked}: all were answered, with a human and a way out."
    troubles = f"{many} trouble{'' if many == 1 else 's'}"
    return f"{walked}: {troubles}. Each is a test above: save it into flows/tests/, and mend what is wrong."


def as_values(found: Found) -> dict[str, Any]:
    """For programs."""
    troubles = [
        {"kind": trouble.kind, "where": trouble.where, "transcript": written([transcript])}
        for trouble, transcript in found.troubles.items()
    ]
    return {"seed": found.seed, "persons": found.persons, "done": found.done, "troubles": troubles}
