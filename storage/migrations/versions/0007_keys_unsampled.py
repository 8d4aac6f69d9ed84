"""PostgreSQL keeps samples of each column for its planner: of the wrapped keys it keeps none, for a destroyed one stays.

The column gets its own type anew, which takes away the samples that are there.
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE keys ALTER COLUMN wrapped TYPE bytea")
        op.execute("ALTER TABLE keys ALTER COLUMN wrapped SET STATISTICS 0")
