"""The schema's version: numbered steps in `migrations/versions`, applied at the start, under a lock.

Alembic is imported only where there is something to apply: it would double the time of a usual start.
"""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from sqlalchemy import Connection, func, inspect, select, text

from storage.database import open_database
from storage.errors import NewerDatabase

HEAD = "0007"
"""The newest step. Four digits, so that versions compare as text."""
STEPS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = 0x746F6D6F
_VERSION = text("SELECT version_num FROM alembic_version")


async def upgrade(url: str) -> None:
    """Bring the database to HEAD; of several processes one does it. Raises `NewerDatabase` before anything changes."""
    database = await open_database(url)
    try:
        if not await database.read(is_current):
            import_module("alembic.command")  # it takes a second, for which nobody shall wait at the lock
            await database.write(bring_to)
    finally:
        await database.close()


def is_current(connection: Connection) -> bool:
    """Whether the schema is this program's; False: it is older, or there is none yet. Raises `NewerDatabase`."""
    version = _version(connection)
    if version is not None and version > HEAD:
        raise NewerDatabase(
            f"the database has version {version}, this program knows {HEAD}: a newer program made it. "
            "Start that one, or restore the backup from before."
        )
    return version == HEAD


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.execute(_VERSION).scalar_one_or_none()
    return version


def is_known(version: str) -> bool:
    """Whether it is one of our steps."""
    return any(path.name.partition("_")[0] == version for path in (STEPS / "versions").glob("[0-9]*.py"))


def bring_to(connection: Connection, version: str = HEAD) -> None:
    """Apply the steps up to this one, in one transaction, which both databases undo if a step fails.

    On SQLite, BEGIN IMMEDIATE is the lock already.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
        connection.execute(text("SET LOCAL lock_timeout = 0"))
        connection.execute(select(func.pg_advisory_xact_lock(_ONE_AT_A_TIME)))
    if is_current(connection) or _version(connection) == version:
        return
    from alembic import command
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(STEPS))
    command.upgrade(config, version)
