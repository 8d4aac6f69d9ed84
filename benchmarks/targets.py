"""The figures to reach, as data with their meaning, and whether a measurement reaches them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

import yaml

FILE = Path(__file__).with_name("targets.yaml")


class Target(NamedTuple):
    """One line of the file. `database`: the one that it is said of; empty where it holds on both."""

    what: str
    unit: str
    at: Literal["most", "least"]
    first: float
    final: float
    database: str = ""
    why: str = ""

    def holds(self, value: float) -> bool:
        """Whether the first column is reached."""
        return value <= self.first if self.at == "most" else value >= self.first


@cache
def targets() -> dict[str, Target]:
    """All of them by name."""
    return {name: Target(**fields) for name, fields in yaml.safe_load(FILE.read_text())["targets"].items()}


@cache
def recorded() -> dict[str, dict[str, float]]:
    """What others cost: `turns` a second and `cpu` µs a turn."""
    return dict(yaml.safe_load(FILE.read_text())["recorded"])
