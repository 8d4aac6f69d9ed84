"""How much a harness does: what fits into `make test`, and what `make soak` does."""

from __future__ import annotations

from typing import Any

import pytest

SOAK = (pytest.mark.soak, pytest.mark.timeout(0))


def amounts(name: str, short: int, long: int) -> Any:
    """The parameter `name`: `short` in the tests, `long` in the long runs."""
    return pytest.mark.parametrize(
        name, [pytest.param(short, id=f"{short}"), pytest.param(long, id=f"{long}", marks=SOAK)]
    )


def on_each(name: str, short: dict[str, int], long: int) -> Any:
    """The parameters `database` and `name`: so many on each database in the tests, `long` in the long runs."""
    tests = [pytest.param(database, many, id=f"{database}-{many}") for database, many in short.items()]
    soaks = [pytest.param(database, long, id=f"{database}-{long}", marks=SOAK) for database in short]
    return pytest.mark.parametrize(("database", name), [*tests, *soaks])
