"""The tables. No foreign keys: on PostgreSQL their share locks wait for the row locks of Intake.

Every column is either `SealedBytes` or stands in `clear_columns.py` with the reason why it is not. Times are epoch
seconds, UTC. The words of the columns are those of the design: a lane is one destination chat, a person's (the id of
the conversation) or a volunteer's.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import BigInteger, Column, Double, Index, Integer, LargeBinary, MetaData, Table, Text, literal_column
from sqlalchemy.engine import Dialect


class Bytes(LargeBinary):
    """Bytes as both drivers take and give them: without the conversion of each value that LargeBinary makes."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> None:  # noqa: ARG002
        """None: as it is."""
        return

    def result_processor(self, dialect: Dialect, coltype: Any) -> None:  # noqa: ARG002
        """None: as it is."""
        return


class SealedBytes(Bytes):
    """Bytes that nobody reads without a key."""


COUNTER = BigInteger().with_variant(Integer, "sqlite")
"""A number that the database gives; SQLite gives one only to an INTEGER PRIMARY KEY."""

metadata = MetaData()

masters = Table(
    "masters",
    metadata,
    Column("fingerprint", Text, primary_key=True),
    Column("retired_at", Double),
    Column("since", Double),
)

# Small and by itself, so that a destroyed key leaves the disk soon.
keys = Table(
    "keys",
    metadata,
    Column("id", Text, primary_key=True),
    Column("fingerprint", Text, nullable=False),
    Column("wrapped", SealedBytes, nullable=False),
    sqlite_with_rowid=False,
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", Text, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("address_hash", Bytes, unique=True),
    Column("address", SealedBytes, nullable=False),
    Column("epoch", Integer, nullable=False),
    Column("life", Text, nullable=False),
    Column("cover", Text, nullable=False),
    Column("handoff", Text, nullable=False),
    Column("offered_at", Double),
    Column("holder", Text),
    Column("last_heard", Double),
    Column("book_no", Integer, nullable=False),
    Column("sender", Text),
    Column("sender_until", Double),
    Column("opened", Double, nullable=False),
    Column("state", SealedBytes, nullable=False),
)
OFFERED = conversations.c.handoff == literal_column("'offered'")
HELD = conversations.c.holder.is_not(None)
Index("conversations_offered", conversations.c.offered_at, sqlite_where=OFFERED, postgresql_where=OFFERED)
Index("conversations_holder", conversations.c.holder, sqlite_where=HELD, postgresql_where=HELD)

seen = Table(
    "seen",
    metadata,
    Column("key", Bytes, primary_key=True),
    Column("at", Double, nullable=False, index=True),
    sqlite_with_rowid=False,
)

# Who asked to be forgotten, for backups that still hold them.
erased = Table(
    "erased",
    metadata,
    Column("key", Bytes, primary_key=True),
    Column("at", Double, nullable=False),
    sqlite_with_rowid=False,
)

events = Table(
    "events",
    metadata,
    Column("id", Text, primary_key=True),
    Column("conversation", Text, index=True),
    Column("kind", Text, nullable=False),
    Column("due", Double, nullable=False),
    Column("state", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Column("body", SealedBytes, nullable=False),
    Column("key_id", Text, nullable=False),
)
WAITING = events.c.state == literal_column("'waiting'")
Index("events_waiting", events.c.due, sqlite_where=WAITING, postgresql_where=WAITING)

messages = Table(
    "messages",
    metadata,
    Column("id", Text, primary_key=True),
    Column("conversation", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("author", Text, nullable=False),
    Column("body", SealedBytes, nullable=False),
    Column("ref_hash", Bytes),
)
Index("messages_conversation", messages.c.conversation, messages.c.seq)

deliveries = Table(
    "deliveries",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("conversation", Text),
    Column("epoch", Integer, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("not_before", Double, nullable=False),
    Column("token_at", Double),
    Column("tries", Integer, nullable=False),
    Column("unclear", Integer, nullable=False),
    Column("retry_key", Text, nullable=False),
    Column("body", SealedBytes, nullable=False),
    Column("token", SealedBytes),
    Column("platform_id", SealedBytes),
    Column("at", Double, nullable=False, index=True),
    Column("author", Text),
    Column("source", Bytes),
)
# Literals, not parameters: a partial index is used only where the condition stands in the statement itself.
DUE = deliveries.c.state == literal_column("'due'")
ABOUT_ANOTHER = deliveries.c.lane != deliveries.c.conversation
Index("deliveries_due", deliveries.c.lane, deliveries.c.seq, sqlite_where=DUE, postgresql_where=DUE)
Index("deliveries_about", deliveries.c.conversation, sqlite_where=ABOUT_ANOTHER, postgresql_where=ABOUT_ANOTHER)
RELAYED = deliveries.c.source.is_not(None)
Index("deliveries_source", deliveries.c.source, sqlite_where=RELAYED, postgresql_where=RELAYED)
STRAY = deliveries.c.state == literal_column("'stray'")
Index("deliveries_stray", deliveries.c.lane, deliveries.c.seq, sqlite_where=STRAY, postgresql_where=STRAY)

# Volunteers' chats; a person's lane is the row of the conversation.
lanes = Table(
    "lanes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("sender", Text),
    Column("sender_until", Double),
)

# Which conversation a message in a volunteer's chat was about: found when the volunteer quotes it, and deleted there
# with the conversation.
sent_ids = Table(
    "sent_ids",
    metadata,
    Column("lane", Text, primary_key=True),
    Column("hash", Bytes, primary_key=True),
    Column("conversation", Text, nullable=False, index=True),
    Column("ref", SealedBytes),
    Column("at", Double),
    Index("sent_ids_latest", "lane", "at"),
)

timers = Table(
    "timers",
    metadata,
    Column("id", COUNTER, primary_key=True),
    Column("conversation", Text, nullable=False, index=True),
    Column("epoch", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("mark", Text, nullable=False),
    Column("due", Double, nullable=False, index=True),
)

volunteers = Table(
    "volunteers",
    metadata,
    Column("id", Text, primary_key=True),
    Column("platform", Text, nullable=False),
    Column("address_hash", Bytes, unique=True),
    Column("address", SealedBytes, nullable=False),
    Column("profile", SealedBytes, nullable=False),
    Column("on_until", Double),
    Column("current", Text),
    Column("current_at", Double),
    Column("cap", Integer, nullable=False),
    Column("removed_at", Double),
    Column("off_until", Double),
    Column("calendar_hash", Bytes),
    Column("seen_at", Double),
    Column("on_since", Double),
    Column("paused_until", Double),
    Column("aside_since", Double),
    Index("volunteers_calendar", "calendar_hash", unique=True),
)

books = Table(
    "books",
    metadata,
    Column("no", Integer, primary_key=True, autoincrement=False),
    Column("hash", Text, nullable=False),
    Column("files", Bytes, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("restores", Integer),
    Column("changed", Text),
    Column("details", SealedBytes),
)

# Books that wait for a second person's yes.
proposals = Table(
    "proposals",
    metadata,
    Column("hash", Text, primary_key=True),
    Column("files", Bytes, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Double, nullable=False),
    Column("until", Double, nullable=False),
    Column("restores", Integer),
    Column("changed", Text, nullable=False),
    Column("details", SealedBytes, nullable=False),
)

notes = Table(
    "notes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("conversation", Text, nullable=False, index=True),
    Column("volunteer", Text, nullable=False),
    Column("body", SealedBytes, nullable=False),
    Column("at", Double, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("id", COUNTER, primary_key=True),
    Column("at", Double, nullable=False),
    Column("actor", Text, nullable=False),
    Column("act", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("link", BigInteger, unique=True),
    Column("hash", Bytes),
)

leases = Table(
    "leases",
    metadata,
    Column("name", Text, primary_key=True),
    Column("owner", Text, nullable=False),
    Column("until", Double, nullable=False),
)

# What the house remembers of itself: its settings as they were, what went out of the audit and when.
facts = Table(
    "facts",
    metadata,
    Column("name", Text, primary_key=True),
    Column("body", SealedBytes, nullable=False),
    Column("at", Double, nullable=False),
)
