"""What stands in the texts, in every language: lengths that the platforms show, and names that a text uses."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from bot.adapters import limits
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import RESERVED
from bot.language.model import SOURCE_LANGUAGE, MapPoint
from bot.language.names import Names
from bot.language.translations import Message, Text, Translation
from bot.language.wording import HEARD
from bot.language.words import ALT

BUTTONS = ("hotline-words", "hotline-yes_no", "hotline-country", "desk-words")
"""Beside the flows' questions, the messages whose attributes stand on buttons."""
KNOWN_FACTS = ("country",)
"""Variables of a flow's texts beside its slots."""
SHORTEST_LABEL = min(limits.ALL.items(), key=lambda platform: platform[1].label)
SHORTEST_TEXT = min(limits.ALL.items(), key=lambda platform: platform[1].text)
LONGEST_CAPTION = min(platform.caption for platform in limits.ALL.values())
LONGEST_TITLE = min(platform.map_title for platform in limits.ALL.values())


def check(names: Names, translations: Mapping[str, Translation], report: Report) -> None:
    """Lengths, variables and references of all texts."""
    flows = names.flows.keys() - RESERVED
    source = translations.get(SOURCE_LANGUAGE)
    maps = _maps(names)
    for translation in translations.values():
        for message in translation.messages.values():
            in_flow = message.name.partition("-")[0] in flows
            _lengths(message, report, has_buttons=in_flow or message.name in BUTTONS)
            _caption(message, LONGEST_TITLE if message.name in maps else LONGEST_CAPTION, report)
            _references(message, translation, report)
            original = source.known.get(message.name) if source else None
            if translation is not source and original is not None:
                _same_variables(message, original, report)
            elif in_flow and not names.unread:
                _known_variables(message, {*names.slots, *KNOWN_FACTS}, report)


def _lengths(message: Message, report: Report, *, has_buttons: bool) -> None:
    platform, limit = SHORTEST_TEXT
    if message.value:
        length = _utf16(message.value.longest)
        if length > limit.text:
            text = f"This text has {length} letters; {platform.capitalize()} shows {limit.text}."
            report.error("TM406", message.at, text, "Shorten it, or make two steps of it.")
    platform, limit = SHORTEST_LABEL
    for name, label in message.attributes.items() if has_buttons else ():
        length = 0 if name.endswith(HEARD) or name == ALT else _letters(label.longest, limit.label)
        if length > limit.label:
            text = f"This label has {length} letters; a button of {platform.upper()} shows {limit.label}."
            report.error("TM405", label.at, text, "Shorten it; the long form can stand in the question.")


def _maps(names: Names) -> set[str]:
    """The messages of the steps that show a point on the map."""
    flows = (file.flow for file in names.flows.values())
    return {
        f"{flow.name}-{step}"
        for flow in flows
        for step, beside in flow.beside.items()
        if isinstance(beside.media, MapPoint)
    }


def _caption(message: Message, most: int, report: Report) -> None:
    alt = message.attributes.get(ALT)
    if alt and (length := _utf16(alt.longest)) > most:
        report.error(
            "TM610", alt.at, f"These words for what is shown have {length} letters; {most} fit.", "Shorten them."
        )


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _letters(text: str, enough: int) -> int:
    """Letters as people count them (grapheme clusters); never more than code points, so a short text is not counted."""
    if len(text) <= enough:
        return len(text)
    import regex

    return len(regex.findall(r"\X", text))


def _references(message: Message, translation: Translation, report: Report) -> None:
    """Messages and terms used inside a text have to be in the same language: there is no falling back inside a text."""
    for text in _texts(message).values():
        for name, offset in text.used.messages.items():
            if name not in translation.known:
                advice = did_you_mean(name, translation.known)
                report.error("TM408", message.lines.position(offset), f"There is no message {quoted(name)}.", advice)
        for name, offset in text.used.terms.items():
            if name not in translation.terms:
                advice = did_you_mean(name, translation.terms)
                report.error("TM408", message.lines.position(offset), f"There is no term {quoted('-' + name)}.", advice)


def _known_variables(message: Message, known: Collection[str], report: Report) -> None:
    for text in _texts(message).values():
        for name, offset in text.used.variables.items():
            if name not in known:
                advice = did_you_mean(name, known, "A text can use the slots of the book.")
                at = message.lines.position(offset)
                report.error("TM407", at, f"There is no slot {quoted(name)} for this variable.", advice)


def _same_variables(message: Message, original: Message, report: Report) -> None:
    originals = _texts(original)
    for part, text in _texts(message).items():
        if part not in originals:
            continue
        used, wanted = text.used.variables, originals[part].used.variables
        for name in sorted(used.keys() - wanted.keys()):
            report.error(
                "TM407", message.lines.position(used[name]), f"The source text has no variable {quoted(name)}.",
                did_you_mean(name, wanted),
            )  # fmt: skip
        for name in sorted(wanted.keys() - used.keys()):
            advice = f"Put {{ ${name} }} where it belongs in this language."
            report.error("TM407", text.at, f"The variable {quoted(name)} of the source text is missing here.", advice)


def _texts(message: Message) -> Mapping[str, Text]:
    """The value, under the empty name, and the attributes."""
    return {"": message.value, **message.attributes} if message.value else message.attributes
