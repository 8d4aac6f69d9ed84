"""A language of nobody, made of the source by rule: accented, longer, in brackets, to be looked at in the playground.

What stands there in plain letters comes from no file; what does not fit has no room for a longer language either.
Variables, figures, links, commands and names of messengers stay. What people type stays English: it can be tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

import regex
from fluent.syntax import FluentParser, FluentSerializer, ast

from bot.language.findings import Report
from bot.language.lengths import SHORTEST_LABEL, SHORTEST_TEXT
from bot.language.model import SOURCE_LANGUAGE
from bot.language.source import LENT, decode
from bot.language.translations import TAG as LANGUAGE
from bot.translating.entries import VALUE, kind_of
from bot.translating.languages import is_nobodys
from bot.translating.variants import joined_texts

TAG = "xx-pseudo"
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ"
"""Letters of Latin Extended, each like its plain one; fonts of old phones have them."""
ACCENTS = str.maketrans(PLAIN, ACCENTED)
VOWEL = re.compile("[aeiouyAEIOUY]")
"""Each is written twice, which makes a text a third longer; the rest is padding."""
LONGER = 1.4
"""German, Thai and Burmese need up to so much more room than English."""
PADDING = "~"
KEPT = re.compile(r"https?://\S+|www\.\S+|/[a-z_]+|\b(?:LINE|Telegram|KakaoTalk|WhatsApp)\b")
OPENS, CLOSES = "[", "]"
SOURCE_FILE = re.compile(rf"({LENT})?translations/{SOURCE_LANGUAGE}/([^/]+\.ftl)")
TYPED_FOR_IT = ("hotline-words", "name-heard")
"""What is typed to choose the language: its tag, for English has its own words already."""
ABOUT = "Made from English by `hotline translations pseudo`, to look at. Nobody speaks it: not for people."


@dataclass(frozen=True)
class Tight:
    """A label that has no room for a language which needs 40 % more; with its length and what it would take."""

    name: str
    label: str
    needs: int


def is_tag(tag: str) -> bool:
    """Whether it names a language of nobody, so that no real one is ever written over."""
    return bool(LANGUAGE.fullmatch(tag)) and is_nobodys(tag)


def with_pseudo(files: Mapping[str, bytes], tag: str = TAG) -> dict[str, bytes]:
    """The files of a content folder and this language besides, lent words included."""
    made = {f"{lent}translations/{tag}/{name}": data for lent, name, data in _made(files, tag)}
    return {**files, **made}


def files_of(files: Mapping[str, bytes], tag: str = TAG) -> dict[str, bytes]:
    """The language's own files, to be written: what the folder has itself."""
    return {f"translations/{tag}/{name}": data for lent, name, data in _made(files, tag) if not lent}


def tight(files: Mapping[str, bytes]) -> list[Tight]:
    """The labels of the folder's own source that would be too long for a button in a language that needs more room."""
    found = []
    for path, data in files.items():
        for message in _messages(path, data) if (source := SOURCE_FILE.fullmatch(path)) and not source[1] else ():
            for attribute in message.attributes:
                needs = _needed(attribute.value)
                if kind_of(message.id.name, attribute.id.name) == "label" and needs > SHORTEST_LABEL[1].label:
                    found.append(Tight(f"{message.id.name}.{attribute.id.name}", _plain(attribute.value), needs))
    return found


def accented(text: str) -> str:
    """The letters with accents, except in what is kept."""
    return _but_kept(text, lambda part: part.translate(ACCENTS))


def longer(text: str) -> str:
    """Accented, and each vowel twice."""
    return _but_kept(text, lambda part: VOWEL.sub(lambda vowel: vowel[0] * 2, part).translate(ACCENTS))


def _but_kept(text: str, change: Callable[[str], str]) -> str:
    made, done = "", 0
    for kept in KEPT.finditer(text):
        made, done = made + change(text[done : kept.start()]) + kept[0], kept.end()
    return made + change(text[done:])


# ── files and messages ─────────────────────────────────────────────────────────────────────────────────────


def _made(files: Mapping[str, bytes], tag: str) -> Iterator[tuple[str, str, bytes]]:
    """`LENT` or nothing, the name of the file, its content."""
    for path, data in files.items():
        if found := SOURCE_FILE.fullmatch(path):
            body = [_entry(entry, tag) for entry in _body(path, data) if isinstance(entry, ast.Message | ast.Term)]
            resource = ast.Resource([ast.ResourceComment(ABOUT), *body])
            yield found[1] or "", found[2], FluentSerializer().serialize(resource).encode()


def _body(path: str, data: bytes) -> list[Any]:
    return list(FluentParser().parse(decode(path, data, Report()) or "").body)


def _messages(path: str, data: bytes) -> Iterator[ast.Message]:
    return (entry for entry in _body(path, data) if isinstance(entry, ast.Message))


def _entry(entry: ast.Message | ast.Term, tag: str) -> ast.Message | ast.Term:
    if isinstance(entry, ast.Term):
        return ast.Term(entry.id, _changed(entry.value, accented), entry.attributes)
    value = _pattern(entry.value, entry.id.name, VALUE, tag) if entry.value else None
    attributes = [
        ast.Attribute(each.id, _pattern(each.value, entry.id.name, each.id.name, tag)) for each in entry.attributes
    ]
    return ast.Message(entry.id, value, attributes)


def _pattern(pattern: ast.Pattern, message: str, part: str, tag: str) -> ast.Pattern:
    if (message, part) == TYPED_FOR_IT:
        return ast.Pattern([ast.TextElement(f"{tag} | pseudo")])
    kind = kind_of(message, part)
    if kind == "heard" or not regex.search(r"\p{L}", _plain(pattern)):
        return pattern
    most = SHORTEST_LABEL[1].label if kind == "label" else SHORTEST_TEXT[1].text
    long, plain = _changed(pattern, longer), _changed(pattern, accented)
    ways = (_bracketed(long, _needed(pattern) - _letters(_plain(long))), _bracketed(plain), plain)
    return next((way for way in ways if _letters(_plain(way)) <= most), ways[-1])


# ── texts ──────────────────────────────────────────────────────────────────────────────────────────────────


def _changed(pattern: ast.Pattern, change: Callable[[str], str]) -> ast.Pattern:
    """Each piece of text changed, also inside of variants; what stands between braces stays."""
    return ast.Pattern([_element(each, change) for each in pattern.elements])


def _element(element: ast.TextElement | ast.Placeable, change: Callable[[str], str]) -> ast.TextElement | ast.Placeable:
    if isinstance(element, ast.TextElement):
        return ast.TextElement(change(element.value))
    select = element.expression
    if not isinstance(select, ast.SelectExpression):
        return element
    variants = [ast.Variant(each.key, _changed(each.value, change), default=each.default) for each in select.variants]
    return ast.Placeable(ast.SelectExpression(select.selector, variants))


def _needed(pattern: ast.Pattern) -> int:
    """The letters of a language that needs more room."""
    return ceil(_letters(_plain(pattern)) * LONGER)


def _bracketed(pattern: ast.Pattern, padding: int = 0) -> ast.Pattern:
    inner = [ast.TextElement(OPENS), *pattern.elements, ast.TextElement(PADDING * padding + CLOSES)]
    return ast.Pattern(list(joined_texts(inner)))


def _plain(pattern: ast.Pattern) -> str:
    """The longest text that it makes while its variables are empty."""
    return "".join(map(_plain_element, pattern.elements))


def _plain_element(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    inner = element.expression
    several = [_plain(variant.value) for variant in inner.variants] if isinstance(inner, ast.SelectExpression) else []
    return max(several, key=len, default="")


def _letters(text: str) -> int:
    return len(regex.findall(r"\X", text))
