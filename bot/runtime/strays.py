"""Sends that came too late: what was under way when a person left, or was erased, is deleted where it arrived."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection

from bot.adapters.calls import erasing
from bot.engine.covering import clears
from bot.engine.model import Life
from bot.privacy.keyring import UnknownMaster
from bot.privacy.sealing import Sealer, Unreadable
from bot.runtime.context import Context
from bot.runtime.deleting import DELIVERIES, between, known_ids, sent_ids
from bot.runtime.people import TABLE as CONVERSATIONS
from bot.runtime.roster import Roster
from bot.runtime.work import STATE_DECODER
from storage import conversations, takeback, volunteers
from storage.conversations import ConversationRow
from storage.takeback import Deletion, StrayRow

AT_ONCE = 128


class _Chat(NamedTuple):
    """Of whose words a stray is: where they are, their key, and whether nothing of theirs is to be left."""

    platform: str
    sealer: Sealer
    leaves_nothing: bool


def take_back(connection: Connection, context: Context, now: float) -> None:
    """What was sent after it was cancelled becomes the call that deletes it, where the platform lets us."""
    found = takeback.strays(connection, AT_ONCE)
    if not found:
        return
    chats = _chats(connection, context, found)
    platforms = {known.id: known.platform for known in Roster(context, connection, now).known.values()}
    platforms |= {each.id: each.platform for each in volunteers.leaving(connection)}
    platforms |= {name: chat.platform for name, chat in chats.items()}
    deletions, rest = [], []
    for row in found:
        chat = chats.get(row.conversation or "")
        deletable = context.deletable(platforms.get(row.lane, ""))
        ids = _ids(connection, chat, row, now - deletable) if chat and deletable else []
        if chat and ids:
            deletions.append(_deletion(context, chat.sealer, row, ids, now))
        else:
            rest.append(row)
    takeback.delete_instead(connection, deletions)
    takeback.settle(connection, rest)


def _ids(connection: Connection, chat: _Chat, row: StrayRow, since: float) -> list[str]:
    """What it put there. Where no answer said so, it is looked for only in a chat of which nothing is to be left."""
    if row.platform_id:
        return sent_ids(chat.sealer, row.lane, row.seq, row.platform_id)
    if row.lane != row.conversation or not chat.leaves_nothing:
        return []
    known = known_ids(chat.sealer, row.lane, takeback.sent_to(connection, row.lane, since))
    return sorted(between(known, row.seq), key=int)


def _deletion(context: Context, sealer: Sealer, row: StrayRow, ids: list[str], now: float) -> Deletion:
    """In a volunteer's chat it is sealed with the desk's key, for it must outlive the person's."""
    own = row.lane == row.conversation
    key = sealer if own else context.keyring.desk
    body = key.seal(DELIVERIES, f"{row.lane}:{row.seq}", "body", erasing(ids).body)
    return Deletion(row.lane, row.seq, row.conversation if own else None, body, now, now)


def _chats(connection: Connection, context: Context, rows: list[StrayRow]) -> dict[str, _Chat]:
    """By conversation; what is about none is sealed with the desk's key."""
    chats = {"": _Chat("", context.keyring.desk, leaves_nothing=False)}
    ids = sorted({row.conversation for row in rows if row.conversation})
    for person in conversations.load(connection, ids=ids, lock=False):
        try:
            sealer = context.keyring.sealer(person.wrapped, person.fingerprint)
            chats[person.id] = _Chat(person.platform, sealer, _leaves_nothing(sealer, person))
        except (Unreadable, UnknownMaster):
            continue
    return chats


def _leaves_nothing(sealer: Sealer, person: ConversationRow) -> bool:
    state = STATE_DECODER.decode(sealer.unseal(CONVERSATIONS, person.id, "state", person.state))
    return state.conversation.life is Life.ERASING or clears(state.conversation)
