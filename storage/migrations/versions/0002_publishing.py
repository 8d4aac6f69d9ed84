"""Publishing: what a publication changed, who approved it, and proposals that wait for a second person."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("books", sa.Column("restores", sa.Integer()))
    op.add_column("books", sa.Column("changed", sa.Text()))
    op.add_column("books", sa.Column("details", sa.LargeBinary()))
    op.create_table(
        "proposals",
        sa.Column("hash", sa.Text(), primary_key=True),
        sa.Column("files", sa.LargeBinary(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Double(), nullable=False),
        sa.Column("until", sa.Double(), nullable=False),
        sa.Column("restores", sa.Integer()),
        sa.Column("changed", sa.Text(), nullable=False),
        sa.Column("details", sa.LargeBinary(), nullable=False),
    )
