"""How much a harness does: what fits into `make test` with a budget in seconds, and what `make soak` does without one.

A budget is three times what the harness takes on two cores with nothing else to do.
"""

from __future__ import annotations

from typing import Any

import pytest

SOAK = (pytest.mark.soak, pytest.mark.timeout(0))


def amounts(name: str, short: int, long: int, *, seconds: int) -> Any:
    """The parameter `name`: `short` in the tests, `long` in the long runs."""
    test = pytest.param(short, id=f"{short}", marks=pytest.mark.timeout(seconds))
    soak = pytest.param(long, id=f"{long}", marks=SOAK)
    return pytest.mark.parametrize(name, [test, soak])


def on_each(name: str, short: dict[str, int], long: int, *, seconds: int) -> Any:
    """The parameters `database` and `name`: so many on each database in the tests, `long` in the long runs."""
    budget = pytest.mark.timeout(seconds)
    tests = [pytest.param(database, many, id=f"{database}-{many}", marks=budget) for database, many in short.items()]
    soaks = [pytest.param(database, long, id=f"{database}-{long}", marks=SOAK) for database in short]
    return pytest.mark.parametrize(("database", name), [*tests, *soaks])
