"""The one path out: a row for every message that shall leave, claimed before its first byte does."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, Index, Numeric, String, Text, literal, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Json, Moment, insert_all_new, insert_if_new, insert_row, unique_index
from models.person import doors_of

# What leaves first when the pace is short.
PRIORITY = {"reply": 0, "human": 0, "alert": 1, "notice": 2, "reminder": 2, "feedback": 3, "digest": 4, "broadcast": 5}


class Outbox(Base):
    """One message to one person.

    state: queued, sending, sent, delivered, failed, undecided, or dropped (it was no longer true or wanted).
    A reply stores its text; a notice stores `topic` and `keys`, and is written when it is claimed.
    `name` is unique among the rows not dropped, so that a thing is said once and a refusal is not tried again by each sweep.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_due", "state", "priority", "due_at"),
        Index("ix_outbox_person", "person_id", "id"),
        Index("ix_outbox_provider", "channel", "provider_id"),
        unique_index("uq_outbox_name", "name", where="state <> 'dropped'"),
        {"sqlite_autoincrement": True},
    )  # fmt: skip
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    address_id: Mapped[int | None] = mapped_column(ForeignKey("address.id"))
    channel: Mapped[str | None] = mapped_column(String(16))
    to_value: Mapped[str | None] = mapped_column(String(80))
    heard_id: Mapped[int | None] = mapped_column(ForeignKey("heard.id"))
    kind: Mapped[str] = mapped_column(String(16))
    priority: Mapped[int] = mapped_column(default=0)
    name: Mapped[str | None] = mapped_column(String(160))
    topic: Mapped[str | None] = mapped_column(String(40))
    keys: Mapped[dict[str, Any]] = mapped_column(Json, default=dict)
    text: Mapped[str] = mapped_column(Text, default="")
    buttons: Mapped[list[list[list[str]]]] = mapped_column(Json, default=list)
    attach: Mapped[str | None] = mapped_column(String(160))
    edits: Mapped[str | None] = mapped_column(String(80))
    urgent: Mapped[bool] = mapped_column(default=False)
    passes_stop: Mapped[bool] = mapped_column(default=False)
    broadcast_id: Mapped[int | None] = mapped_column(ForeignKey("broadcast.id"))
    made_at: Mapped[datetime] = mapped_column(Moment)
    due_at: Mapped[datetime] = mapped_column(Moment)
    state: Mapped[str] = mapped_column(String(12), default="queued")
    attempts: Mapped[int] = mapped_column(default=0)
    claimed_at: Mapped[datetime | None] = mapped_column(Moment)
    sent_at: Mapped[datetime | None] = mapped_column(Moment)
    provider_id: Mapped[str | None] = mapped_column(String(80))
    rank: Mapped[int] = mapped_column(default=0)
    segments: Mapped[int | None]
    cost_kr: Mapped[Decimal | None] = mapped_column(Numeric(10, 4))
    code: Mapped[str | None] = mapped_column(String(80))


@dataclass(frozen=True, slots=True)
class Letter:
    """The words of a message. `buttons` are rows of (label, payload); `attach` names a file made when it leaves."""

    text: str
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    attach: str | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """A message to be queued. With `letter` it is said as it stands; with `topic` its words are found when it leaves."""

    person_id: int | None
    kind: str
    letter: Letter | None = None
    topic: str | None = None
    keys: dict[str, Any] = field(default_factory=dict)
    name: str | None = None
    address_id: int | None = None
    channel: str | None = None
    to_value: str | None = None
    heard_id: int | None = None
    broadcast_id: int | None = None
    edits: str | None = None
    urgent: bool = False
    passes_stop: bool = False


def enqueue(session: Session, draft: Draft, now: datetime, due_at: datetime | None = None) -> int | None:
    """The new row's id, or None where a row of this name stands already."""
    channel = draft.channel or (_best_door(session, draft.person_id) if draft.person_id and draft.address_id is None else None)
    values = _values(draft, now, due_at) | {"channel": channel}
    return insert_if_new(session, Outbox, values) if draft.name else insert_row(session, Outbox, values)


def enqueue_all(session: Session, drafts: Sequence[Draft], now: datetime) -> int:
    """Queues named drafts, whose channel is known, in one statement. How many are new."""
    return insert_all_new(session, Outbox, [_values(draft, now, None) for draft in drafts]) if drafts else 0


def unsaid(name: ColumnElement[str]) -> ColumnElement[bool]:
    """True of a query's row for whose name `enqueue` would queue a row."""
    # "dropped" is written out: else SQLite does not see that the index of names serves.
    standing = select(Outbox.id).where(Outbox.name == name, Outbox.state != literal("dropped", literal_execute=True))
    return ~standing.exists()


def _values(draft: Draft, now: datetime, due_at: datetime | None) -> dict[str, Any]:
    letter = draft.letter or Letter("")
    return {
        "person_id": draft.person_id, "address_id": draft.address_id, "channel": draft.channel, "to_value": draft.to_value,
        "heard_id": draft.heard_id, "kind": draft.kind, "priority": PRIORITY[draft.kind], "name": draft.name,
        "topic": draft.topic, "keys": draft.keys, "text": letter.text, "buttons": letter.buttons, "attach": letter.attach,
        "edits": draft.edits, "urgent": draft.urgent, "passes_stop": draft.passes_stop, "broadcast_id": draft.broadcast_id,
        "made_at": now, "due_at": due_at or now, "state": "queued", "attempts": 0, "rank": 0,
    }  # fmt: skip


def drop(session: Session, person_id: int, *, unless_passing: bool = True) -> int:
    """Ends everything queued for a person, who stopped. How many rows."""
    query = update(Outbox).where(Outbox.person_id == person_id, Outbox.state == "queued")
    if unless_passing:
        query = query.where(Outbox.passes_stop.is_(False))
    return _changed(session, query.values(state="dropped", code="stopped"))


def let_again(session: Session, person_id: int) -> None:
    """Whoever may be written to again may be told what failed while nobody could reach them."""
    session.execute(update(Outbox).where(Outbox.person_id == person_id, Outbox.state == "failed").values(name=None))


def next_due(session: Session) -> datetime | None:
    """When the next queued row falls due."""
    return session.scalar(select(Outbox.due_at).where(Outbox.state == "queued").order_by(Outbox.due_at).limit(1))


def again(session: Session, row_id: int, now: datetime) -> bool:
    """The organiser's "send again" for a failed or undecided row. False where it is neither."""
    query = update(Outbox).where(Outbox.id == row_id, Outbox.state.in_(("failed", "undecided")))
    return _changed(session, query.values(state="queued", due_at=now, attempts=0, code=None)) == 1


def troubled(session: Session, limit: int = 100) -> Sequence[Outbox]:
    """The failed and undecided rows, newest first, for the console."""
    query = select(Outbox).where(Outbox.state.in_(("failed", "undecided"))).order_by(Outbox.id.desc()).limit(limit)
    return session.scalars(query).all()


def _best_door(session: Session, person_id: int) -> str | None:
    return next((channel for _, channel, _, state in doors_of(session, person_id) if state == "ok"), None)


def _changed(session: Session, query: Any) -> int:
    return int(getattr(session.execute(query), "rowcount", 0) or 0)
