"""What a button carries: an opaque token of at most 64 bytes, with a MAC, so that nobody can forge or move a press.

A person's: `<visit>.<answer>.<mac>` over conversation, epoch, visit and answer. A volunteer's:
`d.<conversation>.<handoff>.<act>.<mac>` over the volunteer as well. A token that is not genuine is just text.
"""

from __future__ import annotations

import base64
import hmac
from typing import NamedTuple

from bot.engine.model import Answer, Pressed

MAC_BYTES = 9


class DeskPress(NamedTuple):
    """A volunteer pressed a button that belongs to this conversation and handoff."""

    conversation: str
    handoff: str
    act: str


class Buttons:
    """Makes and checks the tokens with one key of the keyring."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def person(self, conversation: str, epoch: int, visit: int, answer: Answer) -> str:
        """The token of one answer of a question."""
        body = f"{visit:x}.{answer.name}"
        return f"{body}.{self._mac(f'{conversation}|{epoch}|{body}')}"

    def pressed(self, conversation: str, epoch: int, token: str) -> Pressed | None:
        """What was pressed, or None where the token is forged, of another person or of another epoch."""
        body, _, mac = token.rpartition(".")
        visit, _, answer = body.partition(".")
        if not _is_hex(visit) or not self._genuine(f"{conversation}|{epoch}|{body}", mac):
            return None
        return Pressed(int(visit, 16), answer)

    def desk(self, volunteer: str, conversation: str, handoff: str, act: str) -> str:
        """The token of a volunteer's button."""
        body = f"d.{conversation}.{handoff}.{act}"
        return f"{body}.{self._mac(f'{volunteer}|{body}')}"

    def desk_pressed(self, volunteer: str, token: str) -> DeskPress | None:
        """What a volunteer pressed, or None where the token is not theirs."""
        body, _, mac = token.rpartition(".")
        kind, *parts = body.split(".")
        if kind != "d" or len(parts) != 3 or not self._genuine(f"{volunteer}|{body}", mac):
            return None
        return DeskPress(*parts)

    def _mac(self, text: str) -> str:
        digest = hmac.digest(self._key, text.encode("utf-8", "surrogatepass"), "sha256")[:MAC_BYTES]
        return base64.urlsafe_b64encode(digest).decode()

    def _genuine(self, text: str, mac: str) -> bool:
        return hmac.compare_digest(self._mac(text).encode(), mac.encode("utf-8", "surrogatepass"))


def _is_hex(text: str) -> bool:
    return 0 < len(text) <= 12 and all(letter in "0123456789abcdef" for letter in text)
