"""Where the plain functions run: in one transaction of SQLite or PostgreSQL, whose waits hold nobody up."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import URL, Connection, func, make_url, select
from sqlalchemy.exc import ArgumentError, DataError, DBAPIError, IntegrityError, ProgrammingError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from storage.errors import Conflict, Deadlock, StorageError, Unavailable

P = ParamSpec("P")
T = TypeVar("T")
LOCK_SECONDS = 5.0
"""The limit of a statement, of waiting for a lock, and of a transaction that does nothing."""
DEADLOCK = "40P01"
"""PostgreSQL's `deadlock_detected`."""
EXAMPLES = "sqlite+aiosqlite:////var/lib/hotline/hotline.db or postgresql+asyncpg://hotline@db.example/hotline"


WHAT_TO_DO = {
    "SQLITE_FULL": "its disk is full; make room there",
    "SQLITE_READONLY": "it may only be read; look whose the file and its folder are, and whether the disk is read-only",
    "SQLITE_CANTOPEN": "its file cannot be opened; look whose the file and its folder are",
    "SQLITE_IOERR": "its disk fails; look what the system says of it (dmesg)",
    "SQLITE_CORRUPT": "its file is damaged; keep it, and restore the last backup into another one",
    "SQLITE_NOTADB": "this file is no database, or a damaged one; keep it, and restore the last backup elsewhere",
    "SQLITE_BUSY": "another command is writing; try again in a moment",
    "DiskFullError": "its disk is full; make room there",
    "ReadOnlySQLTransactionError": "it may only be read; is it a standby?",
    "TooManyConnectionsError": "it has no connection left; each process takes nine, see max_connections",
    "InvalidPasswordError": "it refuses the password in HOTLINE_DATABASE_URL",
    "InvalidAuthorizationSpecificationError": "it does not let in the name in HOTLINE_DATABASE_URL",
    "InvalidCatalogNameError": "it has no database of the name in HOTLINE_DATABASE_URL; make one with createdb",
    "InsufficientPrivilegeError": "the name in HOTLINE_DATABASE_URL may not do this there; let it own the database",
    "CannotConnectNowError": "it is just starting or stopping; try again in a moment",
    "ConnectionRefusedError": "nobody listens there; is the server running, and is HOTLINE_DATABASE_URL right?",
    "TimeoutError": "it does not answer in time; is the machine reachable, and not overloaded?",
    "gaierror": "the name of its machine is not known; is HOTLINE_DATABASE_URL right?",
}
"""By the beginning of the database's own name for what is wrong."""


class Listening(Protocol):
    """Told of what other processes notify."""

    async def close(self) -> None:
        """No more calls."""


class Database(ABC):
    """One database. `write` and `read` raise only what `storage.errors` has, or what the function itself raises."""

    shared = True
    """Several processes may serve on it."""
    turns = 8
    """About so many turns cost as much as a transaction by itself, in which each statement is a journey."""

    @abstractmethod
    async def write(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run the function in a transaction of its own, durable when this returns; rolled back if it raises.

        Where another transaction and this one wait for each other, it is undone and run anew.
        After `Unavailable` it may have been committed all the same (the answer was lost).
        """

    async def write_briefly(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """As `write`, for a function of few short statements: it may hold up the event loop, never for long."""
        return await self.write(function, *args, **kwargs)

    @abstractmethod
    async def read(self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a function that changes nothing, beside the writers."""

    @abstractmethod
    async def listen(self, channel: str, callback: Callable[[str], None]) -> Listening:
        """Call back, on the event loop, with what others `notify`. Notices may get lost: look yourself as well."""

    @abstractmethod
    async def scrub(self) -> None:
        """After an erase: what was deleted leaves the files too, as far as the database lets us.

        Raises `Unavailable` where somebody is still at it: try again soon.
        """

    @abstractmethod
    async def close(self) -> None:
        """No more calls."""


def parse(url: str) -> URL:
    """The URL in parts. Raises ValueError with what to write where it is none of ours."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        parsed = None
    known = parsed is not None and parsed.drivername in {"sqlite+aiosqlite", "postgresql+asyncpg"}
    if parsed is None or not known or not parsed.database or parsed.database == ":memory:":
        raise ValueError(f"not a database we know; for example {EXAMPLES}")
    return parsed


def is_made(url: str) -> bool:
    """False where opening would make a new SQLite file."""
    parsed = parse(url)
    return parsed.get_backend_name() != "sqlite" or Path(parsed.database or "").is_file()


async def open_database(url: str) -> Database:
    """Connect. Raises ValueError for a URL that is none of ours, `Unavailable` where nobody answers."""
    parsed = parse(url)
    if parsed.get_backend_name() == "sqlite":
        from storage.sqlite import SqliteDatabase

        return await SqliteDatabase.open(parsed)
    from storage.postgresql import PostgresqlDatabase

    return await PostgresqlDatabase.open(parsed)


def notify(connection: Connection, channel: str, payload: str) -> None:
    """Tell the other processes once this is committed. SQLite has one serving process: nobody to tell."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_notify(channel, payload)))


@contextmanager
def explained() -> Iterator[None]:
    """Errors of the drivers become ours; what was in the statement stays out of their text and their chain."""
    try:
        yield
    except DBAPIError as error:
        raise _explain(error) from None
    except (NoConnectionFree, OSError) as error:
        raise unavailable(type(error).__name__) from None


def _explain(error: DBAPIError) -> StorageError:
    """By the kind of error only: what the driver says of it can hold values."""
    code = getattr(error.orig, "sqlstate", None) or getattr(error.orig, "sqlite_errorname", None)
    name = f"{type(error).__name__} {code or ''}".strip()
    kind = (
        getattr(error.orig, "sqlite_errorname", None) or type(getattr(error.orig, "__cause__", None) or error).__name__
    )
    if code == DEADLOCK:
        return Deadlock(f"another transaction was in the way ({name})")
    if isinstance(error, IntegrityError):
        return Conflict(f"the database holds something else already ({name})")
    if isinstance(error, ProgrammingError | DataError) and kind not in WHAT_TO_DO:
        return StorageError(f"the database cannot do this ({name}): {error.statement}")
    return unavailable(kind, name)


def unavailable(kind: str, name: str = "") -> Unavailable:
    """With what an operator can do about it. `name`: how it is told, where that is not its kind."""
    hint = next((hint for known, hint in WHAT_TO_DO.items() if kind.startswith(known)), "")
    return Unavailable(f"the database is not available ({name or kind}){': ' if hint else ''}{hint}", kind)
