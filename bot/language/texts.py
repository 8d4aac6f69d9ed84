"""The names that texts use, in every language: variables, messages, terms and functions have to be there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.language import lengths, marks, variants
from bot.language.extents import Extents, Key, parts_of
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.frame import Frame, frame_of
from bot.language.model import BUILT_IN, REFERENCE, SOURCE_LANGUAGE
from bot.language.names import Names
from bot.language.patterns import Function, Reference
from bot.language.translations import LANGUAGES, Message, Translation

EXAMPLES = {"country": "JP", "language": "th", "platform": "line", "urgency": "high"}
"""Of what is built in."""
FUNCTIONS = ("NUMBER",)
"""Of Fluent's functions the one that is of use: a date is words here, and comes as they were written."""


def check(
    names: Names, translations: Mapping[str, Translation], extents: Mapping[str, Extents], report: Report
) -> None:
    """Names, references and lengths of all texts; and how many buttons the questions have."""
    source, frame = translations.get(SOURCE_LANGUAGE), frame_of(names)
    for tag, translation in translations.items():
        original = _original(source) if source and translation is not source else ()
        report.take(_language(translation, original, extents[tag], frame))
    if source:
        lengths.check_buttons(names, report)


class Part(NamedTuple):
    """What a part of the source's texts uses: all that a translation of it has to use as well."""

    message: str
    part: str
    variables: tuple[str, ...]
    shown: tuple[str, ...]


@lru_cache(LANGUAGES)
def _original(source: Translation) -> tuple[Part, ...]:
    return tuple(
        Part(message.name, part, tuple(text.used.variables), tuple(text.used.shown))
        for message in source.known.values()
        for part, text in parts_of(message)
    )


@lru_cache(LANGUAGES)
def _language(translation: Translation, original: tuple[Part, ...], extents: Extents, frame: Frame) -> Report:
    """What is found in a language: kept, for after a save most are as they were. `original`: nothing for the source."""
    report = Report()
    known = {*frame.slots, *BUILT_IN, REFERENCE}
    wanted: defaultdict[str, dict[str, Part]] = defaultdict(dict)
    for each in original:
        wanted[each.message][each.part] = each
    _tangles(translation, extents, report)
    lengths.check(frame, translation, extents, report)
    for message in translation.messages.values():
        in_flow = message.name.partition("-")[0] in frame.flows
        _references(message, translation, known, report)
        if message.name in wanted:
            _same_variables(message, wanted[message.name], known, report)
        elif in_flow and frame.whole:
            _known_variables(message, known, report)
        if in_flow:
            _internal_names(message, frame, report)
            _no_number(message, frame, report)
            variants.check(message, frame, report)
            marks.check(message, known, report)
    for term in translation.terms.values():
        _references(term, translation, known, report)
    return report


# ── messages, terms, functions ─────────────────────────────────────────────────────────────────────────────


def _references(message: Message, translation: Translation, facts: Collection[str], report: Report) -> None:
    """Messages and terms used inside a text have to be in the same language: there is no falling back inside a text."""
    for _, text in parts_of(message):
        for reference in text.used.references:
            _reference(reference, message, translation, facts, report)
        for function in text.used.functions:
            _function(function, message, report)


def _function(function: Function, message: Message, report: Report) -> None:
    at = message.lines.position(function.offset)
    if function.name not in FUNCTIONS:
        advice = did_you_mean(function.name, FUNCTIONS)
        report.error("TM408", at, f"There is no function {quoted(function.name)}.", advice)
    elif function.of is None:
        report.error("TM408", at, f"{function.name} is given one number.", "For example: { NUMBER($workers) }")


def _reference(
    reference: Reference, message: Message, translation: Translation, facts: Collection[str], report: Report
) -> None:
    at, name = message.lines.position(reference.offset), reference.entry
    what, known = ("term", translation.known_terms) if name.startswith("-") else ("message", translation.known)
    found = known.get(name.removeprefix("-"))
    if found is None:
        fact = f"A fact is written with a dollar sign: {{ ${name} }}"
        advice = fact if name in facts else did_you_mean(name.removeprefix("-"), known)
        report.error("TM408", at, f"There is no {what} {quoted(name)}.", advice)
    elif reference.attribute and reference.attribute not in found.attributes:
        advice = did_you_mean(reference.attribute, found.attributes)
        report.error("TM408", at, f"{quoted(name)} has no {quoted('.' + reference.attribute)}.", advice)
    elif not reference.attribute and found.value is None:
        report.error("TM408", at, f"{quoted(name)} has no text of its own.", "Name one of its parts: { name.part }.")


def _tangles(translation: Translation, extents: Extents, report: Report) -> None:
    """Texts that refer to one another in a circle, or too many in a row: nothing of them would be shown."""
    for group in extents.circles:
        row = extents.circle(group)
        _tangle(row, "This text refers to itself", translation, extents, report)
    row = extents.too_deep()
    if row:
        _tangle(row, f"{len(row)} texts refer to one another here", translation, extents, report)


def _tangle(row: list[Key], what: str, translation: Translation, extents: Extents, report: Report) -> None:
    """Told at the reference by which the first of the folder's own texts goes on."""
    own = {**translation.messages, **{f"-{name}": term for name, term in translation.terms.items()}}
    shown = " → ".join(f"{entry}.{attribute}" if attribute else entry for entry, attribute in row[:10])
    for key, following in pairwise(row):
        if key[0] in own:
            uses = extents.texts[key].used.references
            offset = next(each.offset for each in uses if (each.entry, each.attribute) == following)
            advice = "Write the words out where they are used."
            report.error("TM416", own[key[0]].lines.position(offset), f"{what}: {shown}.", advice)
            return


# ── variables ──────────────────────────────────────────────────────────────────────────────────────────────


def _known_variables(message: Message, known: Collection[str], report: Report) -> None:
    for _, text in parts_of(message):
        for name, offset in text.used.variables.items():
            if name not in known:
                advice = did_you_mean(name, known, "A text can use the slots of the book.")
                at = message.lines.position(offset)
                report.error("TM407", at, f"There is no slot {quoted(name)} for this variable.", advice)


def _same_variables(message: Message, original: Mapping[str, Part], known: Collection[str], report: Report) -> None:
    """What is shown has to be shown in every language; by what a text chooses, each language may decide by itself."""
    for part, text in parts_of(message):
        wanted, used = original.get(part), text.used.variables
        if wanted is None or not (wanted.variables or used) or not text.is_written:
            continue
        chosen = (text.used.variables.keys() - text.used.shown.keys()).intersection(known)
        for name in sorted(used.keys() - {*wanted.variables} - chosen):
            report.error(
                "TM407", message.lines.position(used[name]), f"The source text has no variable {quoted(name)}.",
                did_you_mean(name, wanted.variables),
            )  # fmt: skip
        for name in sorted({*wanted.shown} - used.keys()):
            advice = f"Put {{ ${name} }} where it belongs in this language."
            report.error("TM407", text.at, f"The variable {quoted(name)} of the source text is missing here.", advice)


def _no_number(message: Message, frame: Frame, report: Report) -> None:
    """NUMBER of what is no number can't be made, and nothing of the text would be shown."""
    for _, text in parts_of(message):
        for function in text.used.functions:
            slot = frame.slot(function.of) if function.of else None
            if slot and function.name in FUNCTIONS and slot.type != "number":
                at = message.lines.position(function.offset)
                advice = f"Write {{ ${slot.name} }} without {function.name}."
                report.error("TM407", at, f"{quoted(slot.name)} is no number but “{slot.type}”.", advice)


def _internal_names(message: Message, frame: Frame, report: Report) -> None:
    """A slot with a list of values holds the name of one of them, which is no word of any language."""
    for _, text in parts_of(message):
        for name, offset in text.used.shown.items():
            slot = frame.slots.get(name)
            if name in BUILT_IN or (slot and slot.values):
                value = slot.values[0] if slot else EXAMPLES[name]
                advice = f"Choose by it: {{ ${name} ->\n    [{value}] …\n   *[other] …\n}}"
                shown = f"People would read the internal name here, for example {quoted(value)}."
                report.warning("TM417", message.lines.position(offset), shown, advice)
