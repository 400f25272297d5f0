"""Who lends a hand: shifts taken and given back."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, Index, UniqueConstraint, bindparam, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from models.activity import Occurrence, Shift
from models.base import Base, Moment, insert_if_new, locked, table_of


class ShiftTaken(Base):
    """A volunteer has a shift."""

    __tablename__ = "shift_taken"
    __table_args__ = (UniqueConstraint("shift_key", "person_id"), Index("ix_shift_taken_person", "person_id"))
    id: Mapped[int] = mapped_column(primary_key=True)
    shift_key: Mapped[str] = mapped_column(ForeignKey("shift.key"))
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    taken_at: Mapped[datetime] = mapped_column(Moment)


_TAKEN, _SHIFT = table_of(ShiftTaken).c, table_of(Shift).c
_LACKING = (
    select(_SHIFT.key)
    .outerjoin(table_of(ShiftTaken), _TAKEN.shift_key == _SHIFT.key)
    .group_by(_SHIFT.key)
    .having(_SHIFT.needed - _SHIFT.taken > func.count(_TAKEN.id))
)
_HELD = (
    select(_TAKEN.shift_key)
    .join(table_of(Shift), _SHIFT.key == _TAKEN.shift_key)
    .where(_TAKEN.person_id == bindparam("who"))
    .order_by(_SHIFT.start, _SHIFT.key)
)


def stamp(start: datetime) -> str:
    """The start of a shift as notices carry it: what was said of one start is not true of another."""
    return start.isoformat(timespec="minutes")


def lacking(session: Session, shift_key: str) -> int:
    """How many hands a shift still needs. Locks it on PostgreSQL."""
    row = session.execute(locked(session, select(Shift.needed, Shift.taken).where(Shift.key == shift_key))).one()
    mine = session.scalar(select(func.count()).select_from(ShiftTaken).where(ShiftTaken.shift_key == shift_key))
    return max(0, row[0] - row[1] - int(mine or 0))


def all_lacking(session: Session) -> Collection[str]:
    """The keys of all shifts that need more hands, as far as this transaction sees; `take` looks again."""
    return set(session.scalars(_LACKING))


def take(session: Session, shift_key: str, person_id: int, now: datetime) -> Literal["taken", "mine", "full"]:
    """Gives a shift to a volunteer; twice changes nothing."""
    if shift_key in held_by(session, person_id):
        return "mine"
    if lacking(session, shift_key) == 0:
        return "full"
    insert_if_new(session, ShiftTaken, {"shift_key": shift_key, "person_id": person_id, "taken_at": now})
    return "taken"


def give_back(session: Session, shift_key: str, person_id: int) -> bool:
    """Takes a shift back. False where the person had none."""
    query = delete(ShiftTaken).where(ShiftTaken.shift_key == shift_key, ShiftTaken.person_id == person_id)
    return bool(getattr(session.execute(query), "rowcount", 0))


def held_by(session: Session, person_id: int) -> Sequence[str]:
    """The keys of a volunteer's shifts, in order of time."""
    return session.scalars(_HELD, {"who": person_id}).all()


def volunteers(session: Session) -> Sequence[int]:
    """Everybody who has ever taken a shift."""
    return session.scalars(select(ShiftTaken.person_id).distinct().order_by(ShiftTaken.person_id)).all()


def due_between(session: Session, after: datetime, until: datetime) -> Sequence[tuple[Shift, ShiftTaken]]:
    """The taken shifts that start in (after, until], local wall time, whose occurrence is not called off, by whoever has them."""
    query = select(Shift, ShiftTaken).join(ShiftTaken, ShiftTaken.shift_key == Shift.key)
    query = query.outerjoin(Occurrence, Occurrence.key == Shift.occurrence_key).where(Occurrence.cancelled.is_not(True))
    query = query.where(Shift.start > after, Shift.start <= until).order_by(Shift.start, ShiftTaken.id)
    return [(row[0], row[1]) for row in session.execute(query).all()]


def holders(session: Session, shift_key: str) -> Sequence[int]:
    """Who has a shift."""
    return session.scalars(select(ShiftTaken.person_id).where(ShiftTaken.shift_key == shift_key).order_by(ShiftTaken.id)).all()
