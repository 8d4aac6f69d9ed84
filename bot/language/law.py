"""`law.yaml`: what the law says, as far as somebody has read it: where, of when, and who has made sure of it.

The words of a claim are the message `law-CLAIM` in every language; the texts of flows show them by `{ law-CLAIM }`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from bot.language.extents import parts_of
from bot.language.findings import Report, did_you_mean, quoted
from bot.language.flow_file import check_format
from bot.language.gazetteer import countries
from bot.language.model import SOURCE_LANGUAGE, Claim, Position
from bot.language.nodes import Node, Scalar
from bot.language.page import Entry, Page
from bot.language.patterns import Reference
from bot.language.services import EVERYWHERE
from bot.language.tables import DATE
from bot.language.translations import LANGUAGES, Message, Translation

GROUP = "law-"
UNCHECKED = "law-unchecked"
"""The message that says that nobody made sure of a claim yet."""
CLAIM_KEYS = ("country", "topic", "source", "date", "checked")
CHECKED_KEYS = ("on", "by")
OF_WHEN = re.compile(r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?")
"""A year, a month or a day: of many a source only the year is known."""
EXAMPLE = "jp_papers: {country: JP, topic: papers, source: 'Act 89 of 2016, article 48', date: 2016}"


@dataclass(frozen=True, slots=True)
class Listed:
    """A claim and where it stands."""

    claim: Claim
    at: Position


def read_law(node: Node, page: Page) -> Mapping[str, Listed]:
    """The claims by name. What was misread is left out, and reported."""
    entries = page.fields(node, "This file", ("format", "claims", "about", "source"))
    if entries is None:
        return {}
    check_format(entries, page)
    body = page.required(entries, "claims", Position(page.path, 1, 1), "This file", f"claims: {{{EXAMPLE}}}")
    claims = page.fields(body, "“claims”", example=EXAMPLE) if body else None
    found = (_claim(entry, page) for entry in (claims or {}).values())
    return {listed.claim.name: listed for listed in found if listed}


def _claim(entry: Entry, page: Page) -> Listed | None:
    name = page.name(entry.key, "A claim")
    parts = page.fields(entry.value, "A claim", CLAIM_KEYS, EXAMPLE)
    if name is None or parts is None:
        return None
    needed = {key: page.required(parts, key, name.at, "A claim", EXAMPLE) for key in CLAIM_KEYS[:-1]}
    texts = {key: page.text(node, f"“{key}”") for key, node in needed.items() if node}
    written = {key: text.text for key, text in texts.items() if text and _fits(key, text, page)}
    if len(written) < len(needed):
        return None
    on, by = _checked(parts["checked"].value, page) if "checked" in parts else (None, "")
    claim = Claim(name.text, written["country"], written["topic"], written["source"], written["date"], on, by)
    return Listed(claim, name.at)


def _fits(key: str, text: Scalar, page: Page) -> bool:
    if key == "country" and text.text not in (*countries(), EVERYWHERE):
        advice = f"Write the two capital letters of ISO 3166-1, or {EVERYWHERE} for what holds everywhere."
        page.error("TM503", text.at, f"{quoted(text.text)} is no country.", advice)
    elif key == "date" and not OF_WHEN.fullmatch(text.text):
        page.error("TM540", text.at, f"{quoted(text.text)} is no date.", "Write a year, a month or a day: 2024-04.")
    else:
        return True
    return False


def _checked(node: Node, page: Page) -> tuple[date | None, str]:
    example = "checked: {on: 2026-12-01, by: a lawyer in Tokyo}"
    parts = page.fields(node, "“checked”", CHECKED_KEYS, example)
    if parts is None:
        return None, ""
    needed = {key: page.required(parts, key, node.at, "“checked”", example) for key in CHECKED_KEYS}
    on, by = (page.text(needed[key], f"“{key}”") if needed[key] else None for key in CHECKED_KEYS)  # type: ignore[arg-type]
    if on and not DATE.fullmatch(on.text):
        page.error("TM540", on.at, f"{quoted(on.text)} is no date.", "Write year-month-day: 2026-12-01.")
    return (date.fromisoformat(on.text), by.text) if on and by and DATE.fullmatch(on.text) else (None, "")


# ── who shows them ─────────────────────────────────────────────────────────────────────────────────────────


def check(claims: Mapping[str, Listed], translations: Mapping[str, Translation], report: Report) -> None:
    """Texts show claims that stand in the file, and say so where nobody made sure; none stands there unshown."""
    shown: set[str] = set()
    for translation in translations.values():
        for message, of_law in _shown(translation):
            named = [reference for reference in of_law if reference.entry != UNCHECKED]
            _known(named, claims, message, report)
            if len(named) == len(of_law):
                _honest(named, claims, message, report)
            shown |= {reference.entry for reference in named if translation.language == SOURCE_LANGUAGE}
    for name, listed in claims.items():
        if GROUP + name not in shown:
            advice = f"Show it in a text, {{ {GROUP}{name} }}, or delete it."
            report.warning("TM543", listed.at, f"No text shows the claim {quoted(name)}.", advice)


@lru_cache(LANGUAGES)
def _shown(translation: Translation) -> list[tuple[Message, list[Reference]]]:
    """Messages that show something of the law, and what. Kept: after a save most languages are as they were."""
    found = ((message, list(_references(message))) for message in translation.messages.values())
    return [(message, of_law) for message, of_law in found if of_law]


def _references(message: Message) -> Iterator[Reference]:
    for _, text in parts_of(message):
        yield from (reference for reference in text.used.references if reference.entry.startswith(GROUP))


def _known(named: list[Reference], claims: Mapping[str, Listed], message: Message, report: Report) -> None:
    for reference in named:
        name = reference.entry.removeprefix(GROUP)
        if name not in claims:
            at = message.lines.position(reference.offset)
            advice = did_you_mean(name, claims, "Write it in flows/law.yaml, with where it was read.")
            report.error("TM541", at, f"flows/law.yaml has no claim {quoted(name)}.", advice)


def _honest(named: list[Reference], claims: Mapping[str, Listed], message: Message, report: Report) -> None:
    for reference in named:
        listed = claims.get(reference.entry.removeprefix(GROUP))
        if listed and listed.claim.checked is None:
            text = f"Nobody made sure of {quoted(listed.claim.name)} yet, and the text does not say so."
            advice = f"Add {{ {UNCHECKED} }}, or write in flows/law.yaml who checked it and when."
            report.warning("TM542", message.lines.position(reference.offset), text, advice)


def check_age(claims: Mapping[str, Claim], today: date, report: Report) -> None:
    """Claims whose check is too long ago: laws change."""
    for claim in claims.values():
        if claim.is_overdue(today):
            at = Position("flows/law.yaml", 1, 1)
            text = f"The claim {quoted(claim.name)} was checked on {claim.checked}: too long ago."
            report.warning("TM544", at, text, "Let somebody read the law anew, and write down when.")
