"""Who came: ticked off on the night, a party at a time."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint, delete, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.base import Base, Moment, insert_row


class Attendance(Base):
    """Whether a person's party came to an occurrence; no row says that nobody has looked yet."""

    __tablename__ = "attendance"
    __table_args__ = (UniqueConstraint("occurrence_key", "person_id"), Index("ix_attendance_person", "person_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    occurrence_key: Mapped[str] = mapped_column(String(100), ForeignKey("occurrence.key"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    came: Mapped[bool]
    at: Mapped[datetime] = mapped_column(Moment)


def tick(session: Session, occurrence: str, person_id: int, came: bool | None, now: datetime) -> None:
    """Sets what one tap says; the same tap twice says it once. None takes it back."""
    session.execute(delete(Attendance).where(Attendance.occurrence_key == occurrence, Attendance.person_id == person_id))
    if came is not None:
        values = {"occurrence_key": occurrence, "person_id": person_id, "came": came, "at": now}
        insert_row(session, Attendance, values)


def ticked(session: Session, occurrence: str) -> Mapping[int, bool]:
    """Who came and who did not, by person."""
    query = select(Attendance.person_id, Attendance.came).where(Attendance.occurrence_key == occurrence)
    return {row[0]: row[1] for row in session.execute(query)}
