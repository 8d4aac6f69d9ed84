"""Putting texts into a Fluent file while every other byte of it stays: comments, order, line breaks, blank lines."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from fluent.syntax import FluentParser, ast
from fluent.syntax.serializer import serialize_attribute, serialize_message, serialize_pattern, serialize_term

VALUE = ""
"""The name of a message's own text among its parts; the others are its attributes."""
MARK = "\ufeff"
Parts = Mapping[str, ast.Pattern]


class Wanted(NamedTuple):
    """How the source language has a message: under which `##` comment, and its parts in their order."""

    section: str
    parts: Sequence[str]


Order = Mapping[str, Wanted]
"""The messages and terms (`-name`) of the source in their order."""


class _Edit(NamedTuple):
    start: int
    end: int
    text: str


def edited(content: bytes, changes: Mapping[str, Parts], order: Order) -> bytes:
    """A file (UTF-8) with these parts of messages in place of those that it has, or beside them.

    What is new goes where the source has it: an attribute behind the one before it, a message behind its neighbour.
    """
    text = content.decode("utf-8")
    bare = text.removeprefix(MARK)
    newline = "\r\n" if "\r\n" in bare else "\n"
    edits = [edit._replace(text=edit.text.replace("\n", newline)) for edit in _edits(bare, changes, order)]
    return (text[: len(text) - len(bare)] + "".join(_applied(bare, edits))).encode("utf-8")


def _applied(text: str, edits: Sequence[_Edit]) -> Iterator[str]:
    """The text with the edits; of several at one place the first comes first."""
    done = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        yield text[done : edit.start] + edit.text
        done = edit.end
    yield text[done:]


def _edits(text: str, changes: Mapping[str, Parts], order: Order) -> Iterator[_Edit]:
    body = FluentParser().parse(text).body
    known = {_name(entry): entry for entry in reversed(body) if isinstance(entry, ast.Message | ast.Term)}
    in_order = [name for name in order if name in changes] + [name for name in changes if name not in order]
    for name in in_order:
        if name in known:
            wanted = order[name].parts if name in order else ()
            yield from _changed(known[name], text, changes[name], wanted)
        else:
            yield _added(name, _serialized(name, changes[name]), text, known, order)


# ── a message that is there ────────────────────────────────────────────────────────────────────────────────


def _name(entry: ast.Message | ast.Term) -> str:
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else str(entry.id.name)


def _changed(entry: ast.Message | ast.Term, source: str, parts: Parts, wanted: Sequence[str]) -> Iterator[_Edit]:
    written = {attribute.id.name: attribute for attribute in reversed(entry.attributes)}
    named = source.index("=", _end(entry.id)) + 1  # behind the “=” of the message itself
    if VALUE in parts:
        end = _end(entry.value) if entry.value else named
        yield _Edit(_end(entry.id), end, f" ={serialize_pattern(parts[VALUE])}")
    before = _end(entry.value) if entry.value else named
    for name in filter(None, dict.fromkeys((*wanted, *written, *parts))):
        there = written.get(name)
        before = _end(there) if there else before
        if name in parts:
            attribute = serialize_attribute(ast.Attribute(ast.Identifier(name), parts[name]))
            yield _Edit(_start(there), before, attribute.lstrip()) if there else _Edit(before, before, attribute)


# ── a new one ──────────────────────────────────────────────────────────────────────────────────────────────


def _serialized(name: str, parts: Parts) -> str:
    if name.startswith("-"):
        return serialize_term(ast.Term(ast.Identifier(name[1:]), parts[VALUE]))
    attributes = [ast.Attribute(ast.Identifier(part), pattern) for part, pattern in parts.items() if part != VALUE]
    return serialize_message(ast.Message(ast.Identifier(name), parts.get(VALUE), attributes))


class Neighbour(NamedTuple):
    """The message beside which a new one belongs; `before`: the new one comes first."""

    name: str
    before: bool


def neighbour(name: str, there: Collection[str], sections: Mapping[str, str]) -> Neighbour | None:
    """Of the messages that are there, the one beside which a new one belongs; None where it is the first of all.

    `sections`: the messages of the source in their order, each with the `##` comment that it stands under. A message
    goes behind the one before it in its section, else before the next one there, else behind whatever comes before it.
    """
    names = list(sections)
    place = names.index(name) if name in sections else len(names)
    earlier = [each for each in reversed(names[:place]) if each in there]
    beside = [each for each in earlier if sections[each] == sections.get(name)]
    later = [each for each in names[place + 1 :] if each in there and sections[each] == sections.get(name)]
    if later and not beside:
        return Neighbour(later[0], before=True)
    return Neighbour((beside or earlier)[0], before=False) if earlier else None


def _added(name: str, written: str, text: str, known: Mapping[str, ast.Message | ast.Term], order: Order) -> _Edit:
    beside = neighbour(name, known, {each: wanted.section for each, wanted in order.items()})
    if beside is None:
        at, is_behind = len(text), bool(text) and not text.endswith("\n")
    else:
        entry = known[beside.name]
        at, is_behind = (_start(entry), False) if beside.before else (_end(entry), True)
    return _Edit(at, at, f"\n{written.rstrip()}" if is_behind else written)


def _start(node: ast.SyntaxNode) -> int:
    return node.span.start if node.span else 0


def _end(node: ast.SyntaxNode) -> int:
    return node.span.end if node.span else 0
