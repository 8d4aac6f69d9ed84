"""Which tags are languages, and what they are called."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale

from bot.language.findings import did_you_mean, quoted
from bot.language.translations import TAG

PRIVATE = "xx"
"""A language of nobody: what is made to look at, like xx-pseudo."""


class NoLanguageError(Exception):
    """A tag names no language; says which it may be."""


def known_language(tag: str) -> str:
    """The tag itself, if it names a language (BCP 47); raises NoLanguageError."""
    base = tag.partition("-")[0]
    names = _names()
    if TAG.fullmatch(tag) and (base in names or is_nobodys(tag)):
        return tag
    by_name = next((code for code, name in names.items() if name.casefold() == tag.casefold()), "")
    hint = f"Did you mean {quoted(by_name)}?" if by_name else did_you_mean(base.lower(), list(names), EXAMPLES)
    raise NoLanguageError(f"{quoted(tag)} is no language. {hint}")


EXAMPLES = "A language is named as in BCP 47: th, zh-Hant, ja-x-easy."


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return dict(Locale("en").languages)


def is_nobodys(tag: str) -> bool:
    """Whether it is a language of nobody."""
    return tag.partition("-")[0] == PRIVATE


def name_of(tag: str) -> str:
    """What it is called in English; the tag itself where that is not known."""
    base, _, rest = tag.partition("-")
    name = _names().get(base, tag)
    return f"{name} ({tag})" if rest and base in _names() else name
