"""Texts that differ by audience: what a text chooses by has to be something that can be so."""

from __future__ import annotations

from collections.abc import Collection

from bot.language.extents import parts_of
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.frame import Frame
from bot.language.gazetteer import countries
from bot.language.names import LANGUAGE
from bot.language.patterns import Choice
from bot.language.steps import SKIP
from bot.language.translations import Message

PLURALS = ("zero", "one", "two", "few", "many", "other")
"""Of which each language has some (Unicode CLDR)."""
OTHERS = ("other", "default")
"""What the variant for everybody else may be called."""


def check(message: Message, frame: Frame, report: Report) -> None:
    """The variants of a flow's text: a misspelt one would be shown to nobody."""
    for _, text in parts_of(message):
        for choice in text.used.choices:
            if not (choice.default and choice.key in OTHERS):
                _check(choice, message, frame, report)


def _check(choice: Choice, message: Message, frame: Frame, report: Report) -> None:
    slot = frame.slot(choice.variable)
    if slot is None:
        return  # told as an unknown variable
    at = message.lines.position(choice.offset)
    match slot.type:
        case "text" | "date" | "place":
            if choice.key != SKIP:
                advice = "Choose by “skip”, by “country”, or let a branch of the flow lead to other words."
                text = f"{quoted(slot.name)} holds what people wrote: it is never {quoted(choice.key)}."
                report.error("TM613", at, text, advice)
        case "number":
            _known(choice, (*PLURALS, SKIP), report, message, numbers=True)
        case "country":
            if choice.key not in countries() and choice.key != SKIP:
                advice = "Write the two capital letters of ISO 3166-1: JP for Japan."
                report.error("TM613", at, f"{quoted(choice.key)} is no country.", advice)
        case "language":
            if not LANGUAGE.fullmatch(choice.key):
                report.error("TM613", at, f"{quoted(choice.key)} is no language.", "Write its tag: th, zh-Hans.")
        case _:
            skip = () if slot.type in ("urgency", "platform") else (SKIP,)
            _known(choice, (*slot.values, *skip), report, message)


def _known(choice: Choice, known: Collection[str], report: Report, message: Message, *, numbers: bool = False) -> None:
    if choice.key in known or (numbers and choice.key.replace(".", "", 1).lstrip("-").isdigit()):
        return
    at = message.lines.position(choice.offset)
    text = f"{quoted(choice.variable)} is never {quoted(choice.key)}: nobody would read this."
    report.error("TM613", at, text, did_you_mean(choice.key, known))
