"""The two databases, seen from outside: transactions, errors without content, notices, files."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sqlite3
import subprocess
import sys
import threading
import traceback
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from storage import clear_columns, conversations, deliveries, errors, events, schema, seen, timers
from storage.database import Database, notify, open_database, parse
from storage.schema import SealedBytes
from storage.serving import serving_lock
from tests.conftest import PostgresServer
from tests.storage.rows import conversation, delivery, hash_of

SECRET = "Hanako, Shinjuku 3-14"


def path_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite+aiosqlite:///"))


# ── transactions ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(params=["write", "write_briefly"])
def way(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def test_what_raises_is_undone_and_the_next_one_works(database: Database, way: str) -> None:
    def fail(connection: Connection) -> None:
        seen.add(connection, [hash_of(1)], 1.0)
        raise LookupError("mine")

    with pytest.raises(LookupError, match="mine"):
        await getattr(database, way)(fail)
    assert await getattr(database, way)(seen.add, [hash_of(1)], 1.0) == {hash_of(1)}


async def test_many_writers_at_once_all_get_their_turn(database: Database) -> None:
    results = await asyncio.gather(
        *(database.write(seen.add, [hash_of(number)], 1.0) for number in range(60)),
        *(database.write_briefly(seen.add, [hash_of(number)], 1.0) for number in range(60, 120)),
    )
    assert all(len(result) == 1 for result in results)


async def test_of_two_that_wait_for_each_other_one_begins_anew_and_both_are_done(postgresql_url: str) -> None:
    database = await open_database(postgresql_url)
    await database.write(conversations.insert, [conversation("a"), conversation("b")])
    begun = []

    def add_one(connection: Connection, *order: str) -> None:
        begun.append(order)
        for each in order:
            connection.execute(text("UPDATE conversations SET epoch = epoch + 1 WHERE id = :id"), {"id": each})
            connection.execute(text("SELECT pg_sleep(0.3)"))

    await asyncio.gather(database.write(add_one, "a", "b"), database.write(add_one, "b", "a"))
    assert len(begun) == 3
    assert [row.epoch for row in await database.read(conversations.load, ids=["a", "b"], lock=False)] == [2, 2]


async def test_a_brief_one_waits_for_the_lock_of_another_process_beside_the_loop(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    other = sqlite3.connect(path_of(sqlite_url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    writing = asyncio.create_task(database.write_briefly(seen.add, [hash_of(1)], 1.0))
    for _ in range(20):  # the loop turns while it waits
        await asyncio.sleep(0.005)
    assert not writing.done()
    other.execute("ROLLBACK")
    other.close()
    assert await asyncio.wait_for(writing, 5) == {hash_of(1)}
    await database.close()


async def test_who_no_longer_waits_for_a_write_leaves_nobody_in_the_middle_of_it(database: Database, way: str) -> None:
    writing = [asyncio.create_task(getattr(database, way)(seen.add, [hash_of(each)], 1.0)) for each in range(8)]
    await asyncio.sleep(0)
    for each in writing[::2]:
        each.cancel()
    await asyncio.gather(*writing, return_exceptions=True)
    await database.write(lambda _connection: None)  # behind all of them
    assert await database.write(seen.add, [hash_of(each) for each in range(1, 8, 2)], 1.0) == set()


async def test_what_cannot_be_committed_is_undone_and_the_next_one_works(
    sqlite_url: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = await open_database(sqlite_url)
    await database.write(seen.add, [hash_of(0)], 1.0)

    def full(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"
        raise error

    with monkeypatch.context() as broken:
        broken.setattr("sqlalchemy.engine.default.DefaultDialect.do_commit", full)
        with pytest.raises(errors.Unavailable, match="SQLITE_FULL"):
            await getattr(database, way)(seen.add, [hash_of(1)], 1.0)
    assert await getattr(database, way)(seen.add, [hash_of(1)], 1.0) == {hash_of(1)}
    await database.close()


async def test_what_was_written_is_there_after_a_restart(database_url: str) -> None:
    database = await open_database(database_url)
    await database.write(conversations.insert, [conversation("a")])
    await database.close()
    again = await open_database(database_url)
    assert len(await again.read(conversations.load, ids=["a"], lock=False)) == 1
    await again.close()


async def test_reading_goes_on_while_somebody_writes(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    await database.write(conversations.insert, [conversation("a")])
    other = sqlite3.connect(path_of(sqlite_url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert await asyncio.wait_for(database.read(conversations.load, ids=["a"], lock=False), 2)
    other.execute("ROLLBACK")
    other.close()
    await database.close()


async def test_a_function_that_is_said_to_read_cannot_write(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    with pytest.raises(errors.StorageError):
        await database.read(seen.add, [hash_of(1)], 1.0)
    assert await database.write(seen.add, [hash_of(1)], 1.0)
    await database.close()


# ── errors ───────────────────────────────────────────────────────────────────────────────────────────────────


async def test_no_error_shows_what_was_in_the_statement(database: Database) -> None:
    def conflict(connection: Connection) -> None:
        row = delivery("a", 1, retry_key=SECRET)
        deliveries.add(connection, [row])
        deliveries.add(connection, [row])

    def nonsense(connection: Connection) -> None:
        connection.execute(text("INSERT INTO nothing VALUES (:secret)"), {"secret": SECRET})

    def wrong_type(connection: Connection) -> None:
        connection.execute(text("SELECT CAST(:secret AS integer) + (SELECT 1 FROM nothing)"), {"secret": SECRET})

    for function, kind in ((conflict, errors.Conflict), (nonsense, errors.StorageError)):
        with pytest.raises(kind) as caught:
            await database.write(function)
        told = "".join(traceback.format_exception(caught.value))
        assert "Hanako" not in told
    with pytest.raises(errors.StorageError) as caught:
        await database.write(wrong_type)
    assert "Hanako" not in "".join(traceback.format_exception(caught.value))


async def test_a_locked_file_is_unavailable_for_a_while(
    sqlite_url: str, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.sqlite.LOCK_SECONDS", 0.1)
    database = await open_database(sqlite_url)
    other = sqlite3.connect(path_of(sqlite_url), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.Unavailable, match="SQLITE_BUSY"):
        await getattr(database, way)(seen.add, [hash_of(1)], 1.0)
    other.execute("COMMIT")
    assert await getattr(database, way)(seen.add, [hash_of(1)], 1.0)
    other.close()
    await database.close()


async def test_a_full_disk_is_unavailable_and_writing_goes_on_afterwards(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)

    def limit(connection: Connection, pages: int) -> None:
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))

    async def fill() -> None:
        for number in range(100):
            await database.write(deliveries.add, [delivery("a", number)])

    await database.write(limit, 1)
    with pytest.raises(errors.Unavailable, match="SQLITE_FULL"):
        await fill()
    await database.write(limit, 1_000_000)
    await database.write(deliveries.add, [delivery("b", 1)])
    assert await database.read(deliveries.due_of, ["b"]) == {"b": [1]}
    await database.close()


async def test_a_server_that_dropped_our_connections_is_found_again(
    postgresql_url: str, postgres: PostgresServer
) -> None:
    database = await open_database(postgresql_url)
    await database.write(seen.add, [hash_of(1)], 1.0)
    postgres.psql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hotline'")
    with pytest.raises(errors.Unavailable):
        await database.write(seen.add, [hash_of(2)], 1.0)
    assert await database.write(seen.add, [hash_of(2)], 1.0) == {hash_of(2)}
    await database.close()


async def test_a_lock_that_is_never_given_ends_after_its_time(
    postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("storage.postgresql").postgresql.SETTINGS, "lock_timeout", "100")
    one, two = await open_database(postgresql_url), await open_database(postgresql_url)
    from sqlalchemy.util import await_only

    locked, done = asyncio.Event(), asyncio.Event()

    def hold(connection: Connection) -> None:
        seen.add(connection, [hash_of(1)], 1.0)
        locked.set()
        await_only(done.wait())

    holding = asyncio.create_task(one.write(hold))
    await locked.wait()
    with pytest.raises(errors.Unavailable, match="55P03"):
        await two.write(seen.add, [hash_of(1)], 1.0)
    done.set()
    await holding
    await one.close()
    await two.close()


@pytest.mark.parametrize(
    "url",
    ["", "sqlite:///x.db", "sqlite+aiosqlite://", "sqlite+aiosqlite:///:memory:", "mysql://x/y", "postgresql://h/d"],
)
def test_a_url_that_is_none_of_ours_is_refused_with_examples(url: str) -> None:
    with pytest.raises(ValueError, match=r"sqlite\+aiosqlite:////.* or postgresql\+asyncpg://"):
        parse(url)


async def test_a_place_where_no_file_can_be_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(errors.Unavailable, match="No such file or directory"):
        await open_database(f"sqlite+aiosqlite:///{tmp_path}/missing/hotline.db")


async def test_a_server_that_is_not_there_is_unavailable(tmp_path: Path) -> None:
    with pytest.raises(errors.Unavailable):
        await open_database(f"postgresql+asyncpg://nobody@/nothing?host={tmp_path}")


async def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"not a database at all" * 100)
    with pytest.raises(errors.Unavailable, match="NOTADB"):
        await open_database(f"sqlite+aiosqlite:///{tmp_path}/x.db")


# ── notices ──────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_notice_arrives_after_the_commit_also_when_the_connection_had_broken(
    postgresql_url: str, postgres: PostgresServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.postgresql.RECONNECT_SECONDS", 0.05)
    one, two = await open_database(postgresql_url), await open_database(postgresql_url)
    heard: asyncio.Queue[str] = asyncio.Queue()
    listening = await two.listen("lanes", heard.put_nowait)

    async def until_heard(payload: str) -> str:
        while heard.empty():
            await one.write(notify, "lanes", payload)
            await asyncio.sleep(0.05)
        return heard.get_nowait()

    assert await asyncio.wait_for(until_heard("first"), 5) == "first"
    postgres.psql("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'")
    await asyncio.sleep(0.2)
    while not heard.empty():
        heard.get_nowait()
    assert await asyncio.wait_for(until_heard("again"), 5) == "again"
    await listening.close()
    await one.close()
    await two.close()


async def test_sqlite_has_nobody_to_notify(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    listening = await database.listen("lanes", lambda _payload: None)
    await database.write(notify, "lanes", "x")
    await listening.close()
    await database.close()


# ── files ────────────────────────────────────────────────────────────────────────────────────────────────────


async def test_the_files_are_their_owners_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        database = await open_database(f"sqlite+aiosqlite:///{tmp_path}/hotline.db")
        await database.write(schema.metadata.create_all)
    finally:
        os.umask(before)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["hotline.db", "hotline.db-shm", "hotline.db-wal"]
    assert {oct(file.stat().st_mode & 0o777) for file in files} == {"0o600"}
    await database.close()


async def test_sqlite_syncs_each_commit_and_overwrites_what_is_deleted(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)

    def pragmas(connection: Connection) -> dict[str, object]:
        names = ("journal_mode", "synchronous", "secure_delete", "trusted_schema")
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names}

    expected = {"journal_mode": "wal", "synchronous": 2, "secure_delete": 1, "trusted_schema": 0}
    assert await database.write(pragmas) == expected
    await database.close()


async def test_after_scrubbing_what_was_erased_is_in_no_file(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    await database.write(conversations.insert, [conversation("gone", state=b"CANARY" * 50)])
    raw = b"".join(file.read_bytes() for file in path_of(sqlite_url).parent.iterdir())
    assert b"CANARY" in raw
    await database.write(conversations.erase, "gone")
    await database.scrub()
    raw = b"".join(file.read_bytes() for file in path_of(sqlite_url).parent.iterdir())
    assert b"CANARY" not in raw
    assert b"key of gone" not in raw
    await database.close()


def keys_file(postgres: PostgresServer, url: str) -> bytes:
    """The table of the keys as it stands on the disk."""
    name = url.split("?")[0].rpartition("/")[2]
    postgres.psql("CHECKPOINT", name)
    return (postgres.folder / postgres.psql("SELECT pg_relation_filepath('keys')", name).strip()).read_bytes()


async def test_what_another_database_of_the_server_does_for_long_keeps_no_key(
    postgresql_url: str, postgres: PostgresServer
) -> None:
    database = await open_database(postgresql_url)
    other = await open_database(postgres.url("postgres"))
    async with other._engine.connect() as connection:  # type: ignore[attr-defined]
        await connection.execute(text("CREATE TABLE nobodys (number int)"))
        await database.write(conversations.insert, [conversation("gone", wrapped=b"CANARY" * 8), conversation("stays")])
        assert b"CANARY" in keys_file(postgres, postgresql_url)
        await database.write(conversations.erase, "gone")
        await database.scrub()
        assert b"CANARY" not in keys_file(postgres, postgresql_url)
        assert b"key of stays" in keys_file(postgres, postgresql_url)
    await database.close()
    await other.close()


async def test_the_planner_of_postgresql_keeps_no_sample_of_a_key(
    postgresql_url: str, postgres: PostgresServer
) -> None:
    database = await open_database(postgresql_url)
    name = postgresql_url.split("?")[0].rpartition("/")[2]
    for number in range(20):
        key = f"CANARY{number:02}".encode() * 4
        await database.write(conversations.insert, [conversation(f"gone{number}", wrapped=key)])
    postgres.psql("ANALYZE", name)
    for number in range(20):
        await database.write(conversations.erase, f"gone{number}")
    await database.scrub()
    postgres.psql("CHECKPOINT", name)
    folder = postgres.folder / "base" / postgres.psql(f"SELECT oid FROM pg_database WHERE datname = '{name}'").strip()
    assert [path.name for path in folder.iterdir() if b"CANARY" in path.read_bytes()] == []
    await database.close()


async def test_scrubbing_has_patience_with_whoever_reads_also_after_a_brief_write(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    other = sqlite3.connect(path_of(sqlite_url), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN")
    other.execute("SELECT count(*) FROM seen").fetchone()
    await database.write_briefly(seen.add, [hash_of(1)], 1.0)
    threading.Timer(0.3, other.execute, ("ROLLBACK",)).start()
    await database.scrub()
    other.close()
    await database.close()


async def scrubbed(database: Database) -> bool:
    """Whether it is done: the hotline tries again as well, until it is."""
    with contextlib.suppress(errors.Unavailable):
        await database.scrub()
        return True
    return False


async def test_scrubbing_fails_while_somebody_may_still_see_what_was_destroyed(postgresql_url: str) -> None:
    database, reader = await open_database(postgresql_url), await open_database(postgresql_url)
    await database.write(conversations.insert, [conversation("gone"), conversation("stays")])
    async with reader._engine.connect() as connection:  # type: ignore[attr-defined]
        await connection.execute(text("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"))
        await connection.execute(text("SELECT * FROM seen"))
        await database.write(conversations.erase, "gone")
        with pytest.raises(errors.Unavailable, match="still sees"):
            await database.scrub()
    async with asyncio.timeout(30):
        while not await scrubbed(database):
            await asyncio.sleep(0.1)
    await database.close()
    await reader.close()


async def test_scrubbing_writes_the_keys_anew_without_the_destroyed(
    postgresql_url: str, postgres: PostgresServer
) -> None:
    database = await open_database(postgresql_url)
    name = postgresql_url.split("?")[0].rpartition("/")[2]

    def table() -> bytes:
        return keys_file(postgres, postgresql_url)

    await database.write(conversations.insert, [conversation("gone", wrapped=b"CANARY" * 8), conversation("stays")])
    assert b"CANARY" in table()
    await database.write(conversations.erase, "gone")
    await database.scrub()
    assert b"CANARY" not in table()
    assert b"key of stays" in table()
    assert postgres.psql("SHOW lock_timeout", name).strip() == "0", "only our own connections are limited"
    await database.close()


async def test_scrubbing_gives_way_to_whoever_reads_the_keys(postgresql_url: str) -> None:
    database, reader = await open_database(postgresql_url), await open_database(postgresql_url)
    reading, done = asyncio.Event(), asyncio.Event()

    async def read() -> None:
        async with reader._engine.connect() as connection:  # type: ignore[attr-defined]
            await connection.execute(text("SELECT * FROM keys"))
            reading.set()
            await done.wait()

    task = asyncio.create_task(read())
    await reading.wait()
    with pytest.raises(errors.Unavailable):
        await database.scrub()
    done.set()
    await task
    await database.scrub()
    await database.close()
    await reader.close()


async def test_scrubbing_can_be_cancelled_while_it_waits(postgresql_url: str) -> None:
    database, reader = await open_database(postgresql_url), await open_database(postgresql_url)
    async with reader._engine.connect() as connection:  # type: ignore[attr-defined]
        await connection.execute(text("SELECT * FROM keys"))
        scrubbing = asyncio.create_task(database.scrub())
        await asyncio.sleep(0.2)
        scrubbing.cancel()
        with pytest.raises(asyncio.CancelledError):
            await scrubbing
    await database.scrub()
    await database.close()
    await reader.close()


def test_a_second_serving_process_is_refused_until_the_first_is_gone(sqlite_url: str) -> None:
    program = f"""
import sys
from storage.serving import serving_lock
with serving_lock({sqlite_url!r}):
    print("serving", flush=True)
    sys.stdin.read()
"""
    with subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"serving\n"
        with pytest.raises(errors.AlreadyServing, match="another process serves"), serving_lock(sqlite_url):
            pass
        process.kill()
        process.wait()
        with serving_lock(sqlite_url):
            pass


def test_any_number_of_processes_serve_postgresql() -> None:
    url = "postgresql+asyncpg://hotline@db.example/hotline"
    with serving_lock(url), serving_lock(url):
        pass


# ── the schema ───────────────────────────────────────────────────────────────────────────────────────────────


def test_every_column_is_sealed_or_stands_with_its_reason_in_the_list() -> None:
    columns = {f"{table.name}.{column.name}": column for table in schema.metadata.sorted_tables for column in table.c}
    sealed = {name for name, column in columns.items() if isinstance(column.type, SealedBytes)}
    assert set(clear_columns.CLEAR) == columns.keys() - sealed
    assert set(clear_columns.SEALED) == sealed
    assert all([*clear_columns.CLEAR.values(), *clear_columns.SEALED.values()])


async def test_no_statement_of_a_turn_reads_a_whole_table(sqlite_url: str) -> None:
    database = await open_database(sqlite_url)
    plans: list[str] = []

    def explain(connection: Connection) -> None:
        raw = connection.connection.driver_connection
        assert raw is not None
        statements: list[str] = []
        raw.set_trace_callback(statements.append)
        hashes, names = [hash_of(1), hash_of(2)], ["a", "b"]
        conversations.load(connection, hashes=hashes, lock=True)
        conversations.load(connection, ids=names, lock=True)
        conversations.load(connection, hashes=hashes, ids=names, lock=True)
        conversations.waiting_offers(connection, 5)
        conversations.held_by(connection, names)
        seen.add(connection, hashes, 1.0)
        seen.times(connection, hashes)
        deliveries.due_of(connection, names)
        deliveries.load(connection, "a", 5)
        deliveries.cancel(connection, "a")
        deliveries.purge(connection, 5.0, 5)
        timers.take(connection, 5.0, 5)
        events.take(connection, 5.0, 5)
        events.of(connection, names)
        conversations.erase(connection, "a")
        raw.set_trace_callback(None)
        for statement in statements:
            plans.extend(str(step[3]) for step in raw.execute(f"EXPLAIN QUERY PLAN {statement}"))

    await database.write(explain)
    await database.close()
    harmless = ("INDEX", "CONSTANT", "volunteers")
    whole = [plan for plan in plans if plan.startswith("SCAN") and not any(word in plan for word in harmless)]
    assert len(plans) > 20
    assert whole == []
