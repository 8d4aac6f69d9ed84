"""`flows/places.yaml`: what people call places that no gazetteer names, or names otherwise.

A list of places: the country or the region, the names in each language, and where we know it from.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.language.findings import quoted
from bot.language.flow_file import check_format
from bot.language.gazetteer import countries
from bot.language.model import KnownPlace, Position
from bot.language.names import check_region
from bot.language.nodes import Fields, Node, Scalar
from bot.language.page import Entry, Page
from bot.language.translations import TAG
from bot.language.when import REGION

EXAMPLE = "places: [{in: TH-57, names: {en: Golden Triangle, th: สามเหลี่ยมทองคำ}, source: …}]"
ADVICE = "Write a country as in ISO 3166-1 (LA) or a region as in ISO 3166-2 (LA-BK)."


def read_places(node: Node, page: Page) -> tuple[KnownPlace, ...]:
    """The places, in the order they are written."""
    entries = page.fields(node, "This file", ("format", "about", "source", "places"))
    if entries is None:
        return ()
    check_format(entries, page)
    body = page.required(entries, "places", Position(page.path, 1, 1), "This file", EXAMPLE)
    parts = page.parts(body, "“places”") if body else ()
    return tuple(place for part in parts if (place := _place(part, page)))


def _place(node: Node, page: Page) -> KnownPlace | None:
    entries = page.fields(node, "A place", ("in", "names", "source"))
    if entries is None:
        return None
    required = {key: page.required(entries, key, node.at, "A place", EXAMPLE) for key in ("in", "names", "source")}
    where = _where(required["in"], page) if required["in"] else ""
    names = _names(required["names"], page) if required["names"] else ()
    source = page.text(required["source"], "“source”") if required["source"] else None
    if not (where and names and source):
        return None
    return KnownPlace(where[:2], where if "-" in where else "", names, source.text)


def _where(node: Node, page: Page) -> str:
    text = page.text(node, "“in”")
    if text is None:
        return ""
    if text.text not in countries() and not REGION.fullmatch(text.text):
        page.error("TM611", text.at, f"{quoted(text.text)} is neither a country nor a region.", ADVICE)
        return ""
    if "-" in text.text:
        check_region(text, page.report)
    return text.text


def _names(node: Node, page: Page) -> tuple[tuple[str, tuple[str, ...]], ...]:
    written: Mapping[str, Entry] = page.fields(node, "“names”") or {}
    if isinstance(node, Fields) and not written:
        page.error("TM203", node.at, "This place has no names.", f"For example: {EXAMPLE}")
    names = {}
    for key, value in written.values():
        if not TAG.fullmatch(key.text):
            advice = "Write it by its tag: en, th, zh-Hans."
            page.error("TM611", key.at, f"{quoted(key.text)} is no language.", advice)
        names[key.text] = _listed(value, page)
    return tuple((language, listed) for language, listed in names.items() if listed)


def _listed(node: Node, page: Page) -> tuple[str, ...]:
    found = page.one_or_more(node, "A name")
    return tuple(name.text for name in found if isinstance(name, Scalar))
