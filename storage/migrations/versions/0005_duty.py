"""Presence: when a volunteer was seen last, since when they are on duty, until when they pause."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("seen_at", "on_since", "paused_until"):
        op.add_column("volunteers", sa.Column(name, sa.Double()))
