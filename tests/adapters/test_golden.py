"""Each case under tests/cases/platforms is read, and rendered, as it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.adapters import golden


def _name(path: Path) -> str:
    return f"{path.parts[-3]}-{path.stem}"


@pytest.mark.parametrize("path", golden.files("incoming"), ids=_name)
def test_what_came_in_is_read_as_the_case_says(path: Path) -> None:
    assert golden.read(path) == json.loads(path.read_text())["events"]


@pytest.mark.parametrize("path", golden.files("outgoing"), ids=_name)
def test_what_goes_out_is_what_the_case_says(path: Path) -> None:
    assert golden.rendered(path) == json.loads(path.read_text())["calls"]


@pytest.mark.parametrize("path", golden.files("*"), ids=_name)
def test_each_case_says_what_it_is_about(path: Path) -> None:
    assert json.loads(path.read_text())["about"].endswith(".")
