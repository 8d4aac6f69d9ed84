"""The volunteers of a rehearsal: who is on duty, what each could press, and whose chat each had last."""

from __future__ import annotations

from collections.abc import Sequence

from bot.engine.duty import Duty
from bot.engine.model import Conversation
from bot.language.queues import Limits
from bot.language.transcript import OnCall
from bot.runtime.deciding import on_duty


class Roster:
    """Those who are on call. `spoken`: the languages of one for whom none is written."""

    def __init__(self, on_call: Sequence[OnCall], spoken: tuple[str, ...]) -> None:
        self._on_call = {each.name: each for each in on_call}
        self._spoken = spoken
        self.on = {each.name: each.on for each in on_call}
        self.buttons: dict[str, dict[str, str]] = {name: {} for name in self._on_call}
        """Volunteer → answer → token, of the newest message that has it."""
        self.current: dict[str, str] = {}
        """Volunteer → the conversation that they took last."""

    def knows(self, who: str) -> bool:
        """Whether there is such a volunteer."""
        return who in self._on_call

    def languages(self, who: str) -> tuple[str, ...]:
        """In which a volunteer is written to, the first before the others."""
        return self._on_call[who].languages or self._spoken

    def duty(self, conversation: Conversation, serving: tuple[str, ...]) -> Duty:
        """As the engine sees them."""
        volunteers = (
            on_duty(
                name, self.languages(name), each.skills,
                on=self.on[name], cap=Limits().chats, holds=int(holds(conversation, name)),
            )
            for name, each in self._on_call.items()
        )  # fmt: skip
        return Duty(tuple(volunteers), countries=serving)


def holds(conversation: Conversation, who: str) -> bool:
    """Whether this volunteer has the chat."""
    return conversation.handoff is not None and conversation.handoff.holder == who
