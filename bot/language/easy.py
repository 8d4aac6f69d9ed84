"""What can be counted in a text: sentences in any language; of Japanese, kanji, their readings, and spaces."""

from __future__ import annotations

import re

ENDS = re.compile(r"[。！？։؟।။៕]+[」』）”’]*|[.!?…]+[\"'”’)]*(?=\s|$)|\n+")
"""Where a sentence ends. A point counts with a space or the end behind it: 3.5 and links hold others."""
KANJI = "\u3400-\u4dbf\u4e00-\u9fff々〆"
KANJI_LETTER = re.compile(f"[{KANJI}]")
KANA = "\u3041-\u309f\u30a1-\u30ff"
WITHOUT_READING = re.compile(f"[{KANJI}]+(?![{KANJI}]|[（(][{KANA} 　]+[）)])")
READING = re.compile(f"[（(][{KANA} 　]+[）)]")
RUN = re.compile(r"[^\s、。，．・「」『』（）()！？!?…〜～：:“”]+")


def sentences(text: str) -> list[str]:
    """The sentences of a text, without their marks; a line is one at least."""
    return [each.strip() for each in ENDS.split(text) if any(letter.isalnum() for letter in each)]


def kanji(text: str) -> list[str]:
    """The kanji of a text, in their order."""
    return KANJI_LETTER.findall(text)


def unread(text: str) -> list[str]:
    """Words in kanji with no reading in brackets behind them."""
    return WITHOUT_READING.findall(text)


def unspaced(text: str) -> str:
    """The longest run of letters without a space or a mark; readings in brackets do not count."""
    return max(RUN.findall(READING.sub("", text)), key=len, default="")
