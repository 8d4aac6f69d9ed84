"""Words of another language in a file, letters of another script, texts that nobody translated: only what is certain.

What people type (`-heard`, phrases) may be of any language, and is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import regex
from babel.core import get_global

from bot.engine.detection import notice
from bot.language.covers import is_of_cover
from bot.language.findings import Report, quoted
from bot.language.model import SOURCE_LANGUAGE
from bot.translating.cells import cell_of
from bot.translating.entries import Entry, kind_of
from bot.translating.languages import name_of
from bot.translating.places import Places
from bot.translating.status import Catalogue

FEWEST_WORDS = 3
"""Below, a text may well be the same in two languages: OK, LINE, Menu."""
SURE_WORDS = 6
"""Words of Latin letters, or letters of another script, from which their language is taken for certain."""
SCRIPTS = {
    "Jpan": ("Hira", "Kana", "Hani"),
    "Hans": ("Hani", "Bopo"),
    "Hant": ("Hani", "Bopo"),
    "Kore": ("Hang", "Hani"),
}
"""Scripts of ISO 15924 that are several of Unicode's."""
LATIN = "Latn"
OUTSIDE = regex.compile(r"\{[^{}]*\}|https?://\S+|www\.\S+|/[a-z_]+")
"""No words of a language: variables, links, commands."""
OTHER_LETTER = regex.compile(r"(?V1)[\p{L}--\p{Latin}]")
WORD = regex.compile(r"[\p{L}\p{M}'’]+")


def check(catalogue: Catalogue, ours: Sequence[str], places: Places, report: Report) -> None:
    """Every text and label of one language; `ours` are all languages of the book."""
    for entry in catalogue.own.values():
        for part in entry.parts:
            if kind_of(entry.name, part) != "heard":
                _part(catalogue, entry, part, ours, places, report)


def _part(catalogue: Catalogue, entry: Entry, part: str, ours: Sequence[str], places: Places, report: Report) -> None:
    text = OUTSIDE.sub(" ", cell_of(entry.parts[part]))
    source = catalogue.source.get(entry.name)
    original = source.parts.get(part) if source and catalogue.language != SOURCE_LANGUAGE else None
    words = len(WORD.findall(text))
    if original is not None and words >= FEWEST_WORDS and cell_of(original) == cell_of(entry.parts[part]):
        told = f"{quoted(_name(entry, part))} is the same as in English."
        report.warning(
            "TM719", places.part(entry.name, part), told, "Translate it, or delete it: English is shown then."
        )
    elif is_of_cover(entry.name):
        return  # a phrase book is of two languages
    elif other := _other(text, words, catalogue.language, ours):
        told = f"{quoted(_name(entry, part))} seems to be in {name_of(other)}."
        report.warning(
            "TM721", places.part(entry.name, part), told, f"This folder is for {name_of(catalogue.language)}."
        )
    elif found := foreign(catalogue.language).search(text):
        told = f"{quoted(found[0])} is no letter of {name_of(catalogue.language)}."
        report.warning(
            "TM720", places.within(entry.name, part, found[0]), told, "It may only look like one: type it anew."
        )


def _other(text: str, words: int, language: str, ours: Sequence[str]) -> str | None:
    """Another language of ours that the whole text is surely in."""
    enough = FEWEST_WORDS if _scripts(language) != (LATIN,) else SURE_WORDS
    is_long = words >= enough or len(OTHER_LETTER.findall(text)) >= SURE_WORDS
    return notice(text, language, ours) if is_long else None


def _name(entry: Entry, part: str) -> str:
    return f"{entry.name}.{part}" if part else entry.name


@lru_cache(maxsize=64)
def foreign(language: str) -> regex.Pattern[str]:
    """Letters that a language is not written in. Latin ones are everywhere: LINE, SNS, names."""
    known = "".join(rf"\p{{{script}}}" for script in {*_scripts(language), LATIN})
    return regex.compile(rf"(?V1)[\p{{L}}--[{known}\p{{Common}}\p{{Inherited}}]]+")


def _scripts(language: str) -> tuple[str, ...]:
    """The scripts of a language by CLDR's likely subtags; a language that is not known there counts as Latin."""
    base, *subtags = language.split("-")
    script = next((each.title() for each in subtags if len(each) == 4 and each.isalpha() and "x" not in subtags), "")
    likely = get_global("likely_subtags").get(base, f"{base}_{LATIN}").split("_")
    found = script or next((each for each in likely if len(each) == 4), LATIN)
    return SCRIPTS.get(found, (found,))
