"""Create every table."""

import sqlalchemy as sa
from alembic import op

from models.base import Json, Moment

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "activity",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("effort", sa.Integer(), nullable=True),
        sa.Column("title", Json, nullable=False),
        sa.Column("short_title", Json, nullable=True),
        sa.Column("discreet_title", Json, nullable=True),
        sa.Column("description", Json, nullable=True),
        sa.Column("place", sa.String(length=120), nullable=False),
        sa.Column("address", sa.String(length=200), nullable=True),
        sa.Column("age_min", sa.Integer(), nullable=True),
        sa.Column("age_max", sa.Integer(), nullable=True),
        sa.Column("gender", sa.String(length=1), nullable=True),
        sa.Column("price_kr", sa.Integer(), nullable=True),
        sa.Column("price_note", Json, nullable=True),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("signup", sa.String(length=16), nullable=False),
        sa.Column("signup_covers", sa.String(length=16), nullable=False),
        sa.Column("languages", Json, nullable=False),
        sa.Column("host", sa.String(length=120), nullable=True),
        sa.Column("run_by", sa.String(length=16), nullable=True),
        sa.Column("tags", Json, nullable=False),
        sa.Column("repeats", Json, nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_activity")),
    )
    op.create_table(
        "desk_pass",
        sa.Column("token_hash", sa.String(length=64), nullable=False),
        sa.Column("sort", sa.String(length=8), nullable=False),
        sa.Column("csrf", sa.String(length=64), nullable=False),
        sa.Column("until", Moment(), nullable=False),
        sa.PrimaryKeyConstraint("token_hash", name=op.f("pk_desk_pass")),
    )
    op.create_table(
        "info",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("text", Json, nullable=False),
        sa.Column("tags", Json, nullable=False),
        sa.Column("see", Json, nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_info")),
    )
    op.create_table(
        "leisure",
        sa.Column("key", sa.String(length=80), nullable=False),
        sa.Column("association", sa.String(length=120), nullable=False),
        sa.Column("activity", Json, nullable=False),
        sa.Column("age_min", sa.Integer(), nullable=True),
        sa.Column("age_max", sa.Integer(), nullable=True),
        sa.Column("gender", sa.String(length=1), nullable=True),
        sa.Column("weekdays", Json, nullable=False),
        sa.Column("times", sa.String(length=80), nullable=True),
        sa.Column("place", sa.String(length=120), nullable=True),
        sa.Column("address", sa.String(length=200), nullable=True),
        sa.Column("price_kr", sa.Integer(), nullable=True),
        sa.Column("price_per", sa.String(length=16), nullable=True),
        sa.Column("fritidspas", sa.Boolean(), nullable=True),
        sa.Column("free_trial", sa.Boolean(), nullable=True),
        sa.Column("waiting_list", sa.Boolean(), nullable=True),
        sa.Column("contact", sa.String(length=200), nullable=True),
        sa.Column("notes", Json, nullable=True),
        sa.Column("tags", Json, nullable=False),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_leisure")),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        sa.Column("name", sa.String(length=80), nullable=True),
        sa.Column("met_at", Moment(), nullable=False),
        sa.Column("last_heard_at", Moment(), nullable=True),
        sa.Column("welcomed", sa.Boolean(), nullable=False),
        sa.Column("stopped_at", Moment(), nullable=True),
        sa.Column("digest", sa.Boolean(), nullable=False),
        sa.Column("broadcasts", sa.Boolean(), nullable=False),
        sa.Column("certificate_in_order", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("value", sa.String(length=400), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "address",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("value", sa.String(length=80), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("state_at", Moment(), nullable=True),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_address_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address")),
        sa.UniqueConstraint("channel", "value", name=op.f("uq_address_channel")),
    )
    with op.batch_alter_table("address", schema=None) as batch_op:
        batch_op.create_index("ix_address_person", ["person_id"], unique=False)

    op.create_table(
        "broadcast",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=120), nullable=False),
        sa.Column("texts", Json, nullable=False),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("made_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["made_by"], ["person.id"], name=op.f("fk_broadcast_made_by_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast")),
    )
    op.create_table(
        "case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("why", sa.String(length=24), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("opened_at", Moment(), nullable=False),
        sa.Column("touched_at", Moment(), nullable=False),
        sa.Column("closed_at", Moment(), nullable=True),
        sa.Column("alerts", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_case_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("case", schema=None) as batch_op:
        batch_op.create_index("ix_case_state", ["state", "opened_at"], unique=False)
        batch_op.create_index(
            "uq_case_open",
            ["person_id"],
            unique=True,
            sqlite_where=sa.text("state <> 'closed'"),
            postgresql_where=sa.text("state <> 'closed'"),
        )

    op.create_table(
        "dialogue",
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("question", sa.String(length=40), nullable=True),
        sa.Column("data", Json, nullable=False),
        sa.Column("serial", sa.Integer(), nullable=False),
        sa.Column("asked_at", Moment(), nullable=True),
        sa.Column("listing", Json, nullable=False),
        sa.Column("more", Json, nullable=False),
        sa.Column("listed_at", Moment(), nullable=True),
        sa.Column("topic", sa.String(length=100), nullable=True),
        sa.Column("misses", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_dialogue_person_id_person")),
        sa.PrimaryKeyConstraint("person_id", name=op.f("pk_dialogue")),
    )
    op.create_table(
        "feedback",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("activity_key", sa.String(length=80), nullable=True),
        sa.Column("occurrence_key", sa.String(length=100), nullable=True),
        sa.Column("rating", sa.Integer(), nullable=True),
        sa.Column("comment", sa.Text(), nullable=True),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["activity_key"], ["activity.key"], name=op.f("fk_feedback_activity_key_activity")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_feedback_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_feedback")),
    )
    with op.batch_alter_table("feedback", schema=None) as batch_op:
        batch_op.create_index("ix_feedback_person", ["person_id"], unique=False)

    op.create_table(
        "link_code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(length=12), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=True),
        sa.Column("made_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["other_id"], ["person.id"], name=op.f("fk_link_code_other_id_person")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_link_code_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_link_code")),
        sa.UniqueConstraint("code", name=op.f("uq_link_code_code")),
    )
    op.create_table(
        "occurrence",
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("activity_key", sa.String(length=80), nullable=False),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("end", sa.DateTime(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("held_seats", sa.Integer(), nullable=False),
        sa.Column("cancelled", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["activity_key"], ["activity.key"], name=op.f("fk_occurrence_activity_key_activity")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_occurrence")),
    )
    with op.batch_alter_table("occurrence", schema=None) as batch_op:
        batch_op.create_index("ix_occurrence_activity", ["activity_key"], unique=False)
        batch_op.create_index("ix_occurrence_start", ["start"], unique=False)

    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_proposal_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
    )
    with op.batch_alter_table("proposal", schema=None) as batch_op:
        batch_op.create_index("ix_proposal_person", ["person_id"], unique=False)

    op.create_table(
        "heard",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.String(length=16), nullable=False),
        sa.Column("provider_id", sa.String(length=80), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("address_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("press", sa.String(length=64), nullable=True),
        sa.Column("at", Moment(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("kind", sa.String(length=24), nullable=True),
        sa.Column("answers", sa.String(length=160), nullable=True),
        sa.Column("understood", Json, nullable=True),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name=op.f("fk_heard_address_id_address")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_heard_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_heard")),
        sa.UniqueConstraint("channel", "provider_id", name=op.f("uq_heard_channel")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("heard", schema=None) as batch_op:
        batch_op.create_index("ix_heard_person", ["person_id", "id"], unique=False)

    op.create_table(
        "shift",
        sa.Column("key", sa.String(length=100), nullable=False),
        sa.Column("activity_key", sa.String(length=80), nullable=False),
        sa.Column("occurrence_key", sa.String(length=100), nullable=True),
        sa.Column("role", Json, nullable=False),
        sa.Column("start", sa.DateTime(), nullable=False),
        sa.Column("end", sa.DateTime(), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("needs_certificate", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["activity_key"], ["activity.key"], name=op.f("fk_shift_activity_key_activity")),
        sa.ForeignKeyConstraint(["occurrence_key"], ["occurrence.key"], name=op.f("fk_shift_occurrence_key_occurrence")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_shift")),
    )
    op.create_table(
        "signup",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("activity_key", sa.String(length=80), nullable=False),
        sa.Column("occurrence_key", sa.String(length=100), nullable=True),
        sa.Column("target", sa.String(length=100), nullable=False),
        sa.Column("adults", sa.Integer(), nullable=False),
        sa.Column("children", sa.Integer(), nullable=False),
        sa.Column("ages", Json, nullable=False),
        sa.Column("standing", sa.String(length=12), nullable=False),
        sa.Column("attending", sa.Boolean(), nullable=True),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("changed_at", Moment(), nullable=False),
        sa.Column("queued_at", Moment(), nullable=True),
        sa.Column("offer_until", Moment(), nullable=True),
        sa.Column("offered_seats", sa.Integer(), nullable=True),
        sa.Column("part_refused", sa.Integer(), nullable=False),
        sa.Column("asked_at", Moment(), nullable=True),
        sa.Column("asked_of", sa.String(length=100), nullable=True),
        sa.Column("answered_of", sa.String(length=100), nullable=True),
        sa.ForeignKeyConstraint(["activity_key"], ["activity.key"], name=op.f("fk_signup_activity_key_activity")),
        sa.ForeignKeyConstraint(["occurrence_key"], ["occurrence.key"], name=op.f("fk_signup_occurrence_key_occurrence")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_signup_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signup")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("signup", schema=None) as batch_op:
        batch_op.create_index("ix_signup_offer", ["standing", "offer_until"], unique=False)
        batch_op.create_index("ix_signup_person", ["person_id"], unique=False)
        batch_op.create_index("ix_signup_target", ["target", "standing"], unique=False)
        batch_op.create_index(
            "uq_signup_live",
            ["person_id", "target"],
            unique=True,
            sqlite_where=sa.text("standing <> 'cancelled'"),
            postgresql_where=sa.text("standing <> 'cancelled'"),
        )

    op.create_table(
        "outbox",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("address_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=16), nullable=True),
        sa.Column("to_value", sa.String(length=80), nullable=True),
        sa.Column("heard_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=16), nullable=False),
        sa.Column("priority", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=160), nullable=True),
        sa.Column("topic", sa.String(length=40), nullable=True),
        sa.Column("keys", Json, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("buttons", Json, nullable=False),
        sa.Column("attach", sa.String(length=160), nullable=True),
        sa.Column("edits", sa.String(length=80), nullable=True),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("passes_stop", sa.Boolean(), nullable=False),
        sa.Column("broadcast_id", sa.Integer(), nullable=True),
        sa.Column("made_at", Moment(), nullable=False),
        sa.Column("due_at", Moment(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claimed_at", Moment(), nullable=True),
        sa.Column("sent_at", Moment(), nullable=True),
        sa.Column("provider_id", sa.String(length=80), nullable=True),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.Column("segments", sa.Integer(), nullable=True),
        sa.Column("cost_kr", sa.Numeric(precision=10, scale=4), nullable=True),
        sa.Column("code", sa.String(length=80), nullable=True),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name=op.f("fk_outbox_address_id_address")),
        sa.ForeignKeyConstraint(["broadcast_id"], ["broadcast.id"], name=op.f("fk_outbox_broadcast_id_broadcast")),
        sa.ForeignKeyConstraint(["heard_id"], ["heard.id"], name=op.f("fk_outbox_heard_id_heard")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_outbox_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outbox")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index("ix_outbox_due", ["state", "priority", "due_at"], unique=False)
        batch_op.create_index("ix_outbox_person", ["person_id", "id"], unique=False)
        batch_op.create_index("ix_outbox_provider", ["channel", "provider_id"], unique=False)
        batch_op.create_index(
            "uq_outbox_name",
            ["name"],
            unique=True,
            sqlite_where=sa.text("state NOT IN ('failed', 'dropped')"),
            postgresql_where=sa.text("state NOT IN ('failed', 'dropped')"),
        )

    op.create_table(
        "shift_taken",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("shift_key", sa.String(length=100), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("taken_at", Moment(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_shift_taken_person_id_person")),
        sa.ForeignKeyConstraint(["shift_key"], ["shift.key"], name=op.f("fk_shift_taken_shift_key_shift")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shift_taken")),
        sa.UniqueConstraint("shift_key", "person_id", name=op.f("uq_shift_taken_shift_key")),
    )
    with op.batch_alter_table("shift_taken", schema=None) as batch_op:
        batch_op.create_index("ix_shift_taken_person", ["person_id"], unique=False)
