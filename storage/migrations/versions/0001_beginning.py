"""The beginning: every table. `storage/schema.py` says what they mean."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

COUNTER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def partial(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    keys()
    conversations()
    waiting()
    deliveries()
    desk()
    house()


def keys() -> None:
    op.create_table(
        "masters",
        sa.Column("fingerprint", sa.Text(), primary_key=True),
        sa.Column("retired_at", sa.Double()),
    )
    op.create_table(
        "keys",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sqlite_with_rowid=False,
    )


def conversations() -> None:
    op.create_table(
        "conversations",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(), unique=True),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("life", sa.Text(), nullable=False),
        sa.Column("cover", sa.Text(), nullable=False),
        sa.Column("handoff", sa.Text(), nullable=False),
        sa.Column("offered_at", sa.Double()),
        sa.Column("holder", sa.Text()),
        sa.Column("last_heard", sa.Double()),
        sa.Column("book_no", sa.Integer(), nullable=False),
        sa.Column("sender", sa.Text()),
        sa.Column("sender_until", sa.Double()),
        sa.Column("opened", sa.Double(), nullable=False),
        sa.Column("state", sa.LargeBinary(), nullable=False),
    )
    op.create_index("conversations_offered", "conversations", ["offered_at"], **partial("handoff = 'offered'"))
    op.create_index("conversations_holder", "conversations", ["holder"], **partial("holder IS NOT NULL"))
    op.create_table(
        "messages",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("seq", sa.BigInteger(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("ref_hash", sa.LargeBinary()),
    )
    op.create_index("messages_conversation", "messages", ["conversation", "seq"])


def waiting() -> None:
    op.create_table(
        "seen",
        sa.Column("key", sa.LargeBinary(), primary_key=True),
        sa.Column("at", sa.Double(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_seen_at", "seen", ["at"])
    op.create_table(
        "events",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("conversation", sa.Text()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("due", sa.Double(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("key_id", sa.Text(), nullable=False),
    )
    op.create_index("ix_events_conversation", "events", ["conversation"])
    op.create_index("events_waiting", "events", ["due"], **partial("state = 'waiting'"))
    op.create_table(
        "timers",
        sa.Column("id", COUNTER, primary_key=True),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("due", sa.Double(), nullable=False),
    )
    op.create_index("ix_timers_conversation", "timers", ["conversation"])
    op.create_index("ix_timers_due", "timers", ["due"])


def deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("lane", sa.Text(), primary_key=True),
        sa.Column("seq", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("conversation", sa.Text()),
        sa.Column("epoch", sa.Integer(), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("not_before", sa.Double(), nullable=False),
        sa.Column("token_at", sa.Double()),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("unclear", sa.Integer(), nullable=False),
        sa.Column("retry_key", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("token", sa.LargeBinary()),
        sa.Column("platform_id", sa.LargeBinary()),
        sa.Column("at", sa.Double(), nullable=False),
    )
    op.create_index("ix_deliveries_at", "deliveries", ["at"])
    op.create_index("deliveries_due", "deliveries", ["lane", "seq"], **partial("state = 'due'"))
    op.create_index("deliveries_about", "deliveries", ["conversation"], **partial("lane != conversation"))
    op.create_table(
        "lanes",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("sender", sa.Text()),
        sa.Column("sender_until", sa.Double()),
    )
    op.create_table(
        "sent_ids",
        sa.Column("lane", sa.Text(), primary_key=True),
        sa.Column("hash", sa.LargeBinary(), primary_key=True),
        sa.Column("conversation", sa.Text(), nullable=False),
    )
    op.create_index("ix_sent_ids_conversation", "sent_ids", ["conversation"])


def desk() -> None:
    op.create_table(
        "volunteers",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(), unique=True),
        sa.Column("address", sa.LargeBinary(), nullable=False),
        sa.Column("profile", sa.LargeBinary(), nullable=False),
        sa.Column("on_until", sa.Double()),
        sa.Column("current", sa.Text()),
        sa.Column("current_at", sa.Double()),
        sa.Column("cap", sa.Integer(), nullable=False),
        sa.Column("removed_at", sa.Double()),
    )
    op.create_table(
        "notes",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("volunteer", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
    )
    op.create_index("ix_notes_conversation", "notes", ["conversation"])
    op.create_table(
        "audit",
        sa.Column("id", COUNTER, primary_key=True),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("link", sa.BigInteger(), unique=True),
        sa.Column("hash", sa.LargeBinary()),
    )


def house() -> None:
    op.create_table(
        "books",
        sa.Column("no", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("files", sa.LargeBinary(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("until", sa.Double(), nullable=False),
    )
