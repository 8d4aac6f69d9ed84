"""What a text may speak of or choose by: the slots, and what is built in. Worked out only where a text asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bot.engine.conditions import fact
from bot.engine.model import Conversation
from bot.engine.pseudonym import pseudonym
from bot.language.model import BUILT_IN, REFERENCE, Book


class Facts(Mapping[str, str | float]):
    """Name → number, answer's name, or words as they were written; nothing for what is not known."""

    __slots__ = ("_book", "_conversation")

    def __init__(self, book: Book, conversation: Conversation) -> None:
        self._book = book
        self._conversation = conversation

    def __getitem__(self, name: str) -> str | float:
        if name == REFERENCE:
            return pseudonym(self._conversation.id)
        value = fact(self._book, self._conversation, name)
        if value is None:
            raise KeyError(name)
        return value.name if value.number is None else value.number

    def __iter__(self) -> Iterator[str]:
        return (name for name in dict.fromkeys((*self._conversation.slots, *BUILT_IN)) if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and fact(self._book, self._conversation, name) is not None
