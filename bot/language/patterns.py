"""What a Fluent text is made of: the names that it uses, and how its braces are nested."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor


class Reference(NamedTuple):
    """A text that a text uses: `attribute` is empty for the value."""

    entry: str
    """A message's name, or a term's with its `-`."""
    attribute: str
    offset: int


class Choice(NamedTuple):
    """A variant by which a text chooses; `key` as it is written, the default one included."""

    variable: str
    key: str
    offset: int
    default: bool


class Function(NamedTuple):
    """A function that a text uses. `of`: the one variable that it is given, empty for one number, else None."""

    name: str
    of: str | None
    offset: int


@dataclass
class Used:
    """Names used by a text, each with its offset in the file."""

    variables: dict[str, int] = field(default_factory=dict)
    shown: dict[str, int] = field(default_factory=dict)
    """Those variables that stand in the text, not only behind `{` to choose by: another language may not need these."""
    choices: list[Choice] = field(default_factory=list)
    references: list[Reference] = field(default_factory=list)
    functions: list[Function] = field(default_factory=list)

    @property
    def messages(self) -> dict[str, int]:
        """Messages that it uses."""
        return {each.entry: each.offset for each in reversed(self.references) if not each.entry.startswith("-")}

    @property
    def terms(self) -> dict[str, int]:
        """Terms that it uses, without their `-`."""
        return {each.entry[1:]: each.offset for each in reversed(self.references) if each.entry.startswith("-")}


NOTHING = Used()


def used_in(pattern: ast.Pattern) -> Used:
    """The names that a text uses itself, not through others."""
    if plain_text(pattern) is not None:
        return NOTHING
    collector = _Collector()
    collector.visit(pattern)
    return collector.used


def plain_text(pattern: ast.Pattern) -> str | None:
    """What stands there where it is one text without braces, as most are; else None."""
    only = pattern.elements[0] if len(pattern.elements) == 1 else None
    return str(only.value) if isinstance(only, ast.TextElement) else None


def is_blank(pattern: ast.Pattern) -> bool:
    """Whether there is nothing to be seen: the text is not written yet. `{ "" }` says so."""
    plain = plain_text(pattern)
    if plain is not None:
        return not is_visible(plain)
    return not any(is_visible(_literal(element)) for element in pattern.elements)


def _literal(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    inner = element.expression
    return str(inner.parse()["value"]) if isinstance(inner, ast.StringLiteral) else "{}"


def is_visible(text: str) -> bool:
    """Whether a person would see anything of it."""
    return text[:1].isalnum() or any(
        not letter.isspace() and unicodedata.category(letter)[0] not in "CZ" for letter in text
    )


def nesting(pattern: ast.Pattern) -> int:
    """How many braces stand inside one another; raises RecursionError where it is beyond all reason."""
    if plain_text(pattern) is not None:
        return 0
    return max(
        (_nesting(element.expression) for element in pattern.elements if isinstance(element, ast.Placeable)), default=0
    )


def _nesting(expression: Any) -> int:
    if isinstance(expression, ast.Placeable):
        return 1 + _nesting(expression.expression)
    if isinstance(expression, ast.SelectExpression):
        return 1 + max(nesting(variant.value) for variant in expression.variants)
    return 1


class _Collector(Visitor):
    """Walks a text; the methods' names are given by fluent.syntax."""

    def __init__(self) -> None:
        self.used = Used()

    def visit_SelectExpression(self, node: Any) -> None:  # noqa: N802
        shown = dict(self.used.shown)
        self.visit(node.selector)
        self.used.shown = shown
        if isinstance(node.selector, ast.VariableReference):
            self.used.choices += [_choice(node.selector.id.name, variant) for variant in node.variants]
        for variant in node.variants:
            self.visit(variant)

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.used.variables.setdefault(node.id.name, node.span.start)
        self.used.shown.setdefault(node.id.name, node.span.start)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.used.references.append(Reference(node.id.name, _attribute(node), node.span.start))

    def visit_TermReference(self, node: Any) -> None:  # noqa: N802
        self.used.references.append(Reference(f"-{node.id.name}", _attribute(node), node.span.start))
        self.generic_visit(node)

    def visit_FunctionReference(self, node: Any) -> None:  # noqa: N802
        self.used.functions.append(Function(node.id.name, _given(node.arguments.positional), node.span.start))
        self.generic_visit(node)


def _given(arguments: list[Any]) -> str | None:
    match arguments:
        case [ast.VariableReference(id=variable)]:
            return str(variable.name)
        case [ast.NumberLiteral()]:
            return ""
        case _:
            return None


def _choice(variable: str, variant: Any) -> Choice:
    key = variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
    return Choice(variable, str(key), variant.key.span.start, bool(variant.default))


def _attribute(node: Any) -> str:
    return node.attribute.name if node.attribute else ""
