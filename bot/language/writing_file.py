"""`writing.yaml` and `never.yaml`: how each language is written for people, as rules that staff can change."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.language.findings import quoted
from bot.language.flow_file import check_format
from bot.language.model import Position
from bot.language.nodes import Fields, Node, Scalar
from bot.language.page import Entry, Page

ANY = "any"
"""Holds in every language that does not say otherwise."""
TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*")
NUMBER = re.compile("[1-9][0-9]{0,3}")
LIMITS = ("sentences", "letters", "questions", "answers", "kanji", "unspaced")
SAFETY = ("previewed", "never", "figures")
"""What `never.yaml` says; the other rules stand in `writing.yaml`."""
RULES = (*LIMITS, "furigana", "endings", "hard", *SAFETY)
GROUPS = ("never", "hard")
"""Rules that are groups of words, each with its own reason."""
LISTS = ("endings", "kanji")
"""Rules whose words may stand, or have to: all with the reason of the rule."""
KEYS = ("most", "letters", "words", "marks", "except", "why", "source")


@dataclass(frozen=True, slots=True)
class Words:
    """Words that must not be there, or one of which has to be; why, and where that is from."""

    words: tuple[str, ...]
    why: str = ""
    source: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, as far as a language says it; a number that is 0 and a text that is empty are not said."""

    most: int = 0
    letters: int = 0
    words: tuple[Words, ...] = ()
    marks: tuple[str, ...] = ()
    excepted: Mapping[str, Position] = field(default_factory=dict)
    """Messages that need not keep it."""
    why: str = ""
    source: str = ""

    def over(self, base: Rule) -> Rule:
        """What the rule says, else what the base says; words and exceptions are added up."""
        return Rule(
            self.most or base.most,
            self.letters or base.letters,
            base.words + self.words,
            self.marks or base.marks,
            {**base.excepted, **self.excepted},
            self.why or base.why,
            self.source or (base.source if not self.why else ""),
        )


Style = Mapping[str, Rule]
"""The rules of one language by their name."""


@dataclass(frozen=True, eq=False)
class Writing:
    """All languages of the file. Only one and the same is equal, so that it can stand for what was found by it."""

    languages: Mapping[str, Style]

    def with_(self, other: Writing) -> Writing:
        """The rules of both files; what the other says of a rule comes before."""
        both = {name: dict(style) for name, style in self.languages.items()}
        for name, style in other.languages.items():
            own = both.setdefault(name, {})
            own.update({rule: said.over(own.get(rule, Rule())) for rule, said in style.items()})
        return Writing(both)

    def style(self, language: str) -> Style:
        """The rules that hold in a language: its own before those of its base (`ja` of `ja-x-easy`) before all."""
        merged: dict[str, Rule] = {}
        for name in dict.fromkeys((ANY, language.partition("-")[0], language)):
            for rule, own in self.languages.get(name, {}).items():
                merged[rule] = own.over(merged.get(rule, Rule()))
        return merged


def read_writing(node: Node, page: Page) -> Writing | None:
    """The rules; None where nothing of them could be used."""
    entries = page.fields(node, "This file", ("format", "languages", "about", "source"))
    if entries is None:
        return None
    check_format(entries, page)
    top = Position(page.path, 1, 1)
    body = page.required(entries, "languages", top, "This file", "languages: {any: {letters: {most: 200, why: …}}}")
    languages = page.fields(body, "“languages”") if body else None
    return Writing(
        {name: _style(entry, page) for name, entry in (languages or {}).items() if _is_language(entry, page)}
    )


def _is_language(entry: Entry, page: Page) -> bool:
    name = entry.key.text
    if name == ANY or TAG.fullmatch(name):
        return True
    advice = "Write a language by its tag, for example th, zh-Hant or ja-x-easy; “any” stands for all."
    page.error("TM507", entry.key.at, f"{quoted(name)} is no language.", advice)
    return False


def _style(entry: Entry, page: Page) -> Style:
    rules = page.fields(entry.value, f"The style of {quoted(entry.key.text)}", RULES) or {}
    return {name: _rule(name, rule.value, page) for name, rule in rules.items()}


def _rule(name: str, node: Node, page: Page) -> Rule:
    if name in GROUPS:
        return Rule(words=_several(node, page))
    entries = page.fields(node, f"The rule {quoted(name)}", KEYS) or {}
    why, source = (_text(entries, key, page) for key in ("why", "source"))
    return Rule(
        most=_number(entries["most"].value, page) if "most" in entries else 0,
        letters=_number(entries["letters"].value, page) if "letters" in entries else 0,
        words=_words(name, entries, why, source, page),
        marks=_listed(entries["marks"].value, "“marks”", page) if "marks" in entries else (),
        excepted=_excepted(entries["except"].value, page) if "except" in entries else {},
        why=why,
        source=source,
    )


def _words(name: str, entries: Mapping[str, Entry], why: str, source: str, page: Page) -> tuple[Words, ...]:
    if "words" not in entries:
        return ()
    node = entries["words"].value
    if name in LISTS:
        return (Words(_listed(node, "“words”", page), why, source),)
    return _several(node, page)


def _several(node: Node, page: Page) -> tuple[Words, ...]:
    """A list of words with a reason for each group; an empty list says nothing."""
    if not isinstance(node, Scalar) and not isinstance(node, Fields) and not node.items:
        return ()
    found = []
    for part in page.parts(node, "What must not be said"):
        entries = page.fields(part, "A group of words", ("words", "why", "source")) or {}
        example = "{words: [promise], why: a promise that cannot be kept}"
        words = page.required(entries, "words", part.at, "A group of words", example)
        page.required(entries, "why", part.at, "A group of words", example)
        if words:
            why, source = (_text(entries, key, page) for key in ("why", "source"))
            found.append(Words(_listed(words, "“words”", page), why, source))
    return tuple(found)


def _listed(node: Node, what: str, page: Page) -> tuple[str, ...]:
    return tuple(each.text for each in page.one_or_more(node, what))


def _text(entries: Mapping[str, Entry], key: str, page: Page) -> str:
    text = page.text(entries[key].value, f"“{key}”") if key in entries else None
    return text.text if text else ""


def _number(node: Node, page: Page) -> int:
    if isinstance(node, Scalar) and NUMBER.fullmatch(node.text):
        return int(node.text)
    page.error("TM215", node.at, "A number has to stand here.", "For example: most: 3")
    return 0


def _excepted(node: Node, page: Page) -> Mapping[str, Position]:
    entries = page.fields(node, "“except”") or {}
    return {name: entry.key.at for name, entry in entries.items() if page.text(entry.value, "The reason")}
