"""`translations review`: what waits for a reader, source and translation beside each other, and signing it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from bot.language.findings import did_you_mean, quoted
from bot.language.model import SOURCE_LANGUAGE, Book
from bot.translating.cells import cell_of
from bot.translating.review import Mark, made, signed
from bot.translating.status import Catalogue, Status
from bot.translating.units import Unit, units

WAITING = (Status.DRAFT, Status.STALE)


class NothingToSignError(Exception):
    """What was named can't be signed; the text says why and what to do."""


@dataclass(frozen=True)
class Waiting:
    """A message that nobody has read as it is now, with its parts in order."""

    message: str
    status: Status
    where: str
    parts: tuple[Unit, ...]


def waiting(catalogue: Catalogue, book: Book | None, wanted: Collection[str]) -> Iterator[Waiting]:
    """Of these messages, those that wait for a reader."""
    for message, several in groupby(units(catalogue, book), key=lambda unit: unit.message):
        status = catalogue.marked(message) if message in catalogue.own else Status.MISSING
        if message in wanted and status in WAITING:
            parts = tuple(unit for unit in several if unit.current)
            yield Waiting(message, status, parts[0].where, parts)


def named(catalogue: Catalogue, messages: Collection[str], group: str) -> list[str]:
    """The messages that are meant: those named, or all of a flow; all where neither is. Raises NothingToSignError."""
    for message in messages:
        if message not in catalogue.source:
            raise NothingToSignError(
                f"There is no message {quoted(message)}. {did_you_mean(message, catalogue.source)}"
            )
        if message not in catalogue.own:
            raise NothingToSignError(f"{quoted(message)} is not translated yet: there is nothing to read.")
    groups = {each.group for each in catalogue.source.values()}
    if group and group not in groups:
        raise NothingToSignError(f"There is no flow {quoted(group)}. {did_you_mean(group, groups)}")
    return list(messages) or [
        name for name, each in catalogue.source.items() if name in catalogue.own and group in ("", each.group)
    ]


def sign(catalogue: Catalogue, messages: Iterable[str], by: str, on: date) -> dict[str, Mark]:
    """All marks of the language, with these messages signed as they are now."""
    marks = dict(catalogue.review.marks)
    for message in messages:
        source, own = catalogue.source[message], catalogue.own[message]
        marks[message] = signed(catalogue.review.of(message), source, own, by, on)
    return marks


def note_made(catalogue: Catalogue, messages: Iterable[str]) -> dict[str, Mark]:
    """All marks of the language; these messages were made from the source as it is now, and nobody signs."""
    marks = dict(catalogue.review.marks)
    for message in messages:
        marks[message] = made(catalogue.review.of(message), catalogue.source[message])
    return marks


# ── shown ──────────────────────────────────────────────────────────────────────────────────────────────────


def shown(language: str, several: Iterable[Waiting]) -> str:
    """A block for each message: its source above its translation, part by part."""
    return "\n\n".join("\n".join(_block(language, each)) for each in several)


def to_json(several: Iterable[Waiting]) -> str:
    """For programs: a list of messages with their parts."""
    return json.dumps([_values(each) for each in several], ensure_ascii=False, indent=2)


def _block(language: str, each: Waiting) -> Iterator[str]:
    yield f"{each.message}  ({each.status.value})  {each.where}"
    for unit in each.parts:
        if unit.part:
            yield f"  .{unit.part}"
        if language != SOURCE_LANGUAGE:
            yield from _lines(SOURCE_LANGUAGE, _text(unit.source))
        yield from _lines(language, _text(unit.current))


def _lines(language: str, text: str) -> Iterator[str]:
    first, *others = text.split("\n")
    yield f"    {language}  {first}".rstrip()
    yield from (f"    {' ' * len(language)}  {line}".rstrip() for line in others)


def _text(pattern: object) -> str:
    return cell_of(pattern) if pattern else ""  # type: ignore[arg-type]


def _values(each: Waiting) -> Mapping[str, object]:
    parts = [
        {"part": unit.part, "kind": unit.kind, "source": _text(unit.source), "text": _text(unit.current)}
        for unit in each.parts
    ]
    return {"message": each.message, "status": each.status.value, "where": each.where, "parts": parts}
