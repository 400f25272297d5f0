"""Note what is done at the desk; keep drafts and archived activities, who came, what was settled by phone, and roles."""

import sqlalchemy as sa
from alembic import op

from models.base import Moment

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("who", sa.String(40), nullable=True),
        sa.Column("what", sa.String(60), nullable=False),
        sa.Column("about", sa.String(120), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_audit"),
    )
    op.create_index("ix_audit_at", "audit", ["at"])
    op.add_column("desk_pass", sa.Column("sitter", sa.String(40), nullable=True))
    op.add_column("activity", sa.Column("state", sa.String(12), nullable=False, server_default="published"))
    op.add_column("activity", sa.Column("closes_hours", sa.Integer(), nullable=True))
    op.add_column("signup", sa.Column("via", sa.String(8), nullable=True))
    op.add_column("signup", sa.Column("note", sa.String(200), nullable=True))
    op.create_table(
        "attendance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("occurrence_key", sa.String(100), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("came", sa.Boolean(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["occurrence_key"], ["occurrence.key"], name="fk_attendance_occurrence_key_occurrence"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_attendance_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_attendance"),
        sa.UniqueConstraint("occurrence_key", "person_id", name="uq_attendance_occurrence_key"),
    )
    op.create_index("ix_attendance_person", "attendance", ["person_id"])
    op.create_table(
        "role",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("given_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_role_person_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_role"),
        sa.UniqueConstraint("person_id", "role", name="uq_role_person_id"),
    )
