"""The roster: a volunteer in a shift who is off all the same; the secret address of somebody's own shifts."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("volunteers", sa.Column("off_until", sa.Double()))
    op.add_column("volunteers", sa.Column("calendar_hash", sa.LargeBinary()))
    op.create_index("volunteers_calendar", "volunteers", ["calendar_hash"], unique=True)
