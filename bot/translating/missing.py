"""What a language lacks beside the source, with the place where it belongs, and what nobody will ever read."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from fluent.syntax import ast

from bot.language.cards import FIND
from bot.language.cards import GROUP as CARDS
from bot.language.editing import neighbour
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import RESERVED
from bot.language.model import SOURCE_LANGUAGE, Position
from bot.language.patterns import used_in
from bot.language.translations import Translation
from bot.language.wording import HEARD
from bot.translating.cells import cell_of
from bot.translating.entries import TERM, VALUE, Entry
from bot.translating.places import Places
from bot.translating.status import Catalogue


@dataclass(frozen=True)
class Seen:
    """One language while it is checked. `flows`: names of all flows, None where they are not known."""

    catalogue: Catalogue
    translation: Translation
    source: Translation
    places: Places
    flows: Collection[str] | None
    report: Report

    @property
    def folder(self) -> str:
        """Where its files stand."""
        return f"translations/{self.catalogue.language}/"


def check(seen: Seen) -> None:
    """Messages, labels, typed forms and terms, one finding each."""
    if seen.catalogue.language != SOURCE_LANGUAGE:
        for name, source in seen.catalogue.source.items():
            if name not in seen.translation.misread and not _is_term(name):
                _message(seen, name, source)
    _unread(seen)
    _terms(seen)


# ── missing ────────────────────────────────────────────────────────────────────────────────────────────────


def _message(seen: Seen, name: str, source: Entry) -> None:
    """The whole message where all of it is missing, else each of its parts."""
    lacking = seen.catalogue.lacking(name)
    if name not in seen.catalogue.own and lacking:
        at, where = _place(seen, name, source)
        advice = "\n".join([where, *_stub(name, source)])
        seen.report.warning("TM711", at, f"{quoted(name)} is missing: people see it in English.", advice)
        return
    at = seen.places.message(name) if name in seen.catalogue.own else Position(seen.folder, 1, 1)
    for part in lacking:
        text = f"{quoted(name)} lacks {quoted('.' + part if part else 'its text')}: people see it in English."
        seen.report.warning("TM712", at, text, f"Write for:\n    {_line(part, source)}")
    for part in _unheard(seen, name, source):
        text = f"Nothing can be typed for {quoted(part.removesuffix(HEARD))} of {quoted(name)} but the button itself."
        seen.report.warning(
            "TM713", at, text, f"Write below it what people say here. In English:\n    {_line(part, source)}"
        )


def _unheard(seen: Seen, name: str, source: Entry) -> Iterator[str]:
    """Typed forms are never lent: what is heard is what the language itself lists."""
    own, left = seen.catalogue.own.get(name), seen.catalogue.left_to_staff
    if source.group in left:
        return iter(())
    parts = (part for part in source.parts if part.endswith(HEARD) and not (own and part in own.parts))
    return (part for part in parts if part != FIND + HEARD or "desk" not in left)


def _place(seen: Seen, name: str, source: Entry) -> tuple[Position, str]:
    """Where it belongs: the line of its neighbour, and that in words."""
    order = {each.name: each.section for each in seen.catalogue.source.values()}
    path = seen.folder + source.path.rpartition("/")[2]
    there = {each for each, entry in seen.catalogue.own.items() if entry.path == path}
    beside = neighbour(name, there, order)
    if beside is None:
        return Position(path, 1, 1), f"Write in {path}:"
    return seen.places.message(beside.name), f"Write {'before' if beside.before else 'behind'} {beside.name}:"


def _stub(name: str, source: Entry) -> Iterator[str]:
    yield f"{name} = …" if VALUE in source.parts else f"{name} ="
    yield from (f"    .{part} = …" for part in source.parts if part)


def _line(part: str, source: Entry) -> str:
    text = " ".join(cell_of(source.parts[part]).split())
    return f".{part} = {text}" if part else text


# ── nobody reads it ────────────────────────────────────────────────────────────────────────────────────────


def _unread(seen: Seen) -> None:
    """Messages of no flow that neither the source nor the program knows; those of flows are told by the reader."""
    used = _used(seen.translation)
    for name, entry in seen.catalogue.own.items():
        if name in used.messages or _is_term(name) or (seen.flows is not None and entry.group in seen.flows):
            continue
        if not _is_known(seen, name, entry):
            advice = did_you_mean(name, seen.source.known, "Delete it.")
            text = f"Nobody ever reads {quoted(name)}: the source has no such message."
            if seen.catalogue.language == SOURCE_LANGUAGE:
                text = f"Nobody ever reads {quoted(name)}: there is no flow {quoted(entry.group)}."
            seen.report.warning("TM714", seen.places.message(name), text, advice)


def _is_known(seen: Seen, name: str, entry: Entry) -> bool:
    """In the source itself, the hotline's own words are those that the program lends, where it lends any."""
    if seen.catalogue.language != SOURCE_LANGUAGE:
        return name in seen.source.known
    if entry.group == CARDS:
        return True  # which cards there are is told by the reader
    if entry.group in RESERVED:
        return not seen.translation.lent or name in seen.translation.lent
    return seen.flows is None


def _terms(seen: Seen) -> None:
    for name in filter(_is_term, seen.catalogue.source):
        if name.removeprefix(TERM) not in seen.translation.known_terms:
            text = f"The term {quoted(name)} is missing: no text of this language can use it."
            advice = f"Write in {seen.folder}:\n{name} = …"
            seen.report.warning("TM715", Position(seen.folder, 1, 1), text, advice)
    used = _used(seen.translation)
    for name in filter(_is_term, seen.catalogue.own):
        if name.removeprefix(TERM) not in used.terms:
            at = seen.places.message(name)
            seen.report.warning("TM716", at, f"No text uses the term {quoted(name)}.", "Delete it, or use it.")


def _is_term(name: str) -> bool:
    return name.startswith(TERM)


@dataclass(frozen=True)
class _References:
    messages: Collection[str]
    terms: Collection[str]


def _used(translation: Translation) -> _References:
    """The messages and terms that any text of the language names."""
    used = [used_in(pattern) for resource in translation.resources for pattern in _patterns(resource)]
    return _References(
        {name for each in used for name in each.messages}, {name for each in used for name in each.terms}
    )


def _patterns(resource: ast.Resource) -> Iterator[ast.Pattern]:
    for entry in resource.body:
        if isinstance(entry, ast.Message | ast.Term):
            yield from filter(None, [entry.value, *(attribute.value for attribute in entry.attributes)])
