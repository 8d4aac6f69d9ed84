"""A conversation as bytes to be sealed, and back."""

from __future__ import annotations

import msgspec

from bot.engine.model import Conversation

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Conversation)


def encode(conversation: Conversation) -> bytes:
    """The conversation as bytes."""
    return _ENCODER.encode(conversation)


def decode(data: bytes) -> Conversation:
    """The inverse of `encode`. Raises `msgspec.DecodeError` on bytes that are none."""
    return _DECODER.decode(data)
