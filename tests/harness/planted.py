"""What harnesses plant in a hotline under test, by name: accidents at a certain moment, and bugs that must be caught.

Each function changes modules of the running child before its command starts. The product has no switch for any of it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import time
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

from tests.harness.trap import Trap

Accident = Callable[[], None]


def plant(names: Sequence[str], trap: Path) -> None:
    """All of these, with the trap that the test holds."""
    for name in names:
        PLANTED[name](Trap(trap))


# ── accidents ──────────────────────────────────────────────────────────────────────────────────────────────


def _at_statement(trap: Trap, accident: Accident) -> None:
    """The accident happens instead of the statement at which the trap springs; a commit counts as a statement.

    SQLite rolls a transaction back whose commit fails (sqlite3VdbeHalt), and so does this.
    """

    def step(*_: Any) -> None:
        if trap.step():
            accident()

    def commit(_dialect: DefaultDialect, connection: Any) -> None:
        try:
            step()
        except sqlite3.Error:
            connection.rollback()
            raise
        connection.commit()

    def stepping(execute: Callable[..., Any]) -> Callable[..., Any]:
        def stepped(*args: Any, **more: Any) -> Any:
            step()
            return execute(*args, **more)

        return stepped

    for name in ("do_execute", "do_executemany", "do_execute_no_params"):
        setattr(DefaultDialect, name, stepping(getattr(DefaultDialect, name)))
    DefaultDialect.do_commit = commit  # type: ignore[method-assign]


def die_at_statement(trap: Trap) -> None:
    """The process is gone in the middle of a transaction, or just before its commit."""
    _at_statement(trap, _die)


def fail_at_statement(trap: Trap) -> None:
    """The disk is full, broken or read-only, in turn."""

    def fail() -> None:
        code, name, text = TROUBLES[trap.sprung % len(TROUBLES)]
        error = sqlite3.OperationalError(text)
        error.sqlite_errorcode, error.sqlite_errorname = code, name
        raise error

    _at_statement(trap, fail)


TROUBLES = (
    (sqlite3.SQLITE_FULL, "SQLITE_FULL", "database or disk is full"),
    (sqlite3.SQLITE_IOERR, "SQLITE_IOERR", "disk I/O error"),
    (sqlite3.SQLITE_READONLY, "SQLITE_READONLY", "attempt to write a readonly database"),
)


def slow_at_statement(trap: Trap) -> None:
    """The disk takes two seconds."""
    _at_statement(trap, lambda: time.sleep(2.0))


def _around_write(trap: Trap, after: Callable[[], None]) -> None:
    """`after` is called when the trap springs, between a commit and everything that follows from it."""
    from storage.postgresql import PostgresqlDatabase
    from storage.sqlite import SqliteDatabase

    def wrap(write: Callable[..., Any]) -> Callable[..., Any]:
        async def watched(*args: Any, **kwargs: Any) -> Any:
            result = await write(*args, **kwargs)
            if getattr(result, "dispatches", None) and trap.step():
                after()
            return result

        return watched

    for database in (SqliteDatabase, PostgresqlDatabase):
        database.write_briefly = wrap(database.write_briefly)  # type: ignore[method-assign]


def die_after_commit(trap: Trap) -> None:
    """The process is gone between the commit and the 200."""
    _around_write(trap, _die)


def freeze_after_commit(trap: Trap) -> None:
    """The process stands still between the commit and the first send."""
    _around_write(trap, lambda: os.kill(os.getpid(), signal.SIGSTOP))


def unclear_commit(trap: Trap) -> None:
    """The commit took place, and its answer was lost."""
    from storage.errors import Unavailable

    def lose() -> None:
        raise Unavailable("the answer to the commit was lost")

    _around_write(trap, lose)


def intake_breaks(trap: Trap) -> None:
    """A fault that nobody thought of ends the loop through which everything goes."""
    from bot.runtime.intake import Intake

    gather = Intake._gather

    def breaking(intake: Intake) -> Any:
        if trap.step():
            raise AssertionError
        return gather(intake)

    Intake._gather = breaking  # type: ignore[method-assign]


def power_cut(trap: Trap) -> None:
    """What was not synced is gone, or half gone, and so is the process."""
    from tests.harness.powercut import install

    install(trap)


def hurry(_trap: Trap) -> None:
    """Pauses and sweeps take a twentieth of their time, so that ten thousand sends with faults fit into a test."""
    import bot.runtime.clock
    import bot.runtime.courier

    bot.runtime.courier.FIRST_PAUSE /= 20
    bot.runtime.clock.SWEEP_SECONDS /= 20


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


# ── bugs ───────────────────────────────────────────────────────────────────────────────────────────────────


def answers_before_commit(_trap: Trap) -> None:
    """A webhook is answered 200 while its events are still in memory."""
    from bot.runtime.intake import Intake

    take = Intake.take

    def at_once(self: Intake, *args: Any) -> asyncio.Future[Any]:
        take(self, *args).add_done_callback(asyncio.Future.exception)
        return asyncio.gather()

    Intake.take = at_once  # type: ignore[method-assign]


def synchronous_normal(_trap: Trap) -> None:
    """SQLite does not wait until the disk has it."""
    import storage.sqlite

    assert "synchronous=FULL" in storage.sqlite.PRAGMAS
    storage.sqlite.PRAGMAS = tuple(pragma.replace("FULL", "NORMAL") for pragma in storage.sqlite.PRAGMAS)


def no_duplicate_check(_trap: Trap) -> None:
    """Every copy of an event counts as new."""
    import storage.seen

    storage.seen.add = lambda _connection, keys, _at: set(keys)


def two_may_accept(_trap: Trap) -> None:
    """Whoever accepts has the chat, also if somebody else has it already."""
    from msgspec.structs import replace

    import bot.engine.live as live
    import bot.runtime.desk as desk

    accept = live._accept

    def always(draft: Any, act: Any, handoff: Any) -> None:
        accept(draft, act, replace(handoff, holder=None) if handoff else None)

    live._accept = always
    desk.DeskWork.refuses = lambda *_: False


def welcomes_crowds(_trap: Trap) -> None:
    """No mistake: more people ask for a human here in a minute than anywhere, and none of them shall wait."""
    import bot.runtime.pacing

    bot.runtime.pacing.HANDOFFS_A_MINUTE = 1_000_000


def sends_without_lease(_trap: Trap) -> None:
    """A worker sends what it has, however long ago it was allowed to."""
    import bot.runtime.courier

    bot.runtime.courier.SAFETY_SECONDS = float("-inf")


def new_key_each_try(_trap: Trap) -> None:
    """A push that may have arrived is tried again under another retry key."""
    from msgspec.structs import replace

    from bot.adapters.line import Line

    send = Line.send

    async def renamed(self: Line, address: str, call: Any, route: Any) -> Any:
        return await send(self, address, call, replace(route, retry_key=str(uuid.uuid4())))

    Line.send = renamed  # type: ignore[method-assign]


PLANTED: dict[str, Callable[[Trap], None]] = {
    function.__name__: function
    for function in (
        die_at_statement,
        fail_at_statement,
        slow_at_statement,
        die_after_commit,
        freeze_after_commit,
        unclear_commit,
        intake_breaks,
        power_cut,
        hurry,
        answers_before_commit,
        synchronous_normal,
        no_duplicate_check,
        two_may_accept,
        welcomes_crowds,
        sends_without_lease,
        new_key_each_try,
    )
}
