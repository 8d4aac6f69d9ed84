"""Transcripts from what was done: played once more, so that the messages can be named that came of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.language.model import Book
from bot.language.transcript import DOING, Bot, Expect, Expected, Line, Named, They, Transcript
from bot.rehearsal.beat import Beat
from bot.rehearsal.checks import messages, offers
from bot.rehearsal.player import play
from bot.rehearsal.stage import Stage


def filled(transcript: Transcript, book: Book) -> Transcript:
    """The same things done, with what the screen shows after each and what the desk was asked; it passes when run.

    What can't be done as it is written ends it there.
    """
    doing = replace(transcript, lines=tuple(line for line in transcript.lines if isinstance(line, DOING)))
    language = transcript.languages[0]
    stage = Stage([book], transcript.platforms[0], language, transcript.duty, transcript.serving)
    moments = play(doing, stage, language, silently=True).moments
    return replace(transcript, lines=tuple(line for moment in moments for line in _checked(*moment)))


def _checked(line: Line, beat: Beat) -> Iterator[Line]:
    yield line
    shown = tuple(Named(name, line.at) for name in messages(beat.shown))
    if shown or (isinstance(line, They) and not beat.told):
        yield Bot(line.at, shown)
    for queue, urgency in offers(beat)[:1]:
        things = (Expected(line.at, "offer", (queue,)), Expected(line.at, "offered_as", (urgency,)))
        yield Expect(line.at, things, desk=True)
