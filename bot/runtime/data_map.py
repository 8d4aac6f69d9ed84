"""The data map: every column with its purpose, its class and how long it is kept, as a page of the documentation."""

from __future__ import annotations

from bot.runtime.retention import CLASSES, Kept
from storage import schema
from storage.clear_columns import CLEAR, SEALED

HEAD = """\
# What is kept, what for, and how long

<!-- Written by `make docs` from bot/runtime/retention.py and storage/clear_columns.py. -->

*Sealed* is what only the keys open: each person has one of their own, and whoever destroys it has destroyed all of
that. Everything else stands open in the database, and says nothing of what was said, by whom, or in which language.

## How long

Counted in days. `hotline serve` destroys what is older every hour, `hotline data purge --dry-run` counts it. Each
person who went leaves one row in the audit, a random id and a time: the proof that it is gone, without a word of it.

| what | days | from | why |
|---|---|---|---|
"""
COLUMNS = """
Copies that are not ours to destroy: what stands in the person's own chat, in a volunteer's chat on LINE or, on
Telegram, for more than 48 hours in no topic, and what LINE and Telegram keep. Backups:
[going-live.md](going-live.md), section 10.

## Every column

| column | | what for | kept as |
|---|---|---|---|
"""


def page() -> str:
    """As Markdown."""
    return HEAD + "".join(map(_kept, CLASSES)) + COLUMNS + "".join(_table(name) for name in schema.metadata.tables)


def _kept(kept: Kept) -> str:
    days = "always" if kept.days is None else str(kept.days)
    return f"| {kept.name} | {days} | {kept.since} | {kept.reason} |\n"


def _table(name: str) -> str:
    """One line a column."""
    classes = ", ".join(kept.name for kept in CLASSES if name in kept.tables)
    columns = [f"{name}.{column.name}" for column in schema.metadata.tables[name].columns]
    return "".join(_column(column, classes) for column in columns)


def _column(column: str, classes: str) -> str:
    sealed = SEALED.get(column)
    return f"| `{column}` | {'sealed' if sealed else 'clear'} | {sealed or CLEAR[column]} | {classes} |\n"
