"""The script on paper: flows with their words in place, for lawyers, survivors and whoever reviews a translation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.language.model import Book
    from bot.language.printed.document import Status


def printed(
    book: Book, flows: Sequence[str], languages: Sequence[str], status: Status | None = None, *, pictures: bool = False
) -> str:
    """One HTML page. `flows`: empty means all; `languages`: side by side; `status`: how far a translation is.

    Raises graph.layout.DrawingError where there shall be pictures and none can be drawn.
    """
    from bot.language.printed.document import document
    from bot.language.printed.page import page

    return page(document(book, flows, languages, status), pictures=pictures)
