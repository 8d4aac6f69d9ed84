"""The reference: one place that explains every key, with examples that are read."""

from __future__ import annotations

import re
from typing import Any

import jsonschema
import pytest

from bot.language import beside, desk_file, directory, flow_file, indicators, steps, tables, when, writing_file
from bot.language.findings import Report
from bot.language.model import BUILT_IN
from bot.language.nodes import Fields, parse
from bot.language.page import Page
from bot.language.reference import Key, sections
from bot.language.schema import schemas
from bot.language.screening import COMPUTED
from tests.language.schema.plain import plain

OF_READERS = {
    "flow": flow_file.KEYS,
    "slot": flow_file.TYPES,
    "step": steps.KEYS,
    "way": steps.WAYS,
    "when": when.COMPARISONS,
    "fact": BUILT_IN,
    "computed": COMPUTED,
    "level": tables.LEVELS,
    "indicators": indicators.KEYS,
    "indicator": indicators.INDICATOR_KEYS,
    "style": writing_file.RULES,
    "rule": writing_file.KEYS,
    "desk": desk_file.KEYS,
    "limits": desk_file.LIMIT_KEYS,
    "queue": desk_file.QUEUE_KEYS,
    "tier": desk_file.TIER_KEYS,
    "directory": directory.FILE_KEYS,
    "service": directory.KEYS,
    "channel": directory.CHANNEL_KEYS,
}
EXAMPLES = [(section.name, key) for section in sections().values() for key in section.keys.values()]
LINES = ("slot", "fact", "computed", "when")
"""Sections whose examples are lines of a mapping of facts."""


def ids(value: Any) -> str:
    return value.name if isinstance(value, Key) else str(value)


@pytest.mark.parametrize("name", OF_READERS)
def test_the_reference_explains_every_key_of_the_reader_and_no_other(name: str) -> None:
    assert set(sections()[name].keys) == set(OF_READERS[name])


@pytest.mark.parametrize(("section", "key"), EXAMPLES, ids=ids)
def test_every_example_is_yaml_that_shows_its_key(section: str, key: Key) -> None:
    assert plain(key.example.encode()) is not None
    assert re.search(rf"\b{key.name}\b", key.example)


@pytest.mark.parametrize("key", sections()["step"].keys.values(), ids=ids)
def test_every_example_of_a_step_is_read_without_a_fault(key: Key) -> None:
    report = Report()
    page = Page("flows/example.yaml", report)
    node = parse(page.path, key.example.encode(), report)
    assert isinstance(node, Fields)
    for name, value in node.entries:
        step, notes = steps.read_step(name, value, page)
        assert step is not None
        assert notes == beside.read_beside(
            {name.text: page.fields(value, "")[name.text] for name, _ in value.entries}, page
        )
    assert report.errors() == 0


@pytest.mark.parametrize(("section", "key"), EXAMPLES, ids=ids)
def test_every_example_fits_the_schema_of_its_section(section: str, key: Key) -> None:
    found = _schema(section)
    if section != "step" and section not in LINES:  # what else has to be there is left out of an example
        found = {"properties": found["properties"], "additionalProperties": False}
    definitions = {name: each for made in schemas().values() for name, each in made.get("definitions", {}).items()}
    validator = jsonschema.Draft7Validator(found | {"definitions": definitions})
    value = plain(key.example.encode())
    for each in value.values() if section == "step" else [value]:
        assert [error.message for error in validator.iter_errors(each)] == []


def _schema(section: str) -> dict[str, Any]:
    """The part of the schemas that is made of a section, or what its examples are lines of."""
    flow = schemas()["flow"]
    if section == "slot":
        return flow["properties"]["slots"]
    if section in LINES:
        return flow["definitions"]["when"]
    title = sections()[section].title
    (found, *_) = (each for schema in schemas().values() for each in _titled(schema, title))
    return found


def _titled(value: Any, title: str) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        own = [value] if value.get("title") == title and "properties" in value else []
        return own + [each for part in value.values() for each in _titled(part, title)]
    return [each for part in value for each in _titled(part, title)] if isinstance(value, list) else []
