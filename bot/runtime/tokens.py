"""What a button carries: an opaque token of at most 64 bytes, with a MAC, so that nobody can forge or move a press.

A person's: `<visit>.<answer>.<mac>` over conversation, epoch, visit and answer. A volunteer's:
`d.<conversation>.<handoff>.<act>.<mac>` over the volunteer as well. A token that is not genuine is just text.
"""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode
from binascii import b2a_base64
from hashlib import blake2b
from hmac import compare_digest
from typing import NamedTuple
from uuid import UUID

from bot.adapters.contract import Sign
from bot.engine.model import Pressed
from bot.engine.outgoing import Answer

MAC_BYTES = 9
URLSAFE = bytes.maketrans(b"+/", b"-_")
_VISIT = re.compile("[0-9a-f]{1,12}")
_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class DeskPress(NamedTuple):
    """A volunteer pressed a button that belongs to this conversation and handoff."""

    conversation: str
    handoff: str
    act: str


class Buttons:
    """Makes and checks the tokens with one key of the keyring.

    The MAC is keyed BLAKE2b (RFC 7693): seven of them are made in a turn, and HMAC would take three times as long.
    """

    def __init__(self, key: bytes) -> None:
        self._keyed = blake2b(key=key, digest_size=MAC_BYTES)

    def of_person(self, conversation: str, epoch: int) -> Sign:
        """What makes the token of each answer of a question that is asked in this epoch."""
        begun = self._begun(f"{conversation}|{epoch}|")

        def sign(visit: int, answer: Answer) -> str:
            return _token(begun, f"{visit:x}.{answer.name}")

        return sign

    def pressed(self, conversation: str, epoch: int, token: str) -> Pressed | None:
        """What was pressed, or None where the token is forged, of another person or of another epoch."""
        body, _, _ = token.rpartition(".")
        visit, _, answer = body.partition(".")
        if not _VISIT.fullmatch(visit) or not _is_genuine(self._begun(f"{conversation}|{epoch}|"), body, token):
            return None
        return Pressed(int(visit, 16), answer)

    def desk(self, volunteer: str, conversation: str, handoff: str, act: str) -> str:
        """The token of a volunteer's button."""
        body = f"d.{_short(conversation)}.{handoff}.{act}"
        return _token(self._begun(f"{volunteer}|"), body)

    def desk_pressed(self, volunteer: str, token: str) -> DeskPress | None:
        """What a volunteer pressed, or None where the token is not theirs."""
        body, _, _ = token.rpartition(".")
        kind, *parts = body.split(".")
        if kind != "d" or len(parts) != 3 or not _is_genuine(self._begun(f"{volunteer}|"), body, token):
            return None
        return DeskPress(_long(parts[0]), *parts[1:])

    def _begun(self, text: str) -> blake2b:
        begun = self._keyed.copy()
        begun.update(text.encode())
        return begun


def _short(conversation: str) -> str:
    """A UUID in 22 letters instead of 36, so that an act of 20 letters fits beside it."""
    if not _UUID.fullmatch(conversation):
        return conversation
    return "~" + b2a_base64(UUID(conversation).bytes, newline=False).translate(URLSAFE).decode().rstrip("=")


def _long(conversation: str) -> str:
    if not conversation.startswith("~"):
        return conversation
    return str(UUID(bytes=urlsafe_b64decode(conversation[1:] + "==")))


def _token(begun: blake2b, body: str) -> str:
    """The body with its MAC behind it."""
    whole = begun.copy()
    whole.update(body.encode("utf-8", "surrogatepass"))
    return f"{body}.{b2a_base64(whole.digest(), newline=False).translate(URLSAFE).decode()}"


def _is_genuine(begun: blake2b, body: str, token: str) -> bool:
    return compare_digest(_token(begun, body).encode("utf-8", "surrogatepass"), token.encode("utf-8", "surrogatepass"))
