"""Choices by number: each language has the forms that it has, and needs all of them."""

from __future__ import annotations

from collections.abc import Collection

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_expression

from bot.language.findings import Report, quoted
from bot.language.model import Position
from bot.translating import plurals
from bot.translating.languages import name_of
from bot.translating.places import Places
from bot.translating.status import Catalogue
from bot.translating.variants import keys_of, selects


def check(catalogue: Catalogue, places: Places, report: Report) -> None:
    """Every choice by number in the texts of one language."""
    for entry in catalogue.own.values():
        source = catalogue.source.get(entry.name)
        for part, pattern in entry.parts.items():
            numbers = _numbers(source.parts.get(part) if source else None)
            for select in selects(pattern):
                if serialize_expression(select.selector) in numbers or _is_plural(select):
                    at = places.within(entry.name, part, serialize_expression(select.selector))
                    _forms(select, catalogue.language, at, report)


def _numbers(source: ast.Pattern | None) -> Collection[str]:
    """What the source chooses by as a number."""
    return {serialize_expression(each.selector) for each in selects(source) if _is_plural(each)} if source else ()


def _is_plural(select: ast.SelectExpression) -> bool:
    return plurals.is_plural(keys_of(select), select.selector)


def _forms(select: ast.SelectExpression, language: str, at: Position, report: Report) -> None:
    keys, ordinal = keys_of(select), plurals.is_ordinal(select.selector)
    needed, known = plurals.needed(language, ordinal=ordinal), plurals.known(language, ordinal=ordinal)
    for form in needed:
        if form not in keys:
            text = f"{name_of(language)} has a form {quoted(form)} of a number, which is missing in this choice."
            report.warning("TM717", at, text, f"Put it in:\n[{form}] …")
    for key in keys:
        if key in plurals.CATEGORIES and key not in known:
            text = f"{name_of(language)} has no form {quoted(key)} of a number: this is never shown."
            report.warning("TM718", at, text, f"It has: {', '.join(needed)}. For one number write that: [1] …")
