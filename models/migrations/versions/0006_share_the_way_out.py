"""Share the way out between processes: who polls, which slots of a door's pace are taken; and keep how far a broadcast is."""

import sqlalchemy as sa
from alembic import op

from models.base import Moment

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(40), nullable=False),
        sa.Column("holder", sa.String(40), nullable=False),
        sa.Column("until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_lease"),
    )
    op.create_table(
        "pace",
        sa.Column("door", sa.String(80), nullable=False),
        sa.Column("free_at", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("door", name="pk_pace"),
    )
    op.add_column("broadcast", sa.Column("state", sa.String(12), nullable=False, server_default="out"))
    op.add_column("broadcast", sa.Column("upto", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("broadcast", sa.Column("due_at", Moment(), nullable=True))
    op.add_column("broadcast", sa.Column("before", sa.String(100), nullable=True))
    op.add_column("broadcast", sa.Column("before_min", sa.Integer(), nullable=True))
    op.create_index("ix_broadcast_state", "broadcast", ["state"])
