"""Whether every step has its words: in the source language they have to be there, in the others they may fall back."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from fluent.syntax import ast

from bot.language.extents import parts_of
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import FlowFile
from bot.language.model import BUILT_IN, SOURCE_LANGUAGE, WORDED, Ask, Book, End, Menu, Position, Slot, Step
from bot.language.names import Names
from bot.language.tables import Listed
from bot.language.translations import LANGUAGES, Message, Text, Translation
from bot.language.wording import HEARD, SHARED_LABELS, chain

ALT = "alt-text"
"""The attribute that says what a picture, sound or point on the map shows: no answer can have this name."""
COMMAS = re.compile("[,;،、，；]| [/／] ")
WIDE_BAR = "｜"
WIDE_BRACE = re.compile(r"｛[ \u3000]*[$＄]")
WITHOUT_DOT = re.compile(r"(?m)^[ ．。•・–—-]*([a-z][a-z0-9_]*(?:-heard)?) *[=＝]")
PHRASES = "phrases-"
"""Messages of what is heard inside of longer texts: parted like what people type for an answer."""
NAMED_MISSING = 5
WRITE = 'Put the words in place of { "" }.'
Steps = tuple[tuple[str, tuple[str, ...]], ...]
"""Of each flow that could be read whole, its steps."""


@dataclass(frozen=True)
class Needed:
    """The words of one step."""

    message: str
    labels: tuple[str, ...]
    at: Position = field(compare=False)
    optional: bool = False
    shows: bool = False
    """A picture, a sound or a point on the map, which needs words as well."""
    open: bool = False
    """It asks for a fact that nobody declared: which answers there are is not known."""

    @property
    def parts(self) -> tuple[str, ...]:
        """The attributes that its message can have: of each answer the label and what people type for it."""
        return tuple(name + ending for ending in ("", HEARD) for name in self.labels)


def check(
    book: Book,
    names: Names,
    translations: Mapping[str, Translation],
    emergency: Mapping[str, tuple[Listed, ...]],
    report: Report,
) -> None:
    """Words that are missing, and words that nobody will ever read."""
    needed = [each for file in names.flows.values() for each in needed_by(file, book.slots)]
    source = translations.get(SOURCE_LANGUAGE)
    if source is None:
        at = Position(f"translations/{SOURCE_LANGUAGE}/", 1, 1)
        report.error("TM403", at, "The source language has no texts.", "Every other language falls back to it.")
        return
    needed = as_named(needed, names, source)
    meant = _without_step(needed, source)
    for each in needed:
        _in_source(each, source, meant, report)
    _services(emergency, source, report)
    steps = tuple((name, tuple(file.flow.positions)) for name, file in names.flows.items() if file.whole)
    for translation in translations.values():
        report.take(_language(translation, tuple(needed), steps))
        if translation is not source:
            _summary(translation, translations, needed, report)
            _own_name(translation, source, report)


def needed_by(file: FlowFile, slots: Mapping[str, Slot]) -> Iterator[Needed]:
    """The words that the steps of a flow have to have, in their order."""
    for name, step in file.flow.steps.items():
        if isinstance(step, WORDED):
            message, at = f"{file.flow.name}-{name}", file.flow.positions[name]
            shows = file.flow.beside_of(name).media is not None
            is_open = isinstance(step, Ask) and step.slot not in slots and step.slot not in BUILT_IN
            yield Needed(message, answers_of(step, slots), at, isinstance(step, End), shows, is_open)


def as_named(needed: Iterable[Needed], names: Names, source: Translation | None) -> list[Needed]:
    """Where the name of a step or flow is misspelt, its words stand under what others call it.

    One mistake, told as an unknown name by which it is called: its words are not missing in every language besides.
    """
    written = source.messages if source else {}
    called = {own: other for own, other in _misspelt(names) if own not in written and other in written}
    return [replace(each, message=called.get(each.message, each.message)) for each in needed]


def _misspelt(names: Names) -> Iterator[tuple[str, str]]:
    """Messages of steps, each with what it may have to be."""
    for flow, file in names.flows.items():
        yield from ((f"{flow}-{step}", f"{flow}-{name}") for name, step in file.meant.items())
    for name, flow in names.meant.items():
        yield from ((f"{flow}-{step}", f"{name}-{step}") for step in names.flows[flow].flow.positions)


def answers_of(step: Step | None, slots: Mapping[str, Slot]) -> tuple[str, ...]:
    """The answers that a step needs labels for, in their order."""
    match step:
        case Ask(slot=slot):
            return slots[slot].values if slot in slots else ()
        case Menu(answers=answers):
            return tuple(answers)
        case _:
            return ()


def _without_step(needed: list[Needed], source: Translation) -> tuple[str, ...]:
    """Messages that no step has and the program does not know: one of them may be a misspelt name."""
    return tuple(source.messages.keys() - {each.message for each in needed} - source.lent.keys())


def _in_source(needed: Needed, source: Translation, meant: Collection[str], report: Report) -> None:
    message = source.messages.get(needed.message)
    if needed.message in source.misread or not (message or source.whole):
        return
    if message and message.value and not message.value.is_written:
        report.error("TM403", message.at, f"The text of {quoted(message.name)} is not written yet.", WRITE)
    elif not needed.optional and (message is None or message.value is None):
        where = f"Write in translations/{source.language}/{needed.message.partition('-')[0]}.ftl:"
        labels = [f"    .{label} = …" for label in needed.labels if not _has_shared_label(label, source)]
        at = needed.at if message is None else message.at
        text = f"The message {quoted(needed.message)} has no text in the source language."
        advice = "\n".join([where, f"{needed.message} = …", *labels])
        report.error("TM403", at, text, did_you_mean(needed.message, meant, always=advice))
    if message:
        _labels_in_source(message, needed, source, report)
    if needed.shows and message and ALT not in message.attributes:
        text = f"What {quoted(message.name)} shows has no words for whoever can't see or hear it."
        report.error("TM608", message.at, text, f"Write below it what there is to see or hear:\n    .{ALT} = …")


def _labels_in_source(message: Message, needed: Needed, source: Translation, report: Report) -> None:
    swallowed = {name for name, _ in _swallowed(message, needed)}
    for label in needed.labels:
        own = message.attributes.get(label)
        if own and not own.is_written:
            text = f"The label of the answer {quoted(label)} is not written yet."
            report.error("TM404", own.at, text, WRITE)
        elif not (own or label in swallowed or _has_shared_label(label, source)):
            text = f"The answer {quoted(label)} of {quoted(message.name)} has no label."
            report.error("TM404", message.at, text, f"Write below it:\n    .{label} = …")


def _is_written(needed: Needed, translation: Translation) -> bool:
    message = translation.messages.get(needed.message)
    if message is None:
        return needed.message in translation.misread or not translation.whole
    return bool(message.value and message.value.is_written) and all(
        own.is_written if (own := message.attributes.get(label)) else label in SHARED_LABELS for label in needed.labels
    )


def _has_shared_label(label: str, translation: Translation) -> bool:
    shared = translation.known.get(SHARED_LABELS.get(label, ""))
    return shared is not None and label in shared.attributes


def _services(emergency: Mapping[str, tuple[Listed, ...]], source: Translation, report: Report) -> None:
    """What the card of an emergency number says is an attribute too: who answers, and who learns of the call."""
    for listed in (each for numbers in emergency.values() for each in numbers):
        named = (("hotline-service", listed.number.service), ("hotline-learns", listed.number.who_learns))
        for message, name in named:
            known = source.known[message].attributes if message in source.known else {}
            if name not in known:
                advice = did_you_mean(name, known, f"Write it below {message}.")
                report.error("TM506", listed.at, f"{quoted(name)} has no words: {message}.{name} is missing.", advice)


@lru_cache(LANGUAGES)
def _language(translation: Translation, needed: tuple[Needed, ...], steps: Steps) -> Report:
    """What is found in a language alone: kept, for after a save most are as they were."""
    report = Report()
    _strangers(translation, {each.message: each for each in needed}, dict(steps), report)
    _told_apart(translation, report)
    return report


def _strangers(
    translation: Translation, needed: Mapping[str, Needed], steps: Mapping[str, Collection[str]], report: Report
) -> None:
    """Words of a step that is not there, or of an answer that it does not have: mostly a misspelt name."""
    for message in translation.messages.values():
        flow, _, step = message.name.partition("-")
        if flow not in steps:
            continue
        if message.name not in needed:
            _stranger(message, flow, step, needed, steps[flow], report)
            continue
        _parts(message, needed[message.name], report)


def _parts(message: Message, needed: Needed, report: Report) -> None:
    parts = needed.parts
    _no_wide_braces(message, report)
    for name, at in _swallowed(message, needed):
        told = f"“{name} =” is a part of the text above it: people would read it."
        report.error("TM420", at, told, f"A dot belongs before it:\n    .{name} = …")
    for name, text in message.attributes.items():
        if name == ALT:
            _shows(needed, text, report)
        elif name not in parts and not needed.open:
            advice = did_you_mean(name, parts, "Delete it.")
            report.warning("TM411", text.at, f"This question has no answer {quoted(name)}.", advice)


def _swallowed(message: Message, needed: Needed) -> Iterator[tuple[str, Position]]:
    """Labels and typed forms whose dot was forgotten: Fluent takes such a line for more of the text above it."""
    for _, text in parts_of(message):
        for each in text.pattern.elements:
            if not isinstance(each, ast.TextElement) or "=" not in each.value.replace("＝", "="):
                continue
            for found in WITHOUT_DOT.finditer(each.value):
                if found[1] in needed.parts and each.span:
                    yield found[1], message.lines.find(found[0].strip(), each.span.start, each.span.end)


def _no_wide_braces(message: Message, report: Report) -> None:
    for _, text in parts_of(message):
        for each in text.pattern.elements:
            found = WIDE_BRACE.search(each.value) if isinstance(each, ast.TextElement) else None
            if found and each.span:
                at = message.lines.find(found[0], each.span.start, each.span.end)
                advice = "Type { $name } with the keyboard switched to English letters."
                report.error("TM421", at, "This is no brace but a wide sign: people would read it.", advice)


def _told_apart(translation: Translation, report: Report) -> None:
    """Phrases between which anything but | stands are one long phrase, which nobody ever types."""
    for message in translation.messages.values():
        for part, text in parts_of(message):
            if part.endswith(HEARD) or message.name.startswith(PHRASES):
                _no_commas(text, report)


def _no_commas(text: Text, report: Report) -> None:
    written = "".join(each.value for each in text.pattern.elements if isinstance(each, ast.TextElement))
    if WIDE_BAR in written or ("|" not in written and COMMAS.search(written)):
        advice = "Put | between them: yes | yes please | sure"
        what = "The wide bar does" if WIDE_BAR in written else "Commas do"
        report.warning("TM419", text.at, f"{what} not part what people may type: this is one long phrase.", advice)


def _shows(needed: Needed, text: Text, report: Report) -> None:
    if not needed.shows:
        advice = "Delete it, or let the step show something (media: …)."
        report.warning("TM609", text.at, "This step shows no picture, sound or point on the map.", advice)


def _stranger(
    message: Message, flow: str, step: str, known: Mapping[str, Needed], steps: Collection[str], report: Report
) -> None:
    if step in steps:
        advice = "Only “say”, “ask” and “end” have words: let a “say” come before it, or delete the words."
        report.warning("TM414", message.at, f"The step {quoted(step)} says nothing: nobody reads this.", advice)
        return
    near = did_you_mean(message.name, known, "Delete it.")
    report.warning("TM410", message.at, f"The flow {quoted(flow)} has no step {quoted(step)}.", near)


def _summary(
    translation: Translation, translations: Mapping[str, Translation], needed: list[Needed], report: Report
) -> None:
    """One line a language, since a language that has just begun lacks hundreds."""
    spoken = [translations[tag] for tag in chain(translation.language) if tag in translations][:-1]
    wanted = [each for each in needed if not each.optional]
    missing = [each.message for each in wanted if not any(_is_written(each, one) for one in spoken)]
    if missing:
        some = ", ".join(missing[:NAMED_MISSING]) + (", …" if len(missing) > NAMED_MISSING else "")
        at = Position(f"translations/{translation.language}/", 1, 1)
        be = "is" if len(missing) == 1 else "are"
        text = f"{len(missing)} of {len(wanted)} texts {be} missing or not written yet: {some}"
        each = f"Each with its place: hotline translations check --language {translation.language}"
        report.warning("TM409", at, text, f"They are shown in the source language. {each}")


def _own_name(translation: Translation, source: Translation, report: Report) -> None:
    """Without a name of its own a language would stand under the name of another where people choose."""
    named = source.known.get("hotline-words"), translation.known.get("hotline-words")
    theirs, own = ("name" in message.attributes if message else False for message in named)
    if theirs and not own:
        at = Position(f"translations/{translation.language}/", 1, 1)
        advice = "Write in hotline.ftl, in the language itself:\nhotline-words =\n    .name = …"
        report.warning("TM412", at, f"The language {quoted(translation.language)} has no name.", advice)
