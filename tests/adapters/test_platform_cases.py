"""Every case of tests/cases/platform_cases.yaml is held by tests that exist, or says what it waits for."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

TESTS = Path(__file__).parents[1]
CASES: list[dict[str, Any]] = yaml.safe_load((TESTS / "cases" / "platform_cases.yaml").read_text())
PARTS = {"runtime", "desk", "safety"}


@cache
def _tests_of(file: str) -> set[str]:
    tree = ast.parse((TESTS / file).read_text())
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


def test_all_64_are_there() -> None:
    assert [case["case"] for case in CASES] == list(range(1, 65))


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["case"]))
def test_each_is_held_or_waits(case: dict[str, Any]) -> None:
    assert case["happens"]
    assert case["right"]
    assert case.get("held_by") or case.get("waits_for")
    assert case.get("waits_for") in {None, *PARTS}
    assert ("rest" in case) == ("waits_for" in case)
    for held_by in case.get("held_by", ()):
        file, _, name = held_by.partition("::")
        assert name in _tests_of(file), f"{held_by} is no test"
