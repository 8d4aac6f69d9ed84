"""Files as an editor reads them: YAML 1.2, in which `no` is a text, `true` is none, and 16 is a number."""

from __future__ import annotations

import re
from typing import Any

from bot.language.findings import Report
from bot.language.nodes import Fields, Items, Node, parse
from bot.language.reader import NO_FLOWS

TABLES = ("urgency", "emergency", "indicators", "places", "writing", "never", "law")


def plain(data: bytes, path: str = "x.yaml") -> Any:
    """The values of a file; None where it is no YAML."""
    node = parse(path, data, Report())
    return _value(node) if node is not None else None


def kind_of(path: str) -> str:
    """Which schema a path of a content folder has; empty for none."""
    if re.fullmatch(r"flows/tests/[^/]+\.yaml", path):
        return "transcript"
    if re.fullmatch(r"flows/resources/[^/]+\.yaml", path):
        return "directory"
    name = re.fullmatch(r"flows/([^/]+)\.yaml", path)
    if name and name[1] in TABLES:
        return name[1]
    return "flow" if name and path not in NO_FLOWS else ""


def _value(node: Node) -> Any:
    match node:
        case Items(items):
            return [_value(each) for each in items]
        case Fields(entries):
            return {key.text: _value(each) for key, each in entries}
    if node.text in ("true", "false"):
        return node.text == "true"
    number = re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", node.text)
    return (float(node.text) if number[1] else int(node.text)) if number else node.text
