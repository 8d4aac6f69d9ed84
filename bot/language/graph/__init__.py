"""Pictures of the script: boxes and ways (`flow`, `overview`), drawn (`paint`) or written (`mermaid`, `dot`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.language.graph.boxes import Picture
    from bot.language.model import Book


def picture(book: Book, flow: str, language: str) -> Picture:
    """The boxes and ways of a flow, or of the map of all flows where `flow` is empty."""
    from bot.language.graph import flow as one
    from bot.language.graph import overview

    return one.picture(book, flow, language) if flow else overview.picture(book, language)


def svg(book: Book, flow: str, language: str, *, highlight: str = "", link: Callable[[str], str] | None = None) -> str:
    """A flow, or the map where `flow` is empty, as one SVG element.

    `highlight`: the step where somebody is now; `link`: the address to which a box of another flow leads.
    Raises layout.DrawingError, whose text says why and what to do.
    """
    from bot.language.graph.paint import drawn

    return drawn(picture(book, flow, language), highlight=highlight, link=link)
