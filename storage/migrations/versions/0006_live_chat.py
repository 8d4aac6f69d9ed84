"""The live chat: whose words a delivery holds, which message it passes on, and what stood in a volunteer's chat last."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("deliveries", sa.Column("author", sa.Text()))
    op.add_column("deliveries", sa.Column("source", sa.LargeBinary()))
    relayed = sa.text("source IS NOT NULL")
    op.create_index("deliveries_source", "deliveries", ["source"], sqlite_where=relayed, postgresql_where=relayed)
    op.add_column("volunteers", sa.Column("aside_since", sa.Double()))
    op.create_index("sent_ids_latest", "sent_ids", ["lane", "at"])
