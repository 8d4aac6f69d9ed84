"""Text in lines of a given width, measured without any font: the same picture on every machine.

Widths are those of Noto Sans and its siblings, in thousandths of the letter size; other fonts of screens are up to 8 %
wider (DejaVu Sans), for which `SPARE` leaves room.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Any

SPARE = 1.08
MORE = "…"
WIDE = 1000
USUAL = 620
"""Letters of alphabets that have no line below: Cyrillic, Greek, Vietnamese letters that nobody took apart."""
NARROW = {
    260: "ijl '\u2018\u2019|", 300: "!,.:;()J`·-[]I", 370: "ft/\\{}“”", 420: "r\"?", 480: "zsc_", 520: "vyFLxkS",
    560: "ETaeYX*", 600: "$+0123456789<=>~^VPobdgpqhnuK", 650: "RCAB#", 740: "GDUH&", 790: "NOQw…", 930: "%@MWm—",
}  # fmt: skip
WIDTHS = {letter: width for width, letters in NARROW.items() for letter in letters}
# Blocks whose letters are not as wide as Latin ones: where nine letters of ten end (Noto Sans of each script).
BLOCKS = (
    (0x0600, 0x06FF, 800), (0x0900, 0x097F, 820), (0x0980, 0x09FF, 870), (0x0D80, 0x0DFF, 1260), (0x0E00, 0x0E7F, 640),
    (0x0E80, 0x0EFF, 720), (0x1000, 0x109F, 1000), (0x1780, 0x17FF, 900), (0x1F300, 0x1FAFF, 1250),
)  # fmt: skip
SENTENCE_ENDS = "。！？!?"
ENDINGS = " ,.;:、。"
"""Signs that don't stand before the one that says more follows."""
NEVER_FIRST = "。、，．！？!?,.:;)]）」』】ๆฯ々ー…”’"


@lru_cache(maxsize=4096)
def _letter(letter: str) -> int:
    if letter in WIDTHS:
        return WIDTHS[letter]
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    if unicodedata.east_asian_width(letter) in "WF":
        return WIDE
    code = ord(letter)
    for first, last, width in BLOCKS:
        if first <= code <= last:
            return width
    base = unicodedata.normalize("NFD", letter)[0]
    return _letter(base) if base != letter else USUAL


def width(text: str, size: float) -> float:
    """How wide a text is at most, in the unit of `size`."""
    return sum(map(_letter, text)) * size * SPARE / 1000


def wrapped(text: str, size: float, room: float, language: str) -> list[str]:
    """The lines of a text, none wider than `room`; broken between words, and inside only where one has no room."""
    lines = [line for paragraph in text.splitlines() for line in _filled(paragraph, size, room, language)]
    return lines or [""]


def beginning(text: str, size: float, room: float, language: str, most: int) -> list[str]:
    """The first lines of a text."""
    lines = wrapped(text, size, room, language)
    if len(lines) <= most:
        return lines
    return [*lines[: most - 1], _cut(lines[most - 1], size, room, language)]


def ending(text: str, size: float, room: float, language: str, most: int) -> list[str]:
    """The last lines of a text, from the beginning of a sentence if one begins in them.

    A question comes last in its message: what stands before it may be seen on a locked screen.
    """
    if len(wrapped(text, size, room, language)) <= most:
        return wrapped(text, size, room, language)
    for rest in _endings(text):
        lines = wrapped(f"{MORE} {rest}", size, room, language)
        if len(lines) <= most:
            return lines
    return beginning(f"{MORE} {rest}", size, room, language, most)


def _endings(text: str) -> Iterator[str]:
    """What is left of a text from each sentence on, the longest first; a text without sentences by its clauses."""
    flat = " ".join(text.split())
    places = [place + 1 for place, letter in enumerate(flat[:-1]) if _ends(flat, place, letter)]
    if not places:
        places = [place + 1 for place, letter in enumerate(flat[:-1]) if letter in " 、,"]
    for place in places:
        yield flat[place:].lstrip('。！？!?.」』”’") ')
    if not places:
        yield flat


def _ends(text: str, place: int, letter: str) -> bool:
    return letter in SENTENCE_ENDS or (letter == "." and text[place + 1] == " ")


def _cut(line: str, size: float, room: float, language: str) -> str:
    """The line with a sign that more follows, without its last words where there is no room for it."""
    pieces = _pieces(line, language)
    while len(pieces) > 1 and width("".join(pieces).rstrip(ENDINGS) + MORE, size) > room:
        pieces.pop()
    line = "".join(pieces).rstrip(ENDINGS)
    while line and width(line + MORE, size) > room:
        line = line[:-1]
    return line + MORE


def _filled(paragraph: str, size: float, room: float, language: str) -> Iterator[str]:
    line = ""
    for piece in _pieces(paragraph, language):
        if width((line + piece).rstrip(), size) <= room:
            line += piece
            continue
        if line.strip():
            yield line.rstrip()
        *full, line = _chopped(piece.lstrip(), size, room)
        yield from full
    if line.strip():
        yield line.rstrip()


def _chopped(piece: str, size: float, room: float) -> list[str]:
    """A word that is wider than a line, between its letters."""
    if width(piece.rstrip(), size) <= room:
        return [piece]
    import regex

    lines = [""]
    letters = (
        one for whole in regex.findall(r"\X", piece) for one in (whole if width(whole, size) > room else [whole])
    )
    for letter in letters:
        if lines[-1] and width(lines[-1] + letter, size) > room:
            lines.append("")
        lines[-1] += letter
    return lines


def _pieces(paragraph: str, language: str) -> list[str]:
    """What stays together on a line: words with the space behind them; no sign that ends something comes first."""
    pieces: list[str] = []
    for word in _words(paragraph, language):
        if pieces and (word[0] in NEVER_FIRST or word[0].isspace() or unicodedata.category(word[0]) == "Mn"):
            pieces[-1] += word
        else:
            pieces.append(word)
    return pieces


def _words(paragraph: str, language: str) -> Iterator[str]:
    parser = _parser(language)
    for word in paragraph.split():
        yield from parser.parse(word) if parser and not word.isascii() else [word]
        yield " "


@cache
def _parser(language: str) -> Any:
    """Finds the words of a language that writes no spaces between them; None for one that does."""
    import budoux

    loaders = {
        "ja": budoux.load_default_japanese_parser,
        "th": budoux.load_default_thai_parser,
        "zh": budoux.load_default_simplified_chinese_parser,
        "zh-Hans": budoux.load_default_simplified_chinese_parser,
        "zh-Hant": budoux.load_default_traditional_chinese_parser,
    }
    loader = loaders.get(language) or loaders.get(language.partition("-")[0])
    return loader() if loader else None
