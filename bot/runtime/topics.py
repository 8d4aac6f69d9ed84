"""One topic a conversation in a volunteer's chat, where the platform has topics: found, opened, renamed, deleted.

What leads there and back are two rows beside the copies of messages: by the conversation, sealed with the desk's key,
for it says nothing of the person and outlives their key; and by the topic, for what is written in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from bot.adapters.calls import erasing, naming
from bot.adapters.contract import TOPIC, Call
from bot.engine.model import Admin
from bot.engine.pseudonym import pseudonym
from bot.privacy.keyring import Keyring
from bot.runtime import waiting
from bot.runtime.context import Context
from storage import clock, copies
from storage.copies import OF_TOPIC, Copy

TABLE = "sent_ids"
OVER = "✓"
"""Before the name of a topic whose chat is over."""
KNOWN_AT_MOST = 2_000
"""Topics that one worker has at hand; the others it finds in the table."""


def of(connection: Connection, context: Context, lane: str, conversation: str) -> str:
    """The topic of this conversation in the volunteer's chat `lane`, or empty."""
    known = context.topics.get((lane, conversation))
    if known is None:
        known = opened(context.keyring, copies.find(connection, lane, _key(context.keyring, lane, conversation)))
        if known:
            _remember(context, lane, conversation, known)
    return known


def _remember(context: Context, lane: str, conversation: str, topic: str) -> None:
    """Sends and transactions do this in two threads: each step here is one that no other comes between."""
    context.topics.pop((lane, conversation), None)
    context.topics[lane, conversation] = topic
    if len(context.topics) > KNOWN_AT_MOST:
        context.topics.pop(list(context.topics)[0], None)  # noqa: RUF015


def opened(keyring: Keyring, copy: Copy | None) -> str:
    """The id within the row; empty where it is none of a topic."""
    if copy is None or not copy.ref or copy.hash != _key(keyring, copy.lane, copy.conversation):
        return ""
    return keyring.desk.unseal(TABLE, _place(copy), "ref", copy.ref).decode().removeprefix(TOPIC)


def conversation_of(connection: Connection, keyring: Keyring, lane: str, topic: str) -> str | None:
    """Whose topic it is."""
    return copies.conversation_of(connection, lane, keyring.lookup.message(lane, f"{TOPIC}{topic}"))


def rows(context: Context, lane: str, conversation: str, refs: Sequence[str]) -> Iterable[Copy]:
    """What is to be kept of a topic that was opened; nothing where these are ids of messages."""
    for ref in refs:
        if ref.startswith(TOPIC):
            _remember(context, lane, conversation, ref.removeprefix(TOPIC))
            copy = Copy(lane, _key(context.keyring, lane, conversation), conversation, at=OF_TOPIC)
            yield copy._replace(ref=context.keyring.desk.seal(TABLE, _place(copy), "ref", ref.encode()))
            yield Copy(lane, context.keyring.lookup.message(lane, ref), conversation, at=OF_TOPIC)


def lose(connection: Connection, context: Context, lane: str, conversation: str, topic: str) -> None:
    """Somebody deleted it: what follows stands in the chat itself until another is opened, which they hear once."""
    if context.topics.get((lane, conversation)) == topic:
        context.topics.pop((lane, conversation), None)
    keyring = context.keyring
    there = copies.find(connection, lane, _key(keyring, lane, conversation))
    if there is None or opened(keyring, there) != topic:
        return
    copies.drop(connection, lane, [there.hash, keyring.lookup.message(lane, f"{TOPIC}{topic}")])
    waiting.ask(connection, context, conversation, Admin("topic_gone", lane), clock.now(connection))


def calls(connection: Connection, keyring: Keyring, conversation: str) -> dict[str, Call]:
    """Volunteer → the call that deletes the topic of this conversation, with all that stands in it."""
    found = ((copy.lane, opened(keyring, copy)) for copy in copies.of(connection, conversation) if copy.is_topic)
    return {lane: deleted(topic) for lane, topic in found if topic}


def deleted(topic: str) -> Call:
    """The call that deletes it, with all that stands in it."""
    return erasing([f"{TOPIC}{topic}"])


def named(conversation: str, *, over: bool = False) -> Call:
    """The call that gives it its name."""
    name = pseudonym(conversation)
    return naming(f"{OVER} {name}" if over else name)


def is_over(name: str) -> bool:
    """Whether a topic of this name has nothing more to come."""
    return name.startswith(OVER)


def _key(keyring: Keyring, lane: str, conversation: str) -> bytes:
    return keyring.lookup.topic(lane, conversation)


def _place(copy: Copy) -> str:
    return f"{copy.lane}:{copy.hash.hex()}"
