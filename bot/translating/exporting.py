"""A language as a table for a translator: a row for each text, label, list of typed words, and each variant of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from bot.translating.content import Content
from bot.translating.review import STAMP
from bot.translating.stamps import of_part, of_source
from bot.translating.status import Catalogue
from bot.translating.units import Unit, units
from bot.translating.variants import Keys, named

OPTIONAL = "optional"


def rows(content: Content, catalogue: Catalogue, group: str = "") -> Iterator[dict[str, str]]:
    """The rows (column → cell) of a language, or of one flow of it."""
    for unit in units(catalogue, content.reading.book):
        if not group or unit.group == group:
            yield from (_row(unit, keys, catalogue) for keys in unit.variants())


class MadeFrom(NamedTuple):
    """Stamps of the source: of the whole message, which review.yaml notes, and of the part that a row is about."""

    message: str
    part: str


def source_of(catalogue: Catalogue, unit: Unit) -> MadeFrom:
    """What a translation of this unit would be made from now."""
    source = catalogue.source[unit.message]
    return MadeFrom(of_source(source), of_part(source, unit.part))


def made_from(cell: str) -> MadeFrom:
    """What a row says that it was made from; empty where no stamps stand in it."""
    message, _, part = cell.strip().partition(".")
    return MadeFrom(message, part) if STAMP.fullmatch(message) and STAMP.fullmatch(part) else MadeFrom("", "")


def current_stamp(catalogue: Catalogue, unit: Unit) -> str:
    """Of the present words."""
    return of_part(catalogue.own.get(unit.message), unit.part)


def _row(unit: Unit, keys: Keys, catalogue: Catalogue) -> dict[str, str]:
    return {
        "id": unit.name,
        "kind": unit.kind,
        "where": unit.where,
        "variant": named(unit.choices, keys),
        "comment": unit.about,
        "source": unit.cell(unit.source, keys),
        "current": unit.cell(unit.current, keys),
        "translation": "",
        "longest": str(unit.longest or ""),
        "status": _status(unit, catalogue),
        "language": catalogue.language,
        "source_stamp": ".".join(source_of(catalogue, unit)),
        "current_stamp": current_stamp(catalogue, unit),
    }


def _status(unit: Unit, catalogue: Catalogue) -> str:
    if unit.current is not None:
        return catalogue.marked(unit.message).value
    return catalogue.status(unit.message).value if unit.needed else OPTIONAL
