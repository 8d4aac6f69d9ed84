"""What is done in the playground or the terminal, kept so that it can be saved as a transcript. In memory only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from bot.language.model import Book
from bot.language.transcript_text import written
from bot.rehearsal.record import recorded
from bot.runtime.work import Done, Happened

KEPT = 500
"""Turns of one phone, from its first; a test that is longer nobody reads."""


class Recordings:
    """By phone."""

    def __init__(self) -> None:
        self._happened: defaultdict[str, list[Happened]] = defaultdict(list)

    def note(self, done: Done) -> None:
        """What a batch decided."""
        for happened in done.happened:
            if len(self._happened[happened.address]) < KEPT:
                self._happened[happened.address].append(happened)

    def text(self, phone: str, book: Book, name: str) -> str:
        """A file of one transcript that passes with this book; empty where nothing was done on this phone."""
        return transcript(self._happened.get(phone, []), book, name)


def transcript(happened: Sequence[Happened], book: Book, name: str) -> str:
    """These turns, from the first word on, as a file of one transcript; empty where there are none."""
    return written([recorded(happened, book, name)]) if happened else ""
