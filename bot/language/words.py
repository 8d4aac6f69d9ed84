"""Whether every step has its words: in the source language they have to be there, in the others they may fall back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import FlowFile
from bot.language.model import SOURCE_LANGUAGE, Ask, Book, Menu, Position, Say, Slot
from bot.language.names import Names
from bot.language.tables import Listed
from bot.language.translations import Message, Translation
from bot.language.wording import SHARED_LABELS, chain

HEARD = "-heard"
NAMED_MISSING = 5


@dataclass(frozen=True)
class Needed:
    """The words of one step."""

    message: str
    labels: tuple[str, ...]
    at: Position
    optional: bool = False


def check(
    book: Book,
    names: Names,
    translations: Mapping[str, Translation],
    emergency: Mapping[str, tuple[Listed, ...]],
    report: Report,
) -> None:
    """Words that are missing, and words that nobody will ever read."""
    needed = [each for file in names.flows.values() for each in _needed(file, book.slots)]
    source = translations.get(SOURCE_LANGUAGE)
    if source is None:
        at = Position(f"translations/{SOURCE_LANGUAGE}/", 1, 1)
        report.error("TM403", at, "The source language has no texts.", "Every other language falls back to it.")
        return
    for each in needed:
        _in_source(each, source, report)
    _services(emergency, source, report)
    for translation in translations.values():
        _strangers(translation, needed, names, report)
        if translation is not source:
            _summary(translation, translations, needed, report)
            _own_name(translation, source, report)


def _needed(file: FlowFile, slots: Mapping[str, Slot]) -> Iterator[Needed]:
    for name, step in file.flow.steps.items():
        message, at = f"{file.flow.name}-{name}", file.flow.positions[name]
        match step:
            case Say():
                yield Needed(message, (), at)
            case Ask(slot=slot):
                yield Needed(message, slots[slot].values if slot in slots else (), at)
            case Menu(answers=answers):
                yield Needed(message, tuple(answers), at)
            case _:
                yield Needed(message, (), at, optional=True)


def _in_source(needed: Needed, source: Translation, report: Report) -> None:
    message = source.messages.get(needed.message)
    if needed.optional or needed.message in source.misread or not (message or source.whole):
        return
    if message is None or message.value is None:
        where = f"Write in translations/{source.language}/{needed.message.partition('-')[0]}.ftl:"
        lines = [f"{needed.message} = …", *(f"    .{label} = …" for label in needed.labels)]
        at = needed.at if message is None else message.at
        text = f"The message {quoted(needed.message)} has no text in the source language."
        report.error("TM403", at, text, "\n".join([where, *lines]))
    for label in needed.labels if message else ():
        assert message is not None
        if not _has_label(message, label, source):
            text = f"The answer {quoted(label)} of {quoted(message.name)} has no label."
            report.error("TM404", message.at, text, f"Write below it:\n    .{label} = …")


def _is_written(message: str, translation: Translation) -> bool:
    return message in translation.messages or message in translation.misread or not translation.whole


def _has_label(message: Message, label: str, source: Translation) -> bool:
    shared = source.known.get(SHARED_LABELS.get(label, ""))
    return label in message.attributes or (shared is not None and label in shared.attributes)


def _services(emergency: Mapping[str, tuple[Listed, ...]], source: Translation, report: Report) -> None:
    """What the card of an emergency number says is an attribute too: who answers, and who learns of the call."""
    for listed in (each for numbers in emergency.values() for each in numbers):
        named = (("hotline-service", listed.number.service), ("hotline-learns", listed.number.who_learns))
        for message, name in named:
            known = source.known[message].attributes if message in source.known else {}
            if name not in known:
                advice = did_you_mean(name, known, f"Write it below {message}.")
                report.error("TM506", listed.at, f"{quoted(name)} has no words: {message}.{name} is missing.", advice)


def _strangers(translation: Translation, needed: list[Needed], names: Names, report: Report) -> None:
    """Words of a step that is not there, or of an answer that it does not have: mostly a misspelt name."""
    by_message = {each.message: each for each in needed}
    for message in translation.messages.values():
        flow, _, step = message.name.partition("-")
        if flow not in names.flows or not names.flows[flow].whole:
            continue
        if message.name not in by_message:
            advice = did_you_mean(message.name, by_message, "Delete it.")
            report.warning("TM410", message.at, f"The flow {quoted(flow)} has no step {quoted(step)}.", advice)
            continue
        labels = by_message[message.name].labels
        for name, text in message.attributes.items():
            if name.removesuffix(HEARD) not in labels:
                advice = did_you_mean(name.removesuffix(HEARD), labels, "Delete it.")
                report.warning("TM411", text.at, f"This question has no answer {quoted(name)}.", advice)


def _summary(
    translation: Translation, translations: Mapping[str, Translation], needed: list[Needed], report: Report
) -> None:
    """One line a language, since a language that has just begun lacks hundreds."""
    spoken = [translations[tag] for tag in chain(translation.language) if tag in translations][:-1]
    wanted = [each.message for each in needed if not each.optional]
    missing = [message for message in wanted if not any(_is_written(message, one) for one in spoken)]
    if missing:
        some = ", ".join(missing[:NAMED_MISSING]) + (", …" if len(missing) > NAMED_MISSING else "")
        at = Position(f"translations/{translation.language}/", 1, 1)
        text = f"{len(missing)} of {len(wanted)} texts are missing: {some}"
        report.warning("TM409", at, text, "They are shown in the source language.")


def _own_name(translation: Translation, source: Translation, report: Report) -> None:
    """Without a name of its own a language would stand under the name of another where people choose."""
    named = source.known.get("hotline-words"), translation.known.get("hotline-words")
    theirs, own = ("name" in message.attributes if message else False for message in named)
    if theirs and not own:
        at = Position(f"translations/{translation.language}/", 1, 1)
        advice = "Write in hotline.ftl, in the language itself:\nhotline-words =\n    .name = …"
        report.warning("TM412", at, f"The language {quoted(translation.language)} has no name.", advice)
