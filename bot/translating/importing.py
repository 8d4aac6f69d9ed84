"""A table that came back from a translator, put into the files. Nothing is written here.

A row is refused where it would do harm: its source changed meanwhile, somebody else changed the words, its braces are
broken, a button got too long. The others are taken all the same.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from fluent.syntax import ast

from bot.language.editing import Order, Wanted, edited
from bot.language.findings import Finding, Report, quoted
from bot.language.model import SOURCE_LANGUAGE, Position
from bot.language.reader import Reading, read
from bot.language.translations import Translation
from bot.translating.cells import UnreadableError, pattern_of
from bot.translating.content import Content
from bot.translating.entries import TERM, VALUE
from bot.translating.exporting import made_from
from bot.translating.incoming import MEND, Filled, Judge, Judged, Refusal
from bot.translating.review import NOTHING, Mark, made, path_of, written
from bot.translating.sheet import Line
from bot.translating.status import Catalogue, shown
from bot.translating.units import Unit, units
from bot.translating.variants import joined, named

Part = tuple[str, str]
"""A message, and a part of it."""


@dataclass(frozen=True)
class Imported:
    """What is to be written, by path, and what became of the rows."""

    files: Mapping[str, bytes]
    changed: Sequence[str]
    """Texts that are new or other than before."""
    confirmed: Sequence[str]
    """Texts whose present words were written down again: they fit the present source."""
    untouched: int
    refused: int
    """Rows; each has its finding."""


def take(content: Content, language: str, lines: Sequence[Line], report: Report, *, stale: bool = False) -> Imported:
    """Put the rows of one language into its files; whatever is refused is reported.

    `stale`: rows whose source changed since the export are taken as well, and are stale from the beginning.
    """
    catalogue = content.language(language)
    translation = content.reading.translations.get(language, Translation(language))
    if not _is_sound(translation, report):
        return Imported({}, (), (), 0, len(lines))
    all_units = list(units(catalogue, content.reading.book))
    judged = Judge(catalogue, translation.misread, report, stale=stale).sort(lines, all_units)
    order = _order(all_units, catalogue)
    patterns = dict(_patterns(judged, report))
    files: dict[str, bytes] = {}
    while patterns:
        files = _put(content, catalogue, patterns, order)
        faults = _faults(read({**content.files, **files}), patterns.keys(), language)
        for part, fault in faults.items():
            del patterns[part]
            _refuse(judged, part, Refusal(fault.code, fault.message, fault.help), report)
        if not faults:
            break
    taken = [each for each in judged.filled if each.same or _part(each) in patterns]
    return Imported(
        {**(files if patterns else {}), **_review(content, catalogue, taken, judged)},
        list(dict.fromkeys(each.unit.name for each in taken if not each.same)),
        list(dict.fromkeys(each.unit.name for each in taken if each.same)),
        judged.untouched,
        len(judged.refused),
    )


def summary(language: str, result: Imported, *, written: bool) -> str:
    """What became of the rows, as people read it."""
    names = [f"  {name}" for name in result.changed]
    counts = f"{len(result.changed)} changed, {len(result.confirmed)} confirmed as they are"
    rows = f"{result.untouched} without new words, {result.refused} refused"
    done = [] if written else ["Nothing was written."]
    return "\n".join([f"{language}: {counts}, {rows}{':' if names else '.'}", *names, *done])


def _is_sound(translation: Translation, report: Report) -> bool:
    """Whether the files can be written to without losing what could not be read of them."""
    if not translation.whole:
        at = Position(f"translations/{translation.language}/", 1, 1)
        report.error("TM747", at, "A file of this language can't be read.", MEND)
    return translation.whole and not report.errors(path_of(translation.language))


def _part(each: Filled) -> Part:
    return (each.unit.message, each.unit.part)


def _refuse(judged: Judged, part: Part, why: Refusal, report: Report) -> None:
    for each in judged.filled:
        if _part(each) == part and not each.same:
            judged.refuse(each.line, why, report)


# ── the new words ──────────────────────────────────────────────────────────────────────────────────────────


def _patterns(judged: Judged, report: Report) -> Iterator[tuple[Part, ast.Pattern]]:
    """The new texts; one that can't be put together is refused with all its rows."""
    groups: dict[Part, list[Filled]] = {}
    for each in judged.filled:
        groups.setdefault(_part(each), []).append(each)
    for part, several in groups.items():
        if all(each.same for each in several):
            continue
        try:
            yield part, _pattern(several)
        except UnreadableError as error:
            _refuse(judged, part, Refusal("TM748", f"{quoted(several[0].unit.name)} is no text.", str(error)), report)


def _pattern(several: Sequence[Filled]) -> ast.Pattern:
    """One text of its variants: those that came, and the present ones for the rest."""
    unit, given = several[0].unit, {each.keys: each.text for each in several}
    cells = {keys: given.get(keys) or unit.cell(unit.current, keys) for keys in unit.variants()}
    empty = [named(unit.choices, keys) for keys, cell in cells.items() if not cell]
    if empty:
        raise UnreadableError(f"All its variants are needed; empty is: {'; '.join(empty)}")
    return joined(unit.choices, {keys: pattern_of(cell) for keys, cell in cells.items()})


def _order(all_units: Sequence[Unit], catalogue: Catalogue) -> Order:
    parts: dict[str, list[str]] = {}
    for unit in all_units:
        parts.setdefault(unit.message, []).append(unit.part)
    return {message: Wanted(catalogue.source[message].section, names) for message, names in parts.items()}


def _put(
    content: Content, catalogue: Catalogue, patterns: Mapping[Part, ast.Pattern], order: Order
) -> dict[str, bytes]:
    """The files of the language that change."""
    changes: dict[str, dict[str, dict[str, ast.Pattern]]] = {}
    for (message, part), pattern in patterns.items():
        changes.setdefault(_path(catalogue, message), {}).setdefault(message, {})[part] = pattern
    return {path: edited(content.files.get(path, b""), each, order) for path, each in changes.items()}


def _path(catalogue: Catalogue, message: str) -> str:
    """Where a message stands, or belongs: in the file of the same name as in the source language."""
    if message in catalogue.own:
        return catalogue.own[message].path
    return f"translations/{catalogue.language}/{catalogue.source[message].path.rpartition('/')[2]}"


# ── what would be wrong with them ──────────────────────────────────────────────────────────────────────────


def _faults(reading: Reading, parts: Collection[Part], language: str) -> dict[Part, Finding]:
    """Errors of the new book that stand in one of these parts."""
    starts: dict[str, list[tuple[int, Part]]] = {}
    translation = reading.translations[language]
    for term in translation.terms.values():
        starts.setdefault(term.at.path, []).append((term.at.line, (TERM + term.name, VALUE)))
    for message in translation.messages.values():
        starts.setdefault(message.at.path, []).append((message.at.line, (message.name, VALUE)))
        for name, text in message.attributes.items():
            starts[message.at.path].append((text.at.line, (message.name, name)))
    errors = [each for each in reading.findings if each.severity == "error" and each.path in starts]
    found = [(_at(sorted(starts[each.path]), each.line), each) for each in errors]
    return {part: each for part, each in found if part in parts}


def _at(starts: Sequence[tuple[int, Part]], line: int) -> Part:
    """The part that a line belongs to."""
    place = bisect_right(starts, line, key=lambda start: start[0])
    return starts[place - 1][1] if place else ("", VALUE)


# ── what they were made from ───────────────────────────────────────────────────────────────────────────────


def _review(content: Content, catalogue: Catalogue, taken: Sequence[Filled], judged: Judged) -> dict[str, bytes]:
    """review.yaml, where something is to be noted. The source itself is made from nothing."""
    if catalogue.language == SOURCE_LANGUAGE:
        return {}
    marks = dict(catalogue.review.marks)
    by_message: dict[str, list[Filled]] = {}
    for each in taken:
        if each.unit.kind != "heard":
            by_message.setdefault(each.unit.message, []).append(each)
    for message, several in by_message.items():
        marks[message] = _mark(catalogue, message, several, judged)
    path = path_of(catalogue.language)
    changed = marks != {**dict.fromkeys(by_message, NOTHING), **catalogue.review.marks}
    return {path: written(marks, content.review_files.get(path))} if changed else {}


def _mark(catalogue: Catalogue, message: str, taken: Sequence[Filled], judged: Judged) -> Mark:
    """Made from the present source if all of that was in the table; from the older one if a row was."""
    source, mark = catalogue.source[message], catalogue.review.of(message)
    late = [each for each in taken if _part(each) not in judged.current]
    if late:
        return replace(mark, source=made_from(late[0].line.cells["source_stamp"]).message)
    return made(mark, source) if all((message, part) in judged.current for part in shown(source)) else mark
