"""fluent.syntax's parser, made quick: it reads one character at a time, and here runs of them are taken at once.

The nodes and their places are the same, letter by letter; a test holds both parsers together.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, TypeVar

from fluent.syntax import FluentParser, ast
from fluent.syntax.stream import FluentParserStream

TEXT = re.compile(r"[^{}\n]*")
NAME = re.compile("[a-zA-Z][a-zA-Z0-9_-]*")
SPACES = re.compile(" *")
BLANK_LINES = re.compile(r"(?: *\n)*")
ONE_LINE = r" *([^ {}\n](?:[^{}\n]*[^ {}\n])?)(?=\Z|\n(?:\Z|[^ {\n]| +\.))"
"""A text without braces that ends with its line, for what follows does not go on with it."""
LINE = re.compile(ONE_LINE)
MESSAGE = re.compile(rf"({NAME.pattern}) *={ONE_LINE}")
ATTRIBUTE = re.compile(rf"[ \n]*(\.)({NAME.pattern}) *={ONE_LINE}")
DOT = re.compile(r"[ \n]*\.")
FILES = 512
"""So many are kept: of what is read again after a save, or compared with a newer one, most stays as it was."""
T = TypeVar("T", bound=ast.SyntaxNode)


@lru_cache(FILES)
def parse(text: str) -> ast.Resource:
    """The entries of a file whose lines end as ours do (`source.decode`); nobody may change them."""
    return _Parser().parse(text) if "\r" not in text else FluentParser().parse(text)


def read_entry(text: str) -> ast.Message | ast.Term | None:
    """The message or term with which a text begins; None where that can't be read. What stands below is ignored."""
    try:
        entry = _Parser().get_entry_or_junk(_Stream(text))
    except RecursionError:
        return None
    return entry if isinstance(entry, ast.Message | ast.Term) else None


class _Stream(FluentParserStream):
    """The same steps over the text, without the line ends of other systems in mind."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.end = len(text)

    def get(self, offset: int) -> str | None:
        return self.string[offset] if offset < self.end else None

    char_at = get

    @property
    def current_char(self) -> str | None:
        return self.string[self.index] if self.index < self.end else None

    @property
    def current_peek(self) -> str | None:
        return self.get(self.index + self.peek_offset)

    def next(self) -> str | None:
        self.peek_offset = 0
        self.index += 1
        return self.current_char

    def peek(self) -> str | None:
        self.peek_offset += 1
        return self.current_peek

    def peek_blank_inline(self) -> str:
        return self._peek_over(SPACES)

    def peek_blank_block(self) -> str:
        blank = self._peek_over(BLANK_LINES)
        before = self.peek_offset
        self._peek_over(SPACES)
        if self.current_peek is not None:  # spaces before a word belong to its line
            self.peek_offset = before
        return "\n" * blank.count("\n")

    def _peek_over(self, pattern: re.Pattern[str]) -> str:
        found = self.match(pattern, self.index + self.peek_offset)
        self.peek_offset = found.end() - self.index
        return found[0]

    def match(self, pattern: re.Pattern[str], at: int) -> re.Match[str]:
        """A match of a pattern that always matches."""
        found = pattern.match(self.string, at)
        assert found is not None
        return found


class _Parser(FluentParser):
    def parse(self, source: str) -> ast.Resource:
        """As in fluent.syntax: a comment right above a message belongs to it, if that can be read."""
        stream = _Stream(source)
        entries: list[ast.EntryType] = []
        comment: ast.Comment | None = None
        stream.skip_blank_block()
        while stream.current_char:
            entry = self.get_entry_or_junk(stream)
            blank = stream.skip_blank_block()
            if isinstance(entry, ast.Comment) and not blank and stream.current_char:
                comment = entry
                continue
            if comment is not None and isinstance(entry, ast.Message | ast.Term):
                entry.comment = comment
                entry.span.start = comment.span.start  # type: ignore[union-attr]
            elif comment is not None:
                entries.append(comment)
            comment = None
            entries.append(entry)
        return _node(ast.Resource, 0, stream.index, body=entries)

    def get_message(self, ps: Any) -> ast.Message:
        """The text of most is one line."""
        found = MESSAGE.match(ps.string, ps.index)
        if found is None:
            return super().get_message(ps)
        ps.index, ps.peek_offset = found.end(), 0
        value, attributes = _line(found, 2), self.get_attributes(ps)
        return _node(
            ast.Message, found.start(), ps.index, id=_name(found, 1), value=value, attributes=attributes, comment=None
        )

    def maybe_get_pattern(self, ps: Any) -> ast.Pattern | None:
        """Most texts are one line."""
        found = LINE.match(ps.string, ps.index)
        if found is None:
            return super().maybe_get_pattern(ps)
        ps.index, ps.peek_offset = found.end(), 0
        return _line(found, 1)

    def get_attributes(self, ps: Any) -> list[ast.Attribute]:
        """Most are of one line, too."""
        attributes: list[ast.Attribute] = []
        while True:
            if found := ATTRIBUTE.match(ps.string, ps.index):
                ps.index, ps.peek_offset = found.end(), 0
                name, value = _name(found, 2), _line(found, 3)
                attributes.append(_node(ast.Attribute, found.start(1), ps.index, id=name, value=value))
                continue
            more = DOT.match(ps.string, ps.index)
            if more is None:
                return attributes
            ps.index, ps.peek_offset = more.end() - 1, 0
            attributes.append(self.get_attribute(ps))

    def get_text_element(self, ps: Any) -> ast.TextElement:
        """Text up to a brace or the end of its line."""
        found = ps.match(TEXT, ps.index)
        ps.index, ps.peek_offset = found.end(), 0
        return _node(ast.TextElement, found.start(), found.end(), value=found[0])

    def get_identifier(self, ps: Any) -> ast.Identifier:
        """The name of a message, a part, a variable …; where there is none the parser says so."""
        found = NAME.match(ps.string, ps.index)
        if found is None:
            return super().get_identifier(ps)
        ps.index, ps.peek_offset = found.end(), 0
        return _name(found, 0)


def _line(found: re.Match[str], group: int) -> ast.Pattern:
    start, end = found.span(group)
    return _node(ast.Pattern, start, end, elements=[_node(ast.TextElement, start, end, value=found[group])])


def _name(found: re.Match[str], group: int) -> ast.Identifier:
    return _node(ast.Identifier, *found.span(group), name=found[group])


def _node(kind: type[T], start: int, end: int, **fields: Any) -> T:
    """What its constructor would make of it, without the constructors of all that it is derived from."""
    node, fields["span"] = kind.__new__(kind), ast.Span.__new__(ast.Span)
    fields["span"].__dict__ = {"start": start, "end": end}
    node.__dict__ = fields
    return node
