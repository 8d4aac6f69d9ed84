"""What in a volunteer's words could do harm in the wrong chat, or say who they are: worth ten seconds to think. Pure.

A finding stops nothing. It is wide on purpose: "Building 3, Sakura street" may be harmless, and waits all the same.
The patterns look at each letter a few times at most, whatever stands there: others wait for it.
"""

from __future__ import annotations

import unicodedata

import regex

DIGITS = 7
"""A telephone number has at least so many; emergency numbers, ages and times have fewer."""
SHORTEST_NAME = 2

_LINK = regex.compile(
    r"https?://|\bwww\.|\bt\.me/|\bline\.me/|(?<=[\p{L}\d_.+-])@[\p{L}\d_-]|(?<!\S)@[A-Za-z]\w{2,}"
    r"|(?<![a-z0-9-])[a-z0-9-]{2,}+\.(?:com|org|net|info|app|gov|edu|me|io|jp|th|vn|cn|ph|id|mm|kh|la|np|kr|tw)\b",
    regex.IGNORECASE,
)
_NUMBER = regex.compile(r"\+?\d(?:[\s().‐‑–/-]{0,3}\d){6,}")
_DAY = regex.compile(r"(?<!\d)(?:\d{4}([/.-])\d{1,2}\1\d{1,2}|\d{1,2}([/.-])\d{1,2}\2\d{4})(?!\d)")
_ADDRESS = regex.compile(
    r"〒|丁目|番地|\d\s*+番\s*+(?:\d++\s*+)?号|\d+(?:号室|階)"
    r"|[都道府県]\p{Han}{1,6}[市区町村]|\p{Han}{2,5}[市区]\p{Han}{1,8}\d"
    r"|ถนน|ซอย|แขวง|ตำบล|อำเภอ|หมู่(?:ที่|บ้าน)|บ้านเลขที่|รหัสไปรษณีย์"
    r"|\p{Han}[路街巷弄]\s*+\d|\d+\s*(?:号楼|室|栋)"
    r"|\b(?:đường|phường|quận|số nhà|ngõ|hẻm|jalan|jl|gang|kelurahan|kecamatan|barangay|brgy|purok)\b"
    r"|(?<![\w-])(?=[\w-]*\d)[\w-]++\s++(?:\p{L}++\s++){1,3}"
    r"(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|building|bldg)\b"
    r"|\b(?:street|road|avenue|building|room|apartment|apt|flat|floor)\s*(?:no\.?\s*)?#?\d",
    regex.IGNORECASE,
)
_WITH_SPACES = regex.compile(r"[\p{Latin}\p{Cyrillic}\p{Hangul}]+")


def found(text: str, name: str) -> str | None:
    """`link number address name`, the first that is in it; `name` is the volunteer's own. None: nothing of it."""
    text = unicodedata.normalize("NFKC", text)
    if _LINK.search(text):
        return "link"
    if _NUMBER.search(_DAY.sub(" ", text)):
        return "number"
    if _ADDRESS.search(text):
        return "address"
    return "name" if _names(text.casefold(), name.casefold()) else None


def _names(text: str, name: str) -> bool:
    """A part of the name: as a word of its own where words are written apart, else anywhere."""
    parts = [part for part in regex.split(r"[\s.,·・]+", name) if len(part) >= SHORTEST_NAME]
    return any(_stands(part, text) for part in parts)


def _stands(part: str, text: str) -> bool:
    pattern = regex.escape(part)
    return regex.search(rf"\b{pattern}\b" if _WITH_SPACES.fullmatch(part) else pattern, text) is not None
