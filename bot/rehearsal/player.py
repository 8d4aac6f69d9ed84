"""Plays one transcript on a stage, up to the first thing that is not as it says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from bot.engine.outgoing import Answer
from bot.language.findings import Advice, did_you_mean, quoted
from bot.language.model import Position
from bot.language.transcript import (
    ANYTHING,
    DOING,
    Blocks,
    Bot,
    Does,
    Edits,
    Expect,
    Expected,
    Line,
    Named,
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
from bot.rehearsal.beat import Beat, Screen
from bot.rehearsal.checks import message, messages, unmet
from bot.rehearsal.stage import Stage

MORE = "more"
PAGE = "_page_"
ANSWERED = (Types, Presses, Sends, Starts)
"""What is answered, always: silence is the worst mistake."""


class Difference(NamedTuple):
    """What is not as the transcript says, and where it says so."""

    at: Position
    code: str
    message: str
    help: Advice = ""


@dataclass
class Played:
    """A transcript as far as it went: who did what and what came of it."""

    moments: list[tuple[Line, Beat]]
    difference: Difference | None


def play(transcript: Transcript, stage: Stage, language: str, *, silently: bool = False) -> Played:
    """Play it on a fresh stage, in one of its languages. `silently`: also where nobody gets an answer."""
    player = Player(stage, language, silently=silently)
    differences = (found for line in transcript.lines if (found := player.go_on(line)))
    return Played(player.moments, next(differences, None) or player.end_beat())


class Player:
    """Goes on line by line. `moments`: what was done so far and what came of it."""

    def __init__(self, stage: Stage, language: str, *, silently: bool = False) -> None:
        self.moments: list[tuple[Line, Beat]] = []
        self._stage = stage
        self._language = language
        self._silently = silently
        self._unheard = False
        """The last thing that was done has to be answered, and no line said yet that it is not."""
        self._rest: list[str] = []
        """Messages of the beat that no line named yet."""
        self._bot: Bot | None = None
        self._skipping = False

    def go_on(self, line: Line) -> Difference | None:
        """Do or check what the line says."""
        match line:
            case Bot():
                return self._heard(line)
            case Expect(things=things):
                return next((found for thing in things if (found := self._checked(thing))), None)
            case They(does=does):
                return self.end_beat() or self._do(line, does[self._language])
            case _:
                return self.end_beat() or self._do(line, None)

    def end_beat(self) -> Difference | None:
        """Before the next thing is done: nothing more was said than the lines name, and nobody met silence."""
        if self._bot and self._rest and not self._skipping:
            text = f"After that the screen shows {quoted(self._rest[0])}."
            return Difference(self._bot.at, "TM921", text, "Add it, or “...” for anything.")
        if self._unheard and self.moments and not self._stage.beat.shown:
            line, _ = self.moments[-1]
            advice = "If nothing is to be shown here, write - bot: nothing"
            return Difference(line.at, "TM922", "The person gets no answer.", advice)
        return None

    # ── doing ────────────────────────────────────────────────────────────────────────────────────────────

    def _do(self, line: Line, does: Does | None) -> Difference | None:
        assert isinstance(line, DOING)
        match line:
            case They():
                assert does is not None
                difference = self._act(line, does)
            case Volunteer(who=who):
                difference = self._volunteer(line, who)
            case Wait(seconds=seconds):
                self._stage.wait(seconds)
                difference = None
        if difference:
            return difference
        beat = self._stage.beat
        self.moments.append((line, beat))
        self._rest, self._bot, self._skipping = messages(beat.shown), None, False
        self._unheard = isinstance(does, ANSWERED) and not (self._silently or self._reaches_a_human(does))
        return self._broken(line, beat)

    def _broken(self, line: Line, beat: Beat) -> Difference | None:
        if beat.failure is not None:
            text = f"The program fails here ({type(beat.failure).__name__})."
            return Difference(line.at, "TM923", text, "This is no mistake of yours: please report it.")
        if beat.copied:
            text = "The same event, delivered once more by the platform, changes something."
            return Difference(line.at, "TM924", text, "This is no mistake of yours: please report it.")
        return None

    def _reaches_a_human(self, does: Does) -> bool:
        """In a live chat the words are for the volunteer, who answers."""
        handoff = self._stage.conversation.handoff
        return isinstance(does, Types | Sends) and bool(handoff and handoff.holder and self._stage.beat.told)

    def _act(self, line: They, does: Does) -> Difference | None:
        stage = self._stage
        match does:
            case Types(words, seconds):
                stage.say(words, late=seconds)
            case Presses(answer, of):
                return self._press(line, answer, of)
            case Sends(kind, says):
                stage.send(kind, says)
            case Starts(again):
                stage.join(again=again)
            case Blocks():
                stage.block()
            case Edits() | Unsends() if not stage.last_ref:
                return Difference(line.at, "TM925", "Nothing was typed yet that could be changed or taken back.")
            case Edits(words):
                stage.edit(words)
            case Unsends():
                stage.unsend()
        return None

    def _press(self, line: They, answer: str, of: str) -> Difference | None:
        screen = self.screen(of)
        if screen is None:
            text = f"Nothing with buttons was shown as {quoted(of)} yet." if of else "No buttons were shown yet."
            return Difference(line.at, "TM925", text)
        token = self._token(screen, answer)
        if token is None:
            bare = [each.name.removeprefix("_") for each in screen.outgoing.answers]
            text = f"The answer {quoted(answer)} is not offered here."
            return Difference(line.at, "TM926", text, did_you_mean(answer, bare, f"There is: {', '.join(bare)}."))
        self._stage.press(token)
        return None

    def screen(self, of: str = "") -> Screen | None:
        """The newest buttons, or the newest below this message."""
        fitting = (
            screen
            for screen in reversed(self._stage.screens)
            if not of or any(message(part) == of for part in screen.outgoing.spoken)
        )
        return next(fitting, None)

    def _token(self, screen: Screen, answer: str) -> str | None:
        names = [each.name for each in screen.outgoing.answers]
        found = next((name for name in (answer, f"_{answer}") if name in names), None)
        if found:
            return self._stage.token(screen, Answer(found, ""))
        if answer == MORE:
            visible: Mapping[str, str] = self._stage.visible(screen)
            return next((token for name, token in visible.items() if name.startswith(PAGE)), None)
        return None

    def _volunteer(self, line: Volunteer, who: str) -> Difference | None:
        match line.does:
            case Types(words):
                self._stage.volunteer_says(who, words)
            case Blocks():
                self._stage.volunteer_blocks(who)
            case Presses(answer):
                if not self._stage.volunteer_presses(who, answer):
                    buttons = self._stage.buttons_of(who)
                    text = f"{quoted(who)} was shown no button {quoted(answer)}."
                    return Difference(line.at, "TM926", text, did_you_mean(answer, buttons, "No offer was made yet."))
        return None

    # ── checking ─────────────────────────────────────────────────────────────────────────────────────────

    def _heard(self, line: Bot) -> Difference | None:
        self._bot, self._unheard = line, False
        if not line.messages and self._rest:
            text = f"The screen shows {quoted(self._rest[0])}."
            return Difference(line.at, "TM921", text, "Expected: nothing.")
        return next((found for named in line.messages if (found := self._named(named))), None)

    def _named(self, named: Named) -> Difference | None:
        if named.name == ANYTHING:
            self._skipping = True
            return None
        there = self._rest.index(named.name) if named.name in self._rest else None
        if there is None or (there and not self._skipping):
            seen = f"The screen shows {quoted(self._rest[0])} here." if self._rest else "The screen shows nothing more."
            return Difference(named.at, "TM921", seen, f"Expected: {named.name}{self._meant_a_button()}")
        del self._rest[: there + 1]
        self._skipping = False
        return None

    def _meant_a_button(self) -> str:
        """Where the name of an answer was typed in place of being pressed."""
        screen = self.screen()
        match self.moments[-1][0] if self.moments else None:
            case They(does=does):
                typed = does[self._language]
            case _:
                return ""
        offered = {each.name for each in screen.outgoing.answers} if screen else set()
        if isinstance(typed, Types) and typed.words in offered:
            return (
                f"\nThe word {quoted(typed.words)} was typed. With a dot it presses the button: - they: .{typed.words}"
            )
        return ""

    def _checked(self, expected: Expected) -> Difference | None:
        seen = unmet(expected, self._stage)
        if seen is None:
            return None
        subject = f"slot {quoted(expected.subject)}" if expected.subject else _SPOKEN.get(expected.what, expected.what)
        wanted = f"{'not ' if expected.negated else ''}{', '.join(expected.values) or 'nothing'}"
        return Difference(expected.at, "TM927", f"The {subject}: {seen}.", f"Expected: {wanted}")


_SPOKEN = {
    "told": "desk was told",
    "offer": "queue of the offer",
    "offered_as": "urgency of the offer",
    "to": "volunteers who were told",
    "offers": "answers on offer",
    "flags": "flags for volunteers",
}
