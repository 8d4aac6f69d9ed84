"""Erasing: what volunteers were sent can be deleted there, an erase list for backups; when a master key came."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("sent_ids", sa.Column("ref", sa.LargeBinary()))
    op.add_column("sent_ids", sa.Column("at", sa.Double()))
    stray = sa.text("state = 'stray'")
    op.create_index(
        "deliveries_stray", "deliveries", ["lane", "seq"], sqlite_where=stray, postgresql_where=stray
    )
    op.create_table(
        "erased",
        sa.Column("key", sa.LargeBinary(), primary_key=True),
        sa.Column("at", sa.Double(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.add_column("masters", sa.Column("since", sa.Double()))
    op.create_table(
        "facts",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
    )
