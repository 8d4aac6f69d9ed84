"""How much waits: figures for the metrics. All but the parked ones are read from partial indexes."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, ScalarSelect, Table, func, literal_column, select

from storage.schema import HELD, OFFERED, WAITING, conversations, events


class Counts(NamedTuple):
    """Rows of `events` that wait or are parked; conversations on offer or live."""

    waiting: int
    parked: int
    offered: int
    live: int


def _number_of(table: Table, condition: ColumnElement[bool]) -> ScalarSelect[int]:
    return select(func.count()).select_from(table).where(condition).scalar_subquery()


_COUNTS = select(
    _number_of(events, WAITING),
    _number_of(events, events.c.state == literal_column("'parked'")),
    _number_of(conversations, OFFERED),
    _number_of(conversations, HELD),
)


def counts(connection: Connection) -> Counts:
    """As things stand."""
    return Counts._make(connection.execute(_COUNTS).one())
