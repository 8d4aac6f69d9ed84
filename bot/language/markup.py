"""Text inside of SVG and HTML."""

from __future__ import annotations

from html import escape

from bot.language.findings import INVISIBLE


def safe(text: str) -> str:
    """The text, of which nothing is read as markup; without the characters that XML knows no place for."""
    return escape(INVISIBLE.sub("", text))
