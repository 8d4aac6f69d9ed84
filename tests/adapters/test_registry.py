"""The registry: it is light, and each entry brings its cases."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.adapters import REGISTRY, limits
from bot.settings import Settings
from tests.adapters.stages import STAGES

CASES = Path(__file__).parents[1] / "cases" / "platforms"


def test_importing_the_registry_loads_no_platform() -> None:
    check = (
        "import sys, bot.adapters;"
        "heavy = {'telegram', 'linebot', 'aiohttp', 'httpx', 'pydantic'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", check], check=True)


def test_an_open_adapter_has_loaded_no_library_of_its_platform() -> None:
    """They take 0.4 s and 1.3 s, and 100 MB; a hotline that serves does without."""
    check = (
        "import sys, bot.adapters.telegram, bot.adapters.line, bot.adapters.sandbox;"
        "heavy = {'telegram', 'linebot', 'httpx', 'pydantic'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", check], check=True)


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_each_platform_is_made_from_the_settings(name: str, tmp_path: Path) -> None:
    adapter = REGISTRY[name](Settings.for_demo(tmp_path / "x.db", 8080))
    assert adapter.name == name


@pytest.mark.parametrize("name", sorted(REGISTRY))
def test_each_platform_has_limits_a_stage_and_cases(name: str) -> None:
    assert name in limits.ALL
    assert name in STAGES
    assert len(list((CASES / name / "incoming").glob("*.json"))) >= 5
    assert len(list((CASES / name / "outgoing").glob("*.json"))) >= 2


def test_no_limits_are_left_of_a_platform_that_is_gone() -> None:
    assert set(limits.ALL) == set(REGISTRY) == set(STAGES) == {folder.name for folder in CASES.iterdir()}
