"""What the engine decided already. It is pure: of all the conversations that begin alike each turn is decided once."""

from __future__ import annotations

from datetime import datetime
from hashlib import blake2b

import msgspec

from bot.engine.duty import Duty
from bot.engine.model import Conversation, Event
from bot.language.model import Book
from bot.runtime.deciding import Decision, decide

_ENCODER = msgspec.msgpack.Encoder()


class Remembered:
    """Decides as the runtime does; what was asked before, to the byte, is answered as it was then."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, bytes], Decision] = {}
        self._books: dict[int, Book] = {}
        """Kept, so that no other book gets the number of one that is gone."""

    def __call__(self, book: Book, conversation: Conversation, event: Event, now: datetime, duty: Duty) -> Decision:
        """See `deciding.decide`."""
        asked = blake2b(_ENCODER.encode((conversation, event, now, duty)), digest_size=16).digest()
        key = (id(self._books.setdefault(id(book), book)), asked)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = decide(book, conversation, event, now, duty)
        return found
