"""Every transcript is played three ways: as it is, saved and read back at every pause, every event delivered again.

What a person meets must be the same each time, to the letter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from bot.engine.model import Visited
from bot.language.model import Book
from bot.language.transcript import Transcript
from bot.rehearsal.beat import Beat
from bot.rehearsal.player import Difference, Played, play
from bot.rehearsal.remembered import Remembered
from bot.rehearsal.stage import Stage

AS_IT_IS = ""
RELOADED = "saved and read back at every pause"
COPIES = "with every event delivered three times"


class Showing(NamedTuple):
    """A transcript on one platform in one language."""

    transcript: Transcript
    platform: str
    language: str


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


class Rehearsal:
    """Plays transcripts. `books`: the same content, read from its bytes more than once."""

    def __init__(self, books: Sequence[Book]) -> None:
        self._books = books
        self._decide = {way: Remembered() for way in (AS_IT_IS, RELOADED)}
        """What is read back is never answered from what was decided before it was saved."""

    def play(self, showing: Showing) -> Rehearsed:
        """Play it three ways, up to the first difference."""
        transcript, platform, language = showing
        plain = play(transcript, self._stage(transcript, platform, language), language)
        visited = frozenset(each for _, beat in plain.moments for each in beat.visited)
        if plain.difference:
            return Rehearsed(transcript, platform, language, plain, visited)
        for way in (RELOADED, COPIES):
            played = play(transcript, self._stage(transcript, platform, language, way), language)
            played.difference = played.difference or _otherwise(plain, played, way)
            if played.difference:
                return Rehearsed(transcript, platform, language, played, visited, way)
        return Rehearsed(transcript, platform, language, Played([], None), visited)

    def _stage(self, transcript: Transcript, platform: str, language: str, way: str = AS_IT_IS) -> Stage:
        return Stage(
            self._books if way == RELOADED else self._books[:1],
            platform,
            language,
            transcript.duty,
            transcript.serving,
            reload=way == RELOADED,
            copies=way == COPIES,
            decide=self._decide[RELOADED if way == RELOADED else AS_IT_IS],
        )


def showings(transcripts: Iterable[Transcript]) -> Iterator[Showing]:
    """Everywhere they are meant for."""
    for transcript in transcripts:
        for platform, language in product(transcript.platforms, transcript.languages):
            yield Showing(transcript, platform, language)


def rehearse(transcripts: Iterable[Transcript], books: Sequence[Book]) -> list[Rehearsed]:
    """All of them, everywhere they are meant for."""
    rehearsal = Rehearsal(books)
    return [rehearsal.play(showing) for showing in showings(transcripts)]


def _otherwise(plain: Played, played: Played, way: str) -> Difference | None:
    """Where something else is shown or told than the first time."""
    for (line, before), (_, after) in zip(plain.moments, played.moments, strict=True):
        if _seen(before) != _seen(after):
            text = f"Something else is shown here, {way}."
            return Difference(line.at, "TM928", text, "This is no mistake of yours: please report it.")
    return None


def _seen(beat: Beat) -> tuple[object, ...]:
    return beat.shown, beat.told
