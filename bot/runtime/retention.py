"""What is kept for how long, and why; everything older is destroyed, a little at each step.

This one table is what the program goes by, what `hotline data purge --dry-run` counts by, and what the documentation
shows (docs/data-map.md).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from bot.adapters.contract import Call
from bot.engine.forgetting import ALONE_SECONDS
from bot.privacy import audit
from bot.privacy.keyring import Keyring
from bot.runtime import deleting, removal, topics
from storage import ages, clock, conversations, deliveries, proposals, seen, volunteers

DAY = 86_400.0
AT_ONCE = 500
CONVERSATION_DAYS = 30


class Kept(NamedTuple):
    """A class of data. `days` are counted from `since`; None: as long as the hotline is there."""

    name: str
    days: int | None
    since: str
    reason: str
    tables: tuple[str, ...]


CLASSES = (
    Kept(
        "conversation", CONVERSATION_DAYS, "the person's last word",
        "Long enough to come back after a month's pay, short enough that little is there to be demanded or stolen. The "
        "person is told so before the first question. *Forget me* ends it at once.",
        ("conversations", "keys", "messages", "notes", "timers", "sent_ids", "deliveries"),
    ),
    Kept(
        "first message", int(ALONE_SECONDS / DAY), "the first word, if no other follows and no human was asked for",
        "Whoever only looked in, or was seen doing it, leaves nothing. A timer of each new conversation sees to it.",
        ("timers",),
    ),
    Kept(
        "delivery", 2, "it was decided",
        "Telegram lets a bot delete messages for 48 hours: until then their ids are needed. The words in it go as soon "
        "as it was sent.",
        ("deliveries",),
    ),
    Kept(
        "unhandled", 30, "it could not be handled",
        "What a fault of ours kept from being answered, sealed, for whoever mends it.",
        ("events",),
    ),
    Kept("invitation", 0, "it ended (a week after it was made)", "It lets nobody in any more.", ("events",)),
    Kept("proposal", 3, "it was proposed", "A second person has a weekend to say yes.", ("proposals",)),
    Kept(
        "copy mark", 8, "the event came",
        "Longer than any platform delivers an event again. Keyed hashes without a link to a person.",
        ("seen",),
    ),
    Kept(
        "erase list", 400, "the erase",
        "So that a backup from before brings nobody back, nor a volunteer who was removed. Longer than any backup "
        "should be kept.",
        ("erased",),
    ),
    Kept(
        "audit", 400, "the act",
        "A year, to account for who opened what, and a month to do it in. No content, no name.",
        ("audit",),
    ),
    Kept(
        "removed volunteer", removal.DAYS, "they were removed",
        "Their address: what can be deleted in their chat is deleted first. It goes as soon as that is done, on LINE, "
        "where nothing can be deleted, at once.",
        ("volunteers",),
    ),
    Kept(
        "former volunteer", 400, "they were removed",
        "As long as the audit speaks of them: their sealed name says who it was.",
        ("volunteers",),
    ),
    Kept(
        "house", None, "",
        "What the hotline needs to run, and says nothing of whoever writes: content, keys, locks, the sealed roster.",
        ("books", "masters", "facts", "leases", "lanes"),
    ),
)  # fmt: skip
NOTED = frozenset({"unhandled", "audit", "former volunteer"})
"""What the audit says of, beside each conversation: the rest is bookkeeping, every hour."""


def purge(connection: Connection, keyring: Keyring, actor: str = "hotline") -> Counter[str]:
    """One step of it; how many of each class went. There may be more where one of them is AT_ONCE."""
    now = clock.now(connection)
    proposals.expire(connection, now)
    went = Counter({name: drop(connection, keyring, now - _days(name) * DAY, actor) for name, drop in _DROPS.items()})
    if told := " ".join(f"{name}:{went[name]}" for name in sorted(NOTED) if went[name]):
        audit.note(connection, actor, "purge", told)
    return +went


def more(went: Mapping[str, int]) -> bool:
    """Whether another step has something to do."""
    return AT_ONCE in went.values()


def due(connection: Connection) -> dict[str, int]:
    """How many of each class would go now. Reads whole tables."""
    now = clock.now(connection)
    return {
        kept.name: ages.count(connection, kept.name, now - kept.days * DAY) for kept in CLASSES if kept.days is not None
    }


def _days(name: str) -> int:
    return next(kept.days or 0 for kept in CLASSES if kept.name == name)


def _conversations(connection: Connection, keyring: Keyring, before: float, actor: str) -> int:
    """Each with a row in the audit: the proof that it is gone, without a word of it. Their topics go with them."""
    idle = conversations.unheard(connection, before, AT_ONCE)
    _delete_topics(connection, keyring, idle)
    for conversation in idle:
        conversations.erase(connection, conversation)
        audit.note(connection, actor, "expired", conversation)
    return len(idle)


def _delete_topics(connection: Connection, keyring: Keyring, idle: Sequence[str]) -> None:
    """What stands about them in volunteers' chats, where it is in one place: deliveries like any other."""
    calls = defaultdict[str, list[Call]](list)
    for conversation in idle:
        for lane, call in topics.calls(connection, keyring, conversation).items():
            calls[lane].append(call)
    for each in volunteers.by_id(connection, sorted(calls)):
        deleting.order(connection, keyring.desk, each.id, calls[each.id])


def _of_kind(kind: str) -> Callable[[Connection, Keyring, float, str], int]:
    return lambda connection, _keyring, before, _actor: ages.drop(connection, kind, before, AT_ONCE)


_DROPS: dict[str, Callable[[Connection, Keyring, float, str], int]] = {
    "conversation": _conversations,
    "delivery": lambda connection, _keyring, before, _actor: deliveries.purge(connection, before, AT_ONCE),
    "copy mark": lambda connection, _keyring, before, _actor: seen.purge(connection, before, AT_ONCE),
    "removed volunteer": lambda connection, keyring, before, _actor: removal.go_on(connection, keyring, before),
    "audit": lambda connection, keyring, before, _actor: audit.forget(connection, keyring, before, AT_ONCE),
    **{kind: _of_kind(kind) for kind in ("unhandled", "invitation", "erase list", "former volunteer")},
}
