"""What must never happen to a person, whatever is done: silence, a failure, a question without a human or a way out."""

from __future__ import annotations

from typing import NamedTuple

from bot.adapters.limits import ALL
from bot.adapters.rendering import bubbles
from bot.engine.advance import ALBUM_SECONDS
from bot.engine.model import Conversation, Cover, Life
from bot.engine.outgoing import Outgoing
from bot.language.transcript import Line, Presses, Sends, They, Types
from bot.rehearsal.checks import messages, step
from bot.rehearsal.player import ANSWERED, Player
from bot.rehearsal.stage import Stage

HUMAN, LEAVE, GO_ON = "_human", "_leave", "_go_on"


class Trouble(NamedTuple):
    """`kind` in words, and where in the script; what is the same trouble twice is equal."""

    kind: str
    where: str


class Walker:
    """Goes on with one person, line by line, and tells what went wrong."""

    def __init__(self, stage: Stage, language: str) -> None:
        self.stage = stage
        self.language = language
        self.player = Player(stage, language, silently=True)
        self.lines: list[Line] = []

    def go_on(self, line: Line) -> Trouble | None:
        """Do it, and look. A line that can't be done is left out of `lines`."""
        before, pressed = self.stage.conversation, self._pressed(line)
        done = len(self.player.moments)
        self.player.go_on(line)
        if len(self.player.moments) == done:
            return None
        self.lines.append(line)
        return self._failed() or self._silent(line, before, pressed) or self.dead_end()

    def _pressed(self, line: Line) -> int | None:
        """The visit that a press belongs to."""
        does = line.does[self.language] if isinstance(line, They) else None
        screen = self.player.screen(does.of) if isinstance(does, Presses) else None
        return screen.outgoing.visit if screen else None

    def _failed(self) -> Trouble | None:
        stage = self.stage
        if stage.beat.failure is not None:
            return Trouble(f"the program fails ({type(stage.beat.failure).__name__})", step(stage))
        for outgoing in stage.beat.shown:
            try:
                bubbles(outgoing, ALL[stage.platform], lambda _visit, answer: answer.name)
            except Exception as error:
                return Trouble(f"it can't be shown ({type(error).__name__})", step(stage))
        return None

    def _silent(self, line: Line, before: Conversation, pressed: int | None) -> Trouble | None:
        """Whoever does something is answered, but for a double tap, an album, and words that a human reads."""
        does = line.does[self.language] if isinstance(line, They) else None
        if not isinstance(does, ANSWERED) or self.stage.beat.shown or before.life is Life.ERASING:
            return None
        live = before.handoff is not None and before.handoff.holder is not None
        if isinstance(does, Types | Sends) and live and self.stage.beat.told:
            return None
        if isinstance(does, Presses) and before.left is not None and pressed == before.left.visit:
            return None
        if isinstance(does, Sends) and (before.cover is Cover.HIDDEN or self._is_album(before)):
            return None
        return Trouble("the person gets no answer", step(self.stage))

    def _is_album(self, before: Conversation) -> bool:
        since = (self.stage.now - before.media_at).total_seconds() if before.media_at else ALBUM_SECONDS
        return since < ALBUM_SECONDS

    def dead_end(self) -> Trouble | None:
        """Below what is shown last stand a human and the way out, as far as they have a sense there."""
        conversation, shown = self.stage.conversation, self.stage.beat.shown
        if not shown or conversation.life is not Life.OPEN or conversation.cover is not Cover.NONE:
            return None
        missing = self._missing(shown[-1])
        return Trouble(f"there is no way to {missing}", step(self.stage)) if missing else None

    def _missing(self, outgoing: Outgoing) -> str:
        names = {answer.name for answer in outgoing.answers}
        handoff = self.stage.conversation.handoff
        with_one = handoff is not None and (handoff.holder is not None or GO_ON in names)
        if LEAVE not in names:
            return f"leave below {' and '.join(messages([outgoing]))}"
        if HUMAN not in names and not with_one:
            return f"ask for a human below {' and '.join(messages([outgoing]))}"
        return ""
