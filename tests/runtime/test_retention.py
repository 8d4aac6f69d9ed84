"""Nothing is kept longer than the table of retention says; what went is accounted for, without a word of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from bot.privacy import audit as chain
from bot.privacy.keyring import Keyring
from bot.runtime import retention
from bot.runtime.retention import CLASSES, CONVERSATION_DAYS, DAY, due, more, purge
from storage import audit, clock, conversations, deliveries, erased, events, messages, schema, timers, volunteers
from storage.database import Database, open_database
from storage.erased import ErasedRow
from storage.events import EventRow
from storage.messages import MessageRow
from storage.timers import NewTimer
from storage.types import Sealed
from storage.volunteers import NewVolunteer
from tests.content import shipped
from tests.content.test_words import LANGUAGES
from tests.house.test_command_line import hotline
from tests.privacy.test_keyring import ONE, opened
from tests.storage.rows import conversation, delivery, hash_of

TIMED = {kept.name: kept.days for kept in CLASSES if kept.days is not None}
NOTHING = dict.fromkeys(TIMED, 0)


def written(connection: Connection, ring: Keyring, name: str, days: float) -> None:
    """One row of each class whose time is so many days beyond its limit."""
    now = clock.now(connection)
    at = {kind: now - (limit + days) * DAY for kind, limit in TIMED.items()}
    key = ring.new_key()
    row = conversation(name, opened=at["conversation"], fingerprint=key.fingerprint, wrapped=key.wrapped)
    conversations.insert(connection, [row])
    timers.add(connection, [NewTimer(name, 0, "alone", "", at["first message"] + DAY)])
    messages.add(connection, [MessageRow(f"m{name}", name, 1, "person", Sealed(b"x"), None)])
    deliveries.add(connection, [delivery("lane", hash_of(name)[0], state="sent", at=at["delivery"])])
    for kind, state in (("unhandled", "parked"), ("invitation", "invite")):
        events.add(connection, [EventRow(f"{state}{name}", None, kind, at[kind], state, 0, Sealed(b"x"))])
    put = "INSERT INTO proposals VALUES (:h, :b, 'editor', :at, :until, NULL, '', :b)"
    given = {"h": name, "b": b"x", "at": at["proposal"], "until": at["proposal"] + 3 * DAY}
    connection.execute(text(put), given)
    connection.execute(text("INSERT INTO seen VALUES (:k, :at)"), {"k": hash_of(name), "at": at["copy mark"]})
    erased.add(connection, [ErasedRow(hash_of(name), at["erase list"])])
    connection.execute(text("DELETE FROM audit WHERE act = 'wrap-with'"))  # of today, and older rows are behind it
    audit.add(connection, at=at["audit"], actor="v1", act="opened", subject=name)
    chain.chain(connection, ring)
    for kind in ("former volunteer", "removed volunteer"):
        who = f"{kind} {name}"
        volunteers.insert(connection, NewVolunteer(who, "telegram", hash_of(who), Sealed(b"x"), Sealed(b"x"), 2))
        volunteers.remove(connection, who, at[kind])
    volunteers.forget_address(connection, f"former volunteer {name}")
    deliveries.add(connection, [delivery(f"removed volunteer {name}", 1, at=now)])


def left(connection: Connection, table: str) -> int:
    many: int = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()
    return many


async def test_what_is_older_goes_and_what_is_younger_stays(database: Database) -> None:
    ring = await opened(database, ONE)
    await database.write(written, ring, "old", 0.1)
    await database.write(written, ring, "young", -0.1)
    one = dict.fromkeys(TIMED, 1)
    assert await database.read(due) == one
    went = await database.write(purge, ring)
    assert dict(went) == {kind: 1 for kind in TIMED if kind not in ("proposal", "first message")}
    assert await database.read(due) == NOTHING
    tables = ("conversations", "messages", "proposals", "seen", "erased")
    assert {table: await database.read(left, table) for table in tables} == dict.fromkeys(tables, 1)
    assert [each.id for each in await database.read(volunteers.leaving)] == ["removed volunteer young"]
    assert await database.read(left, "volunteers") == 3
    assert await database.read(left, "deliveries") == 3
    assert await database.read(left, "events") == 2
    assert await database.read(left, "keys") == 3 + 1
    (kept,) = await database.read(lambda each: list(conversations.ids(each)))
    assert kept == "young"


async def test_each_person_who_went_has_a_row_in_the_audit_and_the_chain_still_holds(database: Database) -> None:
    ring = await opened(database, ONE)
    await database.write(written, ring, "old", 0.1)
    await database.write(purge, ring)
    await database.write(chain.chain, ring)
    rows = [(row.actor, row.act, row.subject) for row in await database.read(audit.newest, 9)]
    assert rows[:3] == [
        ("hotline", "purge", "audit:1 former volunteer:1 unhandled:1"),
        ("hotline", "chat_left", "removed volunteer old"),
        ("hotline", "expired", "old"),
    ]
    assert (await database.read(chain.verify, ring)).problems == []


async def test_a_great_many_go_in_steps_so_that_turns_go_in_between(database: Database) -> None:
    ring = await opened(database, ONE)

    def fill(connection: Connection) -> None:
        at = clock.now(connection) - 9 * DAY
        rows = [{"k": hash_of(number), "at": at} for number in range(1200)]
        connection.execute(text("INSERT INTO seen VALUES (:k, :at)"), rows)

    await database.write(fill)
    steps = []
    while more(went := await database.write(purge, ring)):
        steps.append(went["copy mark"])
    assert (steps, went["copy mark"]) == ([500, 500], 200)


async def test_no_clock_walk_keeps_a_conversation_beyond_its_days_or_takes_one_before(database: Database) -> None:
    ring = await opened(database, ONE)
    step = "UPDATE conversations SET opened = opened - 86400"

    def age(connection: Connection) -> None:
        connection.execute(text(step))

    await database.write(lambda each: conversations.insert(each, [conversation("c", opened=clock.now(each))]) and None)
    days = 0
    while await database.read(left, "conversations"):
        await database.write(age)
        await database.write(purge, ring)
        days += 1
    assert days == CONVERSATION_DAYS


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_are_told_the_days_that_the_table_says(language: str) -> None:
    for message in ("welcome-about", "hotline-my_data"):
        assert str(CONVERSATION_DAYS) in shipped.plain_digits(shipped.book().words.text(language, message).text)


def test_every_table_has_its_retention_and_every_class_its_reason() -> None:
    assert {table for kept in CLASSES for table in kept.tables} == set(schema.metadata.tables)
    assert all(kept.reason for kept in CLASSES)
    assert retention.AT_ONCE < 1000


async def test_by_command(sqlite_url: str, tmp_path: Path) -> None:
    database = await open_database(sqlite_url)
    await database.write(written, await opened(database, ONE), "old", 0.1)
    await database.close()
    given = {"HOTLINE_DATABASE_URL": sqlite_url, "HOTLINE_SECRET_KEYS": ONE}
    dry = hotline("data", "purge", "--dry-run", "--json", cwd=tmp_path, **given)
    assert dry.returncode == 0, dry.stderr
    assert json.loads(dry.stdout) == {"dry_run": True, **dict.fromkeys(TIMED, 1)}
    done = hotline("data", "purge", cwd=tmp_path, **given)
    assert (done.returncode, "1  conversation" in done.stdout) == (0, True)
