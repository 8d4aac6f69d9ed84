"""Nothing that a person wrote, no address and no language can be found in the files, the journal or a dump."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, text

from bot.privacy.keyring import Keyring, Masters
from storage import conversations, deliveries, events, messages, notes, seen, volunteers
from storage.conversations import NewConversation
from storage.copies import Copy
from storage.database import Database, open_database
from storage.deliveries import Mark, NewDelivery
from storage.events import EventRow
from storage.messages import MessageRow
from storage.notes import NoteRow
from storage.types import Sealed
from storage.volunteers import NewVolunteer
from tests.conftest import PostgresServer

WORDS = ["They took my passport", "หนูอยากกลับบ้าน", "助けてください", "tôi sợ", "Noi from Khon Kaen"]
ADDRESSES = ["U4af4980629canary", "8461730026511"]
LANGUAGES = ["language=th-canary", "language=vi-canary"]
CANARIES = [*WORDS, *ADDRESSES, *LANGUAGES]
SECRET = base64.b64encode(b"m" * 32).decode()


def write_person(connection: Connection, ring: Keyring, name: str, canary: str) -> None:
    """A person's day, in small: the canary in each place where content may stand."""
    key = ring.new_key()

    def seal(table: str, column: str) -> Sealed:
        return key.sealer.seal(table, name, column, canary.encode())

    row = NewConversation(
        id=name,
        platform="line",
        address_hash=ring.lookup.address("line", canary),
        address=seal("conversations", "address"),
        state=seal("conversations", "state"),
        opened=1.0,
        fingerprint=key.fingerprint,
        wrapped=key.wrapped,
    )
    conversations.insert(connection, [row])
    ref, body, token = ring.lookup.message(name, canary), seal("deliveries", "body"), seal("deliveries", "token")
    sent = NewDelivery(name, 1, name, 0, 0, "due", 1.0, None, "retry", body, token, 1.0)
    deliveries.add(connection, [sent, sent._replace(seq=2)])
    copy = Copy("v", ref, name, seal("sent_ids", "ref"), 1.0)
    deliveries.mark(connection, [Mark(name, 1, "sent", platform_id=token, copies=(copy,))])
    messages.add(connection, [MessageRow(f"m-{name}", name, 1, "person", seal("messages", "body"), ref)])
    notes.add(connection, NoteRow(f"n-{name}", name, "v", seal("notes", "body"), 1.0))


def write_house(connection: Connection, ring: Keyring, name: str, canary: str) -> None:
    """What the desk's key seals, and what is remembered as keyed hashes."""

    def seal(table: str, column: str) -> Sealed:
        return ring.desk.seal(table, name, column, canary.encode())

    invitation = ring.lookup.invitation(canary)
    for identity, state in ((f"e-{name}", "waiting"), (invitation, "invite")):
        events.add(connection, [EventRow(identity, None, "arrival", 1.0, state, 0, seal("events", "body"))])
    seen.add(connection, [ring.lookup.event("line", canary), ring.lookup.gone("line", canary)], 1.0)
    seen.remember(connection, ring.lookup.erased("line", canary), 1.0)
    hashed, address = ring.lookup.address("telegram", canary), seal("volunteers", "address")
    profile = seal("volunteers", "profile")
    volunteers.insert(connection, NewVolunteer(f"v-{name}", "telegram", hashed, address, profile, 2))


def write_all(connection: Connection, ring: Keyring) -> None:
    for number, canary in enumerate(CANARIES):
        write_person(connection, ring, f"conversation-{number}", canary)
        write_house(connection, ring, f"conversation-{number}", canary)


def disguises(canary: str) -> list[bytes]:
    """How it could stand there: as it is, in the other encodings, in hexadecimal, in base64."""
    plain = canary.encode()
    return [plain, canary.encode("utf-16-le"), plain.hex().encode(), base64.b64encode(plain).rstrip(b"=")[:-1]]


def found(raw: bytes, wanted: Iterable[str]) -> list[str]:
    return [each for each in wanted if any(disguise in raw for disguise in disguises(each))]


def content_of(*folders: Path) -> bytes:
    return b"".join(path.read_bytes() for folder in folders for path in sorted(folder.rglob("*")) if path.is_file())


async def fill(database: Database) -> None:
    ring = await database.write(Keyring.open, Masters.from_secrets([SECRET], os.urandom))
    await database.write(write_all, ring)


async def test_nothing_is_readable_in_the_sqlite_file_or_its_journal(sqlite_url: str, tmp_path: Path) -> None:
    database = await open_database(sqlite_url)
    await fill(database)
    journal = (tmp_path / "hotline.db-wal").read_bytes()
    assert b"conversation-3" in journal
    assert found(journal, [*CANARIES, SECRET]) == []
    await database.scrub()
    await database.close()
    file = content_of(tmp_path)
    assert b"conversation-3" in file
    assert found(file, [*CANARIES, SECRET]) == []


async def test_nothing_is_readable_in_a_dump_or_in_the_servers_files(
    postgresql_url: str, postgres: PostgresServer
) -> None:
    database = await open_database(postgresql_url)
    await fill(database)
    await database.close()
    name = postgresql_url.split("?")[0].rpartition("/")[2]
    postgres.psql("CHECKPOINT")
    dump, files = postgres.dump(name), content_of(postgres.folder / "base", postgres.folder / "pg_wal")
    assert b"conversation-3" in dump
    assert b"conversation-3" in files
    assert found(dump, [*CANARIES, SECRET]) == []
    assert found(files, [*CANARIES, SECRET]) == []


async def test_the_search_finds_what_is_not_sealed(sqlite_url: str, tmp_path: Path) -> None:
    def leak(connection: Connection) -> None:
        for number, canary in enumerate(CANARIES):
            given = {"id": f"n-conversation-{number}", "leak": canary.encode()}
            connection.execute(text("UPDATE notes SET body = :leak WHERE id = :id"), given)

    database = await open_database(sqlite_url)
    await fill(database)
    await database.write(leak)
    await database.close()
    assert found(content_of(tmp_path), CANARIES) == CANARIES


def test_the_search_sees_through_disguises() -> None:
    for canary in CANARIES:
        for disguise in disguises(canary):
            assert found(b"..." + disguise + b"...", [canary]) == [canary]
