"""YAML as immutable nodes that know their place: scalars stay the text that stands there.

`no`, `13_17` and `1:30` are text; duplicate keys, aliases, tags and further documents are refused. The nodes are made
from the parser's events, one after the other, so that no depth of nesting can exhaust the stack.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from bot.language.findings import Report, quoted
from bot.language.model import Position
from bot.language.slips import explained
from bot.language.source import Lines, decode

DEEPEST = 16
"""A branch inside a step has 7."""
MOST_NODES = 50_000


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text as it was written, without its quotes."""

    text: str
    at: Position


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Node, ...]
    at: Position


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping in the order it was written; no key is there twice."""

    entries: tuple[tuple[Scalar, Node], ...]
    at: Position

    def get(self, name: str) -> Node | None:
        """What stands behind this key."""
        return next((value for key, value in self.entries if key.text == name), None)


Node = Scalar | Items | Fields


def parse(path: str, data: bytes, report: Report) -> Node | None:
    """The one document of a file, or None where nothing of it can be used; whatever is wrong is reported.

    Raises nothing. A file of 1 MiB takes less than a second, whatever stands in it.
    """
    text = decode(path, data, report)
    if text is None or not _without_tabs(path, text, report):
        return None
    before = report.errors(path)
    root = _Composer(path, report).compose(text)
    return root if report.errors(path) == before else None


def _without_tabs(path: str, text: str, report: Report) -> bool:
    found = re.search("\t", text)
    if found:
        at = Lines(path, text).position(found.start())
        report.error("TM104", at, "A tab stands here.", "Use spaces: a tab is as wide as each editor likes.")
    return found is None


class _TooMuchError(Exception):
    """Too deep, or too many values: reported where it is raised."""


@dataclass
class _Open:
    """A list or mapping whose end has not come yet."""

    at: Position
    is_list: bool
    children: list[Node] = field(default_factory=list)


class _Composer:
    def __init__(self, path: str, report: Report) -> None:
        self._path = path
        self._report = report
        self._stack: list[_Open] = []
        self._root: Node | None = None
        self._count = 0

    def compose(self, text: str) -> Node | None:
        """The root node; None for an empty file, which is reported."""
        try:
            for event in yaml.parse(text, Loader=yaml.CSafeLoader):
                self._take(event)
        except _TooMuchError:
            return None
        except yaml.MarkedYAMLError as error:
            self._misread(error, text)
            return None
        except yaml.YAMLError:
            self._report.error("TM105", Position(self._path, 1, 1), "This is not YAML.")
            return None
        if self._root is None:
            self._report.error("TM111", Position(self._path, 1, 1), "This file is empty.")
        return self._root

    def _take(self, event: yaml.Event) -> None:
        at = self._position(event.start_mark)
        match event:
            case yaml.AliasEvent(anchor=name):
                self._refuse_alias(f"*{name}", at)
                self._add(Scalar("", at))
            case yaml.ScalarEvent(value=text):
                self._refuse_decoration(event, at)
                self._add(Scalar(text, at))
            case yaml.CollectionStartEvent():
                self._refuse_decoration(event, at)
                self._open(at, is_list=isinstance(event, yaml.SequenceStartEvent))
            case yaml.CollectionEndEvent():
                self._close()
            case yaml.DocumentStartEvent() if self._root is not None:
                self._report.error(
                    "TM109", at, "A second document begins here.", "One file holds one document: delete this “---”."
                )
                raise _TooMuchError

    def _position(self, mark: Any) -> Position:
        return Position(self._path, mark.line + 1, mark.column + 1)

    def _refuse_alias(self, name: str, at: Position) -> None:
        advice = "Write the value out where it is used."
        self._report.error("TM107", at, f"{quoted(name)} is an anchor or alias.", advice)

    def _refuse_decoration(self, event: yaml.NodeEvent, at: Position) -> None:
        if event.anchor is not None:
            self._refuse_alias(f"&{event.anchor}", at)
        tag = getattr(event, "tag", None)
        if tag is not None:
            self._report.error("TM108", at, f"{quoted(tag)} is a tag.", "Delete it: every value is plain text here.")

    def _open(self, at: Position, *, is_list: bool) -> None:
        if len(self._stack) >= DEEPEST:
            self._report.error("TM110", at, f"This is nested more than {DEEPEST} deep.")
            raise _TooMuchError
        self._stack.append(_Open(at, is_list))

    def _close(self) -> None:
        ended = self._stack.pop()
        if ended.is_list:
            self._add(Items(tuple(ended.children), ended.at))
        else:
            self._add(self._fields(ended))

    def _fields(self, ended: _Open) -> Fields:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(ended.children[::2], ended.children[1::2], strict=True):
            if not isinstance(key, Scalar):
                self._report.error("TM112", key.at, "A key has to be a plain word.", "Write it as “word: value”.")
            elif key.text in entries:
                first = entries[key.text][0].at.line
                self._report.error(
                    "TM106", key.at, f"{quoted(key.text)} stands here twice; the first is in line {first}.",
                    "Delete one of them, or give it another name.",
                )  # fmt: skip
            else:
                entries[key.text] = (key, value)
        return Fields(tuple(entries.values()), ended.at)

    def _add(self, node: Node) -> None:
        self._count += 1
        if self._count > MOST_NODES:
            self._report.error("TM110", node.at, f"This file holds more than {MOST_NODES} values.", "Split it up.")
            raise _TooMuchError
        if self._stack:
            self._stack[-1].children.append(node)
        else:
            self._root = node

    def _misread(self, error: yaml.MarkedYAMLError, text: str) -> None:
        line, column, message, advice = explained(error, text)
        self._report.error("TM105", Position(self._path, line + 1, column + 1), message, advice)
