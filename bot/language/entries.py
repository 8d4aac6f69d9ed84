"""Messages and terms of a language by their names, a term's with its dash, and each read when it is first asked for.

A book that serves says little of what it holds, in few of its languages: to read all of it took half of a start.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from fluent.syntax import ast

from bot.language.fluent_parser import read_entry

Entry = ast.Message | ast.Term
BEGIN = re.compile(r"^-?[a-zA-Z][a-zA-Z0-9_-]* *=", re.MULTILINE)
"""Nothing else can stand so at the beginning of a line: a text that goes on is indented."""


def name_of(entry: Entry) -> str:
    """Its name, as others refer to it."""
    return f"-{entry.id.name}" if isinstance(entry, ast.Term) else entry.id.name


def entries_of(resources: Iterable[ast.Resource]) -> dict[str, Entry]:
    """What was read already; of two of one name the first counts."""
    found: dict[str, Entry] = {}
    for resource in resources:
        for entry in resource.body:
            if isinstance(entry, ast.Message | ast.Term):
                found.setdefault(name_of(entry), entry)
    return found


def completed(own: ast.Message, lent: ast.Message) -> ast.Message:
    """Whoever writes one button of the hotline anew keeps the others: parts that a message lacks are lent as well."""
    written = {each.id.name for each in own.attributes}
    more = [each for each in lent.attributes if each.id.name not in written]
    return ast.Message(own.id, own.value or lent.value, [*own.attributes, *more])


class Unread(Mapping[str, Entry]):
    """The entries of these files, whose lines end as ours do; `lent` stand for what the own ones lack.

    What can't be read counts as not there: looking it up raises KeyError.
    """

    def __init__(self, own: Iterable[str], lent: Iterable[str] = ()) -> None:
        self._own = _sources(own)
        self._lent = _sources(lent)
        self._read: dict[str, Entry | None] = {}

    def __getitem__(self, name: str) -> Entry:
        if name not in self._read:
            self._read[name] = self._find(name)
        found = self._read[name]
        if found is None:
            raise KeyError(name)
        return found

    def __contains__(self, name: object) -> bool:
        return (name in self._own or name in self._lent) and isinstance(name, str) and self.get(name) is not None

    def __iter__(self) -> Iterator[str]:
        return (name for name in dict.fromkeys([*self._own, *self._lent]) if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _find(self, name: str) -> Entry | None:
        own, lent = _first(self._own.get(name, ())), _first(self._lent.get(name, ()))
        if isinstance(own, ast.Message) and isinstance(lent, ast.Message):
            return completed(own, lent)
        return own or lent


def _first(written: Iterable[str]) -> Entry | None:
    """The first that can be read."""
    return next((entry for text in written if (entry := read_entry(text))), None)


def _sources(texts: Iterable[str]) -> Mapping[str, list[str]]:
    """Name → where it stands in the files, the first first."""
    found = defaultdict[str, list[str]](list)
    for text in texts:
        bounds = [*(begin.start() for begin in BEGIN.finditer(text)), len(text)]
        for written in (text[begin:end] for begin, end in pairwise(bounds)):
            found[written.partition("=")[0].rstrip(" ")].append(written)
    return dict(found)
