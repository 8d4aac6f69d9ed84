"""What the platforms show of the texts: how long a text and a label may be in each language, and that none is empty."""

from __future__ import annotations

from collections.abc import Iterator

from bot.adapters import limits
from bot.language.extents import MOST_PARTS, Extent, Extents, letters, parts_of
from bot.language.findings import Report, quoted
from bot.language.frame import Frame
from bot.language.model import SOURCE_LANGUAGE, Ask, Menu, Step
from bot.language.names import Names
from bot.language.steps import SKIP
from bot.language.translations import Message, Translation
from bot.language.wording import HEARD, LONGEST_PART
from bot.language.words import ALT, PHRASES

BUTTONS = (
    "hotline-words",
    "hotline-yes_no",
    "hotline-country",
    "hotline-hours",
    "desk-words",
    "desk-card_topics",
    "desk-form_categories",
    "desk-form_given",
    "desk-form_responsible",
)
"""Beside the flows' questions, the messages whose attributes stand on buttons."""
CARDS, OPENING = "cards", "cards-opening"
"""The group of the phrase cards; how some of them begin is no button."""
NAMED = {"telegram": "Telegram", "line": "LINE"}
"""The platforms as people know them; the playground obeys all of them."""
SHORTEST_LABEL = min(limits.ALL.items(), key=lambda platform: platform[1].label)
SHORTEST_TEXT = min(limits.ALL.items(), key=lambda platform: platform[1].text)
LONGEST_CAPTION = min(platform.caption for platform in limits.ALL.values())
LONGEST_TITLE = min(platform.map_title for platform in limits.ALL.values())
UNWRITTEN = 3
"""Buttons below every question that no flow writes: a human, leave quietly, and for a while not now."""


def check(frame: Frame, translation: Translation, extents: Extents, report: Report) -> None:
    """All texts of one language."""
    asked = {*frame.flows, CARDS}
    for message in translation.messages.values():
        is_asked = message.name.partition("-")[0] in asked or message.name in BUTTONS
        _text(message, extents.of(message.name), translation.language, report)
        for name in message.attributes if is_asked else ():
            if name != ALT and not name.endswith(HEARD) and message.name != OPENING:
                _label(message, name, extents.of(message.name, name), translation.language, report)
        _caption(message, extents, translation.language, report, on_map=message.name in frame.on_map)
        _empty(message, extents, is_needed=not is_asked and translation.language == SOURCE_LANGUAGE, report=report)


def _text(message: Message, extent: Extent, language: str, report: Report) -> None:
    length = _utf16(extent.longest)
    over = [(NAMED[name], each.text) for name, each in limits.ALL.items() if name in NAMED and length > each.text]
    if over and not message.name.startswith(PHRASES):
        text = f"This text has {length} letters in {quoted(language)}; {_listed(over)}."
        report.error("TM406", message.at, text, "Shorten it, or make two steps of it.")
    elif extent.parts > MOST_PARTS:
        text = f"This text is put together of more than {MOST_PARTS} parts."
        report.error("TM406", message.at, text, "Write it out, with fewer braces.")
    elif extent.too_much:
        text = f"A part of this text, between two braces, has more than {LONGEST_PART} letters."
        report.error("TM406", message.at, text, "Shorten it, or make two steps of it.")


def _label(message: Message, name: str, extent: Extent, language: str, report: Report) -> None:
    """Counted in letters as people see them (grapheme clusters), never fewer than code points."""
    if len(extent.longest) <= SHORTEST_LABEL[1].label:
        return
    length = letters(extent.longest)
    over = [
        (NAMED[platform], each.label)
        for platform, each in limits.ALL.items()
        if platform in NAMED and length > each.label
    ]
    if over:
        text = f"This label has {length} letters in {quoted(language)}; {_listed(over)} on a button."
        at = message.attributes[name].at
        report.error("TM405", at, text, "Shorten it; the long form can stand in the question.")


def _listed(over: list[tuple[str, int]]) -> str:
    return " and ".join(f"{platform} shows {most}" for platform, most in over)


def _caption(message: Message, extents: Extents, language: str, report: Report, *, on_map: bool) -> None:
    length = _utf16(extents.of(message.name, ALT).longest) if ALT in message.attributes else 0
    most = {name: each.map_title if on_map else each.caption for name, each in limits.ALL.items()}
    over = [(NAMED[name], most[name]) for name in NAMED if length > most[name]]
    if over:
        text = f"These words for what is shown have {length} letters in {quoted(language)}; {_listed(over)}."
        report.error("TM610", message.attributes[ALT].at, text, "Shorten them.")


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


# ── texts that are empty, and questions with too many buttons ──────────────────────────────────────────────


def _empty(message: Message, extents: Extents, report: Report, *, is_needed: bool) -> None:
    """Something has to be seen whatever the case: an empty bubble is silence.

    A text that is wholly empty is not written yet: `words` tells of those of a flow, here are the hotline's own.
    """
    for part, text in parts_of(message):
        extent = extents.of(message.name, part)
        if extent.shows or part.endswith(HEARD):
            continue
        if text.is_written:
            report.error("TM415", text.at, "In one of its cases this text is empty.", "Write something in each case.")
        elif is_needed:
            report.error("TM415", text.at, "This text is empty, and the hotline needs it.", "Write it, or delete it.")


def check_buttons(names: Names, report: Report) -> None:
    """How many buttons each question has. Answers that do not fit are shown on pages, which people have to turn."""
    for file in names.flows.values():
        for name, step in file.flow.steps.items():
            count = sum(1 for _ in _answers(step, names)) + UNWRITTEN
            over = [(NAMED[each], limits.ALL[each].buttons) for each in NAMED if count > limits.ALL[each].buttons]
            if over:
                text = (
                    f"With those that stand below every question this one has {count} buttons; {_listed(over)} at once."
                )
                report.warning("TM418", file.flow.positions[name], text, "Ask in two steps: first roughly, then more.")


def _answers(step: Step, names: Names) -> Iterator[str]:
    match step:
        case Ask(slot=slot) if slot in names.slots and names.slots[slot].values:
            yield from (*names.slots[slot].values, SKIP)
        case Menu(answers=answers):
            yield from answers
