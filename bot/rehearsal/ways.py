"""Every transcript is played three ways: as it is, saved and read back at every pause, every event delivered again.

What a person meets must be the same each time, to the letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from bot.engine.model import Visited
from bot.language.model import Book
from bot.language.transcript import Transcript
from bot.rehearsal.beat import Beat
from bot.rehearsal.player import Difference, Played, play
from bot.rehearsal.stage import Stage

AS_IT_IS = ""
RELOADED = "saved and read back at every pause"
COPIES = "with every event delivered three times"


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A transcript played on one platform in one language; `way` is the one in which it differs, or the plain one.

    The moments are kept only where something differs: of a thousand that go well nobody looks at the chats.
    """

    transcript: Transcript
    platform: str
    language: str
    played: Played
    visited: frozenset[Visited]
    way: str = AS_IT_IS

    @property
    def where(self) -> str:
        """As `line th`, with only what the transcript has several of."""
        several = ((self.platform, self.transcript.platforms), (self.language, self.transcript.languages))
        return " ".join(value for value, of in several if len(of) > 1)

    @property
    def name(self) -> str:
        """As `hello (line th)`."""
        return f"{self.transcript.name} ({self.where})" if self.where else self.transcript.name


def rehearse(transcript: Transcript, books: Sequence[Book]) -> Iterator[Rehearsed]:
    """Play it everywhere it is meant for. `books`: the same content, read from its bytes more than once."""
    for platform, language in product(transcript.platforms, transcript.languages):
        yield _three_ways(transcript, books, platform, language)


def _three_ways(transcript: Transcript, books: Sequence[Book], platform: str, language: str) -> Rehearsed:
    plain = play(transcript, _stage(transcript, books[:1], platform, language), language)
    visited = frozenset(each for _, beat in plain.moments for each in beat.visited)
    if plain.difference:
        return Rehearsed(transcript, platform, language, plain, visited)
    for way in (RELOADED, COPIES):
        used = books if way == RELOADED else books[:1]
        stage = _stage(transcript, used, platform, language, way)
        played = play(transcript, stage, language)
        played.difference = played.difference or _otherwise(plain, played, way)
        if played.difference:
            return Rehearsed(transcript, platform, language, played, visited, way)
    return Rehearsed(transcript, platform, language, Played([], None), visited)


def _stage(transcript: Transcript, books: Sequence[Book], platform: str, language: str, way: str = AS_IT_IS) -> Stage:
    return Stage(
        books,
        platform,
        language,
        transcript.duty,
        transcript.serving,
        reload=way == RELOADED,
        copies=way == COPIES,
    )


def _otherwise(plain: Played, played: Played, way: str) -> Difference | None:
    """Where something else is shown or told than the first time."""
    for (line, before), (_, after) in zip(plain.moments, played.moments, strict=True):
        if _seen(before) != _seen(after):
            text = f"Something else is shown here, {way}."
            return Difference(line.at, "TM928", text, "This is no mistake of yours: please report it.")
    return None


def _seen(beat: Beat) -> tuple[object, ...]:
    return beat.shown, beat.told
