"""What a call that Telegram refused means. Its description is looked at, never passed on: it may quote the message."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import NamedTuple, TypeVar

from bot.adapters.contract import BadCredentials, Gone, Outcome, Refused, TryAgain
from bot.adapters.reading import loads, whole

NOBODY_THERE = ("chat not found", "user is deactivated", "peer_id_invalid", "group chat was deactivated")
"""What a 400 says when nobody is there any more."""
NO_TOPIC = ("message thread not found", "topic_deleted", "topic_closed", "topic_id_invalid")
"""What a 400 says when the topic is not there any more."""

T = TypeVar("T")


def moved_to(answer: object) -> int | None:
    """The new id of a group, where the answer says that it became a supergroup."""
    return whole(part(answer, "parameters", dict).get("migrate_to_chat_id"))


class Moved(NamedTuple):
    """The group has a new id."""

    address: str


class NoTopic(NamedTuple):
    """The topic was deleted by hand."""


def settled(outcome: Outcome | Moved | NoTopic) -> Outcome:
    """As the Courier knows it, where nothing more is tried."""
    match outcome:
        case Moved():
            return Refused("400: the group moved twice")
        case NoTopic():
            return Refused("400: there is no such topic")
        case _:
            return outcome


def part(answer: object, name: str, kind: type[T]) -> T:
    """A field of it; empty where it is not there, or something else."""
    found = answer.get(name) if isinstance(answer, dict) else None
    return found if isinstance(found, kind) else kind()


class Failures:
    """Of one bot: whose limits it ran into is seen only over several of them."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._limited: tuple[str, datetime] | None = None
        """Who ran into a limit last, and until when it holds."""

    def of(self, address: str, status: int, content: bytes) -> Outcome | Moved | NoTopic:
        """What it means that this call was refused."""
        answer = loads(content)
        parameters = part(answer, "parameters", dict)
        description = part(answer, "description", str).lower()
        match status:
            case 429:
                return self._limit(address, whole(parameters.get("retry_after")))
            case 400 if moved := moved_to(answer):
                return Moved(str(moved))
            case 400 if any(words in description for words in NO_TOPIC):
                return NoTopic()
            case 400 if any(words in description for words in NOBODY_THERE):
                return Gone()
            case 403:
                return Gone()
            case 401 | 404:
                return BadCredentials()
            case _ if status >= 500:
                return TryAgain()
            case _:
                return Refused(str(status))

    def _limit(self, address: str, seconds: int | None) -> TryAgain:
        """Telegram does not say whose limit it is: one chat's (1 message a second), or the whole bot's (30).

        If a second chat runs into one while the first one's holds, it is the bot's.
        """
        now, last = self._now(), self._limited
        everyone = last is not None and last[0] != address and now < last[1]
        pause = None if seconds is None else min(float(seconds), 3600.0)
        self._limited = (address, now + timedelta(seconds=pause or 1.0))
        return TryAgain(pause, everyone)
