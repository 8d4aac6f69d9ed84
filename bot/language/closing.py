"""`closing` in `desk.yaml`: what a volunteer says of a chat that has ended, by buttons."""

from __future__ import annotations

from collections.abc import Mapping

from bot.language.findings import Report, quoted
from bot.language.model import SOURCE_LANGUAGE, Category, ClosingForm, Condition, Position
from bot.language.nodes import Node, Scalar
from bot.language.page import Entry, Page
from bot.language.translations import Translation
from bot.language.when import read_when

KEYS = ("categories", "given", "responsible")
CATEGORIES, GIVEN, RESPONSIBLE = "desk-form_categories", "desk-form_given", "desk-form_responsible"
"""The messages whose labels stand on the buttons, for volunteers."""
MOST_BUTTONS = 12
"""With *done* the 13 that LINE shows at once."""
ALWAYS = ("themself", "supervisor")
"""Who can be responsible for a child's case in every organisation: whoever had the chat, and their supervisor."""
LONGEST_NAME = 15
"""Letters: it stands in a button's token."""
NONE: tuple[ClosingForm, Mapping[str, Position]] = (ClosingForm(), {})
EXAMPLE = "closing: {categories: {work: {when: {paid: nothing}}, papers: {}}, given: [listened, numbers]}"


def read_closing(node: Node, page: Page) -> tuple[ClosingForm, Mapping[str, Position]]:
    """The form, and where each of its names stands; what was misread is reported and left out."""
    parts = page.fields(node, "“closing”", KEYS, EXAMPLE) or {}
    listed = page.fields(parts["categories"].value, "“categories”", example=EXAMPLE) if "categories" in parts else None
    categories = [each for entry in (listed or {}).values() if (each := _category(entry, page))]
    given = _listed(parts, "given", "What was given", page)
    responsible = _listed(parts, "responsible", "Who is responsible", page)
    for many in (len(categories) + len(given), len(responsible) + len(ALWAYS)):
        if many > MOST_BUTTONS:
            advice = "Fewer are tapped faster, and truer."
            page.error("TM555", node.at, f"{many} buttons; {MOST_BUTTONS} at most fit.", advice)
    places = {f"{CATEGORIES}.{category.name}": at for category, at in categories}
    places |= {f"{GIVEN}.{text.text}": text.at for text in given}
    places |= {f"{RESPONSIBLE}.{text.text}": text.at for text in responsible}
    named = (tuple(text.text for text in texts) for texts in (given, responsible))
    return ClosingForm(tuple(each for each, _ in categories), *named), places


def _listed(parts: Mapping[str, Entry], key: str, what: str, page: Page) -> list[Scalar]:
    written = page.one_or_more(parts[key].value, f"“{key}”") if key in parts else ()
    return [text for text in written if page.name(text, what, LONGEST_NAME)]


def _category(entry: Entry, page: Page) -> tuple[Category, Position] | None:
    name = page.name(entry.key, "A category", LONGEST_NAME)
    parts = page.fields(entry.value, "A category", ("when",), EXAMPLE)
    if name is None or parts is None:
        return None
    signs: tuple[Condition, ...] = ()
    if "when" in parts:
        nodes = page.parts(parts["when"].value, "“when”") if _is_list(parts["when"].value) else (parts["when"].value,)
        signs = tuple(condition for each in nodes for condition in read_when(each, page))
    return Category(name.text, signs), name.at


def _is_list(node: Node) -> bool:
    return hasattr(node, "items")


def check(places: Mapping[str, Position], translations: Mapping[str, Translation], report: Report) -> None:
    """Each button has a word for volunteers."""
    source = translations.get(SOURCE_LANGUAGE)
    for name, at in places.items():
        message, _, label = name.partition(".")
        known = source.known[message].attributes if source and message in source.known else {}
        if label not in known:
            advice = f"Write in translations/{SOURCE_LANGUAGE}/desk.ftl:\n{message} =\n    .{label} = …"
            report.error("TM556", at, f"{quoted(label)} has no word for volunteers.", advice)
