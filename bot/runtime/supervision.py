"""What supervisors ask of the desk as a whole, whose chat their words are about, and what volunteers tell them."""

from __future__ import annotations

from typing import NamedTuple

from bot.adapters.contract import Sign
from bot.desk.commands import Command
from bot.desk.roles import Role, may_ever
from bot.engine import supervising
from bot.runtime import standing
from bot.runtime.desk_side import DeskSide
from bot.runtime.people import instant
from bot.runtime.roster import Known
from bot.runtime.standing import Report
from storage import audit


class Aim(NamedTuple):
    """Which conversation is meant; `text` is what the engine gets. `missing`: why there is none."""

    conversation: str = ""
    text: str = ""
    missing: str = ""


class Supervision(DeskSide):
    """Within one batch."""

    def aim(self, supervisor: Known, command: Command, quoted: str | None) -> Aim:
        """`/look Heron 27` names the chat; otherwise it is the quoted one, or the one that they look at."""
        if not may_ever(supervisor.profile.actor, f"desk {command.act}"):
            return Aim()
        text, target = command.text, quoted or supervisor.current
        if command.act in (supervising.LOOK, supervising.TAKE) and text:
            target = standing.named(self._connection, self._context, supervisor, text)
        if target is None:
            return Aim(missing="no_such_chat")
        if command.act != supervising.GIVE:
            return Aim(target, text)
        colleague = self._named(text)
        return Aim(target, colleague) if colleague else Aim(missing="no_such_volunteer")

    def tell_state(self, supervisor: Known) -> None:
        """The state of the desk, with a button to look on at each chat."""
        found = standing.seen_by(self._connection, self._context, supervisor)
        outgoing = Report(self._context, self._roster, supervisor, found, instant(self._now)).outgoing()
        self._outbox.tell_volunteer(supervisor.id, outgoing, self._looking_on(supervisor.id))
        audit.add(self._connection, at=self._now, actor=supervisor.id, act="desk", subject="desk")

    def _looking_on(self, supervisor: str) -> Sign:
        """Each answer is named by the conversation that its button looks on at."""
        return lambda _visit, answer: self._context.buttons.desk(supervisor, answer.name, "", supervising.LOOK)

    def debrief(self, volunteer: Known, text: str) -> str:
        """What a volunteer wants to get off their mind, to the supervisors alone; gives the message of the answer."""
        found = [each for each in self._roster.known.values() if each.profile.role == Role.SUPERVISOR]
        others = [each for each in found if each.id != volunteer.id]
        if not text:
            return "desk-debrief_how"
        for each in others:
            self._outbox.tell_line(each.id, "desk-debrief", name=volunteer.profile.name, text=text)
        audit.add(self._connection, at=self._now, actor=volunteer.id, act="debrief", subject=volunteer.id)
        return "desk-debriefed" if others else "desk-debrief_nobody"

    def _named(self, name: str) -> str:
        """The volunteer of this name, of several the one on duty; empty where there is none, or it is not clear who."""
        wanted = name.strip().casefold()
        found = [each for each in self._roster.known.values() if each.profile.name.casefold() == wanted]
        meant = [each for each in found if each.on] or found
        return meant[0].id if len(meant) == 1 else ""
