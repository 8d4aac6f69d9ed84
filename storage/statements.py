"""What all statements share, and the lean way for those that every turn needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import itemgetter
from typing import Any, TypeVar

from sqlalchemy import BindParameter, Connection, Executable, bindparam
from sqlalchemy.engine import Dialect
from sqlalchemy.engine.interfaces import DBAPICursor
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.dml import Insert, Update
from sqlalchemy.types import TypeEngine

T = TypeVar("T")


def padded(values: Sequence[T]) -> list[T]:
    """The values with the last one repeated up to the next power of two.

    Drivers keep prepared statements by their text, and a list in a statement makes its length part of the text: so
    nine texts serve all batches up to 256. Only for statements to which a repeated value means nothing.
    """
    if not values:
        return []
    size = 1 << (len(values) - 1).bit_length()
    return [*values, *([values[-1]] * (size - len(values)))]


def bound(*names: str) -> dict[str, BindParameter[Any]]:
    """What an UPDATE sets from the fields of a row; for `Many`."""
    return {name: bindparam(f"b_{name}") for name in names}


def run(connection: Connection, text: str, given: Sequence[Any], *, many: bool = False) -> DBAPICursor:
    """Run a statement as the driver knows it, within the connection's transaction; errors are SQLAlchemy's.

    Without what SQLAlchemy prepares around a statement, most of which none of ours needs: two thirds of a short one.
    """
    dialect, driver = connection.dialect, connection.connection
    cursor = driver.cursor()
    try:
        (dialect.do_executemany if many else dialect.do_execute)(cursor, text, given)
    except dialect.loaded_dbapi.Error as error:
        if dialect.is_disconnect(error, driver, cursor):
            connection.invalidate(error)
        raise DBAPIError.instance(text, None, error, dialect.loaded_dbapi.Error, hide_parameters=True) from None
    return cursor


class Many:
    """An INSERT or UPDATE that is executed for many rows, compiled once a dialect.

    SQLAlchemy's own way makes the parameters of each row anew, for 5 to 9 µs: half of what a batch costs. `fields`
    are the names in a row, in order; in an UPDATE they are bound as `b_<name>`, for the plain names are taken.
    """

    def __init__(self, statement: Insert | Update, fields: Sequence[str]) -> None:
        self._statement = statement
        self._fields = tuple(fields)
        self._compiled: dict[str, tuple[str, Callable[[Any], tuple[Any, ...]]]] = {}

    def execute(self, connection: Connection, rows: Sequence[tuple[Any, ...]]) -> None:
        """For each row, in order."""
        if not rows:
            return
        dialect = connection.dialect
        text, arrange = self._compiled.get(dialect.name) or self._compile(dialect)
        run(connection, text, [arrange(row) for row in rows], many=True)

    def _compile(self, dialect: Dialect) -> tuple[str, Callable[[Any], tuple[Any, ...]]]:
        names = self._fields if isinstance(self._statement, Insert) else None
        compiled = self._statement.compile(dialect=dialect, column_keys=names)
        assert isinstance(compiled, SQLCompiler)
        order = [self._fields.index(name.removeprefix("b_")) for name in compiled.positiontup or ()]
        self._compiled[dialect.name] = compiled.string, itemgetter(*order)
        return self._compiled[dialect.name]


class Listing:
    """A statement that gives rows, with a list of values in it, compiled once a dialect and length of the list.

    SQLAlchemy's own way writes a list into the text at each call, and looks at each value of each row: four fifths of
    what a short statement costs. Rows come as the driver gives them. `build` is given what stands for the values; what
    else it binds is given to `rows` by name.
    """

    def __init__(self, build: Callable[[list[BindParameter[Any]]], Executable], kind: TypeEngine[Any]) -> None:
        self._build = build
        self._kind = kind
        self._compiled: dict[tuple[str, int], tuple[str, tuple[int | str, ...]]] = {}

    def rows(self, connection: Connection, values: Sequence[Any] = (), **given: Any) -> Sequence[Any]:
        """All rows. A value may be looked for twice, see `padded`."""
        wanted, dialect = padded(values), connection.dialect
        text, order = self._compiled.get((dialect.name, len(wanted))) or self._compile(dialect, len(wanted))
        bound = tuple([given[each] if isinstance(each, str) else wanted[each] for each in order])
        found: Sequence[Any] = run(connection, text, bound).fetchall()
        return found

    def _compile(self, dialect: Dialect, many: int) -> tuple[str, tuple[int | str, ...]]:
        names = [f"value_{number}" for number in range(many)]
        statement: Any = self._build([bindparam(name, type_=self._kind) for name in names])
        compiled = statement.compile(dialect=dialect)
        order = tuple(names.index(name) if name in names else name for name in compiled.positiontup or ())
        self._compiled[dialect.name, many] = compiled.string, order
        return self._compiled[dialect.name, many]
