"""What the engine thinks of the persons in the playground: kept by phone, told to the pages that look at it."""

from __future__ import annotations

import asyncio
import contextlib
from collections import defaultdict
from collections.abc import Iterator

from bot.console.view import View, view
from bot.language.model import Book
from bot.runtime.work import Done


class Thoughts:
    """The newest view of each phone. In memory, for the playground only."""

    def __init__(self) -> None:
        self._phones: dict[str, str] = {}
        """Conversation → the phone that it is on."""
        self._views: dict[str, View] = {}
        self._pages: defaultdict[str, set[asyncio.Queue[View]]] = defaultdict(set)

    def of(self, phone: str) -> View | None:
        """The newest view, if the engine has heard of this phone."""
        return self._views.get(phone)

    @contextlib.contextmanager
    def looked_at(self, phone: str) -> Iterator[asyncio.Queue[View]]:
        """The views of this phone from now on, as long as a page looks."""
        queue: asyncio.Queue[View] = asyncio.Queue()
        self._pages[phone].add(queue)
        try:
            yield queue
        finally:
            self._pages[phone].discard(queue)

    def note(self, book: Book, done: Done) -> None:
        """What a committed batch decided. A conversation's first turn always sends something: that names its phone."""
        for dispatch in done.dispatches:
            for parcel in dispatch.parcels:
                if parcel.lane == parcel.conversation:
                    self._phones[parcel.conversation] = parcel.address
        for conversation in done.conversations:
            if phone := self._phones.get(conversation.id):
                self._views[phone] = view(book, conversation)
                for queue in self._pages[phone]:
                    queue.put_nowait(self._views[phone])
