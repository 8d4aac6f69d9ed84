"""Everything that is kept of one person, for themselves: as a file to be read, or sealed with a key of its own."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from typing import Any

import msgspec
from sqlalchemy import Connection

from bot.engine.supervising import GIVE, TAKE
from bot.privacy.keyring import Keyring
from bot.privacy.sealing import KEY_BYTES, Sealer, Unreadable
from bot.runtime.people import TABLE
from bot.runtime.times import iso
from bot.runtime.work import STATE_DECODER
from storage import audit, clock, conversations, messages, notes, subjects
from storage.conversations import ConversationRow

TITLE = b"tomoshibi export 1\n"
PLACE = ("export", "1", "body")
ABOUT = (
    "Everything that this hotline keeps about you. LINE or Telegram, and the people whom you wrote to, may have copies."
)
GROUP = 4
MOST_MESSAGES = 100_000
_STAFF = frozenset({"volunteer", "holder", "asked", "declined", "watched_by"})
_WITH_STAFF = frozenset({"handoff", "knew", "form", "responsible"})
"""Of a conversation: fields that name volunteers, by ids of ours, and fields in which such stand."""


def disclose(connection: Connection, keyring: Keyring, conversation: str) -> dict[str, Any] | None:
    """What there is, as JSON can hold it; None where there is no such conversation. Volunteers are not named."""
    found = conversations.load(connection, ids=[conversation], lock=False)
    if not found:
        return None
    row = found[0]
    sealer = keyring.sealer(row.wrapped, row.fingerprint)
    state = STATE_DECODER.decode(sealer.unseal(TABLE, row.id, "state", row.state))
    return {
        "about": ABOUT,
        "made": iso(clock.now(connection)),
        "platform": row.platform,
        "address": sealer.unseal(TABLE, row.id, "address", row.address).decode(),
        "conversation": _of_person(msgspec.to_builtins(state.conversation)),
        "messages": [_message(sealer, each) for each in messages.of(connection, row.id, MOST_MESSAGES)],
        "notes of volunteers": [_text(sealer, "notes", each.id, each.body) for each in notes.of(connection, row.id)],
        "kept besides": _besides(connection, row, len(state.heard)),
        "who did something with it": [
            {"at": iso(each.at), "what": _what(each.act)} for each in audit.about(connection, row.id)
        ],
    }  # fmt: skip


def _of_person(conversation: dict[str, Any]) -> dict[str, Any]:
    """All but which volunteers had to do with it."""
    return {
        name: _without_staff(value) if name in _WITH_STAFF and value else value
        for name, value in _without_staff(conversation).items()
    }


def _without_staff(value: dict[str, Any]) -> dict[str, Any]:
    return {name: each for name, each in value.items() if name not in _STAFF}


def _what(act: str) -> str:
    """Of a chat that was given to somebody, not to whom."""
    what, _, _ = act.partition(":")
    return what if what in (GIVE, TAKE) else act


def _message(sealer: Sealer, row: messages.MessageRow) -> dict[str, str]:
    author = row.author if row.author in ("person", "bot") else "volunteer"
    return {"by": author, "text": _text(sealer, "messages", row.id, row.body)}


def _text(sealer: Sealer, table: str, row: str, body: bytes) -> str:
    try:
        return sealer.unseal(table, row, "body", body).decode("utf-8", "replace")
    except Unreadable:
        return ""


def _besides(connection: Connection, row: ConversationRow, heard: int) -> dict[str, int]:
    return {"numbers of your messages, to delete them": heard, **subjects.counts(connection, row.id)}


def readable(content: dict[str, Any]) -> bytes:
    """The file as it is read."""
    return json.dumps(content, ensure_ascii=False, indent=2).encode() + b"\n"


def seal(content: bytes, token: Callable[[int], bytes]) -> tuple[bytes, str]:
    """The file sealed, and the key that opens it, to be passed on by another way."""
    key = token(KEY_BYTES)
    text = base64.b32encode(key).decode().rstrip("=").lower()
    spelled = " ".join(text[start : start + GROUP] for start in range(0, len(text), GROUP))
    return TITLE + Sealer(key, token).seal(*PLACE, content), spelled


def unseal(sealed: bytes, key: str, token: Callable[[int], bytes]) -> bytes:
    """The inverse of `seal`. Raises `Unreadable`."""
    text = "".join(key.split()).upper()
    try:
        opened = base64.b32decode(text + "=" * (-len(text) % 8))
        if not sealed.startswith(TITLE):
            raise ValueError
        return Sealer(opened, token).unseal(*PLACE, sealed.removeprefix(TITLE))
    except (ValueError, Unreadable):
        raise Unreadable("This key does not open this file: one of the two is another one, or was changed.") from None
