"""Signs that mean something to other programs: in a chat they are read as they stand, and something looks broken."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from fluent.syntax import ast

from bot.language.extents import parts_of
from bot.language.findings import Report, quoted
from bot.language.translations import Message, Text
from bot.language.wording import HEARD

ANY = re.compile(r'[<&*_\\%$\["]')
"""Nearly no text has one of these."""
NO_BOLD = "A chat shows no bold letters, lists or links of this kind: write it in plain words."
NAME = "[a-z][a-z0-9_]*"
SIGNS = (
    (re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?: [^<>]*)?/?>|<!--"), NO_BOLD),
    (re.compile(r"\*\*|__|\[[^\[\]]+\]\("), NO_BOLD),
    (re.compile(r"&(?:[a-z]{2,6}|#\d+);"), "Type the letter itself."),
    (re.compile(r"\\[nrt]"), "Begin a new line in the file, with spaces before it."),
    (re.compile(r"%[sd]\b|%\("), "What was answered is put in by the name of the fact: { $name }."),
)
FACT = re.compile(rf"\$({NAME})|[\[<%]({NAME})[\]>%]")


class Sign(NamedTuple):
    """As it stands in the text, and what to write."""

    written: str
    advice: str


def check(message: Message, facts: Collection[str], report: Report) -> None:
    """Of a text and its labels; what people may type is shown to nobody. `facts`: the names that a text can use."""
    for part, text in parts_of(message):
        if part.endswith(HEARD):
            continue
        for each in text.pattern.elements:
            if isinstance(each, ast.TextElement) and each.span and ANY.search(each.value):
                for sign in signs(each.value, facts):
                    at = message.lines.find(sign.written, each.span.start, each.span.end)
                    report.warning("TM422", at, f"People would read {quoted(sign.written)} as it stands.", sign.advice)
        if _is_quoted(text):
            advice = "Leave them out: a text needs none, and is all that stands behind “=”."
            report.warning("TM422", text.at, "People would read the quotes around this text.", advice)


def signs(text: str, facts: Collection[str]) -> Iterator[Sign]:
    """Each kind once."""
    for pattern, advice in SIGNS:
        if found := pattern.search(text):
            yield Sign(found[0], advice)
    for found in FACT.finditer(text):
        name = found[1] or found[2]
        if name in facts:
            yield Sign(found[0], f"To put in what was answered, write {{ ${name} }}.")
            return


def _is_quoted(text: Text) -> bool:
    match text.pattern.elements:
        case [ast.TextElement(value=str(value))]:
            return re.fullmatch('"[^"]+"', value) is not None
        case _:
            return False
