"""One serving process for one SQLite file: it has one writer, and what others write it would not be told."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from storage.database import parse
from storage.errors import AlreadyServing, Unavailable


@contextmanager
def serving_lock(url: str) -> Iterator[None]:
    """Hold the file while serving; PostgreSQL needs none. A killed process leaves it free.

    Raises `AlreadyServing`, or `Unavailable` where there is no such folder.
    """
    parsed = parse(url)
    if parsed.get_backend_name() != "sqlite":
        yield
        return
    import fcntl

    path = f"{parsed.database}.serving"
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise Unavailable(f"the database's folder cannot be written: {error.strerror}") from None
    try:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise AlreadyServing(
                f"another process serves this database ({path} is locked): stop it first, or use PostgreSQL for several"
            ) from None
        yield
    finally:
        os.close(file)
