"""Transcripts of what was really done: only the doing is noted, and played once more to name what came of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from bot.engine.duty import Duty
from bot.engine.model import (
    Admin,
    Conversation,
    Desk,
    Edited,
    Event,
    Gone,
    Joined,
    Media,
    Pressed,
    Said,
    Show,
    Turn,
    Unsent,
)
from bot.language.model import SOURCE_LANGUAGE, Book, Position
from bot.language.transcript import (
    ANYBODY,
    DOING,
    Blocks,
    Bot,
    Does,
    Edits,
    Expect,
    Expected,
    Line,
    Named,
    OnCall,
    Presses,
    Sends,
    Starts,
    They,
    Transcript,
    Types,
    Unsends,
    Volunteer,
    Wait,
)
from bot.rehearsal.beat import Beat
from bot.rehearsal.checks import message, messages, offers
from bot.rehearsal.player import MORE, PAGE, play
from bot.rehearsal.stage import MOMENT, Stage
from bot.runtime.deciding import LATE_SECONDS

NOWHERE = Position("", 1, 1)
WORTH_A_LINE = 30.0
"""Shorter pauses change nothing; but for a button of the question just left ten seconds do."""
CORRECTION = 10.0
IN_MINUTES = 600.0
NAMES = ("anna", "boris", "chai", "dao", "emi", "farid", "grace", "hana")


class Moment(Protocol):
    """One turn, with all that decided it."""

    @property
    def before(self) -> Conversation:
        """The conversation that the event came to."""

    @property
    def event(self) -> Event:
        """What happened."""

    @property
    def at(self) -> datetime:
        """When."""

    @property
    def duty(self) -> Duty:
        """The desk at that moment."""

    @property
    def turn(self) -> Turn:
        """What came of it."""


def recorded(moments: Sequence[Moment], book: Book, name: str) -> Transcript:
    """What was done from the first word on, as a transcript that passes when it is run."""
    return filled(_Recorder(moments, book).transcript(name), book)


def filled(transcript: Transcript, book: Book) -> Transcript:
    """The same things done, with what the screen shows after each and what the desk was asked.

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


class _Recorder:
    """The turns, as lines of a transcript that names nothing yet."""

    def __init__(self, moments: Sequence[Moment], book: Book) -> None:
        self._moments = moments
        self._book = book
        first = moments[0]
        known = first.duty.volunteers
        names = (ANYBODY.name,) if len(known) == 1 else NAMES
        self._names = {each.id: name for each, name in zip(known, names, strict=False)}
        self._language = first.before.locale or first.before.language or SOURCE_LANGUAGE
        self._asked: dict[int, str] = {}
        """Visit → the message of its question."""
        self._offered: dict[int, set[str]] = {}

    def transcript(self, name: str) -> Transcript:
        """All of it."""
        first = self._moments[0]
        return Transcript(
            name,
            NOWHERE,
            tuple(self._lines()),
            (first.before.platform,),
            (self._language,),
            first.duty.countries,
            tuple(self._on_call()) or (OnCall(ANYBODY.name, on=False),),
        )

    def _on_call(self) -> Iterator[OnCall]:
        every = set(self._book.words.languages)
        for each in self._moments[0].duty.volunteers:
            if each.id in self._names:
                languages = () if set(each.languages) >= every else each.languages
                yield OnCall(self._names[each.id], languages, each.skills, each.on)

    def _lines(self) -> Iterator[Line]:
        last, duty = self._moments[0].at, self._moments[0].duty
        for moment in self._moments:
            deed = self._deed(moment)
            for line in (*self._changes(duty, moment.duty), *([deed] if deed else [])):
                seconds = (moment.at - last).total_seconds() - MOMENT
                if seconds >= (CORRECTION if _is_old(moment) else WORTH_A_LINE):
                    yield Wait(NOWHERE, seconds // 60 * 60 if seconds >= IN_MINUTES else float(int(seconds)))
                last = moment.at
                yield line
            duty = moment.duty
            self._remember(moment.turn)

    def _changes(self, before: Duty, after: Duty) -> Iterator[Line]:
        """Volunteers who came on duty, or went."""
        known = {each.id: each.on for each in before.volunteers}
        for each in after.volunteers:
            if each.id in self._names and known.get(each.id, each.on) != each.on:
                yield Volunteer(NOWHERE, self._names[each.id], Types("/on" if each.on else "/off"))

    def _deed(self, moment: Moment) -> Line | None:
        """What somebody did; None for what happens by itself."""
        match moment.event:
            case Desk(volunteer, act, text, handoff) if volunteer in self._names:
                return Volunteer(NOWHERE, self._names[volunteer], _act(act, text, pressed=bool(handoff)))
            case Admin("free", volunteer) if volunteer in self._names:
                return Volunteer(NOWHERE, self._names[volunteer], Blocks())
            case event if does := self._does(event, moment.before.visit):
                return They(NOWHERE, {self._language: does})
        return None

    def _does(self, event: Event, visit: int) -> Does | None:
        match event:
            case Said(text, late=late):
                return Types(text, LATE_SECONDS + 60.0 if late else 0.0)
            case Pressed(of, answer) if of >= 0:
                return Presses(self._plainly(of, answer), "" if of == visit else self._asked.get(of, ""))
            case Edited(text=text):
                return Edits(text)
            case Unsent():
                return Unsends()
            case Joined(again):
                return Starts(again)
            case Gone():
                return Blocks()
            case Media(kind, says=says):
                return Sends(kind, says.text if says else "")
        return None

    def _remember(self, turn: Turn) -> None:
        shown = (effect.outgoing for effect in turn.effects if isinstance(effect, Show))
        for each in shown:
            if each.answers:
                self._asked[each.visit] = message(each.spoken[-1])
                self._offered[each.visit] = {answer.name for answer in each.answers}

    def _plainly(self, visit: int, answer: str) -> str:
        """The engine's own answers without their underscore, where no other has that name."""
        if answer.startswith(PAGE):
            return MORE
        bare = answer.removeprefix("_")
        return answer if bare in self._offered.get(visit, ()) else bare


def _is_old(moment: Moment) -> bool:
    return isinstance(moment.event, Pressed) and moment.event.visit != moment.before.visit


def _act(act: str, text: str, *, pressed: bool) -> Types | Presses:
    if pressed:
        return Presses(act)
    return Types(text if act == "say" else f"/{act} {text}".strip())
