"""A rehearsal by several processes: each plays a share of the conversations, and what comes of it is the same."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import accumulate
from multiprocessing.connection import Connection

from bot.engine.model import Visited
from bot.language.model import Book
from bot.language.transcript import Transcript
from bot.rehearsal.player import Played
from bot.rehearsal.ways import Rehearsal, Rehearsed, Showing, showings

FEWEST_LINES = 400
"""Less is played before another process has begun."""
Went = list[frozenset[Visited] | None]
"""Of each conversation what it visited; None where something differs."""


def rehearse(transcripts: Iterable[Transcript], books: Sequence[Book], processes: int) -> list[Rehearsed]:
    """As `ways.rehearse`, by up to so many processes (where the system can fork), in the same order."""
    every = tuple(showings(transcripts))
    [own, *others] = shares(every, processes if hasattr(os, "fork") else 1)
    apart = [_begin(books, [every[place] for place in share]) for share in others]
    rehearsal = Rehearsal(books)
    played = {place: rehearsal.play(every[place]) for place in own}
    for share, answer in zip(others, apart, strict=True):
        for place, visited in zip(share, _went(answer, len(share)), strict=True):
            played[place] = _well(every[place], visited) if visited is not None else rehearsal.play(every[place])
    return [played[place] for place in range(len(every))]


def processors() -> int:
    """Of those that this machine has, how many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def shares(every: Sequence[Showing], most: int) -> list[list[int]]:
    """Their places, in shares of about as many lines. What can begin alike stays together: it is decided once."""
    alike = sorted(range(len(every)), key=lambda place: every[place][1:])
    lines = [len(every[place].transcript.lines) for place in alike]
    number = max(1, min(most, sum(lines) // FEWEST_LINES))
    found: list[list[int]] = [[] for _ in range(number)]
    for place, before in zip(alike, accumulate(lines, initial=0), strict=False):
        found[before * number // sum(lines)].append(place)
    return found


def _well(showing: Showing, visited: frozenset[Visited]) -> Rehearsed:
    return Rehearsed(*showing, Played([], None), visited)


# ── the other processes ────────────────────────────────────────────────────────────────────────────────────


def _begin(books: Sequence[Book], share: Sequence[Showing]) -> Connection:
    """Forked, it has the books already; it ends with this process."""
    fork = multiprocessing.get_context("fork")
    answer, sender = fork.Pipe(duplex=False)
    fork.Process(target=_play, args=(books, share, sender), daemon=True).start()
    sender.close()
    return answer


def _play(books: Sequence[Book], share: Sequence[Showing], sender: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    rehearsal = Rehearsal(books)
    rehearsed = [rehearsal.play(showing) for showing in share]
    with suppress(BrokenPipeError):
        sender.send([None if each.played.difference else each.visited for each in rehearsed])


def _went(answer: Connection, many: int) -> Went:
    """What a process says; where it was ended before, all of its share has to be played here."""
    try:
        went: Went = answer.recv()
    except EOFError:
        went = [None] * many
    return went
