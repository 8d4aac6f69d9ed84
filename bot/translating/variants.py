"""A text that chooses between variants, laid out as one whole sentence for each, and put together again.

`You have { $chats -> [one] one chat *[other] { $chats } chats }.` is two sentences to a translator. A language may need
other variants than the source: those of its plural, which `plurals` knows.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_expression, serialize_variant_key

MOST = 24
"""Sentences of one text; beyond it the text is shown as Fluent writes it."""
OTHER = "other"
Keys = tuple[str, ...]
"""One key for each of the choices, in their order."""


@dataclass(frozen=True)
class Choice:
    """What is chosen by: the expression as it is written, its keys in their order, and the one for all other cases."""

    selector: ast.InlineExpression
    keys: tuple[str, ...]
    default: str

    @property
    def name(self) -> str:
        """For people: the variable without its `$`, else the expression."""
        return serialize_expression(self.selector).removeprefix("$")


def choices_of(pattern: ast.Pattern) -> tuple[Choice, ...]:
    """The choices of a text, the outer ones first; two of the same expression are one."""
    found: dict[str, Choice] = {}
    for select in selects(pattern):
        keys = keys_of(select)
        default = next(serialize_variant_key(variant.key) for variant in select.variants if variant.default)
        name = serialize_expression(select.selector)
        known = found.get(name)
        merged = tuple(dict.fromkeys((*known.keys, *keys))) if known else keys
        found[name] = Choice(select.selector, merged, known.default if known else default)
    return tuple(found.values())


def combinations(choices: Sequence[Choice]) -> list[Keys]:
    """All sentences that there may be, each by its keys; one without keys where nothing is chosen."""
    return list(product(*(choice.keys for choice in choices)))


def named(choices: Sequence[Choice], keys: Keys) -> str:
    """`chats=one`, or `age=teen, chats=other`; empty where nothing is chosen."""
    return ", ".join(f"{choice.name}={key}" for choice, key in zip(choices, keys, strict=True))


def sentence(pattern: ast.Pattern, choices: Sequence[Choice], keys: Keys) -> ast.Pattern:
    """The whole text for one combination; a key that the text does not know gets its default."""
    wanted = {serialize_expression(choice.selector): key for choice, key in zip(choices, keys, strict=True)}
    return ast.Pattern(list(joined_texts(_resolved(pattern, wanted))))


def joined(choices: Sequence[Choice], sentences: Mapping[Keys, ast.Pattern]) -> ast.Pattern:
    """One text of all combinations; a choice that makes no difference is left out."""
    if not choices:
        return sentences[()]
    first, *others = choices
    parts = {
        key: joined(others, {keys[1:]: each for keys, each in sentences.items() if keys[0] == key})
        for key in first.keys
    }
    if all(part.equals(parts[first.default]) for part in parts.values()):
        return parts[first.default]
    variants = [ast.Variant(_key(key), part, default=key == first.default) for key, part in parts.items()]
    return ast.Pattern([ast.Placeable(ast.SelectExpression(first.selector, variants))])


def _key(key: str) -> ast.Identifier | ast.NumberLiteral:
    return ast.Identifier(key) if key[0].isalpha() else ast.NumberLiteral(key)


def keys_of(select: ast.SelectExpression) -> tuple[str, ...]:
    """The names of its variants, in their order."""
    return tuple(serialize_variant_key(variant.key) for variant in select.variants)


def selects(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    """Every choice in a text, the outer ones first."""
    for element in pattern.elements:
        inner = element.expression if isinstance(element, ast.Placeable) else None
        while isinstance(inner, ast.Placeable):
            inner = inner.expression
        if isinstance(inner, ast.SelectExpression):
            yield inner
            for variant in inner.variants:
                yield from selects(variant.value)


def _resolved(pattern: ast.Pattern, wanted: Mapping[str, str]) -> Iterator[ast.TextElement | ast.Placeable]:
    for element in pattern.elements:
        inner = element.expression if isinstance(element, ast.Placeable) else None
        while isinstance(inner, ast.Placeable):
            inner = inner.expression
        if isinstance(inner, ast.SelectExpression):
            yield from _resolved(_picked(inner, wanted[serialize_expression(inner.selector)]), wanted)
        else:
            yield element


def _picked(select: ast.SelectExpression, key: str) -> ast.Pattern:
    default = next(variant for variant in select.variants if variant.default)
    return next((each for each in select.variants if serialize_variant_key(each.key) == key), default).value


def joined_texts(elements: Iterable[ast.TextElement | ast.Placeable]) -> Iterator[ast.TextElement | ast.Placeable]:
    """Neighbouring pieces of text as one, so that two ways to write the same are equal."""
    text = ""
    for element in elements:
        if isinstance(element, ast.TextElement):
            text += element.value
            continue
        if text:
            yield ast.TextElement(text)
        text = ""
        yield element
    if text:
        yield ast.TextElement(text)
