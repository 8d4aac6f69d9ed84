"""The schemas and the reader are of one mind about how a file is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.language import flow_file, indicators, steps, tables, transcript_checks, transcript_deeds, transcript_file
from bot.language.loading import SHIPPED
from bot.language.schema import schemas
from tests.language.books import BROKEN, HERE, broken, folder
from tests.language.schema.plain import kind_of, plain

HOW_IT_IS_WRITTEN = {
    *(f"TM2{number:02}" for number in (1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 14, 15, 16, 17, 18, 20)),
    "TM501", "TM503", "TM504", "TM505", "TM510", "TM511", "TM513", "TM515", "TM521", "TM522", "TM601", "TM602", "TM611",
}  # fmt: skip
"""Faults that one file shows by itself. That a row stands below one that always holds (TM213) no schema can say."""


@cache
def validator(kind: str) -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(schemas()[kind])


def faults(path: str, data: bytes) -> list[str]:
    return [error.message for error in validator(kind_of(path)).iter_errors(plain(data, path))]


def shipped() -> Iterator[Path]:
    for pattern in ("flows/*.yaml", "flows/resources/*.yaml", "flows/tests/*.yaml"):
        yield from (path for path in sorted(SHIPPED.glob(pattern)) if kind_of(path.relative_to(SHIPPED).as_posix()))


@pytest.mark.parametrize("kind", schemas())
def test_every_schema_is_one(kind: str) -> None:
    jsonschema.Draft7Validator.check_schema(schemas()[kind])


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.relative_to(SHIPPED).as_posix())
def test_every_shipped_file_fits_its_schema(path: Path) -> None:
    assert faults(path.relative_to(SHIPPED).as_posix(), path.read_bytes()) == []


@pytest.mark.parametrize("name", ["sound", "sample", "full"])
def test_every_file_of_a_sound_book_fits_its_schema(name: str) -> None:
    found = {path: faults(path, data) for path, data in folder(HERE / name).items() if kind_of(path)}
    assert set(map(len, found.values())) == {0}, found


def errors(name: str) -> set[tuple[str, str]]:
    """What the reader finds wrong in a broken book: path and code. Another test holds that file against the reader."""
    shown = (BROKEN / name / "expected.txt").read_text("utf-8")
    return set(re.findall(r"^(\S+):\d+:\d+: error (TM\d+):", shown, re.MULTILINE))


@pytest.mark.parametrize("name", sorted(path.name for path in BROKEN.iterdir()))
def test_the_schema_rejects_what_the_reader_rejects_for_how_it_is_written_and_nothing_sound(name: str) -> None:
    for path, data in broken(name).items():
        if not kind_of(path) or plain(data, path) is None:
            continue
        codes = {code for where, code in errors(name) if where == path}
        if codes & HOW_IT_IS_WRITTEN:
            assert faults(path, data), path
        if not codes:
            assert faults(path, data) == [], path


def test_every_such_fault_is_among_the_broken_books() -> None:
    assert {code for path in BROKEN.iterdir() for _, code in errors(path.name)} >= HOW_IT_IS_WRITTEN


def test_the_schemas_know_every_key_of_the_reader() -> None:
    made = schemas()
    flow, sign = made["flow"], made["indicators"]["properties"]["indicators"]["additionalProperties"]
    number = made["emergency"]["properties"]["countries"]["additionalProperties"]["items"]
    line = made["transcript"]["definitions"]["line"]["properties"]
    deed = line["they"]["anyOf"][1]
    assert tuple(flow["properties"]) == flow_file.KEYS
    assert tuple(flow["definitions"]["step"]["properties"]) == steps.KEYS
    assert tuple(made["indicators"]["properties"]) == indicators.KEYS
    assert tuple(sign["properties"]) == indicators.INDICATOR_KEYS
    assert {*number["properties"]} == {*tables.NUMBER_KEYS, "note"}
    assert {*made["urgency"]["properties"]["urgency"]["properties"]} == {*tables.LEVELS}
    assert {*line} == {*transcript_file.READERS}
    assert {*deed["properties"]} == {*transcript_deeds.DEEDS, *transcript_deeds.BESIDE}
    assert {*line["desk"]["anyOf"][2]["properties"]} == {*transcript_checks.DESK}
    assert {*line["expect"]["properties"]} >= {*transcript_checks.FACTS}


@pytest.mark.parametrize("kind", schemas())
def test_every_key_is_explained_where_the_editor_shows_it(kind: str) -> None:
    def keys(value: Any) -> Iterator[tuple[str, Any]]:
        if isinstance(value, dict):
            if value.get("additionalProperties") is False and "title" in value:
                yield from value["properties"].items()
            for each in value.values():
                yield from keys(each)
        elif isinstance(value, list):
            for each in value:
                yield from keys(each)

    found = list(keys(schemas()[kind]))
    assert found
    assert [
        name for name, schema in found if not (schema["description"] and "```yaml" in schema["markdownDescription"])
    ] == []
