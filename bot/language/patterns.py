"""What a Fluent text is made of: the names that it uses, and how long it can get."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor


@dataclass
class Used:
    """Names used by a text, each with its offset in the file."""

    variables: dict[str, int] = field(default_factory=dict)
    messages: dict[str, int] = field(default_factory=dict)
    """Without the dot of an attribute."""
    terms: dict[str, int] = field(default_factory=dict)


def used_in(pattern: ast.Pattern) -> Used:
    """The names that a text uses itself, not through others."""
    collector = _Collector()
    collector.visit(pattern)
    return collector.used


def longest(pattern: ast.Pattern) -> str:
    """The longest text that it makes while its variables are empty."""
    return "".join(_longest_element(element) for element in pattern.elements)


def nesting(pattern: ast.Pattern) -> int:
    """How many braces stand inside one another; raises RecursionError where it is beyond all reason."""
    return max(
        (_nesting(element.expression) for element in pattern.elements if isinstance(element, ast.Placeable)), default=0
    )


def _nesting(expression: Any) -> int:
    if isinstance(expression, ast.Placeable):
        return 1 + _nesting(expression.expression)
    if isinstance(expression, ast.SelectExpression):
        return 1 + max(nesting(variant.value) for variant in expression.variants)
    return 1


def _longest_element(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    expression = element.expression
    if isinstance(expression, ast.StringLiteral):
        return str(expression.parse()["value"])
    if isinstance(expression, ast.SelectExpression):
        return max((longest(variant.value) for variant in expression.variants), key=len)
    return ""


class _Collector(Visitor):
    """Walks a text; the methods' names are given by fluent.syntax."""

    def __init__(self) -> None:
        self.used = Used()

    def visit_VariableReference(self, node: Any) -> None:  # noqa: N802
        self.used.variables.setdefault(node.id.name, node.span.start)

    def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
        self.used.messages.setdefault(node.id.name, node.span.start)

    def visit_TermReference(self, node: Any) -> None:  # noqa: N802
        self.used.terms.setdefault(node.id.name, node.span.start)
        self.generic_visit(node)
