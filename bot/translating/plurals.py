"""Which forms of a number a language has (CLDR), and whether a choice is one by number."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from babel import Locale
from babel.plural import PluralRule
from fluent.syntax import ast

from bot.language.wording import locale_of

CATEGORIES = ("zero", "one", "two", "few", "many", "other")
COUNTED = range(1001)
"""Nobody is told of more chats, minutes or days; French and Spanish have a form of its own for a whole million."""


def is_plural(select_keys: Collection[str], selector: ast.InlineExpression) -> bool:
    """Whether the keys are forms of a number. `other` alone is the usual name for all other cases of anything."""
    numbered = isinstance(selector, ast.FunctionReference) and selector.id.name == "NUMBER"
    return numbered or any(key in CATEGORIES[:-1] for key in select_keys)


def is_ordinal(selector: ast.InlineExpression) -> bool:
    """Whether it counts places (first, second), by `NUMBER($n, type: "ordinal")`."""
    if not isinstance(selector, ast.FunctionReference):
        return False
    return any(
        each.name.name == "type" and isinstance(each.value, ast.StringLiteral) and each.value.value == "ordinal"
        for each in selector.arguments.named
    )


@lru_cache(maxsize=64)
def known(language: str, *, ordinal: bool = False) -> frozenset[str]:
    """All forms that the language has, for whatever number."""
    return frozenset({*_rule(language, ordinal=ordinal).tags, "other"})


@lru_cache(maxsize=64)
def needed(language: str, *, ordinal: bool = False) -> tuple[str, ...]:
    """The forms that whole numbers up to a thousand need, in CLDR's order; `other` is always among them."""
    rule = _rule(language, ordinal=ordinal)
    used = {rule(number) for number in COUNTED} | {"other"}
    return tuple(category for category in CATEGORIES if category in used)


def _rule(language: str, *, ordinal: bool) -> PluralRule:
    locale = Locale.parse(locale_of(language))
    return locale.ordinal_form if ordinal else locale.plural_form
