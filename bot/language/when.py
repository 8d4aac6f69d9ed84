"""`when`: the lines of a condition. All must hold; a list means any of these; an unset slot never matches."""

from __future__ import annotations

import re
from itertools import product
from math import prod

from bot.language.findings import quoted
from bot.language.model import Condition, Test
from bot.language.nodes import Fields, Node, Scalar
from bot.language.page import Compares, Entry, Page

COMPARISONS = ("not", "over", "under", "region")
NUMBER = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,6})?")
REGION = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")
MOST_ALTERNATIVES = 50


def read_when(node: Node, page: Page) -> tuple[Condition, ...]:
    """The condition, as alternatives of which one is enough (a list of regions makes several); empty if misread."""
    lines = page.fields(node, "“when”", example="when: {age: [under_13, teen]}")
    if lines is None:
        return ()
    if not lines:
        page.error("TM203", node.at, "This “when” is empty.", "Leave it out in the last row: that one always holds.")
    tests = [_line(entry, page) for entry in lines.values()]
    if prod(map(len, tests)) > MOST_ALTERNATIVES:
        page.error("TM214", node.at, f"This makes more than {MOST_ALTERNATIVES} combinations of regions.")
        return ()
    return tuple(Condition(one) for one in product(*tests)) if lines else ()


def _line(entry: Entry, page: Page) -> tuple[Test, ...]:
    """One line, as alternatives."""
    slot, value = entry
    if slot.text in COMPARISONS:
        advice = f"For example: {{age: {{{slot.text}: …}}}}"
        page.error("TM214", slot.at, f"{quoted(slot.text)} belongs behind the name of a slot.", advice)
        return ()
    if isinstance(value, Fields):
        return _comparison(slot, value, page)
    values = page.one_or_more(value, f"What {quoted(slot.text)} is compared with")
    page.mentions.append(Compares(slot, "values", values))
    return (Test(slot.text, any_of=tuple(each.text for each in values)),) if values else ()


def _comparison(slot: Scalar, node: Fields, page: Page) -> tuple[Test, ...]:
    for key, _ in node.entries:
        if key.text not in COMPARISONS:
            page.error(
                "TM214", key.at, f"There is no comparison {quoted(key.text)}.",
                "There is: {not: value}, {over: 17}, {under: 18}, {region: JP-13}, or just a value or a list.",
            )  # fmt: skip
            return ()
    lines = {key.text: value for key, value in node.entries}
    match sorted(lines):
        case ["not"]:
            values = page.one_or_more(lines["not"], "“not”")
            page.mentions.append(Compares(slot, "values", values))
            return (Test(slot.text, any_of=tuple(each.text for each in values), negated=True),) if values else ()
        case ["over"] | ["under"] | ["over", "under"]:
            return _range(slot, lines, page)
        case ["region"]:
            return _regions(slot, lines["region"], page)
        case _:
            page.error("TM214", node.at, "These comparisons don't go together.", "Only “over” and “under” do.")
            return ()


def _range(slot: Scalar, lines: dict[str, Node], page: Page) -> tuple[Test, ...]:
    page.mentions.append(Compares(slot, "range"))
    bounds = {name: _number(node, page) for name, node in lines.items()}
    if None in bounds.values():
        return ()
    return (Test(slot.text, over=bounds.get("over"), under=bounds.get("under")),)


def _number(node: Node, page: Page) -> float | None:
    if isinstance(node, Scalar) and NUMBER.fullmatch(node.text):
        return float(node.text)
    page.error("TM215", node.at, "A number has to stand here.", "For example: {over: 17}")
    return None


def _regions(slot: Scalar, node: Node, page: Page) -> tuple[Test, ...]:
    regions = page.one_or_more(node, "“region”")
    written = tuple(region for region in regions if REGION.fullmatch(region.text))
    page.mentions.append(Compares(slot, "region", written))
    for region in regions:
        if region not in written:
            advice = "A region is written as in ISO 3166-2: JP-13 is Tokyo."
            page.error("TM215", region.at, f"{quoted(region.text)} is no region.", advice)
    return tuple(Test(slot.text, region=region.text) for region in regions)
