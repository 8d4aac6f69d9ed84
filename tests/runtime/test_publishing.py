"""Publishing: against what it was compared with, with a second person's yes, as an order beside a serving process."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection

from bot.language.loading import lend
from bot.privacy.keyring import Keyring, Masters
from bot.runtime import books, publishing, waiting
from bot.runtime.publishing import Approval, Edition, Refused, Request, Who
from bot.testing import FakeLine, FakeTelegram
from bot.world import RealWorld
from storage import audit
from storage.database import Database
from storage.errors import Unavailable
from storage.serving import serving_lock
from tests.runtime.stage import KEY, Stage, staged

FLOW = b"""
format: 1
flow: tea
slots: {drink: text}
start: drink
steps:
  drink: {ask: drink, next: bye}
  bye: {end: true}
"""
MIKA, NOI = Who("editor", "mika-on-this-machine"), Who("supervisor", "noi-on-this-machine")


def files(words: str = "What would you like?") -> dict[str, bytes]:
    return {"flows/tea.yaml": FLOW, "translations/en/tea.ftl": f"tea-drink = {words}\n".encode()}


def edition(words: str, who: Who = MIKA, after: int = 1, **more: Any) -> Edition:
    given = lend(files(words))
    return Edition(books.sound(given).hash, books.pack(given), who, after, "1 step with other words", **more)


def approval(of: Edition, who: Who = NOI, after: int = 1) -> Approval:
    return Approval(of.hash, who, after, "1 step with other words")


class Office:
    """A database with one published book, and its keys."""

    def __init__(self, database: Database, keyring: Keyring) -> None:
        self.database = database
        self.keyring = keyring

    async def do(self, request: Request) -> int | None:
        return await self.database.write(publishing.carry_out, self.keyring, request)

    async def look(self, function: Callable[[Connection, Keyring], Any]) -> Any:
        return await self.database.read(function, self.keyring)

    async def change(self, statement: str) -> None:
        await self.database.write(lambda connection: connection.exec_driver_sql(statement))


@pytest.fixture
async def office(database: Database) -> Office:
    keyring = await database.write(Keyring.open, Masters.from_secrets([KEY], RealWorld().token))
    await database.write(books.publish, lend(files()), "first start")
    return Office(database, keyring)


# ── numbers ────────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_book_is_published_as_the_next_number_with_who_and_why(office: Office) -> None:
    assert await office.do(edition("Tea?", note="Shorter")) == 2
    newest, first = await office.look(publishing.history)
    assert (newest.number, newest.who, newest.note, newest.changed) == (2, MIKA, "Shorter", "1 step with other words")
    assert (first.number, first.who.role, first.who.account) == (1, "first start", "")


async def test_what_was_compared_with_an_older_book_is_not_published(office: Office) -> None:
    await office.do(edition("Tea?"))
    with pytest.raises(Refused, match="Book 2 was published in the meantime"):
        await office.do(edition("Coffee?", NOI))
    assert len(await office.look(publishing.history)) == 2


async def test_a_name_of_staff_stands_nowhere_in_the_clear(office: Office) -> None:
    await office.do(edition("Tea?", note="asked for by Hanako", propose=True))
    await office.do(approval(edition("Tea?")))

    def everything(connection: Connection) -> str:
        tables = ("books", "proposals", "audit", "events")
        return str([connection.exec_driver_sql(f"SELECT * FROM {table}").fetchall() for table in tables])

    stored = await office.database.read(everything)
    assert "editor" in stored
    assert not any(word in stored for word in ("mika", "noi-on", "Hanako"))


# ── a second person ────────────────────────────────────────────────────────────────────────────────────────


async def test_a_proposal_changes_nothing_until_somebody_else_says_yes(office: Office) -> None:
    proposed = edition("Tea?", note="Shorter", propose=True)
    assert await office.do(proposed) is None
    assert (await office.database.read(books.row, None)).no == 1
    (waiting_for_it,) = await office.look(publishing.waiting)
    assert (waiting_for_it.hash, waiting_for_it.who, waiting_for_it.note) == (proposed.hash, MIKA, "Shorter")
    assert await office.do(approval(proposed)) == 2
    newest = (await office.look(publishing.history))[0]
    assert (newest.hash, newest.who, newest.approved_by, newest.note) == (proposed.hash, MIKA, NOI, "Shorter")
    assert await office.look(publishing.waiting) == []


async def test_nobody_says_yes_to_what_they_proposed_whatever_role_they_name(office: Office) -> None:
    proposed = edition("Tea?", propose=True)
    await office.do(proposed)
    with pytest.raises(Refused, match="your own account"):
        await office.do(approval(proposed, Who("supervisor", MIKA.account)))
    assert len(await office.look(publishing.history)) == 1
    assert len(await office.look(publishing.waiting)) == 1


async def test_a_yes_is_to_that_very_content(office: Office) -> None:
    await office.do(edition("Tea?", propose=True))
    with pytest.raises(Refused, match="No open proposal begins with"):
        await office.do(approval(edition("Tea!", propose=True)))


async def test_a_yes_after_another_publication_is_refused_until_it_was_looked_at_again(office: Office) -> None:
    proposed = edition("Tea?", propose=True)
    await office.do(proposed)
    await office.do(edition("Coffee?", NOI))
    with pytest.raises(Refused, match="Book 2 was published in the meantime"):
        await office.do(approval(proposed))
    assert await office.do(approval(proposed, after=2)) == 3


async def test_a_proposal_ends_by_itself(office: Office) -> None:
    proposed = edition("Tea?", propose=True)
    await office.do(proposed)
    (row,) = await office.look(publishing.waiting)
    assert row.until - row.at == publishing.PROPOSAL_SECONDS
    await office.change("UPDATE proposals SET until = until - 1000000")
    with pytest.raises(Refused, match="No open proposal"):
        await office.do(approval(proposed))


async def test_a_newer_proposal_of_the_same_account_takes_the_place_of_the_one_before(office: Office) -> None:
    await office.do(edition("Tea?", propose=True))
    await office.do(edition("Tea!", propose=True))
    (row,) = await office.look(publishing.waiting)
    assert row.hash == edition("Tea!").hash


async def test_whoever_proposes_the_same_is_told_to_say_yes_instead(office: Office) -> None:
    proposed = edition("Tea?", propose=True)
    await office.do(proposed)
    with pytest.raises(Refused, match=f"hotline flows approve {proposed.hash[:12]}"):
        await office.do(edition("Tea?", NOI, propose=True))
    await office.do(edition("Coffee?", NOI, propose=True))
    assert len(await office.look(publishing.waiting)) == 2


async def test_the_beginning_of_a_hash_is_enough_where_it_is_one_only(office: Office) -> None:
    proposed = edition("Tea?", propose=True)
    await office.do(proposed)
    found = await office.database.read(publishing.proposal, office.keyring, proposed.hash[:8].upper())
    assert found.hash == proposed.hash
    for beginning in ("", "zzz"):
        with pytest.raises(Refused):
            await office.database.read(publishing.proposal, office.keyring, beginning)


async def test_the_audit_notes_each_step_with_role_and_book_and_tells_accounts_apart(office: Office) -> None:
    proposed = edition("Tea?", propose=True)
    await office.do(proposed)
    await office.do(approval(proposed))
    await office.do(edition("What would you like?", NOI, after=2, restores=1))
    rows = [(row.act, row.actor, row.subject) for row in await office.database.read(audit.loose, 10)]
    mika, noi = (f"{who.role}@{office.keyring.lookup.account(who.account)}" for who in (MIKA, NOI))
    short, back = proposed.hash[:12], edition("What would you like?").hash[:12]
    assert rows == [
        ("wrap-with", "hotline", office.keyring.first),
        ("publish", "first start", f"1:{back}"),
        ("propose", mika, short),
        ("publish", mika, f"2:{short}"),
        ("approve", noi, f"2:{short}"),
        ("rollback", noi, f"3:{back}"),
    ]


# ── beside a process that serves ───────────────────────────────────────────────────────────────────────────


async def submit(stage: Stage, url: str, request: Request) -> int | None:
    """As the command line does it: with the serving process's lock held, where there is one."""
    service = stage.service
    with serving_lock(url):
        return await publishing.submit(service.database, service.context.keyring, service.context.world, url, request)


async def test_an_order_is_carried_out_by_the_process_that_serves_and_taken_at_once(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(sqlite_url, telegram, line) as stage:
        proposed = edition("Tea?", propose=True)
        assert await submit(stage, sqlite_url, proposed) is None
        assert await submit(stage, sqlite_url, approval(proposed)) == 2
        await stage.until(lambda: stage.service.context.book.number == 2)
        assert await submit(stage, sqlite_url, edition("Coffee?", after=2)) == 3
        assert await stage.rows("SELECT id FROM events") == []


async def test_an_order_that_is_refused_is_done_with_and_told(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(sqlite_url, telegram, line) as stage:
        unreadable = books.pack({"flows/tea.yaml": b"format: 7\n"})
        for request in (edition("Tea?", after=7), Edition("a hash", unreadable, MIKA, 1, "")):
            with pytest.raises(Refused, match="did not take it"):
                await submit(stage, sqlite_url, request)
        assert await stage.rows("SELECT id FROM events") == []
        assert await stage.rows("SELECT no FROM books") == [(1,)]


async def test_an_order_does_not_go_round_the_second_person_that_the_serving_process_wants(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(sqlite_url, telegram, line, two_person=True) as stage:
        with pytest.raises(Refused, match="HOTLINE_TWO_PERSON"):
            await submit(stage, sqlite_url, edition("Tea?"))
        proposed = edition("Tea?", propose=True)
        assert await submit(stage, sqlite_url, proposed) is None
        assert await submit(stage, sqlite_url, approval(proposed)) == 2


async def test_an_order_that_nobody_takes_up_is_told(
    office: Office, sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publishing, "ORDER_SECONDS", 0.3)
    with serving_lock(sqlite_url), pytest.raises(Unavailable, match=r"does not answer.*hotline flows history"):
        await publishing.submit(office.database, office.keyring, RealWorld(), sqlite_url, edition("Tea?"))


async def test_an_order_whose_process_died_is_taken_up_again_and_not_for_ever(
    sqlite_url: str, telegram: FakeTelegram, line: FakeLine
) -> None:
    async with staged(sqlite_url, telegram, line) as stage:
        context, database = stage.service.context, stage.service.database
        order = waiting.Order(waiting.PUBLISH, files=b"a request")
        row = waiting.seal_order(context.keyring, context.world, order, 1e12)
        await database.write(lambda connection: waiting.events.add(connection, [row]))
        now, found = 2e12, []
        for _ in range(10):
            taken = await database.write(waiting.take, context, now, 10)
            found.append(taken.requests)
            assert (await database.write(waiting.take, context, now + 1, 10)).requests == []
            now += waiting.REQUEST_SECONDS + 1
        assert found == [[(row.id, b"a request")]] * (waiting.MOST_REQUESTS + 1) + [[]] * (9 - waiting.MOST_REQUESTS)
        assert await stage.rows("SELECT state FROM events") == [("parked",)]
