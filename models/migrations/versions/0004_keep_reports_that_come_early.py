"""Keep what a provider says of a message before its id is written down."""

import sqlalchemy as sa
from alembic import op

from models.base import Moment

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "early_report",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("provider_id", sa.String(80), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("code", sa.String(80), nullable=True),
        sa.Column("heard_at", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_early_report"),
    )
    op.create_index("ix_early_report_provider", "early_report", ["channel", "provider_id"])
