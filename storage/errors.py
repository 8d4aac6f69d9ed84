"""What can go wrong with the database, without a word of what was in the statement."""

from __future__ import annotations


class StorageError(Exception):
    """The statement cannot work: a fault of ours, the same at every try."""


class Unavailable(StorageError):  # noqa: N818
    """The database does not answer, is full or locked: the same transaction may work later.

    `kind`: the database's own name for what is wrong, such as SQLITE_FULL or DiskFullError; empty where it gave none.
    """

    def __init__(self, text: str = "", kind: str = "") -> None:
        super().__init__(text)
        self.kind = kind


class Deadlock(Unavailable):
    """Two transactions waited for each other, and the database undid this one: begun anew, it works."""


class Conflict(StorageError):  # noqa: N818
    """Somebody else wrote the same thing first: read again, then decide."""


class NewerDatabase(StorageError):  # noqa: N818
    """The database was made by a newer program; this one must not touch it."""


class AlreadyServing(StorageError):  # noqa: N818
    """Another process serves this SQLite file."""
