"""What the engine thinks of the persons in the playground: kept by phone, told to the pages that look at it."""

from __future__ import annotations

from bot.console.stream import Pages
from bot.console.view import View, view
from bot.engine.model import Conversation
from bot.language.model import Book
from bot.runtime.work import Done


class Thoughts:
    """The newest view of each phone. In memory, for the playground only."""

    def __init__(self) -> None:
        self._views: dict[str, View] = {}
        self.pages: Pages[View] = Pages()

    def of(self, phone: str) -> View | None:
        """The newest view, if the engine has heard of this phone."""
        return self._views.get(phone)

    def note(self, book: Book, done: Done) -> None:
        """What a committed batch decided."""
        for happened in done.happened:
            self.put(happened.address, book, happened.turn.conversation)

    def put(self, phone: str, book: Book, conversation: Conversation) -> None:
        """The conversation on this phone is like this now."""
        self._views[phone] = view(book, conversation)
        self.pages.tell(phone, self._views[phone])
