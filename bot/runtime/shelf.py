"""The pictures and sounds of the book that is served, and of some before it, by the hash of their content."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping

from bot.language.model import Medium

BOOKS_KEPT = 8
"""A picture of an earlier book may still be fetched by whoever got its address before."""


class MediaShelf:
    """One process's. Filled whenever a book is taken."""

    def __init__(self) -> None:
        self._books: deque[Mapping[str, Medium]] = deque(maxlen=BOOKS_KEPT)

    def put(self, media: Mapping[str, Medium]) -> None:
        """Those of a book, by their path."""
        by_hash = {medium.hash: medium for medium in media.values()}
        if by_hash and by_hash not in self._books:
            self._books.append(by_hash)

    def find(self, hash_: str) -> Medium | None:
        """The medium with this hash."""
        return next((book[hash_] for book in reversed(self._books) if hash_ in book), None)

    def content(self, hash_: str) -> bytes | None:
        """Its content alone: what an adapter needs."""
        found = self.find(hash_)
        return found.content if found else None
