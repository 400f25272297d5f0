"""Remember when a place was given and a time moved, and let a failed message keep its name."""

import sqlalchemy as sa
from alembic import op

from models.base import Moment

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_DOUBLES = """
UPDATE outbox SET name = NULL WHERE state = 'failed' AND EXISTS (
    SELECT 1 FROM outbox AS other
    WHERE other.name = outbox.name AND other.id <> outbox.id AND other.state <> 'dropped'
    AND (other.state <> 'failed' OR other.id > outbox.id))
"""


def upgrade() -> None:
    op.add_column("signup", sa.Column("confirmed_at", Moment(), nullable=True))
    op.add_column("occurrence", sa.Column("moved_at", Moment(), nullable=True))
    op.execute("UPDATE signup SET confirmed_at = made_at WHERE standing = 'confirmed'")
    op.execute(_DOUBLES)  # the sweeps queued what had failed again and again
    op.drop_index("uq_outbox_name", table_name="outbox")
    standing = sa.text("state <> 'dropped'")
    op.create_index("uq_outbox_name", "outbox", ["name"], unique=True, sqlite_where=standing, postgresql_where=standing)
