"""Typed text brought to one form, so that what looks the same to a person is the same to us.

Hostile input is the rule here: lone surrogates, NUL, bidi controls, a hundred thousand combining marks. Nothing raises,
and everything is linear: runs of marks are cut before `unicodedata` sorts them, which takes quadratic time.
"""

from __future__ import annotations

import unicodedata

import regex

LONGEST = 2_000
"""Characters of an answer that we look at. A longer one is a story, and is searched, never compared."""
LONGEST_STORY = 20_000
"""Characters that are searched for phrases: no platform lets a person write more than 5,000 (`adapters/limits.py`)."""

_APOSTROPHE = regex.compile("[`´‘’ʼ′＇｀]")
_INSIDE_WORD = regex.compile(r"(?<=\p{L})'(?=\p{L})")
"""An apostrophe that most people leave out: "cant", "dont". One at the end of a word may stand for a lost letter."""
_MEANINGLESS = regex.compile(
    r"(?V1)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cs}[\p{Cc}--\s]\u20E3\U0001F3FB-\U0001F3FF]"
)
"""Zero-width and bidi controls, variation selectors, lone surrogates, NUL, the key around 2️⃣, skin tones."""
_ASCII = {**dict.fromkeys((*range(9), *range(14, 28), 127)), ord("`"): "'"}
_ROUNDS = 4
"""Far more than any known text needs; it only keeps the loop finite."""
_RESPELLED = {"เเ": "แ", "ເເ": "ແ", "ຫຼ": "ຫລ", "្ដ": "្ត", "េី": "ើ", "េា": "ោ", "ឲ្យ": "អោយ", "ឱ្យ": "អោយ"}
_PILE_OF_MARKS = regex.compile(r"(\p{M}{8})\p{M}+")
_LATIN_MARKS = regex.compile(r"[\u0300-\u036F]+")
_LETTERS = regex.compile(r"[\p{L}\p{M}\p{Nd}]+")
_KANA = {code: code - 0x60 for code in range(ord("ァ"), ord("ヶ") + 1)}
"""ハイ is はい. Only in answers: inside of a story しにタイへ ("to Thailand to …") would read しにたい ("want to die").
"""
_TO_RESPELL = regex.compile(
    rf"(?V1)[\p{{Nd}}--0-9]|{'|'.join(_RESPELLED)}|[\u0E48-\u0E4B\u0E4D]{{2,}}|[\u0EC8-\u0ECB\u0ECD]{{2,}}"
)
"""Digits of other scripts; Thai and Lao that look right and are not: two เ for แ, the tone after the circle of ำ.
Lao ຫຼ is written ຫລ as well. Khmer: the foot of ដ and of ត, a vowel in one piece or in two, and the three spellings of
one word, "let" or "give".
"""
_OUTSIDE = "".join(
    character
    for character in map(chr, [*range(0x0020, 0x2070), *range(0x2E00, 0x3040), *range(0xFE10, 0xFF70)])
    if unicodedata.category(character)[0] in "PZ" or character in "~|^<>="
)

_POLITE_ENDINGS = (
    "นะครับ", "นะคับ", "นะคะ", "นะค่ะ", "นะจ๊ะ", "นะจ้ะ", "ครับผม", "ครับ", "คับ", "คร้าบ", "ค้าบ", "ค่ะ", "คะ", "จ้ะ", "จ้า", "นะ",
    "ເດີ້",
    "បាទ", "ចាស",
    "ခင်ဗျာ", "ခင်ဗျ", "ဗျာ", "ရှင့်",
    "お願いします", "ですよ", "です",
    "啊", "呀", "哦", "喔",
)  # fmt: skip
"""Endings in scripts without spaces that carry courtesy and nothing else. Thai ค่า is not among them (it is "worth"
as well: ไม่มีค่า is worthless), nor are Japanese ね and Chinese 吧, which make a question of it."""
_POLITE_WORDS = frozenset({
    "please", "pls", "plz", "thanks", "sir", "madam", "maam",
    "po", "ho",
    "kak", "pak", "bu", "mas", "mbak",
    "ạ", "nhé",
    "हजुर", "जी",
})  # fmt: skip
"""The same as last words, in scripts with spaces."""
_DECLINING = ("いいです", "いいですよ", "結構です", "結構ですよ", "けっこうです")
"""With です these refuse and without it they agree, so it stays."""


def normalise(text: str) -> str:
    """The form in which typed text is compared: at most `LONGEST` characters, possibly none.

    One case and one width, digits of every script as ASCII, katakana as hiragana, no apostrophes, nothing invisible,
    single spaces, no punctuation outside, no courtesy at the end ("ไม่ค่ะ" is "ไม่"). Idempotent; never raises.
    """
    return comparable(folded(text, LONGEST))


def comparable(folded: str) -> str:
    """`normalise` of a text that is folded already."""
    return _trimmed(folded[:LONGEST].translate(_KANA))


def folded(text: str, longest: int) -> str:
    """`text` in one case, width and spelling, but still with its punctuation: for the search inside of stories."""
    text = text[:longest]
    plain = _plain(text) if text.isascii() else _composed(text)[:longest]
    return " ".join(plain.split())


def bare(normal: str) -> str:
    """A normalised text without the marks of Latin letters: many phones write "khong" for "không"."""
    if normal.isascii():
        return normal
    apart = unicodedata.normalize("NFD", normal.replace("đ", "d"))
    return unicodedata.normalize("NFC", _LATIN_MARKS.sub("", apart))


def letters(text: str, longest: int = LONGEST) -> str:
    """Only letters and digits, without the marks of Latin ones: "Mae-Sot" is "maesot", as in a list of names."""
    return "".join(_LETTERS.findall(bare(folded(text, longest).translate(_KANA))))


def _plain(text: str) -> str:
    text = text.translate(_ASCII).lower()
    return _INSIDE_WORD.sub("", text) if "'" in text else text


def _composed(text: str) -> str:
    """NFKC and case folding until nothing changes, for either can make new work for the other (ŉ)."""
    for _ in range(_ROUNDS):
        bare = _INSIDE_WORD.sub("", _APOSTROPHE.sub("'", _MEANINGLESS.sub("", text)))
        bare = unicodedata.normalize("NFKC", _PILE_OF_MARKS.sub(r"\1", bare))
        spelled = _TO_RESPELL.sub(_respelled, unicodedata.normalize("NFKC", bare.casefold()))
        if spelled == text:
            break
        text = spelled
    return text


def _respelled(found: regex.Match[str]) -> str:
    run = found[0]
    if len(run) == 1:
        return str(unicodedata.decimal(run, run))
    return _RESPELLED.get(run) or "".join(sorted(run))


def _trimmed(text: str) -> str:
    """Without outer punctuation and final courtesy; but courtesy alone stays, for "ครับ" is a yes."""
    text = text.strip(_OUTSIDE)
    while (shorter := _without_courtesy(text)) != text:
        text = shorter
    return text


def _without_courtesy(text: str) -> str:
    head, _, last = text.rpartition(" ")
    if last in _POLITE_WORDS:
        return head.rstrip(_OUTSIDE) or text
    if text.endswith(_POLITE_ENDINGS) and not text.replace(" ", "").endswith(_DECLINING):
        ending = next(ending for ending in _POLITE_ENDINGS if text.endswith(ending))
        return text.removesuffix(ending).rstrip(_OUTSIDE) or text
    return text
