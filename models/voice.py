"""What people want and thought: proposals from below, and what they said of an evening."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Moment, insert_row


class Proposal(Base):
    """An idea from a resident, in their own words."""

    __tablename__ = "proposal"
    __table_args__ = (Index("ix_proposal_person", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)


class Feedback(Base):
    """What somebody said of an activity; `rating` is 1 to 5 where one was given."""

    __tablename__ = "feedback"
    __table_args__ = (Index("ix_feedback_person", "person_id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    activity_key: Mapped[str | None] = mapped_column(ForeignKey("activity.key"))
    occurrence_key: Mapped[str | None] = mapped_column(String(100))
    rating: Mapped[int | None]
    comment: Mapped[str | None] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)


def propose(session: Session, person_id: int, text: str, now: datetime) -> int:
    """Keeps a proposal. Its id."""
    return insert_row(session, Proposal, {"person_id": person_id, "text": text, "at": now})
