"""Migrations: the steps lead to the schema that the program has, once, and never back."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest
from sqlalchemy import Connection, MetaData, Table, inspect, select, text

from storage import books, schema
from storage.database import open_database
from storage.errors import NewerDatabase
from storage.upgrade import HEAD, STEPS, bring_to, is_current, upgrade


def shape(connection: Connection) -> dict[str, Any]:
    """Tables with columns, keys and indexes, as the database tells them."""
    inspector = inspect(connection)
    return {
        name: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"]) for column in inspector.get_columns(name)
            ],
            "options": {**inspector.get_table_options(name)},
            "key": inspector.get_pk_constraint(name)["constrained_columns"],
            "unique": sorted(tuple(each["column_names"]) for each in inspector.get_unique_constraints(name)),
            "indexes": sorted(
                (index["name"], tuple(index["column_names"]), condition(index)) for index in inspector.get_indexes(name)
            ),
        }
        for name in inspector.get_table_names()
        if name != "alembic_version"
    }


def condition(index: Any) -> str:
    options = index.get("dialect_options", {})
    return str(options.get("sqlite_where", options.get("postgresql_where", "")))


async def on(url: str, function: Any) -> Any:
    database = await open_database(url)
    try:
        return await database.write(function)
    finally:
        await database.close()


async def test_the_steps_lead_to_the_schema_of_the_program(database_url: str) -> None:
    migrated = await on(database_url, shape)
    await on(database_url, schema.metadata.drop_all)
    await on(database_url, schema.metadata.create_all)
    assert await on(database_url, shape) == migrated
    assert len(migrated) == len(schema.metadata.tables)


def test_head_is_the_newest_step() -> None:
    names = sorted(path.name for path in (STEPS / "versions").glob("[0-9]*.py"))
    assert names[-1].startswith(f"{HEAD}_")
    assert [name[:4] for name in names] == [f"{number:04}" for number in range(1, len(names) + 1)]


async def test_an_upgrade_of_what_is_current_changes_nothing(database_url: str) -> None:
    before = await on(database_url, shape)
    await upgrade(database_url)
    assert await on(database_url, shape) == before
    assert await on(database_url, is_current)


async def test_a_database_of_a_newer_program_is_refused_and_left_alone(database_url: str) -> None:
    await on(database_url, lambda connection: connection.execute(text("UPDATE alembic_version SET version_num='9999'")))
    before = await on(database_url, shape)
    with pytest.raises(NewerDatabase, match=f"9999.*{HEAD}"):
        await upgrade(database_url)
    assert await on(database_url, shape) == before


ONE_OF = {str: "x", int: 1, float: 1.0, bytes: b"x"}
Rows = dict[str, dict[str, object]]


def fill(connection: Connection, known: Rows) -> None:
    """A row in each table that is new since."""
    for name in set(inspect(connection).get_table_names()) - {*known, "alembic_version"}:
        table = Table(name, MetaData(), autoload_with=connection)
        known[name] = {column.name: ONE_OF[column.type.python_type] for column in table.columns}
        connection.execute(table.insert().values(known[name]))


def still_there(connection: Connection, known: Rows) -> Rows:
    """The same columns of the same rows, as they are now."""
    found = {}
    for name, columns in known.items():
        table = Table(name, MetaData(), autoload_with=connection)
        row = connection.execute(select(*(table.c[column] for column in columns))).one()
        found[name] = {column: value for column, value in row._mapping.items() if column in columns}
    return found


async def test_what_each_older_version_wrote_is_still_there_after_the_upgrade(empty_url: str) -> None:
    known: Rows = {}

    def step(connection: Connection, version: str) -> None:
        bring_to(connection, version)
        fill(connection, known)

    database = await open_database(empty_url)
    for number in range(1, int(HEAD) + 1):
        await database.write(step, f"{number:04}")
    assert await database.read(is_current)
    assert set(known) == set(schema.metadata.tables)
    assert await database.read(still_there, known) == known
    assert await database.read(books.history) == [books.BookRow(1, "x", "x", 1.0)]
    await database.close()


async def test_two_processes_that_start_at_once_make_one_schema(empty_url: str) -> None:
    await asyncio.gather(*(upgrade(empty_url) for _ in range(4)))
    assert await on(empty_url, is_current)


async def test_a_step_that_fails_leaves_nothing_behind(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("alembic.operations.Operations.create_index", lambda *_args, **_options: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        await upgrade(empty_url)
    monkeypatch.undo()
    assert await on(empty_url, shape) == {}
    await upgrade(empty_url)
    assert await on(empty_url, is_current)


async def test_a_start_on_a_current_database_does_not_import_alembic(sqlite_url: str) -> None:
    program = (
        "import asyncio, sys; from storage.upgrade import upgrade; "
        f"asyncio.run(upgrade({sqlite_url!r})); sys.exit('alembic' in sys.modules or 'asyncpg' in sys.modules)"
    )
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", program)
    assert await process.wait() == 0
