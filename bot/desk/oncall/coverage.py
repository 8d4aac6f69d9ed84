"""Which hours are covered, for anybody, for each language and each skill; and which by nobody. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from typing import NamedTuple, Protocol

from bot.desk.oncall.oncall import Gap, Period, gaps_of
from bot.desk.oncall.schedule import Who

ANYBODY = "anybody"


class Person(Protocol):
    """What there has to be known of somebody who may be on call."""

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that they write."""

    @property
    def skills(self) -> tuple[str, ...]:
        """What they know about."""


People = Mapping[str, Person]


class Need(NamedTuple):
    """What somebody has to be there for: `anybody`, a language, or a skill."""

    kind: str
    name: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.name}".strip()


class Missing(NamedTuple):
    """Hours in which a need is met by nobody."""

    need: Need
    gap: Gap


def needs(people: People, languages: Iterable[str] = (), skills: Iterable[str] = ()) -> tuple[Need, ...]:
    """Anybody at all; the languages and skills that the people have, and these besides."""
    spoken = sorted({*languages, *(each for person in people.values() for each in person.languages)})
    able = sorted({*skills, *(each for person in people.values() for each in person.skills)})
    return (Need(ANYBODY), *(Need("language", each) for each in spoken), *(Need("skill", each) for each in able))


def meets(need: Need, people: People) -> Callable[[Who], bool]:
    """Whether somebody on call meets the need. Who is no volunteer meets none."""

    def fits(who: Who) -> bool:
        person = people.get(who.name)
        if person is None:
            return False
        match need.kind:
            case "language":
                return need.name in person.languages
            case "skill":
                return need.name in ((who.skill,) if who.skill else person.skills)
            case _:
                return True

    return fits


def missing(found: Iterable[Period], people: People, wanted: Iterable[Need]) -> tuple[Missing, ...]:
    """Every gap of every need, by its beginning. Where nobody is there at all, that is said once."""
    found = tuple(found)
    empty = gaps_of(found, meets(Need(ANYBODY), people))
    lacking = [Missing(need, gap) for need in wanted for gap in _gaps(found, need, people, empty)]
    return tuple(sorted(lacking, key=lambda each: (each.gap, each.need)))


def _gaps(found: tuple[Period, ...], need: Need, people: People, empty: tuple[Gap, ...]) -> Iterator[Gap]:
    if need.kind == ANYBODY:
        yield from empty
        return
    staffed = [each for each in found if not any(gap.start <= each.start < gap.end for gap in empty)]
    yield from gaps_of(staffed, meets(need, people))


def lowest(found: Iterable[Period], start: datetime, end: datetime, fits: Callable[[Who], bool]) -> int:
    """How many people who fit are there at the least between two moments; -1 where no time lies between them."""
    counts = [
        len({who.name for who in each.on if fits(who)}) for each in found if each.start < end and each.end > start
    ]
    return min(counts, default=-1) if start < end else -1
