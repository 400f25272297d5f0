"""What people said: every message heard stays stored, with what it answered and how it was understood."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ForeignKey, Index, String, Text, UniqueConstraint, bindparam, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Json, Moment, insert_if_new, table_of

_JUST = timedelta(minutes=30)
_DOES = ("signup", "cancel", "volunteer", "reminder_reply_yes")  # a yes after a no is another answer


class Heard(Base):
    """One delivery of a provider; its id is unique a channel, so a redelivered message changes nothing.

    state: heard, or failed where our own code failed on it. `answers` is the outbox row or question it answered.
    """

    __tablename__ = "heard"
    __table_args__ = (
        UniqueConstraint("channel", "provider_id"),
        Index("ix_heard_person", "person_id", "id"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[str] = mapped_column(String(16))
    provider_id: Mapped[str] = mapped_column(String(80))
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    address_id: Mapped[int | None] = mapped_column(ForeignKey("address.id"))
    text: Mapped[str] = mapped_column(Text, default="")
    press: Mapped[str | None] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(Moment)
    state: Mapped[str] = mapped_column(String(8), default="heard")
    kind: Mapped[str | None] = mapped_column(String(24))
    answers: Mapped[str | None] = mapped_column(String(160))
    understood: Mapped[dict[str, Any] | None] = mapped_column(Json)


def hear(session: Session, values: dict[str, Any]) -> int | None:
    """The row's id, or None where this delivery was heard before."""
    return insert_if_new(session, Heard, values)


def was_heard(session: Session, channel: str, provider_id: str) -> bool:
    """True for a delivery that was heard before."""
    query = select(Heard.id).where(Heard.channel == channel, Heard.provider_id == provider_id)
    return session.scalar(query) is not None


def asked_after_stop(session: Session, person_id: int) -> bool:
    """True where what a person asked last of a human came after their last stop: the answer is wanted all the same."""
    said = select(func.max(Heard.id)).where(Heard.person_id == person_id)
    asked = session.scalar(said.where(Heard.kind.in_(("human", "export"))))
    return asked is not None and asked > (session.scalar(said.where(Heard.kind == "stop")) or 0)


def was_just_done(session: Session, person_id: int, heard_id: int, now: datetime) -> bool:
    """True where the message before this one did something, and its answer asked nothing back."""
    query = select(Heard.kind, Heard.understood).where(Heard.person_id == person_id, Heard.id < heard_id, Heard.at > now - _JUST)
    before = session.execute(query.order_by(Heard.id.desc()).limit(1)).one_or_none()
    return before is not None and before.kind in _DOES and not (before.understood or {}).get("asks_back")


_ANSWERED = update(table_of(Heard)).where(table_of(Heard).c.id == bindparam("heard"))


def note_answer(session: Session, heard_id: int, kind: str, understood: dict[str, Any], answers: str | None) -> None:
    """Keeps how a message was understood, and what it answered."""
    session.execute(_ANSWERED, {"heard": heard_id, "kind": kind, "understood": understood, "answers": answers})
