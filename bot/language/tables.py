"""The small files beside the flows: signs of urgency, emergency numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from bot.language.findings import did_you_mean, quoted
from bot.language.flow_file import check_format
from bot.language.gazetteer import countries
from bot.language.model import Condition, EmergencyNumber, Position
from bot.language.nodes import Fields, Node, Scalar
from bot.language.page import Page
from bot.language.screening import URGENCIES
from bot.language.when import read_when

COUNTRY = re.compile("[A-Z]{2}")
DIALLED = re.compile(r"\+?[0-9][0-9 -]{1,18}")
DATE = re.compile(r"[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")
NUMBER_KEYS = ("number", "service", "who_learns", "source", "checked_on")
LEVELS = URGENCIES[1:]


@dataclass(frozen=True)
class Listed:
    """An emergency number and where it stands."""

    number: EmergencyNumber
    at: Position


def read_urgency(node: Node, page: Page) -> Mapping[str, tuple[Condition, ...]]:
    """Level → the signs of which one is enough, worst level last."""
    levels = _body(node, page, "urgency", "urgency: {immediate: [{danger_now: yes}]}")
    for key in _unknown(levels, LEVELS):
        page.error("TM501", key.at, f"{quoted(key.text)} is no urgency.", did_you_mean(key.text, LEVELS))
    signs = {}
    for level in LEVELS:
        written = levels.get(level) if levels else None
        if written is not None:
            nodes = page.parts(written, f"“{level}”")
            signs[level] = tuple(condition for each in nodes for condition in read_when(each, page))
    return signs


def read_emergency(node: Node, page: Page) -> Mapping[str, tuple[Listed, ...]]:
    """Country → its numbers, in the order they are written."""
    example = "countries: {JP: [{number: '110', service: police, …}]}"
    listed = _body(node, page, "countries", example)
    found = {}
    for key, value in listed.entries if listed else ():
        if key.text in countries():
            nodes = page.parts(value, f"The numbers of {key.text}")
            found[key.text] = tuple(number for each in nodes if (number := _number(key.text, each, page)))
        else:
            advice = "Write the two capital letters of ISO 3166-1: JP for Japan."
            page.error("TM503", key.at, f"{quoted(key.text)} is no country.", advice)
    return found


def _body(node: Node, page: Page, key: str, example: str) -> Fields | None:
    """The mapping behind the one key that such a file has beside `format`."""
    entries = page.fields(node, "This file", ("format", key, "about", "source"))
    if entries is None:
        return None
    check_format(entries, page)
    body = page.required(entries, key, Position(page.path, 1, 1), "This file", example)
    return body if body and page.fields(body, f"“{key}”") is not None and isinstance(body, Fields) else None


def _unknown(node: Fields | None, known: tuple[str, ...]) -> list[Scalar]:
    return [key for key, _ in node.entries if key.text not in known] if node else []


def _number(country: str, node: Node, page: Page) -> Listed | None:
    entries = page.fields(node, "An emergency number", (*NUMBER_KEYS, "note"))
    if entries is None:
        return None
    example = "{number: '110', service: police, who_learns: police, source: …, checked_on: 2026-11-23}"
    parts = {}
    for key in NUMBER_KEYS:
        found = page.required(entries, key, node.at, "An emergency number", example)
        text = page.text(found, f"“{key}”") if found else None
        if text and _fits(key, text, page):
            parts[key] = text.text
    return Listed(EmergencyNumber(country, **parts), node.at) if len(parts) == len(NUMBER_KEYS) else None


def _fits(key: str, text: Scalar, page: Page) -> bool:
    if key == "number" and not DIALLED.fullmatch(text.text):
        page.error("TM504", text.at, f"{quoted(text.text)} can't be dialled.", "Write digits only, for example '110'.")
    elif key == "checked_on" and not DATE.fullmatch(text.text):
        page.error("TM505", text.at, f"{quoted(text.text)} is no date.", "Write year-month-day: 2026-11-23.")
    elif key in ("service", "who_learns"):
        return page.name(text, f"“{key}”") is not None
    else:
        return True
    return False
