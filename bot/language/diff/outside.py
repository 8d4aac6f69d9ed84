"""What stands in no flow: the book as a whole, the hotline's own words, its tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields

from bot.language.diff.change import EMERGENCY, HELP, INDICATORS, PHRASES, PLACES, SPOKEN, URGENCY, Change, apart, heard
from bot.language.diff.renames import Kept
from bot.language.diff.side import Side
from bot.language.model import Book
from bot.language.screening import URGENCIES
from bot.language.services import Channel, Service
from bot.language.wording import HEARD
from bot.language.written import parts

Table = Mapping[str, Sequence[str]]
"""Row → its lines in words."""


def whole(old: Book, new: Book, kept: Kept) -> Iterator[Change]:
    """The flow that new contacts meet, and the languages."""
    if kept.flows.get(old.start, old.start) != new.start:
        yield Change("start", before=old.start, after=new.start)
    gone, fresh = apart(old.words.languages, new.words.languages)
    yield from (Change("language_new", language=each) for each in fresh)
    yield from (Change("language_gone", language=each) for each in gone)


def outside(old: Side, new: Side, languages: Sequence[str]) -> Iterator[Change]:
    """Everything beside the flows."""
    for kind in SPOKEN:
        for language in languages:
            yield from _spoken(old, new, kind, language)
    for name, read in TABLES.items():
        yield from _table(name, read(old), read(new))


def _spoken(old: Side, new: Side, kind: str, language: str) -> Iterator[Change]:
    """The hotline's own words."""
    before, after = (side.written.names(language, f"{kind}-") for side in (old, new))
    for message in dict.fromkeys((*after, *before)):
        for name in dict.fromkeys(("", *after.get(message, ()), *before.get(message, ()))):
            yield from _text(old, new, Change("button_words" if name else "words", kind, message, language, name))


def _text(old: Side, new: Side, change: Change) -> Iterator[Change]:
    """One of them. Phrases, and the forms beside a label, are only heard, and only in their own language."""
    where = (change.language, change.step, change.name)
    if change.flow == PHRASES or change.name.endswith(HEARD):
        old_forms, new_forms = (parts(side.written.exactly(*where)) for side in (old, new))
        yield from heard(old_forms, new_forms, change._replace(what="heard", name=change.name.removesuffix(HEARD)))
        return
    before, after = (side.written.shown(*where) for side in (old, new))
    if before != after:
        yield change._replace(before=before, after=after)


# ── tables ─────────────────────────────────────────────────────────────────────────────────────────────────


def _table(name: str, before: Table, after: Table) -> Iterator[Change]:
    """Lines that are gone or new; all of them where only their order changed."""
    for row in dict.fromkeys((*after, *before)):
        old, new = before.get(row, ()), after.get(row, ())
        gone, fresh = apart(old, new)
        if gone or fresh:
            yield Change("listed", name, row, before="\n".join(gone), after="\n".join(fresh))
        elif list(old) != list(new):
            yield Change("row_order", name, row, after="\n".join(new))


def _urgency(side: Side) -> Table:
    signs = side.book.urgency
    return {level: [side.condition(each, "") for each in signs.get(level, ())] for level in reversed(URGENCIES)}


def _indicators(side: Side) -> Table:
    """What raises each sign of the record."""
    return {
        name: [each.label, *(side.condition(condition, "") for condition in each.raised_by)]
        for name, each in side.book.indicators.items()
    }


def _services(side: Side) -> Table:
    """The help directory: whatever decides who is shown what, and when somebody made sure of it."""
    return {f"{each.country} {each.name}": list(_service(each)) for each in side.book.services.values()}


def _service(service: Service) -> Iterator[str]:
    yield from (f"name, {language}: {name}" for language, name in service.names.items())
    yield from (_channel(channel) for channel in service.channels)
    for each in fields(service):
        value = getattr(service, each.name)
        if value and each.name not in ("name", "names", "channels", "extra"):
            told = ", ".join(value) if isinstance(value, tuple) else value
            yield f"{each.name.replace('_', ' ')}: {told}"


def _channel(channel: Channel) -> str:
    parts = (getattr(channel, each.name) for each in fields(channel))
    return " ".join(", ".join(each) if isinstance(each, tuple) else each for each in parts if each)


def _places(side: Side) -> Table:
    return {
        each.region or each.country: [f"{language}: {name}" for language, names in each.names for name in names]
        for each in side.book.places
    }


TABLES = {
    EMERGENCY: lambda side: {country: side.numbers(country) for country in side.book.emergency},
    HELP: _services,
    PLACES: _places,
    URGENCY: _urgency,
    INDICATORS: _indicators,
}
